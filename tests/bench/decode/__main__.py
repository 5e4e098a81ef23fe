"""`python -m tests.bench.decode FOLDER [--every N] [--formats QR,CODE128] [--misses]`
`python -m tests.bench.decode --videos [N] [--conditions glare,dark] [--jobs 2] [--soak]`
"""

import argparse
from pathlib import Path

from scanner.capture.decode import Decoder
from scanner.capture.symbols import TICKET_FORMATS
from tests.bench.decode import videos
from tests.bench.decode.measure import HEADING, kinds, measure, rows_of, ways
from tests.fixtures.door_video import CONDITIONS


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="tests.bench.decode", description="measure the decoder on a folder of pictures, or on door videos"
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every n-th picture")
    parser.add_argument("--formats", default=",".join(sorted(TICKET_FORMATS)))
    parser.add_argument("--misses", action="store_true", help="name the pictures that no way read")
    parser.add_argument("--videos", type=int, nargs="?", const=10, metavar="N", help="so many clips per condition")
    parser.add_argument("--conditions", default=",".join(CONDITIONS))
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first clip's seed")
    parser.add_argument("--jobs", type=int, default=2, help="processes; times are processor times of one")
    parser.add_argument("--soak", action="store_true", help="only the cascade, and only whether it reads wrong")
    args = parser.parse_args()
    if args.videos:
        seeds = range(args.first, args.first + args.videos)
        (videos.soak if args.soak else videos.bench)(args.conditions.split(","), seeds, args.jobs)
    elif args.folder:
        pictures(args)
    else:
        parser.error("a folder, or --videos")


def pictures(args: argparse.Namespace) -> None:
    decoder = Decoder(args.formats.split(","))
    scores = measure(rows_of(args.folder, args.every), decoder, ways(decoder))
    print(HEADING)
    for name, score in scores.items():
        print(score.line(name))
    print(kinds(scores))
    if args.misses:
        print("never read:", *set.intersection(*(set(score.misses) for score in scores.values())), sep="\n  ")


if __name__ == "__main__":
    main()
