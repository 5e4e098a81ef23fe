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


def plain(text: str) -> str:
    """Small letters without marks, words parted by single spaces; whatever is neither letter nor digit parts words."""
    return " ".join(plain_words(text))


def plain_words(text: str) -> list[str]:
    return _WORD.findall(_bare(text))


def spelt_out(text: str) -> str:
    """The same as it is written where keyboards lack the letters: `Müller` as `mueller`. Often equal to `plain`."""
    composed = unicodedata.normalize("NFC", text).casefold()
    return plain(composed.translate(_TWO_LETTERS))


def _bare(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_APOSTROPHES)
    for _ in range(_MOST_TURNS):
        before, text = text, _turned(text)
        if text == before:
            break
    return text


def _turned(text: str) -> str:
    """One turn: a letter taken apart may show another that can be. It is over once nothing changes."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    bare = "".join(each for each in apart if not unicodedata.category(each).startswith("M"))
    return bare.translate(_NO_MARKS)
