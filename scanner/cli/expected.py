"""`door-scanner expected`: how many are expected, by a system that counts beside the door's own."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

from scanner.cli.asked import filled, list_events, pair, values_argument
from scanner.cli.common import OK, USAGE, say_json, tell, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.domain.attendance import Attendance, Expected

NAME = "expected"
HELP = "show how many are expected against how many are in, by a system that counts (Pims) beside the door's own"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--beside", metavar="SYSTEM", help="have this system stand beside the door: pims")
    values_argument(parser, "what it asks for, as `setup --system pims --fields` lists it")
    parser.add_argument("--events", action="store_true", help="list the events that it names, and leave")
    parser.add_argument(
        "--map", action="append", default=[], type=pair, metavar="CATEGORY=SECTION", dest="sold_for",
        help="a category of its is sold for this section; may be given more than once (empty section: for none)",
    )  # fmt: skip
    parser.add_argument("--remove", action="store_true", help="have nothing stand beside the door any more")


def run(args: argparse.Namespace) -> int:
    from scanner.app.supervisor import Deed

    if args.events and not args.beside:
        tell("Say which system: --beside pims --set url=my-house.pims.io --events")
        return USAGE
    values = filled(dict(args.values))
    with the_door(args) as doorway:
        if args.remove or args.beside or args.sold_for:
            with_pin(doorway, partial(doorway.supervisor.require, Deed.BESIDE))
        if args.remove:
            doorway.beside.leave()
            return OK
        if args.events:
            list_events(doorway.beside.events(args.beside, values), as_json=args.json)
            return OK
        if args.beside:
            doorway.beside.stand(args.beside, values, {each.id: each.name for each in doorway.door.sections})
        for category, section in args.sold_for:
            _map(doorway, category, section)
        doorway.beside.look()
        return _show(args, doorway)


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
