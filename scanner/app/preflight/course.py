"""All checks at once, each on a thread of its own and none waited for longer than it may take."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence

from scanner.app.preflight.findings import Check, Finding, Found, look, not_possible
from scanner.capture.errors import CaptureTrouble
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.worker import Worker

log = logging.getLogger("preflight")

Tell = Callable[[Found], None]

NO_ANSWER = mark("No answer in time")


def unheard(_found: Found) -> None:
    """For when nobody follows."""


def run(checks: Sequence[Check], tell: Tell = unheard, *, cancelled: threading.Event | None = None) -> list[Found]:
    """Runs them all; tells each as it ends, on the calling thread, and answers them in their own order. When
    `cancelled` is set (within a moment) the rest are given up."""
    cancelled = cancelled or threading.Event()
    done: queue.SimpleQueue[Found] = queue.SimpleQueue()
    began = time.monotonic()
    stops = {each.key: threading.Event() for each in checks}
    for each in checks:
        Worker(f"check {each.key}", _work(each, stops[each.key], began, done)).start()
    waiting = {each.key: each for each in checks}
    found: dict[str, Found] = {}
    while waiting:
        for ended in _ended(done, waiting, began, given_up=cancelled.is_set()):
            if waiting.pop(ended.key, None) is not None:
                stops[ended.key].set()
                found[ended.key] = ended
                tell(ended)
    return [found[each.key] for each in checks]


def _work(check: Check, stop: threading.Event, began: float, done: "queue.SimpleQueue[Found]") -> Callable[..., None]:
    def work(_: threading.Event) -> None:
        finding = _finding(check, stop)
        done.put(Found(check.key, check.title, finding, time.monotonic() - began))

    return work


def _finding(check: Check, stop: threading.Event) -> Finding:
    """A check that fails is a finding too: trouble of the world in its own words, a fault of ours in plain ones."""
    try:
        return check.run(stop)
    except (ScannerError, CaptureTrouble) as error:
        return look(error.title, error.advice or mark("Check again; then ask a supervisor."))
    except Exception:
        log.exception("the check %s met a fault", check.key)
        return look(
            mark("This check met a fault of the program"),
            mark("Check again. If it stays, tell support; the log has it."),
        )


def _ended(done: "queue.SimpleQueue[Found]", waiting: dict[str, Check], began: float, *, given_up: bool) -> list[Found]:
    """What has ended by now, or has taken too long."""
    passed = time.monotonic() - began
    late = [each for each in waiting.values() if given_up or passed >= each.seconds]
    if late:
        return [Found(each.key, each.title, _without_answer(each, given_up=given_up), passed) for each in late]
    pause = min(0.2, *(each.seconds - passed for each in waiting.values()))
    try:
        return [done.get(timeout=max(0.001, pause))]
    except queue.Empty:
        return []


def _without_answer(check: Check, *, given_up: bool) -> Finding:
    if given_up:
        return not_possible(mark("Given up"), mark("Check again when there is time."))
    return look(
        mark("{words} ({seconds} s)", words=NO_ANSWER, seconds=round(check.seconds)),
        mark("Check again; if it stays, start the program again."),
    )
