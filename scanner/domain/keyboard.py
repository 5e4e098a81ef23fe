"""Keyboards as hand scanners know them: a scanner sends keys, not letters, and if it is set to another keyboard than
the computer, what arrives is another text. Pure.

What was meant is found by taking each character back to its key and reading that key off the scanner's keyboard. Only
what then looks like a ticket is worth a thought.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import permutations

from scanner.domain.reading import read
from scanner.domain.text import mark
from scanner.domain.ticket import Serial

_NO_KEY = "\x00"

LONGEST = 200
"""Characters of a code that are looked at: no ticket's code that a hand scanner types is longer."""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The characters of the same keys in the same order: the four rows from the top left, a space between them, without
    and with Shift."""

    name: str
    plain: str
    shifted: str


US = Keyboard(
    mark("US (QWERTY)"),
    "`1234567890-= qwertyuiop[] asdfghjkl;'\\ \x00zxcvbnm,./",
    '~!@#$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:"| \x00ZXCVBNM<>?',
)
UK = Keyboard(
    mark("British (QWERTY)"),
    "`1234567890-= qwertyuiop[] asdfghjkl;'# \\zxcvbnm,./",
    '¬!"£$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:@~ |ZXCVBNM<>?',
)
FRENCH = Keyboard(
    mark("French (AZERTY)"),
    "²&é\"'(-è_çà)= azertyuiop^$ qsdfghjklmù* <wxcvbn,;:!",
    "\x001234567890°+ AZERTYUIOP¨£ QSDFGHJKLM%µ >WXCVBN?./§",
)
BELGIAN = Keyboard(
    mark("Belgian (AZERTY)"),
    "²&é\"'(§è!çà)- azertyuiop^$ qsdfghjklmùµ <wxcvbn,;:=",
    "³1234567890°_ AZERTYUIOP¨* QSDFGHJKLM%£ >WXCVBN?./+",
)
GERMAN = Keyboard(
    mark("German (QWERTZ)"),
    "^1234567890ß\u00b4 qwertzuiopü+ asdfghjklöä# <yxcvbnm,.-",
    "°!\"§$%&/()=?` QWERTZUIOPÜ* ASDFGHJKLÖÄ' >YXCVBNM;:_",
)
SWISS = Keyboard(
    mark("Swiss (QWERTZ)"),
    "§1234567890'^ qwertzuiopü¨ asdfghjklöä$ <yxcvbnm,.-",
    '°+"*ç%&/()=?` QWERTZUIOPè! ASDFGHJKLéà£ >YXCVBNM;:_',
)
SPANISH = Keyboard(
    mark("Spanish (QWERTY)"),
    "º1234567890'¡ qwertyuiop`+ asdfghjklñ\u00b4ç <zxcvbnm,.-",
    'ª!"·$%&/()=?¿ QWERTYUIOP^* ASDFGHJKLÑ¨Ç >ZXCVBNM;:_',
)
ITALIAN = Keyboard(
    mark("Italian (QWERTY)"),
    "\\1234567890'ì qwertyuiopè+ asdfghjklòàù <zxcvbnm,.-",
    '|!"£$%&/()=?^ QWERTYUIOPé* ASDFGHJKLç°§ >ZXCVBNM;:_',
)
NORDIC = Keyboard(
    mark("Nordic (QWERTY)"),
    "§1234567890+\u00b4 qwertyuiopå¨ asdfghjklöä' <zxcvbnm,.-",
    '½!"#¤%&/()=?` QWERTYUIOPÅ^ ASDFGHJKLÖÄ* >ZXCVBNM;:_',
)

KEYBOARDS = (US, UK, FRENCH, BELGIAN, GERMAN, SWISS, SPANISH, ITALIAN, NORDIC)
"""Most scanners leave the factory as the first."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A scanner set to one keyboard at a computer set to another, and the serial that was meant."""

    scanner: Keyboard
    computer: Keyboard
    serial: Serial


def typed(text: str, scanner: Keyboard, computer: Keyboard) -> str:
    """What arrives when a scanner set to `scanner` types at a computer set to `computer`."""
    return text.translate(_to_other(scanner, computer))


def mismatches(text: str) -> Iterator[Mismatch]:
    """Every pair of keyboards by which the text may have been meant as a ticket, the likeliest first. Nothing for a
    text that is a ticket's as it stands."""
    cut = text[:LONGEST]
    if len(text) > LONGEST or read(cut).serials or read(cut).digest:
        return
    for scanner, computer in permutations(KEYBOARDS, 2):
        back = _to_other(computer, scanner)
        if any(ord(character) not in back for character in cut if character.isprintable()):
            continue  # not everything that was typed is on that computer's keyboard
        for serial in read(cut.translate(back)).serials:
            yield Mismatch(scanner, computer, serial)


@cache
def _to_other(one: Keyboard, other: Keyboard) -> dict[int, str | None]:
    """From the characters of one to those that the same keys have on the other."""
    pairs = [*zip(one.shifted, other.shifted, strict=True), *zip(one.plain, other.plain, strict=True)]
    made: dict[int, str | None] = {}
    for here, there in pairs:
        if here != _NO_KEY:
            made[ord(here)] = None if there == _NO_KEY else there
    return made
