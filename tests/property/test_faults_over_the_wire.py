"""The real back end and the demo server with every switch of the contract thrown: nothing is lost, nothing is doubled.

What the stateful evening does to a door behind its back end, this does to the back end too: whatever way the server
writes its answers, and whatever becomes of them on the way, the door's ledger and the server's record agree in the end,
and our own admission is never taken for somebody else's.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from scanner.backends.errors import BackendTrouble
from scanner.demo.ticketing.switches import FAULTS
from scanner.domain.admission import LET_IN, Standing
from scanner.domain.door import Policy
from scanner.domain.ticket import SectionId
from scanner.domain.verdict import Answer, Reason, Source
from tests.clocks import FakeClock
from tests.property.test_online_and_offline_agree import SWITCHES, USUAL
from tests.wired import WiredServer

CALM = {
    "admit_fault": "none", "captive": "off", "rate_limit": "off", "batch_limit": 0, "token_state": "live",
    "fault_scope": "admissions",
}  # fmt: skip


@dataclass(frozen=True)
class Spell:
    """Some minutes of bad weather: how many are scanned in them, and whether somebody sets the clock."""

    fault: str = "none"
    calls: int = 1
    scope: str = "admissions"
    captive: str = "off"
    rate_limit: str = "off"
    batch_limit: int = 0
    token_state: str = "live"
    scans: int = 2
    jump: float = 0.0
    restart: bool = False


spells = st.builds(
    Spell,
    fault=st.sampled_from(FAULTS),
    calls=st.sampled_from([1, 2, 4, -1]),
    scope=st.sampled_from(["admissions", "all"]),
    captive=st.sampled_from(["off", "off", "off", "html200", "redirect"]),
    rate_limit=st.sampled_from(["off", "off", "off", "429"]),
    batch_limit=st.sampled_from([0, 0, 1, 2]),
    token_state=st.sampled_from(["live", "live", "live", "invalidated"]),
    scans=st.integers(0, 3),
    jump=st.sampled_from([0.0, 0.0, -3600.0, 3600.0, -2_592_000.0, 2_592_000.0]),
    restart=st.booleans(),
)
TWICE_EACH = [Spell(fault=fault, calls=2, scans=1) for fault in FAULTS]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WiredServer]:
    made = WiredServer(tmp_path_factory.mktemp("server"), FakeClock(datetime.now(UTC)), tickets=60)
    yield made
    made.close()


@given(
    thrown=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in SWITCHES.items()}),
    policy=st.sampled_from(Policy),
    evening=st.lists(spells, min_size=1, max_size=5),
)
@example(USUAL, Policy.CONFIRM_FIRST, TWICE_EACH)
@example(USUAL, Policy.INSTANT, TWICE_EACH)
@settings(
    max_examples=20, deadline=None, database=None, derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
def test_whatever_becomes_of_the_answers_ledger_and_server_agree(
    server: WiredServer, thrown: dict[str, Any], policy: Policy, evening: list[Spell]
) -> None:
    server.clear()
    server.switch(**thrown)
    folder = Path(tempfile.mkdtemp(prefix="wire-"))
    section = SectionId(server.ready["tokens"][1]["sections"][0].rsplit("/", 1)[-1])
    queue = iter(server.serials(section))
    site = server.site(folder / "north", "north-1", token=1)
    door = site.open(policy=policy, grace=0.0)
    greens = []
    try:
        door.sync()
        for spell in evening:
            server.clock.jump(spell.jump)
            server.switch(
                admit_fault=spell.fault, fault_scope=spell.scope, captive=spell.captive, rate_limit=spell.rate_limit,
                batch_limit=spell.batch_limit, token_state=spell.token_state,
            )  # fmt: skip
            server.switch(admit_fault_count=spell.calls)
            for _ in range(spell.scans):
                verdict = door.present(next(queue))
                ours = verdict.reason is Reason.ALREADY_ADMITTED and verdict.judgement.source is not Source.LEDGER
                assert verdict.answer is not Answer.STOP, verdict
                assert not ours
                if verdict.answer is Answer.ADMIT:
                    greens.append(verdict.serial)
            for _ in range(6):
                server.clock.advance(max(0.5, door._parts.engine.turn()))
            if spell.restart:
                door.close()
                door = site.open(policy=policy, grace=0.0)
        server.switch(**CALM)
        for _ in range(12):
            server.clock.advance(40)
            with suppress(BackendTrouble):
                door.sync()
        counts, entries = door.queue()
        assert (counts.waiting, counts.conflicts) == (0, 0), entries
        let_in = {each.serial for each in door.admitted() if each.standing in LET_IN and each.shown}
        assert set(greens) <= let_in
        confirmed = {each.serial for each in door.admitted() if each.standing is Standing.CONFIRMED}
        assert confirmed == set(server.admitted())
        assert door.first_broken_row() is None
    finally:
        door.close()
        shutil.rmtree(folder)
