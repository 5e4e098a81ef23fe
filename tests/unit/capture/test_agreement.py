"""Stripes count once two frames agree; everything else counts at once."""

from scanner.capture.agreement import Agreement
from scanner.capture.symbols import Symbol


def stripes(text: str) -> Symbol:
    return Symbol(text, "CODE128", (), "test")


def square(text: str) -> Symbol:
    return Symbol(text, "QR", (), "test")


def test_stripes_seen_once_do_not_count() -> None:
    agreement = Agreement()
    assert agreement.passed([stripes("A")]) == []
    assert agreement.passed([stripes("A")]) == [stripes("A")]


def test_a_misread_frame_is_never_believed() -> None:
    agreement = Agreement()
    agreement.passed([stripes("A")])
    assert agreement.passed([stripes("MISREAD")]) == []
    assert agreement.passed([stripes("A")]) == [stripes("A")], "a frame in between does no harm"


def test_a_first_sight_long_ago_does_not_count() -> None:
    agreement = Agreement(frames=2)
    agreement.passed([stripes("A")])
    agreement.passed([])
    agreement.passed([])
    assert agreement.passed([stripes("A")]) == []


def test_squares_count_at_once() -> None:
    assert Agreement().passed([square("A"), stripes("B")]) == [square("A")]


def test_the_same_text_as_another_kind_is_no_agreement() -> None:
    agreement = Agreement()
    agreement.passed([Symbol("A", "CODE93", (), "test")])
    assert agreement.passed([stripes("A")]) == []
