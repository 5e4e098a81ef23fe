"""`door-scanner carry`: scans from a laptop that is about to die, by USB stick, to another door."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scanner.cli.common import FAILED, OK, say_json, tell, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway

NAME = "carry"
HELP = "carry scans that the server does not know of yet to another door, in a file closed by a passphrase"

FROM_ENVIRONMENT = "DOOR_SCANNER_PASSPHRASE"
"""Environment variable: the passphrase where nobody is there to type it."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "way", choices=("out", "in"), help="out: write the file, at the dying laptop; in: take it over, elsewhere"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="it ends in .scans")


def run(args: argparse.Namespace) -> int:
    with the_door(args) as doorway:
        return _out(args, doorway) if args.way == "out" else _in(args, doorway)


def _out(args: argparse.Namespace, doorway: Doorway) -> int:
    from scanner.app.usb_relay import ENDING

    passphrase = _typed(twice=True)
    path = args.file if args.file.suffix else args.file.with_suffix(ENDING)
    count = with_pin(doorway, lambda: doorway.relay.give(path, passphrase))
    if args.json:
        say_json({"scans": count, "file": str(path)})
    tell(f"{count} scans are in {path}. Take them over at another door: door-scanner carry in {path.name}")
    tell("They stay here as well: whichever of the two sends them, each counts once.")
    return OK


def _in(args: argparse.Namespace, doorway: Doorway) -> int:
    from scanner.app.journal_key import fingerprint
    from scanner.app.usb_relay import words
    from scanner.app.whole_file import Cancelled
    from scanner.app.wording import shown
    from scanner.cli.progress import watched
    from scanner.store.relay import Fate

    parcel = doorway.relay.look(args.file, _typed())
    made = f"{parcel.made_at.astimezone():%Y-%m-%d %H:%M}"
    tell(f"{len(parcel.scans)} scans of {shown(parcel.device)}, written {made}, key {fingerprint(parcel.signed_by)}.")
    with watched("Scans", quiet=args.json) as watcher:
        try:
            taken = with_pin(doorway, lambda: doorway.relay.take(parcel, watcher))
        except Cancelled:
            tell("Cancelled. Take the file over again for the rest.")
            return FAILED
    if args.json:
        fates: dict[str, Any] = {fate.name.lower(): taken.fates[fate] for fate in Fate}
        say_json(fates | {"let_in_at_both": taken.both, "device": parcel.device, "signed_by": parcel.signed_by})
    tell(*words(taken))
    for serial in taken.both:
        tell(f"Let in at both doors: {shown(serial)}")
    return FAILED if taken.fates[Fate.LATER] else OK


def _typed(*, twice: bool = False) -> str:
    """Where nobody sees it, from the environment, or the first line of standard input; never as an argument."""
    from scanner.domain.errors import SetupTrouble

    if FROM_ENVIRONMENT in os.environ:
        return os.environ[FROM_ENVIRONMENT]
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    typed = getpass.getpass("Passphrase: ", stream=sys.stderr)
    if twice and getpass.getpass("Passphrase again: ", stream=sys.stderr) != typed:
        raise SetupTrouble("The two are not the same.", "Type the passphrase again.")
    return typed
