"""Letters as anybody would type them: `Müller`, `MÜLLER` and `muller` are one word, and so are `Łukasz` and `lukasz`.

Pure, and the same on both sides: what is looked for and what is looked through go the same way, and going it twice
changes nothing more.
"""

import re
import unicodedata

_NO_MARKS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ŋ": "n",
        "\u0131": "i", "ĸ": "k", "ə": "e", "ß": "ss", "ƀ": "b", "ƒ": "f", "ɨ": "i", "ɫ": "l", "ʉ": "u", "ȷ": "j",
    }
)  # fmt: skip
"""Letters that Unicode does not take apart into a letter and a mark."""

_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_APOSTROPHES = dict.fromkeys(map(ord, "'`\u00b4\u2018\u2019\u02bc\u02b9\u2032"))
_WORD = re.compile(r"[^\W_]+")
_MOST_TURNS = 8


def _letter(letter: str) -> str:
    """A letter taken apart may show another that can be: it is over once nothing changes."""
    letter = unicodedata.normalize("NFC", letter)
    for _ in range(_MOST_TURNS):
        before = letter
        apart = unicodedata.normalize("NFKD", letter.casefold().translate(_APOSTROPHES))
        letter = "".join(each for each in apart if not unicodedata.category(each).startswith("M")).translate(_NO_MARKS)
        if letter == before:
            break
    return letter


class _Letters(dict[int, str]):
    """What each letter becomes, worked out when it is first met: a list of guests has few letters, and many of each."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _letter(chr(code))
        return made


_PLAIN = _Letters()


def plain(text: str) -> str:
    """Small letters without marks, words parted by single spaces; whatever is neither letter nor digit parts words."""
    return " ".join(plain_words(text))


def plain_words(text: str) -> list[str]:
    return _WORD.findall(_bare(text))


def spelt_out(text: str) -> str:
    """The same as it is written where keyboards lack the letters: `Müller` as `mueller`. Often equal to `plain`."""
    if text.isascii():
        return plain(text)
    return plain(unicodedata.normalize("NFC", text).casefold().translate(_TWO_LETTERS))


def _bare(text: str) -> str:
    if not text.isascii():
        return text.translate(_PLAIN)
    small = text.lower()
    return small.translate(_APOSTROPHES) if "'" in small or "`" in small else small
