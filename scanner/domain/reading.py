"""From what a barcode says to the serial of a ticket.

No source tells what a version 3 barcode holds (contract section 6), so: a serial anywhere in the text, however the
dash was printed; else the hash that version 2 used; else it is not a ticket code. Nothing scanned is trusted: the
text is cut to a length that no ticket needs, and only the pattern's own characters ever leave this module as a
serial.
"""

import re
from dataclasses import dataclass

from scanner.domain.ticket import Serial

LONGEST = 8192
"""Characters of a code that are looked at. The largest QR code holds 7,089 digits."""

_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ad\u2043"), "-")
_CONTROLS = {code: " " if chr(code) in "\t\n\r\x1c\x1d\x1e\x1f" else None for code in (*range(32), *range(127, 160))}
_AIM = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
_ECI = re.compile(r"\\[0-9]{6}")
_SERIAL = re.compile(r"(?=([0-9A-Z]{6}-[0-9A-Z]{12}))", re.ASCII)
_WHOLE = re.compile(r"[0-9A-Z]{6}-[0-9A-Z]{12}", re.ASCII)
_DIGEST = re.compile(r"\s*([0-9a-fA-F]{64})(?![0-9a-fA-F])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text may stand for:

    `serials`, the likeliest first, or a `digest` to look up; neither: not a ticket code.
    """

    text: str
    serials: tuple[Serial, ...] = ()
    digest: str | None = None


def read(text: str) -> Reading:
    """Looks for a serial, then for a hash. Never raises, whatever the text."""
    cut = text[:LONGEST]
    if _WHOLE.fullmatch(cut):  # as nearly all are
        return Reading(cut, (Serial(cut),))
    clean = cleaned(cut)
    # As it was sent too: what looks like a scanner's mark may be part of a serial.
    found = [serial for each in (clean, cut) for serial in _serials(each.translate(_DASHES).upper())]
    if found:
        return Reading(cut, tuple(dict.fromkeys(found)))
    digest = _DIGEST.match(clean.split(":", 1)[0])
    return Reading(cut, digest=digest.group(1).lower() if digest else None)


def may_be_ticket(text: str) -> bool:
    """Whether a text has the look of a ticket's code; nobody has looked whether there is such a ticket."""
    reading = read(text)
    return bool(reading.serials or reading.digest)


def cleaned(text: str) -> str:
    """Without what hand scanners add: control characters (those that part fields become spaces), the mark of the kind
    of code (AIM: `]Q1`), and the marks of another alphabet (ECI: `\\000026`)."""
    bare = text.translate(_CONTROLS).strip()
    return _ECI.sub("", _AIM.sub("", bare)).strip()


def _serials(text: str) -> tuple[Serial, ...]:
    """All candidates; those that stand free before those cut out of a longer run of letters and digits."""
    found = [
        (not _stands_free(text, match.start(1), match.end(1)), match.start(1), match.group(1))
        for match in _SERIAL.finditer(text)
    ]
    return tuple(dict.fromkeys(Serial(serial) for _, _, serial in sorted(found)))


def _stands_free(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return not (before.isalnum() or after.isalnum())


def kinship(serial: Serial) -> str:
    """The part of a serial that its event shares: six characters made from the title. A hint, never proof."""
    return serial[:6]
