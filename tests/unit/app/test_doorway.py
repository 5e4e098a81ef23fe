"""A doorway as the window and the commands use it: opened, used from several threads, closed, opened again."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.domain.door import Policy
from scanner.domain.notices import LineChanged, QueueChanged, TroubleSaid, VerdictAmended, VerdictGiven
from scanner.domain.verdict import Answer, Reason
from scanner.worker import Crew
from tests.fakes import BALCONY, PATIENCE, Ear, Fault, World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_a_started_door_fetches_its_list_answers_what_is_submitted_and_sends_what_waits(world: World) -> None:
    tickets = [world.server.issue(number) for number in range(3)]
    door = world.site().open(world.ear, policy=Policy.INSTANT)
    door.start()
    for ticket in tickets:
        door.submit(ticket)
    verdicts = world.ear.wait_for(VerdictGiven, count=3)
    assert [notice.verdict.serial for notice in verdicts] == tickets
    assert {notice.verdict.answer for notice in verdicts} == {Answer.ADMIT}
    confirmed(world, 3)


def test_the_queue_of_last_time_is_sent_at_the_next_start(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    assert door.present(ticket).provisional
    door.close()
    world.server.heal()
    world.first.open(world.ear).start()
    confirmed(world, 1)
    assert world.server.admissions_of("north-1") == [ticket]


def test_a_server_that_comes_back_is_noticed_without_anyone_pressing_anything(world: World) -> None:
    """With the machine's own clock, as in the evening."""
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    door.start()
    assert door.present(ticket).provisional
    world.ear.wait_for(LineChanged)
    world.server.heal()
    world.clock.advance(10)
    door.sync_now()
    confirmed(world, 1)


