"""How far something long is, as the terminal shows it: a bar where somebody watches, lines now and then where they are
kept. All of it on standard error. Ctrl+C cancels it: nothing half done is left."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from scanner.cli.common import tell

if TYPE_CHECKING:
    from collections.abc import Generator

    from scanner.app.journal_care import Progress, Watcher
    from scanner.domain.notices import ListProgress

LINE_EVERY = 5.0  # s


@contextlib.contextmanager
def watched(what: str, *, quiet: bool) -> Generator[Watcher]:
    """Yields who is to be told. With `quiet` nothing is shown."""
    from scanner.app.journal_care import ALONE, Watcher

    if quiet:
        yield ALONE
    elif sys.stderr.isatty():
        with _bar(what) as show:
            yield Watcher(show)
    else:
        yield Watcher(_lines(what))


def _lines(what: str) -> Progress:
    from scanner.app.queue_words import progress_words
    from scanner.clock import SystemClock

    clock = SystemClock()
    last = clock.monotonic()

    def show(progress: ListProgress) -> None:
        nonlocal last
        if clock.monotonic() - last >= LINE_EVERY:
            last = clock.monotonic()
            tell(f"{what}: {progress_words(progress)}.")

    return show


@contextlib.contextmanager
def _bar(what: str) -> Generator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    from scanner.app.queue_words import progress_words

    columns = (TextColumn(what), BarColumn(), TextColumn("{task.fields[words]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False, words="")

        def show(progress: ListProgress) -> None:
            words = progress_words(progress)
            bar.update(task, completed=progress.done, total=progress.total, visible=True, words=words)

        yield show
