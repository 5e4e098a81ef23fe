"""How far something is that is counted, in the terminal: a bar where somebody watches, on standard error; nothing where
nobody does."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


@contextlib.contextmanager
def counted(what: str, *, quiet: bool) -> Generator[Callable[[int, int], None]]:
    """Yields what is told how many are done, and of how many."""
    if quiet or not sys.stderr.isatty():
        yield _unseen
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield tell


def _unseen(_done: int, _total: int) -> None:
    """Nobody watches."""
