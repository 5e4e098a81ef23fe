"""Claims by append-only pairs: what a lone door, a late one and two that overlap do, call by call."""

import pytest

from scanner.backends.errors import BadRequest, KeyRefused, Lost, Missing, NotTheServer, Unreachable
from scanner.backends.xts2.claims import (
    LONGEST_KEY,
    OVERRIDE,
    Contested,
    Had,
    Live,
    Read,
    Used,
    Wanted,
    Write,
    claiming,
    live,
    looking_up,
    noting,
)

AT = "2026-11-22T19:30:00Z"
NORTH = Wanted("77", (("901", "north-1-1"),), AT)
SOUTH = ("adm.77.901.south-1-1", "2026-11-22T19:29:58Z")
PARTY = Wanted("77", (("901", "north-1-1"), ("902", "north-1-2")), AT)
OURS = [(key, AT) for key in PARTY.named()]
THEIRS = Live("901", "south-1-1", "2026-11-22T19:29:58Z")


def played(steps, *answers):
    """What a protocol asked for, and how it ended: its value, or the trouble it raised. An answer that is an error is
    what comes of that call."""
    asked, answers = [], iter(answers)
    try:
        step = next(steps)
        while True:
            asked.append(step)
            answer = next(answers, ())
            step = steps.throw(answer) if isinstance(answer, Exception) else steps.send(answer)
    except StopIteration as done:
        return asked, done.value
    except Exception as error:  # noqa: BLE001  whichever it is, is what the test looks at
        return asked, error


def test_a_lone_door_reads_writes_reads_and_lets_in():
    asked, outcome = played(claiming(NORTH), [("note", "aisle seat")], (), [("adm.77.901.north-1-1", AT)])
    assert asked == [Read(), Write("adm.77.901.north-1-1", AT), Read()]
    assert outcome == Had()


def test_a_late_door_sees_the_claim_and_writes_nothing():
    assert played(claiming(NORTH), [SOUTH]) == ([Read()], Used(THEIRS))


def test_two_that_overlap_both_step_back():
    asked, outcome = played(claiming(NORTH), [], (), [("adm.77.901.north-1-1", AT), SOUTH])
    assert asked[-1] == Write("adw.77.901.north-1-1", AT)
    assert outcome == Contested(THEIRS)


def test_a_claim_that_was_taken_back_stands_in_nobodys_way():
    withdrawn = [SOUTH, ("adw.77.901.south-1-1", AT)]
    _, outcome = played(claiming(NORTH), withdrawn, (), [*withdrawn, ("adm.77.901.north-1-1", AT)])
    assert outcome == Had()


@pytest.mark.parametrize(
    "other", ["adm.78.901.south-1-1", "adm.77.902.south-1-1", "adt.77.901.x", "adm.77.override.south-1-1", "adm", "x.y"]
)
def test_other_performances_units_overrides_and_strangers_keys_do_not_count(other):
    _, outcome = played(claiming(NORTH), [(other, AT)], (), [(other, AT), ("adm.77.901.north-1-1", AT)])
    assert outcome == Had()


def test_a_party_is_let_in_whole_or_not_at_all():
    _, outcome = played(claiming(PARTY), [], (), (), OURS)
    assert outcome == Had()
    rival = ("adm.77.902.south-1-1", AT)
    asked, outcome = played(claiming(PARTY), [], (), (), [*OURS, rival])
    assert asked[4:] == [Write("adw.77.901.north-1-1", AT), Write("adw.77.902.north-1-2", AT)]
    assert isinstance(outcome, Contested)


@pytest.mark.parametrize("error", [Lost("gone"), BadRequest("refused"), Unreachable("down"), NotTheServer("portal")])
def test_what_was_answered_to_a_claim_does_not_matter_if_it_is_there(error):
    _, outcome = played(claiming(NORTH), [], error, [("adm.77.901.north-1-1", AT)])
    assert outcome == Had()


@pytest.mark.parametrize("error", [KeyRefused("no"), Missing("no such command")])
def test_a_door_that_may_not_write_says_so(error):
    assert played(claiming(NORTH), [], error) == ([Read(), Write("adm.77.901.north-1-1", AT)], error)


@pytest.mark.parametrize("error", [KeyRefused("no"), Missing("no such command")])
def test_a_door_that_may_not_write_any_more_has_perhaps_made_half_a_claim(error):
    assert isinstance(played(claiming(PARTY), [], (), error)[1], Lost)
    assert isinstance(played(claiming(PARTY), OURS[:1], error)[1], Lost)


