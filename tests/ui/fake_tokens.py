"""A stand-in for the tokens of an event, and a supervisor's session."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from scanner.app.door_card import Contents, DoorCard, seal
from scanner.app.tokens import Entry, Overview, Progress
from scanner.backends.supervision import Account, SignedOut, WrongSignIn
from scanner.domain.errors import ScannerError  # noqa: TC001  as the doors have it
from scanner.domain.ticket import Section, SectionId
from scanner.domain.token import AdmissionToken, TokenId

FLOOR, BALCONY, VIP = (Section(SectionId(each), each.title()) for each in ("floor", "balcony", "vip"))
EVERYWHERE = AdmissionToken(TokenId("1"), "GLOBAL01", is_global=True, sections=("floor", "balcony", "vip"))  # type: ignore[arg-type]
MAIN = AdmissionToken(TokenId("2"), "A0F9GG8D", is_global=False, sections=(FLOOR.id,))
HELD = Contents("ticketing", "https://tickets.example.com/v3", "/events/1", MAIN.code, "0" * 32)


class FakeTokens:
    """Tokens in memory. `trouble` is raised by whatever is asked next; `over` says that the session has to end."""

    possible = True

    def __init__(self, ask: Callable[[str], None]) -> None:
        self._ask = ask
        self.sections = (FLOOR, BALCONY, VIP)
        self.there = {each.id: each for each in (EVERYWHERE, MAIN)}
        self.signed_in: Account | None = None
        self.given: list[tuple[str, ...]] = []
        self.trouble: ScannerError | None = None
        self.over = False

    def sign_in(self, name: str, password: str) -> Account:
        self.given.append((name, password))
        if password != "right":
            raise WrongSignIn("password", "The password is wrong.", "Type it again.")
        return self._enter(Account("AZ-4918SF92", "host"))

    def use_key(self, key: str) -> Account:
        self.given.append((key,))
        return self._enter(Account())

    def use_door_key(self) -> Account:
        self.given.append(())
        return self._enter(Account())

    def sign_out(self) -> None:
        self._ask("sign out")
        self.signed_in = None
        self._raise()

    def tick(self) -> bool:
        over, self.over = self.over, False
        if over:
            self.signed_in = None
        return over

    def overview(self, *, is_global: bool | None = None, progress: Progress) -> Overview:
        self._work("overview")
        found = [each for each in self.there.values() if is_global in (None, each.is_global)]
        progress(len(found), len(found))
        return Overview(tuple(map(self._entry, found)), self.sections)

    def show(self, token: TokenId) -> Entry:
        self._work("show")
        return self._entry(self.there[token])

    def issue(self, sections: tuple[SectionId, ...]) -> Entry:
        self._work("issue")
        made = AdmissionToken(TokenId(str(len(self.there) + 1)), f"NEW0000{len(self.there)}", False, sections)
        self.there[made.id] = made
        return self._entry(made)

    def change(self, token: TokenId, sections: tuple[SectionId, ...]) -> Entry:
        self._work("change")
        self.there[token] = replace(self.there[token], sections=sections)
        return self._entry(self.there[token])

    def invalidate(self, token: TokenId) -> None:
        self._work("invalidate")
        del self.there[token]

    def card(self, token: AdmissionToken, *, hours: float) -> DoorCard:
        self._work(f"card {hours:g}")
        return seal(replace(HELD, token=token.code), datetime(2030, 1, 1, 12, tzinfo=UTC))

    def _enter(self, account: Account) -> Account:
        self._raise()
        self.signed_in = account
        return account

    def _work(self, what: str) -> None:
        self._ask(what)
        self._raise()
        if self.signed_in is None:
            raise SignedOut("Nobody is signed in.", "Sign in, then do it again.")

    def _raise(self) -> None:
        trouble, self.trouble = self.trouble, None
        if isinstance(trouble, SignedOut):
            self.signed_in = None
        if trouble is not None:
            raise trouble

    def _entry(self, token: AdmissionToken) -> Entry:
        names = {each.id: each for each in self.sections}
        return Entry(token, tuple(names[section] for section in token.sections))
