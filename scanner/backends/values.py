"""Values as other people's systems write them, made fit for us: texts on one line, numbers that came as texts. Pure."""

import re
from typing import Any

from scanner.backends.errors import BadAnswer
from scanner.domain.text import mark

LONGEST = 300
"""Characters of a text that are kept."""

_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,12}(\.0{1,6})?\s*", re.ASCII)


def line(value: Any) -> str:
    """On one line, without control and direction characters, and not endless. Anything but a text is none."""
    if not isinstance(value, str):
        return ""
    kept = "".join(sign if sign.isprintable() else " " for sign in value[: 20 * LONGEST])
    text = " ".join(kept.split()).encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def number(value: Any) -> int | None:
    """A whole number, also as a text; None for anything else, the truth values too."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if abs(value) < 10**12 else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 10**12 else None
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(float(value))
    return None


def count(value: Any) -> int | None:
    """A number of things: none is fewer than nought."""
    found = number(value)
    return None if found is None else max(found, 0)


def object_of(body: Any, what: str) -> dict[str, Any]:
    """Raises BadAnswer, as `unreadable` says it."""
    if not isinstance(body, dict):
        raise unreadable(what)
    return body


def list_of(body: Any, what: str) -> list[Any]:
    """Raises BadAnswer, as `unreadable` says it."""
    if not isinstance(body, list):
        raise unreadable(what)
    return body


def unreadable(what: str) -> BadAnswer:
    """`what` is a text of ours, marked, such as "a ticket"."""
    return BadAnswer(
        mark("The server's answer makes no sense: {what} cannot be read.", what=what),
        mark("Try again; then tell the organiser."),
    )
