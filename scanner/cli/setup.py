"""`door-scanner setup`: makes this device a door, after asking the server whether what was typed is right."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.asked import filled, list_events, values_argument
from scanner.cli.common import OK, USAGE, say_json, tell

if TYPE_CHECKING:
    from scanner.app.door_setup import SetupForm
    from scanner.app.paths import Paths
    from scanner.app.settings import Settings

NAME = "setup"
HELP = "set this device up as a door: the ticketing system, what opens it, your name"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--card", metavar="CARD", help="a door card that a supervisor made: a picture of it, or what its code holds"
    )
    parser.add_argument("--code", default="", help="the card's short code (asked for if not given)")
    parser.add_argument("--url", default="", help="the server's address, such as https://tickets.example.com/v3/")
    parser.add_argument("--key", default="", help="the API key ('-' reads it from standard input)")
    parser.add_argument("--token", default="", metavar="CODE", help="the 8 characters of the admission token")
    parser.add_argument("--name", default="", help="who stands at the door")
    parser.add_argument("--device", help="what this device is called (default: made from its host name)")
    parser.add_argument("--system", default="ticketing", help="the ticketing system (default: ticketing)")
    values_argument(parser, "what else the system asks for")
    parser.add_argument("--fields", action="store_true", help="list what the system asks for, and leave")
    parser.add_argument("--events", action="store_true", help="list the events that the system names, and leave")


def run(args: argparse.Namespace) -> int:
    from scanner.app import secrets, settings
    from scanner.app.door_setup import check, set_up
    from scanner.app.paths import paths
    from scanner.app.supervisor import Deed
    from scanner.app.wording import shown
    from scanner.cli.common import refused, tell_trouble, with_logs
    from scanner.cli.pin import pin_first
    from scanner.domain.errors import ScannerError

    if not (args.name or args.fields or args.events):
        tell("Say where the system is and who stands at the door: --url https://… --name Kim. --fields lists the rest.")
        return USAGE
    try:
        if args.fields:
            return _list_fields(args)
        here = paths(args.data_dir)
        form = _form(args)
        if args.events:
            with with_logs(here):
                return _list_events(args, form, settings.load(here.settings))
        with with_logs(here):
            pin_first(here, Deed.DOOR)
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
    tell(f"This door admits to {shown(door.title)}{f': {names}' if names else ''}.")
    tickets = f"{found.tickets} tickets. " if found.tickets is not None else ""
    tell(f"{tickets}The key is kept in {secrets.safe(here).where}.")
    if found.note:
        tell(shown(found.note, 300))
    return OK


def _form(args: argparse.Namespace) -> "SetupForm":
    from scanner.app.door_setup import default_device
    from scanner.app.setup_form import FormTrouble, fields_of, form_of

    asked = {each.name for each in fields_of(args.system)}
    given = {name: value for name, value in (("url", args.url), ("key", args.key), ("token", args.token)) if value}
    for name, value in args.values:
        if name not in asked:
            raise FormTrouble(name, f"{args.system} asks for no {name!r}.", f"It asks for {', '.join(sorted(asked))}.")
        given[name] = value
    return form_of(args.system, filled(given), redeemer=args.name, device=args.device or default_device())


def _list_fields(args: argparse.Namespace) -> int:
    from scanner.app.setup_form import fields_of

    for each in fields_of(args.system):
        choices = [value for value, _ in each.choices]
        about = [str(each.label), *([f"one of {', '.join(choices)}"] if choices else [])]
        about += ["optional"] if each.optional else []
        about += ["secret"] if each.secret else []
        about += [f"only with {each.when[0]}={each.when[1]}"] if each.when else []
        if args.json:
            say_json({
                "name": each.name, "label": str(each.label), "secret": each.secret, "optional": each.optional,
                "choices": choices, "when": list(each.when) if each.when else None,
            })  # fmt: skip
        else:
            print(f"{each.name:12} {'; '.join(about)}")
    return OK


def _list_events(args: argparse.Namespace, form: "SetupForm", settings: "Settings") -> int:
    from scanner.app.door_setup import events

    list_events(events(form, settings), as_json=args.json)
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
    return replace(
        form, system=held.system, url=held.url, key=held.key, token=held.token, card=opened.card, card_event=held.event
    )


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
