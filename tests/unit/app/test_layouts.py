"""A garbled code is used only where exactly one listed ticket could have been meant."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.app.layouts import layout_words, what_was_meant
from scanner.domain.keyboard import FRENCH, GERMAN, KEYBOARDS, US, Keyboard, typed
from scanner.domain.ticket import Serial
from tests.fakes import World, serial_of

PAIRS = list(permutations(KEYBOARDS, 2))

letters = st.text("YZAQWMB", min_size=6, max_size=6)
tails = st.text("YZAQWM0169", min_size=12, max_size=12)
serials = st.builds(lambda head, tail: Serial(f"{head}-{tail}"), letters, tails)


def swapped(serial: Serial) -> Serial:
    """The ticket that another keyboard would make of it."""
    return Serial(serial.translate(str.maketrans("YZAQ", "ZYQA")))


@given(listed=st.sets(serials, min_size=1, max_size=4), which=st.integers(0, 3), pair=st.sampled_from(PAIRS))
def test_no_repair_ever_turns_one_valid_serial_into_another(
    listed: set[Serial], which: int, pair: tuple[Keyboard, Keyboard]
) -> None:
    valid = listed | {swapped(each) for each in listed}  # on purpose: twins that only a keyboard tells apart
    meant = sorted(valid)[which % len(valid)]
    wrong = what_was_meant(typed(meant, *pair), listed=valid.__contains__, alike=lambda _: True)
    assert wrong is None or wrong.serial in {None, meant}


@given(serial=serials, pair=st.sampled_from(PAIRS))
def test_a_listed_ticket_without_a_twin_is_always_recognised(serial: Serial, pair: tuple[Keyboard, Keyboard]) -> None:
    garbled = typed(serial, *pair)
    wrong = what_was_meant(garbled, listed={serial}.__contains__, alike=lambda _: False)
    if "-" in garbled[6:7]:  # still of a ticket's shape: another ticket, as far as anybody can tell
        assert wrong is None
    else:
        assert wrong is not None
        assert wrong.serial == serial


def test_twins_on_the_list_are_said_and_not_used() -> None:
    one, other = Serial("HARBOY-VIPV37536946"), Serial("HARBOZ-VIPV37536946")
    garbled = "HARBOY'VIPV37536946"  # a US scanner at a Swiss computer, or at a Spanish one
    wrong = what_was_meant(garbled, listed={one, other}.__contains__, alike=lambda _: True)
    assert wrong is not None
    assert wrong.serial is None
    assert "not used" in layout_words(wrong)[1]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def listed(world: World) -> Serial:
    return world.server.issue(7)


def test_the_door_knows_its_list(world: World, listed: Serial) -> None:
    door = world.door()
    wrong = door.layouts.look(typed(listed, US, FRENCH))
    assert wrong is not None
    assert wrong.serial == listed
    title, advice = layout_words(wrong)
    assert "US (QWERTY)" in title
    assert "French (AZERTY)" in title
    assert "recognised all the same" in advice


def test_a_ticket_that_is_not_listed_but_like_the_others_is_only_said(world: World, listed: Serial) -> None:
    wrong = world.door().layouts.look(typed(serial_of(99), US, GERMAN))
    assert wrong is not None
    assert wrong.serial is None


def test_what_is_nothing_like_a_ticket_is_not_the_keyboards_fault(world: World, listed: Serial) -> None:
    door = world.door()
    assert door.layouts.look("hello world") is None
    assert door.layouts.look("SPRING\u00dfSTAN12345678") is None
    assert door.layouts.look(listed) is None
