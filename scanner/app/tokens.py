"""The event's admission tokens, for a supervisor who has signed in: list, issue, change, invalidate, make a door card.

Signing in is to the ticketing system and apart from the PIN of this door, which is asked for too. The password is
handed on and forgotten; the key of the session is kept in memory until the end of it. The session is ended on the
server by a key, when the door locks, after some minutes without use, and when the program ends.

What was asked and not heard is looked up: a token that the list has and did not have before is the one that was issued.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import timedelta

from scanner.app import door_card
from scanner.app.cleaning import never
from scanner.app.door_card import Contents, DoorCard
from scanner.app.secrets import Secrets
from scanner.app.supervisor import Deed, Role, Supervisor
from scanner.backends import registry
from scanner.backends.errors import BackendTrouble, Lost, Missing, NotTheServer
from scanner.backends.supervision import Account, SignedOut, Supervision
from scanner.domain.event import Event
from scanner.domain.text import mark
from scanner.domain.ticket import Section, SectionId
from scanner.domain.token import AdmissionToken, TokenId
from scanner.store import journal
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor

log = logging.getLogger("tokens")

RECORDS = 50
MOST_PAGES = 200
PARTING = 3.0
"""Seconds that the end of a session may take when the program ends."""

Progress = Callable[[int, int], None]
"""Called with how many were read, and of how many."""


def _unseen(_done: int, _total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A token with the names of its sections."""

    token: AdmissionToken
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The tokens as listed, and the event's sections in their order."""

    entries: tuple[Entry, ...]
    sections: tuple[Section, ...]


@dataclass
class _Session:
    supervision: Supervision = field(repr=False)
    account: Account
    until: float
    event: Event | None = None


