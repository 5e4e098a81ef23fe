"""`door-scanner journal`: the record of this device, checked."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, say_json, tell, the_door

if TYPE_CHECKING:
    from scanner.store.journal import Row

NAME = "journal"
HELP = "verify the journal: that no row was changed, moved, added or taken out"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("verify",), default="verify")


def run(args: argparse.Namespace) -> int:
    with the_door(args) as doorway:
        broken, repairs = doorway.first_broken_row(), doorway.repairs()
    if args.json:
        told = [{"row": each.seq, "at": each.at.isoformat(), **each.body} for each in repairs]
        say_json({"holds": broken is None, "first_broken_row": broken} | ({"repairs": told} if told else {}))
    else:
        tell("The journal holds." if broken is None else f"The journal is broken from row {broken} on.")
        for each in repairs:
            tell(_words(each))
    return OK if broken is None else FAILED


def _words(repair: Row) -> str:
    """What verifying cannot show: rows that the file had lost, or that had lost their place, when it was repaired."""
    body = repair.body
    return (
        f"Row {repair.seq}: a damaged file was repaired on {repair.at.astimezone():%Y-%m-%d at %H:%M}. "
        f"{body.get('rows_kept')} rows before it are as they were; {body.get('rows_salvaged')} behind it were found in"
        f" the damaged file; at least {body.get('rows_lost_at_least')} are lost. The file: {body.get('file')}"
    )
