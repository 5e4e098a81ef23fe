"""`door-scanner tokens`: the event's admission tokens, for a supervisor who signs in.

A password or key is typed where nobody sees it, or comes from standard input or the environment; never as an argument,
where other programs see it. Each run is a session of its own, ended on the server when it is done.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scanner.cli.common import OK, say_json, tell, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from scanner.app.door_card import DoorCard
    from scanner.app.doorway import Doorway
    from scanner.app.tokens import Entry, Overview
    from scanner.domain.ticket import SectionId

NAME = "tokens"
HELP = "list, issue, change and invalidate the event's admission tokens; make a card that sets up another door"

PASSWORD, KEY = "DOOR_SCANNER_PASSWORD", "DOOR_SCANNER_SUPERVISOR_KEY"
"""Environment variables, for where nobody can type them."""

ACTIONS = ("list", "issue", "show", "sections", "invalidate", "card")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=ACTIONS, default="list", help="default: list")
    parser.add_argument("token", nargs="?", default="", help="a token: its id, or its code")
    parser.add_argument(
        "--section", action="append", default=[], metavar="SECTION", help="by name or id; give it for each section"
    )
    parser.add_argument("--only", choices=("global", "limited"), help="list only these")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--user", metavar="NAME", help=f"sign in by password (asked for, or in {PASSWORD})")
    who.add_argument("--key", action="store_true", help=f"sign in by an API key (asked for, or in {KEY})")
    who.add_argument("--door-key", action="store_true", help="go by the API key that this door was set up with")
    parser.add_argument("--stdin", action="store_true", help="read the password or key from standard input")
    parser.add_argument("--hours", type=float, default=12.0, help="how long a card is good (default 12)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the card's code as an SVG picture")


def run(args: argparse.Namespace) -> int:
    from scanner.domain.errors import SetupTrouble

    if args.action in {"show", "sections", "invalidate", "card"} and not args.token:
        raise SetupTrouble("Which token?", f"Name one: door-scanner tokens {args.action} TOKEN.")
    if args.action in {"issue", "sections"} and not args.section:
        raise SetupTrouble("For which sections?", "Name each: --section VIP --section Balcony.")
    if not 0 < args.hours <= 24 * 31:
        raise SetupTrouble("A card is good for a month at most.", "Give --hours from 1 to 744.")
    with the_door(args) as doorway:
        with_pin(doorway, lambda: _sign_in(args, doorway))
        _act(args, doorway)
    return OK


def _sign_in(args: argparse.Namespace, doorway: Doorway) -> None:
    from scanner.domain.errors import SetupTrouble

    if args.user:
        doorway.tokens.sign_in(args.user, _secret(args, PASSWORD, "Password: "))
    elif args.key:
        doorway.tokens.use_key(_secret(args, KEY, "API key: "))
    elif args.door_key:
        doorway.tokens.use_door_key()
    else:
        raise SetupTrouble("Who are you?", "Sign in: --user NAME, --key, or --door-key.")


def _secret(args: argparse.Namespace, variable: str, words: str) -> str:
    if args.stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return os.environ.get(variable) or getpass.getpass(words, stream=sys.stderr)


def _act(args: argparse.Namespace, doorway: Doorway) -> None:
    if args.action == "list":
        _say_list(args, doorway)
        return
    if args.action == "issue":
        made = doorway.tokens.issue(_sections(args, doorway.tokens.overview()))
        _say(args, made, f"Issued: {made.token.code}.")
        return
    entry = _named(args.token, doorway.tokens.overview())
    match args.action:
        case "show":
            _say(args, doorway.tokens.show(entry.token.id), "")
        case "sections":
            changed = doorway.tokens.change(entry.token.id, _sections(args, doorway.tokens.overview()))
            _say(args, changed, "Changed. Open doors follow within a minute.")
        case "invalidate":
            doorway.tokens.invalidate(entry.token.id)
            _say(args, entry, "Invalidated. Doors that use it no longer let anybody in.")
        case _:
            _say_card(args, entry, doorway.tokens.card(entry.token, hours=args.hours))


def _named(name: str, found: Overview) -> Entry:
    from scanner.domain.errors import SetupTrouble

    for each in found.entries:
        if name.strip().upper() in {each.token.id.upper(), each.token.code}:
            return each
    raise SetupTrouble("There is no such token.", "See: door-scanner tokens list.")


def _sections(args: argparse.Namespace, found: Overview) -> tuple[SectionId, ...]:
    from scanner.domain.errors import SetupTrouble

    wanted = []
    for name in args.section:
        same = [each.id for each in found.sections if name.casefold() in {each.name.casefold(), each.id.casefold()}]
        if not same:
            names = ", ".join(each.name for each in found.sections)
            raise SetupTrouble(f"The event has no section {name!r}.", f"It has: {names}.")
        wanted += same
    return tuple(dict.fromkeys(wanted))


def _say_list(args: argparse.Namespace, doorway: Doorway) -> None:
    from scanner.cli.progress import watched
    from scanner.domain.notices import ListProgress

    wanted = {"global": True, "limited": False}.get(args.only)
    with watched("Tokens", quiet=args.json) as watcher:
        found = doorway.tokens.overview(
            is_global=wanted, progress=lambda done, total: watcher.progress(ListProgress(done, total, full=True))
        )
    if args.json:
        say_json({"tokens": [_fields(each) for each in found.entries]})
        return
    for each in found.entries:
        print(_line(each))
    tell(f"{len(found.entries)} tokens." if len(found.entries) != 1 else "1 token.")


def _say(args: argparse.Namespace, entry: Entry, words: str) -> None:
    if args.json:
        say_json(_fields(entry))
    else:
        print(_line(entry))
        if words:
            tell(words)


def _say_card(args: argparse.Namespace, entry: Entry, card: DoorCard) -> None:
    from scanner.app.settings import write_private
    from scanner.app.wording import shown
    from scanner.capture import written

    squares = written.qr(card.text)
    if args.out:
        write_private(args.out, written.in_svg(squares).encode())
    if args.json:
        say_json(
            {"card": card.text, "short_code": card.code, "expires": card.expires.isoformat(), "token": _fields(entry)}
        )
        return
    if not args.out:
        print(written.in_letters(squares))
    sections = ", ".join(shown(each.name) for each in entry.sections)
    tell(f"A door card for {sections}, good until {card.expires.astimezone():%d %b %H:%M}.")
    tell(f"Short code: {card.code}   Tell it to whoever sets the door up; do not send it along with the card.")


def _fields(entry: Entry) -> dict[str, Any]:
    sections = [{"id": each.id, "name": each.name} for each in entry.sections]
    return {"id": entry.token.id, "code": entry.token.code, "global": entry.token.is_global, "sections": sections}


def _line(entry: Entry) -> str:
    from scanner.app.wording import shown

    names = ", ".join(shown(each.name) for each in entry.sections) or "no section"
    if entry.token.is_global:
        names = f"GLOBAL: every section ({names})"
    return f"{entry.token.id}  {entry.token.code}  {names}"
