"""`door-scanner scan`: the door without a window. Codes come from a camera, pictures, standard input or the command
line."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from scanner.cli.common import OK, kinds, kinds_argument, say_json, tell

if TYPE_CHECKING:
    from scanner.app.doorway import Doorway
    from scanner.app.settings import Settings
    from scanner.capture.frames import FrameSource
    from scanner.domain.notices import Notice
    from scanner.domain.verdict import Verdict

NAME = "scan"
HELP = "admit tickets: from cameras, pictures, a video, a hand scanner, standard input, or serials given here"

_ANSWER = re.compile(r"answer (\d{1,9}) (\d{1,2})")

FINISH = 5.0
"""Seconds at the end in which what is queued may still be sent."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("serials", nargs="*", metavar="SERIAL", help="codes to scan, in this order")
    parser.add_argument(
        "--source", "--camera", action="append", default=[], metavar="SOURCE",
        help="camera:0, camera:NAME, a picture, PDF, folder or video, screen:X,Y,WIDTH,HEIGHT, or a network stream "
        "that the setting stream_urls allows. Give it twice for two lanes, named or not: --camera In=camera:0",
    )  # fmt: skip
    parser.add_argument("--serial", metavar="PORT", default="", help="a hand scanner on this serial port, or `auto`")
    kinds_argument(parser)
    parser.add_argument("--aim", action="store_true", help="of several codes in view, only the one nearest the middle")
    parser.add_argument("--list", action="store_true", help="name the cameras and serial ports there are, and end")
    parser.add_argument("--stdin", action="store_true", help="a code a line, until the input ends")
    parser.add_argument(
        "--answers", action="store_true",
        help="a line `answer 7 2` takes the second choice of question 7: only where no hand scanner types those lines",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    from scanner.app import settings
    from scanner.app.build import open_doorway
    from scanner.app.paths import paths
    from scanner.capture.errors import CaptureTrouble
    from scanner.cli.common import refused, with_logs
    from scanner.domain.errors import ScannerError

    if args.list:
        return _list(args)
    try:
        here = paths(args.data_dir)
        codes = _codes(args, settings.load(here.settings))
        with with_logs(here):
            doorway = open_doorway(here, notify=_tell_amendments)
            try:
                doorway.start()
                for lane, text in codes:
                    verdict = (args.answers and _answered(doorway, text)) or doorway.present(text, lane)
                    _show(args, doorway.names.of(verdict))
                _finish(doorway)
            finally:
                doorway.close()
    except (ScannerError, CaptureTrouble) as error:
        return refused(error)
    return OK


def _answered(doorway: Doorway, text: str) -> Verdict | None:
    """What follows from a line that answers a question, if it is one and the question still waits."""
    found = _ANSWER.fullmatch(text.strip())
    return doorway.answer(int(found[1]), int(found[2]) - 1) if found else None


def _list(args: argparse.Namespace) -> int:
    """What can be given as --camera and --serial."""
    from scanner.app.wording import shown
    from scanner.capture.serial_port import list_ports
    from scanner.capture.webcams import list_cameras

    cameras, ports = list_cameras(), list_ports()
    if args.json:
        say_json(
            {
                "cameras": [{"name": each.name, "source": f"camera:{each.identity}"} for each in cameras],
                "ports": [{"name": each.name, "port": each.device, "identity": each.identity} for each in ports],
            }
        )
        return OK
    for camera in cameras:
        print(f"{shown(camera.name, 50):<32} --camera camera:{shown(camera.identity, 200)}")
    for port in ports:
        print(f"{shown(port.name, 50):<32} --serial {shown(port.identity, 200)}")
    if not cameras:
        tell("No camera is plugged in.")
    return OK


def _codes(args: argparse.Namespace, settings: Settings) -> Iterator[tuple[str, str]]:
    """Lane and text of the codes asked for. What cannot work is said before the door opens."""
    from scanner.domain.errors import SetupTrouble

    chosen = [bool(args.serials), bool(args.source or args.serial), args.stdin]
    if sum(chosen) != 1:
        raise SetupTrouble(
            "Nothing to scan." if not any(chosen) else "Too many sources.",
            "Give serials, --source, --serial or --stdin.",
        )
    if args.serials:
        return (("", serial) for serial in args.serials)
    if args.stdin:
        return (("", line.rstrip("\r\n")) for line in sys.stdin if line.strip())
    return _seen(args, settings)


def _seen(args: argparse.Namespace, settings: Settings) -> Iterator[tuple[str, str]]:
    """What the sources show, each code once while it stays in view; every picture of a folder counts for itself."""
    from scanner.capture.lanes import lanes
    from scanner.cli.watching import Watch
    from scanner.ui.screen import open_source

    codes = kinds(args) or settings.codes
    sources = [(lane.name, open_source(lane.spec, stream_urls=settings.stream_urls)) for lane in lanes(args.source)]
    if len(sources) == 1 and not args.serial and not sources[0][1].live:
        return (("", text) for text in _read_off(sources[0][1], codes))
    watch = Watch(
        sources, serial=args.serial, tuning=settings.camera_controls, codes=codes, aim=args.aim or settings.aim
    )  # fmt: skip
    return watch.codes()


def _read_off(source: FrameSource, codes: Sequence[str]) -> Iterator[str]:
    """A file or folder, read in this process."""
    from scanner.capture.debounce import Debounce, fresh_texts
    from scanner.capture.decode import Decoder
    from scanner.capture.files import FolderSource, PictureSource
    from scanner.capture.reader import read_all

    stills = isinstance(source, PictureSource | FolderSource)
    debounce: Debounce[str] = Debounce()
    frames = read_all(
        source, Decoder(codes), at_leisure=stills,
        on_skipped=lambda trouble: tell(f"{trouble.title}. {trouble.advice}"),
    )  # fmt: skip
    for frame, symbols in frames:
        if stills and not symbols:
            tell(f"No code found on picture {frame.number + 1}.")
        found = list(dict.fromkeys(symbol.text for symbol in symbols))
        yield from found if stills else fresh_texts(debounce, symbols, frame.taken_at)


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
    lane = f"[{verdict.lane}] " if verdict.lane else ""
    print(f"{lane}{said.headline + mark:<24} {code}  {said.why}{' — ' if where else ''}{where}")
    print(f"{'':<24} → {said.next_step}", flush=True)


def _tell_amendments(notice: Notice) -> None:
    from scanner.app.wording import set_aside
    from scanner.domain.notices import ConflictFound, LineChanged, ScanSetAside, TokenRevoked, TroubleSaid

    match notice:
        case LineChanged(online=True):
            tell("Online.")
        case LineChanged(online=False, cause=cause):
            tell(f"Offline: {cause}")
        case ConflictFound(serial=serial):
            tell(f"CONFLICT: {serial} was let in, and the server refuses it.")
        case ScanSetAside(serial=serial, answer=answer):
            tell(*set_aside(serial, answer))
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
