"""`python -m tests.bench.decode FOLDER [--every N] [--formats QR,CODE128] [--misses]`"""

import argparse
from pathlib import Path

from scanner.capture.decode import Decoder
from scanner.capture.symbols import TICKET_FORMATS
from tests.bench.decode.measure import HEADING, measure, rows_of, ways


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="tests.bench.decode", description="measure the decoder on a folder of pictures"
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every n-th picture")
    parser.add_argument("--formats", default=",".join(sorted(TICKET_FORMATS)))
    parser.add_argument("--misses", action="store_true", help="name the pictures that no way read")
    args = parser.parse_args()
    decoder = Decoder(args.formats.split(","))
    scores = measure(rows_of(args.folder, args.every), decoder, ways(decoder))
    print(HEADING)
    for name, score in scores.items():
        print(score.line(name))
    if args.misses:
        print("never read:", *set.intersection(*(set(score.misses) for score in scores.values())), sep="\n  ")


if __name__ == "__main__":
    main()
