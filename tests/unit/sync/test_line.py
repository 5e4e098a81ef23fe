"""Whether the server is there, and what time it is over there."""

from datetime import timedelta

from scanner.domain.notices import LineChanged
from scanner.sync.line import Line
from tests.clocks import FakeClock
from tests.fakes import EIGHT_O_CLOCK, Ear

HOUR = timedelta(hours=1)


def test_before_anything_is_tried_the_line_is_worth_trying_and_not_yet_called_online() -> None:
    line = Line(FakeClock(EIGHT_O_CLOCK), Ear())
    assert line.online
    assert not line.tried
    assert not line.timed
    assert not line.state.online


def test_one_answer_missed_takes_the_line_down_and_one_heard_brings_it_back_each_told_once() -> None:
    clock, ear = FakeClock(EIGHT_O_CLOCK), Ear()
    line = Line(clock, ear)
    line.heard(None)
    line.heard(None)
    clock.advance(10)
    line.lost("The server cannot be reached.")
    line.lost("Another cause.")
    assert not line.online
    line.heard(None)
    told = [(notice.online, notice.cause) for notice in ear.of(LineChanged)]
    assert told == [(True, ""), (False, "The server cannot be reached."), (True, "")]


def test_the_line_is_down_since_the_first_answer_missed() -> None:
    clock = FakeClock(EIGHT_O_CLOCK)
    line = Line(clock, Ear())
    line.lost("first")
    clock.advance(100)
    line.lost("second")
    assert line.state == LineChanged(online=False, since=EIGHT_O_CLOCK, cause="second")


def test_the_servers_clock_is_known_though_ours_is_wrong_and_jumps() -> None:
    clock = FakeClock(EIGHT_O_CLOCK)
    line = Line(clock, Ear())
    line.heard(EIGHT_O_CLOCK + HOUR)
    assert line.skew == 3600
    clock.jump(-7200)
    clock.advance(5)
    assert line.server_now() == EIGHT_O_CLOCK + HOUR + timedelta(seconds=5)


def test_a_server_that_sends_no_time_is_taken_to_have_ours() -> None:
    clock = FakeClock(EIGHT_O_CLOCK)
    line = Line(clock, Ear())
    line.heard(None)
    assert line.timed
    assert line.skew is None
    assert line.server_now() == EIGHT_O_CLOCK
