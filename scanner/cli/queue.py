"""`door-scanner queue`: what waits for the server, and what a person must see to."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway

NAME = "queue"
HELP = "show what waits for the server; send it; park an entry, take it up again, or close a conflict"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", choices=("list", "flush", "park", "retry", "resolve"), default="list", help="default: list"
    )
    parser.add_argument(
        "entry", nargs="?", type=int, metavar="NUMBER", help="the entry to park, to retry or to resolve"
    )
    parser.add_argument("--note", default="", help="why it is parked, or how the conflict was settled")


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
    elif args.action != "list":
        if args.entry is None:
            raise SetupTrouble("Which entry?", f"Give its number: door-scanner queue {args.action} 12.")
        if args.action == "resolve" and not args.note.strip():
            raise SetupTrouble("How was it settled?", 'Say so: --note "the guest had two tickets".')
        if not _done(args, doorway):
            words = {"park": "waiting entry", "retry": "parked entry", "resolve": "conflict"}[args.action]
            raise SetupTrouble(f"There is no {words} {args.entry}.", "See: door-scanner queue.")


def _done(args: argparse.Namespace, doorway: Doorway) -> bool:
    match args.action:
        case "park":
            return doorway.park(args.entry, args.note)
        case "retry":
            return doorway.retry(args.entry)
        case _:
            return doorway.resolve(args.entry, args.note.strip())


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
