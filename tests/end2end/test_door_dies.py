"""The door is killed at any instant, over and over, while the server answers as badly as it can.

What was shown is never lost, nobody is let in twice, and our own admissions are never taken for somebody else's.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from scanner.demo.process import ServerProcess
from scanner.demo.ticketing.switches import FAULTS


@pytest.mark.parametrize("kills", [25, pytest.param(500, marks=pytest.mark.nightly)])
def test_every_green_survives_every_kill(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], kills: int
) -> None:
    chance = random.Random(20)
    door = set_up(patience=0.25, token_every=5)
    door.command("sync")
    queue = list(tickets)
    said: list[dict[str, Any]] = []
    for _ in range(kills):
        fault = chance.choice(FAULTS)
        server.switch(
            admit_fault=fault, fault_delay=0.4, fault_scope=chance.choice(["admissions", "admissions", "all"])
        )
        server.switch(admit_fault_count=chance.randint(1, 4))
        scanning = door.scan()
        scanning.put(*(queue[place % len(queue)] for place in range(8)))
        with_answers = chance.randrange(0, 8)
        scanning.wait(with_answers)
        time.sleep(chance.uniform(0.0, 0.12))  # the instant of the kill; nothing is waited for
        scanning.kill()
        said += scanning.verdicts
        # Those who got no answer still stand there; those who did go on.
        del queue[: len(scanning.verdicts)]
        queue = queue or list(tickets)
    server.switch(admit_fault="none")
    door.settle()

    ledger = door.ledger()
    greens = [each for each in said if each["verdict"] == "ADMIT"]
    assert len(greens) > kills
    lost = [each["serial"] for each in greens if ledger.get(each["serial"], ("", False))[1] is not True]
    assert lost == []
    twice = Counter(each["serial"] for each in greens if each["reason"] != "same_scan")
    assert [serial for serial, times in twice.items() if times > 1] == []
    not_ours = [each for each in said if each["reason"] == "already_admitted" and each["source"] != "ledger"]
    assert not_ours == []
    assert [serial for serial, (standing, _) in ledger.items() if standing == "conflict"] == []
    confirmed = sorted(serial for serial, (standing, _) in ledger.items() if standing == "confirmed")
    assert confirmed == sorted(door.admitted())
    assert door.command("journal", "verify") == [{"holds": True, "first_broken_row": None}]
