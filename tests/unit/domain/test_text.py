"""Texts that remember how they were made, as the terminal and the logs use them: plain English."""

import json
import pickle
from datetime import UTC, datetime

import pytest

from scanner.domain.text import Clock, Day, Decimal, Share, again, alone, joined, mark

EVENING = datetime(2026, 11, 21, 20, 4, 12, tzinfo=UTC)


def test_a_marked_text_is_english_by_itself() -> None:
    assert mark("Ticket for {section}", section="VIP") == "Ticket for VIP"


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 entries are kept"), (1, "1 entry is kept"), (1_200, "1,200 entries are kept")]
)
def test_english_tells_one_from_many(count: int, words: str) -> None:
    assert mark("{n} entr(y|ies) (is|are) kept", "", count) == words


def test_values_read_as_they_do_in_english() -> None:
    values = (12_512, Decimal(2.25, 2), Share(0.42), Clock(EVENING, seconds=False), Day(EVENING))
    local = EVENING.astimezone()
    assert joined(" ", map(alone, values)) == f"12,512 2.25 42% {local:%H:%M} {local.day} {local:%B}"


def test_a_name_with_braces_is_not_taken_for_a_gap() -> None:
    assert mark("Ticket for {section}", section="{gate}") == "Ticket for {gate}"


def test_a_text_in_a_text_keeps_what_it_was_made_of() -> None:
    inner = mark("another section")
    assert mark("Ticket for {section}", section=inner).values["section"] is inner


def test_empty_parts_leave_no_gap_between_the_others() -> None:
    assert joined(", ", ("one", "", "two")) == "one, two"
    assert joined(", ", ()) == ""


def test_what_was_kept_as_english_is_looked_up_again_and_a_text_is_left_as_it_is() -> None:
    text = mark("{n} ticket(s)", "", 2)
    assert again(text) is text
    assert again("The server did not answer in time.").source == "The server did not answer in time."


def test_it_goes_through_pipes_and_files() -> None:
    text = mark("{n} ticket(s) for {name}", "a note", 2, name="Kim")
    back = pickle.loads(pickle.dumps(text))
    assert (back, back.source, back.note, back.number, back.values) == (
        text, text.source, "a note", 2, {"name": "Kim"},
    )  # fmt: skip
    assert json.loads(json.dumps({"said": text})) == {"said": "2 tickets for Kim"}
