"""`door-scanner sync`: the ticket list in, the queue out, now."""

import argparse
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell

if TYPE_CHECKING:
    from scanner.domain.notices import Notice

NAME = "sync"
HELP = "bring the ticket list up to date and send the queue"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--full", action="store_true", help="fetch the whole list, not only what changed")


def run(args: argparse.Namespace) -> int:
    from scanner.app.build import open_doorway
    from scanner.app.paths import paths
    from scanner.app.queue_words import skew_words
    from scanner.cli import list_progress
    from scanner.cli.common import refused, tell_trouble, with_logs
    from scanner.domain.errors import ScannerError

    try:
        here = paths(args.data_dir)
        with with_logs(here), list_progress.shown(quiet=args.json) as show:

            def notify(notice: "Notice") -> None:
                tell_trouble(notice)
                show(notice)

            doorway = open_doorway(here, notify=notify)
            try:
                status = doorway.sync(full=args.full)
            finally:
                doorway.close()
    except ScannerError as error:
        return refused(error)
    if args.json:
        say_json(
            {"tickets": status.tickets, "list_at": status.list_at.isoformat() if status.list_at else None,
             "waiting": status.waiting, "conflicts": status.conflicts, "confirmed": status.confirmed,
             "clock_skew": None if status.skew is None else round(status.skew, 1)}
        )  # fmt: skip
    else:
        tell(f"{status.tickets} tickets. {status.waiting} scans wait, {status.conflicts} conflicts.")
        if wrong := skew_words(status.skew):
            tell(f"{wrong}.")
    return OK
