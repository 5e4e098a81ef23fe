"""`door-scanner setup`: makes this device a door, after asking the server whether what was typed is right."""

import argparse
import sys

from scanner.cli.common import OK, say_json, tell

NAME = "setup"
HELP = "set this device up as a door: server, API key, token code, your name"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--url", required=True, help="the server's address, such as https://tickets.example.com/v3/")
    parser.add_argument("--key", required=True, help="the API key ('-' reads it from standard input)")
    parser.add_argument("--token", required=True, metavar="CODE", help="the 8 characters of the admission token")
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
