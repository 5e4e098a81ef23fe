"""Texts as Utick writes them, which may hold HTML. Pure."""

import html
import re
from typing import Any

from scanner.backends.values import LONGEST, line

_TAG = re.compile(r"<[^<>]{0,2000}>")


def plain(value: Any) -> str:
    """Fit to be shown, without tags."""
    return line(html.unescape(_TAG.sub(" ", value[: 20 * LONGEST]))) if isinstance(value, str) else ""
