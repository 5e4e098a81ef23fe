"""What is typed, and how well a ticket fits it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.search import LONGEST, fit, line_of, needles_in
from scanner.domain.ticket import Serial

SAM = line_of("Sam Reed", "sam.reed92@example.org", "HARBOU-VIPV37536946")


def words(typed: str) -> list[str]:
    return [each.word for each in needles_in(typed)]


def better(typed: str, first: str, *others: str) -> bool:
    """Whether a name comes before all others."""
    needles = needles_in(typed)
    lines = [line_of(name, "", "X") for name in (*others, first)]
    return min(lines, key=lambda line: fit(line, needles)) == lines[-1]


def test_a_line_has_the_name_the_address_and_the_number_in_plain_words() -> None:
    assert SAM == " sam reed \x1f sam reed92 example org \x1f harbouvipv37536946 "


@pytest.mark.parametrize("typed", ["", "   ", "s", "S ", "-", "?!", "'", "s r"])
def test_too_little_to_look_for(typed: str) -> None:
    assert needles_in(typed) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("reed SAM", ["reed", "sam"]),
        ("sam sam", ["sam"]),
        ("sam r", ["sam", "r"]),
        ("HARBOU-VIPV3753", ["harbouvipv3753"]),
        ("harbou vipv3753", ["harbou", "vipv3753"]),
        ("sam.reed92@example", ["sam", "reed92", "example"]),
        ("O'Brien", ["obrien"]),
        ("Müller-Lüdenscheidt", ["muller", "ludenscheidt"]),
        ("6946", ["6946"]),
        ("山", ["山"]),
    ],
)
def test_what_is_typed_is_understood(typed: str, meant: list[str]) -> None:
    assert words(typed) == meant


def test_a_name_is_looked_for_in_both_spellings() -> None:
    (needle,) = needles_in("Müller")
    assert needle.spellings == ("muller", "mueller")
    assert " mueller " in line_of("Müller", "", "X").replace("\x1f", " ")


def test_only_what_has_a_digit_is_looked_for_in_the_number_too() -> None:
    assert [each.anywhere for each in needles_in("stan 1234")] == [False, True]


def test_whole_words_of_the_name_come_first_then_beginnings_then_the_rest() -> None:
    assert better("sam", "Sam Reed", "Samuel Reed", "Rosam Reed")
    assert better("sam", "Samuel Reed", "Rosam Reed")
    assert better("reed sam", "Sam Reed", "Sam Reedley", "Samantha Reed")
    assert better("sam reed", "Sam Reed", "Sam Maria Reed")


def test_a_name_comes_before_an_address() -> None:
    needles = needles_in("sam")
    named, addressed = line_of("Sam", "x@y.z", "A"), line_of("Kim", "sam@y.z", "A")
    assert fit(named, needles) < fit(addressed, needles)


def test_the_end_of_a_number_comes_before_its_middle() -> None:
    needles = needles_in("3694")
    assert fit(line_of("", "", "HARBOU-VIPV00003694"), needles) < fit(line_of("", "", "HARBOU-VIPV36940000"), needles)


@given(st.text(max_size=3 * LONGEST))
def test_whatever_is_typed_the_needles_are_plain_and_few(typed: str) -> None:
    needles = needles_in(typed)
    assert len(needles) <= 8
    assert all(each.word and each.word.isalnum() for each in needles)


LETTERS = st.text(st.characters(codec="utf-8", categories=["L", "Zs", "M", "P"]), max_size=30)


@given(LETTERS, LETTERS, st.integers(0, 99_999_999))
def test_a_ticket_is_found_by_all_of_its_own_words(name: str, email: str, number: int) -> None:
    serial = Serial(f"HARBOU-VIPV{number:08d}")
    line = line_of(name, email, serial)
    for typed in (name, email, serial, serial[-6:], f"{name} {serial}"):
        for needle in needles_in(typed):
            assert any(each in line for each in needle.spellings)
