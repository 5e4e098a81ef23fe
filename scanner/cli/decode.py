"""`door-scanner decode`: "will this ticket read?" Every stage of the decoder, at leisure."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, say_json, tell

if TYPE_CHECKING:
    from scanner.capture.symbols import Symbol

NAME = "decode"
HELP = "read the codes on pictures, and say what they hold"

HARD = 30  # looks; a camera has taken as many after a few frames


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="pictures, or folders of pictures")


def run(args: argparse.Namespace) -> int:
    """Exit 0 when every picture could be looked at, whether or not it holds a code."""
    from scanner.capture.decode import Decoder
    from scanner.capture.errors import CaptureTrouble
    from scanner.capture.files import pictures_in
    from scanner.capture.pictures import read_picture

    decoder = Decoder()
    failed = False
    for path in args.paths:
        try:
            pictures = pictures_in(path) if path.is_dir() else [path]
        except CaptureTrouble as error:
            failed = True
            tell(f"{path}: {error.title}. {error.advice}")
            continue
        for picture in pictures:
            began = time.perf_counter()
            try:
                symbols = decoder.read_at_leisure(read_picture(picture))
            except CaptureTrouble as error:
                failed = True
                tell(f"{picture}: {error.title}. {error.advice}")
                symbols = []
            _say(args, picture, symbols, round((time.perf_counter() - began) * 1000, 1))
    return FAILED if failed else OK


def _say(args: argparse.Namespace, picture: Path, symbols: list[Symbol], ms: float) -> None:
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
        say_json({"file": str(picture), "symbols": found, "ms": ms})
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
