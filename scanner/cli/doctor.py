"""`door-scanner doctor`: is this door ready for the evening? The same checks as in the window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from scanner.cli.common import FAILED, OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.app.paths import Paths
    from scanner.app.preflight import Tools
    from scanner.app.preflight.camera import Eye
    from scanner.app.preflight.findings import Found
    from scanner.app.preflight.seal import Seal
    from scanner.app.settings import Settings

NAME = "doctor"
HELP = "check camera, decoder, token, list, clock, disk, power and screen: is this door ready? (a minute at most)"

_MARKS = {"ok": "\u2713", "look at this": "!", "not possible": "\u2013"}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--camera", metavar="SOURCE", help="the camera to look through, as in scan --source (default: the chosen one)"
    )


def run(args: argparse.Namespace) -> int:
    """Exit 0 when nothing needs a look. Works before a door is set up, too."""
    from scanner.app import settings as settings_file
    from scanner.app.paths import paths
    from scanner.app.preflight import checks, course
    from scanner.cli.common import refused, with_logs
    from scanner.domain.errors import ScannerError

    try:
        here = paths(args.data_dir)
        with with_logs(here):
            settings = settings_file.load(here.settings)
            doorway = _doorway(here)
            try:
                tools = _tools(args, here, settings, doorway)
                if not args.json:
                    tell("Checking; it takes up to a minute.")
                found = course.run(checks(tools), lambda each: None if args.json else _show(each))
                seal = _sealed(found, doorway)
            finally:
                if doorway is not None:
                    doorway.close()
    except ScannerError as error:
        return refused(error)
    _say(args, found, seal)
    return OK if seal.green else FAILED


def _doorway(here: Paths) -> Doorway | None:
    from scanner.app.build import NoDoor, open_doorway
    from scanner.cli.common import tell_trouble

    try:
        return open_doorway(here, notify=tell_trouble)
    except NoDoor:
        return None


def _tools(args: argparse.Namespace, here: Paths, settings: Settings, doorway: Doorway | None) -> Tools:
    from scanner.app.preflight import Tools

    spec = settings.camera if args.camera is None else args.camera
    door = doorway.preflight if doorway else None
    return Tools(here.data, lambda: _open_eye(spec, settings), door, serial_port=settings.serial_port)


def _open_eye(spec: str, settings: Settings) -> Eye | None:
    """None where there is no camera to look through."""
    from scanner.app.preflight.camera import OwnEye
    from scanner.capture.files import open_source
    from scanner.capture.webcams import list_cameras

    if spec in {"", "camera"} and not list_cameras():
        return None
    return OwnEye(open_source(spec, stream_urls=settings.stream_urls))


def _sealed(found: list[Found], doorway: Doorway | None) -> Seal:
    from scanner.app.preflight import seal as seals
    from scanner.clock import SystemClock

    if doorway is None:
        return seals.sealed(found, SystemClock().now(), "")
    return seals.seal(found, doorway.preflight)


def _show(found: Found) -> None:
    from scanner.app.wording import shown

    finding = found.finding
    print(f"{_MARKS[finding.state.value]} {found.title + ':':<20} {shown(finding.words, 100)}", flush=True)
    if finding.advice:
        print(f"{'':<23} {finding.advice}", flush=True)


def _say(args: argparse.Namespace, found: list[Found], seal: Seal) -> None:
    from scanner.app.preflight import seal as seals

    if args.json:
        at = seal.at.isoformat(timespec="seconds")
        say_json({"green": seal.green, "at": at, "checks": [_fields(each) for each in found]})
        return
    tell(seals.words(seal) + ".")


def _fields(found: Found) -> dict[str, Any]:
    finding = found.finding
    return {
        "check": found.key, "state": finding.state.name.lower(), "words": finding.words, "advice": finding.advice,
        "seconds": round(found.took, 2), "facts": dict(finding.facts),
    }  # fmt: skip
