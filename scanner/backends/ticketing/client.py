"""The calls of a TickeTing door: token, event, ticket list, redeem, admissions (contract section 5).

Two keys are in play: the original key (of an integration or a session) exchanges the token code for the token's own
key and reads the event; the three calls of a door use the token's key. When that one is refused it is fetched again,
once.
"""

import re
import threading
from collections.abc import Generator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import httpx

from scanner.backends.base import Address, Heard, Redemption, TicketPage, not_listening
from scanner.backends.errors import BadAnswer, BadRequest, Garbled, KeyRefused, Missing, TokenUnknown
from scanner.backends.http import Answer, Http
from scanner.backends.ticketing import wire
from scanner.backends.ticketing.refusal import is_client_fault, is_wrong_address, trouble, without
from scanner.domain.admission import Admission
from scanner.domain.event import Event, Grant
from scanner.domain.text import mark
from scanner.domain.ticket import Serial

SENDABLE = re.compile(r"[!-~]+")
"""What can stand in a header. Anything else would fail in httpx, whose error repeats the key."""


class ApiKey(httpx.Auth):
    """Puts the key and the client version on a request. The key never shows in a `repr`."""

    def __init__(self, key: str, client_version: str) -> None:
        self._key = key
        self._client_version = client_version

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["X-API-Key"] = self._key
        request.headers["X-Client-Version"] = self._client_version
        yield request


class TicketingClient:
    """One token at one TickeTing server; safe from several threads."""

    def __init__(
        self, address: Address, *, heard: Heard = not_listening, transport: httpx.BaseTransport | None = None
    ) -> None:
        self._version = address.client_version
        self._code = address.token.strip().upper()
        self._key = address.key.strip()
        self._original = ApiKey(self._key, self._version)
        self._http = Http(address.url, heard=heard, trust=address.trust, transport=transport)
        self._token: ApiKey | None = None
        self._exchange = threading.Lock()

    def close(self) -> None:
        self._http.close()

    def token(self, *, budget: float) -> Grant:
        """Exchanges the code for the token's key (contract 5.1); keeps the key, answers what it allows."""
        if not self._code:
            raise TokenUnknown(mark("There is no admission token."), mark("Type the 8-character code of the token."))
        if not SENDABLE.fullmatch(self._key):
            raise KeyRefused(
                mark("That is no API key."), mark("A key has letters and digits only: check it for others.")
            )
        answer = self._http.call("GET", f"/tokens/{quote(self._code, safe='')}", budget=budget, auth=self._original)
        if answer.status == 404 and is_wrong_address(answer.text()):
            raise Missing(mark("There is no ticketing system at this address."), mark("Check the server's address."))
        if answer.status == 404:
            raise TokenUnknown(
                mark("The server does not know this admission token."),
                mark("Check its 8 characters, or ask for a new one."),
            )
        key, grant = wire.grant(self._success(answer).json())
        self._token = ApiKey(key, self._version)
        return grant

    def event(self, grant: Grant, *, budget: float) -> Event:
        """The event (contract 5.2), by the original key."""
        return wire.event(self._success(self._http.call("GET", grant.event, budget=budget, auth=self._original)).json())

    def tickets(self, grant: Grant, *, page: int, records: int, since: datetime | None, budget: float) -> TicketPage:
        """A page of the list (contract 5.4); a page past the end is empty."""
        params = {"page": str(page), "records": str(records)}
        if since is not None:
            params["modified_since"] = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
        try:
            answer = self._as_token("GET", f"{grant.event}/tickets", budget=budget, params=params)
        except Missing:
            if page == 1:
                raise
            return TicketPage((), page, page - 1, 0)
        return wire.ticket_page(answer.json(), page=page, records=records)

    def redeem(
        self, grant: Grant, serials: Sequence[Serial], *, redeemer: str, device: str, budget: float
    ) -> Redemption:
        """Redeems (contract 5.5). A 400 that is about the tickets is an answer: nobody was let in."""
        body = {"redeemer": redeemer, "device": device, "serials": list(dict.fromkeys(serials))}
        try:
            answer = self._as_token("POST", f"{grant.event}/admissions", budget=budget, body=body)
        except BadRequest as error:
            if error.status == 400 and not is_client_fault(error.advice):
                return Redemption(())
            raise
        try:
            return Redemption(wire.admissions(answer.json()))
        except BadAnswer as error:
            raise Garbled(
                mark("The server's answer was cut short."), mark("It is looked up before judging.")
            ) from error

    def admissions(self, grant: Grant, serial: Serial, *, budget: float) -> tuple[Admission, ...]:
        """What is on record for one serial (contract 5.6)."""
        answer = self._as_token("GET", f"{grant.event}/admissions", budget=budget, params={"ticket": serial})
        return tuple(each for each in wire.admissions(answer.json()) if each.serial == serial)

    def _as_token(
        self, method: str, path: str, *, budget: float, params: Mapping[str, str] | None = None, body: Any = None
    ) -> Answer:
        def call(key: ApiKey) -> Answer:
            answer = self._http.call(method, path, budget=budget, params=params, body=body, auth=key)
            return self._success(answer, sent=method == "POST")

        key = self._token
        if key is None:
            return call(self._renewed(None, budget))
        try:
            return call(key)
        except KeyRefused:
            return call(self._renewed(key, budget))

    def _renewed(self, refused: ApiKey | None, budget: float) -> ApiKey:
        """A key other than the one refused; several threads that were refused at once fetch it once."""
        with self._exchange:
            if self._token is refused or self._token is None:
                self.token(budget=budget)
            assert self._token is not None
            return self._token

    def _success(self, answer: Answer, *, sent: bool = False) -> Answer:
        """Raises what a status means. What the server repeats of our secrets is taken out of its words: they are
        shown, and may be written into a log."""
        if answer.ok:
            return answer
        raise trouble(without(answer, self._code, self._key), sent=sent)
