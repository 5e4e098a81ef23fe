"""`python -m tests.bench.decode FOLDER [--every N] [--formats QR,CODE128] [--stages] [--misses]`
`python -m tests.bench.decode --videos [N] [--conditions glare,dark] [--jobs 2]`
`python -m tests.bench.decode --soak [10000] --kept clips.csv [--jobs 1]`: goes on where it was; fails at a wrong text
`python -m tests.bench.decode --live [10]`: the window before a camera, pictures a second and how old they are
"""

import argparse
import sys
from pathlib import Path

from scanner.capture.decode import Decoder
from scanner.capture.symbols import TICKET_FORMATS
from tests.bench.decode import videos
from tests.bench.decode.goals import goals, told
from tests.bench.decode.measure import HEADING, kinds, labelled, measure, rows_of, ways
from tests.bench.decode.soak import soak
from tests.fixtures.door_video import CONDITIONS


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="tests.bench.decode", description="measure the decoder on a folder of pictures, or on door videos"
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every n-th picture")
    parser.add_argument("--formats", default=",".join(sorted(TICKET_FORMATS)))
    parser.add_argument("--stages", action="store_true", help="each stage by itself as well")
    parser.add_argument("--misses", action="store_true", help="name the pictures that no way read")
    parser.add_argument("--videos", type=int, nargs="?", const=20, metavar="N", help="so many clips per condition")
    parser.add_argument("--conditions", default=",".join(CONDITIONS))
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first clip's seed")
    parser.add_argument("--jobs", type=int, default=2, help="processes; times are processor times of one")
    parser.add_argument("--soak", type=int, nargs="?", const=10_000, metavar="N", help="so many clips, none read wrong")
    parser.add_argument("--kept", type=Path, default=Path("soak.csv"), help="where the soak keeps what it has done")
    parser.add_argument("--live", type=float, nargs="?", const=10.0, metavar="SECONDS", help="camera to screen")
    args = parser.parse_args()
    if args.live:
        from tests.bench.decode import live  # only this one needs Qt

        sys.exit(not live.bench(args.live))
    if args.soak:
        sys.exit(bool(soak(args.soak, args.kept, args.jobs)))
    if args.videos:
        seeds = range(args.first, args.first + args.videos)
        sys.exit(not videos.bench(args.conditions.split(","), seeds, args.jobs))
    elif args.folder:
        sys.exit(not pictures(args))
    else:
        parser.error("a folder, or --videos")


def pictures(args: argparse.Namespace) -> bool:
    """Whether every goal is met."""
    decoder = Decoder(args.formats.split(","))
    rows = rows_of(args.folder, args.every)
    chosen = (
        ways(decoder) if args.stages else {name: way for name, way in ways(decoder).items() if "stage " not in name}
    )
    scores = measure(rows, decoder, chosen)
    print(HEADING)
    for name, score in scores.items():
        print(score.line(name))
    print(kinds(scores))
    held = list(goals(scores, labelled(rows, decoder.formats)))
    print(*map(told, held), sep="\n")
    if args.misses:
        print("never read:", *set.intersection(*(set(score.misses) for score in scores.values())), sep="\n  ")
    return all(measure.met for measure in held)


if __name__ == "__main__":
    main()
