"""What a door answers from its list alone is what the server answers, on the same facts.

The same ticket is presented at two doors: one has the list and no network, the other asks the server. They may differ
only in whose word it is (provisional and the list's, or confirmed and the server's) and where the list cannot know: a
ticket that it does not hold is for the server to refuse, and is no verdict of the list's.
"""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from scanner.domain.rules import GONE
from scanner.domain.ticket import SectionId, Serial
from scanner.domain.verdict import Answer, Reason, Source, Verdict
from tests.clocks import FakeClock
from tests.wired import WiredServer

STATUSES = ["issued", "redeemed", "pending", "cancelled", "refunded"]
SWITCHES = {
    "status_case": ["title", "lower"],
    "never": ["na", "zeros", "null", "absent"],
    "dates": ["offset", "z", "naive", "space"],
    "naming": ["sections", "tiers"],
    "envelope": ["numbers", "strings"],
    "admit_answer": ["array", "object"],
    "patron_self": ["present", "absent"],
    "redeemed": ["listed", "vanish"],
    "pending": ["listed", "hidden"],
    "other_admissions": ["hidden", "shown"],
    "error_key": ["error", "message"],
    "past_end": ["404", "empty"],
    "clock_skew": [-3600, 0, 2_592_000],
}
FORGED = [Serial("HARBOU-STAN00000000"), Serial("OTHERE-VIPV00000001")]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WiredServer]:
    made = WiredServer(tmp_path_factory.mktemp("server"), FakeClock(datetime.now(UTC)))
    yield made
    made.close()


@dataclass(frozen=True)
class Case:
    """One ticket, and what is known of it. `before`: the status that an earlier whole list showed, if there was one.
    `device` admitted it, if it is redeemed; `closed`: its section is switched off at both doors."""

    thrown: dict[str, Any]
    now: str = "issued"
    before: str | None = None
    section: int = 0
    device: str = ""
    closed: bool = False
    forged: Serial | None = None


USUAL = {name: values[0] for name, values in SWITCHES.items()}
cases = st.builds(
    Case,
    thrown=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in SWITCHES.items()}),
    now=st.sampled_from(STATUSES),
    before=st.sampled_from([None, *STATUSES]),
    section=st.integers(0, 2),
    device=st.sampled_from(["south-1", "north-1", ""]),
    closed=st.booleans(),
    forged=st.sampled_from([None, None, None, *FORGED]),
)


_COMMON: dict[str, Any] = {
    "deadline": None, "database": None, "phases": [Phase.explicit, Phase.generate],
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
}  # fmt: skip


@given(case=cases)
@example(Case(USUAL))
@example(Case(USUAL, "redeemed", device="south-1"))
@example(Case(USUAL | {"redeemed": "vanish"}, "redeemed", "issued", device="south-1"))
@settings(max_examples=30, derandomize=True, **_COMMON)
def test_a_list_that_is_up_to_date_answers_as_its_server_does(server: WiredServer, case: Case) -> None:
    both_are_asked(server, case)


def both_are_asked(server: WiredServer, case: Case) -> None:
    """A door that has the list and no network, and one that asks."""
    server.clear()
    server.switch(**case.thrown)
    covered = [uri.rsplit("/", 1)[-1] for uri in server.ready["tokens"][1]["sections"]]
    section = SectionId(server.sections[case.section])
    serial = case.forged or server.serials(section)[0]
    folder = Path(tempfile.mkdtemp(prefix="agree-"))
    here = server.site(folder / "north", "north-1", token=1)
    doors = offline, asking = here.open(), server.site(folder / "west", "west-1", token=1).open()
    try:
        if case.before is not None:
            server.put(serial, case.before)
            for door in doors:
                door.sync(full=True)
        server.put(serial, case.now, admitted_by=case.device if case.now == "redeemed" else "")
        for door in doors:
            if case.closed and section in covered:
                door.switch_section(section, open_=False)
            door.sync(full=True)
        here.wire.cut = True
        offline._open.line.lost("The network was taken away.")
        alone, asked = offline.present(serial), asking.present(serial)
        agree(alone, asked, listed=any(each.serial == serial for each in offline.listed()))
    finally:
        for door in doors:
            door.close()
        shutil.rmtree(folder)


@pytest.mark.nightly
@given(case=cases)
@settings(max_examples=600, **_COMMON)
def test_a_list_that_is_up_to_date_answers_as_its_server_does_in_a_long_run(server: WiredServer, case: Case) -> None:
    both_are_asked(server, case)


def agree(alone: Verdict, asked: Verdict, *, listed: bool) -> None:
    assert alone.judgement.source is not Source.SERVER
    if not listed and alone.reason is Reason.UNKNOWN_SERIAL:
        assert alone.answer is Answer.CANNOT_DECIDE
        assert asked.answer is Answer.STOP
        return
    assert alone.answer is asked.answer, (alone, asked)
    if alone.answer is Answer.ADMIT:
        assert (alone.reason, alone.provisional) == (Reason.PROVISIONAL, True)
        assert (asked.reason, asked.provisional) == (Reason.CONFIRMED, False)
    elif alone.judgement.detail.status != GONE:  # of what has vanished, a list cannot tell what became of it
        assert alone.reason is asked.reason, (alone, asked)
    assert (alone.section, alone.holder) == (asked.section, asked.holder)
