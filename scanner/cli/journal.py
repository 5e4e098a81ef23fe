"""`door-scanner journal`: the record of this device, checked."""

import argparse

from scanner.cli.common import FAILED, OK, say_json, tell

NAME = "journal"
HELP = "verify the journal: that no row was changed, moved, added or taken out"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("verify",), default="verify")


def run(args: argparse.Namespace) -> int:
    from scanner.app.build import open_doorway
    from scanner.app.paths import paths
    from scanner.cli.common import refused, with_logs
    from scanner.domain.errors import ScannerError

    try:
        here = paths(args.data_dir)
        with with_logs(here):
            doorway = open_doorway(here)
            try:
                broken = doorway.first_broken_row()
            finally:
                doorway.close()
    except ScannerError as error:
        return refused(error)
    if args.json:
        say_json({"holds": broken is None, "first_broken_row": broken})
    else:
        tell("The journal holds." if broken is None else f"The journal is broken from row {broken} on.")
    return OK if broken is None else FAILED
