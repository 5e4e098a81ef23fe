"""`door-scanner database`: whether the database is encrypted, and making it so, or plain."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell, with_logs
from scanner.cli.pin import pin_first

if TYPE_CHECKING:
    from scanner.app.database_care import State
    from scanner.app.paths import Paths

NAME = "database"
HELP = "is the database encrypted? Encrypt it, or make it plain; close the window first"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", choices=("status", "encrypt", "decrypt"), default="status", help="default: status"
    )


def run(args: argparse.Namespace) -> int:
    from scanner.app import database_care, secrets
    from scanner.app.paths import paths
    from scanner.app.supervisor import Deed
    from scanner.clock import SystemClock

    here = paths(args.data_dir)
    safe = secrets.safe(here)
    if args.action == "status":
        return _say(args, here, database_care.state_of(here), safe.where)
    with with_logs(here):
        pin_first(here, Deed.SETTINGS)
        if not args.json:
            tell("Writing the database anew, and comparing every row; it may take a minute.")
        wanted = args.action == "encrypt"
        state = database_care.change(here, safe, encrypted=wanted, now=SystemClock().now())
    return _say(args, here, state, safe.where)


def _say(args: argparse.Namespace, here: Paths, state: State, where: str) -> int:
    copies = [each for each in state.plain if each != here.database]
    if args.json:
        say_json(
            {
                "there": state.there, "encrypted": state.encrypted, "setting": state.wanted,
                "possible": state.possible, "plain_copies": [each.name for each in copies],
            }
        )  # fmt: skip
        return OK
    tell(_words(state))
    if state.encrypted:
        tell(f"Its key: {where}. Without that key nobody can read it, nor you.")
    if not state.possible:
        tell("SQLCipher is missing in this installation, so it cannot be encrypted here.")
    elif state.there and not state.encrypted:
        tell(f"It {'is encrypted at the next start' if state.wanted else 'stays so'} (the setting `encrypted`).")
    for each in copies:
        tell(f"In clear: {each.name}, an older copy. door-scanner purge --all takes it away.")
    return OK


def _words(state: State) -> str:
    if not state.there:
        return "There is no database yet."
    return "The database is encrypted." if state.encrypted else "The database is NOT encrypted."
