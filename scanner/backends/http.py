"""HTTP as every back end needs it: a budget for the whole call, caps on size and depth, and errors by what to do next.

httpx's time-outs are per operation, so an answer that trickles could take forever: the body is read in pieces under
one deadline. Redirects are not followed: a ticketing system does not redirect, a venue's log-in page does.
Without encryption only this machine itself is talked to, and hosts that the settings name; certificates are verified
by httpx, and against one's own authority where there is one. (A name look-up that hangs is beyond any budget here;
callers at the door wait with a time-out of their own.)
"""

import json
import math
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from http.cookiejar import CookieJar
from typing import Any

import httpx

from scanner.backends.base import WARY, Heard, Trust, not_listening
from scanner.backends.errors import BadAnswer, Busy, Garbled, Lost, NotTheServer, Unreachable
from scanner.backends.trusted import checked, verifying
from scanner.domain.text import mark

LARGEST = 32 * 1024 * 1024
"""Bytes of one answer that are read; a page of a ticket list is far smaller."""

DEEPEST = 32
"""Levels of lists and objects within one another that an answer may have; those of the contracts have six."""

LONGEST_TEXT = 300
"""Characters of an error's text that are shown."""

LONGEST_WAIT = 3600.0
"""Seconds that a server may ask us to wait; a door that waits longer than that looks dead."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the server's own. `path` is what was asked; it may hold a token code, so it is never said."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    path: str

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as JSON; raises BadAnswer."""
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise BadAnswer(mark("The server's answer cannot be read."), mark("Try again later.")) from error
        if not _is_plainly_flat(self.body) and _is_too_deep(found):
            raise BadAnswer(
                mark("The server's answer cannot be read: it is nested too deeply."), mark("Tell the organiser.")
            )
        return found

    def text(self) -> str:
        """What an error body says: `error`, else `message`, else nothing (contract 3.1). Fit to be shown."""
        try:
            body = json.loads(self.body)
        except (ValueError, RecursionError):
            return ""
        if not isinstance(body, dict):
            return ""
        found = body.get("error") or body.get("message") or ""
        return _showable(found) if isinstance(found, str) else ""


class _NoCookies(CookieJar):
    """None of the systems uses cookies, and those of a venue's log-in page are not kept. Reading them out of an answer
    that has none takes httpx longer than all else about it."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Keeps none."""

    def add_cookie_header(self, request: object) -> None:
        """Sends none."""


class Http:
    """One server, one pool of connections; safe from several threads."""

    def __init__(
        self, url: str, *, auth: httpx.Auth | None = None, heard: Heard = not_listening, trust: Trust = WARY,
        transport: httpx.BaseTransport | None = None, xml: bool = False, largest: int = LARGEST, direct: bool = False,
    ) -> None:  # fmt: skip
        """`xml`: that is what the system speaks, so only HTML is somebody else's page. `largest`: bytes of an answer.
        `direct`: by no proxy, whatever this machine's settings say.

        Raises SetupTrouble for an address that is none, or is not trusted."""
        self._base = checked(url, trust)
        self._heard = heard
        self._is_page = _is_html if xml else _is_page
        self._largest = largest
        verify = verifying(trust.ca_file) if trust.ca_file else True
        self._client = httpx.Client(
            auth=auth, verify=verify, transport=transport, follow_redirects=False, trust_env=not direct,
            cookies=_NoCookies(),
        )  # fmt: skip
        self._parsed = lru_cache(maxsize=16)(httpx.URL)

    def close(self) -> None:
        self._client.close()

    def call(
        self, method: str, path: str, *, budget: float, params: Mapping[str, str] | None = None,
        body: object = None, auth: httpx.Auth | None = None,
    ) -> Answer:  # fmt: skip
        """One request and its whole answer within `budget` seconds.

        Raises Unreachable (never sent), Lost (sent, and no whole answer), NotTheServer (a page or a redirect where
        JSON was due), Busy (429). Every other status is an `Answer`, for the caller to judge.

        The pages of proxies that stand before the real server (5xx, 413, 429) are answers; a page that claims that a
        key, a token or an address is wrong is somebody else's, and nothing is concluded from it.
        """
        deadline = time.monotonic() + budget
        limits = httpx.Timeout(budget, connect=min(budget, 5.0), pool=min(budget, 5.0))
        extra: dict[str, Any] = {} if auth is None else {"auth": auth}
        try:
            with self._client.stream(
                method, self._parsed(self._base + path), params=params, json=body, timeout=limits, **extra
            ) as response:
                content = _read(response, deadline, self._largest)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            raise Unreachable(mark("The server cannot be reached."), _advice(error)) from error
        except httpx.TimeoutException as error:
            raise Lost(
                mark("The server did not answer in time."), mark("Going on alone; it is looked up later.")
            ) from error
        except httpx.TransportError as error:
            raise Lost(
                mark("The connection broke before the answer came."), mark("It is looked up before judging.")
            ) from error
        except httpx.InvalidURL as error:
            raise BadAnswer(
                mark("The server gave an address that cannot be used."), mark("Tell the organiser.")
            ) from error
        except RuntimeError as error:
            if not self._client.is_closed:
                raise
            raise Unreachable(mark("The door is being closed.")) from error
        except httpx.DecodingError as error:
            raise Garbled(
                mark("The server's answer was damaged on the way."), mark("It is looked up before judging.")
            ) from error
        return self._judged(response, content, path)

    def _judged(self, response: httpx.Response, content: bytes, path: str) -> Answer:
        answer = Answer(response.status_code, response.headers, content, path)
        foreign = self._is_page(response, content) and answer.status < 500 and answer.status not in {413, 429}
        if 300 <= answer.status < 400 or foreign:
            raise NotTheServer(
                mark("Something other than the ticketing server answered."),
                mark("Log in to this network in a browser, or check the server's address."),
            )
        if answer.status < 500:
            self._heard(_date(response))
        if answer.status == 429:
            raise Busy(mark("The server asks for patience."), retry_after=_retry_after(response))
        return answer


