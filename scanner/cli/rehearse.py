"""`door-scanner rehearse`: the crew practises in a window of its own, at a play server, and is scored.

Nothing of the live door is opened: not its database, not its secrets, not its server. Only the look of it is read from
its settings. Everything of the rehearsal is in a folder that goes with it.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, refused, say_json, tell

if TYPE_CHECKING:
    from scanner.app.rehearsal import Tally

NAME = "rehearse"
HELP = "practise at a play server with a network that fails on demand; never touches the live door"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scans", type=int, default=0, metavar="N", help="end after so many (default: when it is closed)"
    )
    parser.add_argument("--pace", type=float, default=5.0, metavar="SECONDS", help="for each guest (default 5)")
    parser.add_argument("--seed", type=int, default=7, metavar="N", help="the same seed plays the same guests")


def run(args: argparse.Namespace) -> int:
    """A window at a play server; tells the score at the end."""
    from scanner.app.secrets import CHOICE
    from scanner.cli.run import no_window
    from scanner.demo.process import ServerFailed
    from scanner.domain.errors import ScannerError

    trouble = no_window()
    if trouble:
        tell(trouble)
        return FAILED
    os.environ[CHOICE] = "file"  # its keys open nothing: they stay out of the system's keychain
    try:
        with tempfile.TemporaryDirectory(prefix="door-scanner-rehearsal-", ignore_cleanup_errors=True) as made:
            tally = _rehearse(args, Path(made))
    except ScannerError as error:
        return refused(error)
    except ServerFailed as error:
        tell(str(error))
        return FAILED
    if args.json:
        say_json(tally.report())
    else:
        _tell(tally)
    return OK


def _rehearse(args: argparse.Namespace, folder: Path) -> Tally:
    from scanner.app.paths import whereabouts
    from scanner.app.rehearsal import Tally, rehearsal
    from scanner.cli.common import with_logs
    from scanner.ui.main import run as run_window
    from scanner.ui.rehearsal_desk import attached

    tallies: list[Tally] = []
    look = whereabouts(args.data_dir).settings
    tell("Setting the stage\u2026")
    with (
        rehearsal(folder, live_settings=look, seed=args.seed, pace=max(1.0, args.pace)) as show,
        with_logs(show.stage.paths),
    ):
        attach = attached(show.stage.server, tallies, args.scans)
        run_window(show.stage.paths, source=show.camera, demo=True, on_ready=attach)
    return tallies[0] if tallies else Tally()


def _tell(tally: Tally) -> None:
    from rich.console import Console
    from rich.table import Table

    from scanner.app.rehearsal import score_lines

    table = Table(title="The rehearsal", show_header=False)
    for line in score_lines(tally):
        table.add_row(line.name, line.value)
    Console().print(table)
