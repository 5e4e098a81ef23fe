"""`door-scanner pin`: the supervisor's PIN; and asking for it where another command needs it.

A PIN is typed where nobody sees it, or comes from standard input; never as an argument, where other programs see it.
"""

from __future__ import annotations

import argparse
import contextlib
import getpass
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from scanner.cli.common import OK, say_json, tell, tell_trouble, the_door

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.app.paths import Paths
    from scanner.app.supervisor import Deed, NeedsSupervisor, Supervisor

NAME = "pin"
HELP = "set or change the supervisor's PIN, remove it, or see whether there is one"

FROM_ENVIRONMENT = "DOOR_SCANNER_PIN"
"""Environment variable: the PIN for commands that need it where nobody is there to type it."""

T = TypeVar("T")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", nargs="?", choices=("show", "set", "remove", "forgotten"), default="show",
        help="default: show; forgotten: remove it by this door's API key",
    )  # fmt: skip
    parser.add_argument(
        "--stdin", action="store_true", help="read from standard input, a line each: the PIN now if any, the new one"
    )


def run(args: argparse.Namespace) -> int:
    from scanner.app.paths import paths

    with the_door(args) as doorway:
        if args.action == "forgotten":
            _forget(args, paths(args.data_dir), doorway)
        else:
            _act(args, doorway.supervisor)
        watch = doorway.supervisor.look()
    if args.json:
        say_json({"pin": watch.has_pin, "wait": round(watch.wait, 1)})
    else:
        tell("A PIN is set." if watch.has_pin else "No PIN is set: everybody at this door may do everything.")
    return OK


def with_pin(doorway: Doorway, deed: Callable[[], T]) -> T:
    """Does it; asks for the PIN and does it again where it needs the supervisor. Raises NeedsSupervisor where nobody
    can be asked."""
    from scanner.app.supervisor import NeedsSupervisor

    try:
        return deed()
    except NeedsSupervisor as error:
        _unlock(doorway.supervisor, error)
        return deed()


def pin_first(here: Paths, deed: Deed) -> None:
    """The same for a command that works without a door being open: once this returns, the deed may be done."""
    from scanner.app.opening import is_there, open_database
    from scanner.app.supervisor import NeedsSupervisor, Supervisor
    from scanner.clock import SystemClock
    from scanner.store import doors

    if not is_there(here):
        return
    clock = SystemClock()
    with contextlib.closing(open_database(here, now=clock.now(), notify=tell_trouble)) as database:
        with database.read() as tx:
            door = doors.current(tx)
        supervisor = Supervisor(database, clock, by=lambda: door.redeemer if door else "")
        try:
            supervisor.require(deed)
        except NeedsSupervisor as error:
            _unlock(supervisor, error)


def _unlock(supervisor: Supervisor, error: NeedsSupervisor) -> None:
    """Asks for the PIN. Raises PinRefused, and the error itself where nobody can be asked."""
    pin = os.environ.get(FROM_ENVIRONMENT, "")
    if not pin and not sys.stdin.isatty():
        raise error
    tell(error.title)
    supervisor.sign_in(pin or getpass.getpass("PIN: ", stream=sys.stderr))


def _act(args: argparse.Namespace, supervisor: Supervisor) -> None:
    from scanner.app.supervisor import PinRefused

    if args.action == "show":
        return
    ask = _line if args.stdin else _typed
    old = ask("PIN now: ") if supervisor.look().has_pin else ""
    if args.action == "remove":
        supervisor.remove_pin(old)
        return
    new = ask("New PIN: ")
    if not args.stdin and ask("New PIN again: ") != new:
        raise PinRefused("The two are not the same.", "Type the new PIN again.")
    supervisor.set_pin(new, old)


def _forget(args: argparse.Namespace, here: Paths, doorway: Doorway) -> None:
    """Whoever has the door's API key could set the whole door up anew."""
    import hmac

    from scanner.app import secrets
    from scanner.app.supervisor import PinRefused

    kept = secrets.load(secrets.safe(here), doorway.door.id).key
    given = (_line if args.stdin else _typed)("This door's API key: ")
    if not hmac.compare_digest(given.encode(), kept.encode()):
        raise PinRefused("That is not this door's API key.", "Ask whoever set this door up.")
    doorway.supervisor.forget_pin()


def _line(_words: str) -> str:
    return sys.stdin.readline().strip()


def _typed(words: str) -> str:
    return getpass.getpass(words, stream=sys.stderr).strip()
