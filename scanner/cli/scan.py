"""`door-scanner scan`: the door without a window. Codes come from a camera, pictures, standard input or the command
line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scanner.cli.common import OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.domain.notices import Notice
    from scanner.domain.verdict import Verdict

NAME = "scan"
HELP = "admit tickets: from a camera, pictures, a video, standard input, or serials given here"

FINISH = 5.0
"""Seconds at the end in which what is queued may still be sent."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("serials", nargs="*", metavar="SERIAL", help="codes to scan, in this order")
    parser.add_argument("--source", metavar="SOURCE", help="camera:0, a picture, a folder of pictures, or a video")
    parser.add_argument("--stdin", action="store_true", help="a code a line, until the input ends")


def run(args: argparse.Namespace) -> int:
    from scanner.app.build import open_doorway
    from scanner.app.paths import paths
    from scanner.capture.errors import CaptureTrouble
    from scanner.cli.common import refused, with_logs
    from scanner.domain.errors import ScannerError

    try:
        codes = _codes(args)
        here = paths(args.data_dir)
        with with_logs(here):
            doorway = open_doorway(here, notify=_tell_amendments)
            try:
                doorway.start()
                for text in codes:
                    _show(args, doorway.present(text))
                _finish(doorway)
            finally:
                doorway.close()
    except (ScannerError, CaptureTrouble) as error:
        return refused(error)
    return OK


def _codes(args: argparse.Namespace) -> Iterator[str]:
    """The codes asked for. What cannot work is said before the door opens."""
    from scanner.domain.errors import SetupTrouble

    chosen = [bool(args.serials), bool(args.source), args.stdin]
    if sum(chosen) != 1:
        raise SetupTrouble(
            "Nothing to scan." if not any(chosen) else "Too many sources.", "Give serials, --source or --stdin."
        )
    if args.serials:
        return iter(args.serials)
    if args.stdin:
        return (line.rstrip("\r\n") for line in sys.stdin if line.strip())
    return _seen(args.source)


def _seen(words: str) -> Iterator[str]:
    """What a source shows, each code once while it stays in view; every picture of a folder counts for itself."""
    from scanner.capture.debounce import Debounce
    from scanner.capture.files import FolderSource, PictureSource, open_source
    from scanner.capture.reader import read_all

    source = open_source(words)
    stills = isinstance(source, PictureSource | FolderSource)
    debounce: Debounce[str] = Debounce()
    frames = read_all(source, at_leisure=stills, on_skipped=lambda trouble: tell(f"{trouble.title}. {trouble.advice}"))

    def texts() -> Iterator[str]:
        for frame, symbols in frames:
            found = list(dict.fromkeys(symbol.text for symbol in symbols))
            if stills and not found:
                tell(f"No code found on picture {frame.number + 1}.")
            yield from found if stills else debounce.fresh(found, frame.taken_at)

    return texts()


def _show(args: argparse.Namespace, verdict: Verdict) -> None:
    from scanner.app.wording import shown, words
    from scanner.cli.common import verdict_fields

    if args.json:
        say_json(verdict_fields(verdict))
        return
    said = words(verdict)
    where = shown(", ".join(filter(None, (verdict.section, verdict.holder))))
    mark = " (PROVISIONAL)" if verdict.provisional else ""
    code = verdict.serial or shown(verdict.text, 24)
    print(f"{said.headline + mark:<24} {code}  {said.why}{' — ' if where else ''}{where}")
    print(f"{'':<24} → {said.next_step}", flush=True)


def _tell_amendments(notice: Notice) -> None:
    from scanner.domain.notices import ConflictFound, LineChanged, TokenRevoked, TroubleSaid

    match notice:
        case LineChanged(online=True):
            tell("Online.")
        case LineChanged(online=False, cause=cause):
            tell(f"Offline: {cause}")
        case ConflictFound(serial=serial):
            tell(f"CONFLICT: {serial} was let in, and the server refuses it.")
        case TokenRevoked():
            tell("The token of this door no longer opens the event. Ask a supervisor.")
        case TroubleSaid(title=title, advice=advice):
            tell(title, advice)


def _finish(doorway: Doorway) -> None:
    """Sends what is queued if that can be done at once; what stays is on disk, and the next start sends it."""
    from scanner.backends.errors import BackendTrouble

    status = doorway.status()
    if status.waiting and status.online:
        try:
            doorway.flush(seconds=FINISH)
        except BackendTrouble as error:
            tell(error.title)
    waiting = doorway.status().waiting
    if waiting:
        tell(f"{waiting} scans wait for the server. They are kept; the next start sends them.")
