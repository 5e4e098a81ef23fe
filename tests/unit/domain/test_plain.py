"""Letters as anybody would type them, whatever the list has."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.plain import plain, plain_words, spelt_out

LETTERS = st.text(st.characters(codec="utf-8"), max_size=30)
EUROPEAN = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F), max_size=30)


@pytest.mark.parametrize(
    ("listed", "typed"),
    [
        ("Müller", "muller"),
        ("ÉLODIE", "elodie"),
        ("Łukasz Żak", "lukasz zak"),
        ("Søren Ærø", "soren aero"),
        ("Weiß", "WEISS"),
        ("Đặng", "dang"),
        ("O’Brien", "obrien"),
        ("O'Brien", "OBrien"),
        ("O\u00b4Brien", "O\u1ffdBrien"),
        ("Reed-Okafor", "reed okafor"),
        ("ＳＡＭ", "sam"),
        ("İnci Işık", "inci isik"),
        ("Þóra", "thora"),
        ("Ångström", "angstrom"),
        ("sam.reed@example.org", "sam reed example org"),
        ("  Sam\tReed \u00a0", "sam reed"),
    ],
)
def test_a_name_is_found_by_the_keys_of_any_keyboard(listed: str, typed: str) -> None:
    assert plain(listed) == plain(typed)


def test_letters_of_other_scripts_stay() -> None:
    assert plain("山田 太郎") == "山田 太郎"
    assert plain("ИВАН") == "иван"


@pytest.mark.parametrize(("name", "typed"), [("Müller", "mueller"), ("Åse Bjørn", "aase bjoern"), ("Sam", "sam")])
def test_a_name_is_also_spelt_out(name: str, typed: str) -> None:
    assert spelt_out(name) == typed


@given(LETTERS)
def test_what_is_plain_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(LETTERS)
def test_it_does_not_matter_how_a_letter_is_put_together(text: str) -> None:
    forms = {plain(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert forms == {plain(text)}


@given(EUROPEAN)
def test_capitals_do_not_matter(text: str) -> None:
    assert plain(text.upper()) == plain(text) == plain(text.lower())


@given(LETTERS)
def test_only_letters_digits_and_single_spaces_are_left(text: str) -> None:
    made = plain(text)
    assert made == " ".join(plain_words(text))
    assert made == made.strip()
    assert "  " not in made
    assert all(each == " " or each.isalnum() for each in made)


@given(LETTERS, LETTERS)
def test_words_do_not_change_by_what_stands_beside_them(one: str, other: str) -> None:
    assert plain(f"{one} {other}") == f"{plain(one)} {plain(other)}".strip()
