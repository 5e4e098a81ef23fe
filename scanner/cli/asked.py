"""What a ticketing system asks for, given on the command line: by `setup` and by `expected`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from scanner.cli.common import say_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scanner.domain.event import Event


def values_argument(parser: argparse.ArgumentParser, what: str) -> None:
    """`args.values` has them as pairs; `filled` makes values of those."""
    parser.add_argument(
        "--set", action="append", default=[], type=pair, metavar="FIELD=VALUE", dest="values",
        help=f"{what}; may be given more than once ('-': read it from standard input)",
    )  # fmt: skip


def pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r}: write it as NAME=VALUE")
    return name, value


def filled(values: Mapping[str, str]) -> dict[str, str]:
    """With what is read from standard input, a line for each in their order."""
    return {name: sys.stdin.readline().strip() if value == "-" else value for name, value in values.items()}


def list_events(events: Iterable[Event], *, as_json: bool) -> None:
    """Those that a system names, one a line."""
    from scanner.app.wording import shown

    for each in events:
        starts = each.starts.isoformat(timespec="minutes") if each.starts else None
        if as_json:
            say_json({"id": each.id, "title": each.title, "starts": starts, "place": each.place, "note": each.note})
        else:
            print("  ".join(filter(None, (each.id, shown(each.title), starts, shown(each.place), shown(each.note)))))