class Tokens:
    """Safe from several threads; calls block, and raise BackendTrouble, and NeedsSupervisor where the door is locked.
    Only `signed_in` and `possible` do without waiting."""

    def __init__(
        self, open_door: OpenDoor, secrets: Secrets, connect: Callable[[], Supervision], supervisor: Supervisor
    ) -> None:
        self._open = open_door
        self._supervisor = supervisor
        self._secrets = secrets
        self._connect = connect
        self._session: _Session | None = None
        self._entering = threading.Lock()

    # Who is signed in.

    @property
    def possible(self) -> bool:
        """Whether this door's ticketing system has tokens to manage."""
        return self._open.door.system in registry.SUPERVISED

    @property
    def signed_in(self) -> Account | None:
        session = self._session
        return session.account if session is not None else None

    def sign_in(self, name: str, password: str) -> Account:
        """Starts a session with the ticketing system. Raises WrongSignIn."""
        never(password)
        return self._enter(lambda way: way.sign_in(name, password, key=self._secrets.key), "account")

    def use_key(self, key: str) -> Account:
        """Goes by an integration's key. Raises KeyRefused where it may not see the tokens."""

        def tried(way: Supervision) -> Account:
            account = way.use_key(key)
            way.tokens(self._open.door.event, page=1, records=1)
            return account

        return self._enter(tried, "key")

    def use_door_key(self) -> Account:
        """Goes by the key that this door was set up with."""
        return self.use_key(self._secrets.key)

    def sign_out(self, why: str = "key", *, budget: float = 5.0) -> None:
        """Ends the session here and on the server. `why`: "key", "locked", "idle" or "end". Raises BackendTrouble where
        the server could not be told; here it is over all the same."""
        session, self._session = self._session, None
        if session is None:
            return
        try:
            session.supervision.sign_out(budget=budget)
        finally:
            session.supervision.close()
            with self._open.database.write() as tx:
                body = {"why": why, "by": self._open.door.redeemer}
                journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "tokens_signed_out", body)

    def tick(self) -> bool:
        """Signs out where the door was locked or nobody has done anything for too long; says whether it did."""
        session = self._session
        if session is None:
            return False
        locked = self._supervisor.role is Role.STAFF
        if not locked and self._open.clock.monotonic() < session.until:
            return False
        self.sign_out("locked" if locked else "idle")
        return True

    def close(self) -> None:
        """At the program's end; never raises, and does not wait long."""
        with contextlib.suppress(Exception):
            self.sign_out("end", budget=PARTING)

    # The tokens.

    def overview(self, *, is_global: bool | None = None, progress: Progress = _unseen) -> Overview:
        """All of them, page by page; `is_global`: only those that are, or are not."""
        with self._working() as session:
            found = self._read(session, is_global=is_global, progress=progress)
            event = self._event(session, {section for token in found for section in token.sections})
            return Overview(tuple(_entry(token, event) for token in found), event.sections)

    def issue(self, sections: tuple[SectionId, ...]) -> Entry:
        """A new token. Raises Lost when it is not known whether there is one, and looking it up did not tell."""
        with self._working() as session:
            before = {token.id for token in self._read(session, is_global=False)}
            try:
                made = session.supervision.issue(self._open.door.event, sections)
            except (Lost, NotTheServer) as lost:
                made = self._look_up(session, before, sections, lost)
            self._note("token_issued", made.id, {"sections": list(made.sections)})
            return _entry(made, self._event(session, set(made.sections)))

    def show(self, token: TokenId) -> Entry:
        with self._working() as session:
            found = session.supervision.token(self._open.door.event, token)
            return _entry(found, self._event(session, set(found.sections)))

    def change(self, token: TokenId, sections: tuple[SectionId, ...]) -> Entry:
        """Gives a token these sections and no others; open doors that use it follow within a minute."""
        with self._working() as session:
            changed = session.supervision.change(self._open.door.event, token, sections)
            self._note("token_changed", token, {"sections": list(changed.sections)})
            return _entry(changed, self._event(session, set(changed.sections)))

    def invalidate(self, token: TokenId) -> None:
        """For good: doors that use it no longer redeem."""
        with self._working() as session:
            try:
                session.supervision.invalidate(self._open.door.event, token)
            except (Lost, NotTheServer):
                with contextlib.suppress(Missing):  # gone: then it was done
                    session.supervision.token(self._open.door.event, token)
                    session.supervision.invalidate(self._open.door.event, token)
            self._note("token_invalidated", token, {})

    def card(self, token: AdmissionToken, *, hours: float) -> DoorCard:
        """A card that sets up another door with this token. Takes a moment."""
        with self._working():
            door, now = self._open.door, self._open.clock.now()
            contents = Contents(door.system, door.url, door.event, token.code, self._secrets.key)
            made = door_card.seal(contents, now + timedelta(hours=hours))
            self._note("door_card_made", token.id, {"card": made.id, "expires": made.expires.isoformat()})
            return made

    def _enter(self, deed: Callable[[Supervision], Account], how: str) -> Account:
        self._supervisor.require(Deed.TOKENS)
        with self._entering:
            with contextlib.suppress(BackendTrouble):
                self.sign_out()
            way = self._connect()
            try:
                account = deed(way)
            except BaseException:
                way.close()
                raise
            session = _Session(way, account, 0.0)
            self._touch(session)
            self._session = session
            with self._open.database.write() as tx:
                body = {"how": how, "account": account.number, "by": self._open.door.redeemer}
                journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "tokens_signed_in", body)
            return account

    @contextlib.contextmanager
    def _working(self) -> Generator[_Session]:
        """One deed of whoever is signed in. A session that the server has ended is over here too."""
        self._supervisor.require(Deed.TOKENS)
        session = self._session
        if session is None:
            raise SignedOut(mark("Nobody is signed in."), mark("Sign in, then do it again."))
        self._touch(session)
        try:
            yield session
        except SignedOut:
            if self._session is session:
                self._session = None
                session.supervision.close()
            raise
        self._touch(session)

    def _touch(self, session: _Session) -> None:
        session.until = self._open.clock.monotonic() + self._supervisor.minutes * 60

    def _event(self, session: _Session, covered: set[SectionId]) -> Event:
        """The event with its sections; read anew when a token covers one that is not known."""
        known = session.event
        if known is None or not covered <= {section.id for section in known.sections}:
            known = session.event = session.supervision.event(self._open.door.event)
        return known

    def _read(self, session: _Session, *, is_global: bool | None, progress: Progress = _unseen) -> list[AdmissionToken]:
        """Page by page; one that comes twice because others were taken away meanwhile counts once."""
        found: dict[TokenId, AdmissionToken] = {}
        for number in range(1, MOST_PAGES + 1):
            page = session.supervision.tokens(self._open.door.event, page=number, records=RECORDS, is_global=is_global)
            found |= {token.id: token for token in page.tokens}
            progress(len(found), page.total)
            if number >= page.pages or not page.tokens:
                break
        return list(found.values())

    def _look_up(
        self, session: _Session, before: set[TokenId], sections: tuple[SectionId, ...], lost: BackendTrouble
    ) -> AdmissionToken:
        """The one token more with these sections; raises what was lost where there is none."""
        try:
            new = [token for token in self._read(session, is_global=False) if token.id not in before]
        except BackendTrouble:
            raise lost from None
        for token in new:
            if set(token.sections) == set(sections):
                return token
        raise lost

    def _note(self, kind: str, token: TokenId, body: dict[str, object]) -> None:
        told = {"token": token, "by": self._open.door.redeemer, **body}
        with self._open.database.write() as tx:
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, kind, told)


def _entry(token: AdmissionToken, event: Event) -> Entry:
    names = {section.id: section for section in event.sections}
    return Entry(token, tuple(names.get(section, Section(section, section)) for section in token.sections))
