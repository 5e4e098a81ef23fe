"""`door-scanner demo`: an event, its server and a door on this machine, with nothing to set up.

With a display it opens the window, with a demo camera that holds tickets up. Without one, or with `--headless`, it
plays an evening in the terminal and counts what came of it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, say_json, tell

if TYPE_CHECKING:
    from collections.abc import Generator

    from scanner.app.evening import Audience
    from scanner.app.evening_score import Score
    from scanner.demo.script import Scene
    from scanner.domain.verdict import Verdict

NAME = "demo"
HELP = "try it: a demo event with its own server and camera; in a window, or in the terminal"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--headless", action="store_true", help="play an evening in the terminal, without a window")
    parser.add_argument("--system", default="ticketing", help="the ticketing system to play (default: ticketing)")
    parser.add_argument("--mode", default="", help="the kind of door, where there are several (utick: device, stream)")
    parser.add_argument("--tickets", type=int, default=500, metavar="N", help="tickets of the event (default 500)")
    parser.add_argument("--seed", type=int, default=7, metavar="N", help="the same seed plays the same evening")


def run(args: argparse.Namespace) -> int:
    from scanner.app.secrets import CHOICE
    from scanner.capture.errors import CaptureTrouble
    from scanner.cli.common import refused
    from scanner.demo.process import ServerFailed
    from scanner.demo.systems import SYSTEMS
    from scanner.domain.errors import ScannerError

    if args.system not in SYSTEMS:
        tell(f"There is no demo of {args.system!r}. Choose one of: {', '.join(SYSTEMS)}.")
        return FAILED
    if not 20 <= args.tickets <= 1_000_000:
        tell("An evening needs from 20 to 1,000,000 tickets. Give --tickets 500, say.")
        return FAILED
    # The demo's keys open nothing but the demo: they stay out of the system's keychain.
    os.environ[CHOICE] = "file"
    try:
        with _folder(args.data_dir) as folder:
            return _terminal(args, folder) if args.headless or args.json or not has_display() else _window(args, folder)
    except (ScannerError, CaptureTrouble) as error:
        return refused(error)
    except ServerFailed as error:
        tell(str(error))
        return FAILED


def has_display() -> bool:
    """Whether a window could be seen here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def _folder(given: Path | None) -> Generator[Path]:
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="door-scanner-demo-", ignore_cleanup_errors=True) as made:
        yield Path(made)


def _terminal(args: argparse.Namespace, folder: Path) -> int:
    from scanner.app.evening import play
    from scanner.app.paths import paths
    from scanner.cli.common import with_logs

    with with_logs(paths(folder / "door")), _stage_lights() as audience:
        score = play(
            folder, system=args.system, tickets=args.tickets, seed=args.seed, mode=args.mode, audience=audience
        )
    if args.json:
        say_json(score.report())
    else:
        _tell_score(score)
    return OK if score.good else FAILED


def _window(args: argparse.Namespace, folder: Path) -> int:
    from scanner.app.evening import window_show
    from scanner.cli.common import with_logs
    from scanner.ui.main import run as run_window

    tell("Starting the demo server…")
    with window_show(folder, system=args.system, tickets=args.tickets, seed=args.seed, mode=args.mode) as show:
        tell(f"Its address: {show.stage.server.url}. Close the window to end the demo.")
        with with_logs(show.stage.paths):
            return run_window(show.stage.paths, source=show.camera, demo=True)


@contextlib.contextmanager
def _stage_lights() -> Generator[Audience]:
    """The evening as a person follows it: a bar over all scenes, and the last verdict. On standard error."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from scanner.app.evening import Audience

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description:<36}"),
        BarColumn(),
        TextColumn("{task.fields[last]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=False) as bar:
        task = bar.add_task("Setting the stage", total=None, last="")

        def scene(now: Scene, number: int, of: int) -> None:
            bar.reset(task, description=f"{number}/{of} {now.title}", total=max(1, len(now.codes)), last="")
            if not console.is_terminal:
                console.print(f"{number}/{of} {now.title}: {len(now.codes)} scans")

        def verdict(given: Verdict) -> None:
            mark = " provisionally" if given.provisional else ""
            bar.update(task, advance=1, last=f"{given.answer.value.replace('_', ' ')}{mark}: {given.reason.value}")

        def waiting(number: int) -> None:
            bar.update(task, last=f"{number} scans still on their way" if number else "queue empty")

        yield Audience(scene=scene, verdict=verdict, waiting=waiting)


def _tell_score(score: Score) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title="The evening", show_header=False)
    rows: list[tuple[str, object]] = [("Scans", score.scans), ("Admitted", score.admit)]
    rows += [(f"Stopped: {reason.replace('_', ' ')}", count) for reason, count in sorted(score.stop.items())]
    told = [
        ("Could not decide", score.cannot_decide),
        ("Admitted while the server was gone", score.provisional),
        ("Still in the queue", score.queue),
        ("Conflicts", score.conflicts),
        ("Admissions on the server's record", score.server_admissions),
        ("Lost", score.lost),
        ("Doubled", score.double),
        ("Slowest answer", f"{score.slowest_ms:.0f} ms"),
        ("Took", f"{score.seconds:.1f} s"),
    ]
    rows += [(name, value) for name, value in told if value is not None]
    for name, value in rows:
        table.add_row(name, str(value))
    Console().print(table)
    if not score.good:
        tell("The records do NOT agree: see above.")
    elif score.server_admissions is None:
        tell("This system keeps no record: the door's own ledger let each code in once.")
    else:
        tell("The door's ledger and the server's record agree.")
