"""A supervisor's session in the window: begun on the sheet of the tokens, and ended in time.

Each second it is looked whether it has to end: the door was locked, or nobody does anything. A sheet that waits for a
password is closed after a minute: a field that has the cursor takes what a hand scanner types.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner.app.doorway import Doorway
from scanner.backends.supervision import Account, WrongSignIn
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.errands import Errands
from scanner.ui.tokens_panel import TokensPanel

LOOK_EVERY = 1000  # ms
FORGOTTEN = 60_000  # ms
_ROLES = {
    "customer": mark("customer", "role of an account"), "support": mark("support", "role of an account"),
    "host": mark("host", "role of an account"), "administrator": mark("administrator", "role of an account"),
}  # fmt: skip
ENDED = mark("You were signed out: the door was locked, or nothing was done for a while.")


class TokensSession(QObject):
    """`begun` once somebody is signed in, `ended` once nobody is any more."""

    begun = Signal()
    ended = Signal()

    def __init__(self, panel: TokensPanel, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._errands = errands
        self._doorway: Doorway | None = None
        self._why = ""
        self._tick = QTimer(self, interval=LOOK_EVERY)
        self._tick.timeout.connect(self._look)
        self.forgotten = QTimer(self, singleShot=True, interval=FORGOTTEN)
        self.forgotten.timeout.connect(self._forget)
        panel.sign_in.wanted.connect(self._sign_in)
        panel.sign_in.typed.connect(self.forgotten.start)
        panel.list.leave_wanted.connect(self._sign_out)

    def use(self, doorway: Doorway) -> None:
        self._doorway = doorway
        self._why = ""
        self._tick.start()

    def leave(self) -> None:
        self._doorway = None
        self._tick.stop()
        self.forgotten.stop()

    def ask(self, why: str = "") -> None:
        """Has somebody sign in."""
        self._why = why or self._why
        self._panel.show_sign_in(self._why)
        self.forgotten.start()

    @Slot(str, str, str)
    def _sign_in(self, way: str, name: str, secret: str) -> None:
        if self._doorway is None:
            return
        tokens = self._doorway.tokens
        calls: dict[str, Callable[[], Account]] = {
            "account": partial(tokens.sign_in, name, secret), "key": partial(tokens.use_key, secret),
            "door": tokens.use_door_key,
        }  # fmt: skip
        self._panel.strip.hide()
        self._errands.run(calls[way], self._signed_in, self._not_signed_in)

    @Slot(object)
    def _signed_in(self, account: Account) -> None:
        self.forgotten.stop()
        self._why = ""
        role = _ROLES.get(account.role, account.role)
        who = mark("Signed in as {number} ({role})", number=account.number, role=role)
        self._panel.list.show_who(who if account.number else mark("Signed in by an API key"))
        self.begun.emit()

    @Slot(object)
    def _not_signed_in(self, error: ScannerError) -> None:
        self._panel.sign_in.busy(busy=False)
        if isinstance(error, WrongSignIn):
            self._panel.sign_in.complain(error.field, error.title)
        else:
            self._panel.say("bad", error.title, error.advice)

    @Slot()
    def _sign_out(self) -> None:
        if self._doorway is not None:
            self._panel.busy(busy=True)
            self._errands.run(self._doorway.tokens.sign_out, self._signed_out, self._not_signed_out)

    @Slot(object)
    def _signed_out(self, _nothing: object) -> None:
        self.ended.emit()
        self.ask(mark("You are signed out."))

    @Slot(object)
    def _not_signed_out(self, error: ScannerError) -> None:
        self.ended.emit()
        self.ask(mark("You are signed out here."))
        more = mark("{why} The server ends the session by itself later.", why=error.title)
        self._panel.say("warn", mark("The server could not be told."), more)

    @Slot()
    def _look(self) -> None:
        if self._doorway is not None and self._doorway.tokens.signed_in is not None:
            self._errands.run(self._doorway.tokens.tick, self._looked, self._not_ended)

    @Slot(object)
    def _looked(self, over: bool) -> None:  # noqa: FBT001  an errand's answer
        if over:
            self._end()

    @Slot(object)
    def _not_ended(self, _error: ScannerError) -> None:
        """Here it is over all the same."""
        self._end()

    def _end(self) -> None:
        self.ended.emit()
        self._why = ENDED
        self._panel.show_sign_in(ENDED)
        self._panel.leave()

    @Slot()
    def _forget(self) -> None:
        if self._panel.page is self._panel.sign_in:
            self._panel.sign_in.forget()
            self._panel.leave()