def _read(response: httpx.Response, deadline: float, largest: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for piece in response.iter_bytes():
        pieces.append(piece)
        size += len(piece)
        if size > largest:
            raise Garbled(mark("The server's answer is far too large."), mark("Check the server's address."))
        if time.monotonic() > deadline:
            raise httpx.ReadTimeout("the answer trickled", request=response.request)
    return b"".join(pieces)


_BEFORE_ROOT = re.compile(rb"\A(?:\xef\xbb\xbf|\s|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_NO_BRACKETS = bytes(sign for sign in range(256) if sign not in b"[]{}")


def _is_plainly_flat(body: bytes) -> bool:
    """Told by the brackets alone, which takes no time beside reading it; False where texts hold some too."""
    brackets = body.translate(None, _NO_BRACKETS)
    for _ in range(DEEPEST):
        inner = len(brackets)
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
        if len(brackets) in {0, inner}:
            break
    return not brackets


def _is_too_deep(value: Any) -> bool:
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(DEEPEST):
        within = (each.values() if isinstance(each, dict) else each for each in level)
        level = [child for children in within for child in children if isinstance(child, dict | list)]
        if not level:
            return False
    return bool(level)


def _showable(text: str) -> str:
    """On one line, without control and direction characters, and not endless."""
    kept = "".join(char if char.isprintable() else " " for char in text[: LONGEST_TEXT + 1]).strip()
    return kept if len(text) <= LONGEST_TEXT else kept[:LONGEST_TEXT] + "…"


def _is_page(response: httpx.Response, content: bytes) -> bool:
    """Whether this is something for a browser. JSON is JSON even where its server calls it HTML, as some do."""
    if content[:64].lstrip()[:1] == b"<":
        return True
    if response.status_code == 204:  # nothing, whatever it is called
        return False
    if "html" not in response.headers.get("content-type", "").casefold():
        return False
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return True
    return False


def _is_html(response: httpx.Response, content: bytes) -> bool:
    """The same where XML is spoken: told by the root, whatever a server calls it, and by its name where it has none."""
    start = _BEFORE_ROOT.sub(b"", content[:4096])[:20].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return True
    return not start.startswith(b"<") and "html" in response.headers.get("content-type", "").casefold()


def _date(response: httpx.Response) -> datetime | None:
    """The server's clock. One that is centuries off is no clock: times are reckoned from it."""
    try:
        found = parsedate_to_datetime(response.headers["date"]).astimezone(UTC)
    except (KeyError, ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if 1970 <= found.year < 2200 else None


def _retry_after(response: httpx.Response) -> float | None:
    try:
        seconds = float(response.headers["retry-after"])
    except (KeyError, ValueError):
        return None
    return None if math.isnan(seconds) else min(max(0.0, seconds), LONGEST_WAIT)


def _advice(error: httpx.TransportError) -> str:
    words = str(error).casefold()
    if "certificate" in words:
        return mark("Its certificate is not trusted: check the address and this machine's clock.")
    if "name or service" in words or "getaddrinfo" in words or "nodename" in words or "name resolution" in words:
        return mark("Its name is not found: check the network and the address.")
    if "refused" in words:
        return mark("Nothing listens at that address: check it, or wait until the server is back.")
    return mark("Check the network.")
