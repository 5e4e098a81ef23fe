"""A verdict, and the same verdict with the time it took."""

from dataclasses import fields, replace

from scanner.domain.ticket import Serial
from scanner.domain.verdict import Asked, Reason, Source, Verdict, admit
from tests.builders import EVENING


def test_a_verdict_with_its_time_keeps_everything_else() -> None:
    said = admit(Reason.CONFIRMED, Source.SERVER)
    full = Verdict(
        EVENING, "text", Serial("S"), said, "Standing", "Ada", 4.0, 0.0, 7, "in", Asked(1, "Who?", ("Yes", "No"))
    )
    assert all(getattr(full, field.name) for field in fields(full) if field.name != "ms")  # each has a value to lose
    assert full.after(12.5) == replace(full, ms=12.5)
