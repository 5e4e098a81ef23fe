"""`door-scanner search`: a guest's ticket by name, e-mail address or part of its number."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from scanner.cli.common import OK, say_json, tell, the_door

if TYPE_CHECKING:
    from scanner.domain.search import Hit

NAME = "search"
HELP = "look for a guest's ticket by name, e-mail address or part of its number"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="+", help="words in any order, with or without accents and capitals")


def run(args: argparse.Namespace) -> int:
    from scanner.app.search import standing_words, total_words
    from scanner.app.wording import shown

    with the_door(args) as doorway:
        found = doorway.search.find(" ".join(args.text))
    if args.json:
        hits = [_fields(hit) for hit in found.hits]
        say_json({"total": found.total, "counted": found.counted, "listed": found.listed, "hits": hits})
        return OK
    for hit in found.hits:
        print(
            f"{hit.serial}  {standing_words(hit):<22}  {shown(hit.section, 20):<20}"
            f"  {shown(hit.holder, 40)}{'  ' * bool(hit.email)}{shown(hit.email, 60)}"
        )
    tell(total_words(found))
    return OK


def _fields(hit: Hit) -> dict[str, Any]:
    return {
        "serial": hit.serial, "holder": hit.holder, "email": hit.email, "section": hit.section, "status": hit.status,
        "standing": hit.standing.value, "when": hit.when.isoformat() if hit.when else None,
    }  # fmt: skip
