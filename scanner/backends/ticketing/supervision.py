"""The calls of a supervisor at TickeTing: sign in, the event's tokens, sign out (contract 5.7 and 5.8).

A session's key stands in for the integration's from sign-in to sign-out, and is kept nowhere but here. A 401 or 403
does not say whether the key has died or may not do this; with a session it is asked, so that the words are right.
"""

from collections.abc import Mapping
from typing import Any

import httpx

from scanner.backends.base import WARY, Trust
from scanner.backends.errors import BackendTrouble, BadRequest, Garbled, KeyRefused, Lost, Missing
from scanner.backends.http import Answer, Http
from scanner.backends.supervision import Account, GlobalToken, NotAllowed, SignedOut, TokenPage, WrongSignIn
from scanner.backends.ticketing import supervision_wire as wire
from scanner.backends.ticketing.client import SENDABLE, ApiKey
from scanner.backends.ticketing.refusal import is_wrong_address, trouble, without
from scanner.backends.ticketing.wire import event as read_event
from scanner.domain.event import Event, EventId
from scanner.domain.text import mark
from scanner.domain.ticket import SectionId
from scanner.domain.token import AdmissionToken, TokenId

_UNKNOWN = mark("It is not known whether it was done. Read the list again in half a minute before you do it again.")


class TicketingSupervision:
    """See `backends.supervision.Supervision`."""

    def __init__(
        self, url: str, *, client_version: str = "3.0.0", trust: Trust = WARY,
        transport: httpx.BaseTransport | None = None,
    ) -> None:  # fmt: skip
        self._version = client_version
        self._http = Http(url, trust=trust, transport=transport)
        self._key = ""
        self._session = False

    def close(self) -> None:
        self._http.close()

    def sign_in(self, name: str, password: str, *, key: str, budget: float = 10.0) -> Account:
        _require(name, "name", mark("Type your user name or e-mail address."))
        _require(password, "password", mark("Type your password."))
        body = {"identification": name.strip(), "password": password}
        answer = self._http.call("POST", "/sessions", budget=budget, body=body, auth=self._auth(key))
        if not answer.ok:
            raise self._not_signed_in(without(answer, password, key.strip()))
        self._key, account = wire.session(answer.json())
        self._session = True
        return account

    def use_key(self, key: str) -> Account:
        self._auth(key)
        self._key, self._session = key.strip(), False
        return Account()

    def sign_out(self, *, budget: float = 5.0) -> None:
        key, session = self._key, self._session
        self._key, self._session = "", False
        if not session:
            return
        answer = self._http.call("DELETE", "/sessions/active", budget=budget, auth=ApiKey(key, self._version))
        if not answer.ok and answer.status not in {401, 403}:
            raise trouble(without(answer, key), sent=True)

    def event(self, event: EventId, *, budget: float = 10.0) -> Event:
        return read_event(self._call("GET", event, budget=budget).json())

    def tokens(
        self, event: EventId, *, page: int, records: int = 25, is_global: bool | None = None, budget: float = 10.0
    ) -> TokenPage:
        params = {"page": str(page), "records": str(records)}
        if is_global is not None:
            params["global"] = "true" if is_global else "false"
        try:
            answer = self._call("GET", f"{event}/tokens", budget=budget, params=params)
        except Missing:
            if page == 1:
                raise
            return TokenPage((), page, page - 1, 0)
        return wire.token_page(answer.json(), page=page, records=records)

    def issue(self, event: EventId, sections: tuple[SectionId, ...], *, budget: float = 10.0) -> AdmissionToken:
        body = {"sections": wire.section_uris(event, sections)}
        return self._made(self._call("POST", f"{event}/tokens", budget=budget, body=body))

    def token(self, event: EventId, token: TokenId, *, budget: float = 10.0) -> AdmissionToken:
        return wire.token(self._call("GET", f"{event}/tokens/{token}", budget=budget).json())

    def change(
        self, event: EventId, token: TokenId, sections: tuple[SectionId, ...], *, budget: float = 10.0
    ) -> AdmissionToken:
        """Answered by what the server has then: the contract does not promise a body here."""
        body = {"sections": wire.section_uris(event, sections)}
        self._call("PUT", f"{event}/tokens/{token}", budget=budget, body=body)
        return self.token(event, token, budget=budget)

    def invalidate(self, event: EventId, token: TokenId, *, budget: float = 10.0) -> None:
        self._call("DELETE", f"{event}/tokens/{token}", budget=budget)

    def _made(self, answer: Answer) -> AdmissionToken:
        try:
            return wire.token(answer.json())
        except BackendTrouble as error:
            raise Garbled(mark("The server's answer cannot be read."), _UNKNOWN) from error

    def _call(
        self, method: str, path: str, *, budget: float, params: Mapping[str, str] | None = None, body: Any = None
    ) -> Answer:
        if not self._key:
            raise SignedOut(mark("Nobody is signed in."), mark("Sign in, then do it again."))
        auth = ApiKey(self._key, self._version)
        try:
            answer = self._http.call(method, path, budget=budget, params=params, body=body, auth=auth)
        except Lost as error:
            raise Lost(error.title, _UNKNOWN if method != "GET" else mark("Try again.")) from error
        if not answer.ok:
            raise self._refusal(without(answer, self._key), changes=method != "GET", budget=budget)
        return answer

    def _refusal(self, answer: Answer, *, changes: bool, budget: float) -> BackendTrouble:
        match answer.status:
            case 401 | 403:
                return self._unwelcome(budget)
            case 404 if is_wrong_address(answer.text()):
                return Missing(
                    mark("There is no ticketing system at this address."), mark("Check the server's address.")
                )
            case 404 if "/tokens/" in answer.path:
                return Missing(
                    mark("This token is not there any more."), mark("Somebody has invalidated it. Read the list again.")
                )
            case 404:
                return Missing(mark("The server does not know this event."), mark("Tell the organiser."))
            case 409:
                return GlobalToken(
                    mark("The global token can be neither changed nor invalidated."),
                    mark("Issue a token for the sections you want."),
                )
            case 400 if changes:
                return BadRequest(mark("The server does not take these sections."), _which(answer.text()), status=400)
            case status if status >= 500 and changes:
                return Garbled(mark("The server had an error ({status}).", status=str(status)), _UNKNOWN)
        return trouble(answer, sent=changes)

    def _unwelcome(self, budget: float) -> BackendTrouble:
        """Whether the session is over, or may not do this."""
        if not self._session:
            return NotAllowed(
                mark("The server does not let this key manage the event's tokens."),
                mark("Use the key of an administrator, or sign in with the account of who runs the event."),
            )
        asked = self._http.call("GET", "/sessions/active", budget=budget, auth=ApiKey(self._key, self._version))
        if asked.status == 401:
            self._key, self._session = "", False
            return SignedOut(mark("The session is over."), mark("Sign in again."))
        return NotAllowed(
            mark("This account may not manage the event's tokens."),
            mark("Sign in with the account of who runs the event."),
        )

    def _not_signed_in(self, answer: Answer) -> BackendTrouble:
        """The one place where a text decides between two meanings of 401: the name's key, or the password."""
        text = answer.text().casefold()
        match answer.status:
            case 401 if "could not be authenticated" not in text:
                return WrongSignIn("password", mark("The password is wrong."), mark("Type it again."))
            case 404 if is_wrong_address(answer.text()):
                return Missing(
                    mark("There is no ticketing system at this address."), mark("Check the server's address.")
                )
            case 404:
                return WrongSignIn(
                    "name", mark("There is no account of this name."), mark("Type the user name or e-mail address.")
                )
            case 401 | 403:
                return KeyRefused(
                    mark("The server does not accept this door's API key."), mark("Set the door up again first.")
                )
            case status if status >= 500:
                return Garbled(
                    mark("The server had an error ({status}).", status=str(status)), mark("Try to sign in again.")
                )
        return trouble(answer, sent=False)

    def _auth(self, key: str) -> ApiKey:
        if not SENDABLE.fullmatch(key.strip()):
            raise KeyRefused(
                mark("That is no API key."), mark("A key has letters and digits only: check it for others.")
            )
        return ApiKey(key.strip(), self._version)


def _which(text: str) -> str:
    if "have not been supplied" in text.casefold():
        return mark("Choose at least one section.")
    return mark("One of them may be gone: read the list again, and choose anew.")


def _require(value: str, field: str, words: str) -> None:
    if not value.strip():
        raise WrongSignIn(field, words)
