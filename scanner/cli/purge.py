"""`door-scanner purge`: takes the names of ticket holders off this device."""

from __future__ import annotations

import argparse
import contextlib
import sys
from typing import TYPE_CHECKING, Any

from scanner.cli.common import FAILED, OK, say_json, tell, tell_trouble, with_logs

if TYPE_CHECKING:
    from scanner.app.purge import Plan

NAME = "purge"
HELP = "take the names of ticket holders off this device; what was scanned stays"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--all", action="store_true", help="of every event, and not only of those long over")
    parser.add_argument("--days", type=float, metavar="N", help="of events over for so long (default: the setting)")
    parser.add_argument("--dry-run", action="store_true", help="say what would go, and leave it")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace) -> int:
    from scanner.app import purge, settings
    from scanner.app.opening import open_database
    from scanner.app.paths import paths
    from scanner.app.supervisor import Deed
    from scanner.cli.pin import pin_first
    from scanner.clock import SystemClock
    from scanner.domain.errors import StoreTrouble

    here, now = paths(args.data_dir), SystemClock().now()
    days = settings.load(here.settings).holders_kept_days if args.days is None else args.days
    with with_logs(here), contextlib.closing(open_database(here, now=now, notify=tell_trouble)) as database:
        due = purge.plan(database, now=now, days=None if args.all else days)
        if args.dry_run or due.empty:
            return _say(args, due, done=None)
        if not args.yes and not _sure(due):
            tell("Nothing was taken off.")
            return FAILED
        pin_first(here, Deed.PURGE)
        done = _done(args, due, database, now)
        with contextlib.suppress(StoreTrouble):
            database.compact()
            return _say(args, due, done=done)
        tell("Another program uses the file: close it and run this again, so that no trace is left in it.")
        return _say(args, due, done=done)


def _done(args: argparse.Namespace, due: Plan, database: Any, now: Any) -> int:
    from scanner.app import purge
    from scanner.cli.progress import watched
    from scanner.domain.notices import ListProgress

    with watched("Names", quiet=args.json) as watcher:
        return purge.run(
            database, due, now=now, by="command",
            progress=lambda done, total: watcher.progress(ListProgress(done, total, full=True)),
            cancelled=watcher.cancelled,
        )  # fmt: skip


def _sure(due: Plan) -> bool:
    _tell(due)
    if not sys.stdin.isatty():
        tell("Say --yes to do it.")
        return False
    print("Take them off for good? Type yes: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _say(args: argparse.Namespace, due: Plan, *, done: int | None) -> int:
    if args.json:
        events = [
            {"event": each.event, "title": each.title, "names": each.named,
             "last": each.last.isoformat() if each.last else None}
            for each in due.events
        ]  # fmt: skip
        say_json({"events": events, "copies": [each.name for each in due.copies], "purged": done})
    elif done is not None:
        tell(f"{done} names taken off, and {len(due.copies)} older copies of the file.")
    elif due.empty:
        tell("No names are due to go.")
    else:
        _tell(due)
        tell("Nothing was taken off: this was to look.")
    return OK


def _tell(due: Plan) -> None:
    from scanner.app.wording import shown

    for each in due.events:
        when = f", last used {each.last.astimezone():%d %b %Y}" if each.last else ""
        tell(f"{each.named:>8} names of {shown(each.title)}{when}")
    for copy in due.copies:
        tell(f"     and {copy.name}, an older copy of the file")
