"""Any bytes of the door's files become others: the program never crashes, and nobody is let in twice.

What the server knows it stops by itself; what only this door knew survives wherever one of its three places (the
ledger, its index, the journal) can still be read.
"""

import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.app.build import NoDoor
from scanner.app.door_setup import Found, SetupForm, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import paths
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Reason
from scanner.store import rescue
from scanner.store.database import suspicion
from scanner.store.rescue import swap
from tests import damage, door_file
from tests.fakes import BALCONY, EVENT, FLOOR, TOKEN, Row, Site, World


@dataclass(repr=False)
class Evening:
    """A door's files as they were in the middle of an evening, and after it was closed; who was let in, and how."""

    world: World
    site: Site
    folders: dict[str, Path]
    confirmed: list[Serial]
    provisional: list[Serial]
    rows: dict[Serial, Row]

    def again(self, how: str) -> Path:
        """Another copy, with the server as it was."""
        self.site.close()
        folder = Path(tempfile.mkdtemp(dir=self.folders[how].parent))
        shutil.copytree(self.folders[how], folder, dirs_exist_ok=True)
        self.site.paths = paths(folder)
        self.world.server.rows = dict(self.rows)
        self.world.server.admitted = [each for each in self.world.server.admitted if each.serial in self.confirmed]
        return self.site.paths.database

    def opened(self) -> Doorway:
        """The door; set up again where it could not be read."""
        try:
            return self.site.open()
        except NoDoor:
            form = SetupForm("https://tickets.test/v3", "0f3c9a4be1d24c7f", TOKEN, "Kim", "north-1")
            found = Found(EVENT, "Harbour Night", (FLOOR, BALCONY), None)
            set_up(form, self.site.paths, found, safe=self.site._safe)
            return self.site.open()


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    folder = tmp_path_factory.mktemp("evening")
    world = World(folder)
    issued = [world.server.issue(number) for number in range(120)]
    door = world.door()
    for ticket in issued[:40]:
        assert door.present(ticket).answer is Answer.ADMIT
    world.server.down = True
    for ticket in issued[40:80]:
        assert door.present(ticket).provisional
    world.server.heal()
    site = world.first
    folders = {name: folder / name / "files" for name in ("in the middle", "closed")}
    shutil.copytree(site.paths.data, folders["in the middle"])
    door.close()
    shutil.copytree(site.paths.data, folders["closed"])
    world.clock.advance(600)
    yield Evening(world, site, folders, issued[:40], issued[40:80], dict(world.server.rows))
    world.close()


harms = st.tuples(
    st.sampled_from(["", "-wal"]),
    st.floats(0, 1, exclude_max=True),
    st.one_of(st.integers(1, 40), st.integers(1, 3 * damage.PAGE)),
    st.sampled_from(["noise", "zeros", "ones"]),
)


def do(harm: tuple[str, float, int, str], path: Path, seed: int) -> None:
    ending, place, length, what = harm
    file = swap.beside(path, ending)
    if file.exists():
        content = {"zeros": bytes(length), "ones": b"\xff" * length, "noise": random.Random(seed).randbytes(length)}
        damage.overwrite(file, int(place * file.stat().st_size), content[what])


def nobody_goes_in_twice(evening: Evening, harms: list[tuple[str, float, int, str]], how: str, seed: int) -> None:
    path = evening.again(how)
    for harm in harms:
        do(harm, path, seed)
    door = evening.opened()
    said = [door.present(ticket) for ticket in evening.confirmed]
    assert [each.serial for each in said if each.answer is Answer.ADMIT] == []
    if suspicion(path).exists():  # damage was met, and whoever scanned was told
        assert {each.reason for each in said} & {Reason.TROUBLE}
    door.close()
    if suspicion(path).exists():  # then, or when the last rows were signed: started again, the program repairs it
        door = evening.opened()
        said = [door.present(ticket) for ticket in evening.confirmed]
        assert {each.answer for each in said} == {Answer.STOP}
        door.close()
    if list(path.parent.glob("doors.damaged*")):
        assert evening.opened().first_broken_row() is None
    assert not suspicion(path).exists()


def every_scan_is_known(evening: Evening, place: float, length: int, seed: int) -> None:
    """The header, and anything within one page."""
    path = evening.again("closed")
    pages = path.stat().st_size // damage.PAGE
    start = int(place * pages) * damage.PAGE + seed % damage.PAGE
    end = start // damage.PAGE * damage.PAGE + damage.PAGE
    damage.overwrite(path, start, random.Random(seed).randbytes(min(length, end - start)))
    damage.overwrite(path, 0, bytes(100))
    done = rescue.rescue(path, evening.world.clock.now(), key=door_file.key_in(evening.site._safe, path))
    assert done is not None
    door = evening.opened()
    said = [door.present(ticket) for ticket in evening.confirmed + evening.provisional]
    assert {(each.answer, each.reason) for each in said} == {(Answer.STOP, Reason.ALREADY_ADMITTED)}
    assert door.first_broken_row() is None


_COMMON = {"deadline": None, "database": None, "suppress_health_check": list(HealthCheck)}
few = settings(max_examples=12, derandomize=True, **_COMMON)
many = settings(max_examples=1000, **_COMMON)
whatever = given(
    harms=st.lists(harms, min_size=1, max_size=4), how=st.sampled_from(["in the middle", "closed"]),
    seed=st.integers(0, 2**32),
)  # fmt: skip
anywhere = given(
    place=st.floats(0, 1, exclude_max=True), length=st.integers(1, damage.PAGE), seed=st.integers(0, 2**32)
)

test_nobody_goes_in_twice_whatever_is_damaged = few(whatever(nobody_goes_in_twice))
test_every_scan_is_known_after_the_loss_of_a_page = few(anywhere(every_scan_is_known))
test_nobody_goes_in_twice_in_a_long_run = pytest.mark.nightly(many(whatever(nobody_goes_in_twice)))
test_every_scan_is_known_in_a_long_run = pytest.mark.nightly(many(anywhere(every_scan_is_known)))
