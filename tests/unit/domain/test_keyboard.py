"""What a hand scanner types when it is set to another keyboard than the computer."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.keyboard import BELGIAN, FRENCH, GERMAN, KEYBOARDS, SPANISH, US, Keyboard, mismatches, typed

SERIAL = "HARBOU-VIPV37536946"
PAIRS = list(permutations(KEYBOARDS, 2))


@pytest.mark.parametrize("keyboard", KEYBOARDS, ids=str)
def test_a_keyboard_has_each_key_once(keyboard: Keyboard) -> None:
    assert len(keyboard.plain) == len(keyboard.shifted) == 51
    letters_and_digits = [each for each in keyboard.plain + keyboard.shifted if each.isascii() and each.isalnum()]
    assert len(letters_and_digits) == len(set(letters_and_digits)) == 62


def test_what_a_us_scanner_types_into_an_azerty_and_a_qwertz_computer() -> None:
    assert typed(SERIAL, US, FRENCH) == 'HQRBOU)VIPV"\u00e8("-\u00e7\'-'
    assert typed("ZY-1", US, GERMAN) == "YZ\u00df1"
    assert typed(SERIAL, FRENCH, BELGIAN) == SERIAL.replace("-", "\u00a7")


@pytest.mark.parametrize(("scanner", "computer"), PAIRS, ids=lambda each: each.name)
def test_the_serial_that_was_meant_is_among_those_considered(scanner: Keyboard, computer: Keyboard) -> None:
    garbled = typed(SERIAL, scanner, computer)
    if garbled != SERIAL:  # some pairs have all of it on the same keys
        assert SERIAL in {each.serial for each in mismatches(garbled)}


def test_the_likeliest_pair_comes_first() -> None:
    first = next(mismatches(typed(SERIAL, US, GERMAN)))
    assert (first.scanner, first.computer) == (US, GERMAN)
    assert next(mismatches(typed(SERIAL, SPANISH, US))).computer is US


@pytest.mark.parametrize(
    "text",
    [SERIAL, f"https://tickets.example.org/{SERIAL}", "HARBOU\u2013VIPV37536946", "0" * 64, "", "hello", "x" * 500],
)
def test_a_text_that_is_a_tickets_or_nobodys_is_left_alone(text: str) -> None:
    assert list(mismatches(text)) == []


@given(text=st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    for each in mismatches(text):
        assert each.serial in typed(text, each.computer, each.scanner).upper()
