"""A ticket list on its way, as the terminal shows it: a bar where somebody watches, lines now and then where they are
kept. All of it on standard error."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from scanner.cli.common import tell
from scanner.domain.notices import ListProgress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from scanner.clock import Clock
    from scanner.domain.notices import Notice, Notify

LINE_EVERY = 5.0
"""Seconds between two lines of a log."""


class Lines:
    """Says how far the list is, not more often than every few seconds."""

    def __init__(self, say: Callable[[str], None], clock: Clock) -> None:
        self._say = say
        self._clock = clock
        self._last = clock.monotonic()

    def notify(self, notice: Notice) -> None:
        from scanner.app.queue_words import progress_words

        now = self._clock.monotonic()
        if isinstance(notice, ListProgress) and now - self._last >= LINE_EVERY:
            self._last = now
            self._say(f"Ticket list: {progress_words(notice)}.")


@contextlib.contextmanager
def shown(*, quiet: bool) -> Generator[Notify]:
    """Yields what must be told of notices; with `quiet` nothing is shown."""
    from scanner.clock import SystemClock
    from scanner.domain.notices import unheard

    if quiet:
        yield unheard
    elif sys.stderr.isatty():
        with _bar() as notify:
            yield notify
    else:
        yield Lines(tell, SystemClock()).notify


@contextlib.contextmanager
def _bar() -> Generator[Notify]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    from scanner.app.queue_words import progress_words

    columns = (TextColumn("Ticket list"), BarColumn(), TextColumn("{task.fields[words]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False, words="")  # nothing to show until something comes

        def notify(notice: Notice) -> None:
            if isinstance(notice, ListProgress):
                words = progress_words(notice)
                bar.update(task, completed=notice.done, total=notice.total, visible=True, words=words)

        yield notify
