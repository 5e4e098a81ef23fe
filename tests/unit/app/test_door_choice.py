"""Several events on one device: the queue of the one before is sent all the same, and one can go back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, SetupForm, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths, paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.app.supervisor import NeedsSupervisor
from scanner.backends.base import Heard
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.event import EventId
from scanner.domain.notices import ConflictFound, LineChanged, QueueChanged, TroubleSaid
from scanner.domain.ticket import Serial
from tests.clocks import FakeClock
from tests.fakes import EIGHT_O_CLOCK, EVENT, FLOOR, PATIENCE, TOKEN, Ear, FakeBackend, FakeServer, MemorySafe

LATER = EventId("/events/20000000000001")
TITLES = {EVENT: "Harbour Night", LATER: "Late Show"}


class Device:
    """One device at a server for each of two events."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock(EIGHT_O_CLOCK)
        self.paths: Paths = paths(folder)
        self.servers = {event: FakeServer(self.clock) for event in TITLES}
        for event, server in self.servers.items():
            server.event = event
        self.safe = MemorySafe()
        self.ear = Ear()
        self.open_doors: list[Doorway] = []

    def set_up(self, event: EventId) -> Door:
        form = SetupForm("https://tickets.test/v3", "0f3c9a4be1d24c7f", TOKEN, "Kim", "north-1")
        found = Found(event, TITLES[event], self.servers[event].sections, None)
        return set_up(form, self.paths, found, safe=self.safe)

    def open(self) -> Doorway:
        def connect(door: Door, _secrets: Secrets, heard: Heard) -> FakeBackend:
            return FakeBackend(self.servers[door.event], heard, TOKEN, door.device)

        made = open_doorway(
            self.paths, notify=self.ear, settings=Settings(patience=PATIENCE), clock=self.clock, connect=connect,
            safe=self.safe,
        )  # fmt: skip
        self.open_doors.append(made)
        return made

    def close(self) -> None:
        for door in self.open_doors:
            door.close()
        self.open_doors.clear()

    def go_to(self, event: EventId) -> Doorway:
        """A supervisor goes to this event, and its door is opened."""
        door = self.open()
        door.doors.use(next(each.door.id for each in door.doors.every() if each.door.event == event))
        self.close()
        return self.open()

    def let_in_offline(self, event: EventId, number: int = 1) -> Serial:
        """At the door that is set up now; nothing reaches its server."""
        server = self.servers[event]
        ticket = server.issue(number)
        door = self.open()
        door.sync()
        server.down = True
        assert door.present(ticket).provisional
        self.close()
        server.heal()
        return ticket


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path)
    yield made
    made.close()


@pytest.fixture
def moved_on(device: Device) -> Serial:
    """Somebody was let in offline, then the device went to the later event."""
    device.set_up(EVENT)
    ticket = device.let_in_offline(EVENT)
    device.set_up(LATER)
    return ticket


def test_the_queue_of_the_event_before_is_sent_from_the_door_of_the_next(device: Device, moved_on: Serial) -> None:
    door = device.open()
    assert door.door.event == LATER
    assert (door.status().waiting, door.status().admitted) == (1, 0)
    door.flush()
    assert device.servers[EVENT].admissions_of("north-1") == [moved_on]
    assert device.servers[LATER].admitted == []
    assert door.status().waiting == 0
    assert device.ear.of(QueueChanged)[-1].waiting == 0


def test_a_started_door_sends_it_by_itself(device: Device, moved_on: Serial) -> None:
    device.open().start()
    device.ear.wait_for(QueueChanged)
    device.clock.advance(5)
    device.open_doors[-1].sync_now()
    until(lambda: device.servers[EVENT].admissions_of("north-1") == [moved_on], device.ear)


def test_its_entries_are_seen_with_the_name_of_their_event_and_their_guest(device: Device, moved_on: Serial) -> None:
    door = device.open()
    numbers = door.care.numbers()
    (entry,) = door.care.entries(numbers)
    assert (entry.attempt.serial, entry.event, entry.holder, entry.section) == (
        moved_on, "Harbour Night", "Guest 1", "Floor",
    )  # fmt: skip
    assert [each.serial for each in door.queue()[1]] == [moved_on]
    device.servers[EVENT].down = True
    door.sync()
    assert door.care.park(numbers[0], "after the show")
    assert door.status().parked == 1


