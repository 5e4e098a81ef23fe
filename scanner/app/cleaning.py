"""Text made fit for other eyes: no keys, no names, and tickets under a tag that tells them apart and nothing else.

Two strengths. `without_secrets` is for whatever is written on this device (logs, crash reports): the secrets that this
run knows, and what looks like one. A `Cleaner` is for what leaves it (the support bundle): tickets, names and addresses
of people too.
"""

import hmac
import os
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from scanner.domain.plain import plain_words

_LEAST = 4
_never: set[str] = set()

_USER = re.compile(r"(?<=://)[^/\s@]+@")
_QUERY = re.compile(r"(https?://[^\s?\"'<>]*)\?[^\s\"'<>]*", re.IGNORECASE)
_KEY = re.compile(
    r"(?i)\b((?:x-)?api[-_ ]?key|authorization|password|passphrase|secret|signature|token)"
    r"(\"?\s*[:=]\s*\"?(?:bearer |basic )?)(?!<)[^\s\",;}]{4,}"
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_TICKET = re.compile(r"[0-9A-Za-z]{6}-[0-9A-Za-z]{12}", re.ASCII)
_NUMBER = re.compile(r"(?<![\w.:+-])\d{9,}(?:\.\d+)?(?![\w:-])")
_HEX = re.compile(r"\b[0-9A-Fa-f]{24,}\b")
_ACCOUNT = re.compile(r"\bAZ-[0-9A-Z]{8}\b")
_WORD = re.compile(r"\w+")


def never(*secrets: str) -> None:
    """From now on these are in nothing that this run writes about itself."""
    _never.update(each for each in secrets if len(each) >= _LEAST)


def without_secrets(text: str) -> str:
    for each in sorted(_never, key=len, reverse=True):
        text = text.replace(each, "<secret>")
    text = _USER.sub("<user>@", text)
    text = _QUERY.sub(r"\1?<query>", text)
    return _KEY.sub(r"\1\2<secret>", text)


class Cleaner:
    """`names` are of people: whole names and addresses. A ticket has the same tag throughout, and another one from the
    next cleaner."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._salt = os.urandom(16)
        self._home = str(Path.home())
        self._names: dict[str, set[tuple[str, ...]]] = {}
        for name in names:
            words = tuple(plain_words(name))
            for order in {words, words[::-1]} if len("".join(words)) > 2 else ():
                self._names.setdefault(order[0], set()).add(order)

    def clean(self, text: str) -> str:
        text = without_secrets(text)
        text = text.replace(self._home, "~") if len(self._home) > 1 else text
        text = _MAIL.sub("<e-mail>", text)
        text = self._nameless(text)
        text = _TICKET.sub(lambda found: self.tag("ticket", found[0].upper()), text)
        text = _ACCOUNT.sub("<account>", text)
        text = _HEX.sub("<hex>", text)
        return _NUMBER.sub(lambda found: self.tag("number", found[0]), text)

    def tag(self, what: str, value: str) -> str:
        return f"{what}:{hmac.new(self._salt, value.encode('utf-8', 'replace'), sha256).hexdigest()[:8]}"

    def _nameless(self, text: str) -> str:
        if not self._names:
            return text
        words = [(found.start(), found.end(), each) for found in _WORD.finditer(text) for each in plain_words(found[0])]
        parts, done, at = [], 0, 0
        while at < len(words):
            length = max((len(name) for name in self._names.get(words[at][2], ()) if _is(name, words, at)), default=0)
            if length:
                parts += [text[done : max(done, words[at][0])], "<name>"]
                done = words[at + length - 1][1]
            at += length or 1
        return "".join([*parts, text[done:]])


def _is(name: tuple[str, ...], words: list[tuple[int, int, str]], at: int) -> bool:
    return tuple(each for _, _, each in words[at : at + len(name)]) == name