def test_a_claim_whose_writing_was_lost_is_written_again_under_the_same_mark():
    asked, outcome = played(claiming(NORTH), [], Lost("gone"), [], (), [("adm.77.901.north-1-1", AT)])
    assert [each for each in asked if isinstance(each, Write)] == [Write("adm.77.901.north-1-1", AT)] * 2
    assert outcome == Had()


def test_a_claim_that_does_not_show_up_is_lost_and_lets_nobody_in():
    _, outcome = played(claiming(NORTH), [], (), [], (), [])
    assert isinstance(outcome, Lost)


@pytest.mark.parametrize("error", [Lost("gone"), Unreachable("down"), KeyRefused("no"), NotTheServer("portal")])
def test_a_claim_that_cannot_be_read_back_is_lost_whatever_the_trouble(error):
    _, outcome = played(claiming(NORTH), [], (), error)
    assert isinstance(outcome, Lost)


def test_trouble_before_anything_was_written_is_said_as_it_is():
    error = Unreachable("down")
    assert played(claiming(NORTH), error) == ([Read()], error)


def test_a_claim_that_is_repeated_finds_itself_and_is_no_rival_to_itself():
    asked, outcome = played(claiming(NORTH), [("adm.77.901.north-1-1", AT)], [("adm.77.901.north-1-1", AT)])
    assert (asked, outcome) == ([Read(), Read()], Had())


def test_a_repeated_claim_that_finds_a_rival_beside_itself_steps_back():
    asked, outcome = played(claiming(NORTH), [("adm.77.901.north-1-1", AT), SOUTH])
    assert (asked[1:], outcome) == ([Write("adw.77.901.north-1-1", AT)], Contested(THEIRS))


def test_marks_that_were_taken_back_are_never_used_again():
    asked, outcome = played(claiming(NORTH), [("adm.77.901.north-1-1", AT), ("adw.77.901.north-1-1", AT)])
    assert (asked, outcome) == ([Read()], Contested(None))


def test_stepping_back_is_tried_twice_and_never_raises():
    asked, outcome = played(claiming(NORTH), [], (), [SOUTH], Lost("gone"), Lost("gone"))
    assert [each.key for each in asked if isinstance(each, Write)] == ["adm.77.901.north-1-1"] + [
        "adw.77.901.north-1-1"
    ] * 2
    assert outcome == Contested(THEIRS)


@pytest.mark.parametrize(
    ("pairs", "stands", "writes"),
    [
        ([], False, 0),
        (OURS, True, 0),
        (OURS[:1], False, 2),
        ([*OURS, ("adm.77.902.south-1-1", AT)], False, 2),
        ([*OURS, ("adw.77.901.north-1-1", AT)], False, 2),
        ([("adm.77.901.south-1-1", AT)], False, 0),
    ],
)
def test_looking_up_tells_whether_a_claim_stands_whole_and_alone_and_takes_back_what_does_not(pairs, stands, writes):
    asked, outcome = played(looking_up(PARTY), pairs)
    assert outcome is stands
    assert [each.key[:4] for each in asked[1:]] == ["adw."] * writes


def test_an_override_is_noted_beside_whatever_is_there():
    wanted = Wanted("77", ((OVERRIDE, "north-1-3"),), AT)
    asked, outcome = played(noting(wanted), (), [SOUTH, (wanted.named()[0], AT)])
    assert (asked, outcome) == ([Write("adm.77.override.north-1-3", AT), Read()], Had())
    _, outcome = played(noting(wanted), Lost("gone"), [], (), [])
    assert isinstance(outcome, Lost)


def test_claims_are_read_in_order_each_once_with_units_that_have_dots():
    pairs = [("adm.77.p77.2.a-1-1", "t"), ("adm.77.901.2.b-1-1", "u"), ("adm.77.p77.2.a-1-1", "later")]
    assert live(pairs, "77") == (Live("p77.2", "a-1-1", "t"), Live("901.2", "b-1-1", "u"))


def test_keys_of_usual_ids_and_the_longest_marks_are_short_enough():
    longest = "a" * 16 + "-" + "z" * 9 + "-" + "z" * 6
    assert Wanted("12345", (("9876543.12", longest),), AT).fits
    assert not Wanted("1" * 10, (("9" * 20, longest),), AT).fits
    assert len(Wanted("12345", (("9876543.12", longest),), AT).named()[0]) <= LONGEST_KEY
