"""`door-scanner bench`: is this laptop fit for the door?"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from scanner.cli.common import FAILED, OK, say_json, tell

NAME = "bench"
HELP = "measure this machine at a door's work: ratios against the least that it can do"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true", help="a smaller event: about half a minute")


def run(args: argparse.Namespace) -> int:
    """Exit 0 when every goal is met."""
    from scanner.app.bench import QUICK, WHOLE, measures
    from scanner.cli.common import refused
    from scanner.demo.process import ServerFailed
    from scanner.domain.errors import ScannerError

    found = []
    try:
        if args.data_dir is not None:
            args.data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="door-scanner-bench-", dir=args.data_dir) as folder:
            for measure in measures(Path(folder), QUICK if args.quick else WHOLE, tell):
                found.append(measure)
                bound = f"{'≥' if measure.at_least else '≤'} {measure.goal:g}"
                tell(
                    f"  {'✓' if measure.met else '✗'} {measure.name}: {measure.value:.3g} {measure.unit} (goal {bound})"
                )
    except ScannerError as error:
        return refused(error)
    except (ServerFailed, OSError) as error:
        tell(str(error))
        return FAILED
    if args.json:
        say_json({"measures": [measure.as_json() for measure in found]})
    fit = all(measure.met for measure in found)
    tell("This laptop is fit for the door." if fit else "Not every goal is met on this machine: see above.")
    return OK if fit else FAILED
