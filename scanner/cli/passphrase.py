"""`door-scanner passphrase`: where the keys are kept, and the passphrase that locks them where there is no keychain."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.paths import Paths

NAME = "passphrase"
HELP = "where this door's keys are kept; set or change the passphrase that locks them"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("show", "set"), default="show", help="default: show")
    parser.add_argument(
        "--stdin", action="store_true", help="read from standard input, a line each: the one now if any, the new one"
    )


def run(args: argparse.Namespace) -> int:
    from scanner.app import secrets
    from scanner.app.paths import paths

    here = paths(args.data_dir)
    if args.action == "set":
        _set(args, here)
    safe = secrets.safe(here)
    if args.json:
        say_json({"kept_in": safe.where, "passphrase": here.vault.exists()})
    else:
        tell(f"This door's keys: {safe.where}.")
    return OK


def _set(args: argparse.Namespace, here: Paths) -> None:
    """What no passphrase protected moves behind it, and is gone where it was."""
    from scanner.app import passphrase, secrets
    from scanner.app.secrets import Keychain
    from scanner.app.vault import Vault
    from scanner.domain.errors import SetupTrouble

    if os.environ.get(secrets.CHOICE) == "file":
        raise SetupTrouble(f"{secrets.CHOICE}=file says that none is wanted.", "Take it out of the environment.")
    if isinstance(secrets.safe(here), Keychain):
        raise SetupTrouble(
            "The keys are in the system's keychain, which needs no passphrase.", f"Or set {secrets.CHOICE}=passphrase."
        )
    vault = Vault(here.vault)
    if vault.there:
        vault.unlock(_line() if args.stdin else typed(False))
    more = secrets.unprotected(here).every() if here.sealed_secrets.exists() else {}
    chosen = _line() if args.stdin else typed(True)
    passphrase.require_strong(chosen)
    vault.change(chosen, more)
    here.sealed_secrets.unlink(missing_ok=True)


def ask_here() -> None:
    """Whoever sits at this terminal is asked, where a command needs the passphrase."""
    from scanner.app import passphrase

    if sys.stdin is not None and sys.stdin.isatty():
        passphrase.ask_by(typed)


def typed(new: bool) -> str:  # noqa: FBT001  passphrase.Ask has it so
    first = getpass.getpass("New passphrase: " if new else "Passphrase: ", stream=sys.stderr)
    if new and getpass.getpass("New passphrase again: ", stream=sys.stderr) != first:
        from scanner.app.passphrase import NeedsPassphrase

        raise NeedsPassphrase("The two are not the same.", "Type the new passphrase again.", new=True)
    return first


def _line() -> str:
    return sys.stdin.readline().rstrip("\r\n")
