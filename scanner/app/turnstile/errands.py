"""Asking over there: on threads of their own, so that nothing the network does can keep the patron waiting."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from scanner.app.turnstile.scan import Scan
from scanner.backends.errors import BackendTrouble, Garbled, KeyRefused, Lost, TokenUnknown, Unreachable
from scanner.domain.text import mark
from scanner.domain.verdict import Detail, Judgement, Reason, Source, cannot_decide
from scanner.sync.open_door import OpenDoor
from scanner.worker import CrashReport, Crew

MOST_UNDER_WAY = 4
"""Requests that may hang at once; past that the server is not asked, as if the line were down."""

T = TypeVar("T")


class Errands:
    """Safe from several threads."""

    def __init__(self, open_door: OpenDoor, on_crash: CrashReport) -> None:
        self._open = open_door
        self._crew = Crew("redeem", MOST_UNDER_WAY, on_crash=on_crash)

    def take(self, errand: Callable[[], T]) -> Future[T] | None:
        """None when too many are under way already."""
        return self._crew.take(errand)

    def left(self, scan: Scan) -> float:
        """What is left of the door's patience with a scan: all that is done about it shares one."""
        return max(0.05, self._open.conduct.patience - (self._open.clock.monotonic() - scan.began))

    def ask(self, scan: Scan, call: Callable[[float], T]) -> T | BackendTrouble:
        """The answer to a call that may take so many seconds, if there is one within the door's patience; one that
        comes later is heard by nobody."""
        seconds = self.left(scan)
        promise = self.take(lambda: call(seconds))
        if promise is None:
            return Unreachable(mark("The server is too slow."), mark("Earlier requests still wait for it."))
        try:
            return promise.result(timeout=self.left(scan))
        except TimeoutError:
            trouble: BackendTrouble = Lost(mark("The server did not answer in time."), mark("Scan again."))
        except BackendTrouble as error:
            trouble = error
        self._open.trouble(trouble)
        return trouble

    def dismiss(self, timeout: float) -> bool:
        """Asks nothing more and waits for what is under way; says whether all of it has ended."""
        return self._crew.dismiss(timeout)


def without_system(error: BackendTrouble) -> Judgement:
    """What to answer where nobody can decide but a system that has not."""
    detail = Detail(note=error.title)
    if isinstance(error, TokenUnknown | KeyRefused):
        return cannot_decide(Reason.TOKEN_REVOKED, detail=detail)
    if isinstance(error, Garbled):
        return cannot_decide(Reason.BAD_ANSWER, Source.SERVER, detail)
    return cannot_decide(Reason.NOT_VERIFIED, detail=detail)
