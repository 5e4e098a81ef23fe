"""`door-scanner queue`: what waits for the server, and what a person must see to."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from scanner.cli.common import OK, say_json, tell, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from datetime import datetime

    from scanner.app.doorway import Doorway
    from scanner.domain.queue import Conflict

NAME = "queue"
HELP = "show what waits for the server; send it; park an entry or take it up again; see conflicts and close them"

ACTIONS = ("list", "conflicts", "flush", "park", "retry", "note", "resolve")
_SHORT_OF = {"park": "waiting entry", "retry": "parked entry", "note": "entry", "resolve": "conflict"}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=ACTIONS, default="list", help="default: list")
    parser.add_argument(
        "entry", nargs="?", type=int, metavar="NUMBER", help="the entry to park, retry, note on, or resolve"
    )
    parser.add_argument("--note", default="", help="why it is parked, or how the conflict was settled")
    parser.add_argument("--by", default="", metavar="NAME", help="who does it (default: the name on this door)")
    parser.add_argument("--all", action="store_true", help="with conflicts: those that were closed, too")


def run(args: argparse.Namespace) -> int:
    with the_door(args) as doorway:
        _act(args, doorway)
        _say_conflicts(args, doorway) if args.action == "conflicts" else _say(args, doorway)
    return OK


def _act(args: argparse.Namespace, doorway: Doorway) -> None:
    from scanner.domain.errors import SetupTrouble

    if args.action == "flush":
        doorway.flush()
    elif args.action in _SHORT_OF:
        if args.entry is None:
            raise SetupTrouble("Which entry?", f"Give its number: door-scanner queue {args.action} 12.")
        if args.action == "resolve" and not args.note.strip():
            raise SetupTrouble("How was it settled?", 'Say so: --note "the guest had two tickets".')
        if args.action == "note" and not args.note.strip():
            raise SetupTrouble("What is to be noted?", 'Say so: --note "asked the box office".')
        if not with_pin(doorway, lambda: _done(args, doorway)):
            raise SetupTrouble(f"There is no {_SHORT_OF[args.action]} {args.entry}.", "See: door-scanner queue.")


def _done(args: argparse.Namespace, doorway: Doorway) -> bool:
    note = args.note.strip()
    match args.action:
        case "park":
            return doorway.park(args.entry, note, args.by)
        case "retry":
            return doorway.retry(args.entry, args.by)
        case "note":
            return doorway.care.note(args.entry, note, args.by)
        case _:
            return doorway.resolve(args.entry, note, args.by)


def _say(args: argparse.Namespace, doorway: Doorway) -> None:
    from scanner.app.queue_words import answer_words, standing_words
    from scanner.app.wording import clock_time, shown

    counts, attempts = doorway.queue()
    entries = doorway.care.entries([each.id for each in attempts])
    if args.json:
        say_json(
            {
                "waiting": counts.waiting, "conflicts": counts.conflicts, "parked": counts.parked,
                "confirmed": counts.confirmed,
                "entries": [
                    {"id": each.id, "serial": each.serial, "standing": each.standing.value,
                     "presented_at": each.presented_at.isoformat(), "tries": each.tries,
                     "next_try": each.next_try.isoformat() if each.next_try else None, "last_answer": each.last_answer,
                     "note": entry.note}
                    for entry in entries for each in [entry.attempt]
                ],
            }
        )  # fmt: skip
        return
    for each in entries:
        attempt, note = each.attempt, f"  ({shown(each.note)})" if each.note else ""
        print(
            f"{attempt.id:>6}  {clock_time(attempt.presented_at)}  {attempt.serial}"
            f"  {standing_words(each):<36}  {answer_words(each)}{note}"
        )
    tell(
        f"{counts.waiting} waiting, {counts.conflicts} conflicts, {counts.parked} parked, {counts.confirmed} confirmed."
    )
    if counts.conflicts:
        tell("See the conflicts: door-scanner queue conflicts.")


def _say_conflicts(args: argparse.Namespace, doorway: Doorway) -> None:
    from datetime import UTC, datetime

    found = doorway.conflicts() + (doorway.conflicts(closed=True) if args.all else [])
    found.sort(key=lambda each: each.number)
    now = datetime.now(UTC)
    if args.json:
        say_json({"conflicts": [_fields(each, now) for each in found]})
        return
    for each in found:
        print("\n".join(_lines(each, now)))
    open_ones = sum(each.closing is None for each in found)
    tell(f"{open_ones} open." if found else "No conflicts." if args.all else "No open conflicts.")
    if open_ones:
        tell('Close one: door-scanner queue resolve NUMBER --note "how it ended".')


def _lines(conflict: Conflict, now: datetime) -> list[str]:
    from scanner.app.queue_words import closing_words, conflict_words
    from scanner.app.wording import shown

    section = f"  {shown(conflict.section, 40)}" if conflict.section else ""
    lines = [
        f"Conflict {conflict.number}  {'closed' if conflict.closing else 'OPEN'}  {conflict.serial}{section}",
        f"    {conflict_words(conflict, now)}",
    ]
    if conflict.closing:
        lines.append(f"    {closing_words(conflict, now)}: {shown(conflict.closing.note, 200)}")
    elif conflict.note:
        lines.append(f"    Note: {shown(conflict.note, 200)}")
    return lines


def _fields(conflict: Conflict, now: datetime) -> dict[str, Any]:
    """A conflict as programs read it. Times are each by its own clock; `skew`: seconds the server's was ahead."""
    from scanner.app.queue_words import conflict_words

    detail, closing = conflict.refusal.detail, conflict.closing
    return {
        "number": conflict.number, "serial": conflict.serial, "holder": conflict.holder, "section": conflict.section,
        "let_in_at": conflict.let_in_at.isoformat(), "device": conflict.device, "redeemer": conflict.redeemer,
        "found_at": conflict.found_at.isoformat(), "reason": conflict.refusal.reason.value,
        "other_at": detail.when.isoformat() if detail.when else None, "other_device": detail.gate or None,
        "other_redeemer": detail.redeemer or None, "status": detail.status or None, "skew": conflict.skew,
        "words": conflict_words(conflict, now), "open": closing is None, "note": closing.note if closing else None,
        "closed_at": closing.at.isoformat() if closing else None, "closed_by": closing.by or None if closing else None,
    }  # fmt: skip
