"""The calls of an XTS2 box office (contract 1 to 5): GET with parameters, an XML document back, writes included.

Nothing is repeated by itself and nothing is followed. The password goes along only once a call was refused without it:
it travels in the clear. A command that this site does not have is remembered, and not asked for again.
"""

from collections.abc import Generator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo

import httpx

from scanner.backends.base import Address, Heard, not_listening
from scanner.backends.deadline import Deadline
from scanner.backends.errors import (
    BackendTrouble,
    BadAnswer,
    BadRequest,
    Garbled,
    KeyRefused,
    Missing,
    Unreachable,
)
from scanner.backends.http import Answer, Http
from scanner.backends.xts2 import tree, wire
from scanner.backends.xts2.baskets import Basket
from scanner.backends.xts2.tree import Node
from scanner.backends.xts2.wire import Pairs, Performance, Problem
from scanner.domain.text import mark

NAMES = ("basketid", "key", "value", "n", "password", "showid", "performanceid", "name")
"""Parameters that a site may call otherwise (contract 5)."""

OPTIONAL = frozenset({
    "tickets/getticketcounts", "tickets/getnowandnext", "baskets/getmetadata", "baskets/setmetadata", "xts/isadmin",
})  # fmt: skip
"""Commands that a site may not have; which, is remembered."""


class NotThere(Missing):
    """This site does not have that command."""


class Unknown(Missing):
    """The site knows no such show, performance or basket."""


class _Uncached(httpx.Auth):
    """Asks whatever stands between to keep nothing; adds the password where it has one. It never shows in a `repr`."""

    def __init__(self, name: str = "", password: str = "") -> None:
        self._name = name
        self._password = password

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Cache-Control"] = "no-cache, no-store"
        request.headers["Pragma"] = "no-cache"
        if self._password:
            request.url = request.url.copy_merge_params({self._name: self._password})
        yield request


class XtsClient:
    """One site; safe from several threads."""

    def __init__(
        self, address: Address, *, zone: tzinfo, names: Mapping[str, str] | None = None,
        heard: Heard = not_listening, transport: httpx.BaseTransport | None = None,
    ) -> None:  # fmt: skip
        """`names`: what this site calls parameters, by their house names, where it calls them otherwise."""
        self._heard = heard
        self._zone = zone
        self._names = dict(names or {})
        self._password = address.values.get("password", "")
        self._with_password = _Uncached(self._names.get("password", "password"), self._password)
        self._auth = _Uncached()
        self._absent: set[str] = set()
        self._skew = timedelta()
        self._http = Http(
            address.url, heard=self._hear, trust=address.trust, transport=transport, xml=True, largest=tree.LARGEST,
            direct=True,
        )  # fmt: skip

    def close(self) -> None:
        self._http.close()

    def now(self) -> datetime:
        """The site's clock as far as it was heard, UTC."""
        return datetime.now(UTC) + self._skew

    def shows(self, *, budget: float) -> dict[str, str]:
        return wire.shows(self._ask("tickets/getshows", budget=budget))

    def performances(self, show: str, *, budget: float) -> tuple[Performance, ...]:
        return wire.performances(self._ask("tickets/getperformances", budget=budget, showid=show), self._zone)

    def now_and_next(self, count: int, *, budget: float) -> tuple[Performance, ...]:
        return wire.performances(self._ask("tickets/getnowandnext", budget=budget, n=str(count)), self._zone)

    def performance(self, performance: str, *, budget: float) -> Performance:
        return wire.performance(
            self._ask("tickets/getperformance", budget=budget, performanceid=performance), self._zone
        )  # fmt: skip

    def ticket_counts(self, performance: str, *, budget: float) -> Node:
        """The light call, where the site has it; the document of either says the same."""
        try:
            return self._ask("tickets/getticketcounts", budget=budget, performanceid=performance)
        except NotThere:
            return self._ask("tickets/getperformance", budget=budget, performanceid=performance)

    def basket(self, basket: str, *, budget: float) -> Basket:
        """Raises Unknown. A basket other than the one asked for is a BadAnswer: something stands between us."""
        found = wire.basket(self._ask("baskets/getbasket", budget=budget, basketid=basket), self._zone)
        if found.id and found.id != basket:
            raise BadAnswer(
                mark("The server answered for another booking."), mark("Scan again; then tell the organiser.")
            )
        return found

    def named(self, name: str, *, budget: float) -> tuple[tuple[str, str, bool | None], ...]:
        """Baskets under a name like this: number, name, whether closed."""
        return wire.bookings(self._ask("baskets/getbaskets", budget=budget, name=name))

    def metadata(self, basket: str, *, budget: float) -> Pairs:
        return wire.metadata(self._ask("baskets/getmetadata", budget=budget, basketid=basket))

    def set_metadata(self, basket: str, key: str, value: str, *, budget: float) -> None:
        """Creates a pair. Raises Lost where it may have been created unseen."""
        self._ask("baskets/setmetadata", budget=budget, sent=True, basketid=basket, key=key, value=value)

    def is_admin(self, *, budget: float) -> bool | None:
        """Whether the password is the right one; None: the site does not say."""
        try:
            return wire.is_true(self._ask("xts/isadmin", budget=budget, password=self._password))
        except (NotThere, BadRequest):
            return None

    def _ask(self, command: str, *, budget: float, sent: bool = False, **given: str) -> Node:
        if command in self._absent:
            raise _not_there()
        deadline = Deadline(budget)
        params = {self._names.get(house, house): value for house, value in given.items()}
        try:
            return self._as_admitted(command, params, deadline, sent=sent)
        except NotThere:
            if command in OPTIONAL:
                self._absent.add(command)
            raise

    def _as_admitted(self, command: str, params: Mapping[str, str], deadline: Deadline, *, sent: bool) -> Node:
        """With the password once it was asked for. A call that was refused without it was not carried out."""
        auth = self._auth
        try:
            return self._once(command, params, deadline, auth, sent=sent)
        except KeyRefused:
            if not self._password or auth is self._with_password:
                raise
        self._auth = self._with_password
        return self._once(command, params, deadline, self._auth, sent=sent)

    def _once(
        self, command: str, params: Mapping[str, str], deadline: Deadline, auth: httpx.Auth, *, sent: bool
    ) -> Node:
        answer = self._http.call("GET", f"/{command}", budget=deadline.left, params=params, auth=auth)
        try:
            root = tree.read(answer.body)
        except BadAnswer as error:
            raise _damaged(answer, error, sent=sent) from error
        found = wire.problem(root)
        if found is not None:
            raise _refused(found, command, sent=sent)
        if not answer.ok:
            raise _damaged(answer, None, sent=sent)
        return root

    def _hear(self, server_time: datetime | None) -> None:
        if server_time is not None:
            self._skew = server_time - datetime.now(UTC)
        self._heard(server_time)


