"""`door-scanner queue`: what waits for the server, and what a person must see to."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway

NAME = "queue"
HELP = "show what waits for the server; send it, park an entry, take it up again"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", choices=("list", "flush", "park", "retry"), default="list", help="default: list"
    )
    parser.add_argument("entry", nargs="?", type=int, metavar="NUMBER", help="the entry to park or to retry")
    parser.add_argument("--note", default="", help="why it is parked")


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
                _act(args, doorway)
                _say(args, doorway)
            finally:
                doorway.close()
    except ScannerError as error:
        return refused(error)
    return OK


def _act(args: argparse.Namespace, doorway: Doorway) -> None:
    from scanner.domain.errors import SetupTrouble

    if args.action == "flush":
        doorway.flush()
    elif args.action in {"park", "retry"}:
        if args.entry is None:
            raise SetupTrouble("Which entry?", f"Give its number: door-scanner queue {args.action} 12.")
        done = doorway.park(args.entry, args.note) if args.action == "park" else doorway.retry(args.entry)
        if not done:
            words = "waiting" if args.action == "park" else "parked"
            raise SetupTrouble(f"There is no {words} entry {args.entry}.", "See: door-scanner queue.")


def _say(args: argparse.Namespace, doorway: Doorway) -> None:
    from scanner.app.wording import clock_time, shown

    counts, entries = doorway.queue()
    if args.json:
        say_json(
            {
                "waiting": counts.waiting, "conflicts": counts.conflicts, "parked": counts.parked,
                "confirmed": counts.confirmed,
                "entries": [
                    {"id": each.id, "serial": each.serial, "standing": each.standing.value,
                     "presented_at": each.presented_at.isoformat(), "tries": each.tries,
                     "next_try": each.next_try.isoformat() if each.next_try else None, "last_answer": each.last_answer}
                    for each in entries
                ],
            }
        )  # fmt: skip
        return
    for each in entries:
        when, standing = clock_time(each.presented_at), each.standing.value
        print(f"{each.id:>6}  {when}  {each.serial}  {standing:<12} {shown(each.last_answer)}")
    tell(
        f"{counts.waiting} waiting, {counts.conflicts} conflicts, {counts.parked} parked, {counts.confirmed} confirmed."
    )
