"""A counting system beside a door: tried out before it is kept, asked seldom, and nobody's trouble when it is gone."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.app.attendance_words import lines
from scanner.app.beside import LATEST, Beside
from scanner.app.settings import Settings
from scanner.backends.base import Address
from scanner.backends.pims.backend import PimsBackend
from scanner.domain.errors import SetupTrouble
from scanner.domain.flow import Flow, SectionFlow
from scanner.domain.ticket import SectionId
from tests.clocks import FakeClock
from tests.fakes import MemorySafe
from tests.pims import Office

SECTIONS = {"s1": "Standing", "s2": "Balcony"}


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("pims"))
    yield made
    made.close()


@pytest.fixture
def office(building: Office) -> Office:
    building.clear()
    return building


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime.now(UTC))


@pytest.fixture
def safe() -> MemorySafe:
    return MemorySafe()


def beside(office, folder: Path, safe, clock) -> Beside:
    def make(chosen):
        return PimsBackend(Address(chosen.values["url"], values=chosen.values), transport=office.wire)

    return Beside(
        safe, folder / "expected.json", door=1, settings=Settings(), clock=clock, chance=random.Random(1), make=make
    )


@pytest.fixture
def standing(office, tmp_path, safe, clock) -> Beside:
    made = beside(office, tmp_path, safe, clock)
    made.stand("pims", office.ready["form"], SECTIONS)
    office.wire.sent.clear()
    return made


def flow(clock, **inside) -> Flow:
    sections = tuple(SectionFlow(SectionId(name), name, count, count) for name, count in inside.items())
    return Flow(clock.now(), sections, (), {}, 0.0, (), listed=True)


def test_what_stands_beside_a_door_tells_who_is_expected_and_who_is_in(office, standing, clock):
    told = standing.told(flow(clock, s1=30, s2=4))
    assert (told.total.inside, told.total.fewest) == (34, office.ready["tickets"])
    assert {each.name: each.inside for each in told.parts} == {
        "Standing": 30, "Balcony": 4, "VIP Lounge": None, "Backstage": None,
    }  # fmt: skip


def test_it_is_there_after_a_start_without_asking_anybody(office, standing, safe, clock, tmp_path):
    again = beside(office, tmp_path, safe, clock)
    assert again.told(flow(clock)).total.fewest == office.ready["tickets"]
    assert office.wire.sent == []


def test_its_password_is_in_the_safe_alone(office, standing, tmp_path):
    password = office.ready["form"]["password"]
    assert password not in (tmp_path / "expected.json").read_text()
    assert password not in repr(standing.neighbour)


def test_figures_are_asked_for_seldom(office, standing, clock):
    standing.look()
    first = len(office.wire.sent)
    assert first
    for _ in range(5):
        clock.advance(100)
        standing.look()
    assert len(office.wire.sent) == first
    clock.advance(LATEST)
    standing.look()
    assert len(office.wire.sent) == 2 * first


def test_without_a_network_the_last_figures_stay_and_grow_old(office, standing, clock):
    office.switch(admit_fault="drop_before_commit", fault_scope="all")
    for hours in (1, 24):
        clock.advance(hours * 3600)
        standing.look()
    told = standing.told(flow(clock))
    assert (told.total.fewest, told.old) == (office.ready["tickets"], True)
    assert "more than a day old" in "\n".join(lines(told))


def test_a_login_that_is_refused_is_not_tried_again(office, standing, clock):
    office.switch(login="revoked")
    for _ in range(3):
        standing.look()
        clock.advance(LATEST)
    assert len(office.wire.sent) == 1


def test_what_does_not_work_is_not_kept(office, tmp_path, safe, clock):
    made = beside(office, tmp_path, safe, clock)
    with pytest.raises(SetupTrouble) as caught:
        made.stand("pims", {**office.ready["form"], "event": ""}, {})
    assert caught.value.field == "event"
    assert made.neighbour is None
    assert made.told(flow(clock)) is None


def test_a_system_that_does_not_count_cannot_stand_beside_a_door(office, tmp_path, safe, clock):
    with pytest.raises(SetupTrouble, match="does not count"):
        beside(office, tmp_path, safe, clock).stand("ticketing", {}, {})


def test_a_person_says_which_section_a_category_is_sold_for(office, standing, safe, clock, tmp_path):
    lounge = next(each.id for each in standing.kept.sales.parts if each.name == "VIP Lounge")
    standing.sell(lounge, "s9")
    again = beside(office, tmp_path, safe, clock)
    assert {each.name: each.inside for each in again.told(flow(clock, s9=7)).parts}["VIP Lounge"] == 7
    again.sell(lounge, "")
    assert {each.name: each.inside for each in again.told(flow(clock, s9=7)).parts}["VIP Lounge"] is None


def test_it_can_be_taken_away_again(standing, clock, tmp_path):
    standing.leave()
    assert standing.neighbour is None
    assert standing.told(flow(clock)) is None
    assert not (tmp_path / "expected.json").exists()


@pytest.mark.parametrize(
    "kept", ["", "null", "[]", "{", '{"fetched": 7}', json.dumps({"total": {}, "parts": [], "labels": []})]
)
def test_a_file_that_is_damaged_is_no_figures(standing, clock, tmp_path, kept):
    (tmp_path / "expected.json").write_text(kept)
    assert standing.told(flow(clock)) is None


def test_a_safe_that_holds_something_else_is_nothing_beside(office, tmp_path, safe, clock):
    safe.put("beside-1", '["what"]')
    assert beside(office, tmp_path, safe, clock).neighbour is None


def test_warnings_come_before_the_categories(office, standing, clock):
    many = office.ready["tickets"] + 200
    said = lines(standing.told(flow(clock, s1=many)))
    assert said[0].startswith("Expected: ")
    assert any("more are in than were sold" in line for line in said[1:3])
