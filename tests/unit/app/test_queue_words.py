"""The sentences about queue, conflicts, lists and clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scanner.app.queue_words import (
    answer_words,
    closing_words,
    conflict_words,
    next_try_words,
    progress_words,
    skew_words,
    standing_words,
)
from scanner.domain.admission import Attempt, Standing
from scanner.domain.notices import ListProgress
from scanner.domain.queue import Closing, Conflict, Entry
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Detail, Judgement, Reason, Source, stop

NOW = datetime(2026, 11, 21, 20, 40, tzinfo=UTC).astimezone()
OURS = NOW.replace(hour=20, minute=14, second=5).astimezone(UTC)
SERIAL = Serial("HARBOU-VIPV37536946")


def refusal(reason: Reason = Reason.ALREADY_ADMITTED, **detail: object) -> Judgement:
    return stop(reason, Source.SERVER, Detail(**detail))  # type: ignore[arg-type]


USED = refusal(when=OURS - timedelta(minutes=2), gate="south-1", redeemer="Ola")


def conflict(said: Judgement = USED, **how: object) -> Conflict:
    made = Conflict(12, SERIAL, "Samira Reed", "VIP", OURS, "north-1", "Kim", OURS, said)
    return replace(made, **how)  # type: ignore[arg-type]


def test_a_conflict_says_who_where_and_when_on_both_sides() -> None:
    assert conflict_words(conflict(), NOW) == (
        "You let Samira Reed in at 20:14 here; door south-1 had already let this ticket in at 20:12."
    )


def test_the_other_door_was_later() -> None:
    later = refusal(when=OURS + timedelta(minutes=3), gate="south-1")
    assert conflict_words(conflict(later), NOW).endswith("here; door south-1 let this ticket in too, at 20:17.")


def test_within_a_minute_the_seconds_count_and_one_second_is_nobody_s_first() -> None:
    same = refusal(when=OURS.replace(microsecond=0), gate="south-1")
    assert conflict_words(conflict(same, let_in_at=OURS + timedelta(milliseconds=700)), NOW) == (
        "You let Samira Reed in at 20:14:05 here; door south-1 let this ticket in too, at 20:14:05."
    )


def test_a_wrong_clock_does_not_turn_first_into_second() -> None:
    """This machine is 58 minutes behind: by its own clock it let them in long before the other door."""
    ours = conflict(let_in_at=OURS - timedelta(minutes=58), skew=3480)
    assert conflict_words(ours, NOW) == conflict_words(conflict(), NOW)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        (refusal(gate="south-1"), "door south-1 had let this ticket in too."),
        (refusal(), "another door had let this ticket in too."),
        (refusal(redeemer="Ola"), "Ola had let this ticket in too."),
        (refusal(gate="north-1"), "a door of this same name (north-1) had let this ticket in too."),
        (refusal(Reason.STATUS, status="Cancelled"), "the server says that the ticket is not valid: Cancelled."),
        (refusal(Reason.STATUS), "the server refuses the ticket."),
        (refusal(Reason.OTHER_EVENT), "the server says that the ticket is for another event."),
        (refusal(Reason.UNKNOWN_SERIAL), "the server does not know this ticket."),
    ],
)
def test_whatever_the_server_said_is_said_plainly(said: Judgement, end: str) -> None:
    assert conflict_words(conflict(said), NOW) == f"You let Samira Reed in at 20:14 here; {end}"


def test_without_a_name_the_ticket_s_number_stands_and_another_day_is_said() -> None:
    words = conflict_words(conflict(holder=""), NOW + timedelta(days=1))
    assert words.startswith(
        f"You let the holder of ticket …536946 in at 20:14 on {OURS.astimezone().day} November here"
    )


def test_names_from_far_away_are_shown_and_not_obeyed() -> None:
    assert "\\u202e" in conflict_words(conflict(holder="\u202eevil"), NOW)


def test_a_closed_conflict_says_by_whom_and_when() -> None:
    closed = conflict(closing=Closing(OURS + timedelta(minutes=20), "Robin", "two tickets"))
    assert closing_words(closed, NOW) == "Closed by Robin at 20:34"
    assert closing_words(conflict(), NOW) == ""
    assert closing_words(conflict(closing=Closing(OURS, "", "x")), NOW) == "Closed at 20:14"


def attempt(standing: Standing = Standing.PROVISIONAL, **how: object) -> Attempt:
    made = Attempt(1, SERIAL, OURS, "Kim", "north-1", standing, next_try=NOW)
    return replace(made, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entry", "stands", "answer"),
    [
        (Entry(attempt()), "Let in; waiting to be sent", "Not sent yet"),
        (Entry(attempt(tries=2)), "Let in; sent, no answer yet", "No answer yet"),
        (
            Entry(attempt(Standing.OPEN, tries=1, last_answer="looking it up")),
            "Not let in; being looked up",
            "Looking it up",
        ),
        (
            Entry(attempt(Standing.PARKED, last_answer="The server had an error (500).")),
            "Set aside",
            "The server had an error (500).",
        ),
        (
            Entry(attempt(Standing.CONFLICT), refusal=refusal(Reason.STATUS)),
            "Conflict: let in, but refused",
            "The server refuses it",
        ),
    ],
)
def test_how_an_entry_stands_and_what_was_heard_of_it(entry: Entry, stands: str, answer: str) -> None:
    assert (standing_words(entry), answer_words(entry)) == (stands, answer)


def test_every_standing_has_words() -> None:
    assert all(standing_words(Entry(attempt(each))) for each in Standing)


@pytest.mark.parametrize(
    ("seconds", "words"), [(-5, "Now"), (0, "Now"), (12, "In 12 s"), (125, "In 2 min"), (90_000, "Now")]
)
def test_the_next_try_is_told_from_now(seconds: float, words: str) -> None:
    """Nothing is put off by hours: the clock was set back."""
    assert next_try_words(attempt(next_try=NOW + timedelta(seconds=seconds)), NOW, online=True) == words


def test_offline_it_waits_for_the_line_and_some_wait_for_people() -> None:
    assert next_try_words(attempt(), NOW, online=False) == "Once online"
    assert next_try_words(attempt(Standing.PARKED), NOW, online=True) == "When taken up"
    assert next_try_words(attempt(Standing.CONFLICT), NOW, online=True) == "Needs a person"


@pytest.mark.parametrize("skew", [None, 0.0, 4.9, -4.9])
def test_a_clock_that_is_about_right_is_not_worth_a_word(skew: float | None) -> None:
    assert skew_words(skew) == ""


@pytest.mark.parametrize(
    ("skew", "words"),
    [(3480.0, "58 min behind"), (-3480.0, "58 min ahead of"), (7.4, "7 s behind"), (2_592_000, "30 days behind")],
)
def test_a_wrong_clock_is_said_with_how_far_it_is_off(skew: float, words: str) -> None:
    assert skew_words(skew) == f"This computer's clock is {words} the server's; times are corrected"


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (ListProgress(250, None, True), "250"),
        (ListProgress(250, 100_000, True), "250 of 100,000"),
        (ListProgress(12_250, 100_000, True, 2932.4, 29.9), "12,250 of 100,000, 2,900/s, 30 s left"),
        (ListProgress(500, 1000, True, 0.3, 1600), "500 of 1,000, 1/s, 26 min left"),
        (ListProgress(1000, 1000, True, 500.0, 0.0), "1,000 of 1,000, 500/s"),
    ],
)
def test_a_list_on_its_way_says_how_far_how_fast_and_how_long(progress: ListProgress, words: str) -> None:
    assert progress_words(progress) == words
