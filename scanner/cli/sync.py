"""`door-scanner sync`: the ticket list in, the queue out, now."""

import argparse

from scanner.cli.common import OK, say_json, tell

NAME = "sync"
HELP = "bring the ticket list up to date and send the queue"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--full", action="store_true", help="fetch the whole list, not only what changed")


def run(args: argparse.Namespace) -> int:
    from scanner.app.build import open_doorway
    from scanner.app.paths import paths
    from scanner.cli.common import progress_of_list, refused, with_logs
    from scanner.domain.errors import ScannerError

    try:
        here = paths(args.data_dir)
        with with_logs(here), progress_of_list(quiet=args.json) as notify:
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
             "waiting": status.waiting, "conflicts": status.conflicts, "confirmed": status.confirmed}
        )  # fmt: skip
    else:
        tell(f"{status.tickets} tickets. {status.waiting} scans wait, {status.conflicts} conflicts.")
    return OK