def test_a_conflict_of_the_event_before_is_found_and_rings_with_its_event(device: Device, moved_on: Serial) -> None:
    device.servers[EVENT].admit(moved_on)
    door = device.open()
    door.flush()
    assert [notice.serial for notice in device.ear.of(ConflictFound)] == [moved_on]
    (conflict,) = door.conflicts()
    assert conflict.event == "Harbour Night"
    assert door.resolve(conflict.number, "two prints")
    assert door.status().conflicts == 0


def test_a_server_that_is_away_over_there_says_nothing_of_the_line_here(device: Device, moved_on: Serial) -> None:
    device.servers[EVENT].down = True
    door = device.open()
    door.sync()
    device.ear.all.clear()
    ticket = device.servers[LATER].issue(3)
    door.present(ticket)
    door.flush()
    assert door.status().online
    assert not [notice for notice in device.ear.of(LineChanged) if not notice.online]
    assert door.status().waiting == 1
    assert device.servers[LATER].admissions_of("north-1") == [ticket]


def test_a_token_that_is_gone_over_there_is_said_once_and_the_queue_stays(device: Device, moved_on: Serial) -> None:
    device.servers[EVENT].tokens.clear()
    door = device.open()
    for _ in range(3):
        door.flush()
    (said,) = device.ear.of(TroubleSaid)
    assert said.title.startswith("Scans of Harbour Night cannot be sent")
    assert door.status().waiting == 1
    assert not door.status().revoked


def test_one_can_go_back_and_finds_all_as_it_was(device: Device, moved_on: Serial) -> None:
    door = device.open()
    here, before = door.doors.every()
    assert (here.door.title, here.current, here.waiting) == ("Late Show", True, 0)
    assert (before.door.title, before.current, before.waiting) == ("Harbour Night", False, 1)
    door.doors.use(before.door.id, by="Ada")
    device.close()
    back = device.open()
    assert back.door.event == EVENT
    assert back.present(moved_on).reason.value in {"already_admitted", "same_scan"}
    assert back.first_broken_row() is None


def test_what_was_scanned_at_the_other_event_is_not_in_the_flow_of_this_one(device: Device) -> None:
    device.set_up(EVENT)
    device.set_up(LATER)
    for event in (EVENT, LATER):  # one scan at each
        door = device.go_to(event)
        ticket = device.servers[event].issue(3)
        door.sync()
        assert door.flow.read().minutes == ()
        door.present(ticket)
        assert sum(minute.let_in for minute in door.flow.read().minutes) == 1
    back = device.go_to(EVENT)
    assert sum(minute.let_in for minute in back.flow.read().minutes) == 1


def test_a_door_whose_key_is_not_on_this_device_cannot_be_chosen(device: Device, moved_on: Serial) -> None:
    door = device.open()
    before = next(each for each in door.doors.every() if not each.current)
    device.safe._kept.pop(f"door-{before.door.id}")
    with pytest.raises(SetupTrouble):
        door.doors.use(before.door.id)
    assert next(each for each in door.doors.every() if each.current).door.event == LATER
    door.flush()
    (said,) = device.ear.of(TroubleSaid)
    assert said.title.startswith("Scans of Harbour Night cannot be sent")
    with pytest.raises(SetupTrouble):
        door.doors.use(99)


def test_with_a_pin_only_the_supervisor_changes_the_event(device: Device, moved_on: Serial) -> None:
    door = device.open()
    door.supervisor.set_pin("4711")
    door.supervisor.lock()
    with pytest.raises(NeedsSupervisor):
        door.doors.use(1)


def test_the_sections_of_the_other_event_keep_their_names(device: Device) -> None:
    device.set_up(EVENT)
    assert replace(device.set_up(LATER), sections=()).title == "Late Show"
    assert next(each for each in device.open().doors.every() if not each.current).door.sections[0] == FLOOR


def until(true: Callable[[], bool], ear: Ear) -> None:
    """Once it is true: looked at with each piece of news."""
    with ear._changed:
        assert ear._changed.wait_for(true, PATIENCE)
