"""`door-scanner setup`: makes this device a door, after asking the server whether what was typed is right."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.door_setup import SetupForm
    from scanner.app.paths import Paths

NAME = "setup"
HELP = "set this device up as a door: server, API key, token code, your name"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--card", metavar="CARD", help="a door card that a supervisor made: a picture of it, or what its code holds"
    )
    parser.add_argument("--code", default="", help="the card's short code (asked for if not given)")
    parser.add_argument("--url", default="", help="the server's address, such as https://tickets.example.com/v3/")
    parser.add_argument("--key", default="", help="the API key ('-' reads it from standard input)")
    parser.add_argument("--token", default="", metavar="CODE", help="the 8 characters of the admission token")
    parser.add_argument("--name", required=True, help="who stands at the door")
    parser.add_argument("--device", help="what this device is called (default: made from its host name)")
    parser.add_argument("--system", default="ticketing", help="the ticketing system (default: ticketing)")


def run(args: argparse.Namespace) -> int:
    from scanner.app import secrets, settings
    from scanner.app.door_setup import SetupForm, check, default_device, set_up
    from scanner.app.paths import paths
    from scanner.app.wording import shown
    from scanner.cli.common import refused, tell_trouble, with_logs
    from scanner.domain.errors import ScannerError

    try:
        here = paths(args.data_dir)
        key = sys.stdin.readline() if args.key == "-" else args.key
        form = SetupForm(args.url, key, args.token, args.name, args.device or default_device(), args.system)
        with with_logs(here):
            form = _with_card(args, form, here) if args.card else form
            found = check(form, settings.load(here.settings))
            door = set_up(form, here, found, notify=tell_trouble)
    except ScannerError as error:
        return refused(error)
    if args.json:
        sections = [{"id": each.id, "name": each.name} for each in door.sections]
        say_json(
            {
                "event": door.event,
                "title": door.title,
                "sections": sections,
                "tickets": found.tickets,
                "device": door.device,
            }
        )
        return OK
    names = ", ".join(shown(each.name) for each in door.sections)
    tell(f"This door admits to {shown(door.title)}: {names}.")
    tell(f"{found.tickets} tickets. The key is kept in {secrets.safe(here).where}.")
    return OK


def _with_card(args: argparse.Namespace, form: "SetupForm", here: "Paths") -> "SetupForm":
    """The form with what the card holds."""
    from dataclasses import replace

    from scanner.app.door_card import is_card
    from scanner.app.door_card_use import open_card
    from scanner.clock import SystemClock

    text = args.card if is_card(args.card) else _read_off(Path(args.card))
    code = args.code or getpass.getpass("The card's short code: ", stream=sys.stderr)
    opened = open_card(text, code, here, now=SystemClock().now())
    held = opened.contents
    return replace(form, system=held.system, url=held.url, key=held.key, token=held.token, card=opened.card)


def _read_off(picture: Path) -> str:
    """The card's code on a picture or PDF of it."""
    from scanner.app.door_card import is_card
    from scanner.capture.decode import Decoder
    from scanner.capture.errors import CaptureTrouble
    from scanner.capture.pictures import PictureStream
    from scanner.capture.symbols import Format
    from scanner.domain.errors import SetupTrouble

    stream, decoder = PictureStream([picture]), Decoder([Format.QR])
    try:
        while (frame := stream.read()) is not None:
            for symbol in decoder.read_at_leisure(frame.image):
                if is_card(symbol.text):
                    return symbol.text
    except CaptureTrouble as error:
        raise SetupTrouble(f"{error.title}.", error.advice) from error
    raise SetupTrouble(f"There is no door card on {picture.name}.", "Take another picture of it, flat and near.")
