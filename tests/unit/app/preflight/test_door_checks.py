"""What the server and the list tell, what is asked of people, and the seal that is kept of it all."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from scanner.app.preflight import Tools, checks, hand_scanner, seal, server, sound
from scanner.app.preflight.findings import Found, State, good, look, not_possible
from scanner.backends.errors import BackendTrouble
from scanner.capture.serial_port import Port
from scanner.domain.event import EventId
from scanner.store import journal
from tests.fakes import BALCONY, EVENT, FLOOR, TOKEN, World
from tests.ruled import DEVICE, HOUSE, MARKS, STREAM, OfficeDoors

STOP = threading.Event()
USB = Port("/dev/ttyACM0", "Honeywell", "usb-honeywell", usb=True)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_a_good_token_names_the_sections_that_are_let_in(world: World) -> None:
    door = world.door()
    assert server.token(door.preflight).words == "Good; lets in: Floor, Balcony"
    door.switch_section(BALCONY.id, open_=False)
    assert server.token(door.preflight).words == "Good; lets in: Floor (1 closed here)"
    door.switch_section(FLOOR.id, open_=False)
    assert server.token(door.preflight).state is State.LOOK


def test_a_token_that_is_gone_or_opens_another_event_needs_a_look(world: World) -> None:
    door = world.door()
    world.server.event = EventId("/events/2")
    assert server.token(door.preflight).state is State.LOOK
    world.server.event = EVENT
    world.server.tokens[TOKEN] = None
    with pytest.raises(BackendTrouble):
        server.token(door.preflight)


def test_the_list_is_told_with_its_age(world: World) -> None:
    world.server.issue(1)
    assert server.ticket_list(world.site("south-1").open(world.ear).preflight).state is State.LOOK
    door = world.door()
    world.clock.advance(40)
    finding = server.ticket_list(door.preflight)
    assert (finding.state, finding.words) == (State.OK, "1 ticket, 40 s old")
    world.clock.advance(3600)
    assert server.ticket_list(door.preflight).state is State.LOOK


@pytest.fixture
def at(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OfficeDoors]:
    made = OfficeDoors(tmp_path, request.param)
    yield made
    made.close()


@pytest.mark.parametrize("at", [MARKS, HOUSE, STREAM, DEVICE], indirect=True)
def test_a_system_without_a_list_is_asked_for_its_event_and_who_keeps_the_record(at: OfficeDoors) -> None:
    door = at.door().preflight
    keys = [each.key for each in checks(Tools(Path("/nowhere"), lambda: None, door))]
    assert "event" in keys
    assert not {"token", "list"} & set(keys)
    found = server.event(door)
    assert found.state is State.OK
    assert found.facts["shared"] == door.capability.redeems
    assert ("not shared with other doors" in found.words) == (not door.capability.redeems)


@pytest.mark.parametrize("at", [DEVICE], indirect=True)
def test_a_word_of_warning_from_the_system_needs_a_look(at: OfficeDoors) -> None:
    door = at.door().preflight
    at.office.note = "Cancelled: nobody can be let in."
    found = server.event(door)
    assert (found.state, found.advice) == (State.LOOK, "Cancelled: nobody can be let in.")


@pytest.mark.parametrize(("skew", "state"), [(0.0, State.OK), (3600.0, State.LOOK), (-3600.0, State.LOOK)])
def test_a_clock_that_is_off_is_found_by_the_servers(tmp_path: Path, skew: float, state: State) -> None:
    world = World(tmp_path, skew=skew)
    try:
        assert server.clock(world.site().open(world.ear).preflight).state is state
    finally:
        world.close()


@pytest.mark.parametrize("check", [server.token, server.ticket_list, server.clock])
def test_before_set_up_nothing_of_a_door_can_be_checked(check) -> None:
    finding = check(None)
    assert finding.state is State.NOT_POSSIBLE
    assert "setup" in finding.advice


class Person:
    """Says a word when asked."""

    def __init__(self, word: str, why: str = "") -> None:
        self.word, self.why = word, why

    def ready(self) -> str:
        return self.why

    def ask(self, _stop: threading.Event) -> str:
        return self.word


@pytest.mark.parametrize(
    ("speaker", "state"),
    [
        (None, State.NOT_POSSIBLE),
        (Person("yes"), State.OK),
        (Person("no"), State.LOOK),
        (Person(""), State.NOT_POSSIBLE),
        (Person("yes", "off"), State.LOOK),
        (Person("yes", "no device"), State.LOOK),
    ],
)
def test_only_who_hears_it_can_say_that_sound_works(speaker, state) -> None:
    assert sound.check(speaker, STOP).state is state


@pytest.mark.parametrize(
    ("hand", "wanted", "ports", "state"),
    [
        (Person("HARBOU-1"), "", [], State.OK),
        (Person(hand_scanner.SKIPPED), "", [], State.OK),
        (Person(""), "", [], State.LOOK),
        (None, "", [], State.NOT_POSSIBLE),
        (None, "", [USB], State.OK),
        (None, "auto", [USB], State.OK),
        (None, "auto", [], State.LOOK),
        (None, "usb-honeywell", [USB], State.OK),
        (None, "usb-other", [USB], State.LOOK),
    ],
)
def test_a_hand_scanner_is_heard_or_its_port_is_seen(hand, wanted, ports, state) -> None:
    assert hand_scanner.check(hand, wanted, STOP, ports=lambda: ports).state is state


def ended(*findings) -> list[Found]:
    return [Found(f"c{number}", f"Check {number}", finding, 0.1) for number, finding in enumerate(findings)]


def test_the_seal_is_green_while_nothing_needs_a_look_and_names_what_was_not_checked(world: World) -> None:
    door = world.door()
    made = seal.seal(ended(good("a"), not_possible("b", "do")), door.preflight)
    assert (made.green, made.bad, made.open) == (True, (), ("Check 1",))
    assert seal.words(made).startswith("All well at ")
    made = seal.seal(ended(good("a"), look("b", "do")), door.preflight)
    assert (made.green, made.bad) == (False, ("Check 1",))
    assert not seal.sealed(ended(not_possible("b", "do")), made.at, "").green


def test_the_seal_is_found_again_for_this_event_and_this_evening(world: World) -> None:
    door = world.door()
    made = seal.seal(ended(good("a")), door.preflight)
    found = seal.load(world.first.paths, world.clock.now() + timedelta(hours=3), EVENT)
    assert found == made
    assert seal.load(world.first.paths, world.clock.now() + timedelta(hours=30), EVENT) is None
    assert seal.load(world.first.paths, world.clock.now(), "/events/2") is None
    assert seal.load(world.first.paths, world.clock.now() - timedelta(hours=1), EVENT) is None


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"at": 1, "event": "", "green": 1, "bad": [], "open": []}'])
def test_a_seal_that_cannot_be_read_is_no_seal(world: World, text: str) -> None:
    site = world.site()
    (site.paths.data / "preflight.json").write_text(text)
    assert seal.load(site.paths, world.clock.now(), EVENT) is None


def test_the_outcome_is_in_the_journal_for_good(world: World) -> None:
    door = world.door()
    seal.seal(ended(good("a"), look("b", "do")), door.preflight)
    assert door.first_broken_row() is None
    with world.first.look() as db:
        (row,) = journal.rows(db, kind="preflight")
    assert row.body == {"green": False, "checks": {"c0": "ok", "c1": "look at this"}}


def test_there_are_ten_checks_and_all_can_be_waited_for_in_a_minute(tmp_path: Path) -> None:
    found = checks(Tools(tmp_path, lambda: None))
    assert len({each.key for each in found}) == 10
    assert max(each.seconds for each in found) <= 60
