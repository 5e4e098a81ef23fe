"""The door is killed at any instant, over and over, while the server answers as badly as it can.

What was shown is never lost, nobody is let in twice, and our own admissions are never taken for somebody else's.
"""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scanner.demo.process import ServerProcess
from scanner.demo.switchboard import FAULTS
from tests.end2end.conftest import Door, Scanning

SYSTEMS = {"xts2": ("xts2", ""), "utick device": ("utick", "device"), "utick stream": ("utick", "stream")}
"""Those that rule on each code, and as what the door is set up there."""

ASKED_FOR, LATE = 1.0, 1.2
"""Seconds that a door waits for a system that rules, since nobody else can answer, and an answer that is too late."""


def weather(server: ServerProcess, chance: random.Random, *, calm: bool = False, delay: float = 0.4) -> None:
    fault = "none" if calm else chance.choice(FAULTS)
    server.switch(admit_fault=fault, fault_delay=delay, fault_scope=chance.choice(["admissions", "admissions", "all"]))
    server.switch(admit_fault_count=chance.randint(1, 4))


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
        weather(server, chance)
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
    assert door.command("journal", "verify")[0]["holds"] is True


@pytest.fixture(params=list(SYSTEMS))
def ruled(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Door]:
    """A door at a system that rules."""
    system, mode = SYSTEMS[request.param]
    number = 2500 if request.node.get_closest_marker("nightly") else 120
    with ServerProcess(system=system, tickets=number, data_dir=tmp_path / "server") as server:
        door = Door(tmp_path / "north-1", server)
        door.set_up_with(server.ready.get("forms", {}).get(mode, server.ready["form"]), system, patience=ASKED_FOR)
        yield door
        door.close()


@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.nightly)])
def test_every_green_survives_every_kill_where_the_system_rules(
    ruled: Door, until: Callable[[Callable[[], object]], None], kills: int
) -> None:
    chance = random.Random(20)
    server, codes = ruled.server, ruled.server.ready["codes"]
    queue = list(codes["good"])
    greens: Counter[str] = Counter()
    stopped: set[str] = set()
    came: dict[str, str] = {}
    before = recorded(ruled)
    for run in range(kills):
        scanning = ruled.scan("--answers")
        if run:  # the first comes before the door has heard its server
            until(lambda now=scanning: now.present(codes["unknown"][0])["source"] == "server")
        heard = len(scanning.verdicts)
        weather(server, chance, calm=run % 2 == 1, delay=LATE)
        scanning.put(*queue[:8])
        came |= dict.fromkeys(queue[:8], "")
        for verdict in scanning.wait(heard + chance.randrange(0, 8))[heard:]:
            let_in(scanning, verdict)
        time.sleep(chance.uniform(0.0, 0.12))  # the instant of the kill; nothing is waited for
        scanning.kill()
        server.switch(admit_fault="none")
        said = scanning.verdicts[heard:]
        stopped.update(each["serial"] for each in said if each["verdict"] == "STOP")
        greens.update(
            code_of(each["serial"]) for each in said if each["verdict"] == "ADMIT" and each["reason"] != "same_scan"
        )
        came |= {each["text"]: each["verdict"] for each in said if each["verdict"] != "CANNOT_DECIDE"}
        # Those who were not answered still stand there.
        queue = [code for code in queue if not came.get(code)]

    scanning = ruled.scan("--answers")
    until(lambda: scanning.present(codes["unknown"][0])["source"] == "server")
    for code, answered in came.items():
        verdict = scanning.present(code)
        if answered:
            assert verdict["verdict"] != "ADMIT", "the door lets nobody in again by itself"
            continue
        let_in(scanning, verdict)
        verdict = scanning.wait(len(scanning.verdicts) + 1)[-1] if "question" in verdict else verdict
        assert verdict["verdict"] != "CANNOT_DECIDE"
        if verdict["verdict"] == "ADMIT":
            greens[code_of(verdict["serial"])] += 1
        else:
            stopped.add(verdict["serial"])
    scanning.end()

    ledger = ruled.ledger()
    assert len(greens) > kills
    kept = Counter(code_of(serial) for serial, held in ledger.items() if held == ("confirmed", True))
    assert set(greens) <= set(kept)
    assert set(kept.values()) == {1}
    assert set(greens.values()) == {1}
    # The green was on disk when the power went, though nobody saw it. Nobody else was stopped.
    assert stopped <= set(kept)
    assert not stopped & set(greens)
    after = recorded(ruled)
    if before is not None and after is not None:
        assert after - before == Counter(serial for serial, (standing, _) in ledger.items() if standing == "confirmed")
    assert ruled.command("journal", "verify")[0]["holds"] is True


def code_of(serial: str) -> str:
    """These codes are for one person each; some systems name the person after a point."""
    return serial.partition(".")[0]


def let_in(scanning: Scanning, verdict: dict[str, Any]) -> None:
    """The operator lets in whoever is asked about."""
    if "question" in verdict:
        scanning.put(f"answer {verdict['question']['number']} 1")


def recorded(door: Door) -> Counter[str] | None:
    """Who is in by the system's own record; None where it keeps none."""
    admitted = door.server.state()["admitted"]
    return None if admitted is None else Counter(each["serial"] for each in admitted)
