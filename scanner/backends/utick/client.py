"""The calls of a Utick door (contract sections 1 to 9), each within its budget.

No answer is ever kept for a second question, and no control call is made but for a scan. Calls go out stamped with the
server's own time: where that was not known, or was wrong, the refusal tells it, and the call is signed anew, once.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import httpx

from scanner.backends.base import Heard, Trust
from scanner.backends.deadline import Deadline
from scanner.backends.errors import BadAnswer, Garbled, Misfit
from scanner.backends.http import Answer, Http
from scanner.backends.utick import envelope, setup, wire
from scanner.backends.utick.envelope import Envelope
from scanner.backends.utick.server_time import ServerTime
from scanner.backends.utick.setup import Setup
from scanner.backends.utick.signing import Signature
from scanner.backends.utick.wire import Device, Offer, Pack, Stock, Use
from scanner.clock import Clock
from scanner.domain.text import mark

PAGE = 200
MOST_PAGES = 50
CLOCK_WRONG = 5.0
"""Seconds from which a refused signature may have been refused for its time."""

NOBODY = "door"
"""The operator's name for the system's own record, where a call is nobody's."""


class UtickClient:
    """One door's calls; safe from several threads."""

    def __init__(
        self, chosen: Setup, *, heard: Heard, clock: Clock, trust: Trust, transport: httpx.BaseTransport | None
    ) -> None:
        self._setup = chosen
        self._heard = heard
        self.time = ServerTime(clock)
        auth = Signature(chosen.public, chosen.secret, self.time.now) if chosen.signs else None
        self._http = Http(chosen.url, auth=auth, trust=trust, transport=transport)

    def close(self) -> None:
        self._http.close()

    # What may be asked at any time.

    def ping(self, *, budget: float) -> None:
        """Is anybody there, in the right environment, and what time is it."""
        self._ask("/ping/", {}, budget=budget)

    def authenticate(self, *, budget: float) -> None:
        """Whether the keys are good."""
        self._ask("/system/authenticate/", {}, budget=budget)

    def stream(self, stream: str, *, budget: float) -> Offer:
        return wire.offer(self._ask(f"/catalogue/streams/{_part(stream)}/", {}, budget=budget))

    def streams(self, *, budget: float) -> list[Offer]:
        return wire.offers(self._every("/catalogue/streams/", {}, budget=budget))

    def device(self, *, budget: float) -> Device:
        return wire.device(self._ask("/accesscontrol/deviceinfo/", self._device, budget=budget))

    def events(self, *, budget: float) -> list[Offer]:
        """The events that this device may control."""
        return wire.offers(self._every("/accesscontrol/events/", self._device, budget=budget))

    def packs(self, *, budget: float) -> list[Pack]:
        return wire.packs(self._every("/catalogue/packs/", {}, budget=budget))

    def pack_stocks(self, pack: str, *, budget: float) -> list[Stock]:
        return wire.pack_stocks(self._ask(f"/catalogue/packs/details/{_part(pack)}/", {}, budget=budget))

    def stocks(self, event: str, *, budget: float) -> list[Stock]:
        return wire.stocks(self._every("/shop/products/stocks/", {"eventid": event}, budget=budget))

    def contact(self, code: str, *, budget: float) -> tuple[str, str] | None:
        """The id and the name behind a ticket's code; None where that is nobody, or more than one."""
        return wire.contact(self._ask("/contacts/", {"productcode": code, "limit": 2}, budget=budget))

    # What is asked once for each scan.

    def control_stream(self, stream: str, kind: str, credential: str, *, budget: float) -> tuple[int, bool]:
        """The control answer, and whether it came out of a cache. This call may start a holder's time."""
        path = f"/catalogue/streams/{_part(stream)}/control/"
        found = self._call("GET", path, {kind: credential}, budget=budget)
        return wire.control(found.response), found.cached

    def control_code(
        self, event: str, code: str, *, leaving: bool, confirmed: bool, username: str, budget: float
    ) -> tuple[Use, bool]:
        """What became of a code, and whether that came out of a cache. Raises Lost where it may have been used."""
        sent = {**self._device, "codes": [code], "confirmedbyoperator": confirmed, "username": username}
        path = f"/accesscontrol/events/{_part(event)}/control/"
        found = self._call("DELETE" if leaving else "PATCH", path, sent, budget=budget)
        try:
            return wire.use(found.response, code), found.cached
        except BadAnswer as error:
            raise Garbled(error.title, error.advice) from error

    # How a call goes.

    @property
    def _device(self) -> dict[str, Any]:
        return {"deviceid": self._setup.device}

    def _ask(self, path: str, fields: Mapping[str, Any], *, budget: float) -> Any:
        return self._call("GET", path, fields, budget=budget).response

    def _every(self, path: str, fields: Mapping[str, Any], *, budget: float) -> list[Any]:
        """All rows of a list: page by page until one is short, each row once."""
        deadline = Deadline(budget)
        found: dict[str, Any] = {}
        for page in range(MOST_PAGES):
            asked = {**fields, "limit": PAGE, "offset": page * PAGE}
            rows = wire.rows(self._ask(path, asked, budget=deadline.left))
            before = len(found)
            for row in rows:
                found.setdefault(wire.row_id(row) or f"row {len(found)}", row)
            if len(rows) < PAGE or len(found) == before:
                break
        return list(found.values())

    def _call(self, method: str, path: str, fields: Mapping[str, Any], *, budget: float) -> Envelope:
        deadline = Deadline(budget)
        found, wrong = self._once(method, path, fields, budget)
        if not found.ok and found.status in {401, 403} and wrong > CLOCK_WRONG and self._setup.signs:
            found, _ = self._once(method, path, fields, deadline.left)
        if found.environment not in {"", self._setup.claimed}:
            raise Misfit(
                "environment",
                mark("The server is not the one that was set up: its answers say {said}.", said=found.environment),
                mark("Choose live or test in the door's set-up. Nothing it says counts until then."),
            )
        if not found.ok:
            raise envelope.trouble(found.status, found.message, sent=method != "GET")
        return found

    def _once(self, method: str, path: str, fields: Mapping[str, Any], budget: float) -> tuple[Envelope, float]:
        """The answer, opened, and by how many seconds it found us wrong about the time."""
        sent = {"username": NOBODY, "language": self._setup.language, **fields}
        if method == "GET" and self._setup.params_in == setup.QUERY:
            params = {name: str(value) for name, value in sent.items()}
            answer = self._http.call(method, path, budget=budget, params=params)
        else:
            answer = self._http.call(method, path, budget=budget, body=sent)
        found = self._opened(answer, sent=method != "GET")
        wrong = self.time.heard(found.moment)
        self._heard(found.moment)
        return found, wrong

    def _opened(self, answer: Answer, *, sent: bool) -> Envelope:
        try:
            found = envelope.opened(answer.json(), answer.status)
        except BadAnswer as error:
            if answer.status >= 400:
                raise envelope.trouble(answer.status, "", sent=sent) from error
            if sent:
                raise Garbled(error.title, error.advice) from error
            raise
        # What the server repeats of our secrets: its words are shown, and may be written into a log.
        message = found.message
        for secret in filter(None, (self._setup.secret, self._setup.public, self._setup.device)):
            message = message.replace(secret, "…")
        return replace(found, message=message)


def _part(text: str) -> str:
    """A part of a path, whatever is in it."""
    return quote(text, safe="")
