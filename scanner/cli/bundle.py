"""`door-scanner bundle`: what support needs, shown before it is saved."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli.common import FAILED, OK, say_json, tell

if TYPE_CHECKING:
    from scanner.app.bundle import Bundle

NAME = "bundle"
HELP = "put together what support needs: logs, settings, versions, the state of the queue; no keys, no names"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to save it (default: here, as a zip)")
    parser.add_argument("--show", action="store_true", help="print all of it instead of saving it")
    parser.add_argument("--yes", action="store_true", help="save it without asking")


def run(args: argparse.Namespace) -> int:
    from scanner.app import bundle
    from scanner.app.paths import paths

    made = bundle.gather(paths(args.data_dir))
    if args.show:
        _show(made)
        return OK
    path = args.file or Path(made.name)
    for name, size in bundle.listed(made):
        tell(f"{size:>10,}  {name}")
    tell("No keys, no names of guests or crew; tickets as tags. Read all of it: door-scanner bundle --show")
    if not (args.yes or args.json or _agreed(path)):
        tell("Nothing was saved.")
        return FAILED
    bundle.save(made, path)
    if args.json:
        say_json({"file": str(path), "files": dict(bundle.listed(made))})
    else:
        tell(f"Saved: {path}")
    return OK


def _show(made: Bundle) -> None:
    for name, text in made.files.items():
        print(f"=== {name}\n{text}")


def _agreed(path: Path) -> bool:
    if not sys.stdin.isatty():
        return False
    tell(f"Save it as {path}? [y/N]")
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}
