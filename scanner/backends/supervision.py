"""What a supervisor asks of a ticketing system that has admission tokens: apart from a door's own client, because the
keys are other ones, and live shorter.

BackendTrouble (see `backends.errors`)
├── KeyRefused           the key is not accepted at all
│   ├── SignedOut        it was, and its session is over: sign in again
│   └── NotAllowed       it is, and may not do this: sign in as somebody else
├── WrongSignIn          the name or the password: ask again
└── GlobalToken          the global token stays as it is: choose another one
"""

from dataclasses import dataclass
from typing import Protocol

from scanner.backends.errors import BackendTrouble, KeyRefused
from scanner.domain.event import Event, EventId
from scanner.domain.ticket import SectionId
from scanner.domain.token import AdmissionToken, TokenId


class SignedOut(KeyRefused):
    """The session is over, on the server's word."""


class NotAllowed(KeyRefused):
    """The key is good, and may not do this."""


class WrongSignIn(BackendTrouble):
    """`field` is what to mend: `name` or `password`."""

    def __init__(self, field: str, title: str, advice: str = "") -> None:
        super().__init__(title, advice)
        self.field = field


class GlobalToken(BackendTrouble):
    """The global token can be neither changed nor invalidated."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who has signed in: the account's number and role; both empty for a bare API key."""

    number: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class TokenPage:
    """One page of the tokens: `number` from 1, `pages` in all, `total` rows."""

    tokens: tuple[AdmissionToken, ...]
    number: int
    pages: int
    total: int


class Supervision(Protocol):
    """One supervisor at one ticketing system. Methods block, may be called from any thread, and raise
    `BackendTrouble`; what changes something is not repeated by itself."""

    def sign_in(self, name: str, password: str, *, key: str, budget: float = 10.0) -> Account:
        """Starts a session. `key`: that of an integration, without which no session is started. Raises WrongSignIn."""
        ...

    def use_key(self, key: str) -> Account:
        """Goes by an integration's key; whether it is good shows at the first call."""
        ...

    def sign_out(self, *, budget: float = 5.0) -> None:
        """Ends the session on the server and forgets the key. One that is over already is no trouble."""
        ...

    def event(self, event: EventId, *, budget: float = 10.0) -> Event: ...

    def tokens(
        self, event: EventId, *, page: int, records: int = 25, is_global: bool | None = None, budget: float = 10.0
    ) -> TokenPage:
        """Past the end: an empty page."""
        ...

    def issue(self, event: EventId, sections: tuple[SectionId, ...], *, budget: float = 10.0) -> AdmissionToken:
        """Not safe to repeat. Raises Lost when it may have been issued unseen."""
        ...

    def token(self, event: EventId, token: TokenId, *, budget: float = 10.0) -> AdmissionToken: ...

    def change(
        self, event: EventId, token: TokenId, sections: tuple[SectionId, ...], *, budget: float = 10.0
    ) -> AdmissionToken:
        """Replaces the sections. Raises GlobalToken."""
        ...

    def invalidate(self, event: EventId, token: TokenId, *, budget: float = 10.0) -> None:
        """For good. Raises GlobalToken."""
        ...

    def close(self) -> None:
        """Lets go of the connections. Does not sign out."""
        ...
