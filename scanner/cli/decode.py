"""`door-scanner decode`: "will this ticket read?" Every stage of the decoder, at leisure."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, kinds, kinds_argument, say_json, tell

if TYPE_CHECKING:
    from scanner.capture.decode import Decoder
    from scanner.capture.symbols import Symbol

NAME = "decode"
HELP = "read the codes on pictures and PDF tickets, and say what they hold"

HARD = 30  # looks; a camera has taken as many after a few frames


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="pictures, PDFs, or folders of them")
    kinds_argument(parser)


def run(args: argparse.Namespace) -> int:
    """Exit 0 when every picture could be looked at, whether or not it holds a code."""
    from scanner.capture.decode import Decoder
    from scanner.capture.errors import CaptureTrouble
    from scanner.capture.files import pictures_in
    from scanner.capture.symbols import TICKET_FORMATS

    decoder = Decoder(kinds(args) or TICKET_FORMATS)
    failed = False
    for path in args.paths:
        try:
            for file in pictures_in(path) if path.is_dir() else [path]:
                failed |= not _looked_at(args, decoder, file)
        except CaptureTrouble as error:
            failed = True
            tell(f"{path}: {error.title}. {error.advice}")
    return FAILED if failed else OK


def _looked_at(args: argparse.Namespace, decoder: Decoder, file: Path) -> bool:
    """Every page of a file; says whether each could be looked at."""
    from scanner.capture.errors import CaptureTrouble
    from scanner.capture.pictures import PictureStream

    stream, good = PictureStream([file]), True
    while True:
        began = time.perf_counter()
        symbols: list[Symbol] = []
        page = ""
        try:
            frame = stream.read()
            if frame is None:
                return good
            page = frame.name.removeprefix(file.name)
            symbols = decoder.read_at_leisure(frame.image)
        except CaptureTrouble as error:
            good = False
            tell(f"{file}: {error.title}. {error.advice}")
        _say(args, f"{file}{page}", symbols, round((time.perf_counter() - began) * 1000, 1))


def _say(args: argparse.Namespace, picture: str, symbols: list[Symbol], ms: float) -> None:
    from scanner.app.wording import shown

    if args.json:
        found = [
            {
                "text": each.text,
                "kind": each.kind,
                "outline": [list(corner) for corner in each.outline],
                "decoder": each.decoder,
                "stage": each.stage,
                "looks": each.looks,
                "effort": _effort(each.looks),
            }
            for each in symbols
        ]
        say_json({"file": picture, "symbols": found, "ms": ms})
        return
    print(f"{picture}: {'' if symbols else 'no code found'}")
    for each in symbols:
        how = f"{_effort(each.looks)}: {each.decoder}, {each.stage}, look {each.looks}, {ms:.0f} ms"
        print(f"    {each.kind:<10} {shown(each.text)}   ({how})")


def _effort(looks: int) -> str:
    """How hard it was, for whoever has to say whether the ticket will do. Two looks are one by each library at the
    picture as it is."""
    if looks <= 2:
        return "easy"
    return "hard" if looks <= HARD else "only just"
