"""Overrides: a supervisor's word against the door's, written down, queued, and never an alarm."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app.override import AlreadyIn, NoReason
from scanner.app.override_words import WHY, reason_given
from scanner.app.supervisor import NeedsSupervisor
from scanner.backends.base import Capability
from scanner.domain.errors import StoreTrouble
from scanner.domain.notices import ConflictFound, VerdictAmended, VerdictGiven
from scanner.domain.override import Why
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Reason
from tests import damage
from tests.fakes import BALCONY, World, serial_of
from tests.ruled import DEVICE, HOUSE, MARKS, STREAM, OfficeDoors

PIN = "4711"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_a_ticket_of_a_closed_section_is_let_in_and_the_server_confirms_it(world: World) -> None:
    ticket = world.server.issue(1, BALCONY)
    door = world.door()
    door.switch_section(BALCONY.id, open_=False)
    assert door.present(ticket).reason is Reason.OTHER_SECTION
    shown = door.overrides.admit(ticket, Why.SECTION, over=Reason.OTHER_SECTION)
    assert (shown.answer, shown.reason, shown.holder, shown.section) == (
        Answer.ADMIT, Reason.OVERRIDE, "Guest 1", "Balcony",
    )  # fmt: skip
    assert door.status().waiting == 1
    door.flush()
    assert (door.status().confirmed, door.status().overrides) == (1, 1)
    assert world.server.admissions_of("north-1") == [ticket]


def test_it_is_on_disk_with_who_when_and_why_before_anything_is_shown(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True

    def look(notice: object) -> None:
        if isinstance(notice, VerdictGiven):
            assert world.first.ledger()[ticket] == "provisional"
            with world.first.look() as db:
                assert db.execute("SELECT count(*) FROM journal WHERE kind = 'override'").fetchone() == (1,)
            seen.append(notice.verdict.reason)

    seen: list[Reason] = []
    world.ear.on = look
    door.overrides.admit(ticket, Why.OTHER, "  their phone is dead ", by="Ada", over=Reason.STATUS)
    assert seen == [Reason.OVERRIDE]
    with world.first.look() as db:
        at, voice, body = db.execute("SELECT at, voice, body FROM journal WHERE kind = 'override'").fetchone()
    assert (at[:19], voice) == (f"{world.clock.now():%Y-%m-%dT%H:%M:%S}", "operator")
    for part in ('"by":"Ada"', '"why":"other"', '"words":"their phone is dead"', '"over":"status"'):
        assert part in body
    assert "Guest" not in body
    assert door.first_broken_row() is None


def test_when_nothing_can_be_written_nobody_is_let_in(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.first.break_disk()
    with pytest.raises(StoreTrouble):
        door.overrides.admit(ticket, Why.SEEN)
    assert not world.ear.of(VerdictGiven)
    world.first.mend_disk()


def test_a_refusal_by_the_server_closes_it_with_the_reason_beside_it_and_rings_nowhere(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.admit(ticket)
    door.sync()
    assert door.present(ticket).reason is Reason.ALREADY_ADMITTED
    world.ear.all.clear()
    door.overrides.admit(ticket, Why.OTHER, "dropped the ticket, saw the receipt", by="Ada")
    door.flush()
    assert not world.ear.of(ConflictFound, VerdictAmended)
    status = door.status()
    assert (status.waiting, status.conflicts, status.admitted, status.overrides) == (0, 0, 1, 1)
    (closed,) = door.conflicts(closed=True)
    assert closed.refusal.reason is Reason.ALREADY_ADMITTED
    assert closed.refusal.detail.gate == "south-1"
    assert closed.closing is not None
    assert closed.closing.by == "Ada"
    assert closed.closing.note == "supervisor override (other): dropped the ticket, saw the receipt"
    assert door.first_broken_row() is None


def test_a_provisional_admission_beside_it_still_rings(world: World) -> None:
    """Only the override is quiet, though both are settled by one answer."""
    ours, other = world.server.issue(1), world.server.issue(2)
    door = world.door()
    world.server.down = True
    assert door.present(other).provisional
    door.overrides.admit(ours, Why.SEEN)
    world.server.heal()
    for ticket in (ours, other):
        world.server.admit(ticket)
    door.flush()
    assert [notice.serial for notice in world.ear.of(ConflictFound)] == [other]
    assert door.status().conflicts == 1


def test_a_serial_that_nobody_lists_is_let_in_though_the_line_is_down(world: World) -> None:
    unknown = serial_of(99)
    door = world.door()
    world.server.down = True
    assert door.present(unknown).answer is Answer.CANNOT_DECIDE
    shown = door.overrides.admit(unknown, Why.GUEST_LIST)
    assert (shown.answer, shown.section, shown.holder) == (Answer.ADMIT, None, None)
    assert door.present(unknown).reason is Reason.SAME_SCAN
    world.clock.advance(10)
    assert door.present(unknown).reason is Reason.ALREADY_ADMITTED
    world.server.heal()
    door.flush()
    assert door.status().conflicts == 0


def test_what_was_asked_and_not_answered_becomes_the_override(world: World) -> None:
    """One attempt for one serial: the earlier request may yet be carried out over there."""
    unknown = serial_of(99)
    door = world.door(patience=0.2)
    world.server.down = False
    hold = world.server.hold()
    assert door.present(unknown).answer is Answer.CANNOT_DECIDE
    first = door.queue()[1]
    shown = door.overrides.admit(unknown, Why.SEEN)
    hold.release()
    assert [each.id for each in first] == [shown.attempt]


def test_once_for_each_serial_and_a_second_says_when_and_where(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.overrides.admit(ticket, Why.SEEN)
    with pytest.raises(AlreadyIn) as refused:
        door.overrides.admit(ticket, Why.COMES_BACK)
    assert refused.value.gate == "north-1"
    assert refused.value.title.startswith("This ticket was let in at ")
    assert len(door.admitted()) == 1


def test_whoever_comes_back_on_a_used_ticket_is_let_in_without_one(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.present(ticket)
    shown = door.overrides.without_ticket(ticket, Why.COMES_BACK, serial=ticket)
    assert (shown.answer, shown.reason, shown.serial, shown.attempt) == (
        Answer.ADMIT, Reason.WITHOUT_TICKET, ticket, None,
    )  # fmt: skip
    assert (door.status().admitted, door.status().overrides) == (1, 0)
    assert door.flow.read().here == 1
    assert sum(minute.let_in for minute in door.flow.read().minutes) == 1


def test_a_text_that_is_no_ticket_is_written_down_as_an_entry_without_one(world: World) -> None:
    door = world.door()
    assert door.present("HELLO").reason is Reason.NOT_A_TICKET
    door.overrides.without_ticket("HELLO", Why.GUEST_LIST, by="Ada")
    assert door.queue()[1] == []
    assert world.first.ledger() == {}
    assert [verdict.reason for verdict in door.history()] == [Reason.WITHOUT_TICKET, Reason.NOT_A_TICKET]
    with world.first.look() as db:
        (body,) = db.execute("SELECT body FROM journal WHERE kind = 'entry_without_ticket'").fetchone()
    assert '"why":"guest_list"' in body


def test_another_reason_needs_words(world: World) -> None:
    door = world.door()
    with pytest.raises(NoReason):
        door.overrides.admit(world.server.issue(1), Why.OTHER, "  ")
    assert world.first.ledger() == {}


def test_with_a_pin_only_the_supervisor_may(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.supervisor.set_pin(PIN)
    door.supervisor.lock()
    for deed in (door.overrides.admit, door.overrides.without_ticket):
        with pytest.raises(NeedsSupervisor):
            deed(ticket, Why.SEEN)
    assert world.first.ledger() == {}
    door.supervisor.sign_in(PIN)
    door.overrides.admit(ticket, Why.SEEN)


def test_the_history_of_another_day_still_says_that_it_was_an_override(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.overrides.admit(ticket, Why.SEEN)
    door.flush()
    door.close()
    again = world.first.open(world.ear)
    (verdict,) = again.history()
    assert (verdict.reason, verdict.serial) == (Reason.OVERRIDE, Serial(ticket))
    assert again.status().overrides == 1


@pytest.mark.parametrize("kind", [HOUSE, MARKS, DEVICE, STREAM], ids=["house", "marks", "device", "stream"])
def test_at_a_system_that_rules_on_each_code_it_stands_in_the_house_ledger_and_nothing_is_queued(
    tmp_path: Path, kind: Capability
) -> None:
    doors = OfficeDoors(tmp_path, kind)
    try:
        code, door = doors.office.sell(refused=Reason.PAYMENT_DUE), doors.door()
        assert door.present(code).reason is Reason.PAYMENT_DUE
        door.overrides.admit(Serial(code), Why.BOX_OFFICE, by="Ada", over=Reason.PAYMENT_DUE)
        assert (door.status().admitted, door.status().waiting, door.status().overrides) == (1, 0, 1)
        with pytest.raises(AlreadyIn):
            door.overrides.admit(Serial(code), Why.BOX_OFFICE)
        assert [each.over for each in (told.override for told in door.reports.read().overrides)] == ["payment_due"]
    finally:
        doors.close()


def test_a_damaged_file_that_was_repaired_still_knows_that_it_was_an_override(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.admit(ticket)
    door.overrides.admit(ticket, Why.SEEN, by="Ada")
    world.first.close()
    damage.overwrite(world.first.paths.database, 0, bytes(100))
    again = world.first.open(world.ear)
    assert again.status().overrides == 1
    world.ear.all.clear()
    again.flush()
    assert not world.ear.of(ConflictFound)
    assert [each.closing.by for each in again.conflicts(closed=True) if each.closing] == ["Ada"]


def test_every_reason_has_its_words() -> None:
    assert set(WHY) == set(Why)


def test_the_reason_is_told_with_what_was_written(world: World) -> None:
    door = world.door()
    door.overrides.admit(world.server.issue(1), Why.SEEN, "paper copy")
    door.overrides.admit(world.server.issue(2), Why.OTHER, "lost it")
    with door._open.database.read() as tx:  # as the report reads them
        from scanner.store import overrides

        found = overrides.among(tx, [1, 2])
    assert reason_given(found[1]) == "I have seen the ticket or the receipt: paper copy"
    assert reason_given(found[2]) == "lost it"
