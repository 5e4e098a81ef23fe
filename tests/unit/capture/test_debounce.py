"""A code in view is one reading, until it has left."""

from hypothesis import given
from hypothesis import strategies as st

from scanner.capture.debounce import Debounce, Outline, fresh_texts
from scanner.capture.symbols import Symbol

FRAME = 1 / 30


def test_a_code_held_up_is_one_reading() -> None:
    debounce = Debounce[str]()
    fresh = [debounce.fresh(["A"], frame * FRAME) for frame in range(300)]
    assert fresh == [["A"]] + [[]] * 299


def test_a_second_patron_with_the_same_code_counts_after_the_first_left() -> None:
    debounce = Debounce[str](gap=1.5)
    assert debounce.fresh(["A"], 0.0) == ["A"]
    assert debounce.fresh(["A"], 1.4) == []
    assert debounce.fresh(["A"], 2.9) == ["A"]


def square(left: int, top: int, side: int = 100) -> Outline:
    return ((left, top), (left + side, top), (left + side, top + side), (left, top + side))


def seen(debounce: Debounce[str], at: float, *where: Outline) -> list[str]:
    return fresh_texts(debounce, [Symbol("A", "QR", outline, "zxing-cpp") for outline in where], at)


def test_two_patrons_with_the_same_code_one_right_after_the_other_count_twice() -> None:
    """The first takes the phone away, the second holds another up elsewhere, within a second."""
    debounce = Debounce[str]()
    assert seen(debounce, 0.0, square(200, 200)) == ["A"]
    assert seen(debounce, 0.6, square(700, 250)) == ["A"]


def test_a_copy_on_a_larger_screen_is_another_one() -> None:
    debounce = Debounce[str]()
    assert seen(debounce, 0.0, square(200, 200)) == ["A"]
    assert seen(debounce, 0.6, square(150, 150, side=220)) == ["A"]


def test_a_ticket_that_moves_while_it_is_read_is_one() -> None:
    debounce = Debounce[str]()
    frames = [seen(debounce, number * FRAME, square(10 * number, 300)) for number in range(100)]
    assert sum(map(len, frames)) == 1


def test_a_ticket_that_is_lost_for_a_moment_and_shaken_a_little_is_one() -> None:
    debounce = Debounce[str]()
    assert seen(debounce, 0.0, square(200, 200)) == ["A"]
    assert seen(debounce, 0.9, square(290, 140, side=120)) == []


def test_a_jump_from_one_frame_to_the_next_is_no_second_patron() -> None:
    debounce = Debounce[str]()
    assert seen(debounce, 0.0, square(0, 0)) == ["A"]
    assert seen(debounce, 0.1, square(900, 400)) == []


def test_a_ticket_that_bears_its_code_twice_is_one() -> None:
    debounce = Debounce[str]()
    assert seen(debounce, 0.0, square(100, 100), square(700, 100)) == ["A"]
    assert seen(debounce, FRAME, square(100, 100), square(700, 100)) == []


def test_missed_frames_do_not_make_a_code_new() -> None:
    debounce = Debounce[str]()
    seen = [frame for frame in range(300) if frame % 40 in (0, 7, 8)]
    assert sum(len(debounce.fresh(["A"], frame * FRAME)) for frame in seen) == 1


def test_codes_side_by_side_do_not_touch_each_other() -> None:
    debounce = Debounce[str]()
    assert debounce.fresh(["A", "B", "A"], 0.0) == ["A", "B"]
    assert debounce.fresh(["A"], 1.0) == []
    assert debounce.fresh(["B", "A"], 2.0) == ["B"]


def test_another_sources_line_of_time_starts_anew() -> None:
    debounce = Debounce[str]()
    debounce.fresh(["A"], 1000.0)
    assert debounce.fresh(["A"], 5.0) == ["A"]


def test_forgetting_makes_every_code_new() -> None:
    debounce = Debounce[str]()
    debounce.fresh(["A"], 0.0)
    debounce.forget()
    assert debounce.fresh(["A"], 0.1) == ["A"]


def test_codes_from_an_iterator_are_all_looked_at() -> None:
    debounce = Debounce[str]()
    assert debounce.fresh(iter(["A", "B"]), 0.0) == ["A", "B"]
    assert debounce.fresh(iter(["A", "B"]), 0.1) == []


sightings = st.lists(
    st.tuples(st.floats(0.0, 4.0), st.sets(st.sampled_from("ABC"))), max_size=60
)  # pauses and what is in view


@given(sightings, st.floats(0.1, 3.0))
def test_a_reading_comes_exactly_when_a_code_was_out_of_view_for_the_gap(
    story: list[tuple[float, set[str]]], gap: float
) -> None:
    debounce = Debounce[str](gap)
    last: dict[str, float] = {}
    now = 0.0
    for pause, in_view in story:
        now += pause
        expected = {code for code in in_view if code not in last or now - last[code] >= gap}
        assert set(debounce.fresh(sorted(in_view), now)) == expected
        last.update(dict.fromkeys(in_view, now))


@given(sightings)
def test_what_else_is_in_view_changes_nothing_for_a_code(story: list[tuple[float, set[str]]]) -> None:
    together, alone = Debounce[str](), Debounce[str]()
    now = 0.0
    for pause, in_view in story:
        now += pause
        only = [code for code in sorted(in_view) if code == "A"]
        assert ("A" in together.fresh(sorted(in_view), now)) == bool(alone.fresh(only, now))


@given(sightings)
def test_codes_that_left_are_not_remembered_for_ever(story: list[tuple[float, set[str]]]) -> None:
    debounce = Debounce[str]()
    now = 0.0
    for number, (pause, in_view) in enumerate(story):
        now += pause + 2.0
        debounce.fresh([f"{code}{number}" for code in in_view], now)
        assert len(debounce._last_seen) <= 3
