"""An entry that fails by its own fault while others pass is set aside; what fails everybody sets nothing aside."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from scanner.backends.errors import BackendTrouble
from scanner.domain.admission import Standing
from scanner.domain.door import Conduct
from scanner.domain.notices import QueueChanged, ScanSetAside
from scanner.domain.ticket import Serial
from scanner.store import journal
from scanner.store.journal import Voice
from scanner.sync.poison import AT_LEAST, OF_LATE
from tests.fakes import Fault, Floor, World

BY_ITSELF = [
    Fault.BAD_REQUEST, Fault.TOO_LARGE, Fault.GARBLED_BEFORE, Fault.GARBLED_AFTER, Fault.NONSENSE, Fault.HANG_BEFORE,
    Fault.LOST_BEFORE,
]  # fmt: skip
EVERYBODYS = [Fault.UNREACHABLE, Fault.PORTAL, Fault.BUSY, Fault.KEY_REFUSED]


def let_in(world: World, floor: Floor, number: int, begin: int = 0) -> list[Serial]:
    return [floor.scanned(world.server.issue(place)).serial for place in range(begin, begin + number)]


def drained(floor: Floor) -> None:
    """Somebody has the queue sent, until it is known which entry it is that goes badly."""
    for _ in range(3):
        with suppress(BackendTrouble):
            floor.flush.drain(seconds=60)


@pytest.fixture
def poisoned(world: World) -> Callable[[Fault], tuple[Floor, Serial]]:
    """A door with five people let in offline; whatever is asked about the first of them goes so."""

    def make(fault: Fault) -> tuple[Floor, Serial]:
        floor = world.floor()
        serials = let_in(world, floor, 5)
        world.server.poison(serials[0], fault)
        return floor, serials[0]

    return make


@pytest.mark.parametrize("fault", BY_ITSELF)
def test_what_keeps_failing_while_others_pass_is_set_aside_and_said(
    world: World, poisoned: Callable[[Fault], tuple[Floor, Serial]], fault: Fault
) -> None:
    floor, bad = poisoned(fault)
    floor.turns(3600.0, most=5000)
    standings = floor.site.ledger()
    assert standings.pop(bad) == "parked"
    assert set(standings.values()) == {"confirmed"}
    assert [notice.serial for notice in world.ear.of(ScanSetAside)] == [bad]
    assert world.ear.of(QueueChanged)[-1].parked == 1
    assert floor.flush.wait() is None


def test_its_last_answer_is_kept_and_the_journal_says_that_the_door_did_it(
    world: World, poisoned: Callable[[Fault], tuple[Floor, Serial]]
) -> None:
    floor, bad = poisoned(Fault.BAD_REQUEST)
    floor.turns(3600.0, most=5000)
    notice = world.ear.of(ScanSetAside)[0]
    assert floor.attempt(notice.attempt).last_answer == notice.answer == "The server refused the request (400)."
    with floor.database.read() as tx:
        rows = [row for row in journal.rows(tx) if row.kind == "parked"]
    assert [(row.voice, row.body["serial"], row.body["answer"]) for row in rows] == [(Voice.DOOR, bad, notice.answer)]
    assert rows[0].body["failures"] == 8


def test_it_is_not_set_aside_before_some_minutes_however_often_it_is_tried(
    world: World, poisoned: Callable[[Fault], tuple[Floor, Serial]]
) -> None:
    floor, bad = poisoned(Fault.BAD_REQUEST)
    began = world.clock.monotonic()
    while world.clock.monotonic() - began < AT_LEAST - 5:
        drained(floor)
        world.clock.advance(2)
    assert floor.standing(bad) == "provisional"
    world.clock.advance(10)
    drained(floor)
    assert floor.standing(bad) == "parked"


def test_how_often_can_be_changed_while_the_door_is_open(
    world: World, poisoned: Callable[[Fault], tuple[Floor, Serial]]
) -> None:
    floor, bad = poisoned(Fault.BAD_REQUEST)
    floor.open.conduct = Conduct(park_after=2)
    drained(floor)
    world.clock.advance(AT_LEAST + 1)
    drained(floor)
    assert floor.standing(bad) == "parked"


def test_taken_up_again_it_is_sent_and_has_all_its_tries(
    world: World, poisoned: Callable[[Fault], tuple[Floor, Serial]]
) -> None:
    floor, bad = poisoned(Fault.BAD_REQUEST)
    floor.turns(3600.0, most=5000)
    number = world.ear.of(ScanSetAside)[0].attempt
    floor.taken_up_again(number)
    floor.turns(AT_LEAST - 10, most=5000)
    assert floor.standing(bad) == "provisional"
    world.server.heal()
    floor.turns(200.0)
    assert floor.standing(bad) == "confirmed"


@pytest.mark.parametrize("fault", EVERYBODYS)
def test_what_is_no_tickets_fault_sets_nothing_aside(
    world: World, poisoned: Callable[[Fault], tuple[Floor, Serial]], fault: Fault
) -> None:
    floor, bad = poisoned(fault)
    floor.turns(1800.0, most=20_000)
    assert floor.standing(bad) in {"provisional", "parked" if fault is Fault.UNREACHABLE else ""}


@pytest.mark.parametrize("fault", [each for each in Fault if "CRASH" not in each.name and "REASON" not in each.name])
@pytest.mark.parametrize("call", ["redeem", "any"])
def test_where_the_server_fails_everybody_nobody_is_set_aside(world: World, fault: Fault, call: str) -> None:
    """Although it had answered many before."""
    floor = world.floor()
    let_in(world, floor, 10)
    floor.flush.drain(seconds=60)
    world.server.always(fault, call=call)
    serials = let_in(world, floor, 20, begin=20)
    floor.turns(1800.0, most=20_000)
    assert not world.ear.of(ScanSetAside)
    assert {floor.standing(each) for each in serials} <= {"provisional", "confirmed"}


def test_where_no_other_ticket_was_ever_answered_nothing_is_set_aside(world: World) -> None:
    floor = world.floor()
    serials = let_in(world, floor, 1)
    world.server.poison(serials[0], Fault.BAD_REQUEST)
    floor.turns(1800.0, most=5000)
    assert floor.standing(serials[0]) == "provisional"


def test_an_attempt_that_nobody_was_let_in_on_is_never_set_aside(world: World) -> None:
    """Set aside it would count as let in."""
    floor = world.floor()
    let_in(world, floor, 5)
    open_ = floor.scanned(world.server.issue(9), Standing.OPEN, tries=1)
    world.server.poison(open_.serial, Fault.NONSENSE)
    floor.turns(3600.0, most=5000)
    assert floor.standing(open_.serial) == "open"


def test_only_the_latest_tickets_are_remembered(world: World) -> None:
    floor = world.floor()
    let_in(world, floor, OF_LATE + 300)
    floor.flush.drain(seconds=600)
    assert len(floor.open.backend._answered) == OF_LATE
