"""Values as Utick writes them, made plain: texts without their HTML, numbers that came as texts. Pure."""

import html
import re
from typing import Any

LONGEST = 300
_TAG = re.compile(r"<[^<>]{0,2000}>")
_NUMBER = re.compile(r"\s*[+-]?[0-9]{1,12}(\.0{1,6})?\s*", re.ASCII)


def plain(value: Any) -> str:
    """On one line, without tags and without control and direction characters, and not endless. Anything but a text is
    none."""
    if not isinstance(value, str):
        return ""
    bare = html.unescape(_TAG.sub(" ", value[: 20 * LONGEST]))
    kept = "".join(sign if sign.isprintable() else " " for sign in bare)
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