def test_parking_takes_an_entry_out_of_the_queue_and_retrying_puts_it_back(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    world.server.down = True
    number = door.present(ticket).attempt
    assert number is not None
    assert door.park(number, "phone call from the box office")
    assert not door.park(number, "again")
    world.server.heal()
    door.sync()
    assert door.status().parked == 1
    assert world.server.admitted == []
    assert door.present(ticket).reason in {Reason.SAME_SCAN, Reason.ALREADY_ADMITTED}  # they went in
    assert door.retry(number)
    assert not door.retry(number)
    door.flush()
    assert door.status().confirmed == 1


def test_counts_by_section_follow_those_let_in(world: World) -> None:
    door = world.door()
    door.present(world.server.issue(1))
    door.present(world.server.issue(2, BALCONY))
    door.sync()
    door.present(world.server.issue(3))
    assert door.status().admitted == 3
    assert len(door.admitted()) == 3


def test_history_tells_what_was_shown_newest_first(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.present(ticket)
    door.present("no ticket")
    shown = [(each.answer, each.reason) for each in door.history()]
    assert shown == [(Answer.STOP, Reason.NOT_A_TICKET), (Answer.ADMIT, Reason.CONFIRMED)]


def test_settings_count_from_the_next_scan_on_and_are_kept(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door()
    door.change_settings(policy=Policy.INSTANT)
    assert door.present(ticket).provisional


# Closing.


def test_closing_ends_every_thread(world: World) -> None:
    before = threading.active_count()
    door = world.door()
    door.start()
    door.present(world.server.issue(1))
    assert threading.active_count() > before
    door.close()
    assert threading.active_count() == before


def test_closing_twice_or_before_the_start_does_no_harm(world: World) -> None:
    door = world.site().open()
    door.close()
    door.close()


def test_closing_waits_for_an_answer_that_is_on_its_way(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(patience=0.2)
    hold = world.server.hold()
    assert door.present(ticket).provisional
    threading.Timer(0.2, hold.release).start()
    door.close()
    assert world.first.ledger() == {ticket: "confirmed"}


def test_an_answer_after_the_closing_does_no_harm_and_is_looked_up_at_the_next_start(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    ticket = world.server.issue(1)
    door = world.door(patience=0.2)
    hold = world.server.hold()
    assert door.present(ticket).provisional
    redeeming = [thread for thread in threading.enumerate() if thread.name.startswith("redeem")]
    with caplog.at_level(logging.INFO):
        door.close(within=0.1)
        hold.release()
        for thread in redeeming:
            thread.join(PATIENCE)
            assert not thread.is_alive()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    again = world.first.open(world.ear)
    world.clock.advance(60)
    again.flush()
    assert world.first.ledger() == {ticket: "confirmed"}
    assert world.server.admissions_of("north-1") == [ticket]


def test_answers_that_come_in_the_very_moment_of_closing_do_not_bring_the_program_down(world: World) -> None:
    """SQLite does not bear a connection that is closed under a thread that uses it."""
    world.door().close()
    for number in range(15):
        door = world.first.open(patience=0.2, policy=Policy.CONFIRM_FIRST)
        door.sync()
        hold = world.server.hold()
        door.present(world.server.issue(number))
        hold.release()
        door.close(within=0.0)
    again = world.first.open()
    world.clock.advance(60)
    again.sync()
    assert len(world.server.admissions_of("north-1")) == 15


def test_an_engine_caught_in_a_request_by_the_closing_ends_without_a_crash(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    door = world.door()
    hold = world.server.hold("enter")
    door.start()
    door.sync_now()
    assert hold.arrived.wait(PATIENCE)
    engine = next(thread for thread in threading.enumerate() if thread.name == "engine")
    door.close(within=0.1)
    hold.release()
    engine.join(PATIENCE)
    assert not engine.is_alive()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert world.ear.of(TroubleSaid) == []


def test_a_scan_at_a_closed_door_is_trouble_and_not_an_exception(world: World) -> None:
    door = world.door()
    door.close()
    assert door.present(world.server.issue(1)).reason is Reason.TROUBLE


# Faults that must be heard.


def test_a_thread_that_dies_is_said_aloud(world: World) -> None:
    """Even by what no handler may handle."""
    door = world.door()
    world.server.fault(Fault.CRASH_BEFORE, call="tickets")
    door.start()
    door.sync_now()
    said = world.ear.wait_for(TroubleSaid)[0]
    assert "engine" in said.title


def test_a_listener_that_fails_does_not_end_the_engine_or_the_turnstile(world: World) -> None:
    one, two = world.server.issue(1), world.server.issue(2)
    ear = Ear()

    def on(_notice: object) -> None:
        ear.all.append(_notice)  # type: ignore[arg-type]
        raise RuntimeError("the window has gone")

    world.door(policy=Policy.INSTANT).close()
    door = world.first.open(ear, policy=Policy.INSTANT)
    ear.on = on
    door.start()
    door.submit(one)
    door.submit(two)
    wait_until(lambda: world.first.ledger() == {one: "confirmed", two: "confirmed"})


def test_amendments_reach_the_listener_for_what_an_instant_door_let_in(world: World) -> None:
    ticket = world.server.issue(1)
    door = world.door(policy=Policy.INSTANT)
    door.start()
    verdict = door.present(ticket)
    assert world.ear.wait_for(VerdictAmended)[0].attempt == verdict.attempt


# The crew.


def test_a_crew_runs_as_many_errands_at_once_as_it_has_hands_and_takes_no_more() -> None:
    crew, go = Crew("errand", 2), threading.Event()
    first, second = crew.take(lambda: go.wait(PATIENCE)), crew.take(lambda: go.wait(PATIENCE))
    assert first is not None
    assert second is not None
    assert crew.take(lambda: True) is None
    go.set()
    assert first.result(PATIENCE)
    assert second.result(PATIENCE)
    assert crew.dismiss(PATIENCE)
    assert crew.take(lambda: True) is None


def test_what_an_errand_raises_is_heard_by_whoever_waits_and_the_hand_goes_on() -> None:
    crew = Crew("errand", 1)
    promise = crew.take(lambda: 1 // 0)
    assert promise is not None
    with pytest.raises(ZeroDivisionError):
        promise.result(PATIENCE)
    wait_until(lambda: (taken := crew.take(lambda: 7)) is not None and taken.result(PATIENCE) == 7)
    assert crew.dismiss(PATIENCE)


def test_a_hand_is_kept_from_errand_to_errand() -> None:
    crew = Crew("errand", 3)
    names: set[str] = set()
    for _ in range(20):
        wait_until(
            lambda: (taken := crew.take(lambda: threading.current_thread().name)) and names.add(taken.result(5)) is None
        )
    assert len(names) <= 2
    assert crew.dismiss(PATIENCE)


def confirmed(world: World, number: int) -> None:
    """Waits until so many are confirmed."""
    done = threading.Event()

    def on(notice: object) -> None:
        if isinstance(notice, QueueChanged) and notice.confirmed == number:
            done.set()

    world.ear.on = on
    if list(world.first.ledger().values()).count("confirmed") != number:
        assert done.wait(PATIENCE), world.first.ledger()


def wait_until(condition: object) -> None:
    """Asks again until it is so."""
    pause = threading.Event()
    for _ in range(2000):
        if condition():  # type: ignore[operator]
            return
        pause.wait(0.01)
    raise AssertionError("it never came to pass")
