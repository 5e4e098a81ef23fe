"""Two doors with device ids at one Utick event, in any weather: nobody is let in twice, nobody is let in unrecorded,
and a door's own use of a code is never held against the guest whom it was made for."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from scanner.app.doorway import Doorway
from scanner.demo.switchboard import FAULTS
from scanner.domain.verdict import Answer, Reason, Verdict
from tests.clocks import FakeClock
from tests.fakes import Crash
from tests.utick import House

WEATHER = [fault for fault in FAULTS if not fault.startswith("delay")]
LABELS = ("Door A", "Door B")


@dataclass(frozen=True)
class Scan:
    """A code at a door, the weather meanwhile, and what the operator answers if he is asked."""

    door: int
    code: int
    fault: str
    calls: int
    yes: bool
    crash: bool
    cached: bool
    later: float


scans = st.builds(
    Scan,
    door=st.integers(0, 1),
    code=st.integers(0, 3),
    fault=st.sampled_from(WEATHER),
    calls=st.sampled_from([1, 2]),
    yes=st.booleans(),
    crash=st.sampled_from([False, False, False, True]),
    cached=st.sampled_from([False, False, False, True]),
    later=st.sampled_from([0.0, 1.0, 30.0, 3600.0]),
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = House(tmp_path_factory.mktemp("utick"), clock=FakeClock(datetime.now(UTC)))
    yield made
    made.close()


class Doors:
    """Both doors, whom each let in, and whom an operator turned away."""

    def __init__(self, house: House, folder: Path) -> None:
        devices = [each["id"] for each in house.ready["devices"]]
        self.sites = [house.site(folder, f"d{number}", deviceid=devices[number]) for number in (0, 1)]
        self.open = [site.open() for site in self.sites]
        self.let_in: Counter[str] = Counter()
        self.settled: set[tuple[int, str]] = set()
        for door in self.open:
            door.sync()

    def scan(self, scan: Scan, code: str) -> Verdict | None:
        """The verdict that the guest got in the end; None if the power went first."""
        self.sites[scan.door].wire.crash = scan.crash
        verdict = None
        with suppress(Crash):
            verdict = self.open[scan.door].present(code)
            if verdict.question is not None:
                verdict = self.open[scan.door].answer(verdict.question.number, 0 if scan.yes else 1)
        self.sites[scan.door].wire.crash = False
        if scan.crash:
            self.open[scan.door].close()
            self.open[scan.door] = self.sites[scan.door].open()
            self.open[scan.door].sync()
        return verdict

    def close(self) -> None:
        for door in self.open:
            door.close()


def judge(doors: Doors, scan: Scan, code: str, verdict: Verdict) -> None:
    detail = verdict.judgement.detail
    if verdict.answer is Answer.ADMIT:
        if verdict.reason is Reason.SAME_SCAN:
            return
        doors.let_in[code] += 1
        doors.settled.add((scan.door, code))
    elif verdict.answer is Answer.STOP:
        assert verdict.reason is Reason.ALREADY_ADMITTED, verdict
        ours = detail.gate in {LABELS[scan.door], f"d{scan.door}"}
        asked_just_now = verdict.reason is Reason.ALREADY_ADMITTED and not scan.yes
        assert not ours or (scan.door, code) in doors.settled or asked_just_now, verdict
        doors.settled.add((scan.door, code))


def waiting(door: Doorway) -> int:
    return door.status().waiting


@given(evening=st.lists(scans, min_size=2, max_size=12))
@settings(
    max_examples=12, deadline=None, database=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
def test_in_any_weather_nobody_is_let_in_twice_and_nobody_unrecorded(house: House, evening: list[Scan]) -> None:
    house.clear()
    folder = Path(tempfile.mkdtemp(prefix="utick-"))
    doors = Doors(house, folder)
    codes = house.codes()[:4]
    try:
        for scan in evening:
            house.switch(admit_fault=scan.fault, cached_answers=int(scan.cached))
            house.switch(admit_fault_count=scan.calls)
            verdict = doors.scan(scan, codes[scan.code])
            if verdict is not None:
                judge(doors, scan, codes[scan.code], verdict)
            house.switch(admit_fault="none", cached_answers=0)
            house.clock.advance(scan.later)
            doors.open[scan.door].sync()
        recorded = [each["serial"] for each in house.state()["admitted"]]
        assert max(doors.let_in.values(), default=0) <= 1, doors.let_in
        assert set(doors.let_in) <= set(recorded)
        house.clock.advance(600)
        for door in doors.open:
            door.sync()
            assert waiting(door) == 0
            assert door.first_broken_row() is None
    finally:
        doors.close()
        shutil.rmtree(folder)
