"""`door-scanner expected`: how many are expected, by a system that counts beside the door's own."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from scanner.cli.common import OK, USAGE, say_json, tell, the_door

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.domain.attendance import Attendance, Expected

NAME = "expected"
HELP = "show how many are expected against how many are in, by a system that counts (Pims) beside the door's own"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--beside", metavar="SYSTEM", help="have this system stand beside the door: pims")
    parser.add_argument(
        "--set", action="append", default=[], metavar="FIELD=VALUE", dest="values",
        help="what it asks for ('-': read it from standard input); `setup --system pims --fields` lists it",
    )  # fmt: skip
    parser.add_argument("--events", action="store_true", help="list the events that it names, and leave")
    parser.add_argument(
        "--map", action="append", default=[], metavar="CATEGORY=SECTION", dest="sold_for",
        help="a category of its is sold for this section; may be given more than once (empty section: for none)",
    )  # fmt: skip
    parser.add_argument("--remove", action="store_true", help="have nothing stand beside the door any more")


def run(args: argparse.Namespace) -> int:
    values = dict(pair.partition("=")[::2] for pair in args.values)
    if not all("=" in pair for pair in (*args.values, *args.sold_for)) or (args.events and not args.beside):
        tell("Write it as FIELD=VALUE, and say which system: --beside pims --set url=my-house.pims.io --events")
        return USAGE
    values = {name: sys.stdin.readline().strip() if value == "-" else value for name, value in values.items()}
    with the_door(args) as doorway:
        if args.remove:
            doorway.beside.leave()
            return OK
        if args.events:
            return _list_events(args, doorway, values)
        if args.beside:
            doorway.beside.stand(args.beside, values, {each.id: each.name for each in doorway.door.sections})
        for pair in args.sold_for:
            _map(doorway, *pair.partition("=")[::2])
        doorway.beside.look()
        return _show(args, doorway)


def _list_events(args: argparse.Namespace, doorway: Doorway, values: dict[str, str]) -> int:
    from scanner.app.wording import shown

    for each in doorway.beside.events(args.beside, values):
        starts = each.starts.isoformat(timespec="minutes") if each.starts else None
        if args.json:
            say_json({"id": each.id, "title": each.title, "starts": starts, "place": each.place, "note": each.note})
        else:
            print("  ".join(filter(None, (each.id, shown(each.title), starts, shown(each.place), shown(each.note)))))
    return OK


def _map(doorway: Doorway, category: str, section: str) -> None:
    """Both by their names or their ids. Raises SetupTrouble for one that is not there."""
    kept = doorway.beside.kept
    categories = [(each.id, each.name) for each in kept.sales.parts] if kept else []
    sections = [(str(each.id), each.name) for each in doorway.door.sections]
    doorway.beside.sell(_named(category, categories), _named(section, sections) if section else "")


def _named(wanted: str, known: list[tuple[str, str]]) -> str:
    from scanner.domain.errors import SetupTrouble
    from scanner.domain.plain import plain

    for id_, name in known:
        if wanted == id_ or plain(wanted) == plain(name):
            return id_
    raise SetupTrouble(f"There is no {wanted!r}.", f"There are: {', '.join(name for _, name in known) or 'none'}.")


def _show(args: argparse.Namespace, doorway: Doorway) -> int:
    from scanner.app.attendance_words import lines

    told = doorway.attendance(doorway.flow.read())
    if args.json:
        say_json(fields(told))
    elif told is None:
        tell("Nobody says how many are expected. A system that counts can stand beside the door: --beside pims")
    else:
        print("\n".join(lines(told)))
    return OK


def fields(told: Attendance | None) -> dict[str, Any] | None:
    """As programs read it; null where nobody knows."""
    if told is None:
        return None
    return {
        "total": _expected(told.total), "categories": [_expected(each) for each in told.parts],
        "as_of": told.as_of.isoformat() if told.as_of else None,
        "fetched": told.fetched.isoformat(timespec="seconds") if told.fetched else None,
        "old": told.old, "labels": [str(each) for each in told.labels],
    }  # fmt: skip


def _expected(each: Expected) -> dict[str, Any]:
    return {
        "name": each.name, "inside": each.inside, "sold": each.fewest, "with_invitations": each.most,
        "ceiling": each.ceiling, "surplus": each.surplus,
    }  # fmt: skip
