"""A supervisor's session with the ticketing system, in which the event's tokens are managed.

Signing in is to the ticketing system and apart from the PIN of this door, which is asked for too. The password is
handed on and forgotten; the key of the session is kept in memory until the end of it. The session is ended on the
server by a key, when the door locks, after some minutes without use, and when the program ends. Who signed in and out,
when and why, is in the journal, and so is who was refused.
"""

import contextlib
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

from scanner.app.cleaning import never
from scanner.app.secrets import Secrets
from scanner.app.supervisor import Deed, Role, Supervisor
from scanner.backends import registry
from scanner.backends.errors import BackendTrouble, KeyRefused
from scanner.backends.supervision import Account, SignedOut, Supervision, WrongSignIn
from scanner.domain.event import Event
from scanner.domain.text import mark
from scanner.store import journal
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor

PARTING = 3.0
"""Seconds that the end of a session may take when the program ends."""


@dataclass
class Session:
    """What is kept of it. `until`: by the monotonic clock, when it ends unless something is done."""

    supervision: Supervision = field(repr=False)
    account: Account
    until: float
    event: Event | None = None


class SignIn:
    """Safe from several threads; calls block, and raise BackendTrouble, and NeedsSupervisor where the door is locked.
    Only `signed_in` and `possible` do without waiting."""

    def __init__(
        self, open_door: OpenDoor, secrets: Secrets, connect: Callable[[], Supervision], supervisor: Supervisor
    ) -> None:
        self._open = open_door
        self._supervisor = supervisor
        self._secrets = secrets
        self._connect = connect
        self._session: Session | None = None
        self._entering = threading.Lock()

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
            self._note("tokens_signed_out", {"why": why})

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

    def _enter(self, deed: Callable[[Supervision], Account], how: str) -> Account:
        self._supervisor.require(Deed.TOKENS)
        with self._entering:
            with contextlib.suppress(BackendTrouble):
                self.sign_out()
            way = self._connect()
            try:
                account = deed(way)
            except BaseException as error:
                way.close()
                if isinstance(error, WrongSignIn | KeyRefused):
                    self._note("tokens_sign_in_refused", {"how": how})
                raise
            session = Session(way, account, 0.0)
            self._touch(session)
            self._session = session
            self._note("tokens_signed_in", {"how": how, "account": account.number})
            return account

    @contextlib.contextmanager
    def _working(self) -> Generator[Session]:
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
                self._note("tokens_signed_out", {"why": "server"})
            raise
        self._touch(session)

    def _touch(self, session: Session) -> None:
        session.until = self._open.clock.monotonic() + self._supervisor.minutes * 60

    def _note(self, kind: str, body: dict[str, object]) -> None:
        told = {"by": self._open.door.redeemer, **body}
        with self._open.database.write() as tx:
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, kind, told)