def _refused(found: Problem, command: str, *, sent: bool) -> BackendTrouble:
    """What an `<error>` means to us (contract 3): by its type, the family before the dot."""
    message = tell(found.message)
    if found.family == "401":
        return KeyRefused(
            mark("The box office does not let this machine in."),
            mark("Check the password, or ask the box office to allow this machine."),
        )
    if found.kind == "400.1":
        return _not_there()
    if found.family == "404":
        return Unknown(mark("The box office does not know what was asked for."), message)
    if found.family.startswith("5"):
        return _server_error(found.family, sent=sent)
    number = found.family if found.family.isascii() and found.family.isdigit() else "400"
    return BadRequest(
        mark("The box office refused the request ({command}).", command=command), message, status=int(number[:3])
    )


def _damaged(answer: Answer, error: BadAnswer | None, *, sent: bool) -> BackendTrouble:
    """No document that says anything. A write may have been carried out all the same."""
    if answer.status >= 500:
        return _server_error(str(answer.status), sent=sent)
    if answer.status == 404:
        return Missing(mark("There is no box office at this address."), mark("Check the server's address."))
    if answer.status in {401, 403}:
        return KeyRefused(mark("The box office does not let this machine in."), mark("Check the password."))
    if sent:
        return Garbled(mark("The server's answer was damaged on the way."), mark("It is looked up before judging."))
    return error or BadAnswer(mark("The server's answer makes no sense."), mark("Try again; then tell the organiser."))


def _server_error(status: str, *, sent: bool) -> BackendTrouble:
    if sent:
        return Garbled(
            mark("The server had an error ({status}).", status=status), mark("It is looked up before judging.")
        )
    return Unreachable(mark("The server has an error ({status}).", status=status), mark("It is tried again by itself."))


def _not_there() -> NotThere:
    return NotThere(mark("This box office does not have that command."), mark("Its XTS2 may be an older one."))


def tell(text: str) -> str:
    """Somebody else's words, fit to be shown: on one line and not endless."""
    return "".join(sign if sign.isprintable() else " " for sign in text[:300]).strip()
