"""The JSON of tokens and sessions turned into our values (contract 5.7 and 5.8). Pure; lenient and strict as `wire`."""

import re
from typing import Any

from scanner.backends.supervision import Account, TokenPage
from scanner.backends.ticketing import wire
from scanner.backends.values import unreadable
from scanner.domain.event import EventId
from scanner.domain.text import mark
from scanner.domain.ticket import SectionId
from scanner.domain.token import AdmissionToken, TokenId

_TOKEN_URI = re.compile(r"/tokens/([A-Za-z0-9-]{1,100})/?\s*$", re.ASCII)
_CODE = re.compile(r"[0-9A-Za-z]{1,64}", re.ASCII)
_KEY = re.compile(r"[!-~]{1,500}")


def session(body: Any) -> tuple[str, Account]:
    """The session's key, and whose it is."""
    fields = body if isinstance(body, dict) else {}
    key, account = fields.get("key"), fields.get("account")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise unreadable(mark("the session"))
    owner = account if isinstance(account, dict) else {}
    return key, Account(_word(owner.get("number")), _word(owner.get("role")))


def token(body: Any) -> AdmissionToken:
    """One token. Its sections' order is kept: for a global token it is that in which they were made."""
    fields = body if isinstance(body, dict) else {}
    found = _TOKEN_URI.search(uri) if isinstance(uri := fields.get("self"), str) else None
    code = fields.get("code")
    sections = fields.get("sections") if fields.get("sections") is not None else fields.get("tiers")
    if found is None or not isinstance(code, str) or not _CODE.fullmatch(code):
        raise unreadable(mark("a token"))
    if not isinstance(sections, list | None):
        raise unreadable(mark("a token's sections"))
    covered = tuple(dict.fromkeys(map(wire.section_id, sections or ())))
    return AdmissionToken(TokenId(found.group(1)), code.upper(), fields.get("global") is True, covered)


def token_page(body: Any, *, page: int, records: int) -> TokenPage:
    fields = body if isinstance(body, dict) else {}
    entries, total = fields.get("entries"), wire.number(fields.get("total"))
    if not isinstance(entries, list) or total is None:
        raise unreadable(mark("the list of tokens"))
    size = max(1, wire.number(fields.get("records")) or records)
    return TokenPage(tuple(map(token, entries)), page, max(1, -(-total // size)), total)


def section_uris(event: EventId, sections: tuple[SectionId, ...]) -> list[str]:
    """The absolute form (contract 5.3)."""
    return [f"{event}/sections/{section}" for section in sections]


def _word(value: Any) -> str:
    return value if isinstance(value, str) and value.isprintable() and len(value) <= 100 else ""
