"""`door-scanner sections`: which sections this door admits to, and switching them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.domain.ticket import SectionId

NAME = "sections"
HELP = "show and switch the sections that this door admits to"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--open", action="append", default=[], metavar="SECTION", help="open one, by name or id")
    parser.add_argument("--close", action="append", default=[], metavar="SECTION", help="close one, by name or id")
    parser.add_argument(
        "--only", action="append", default=[], metavar="SECTION", help="open these and close all others"
    )


def run(args: argparse.Namespace) -> int:
    from scanner.app.wording import shown

    with the_door(args) as doorway:
        with_pin(doorway, lambda: _switch(args, doorway))
        door, admitted = doorway.door, doorway.admitted_by_section()
    rows = [
        {"id": each.id, "name": each.name, "open": each.id not in door.closed, "admitted": admitted.get(each.id, 0)}
        for each in door.sections
    ]
    if args.json:
        say_json({"sections": rows})
    else:
        for row in rows:
            print(f"{'open  ' if row['open'] else 'closed'}  {row['admitted']:>5} in   {shown(str(row['name']))}")
    return OK


def _switch(args: argparse.Namespace, doorway: Doorway) -> None:
    only = {_named(doorway, name) for name in args.only}
    wanted = {each.id: each.id in only for each in doorway.door.sections} if only else {}
    wanted |= {_named(doorway, name): True for name in args.open}
    wanted |= {_named(doorway, name): False for name in args.close}
    for section, open_ in wanted.items():
        if open_ != (section not in doorway.door.closed):
            doorway.switch_section(section, open_=open_)


def _named(doorway: Doorway, name: str) -> SectionId:
    from scanner.domain.errors import SetupTrouble

    for each in doorway.door.sections:
        if name.casefold() in {each.name.casefold(), each.id.casefold()}:
            return each.id
    names = ", ".join(each.name for each in doorway.door.sections)
    raise SetupTrouble(f"This door's token covers no section {name!r}.", f"It covers: {names}.")
