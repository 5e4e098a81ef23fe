"""What every command shares: where the data is, how it answers, how it ends.

A command is a module in this folder with `NAME`, `HELP`, `arguments(parser)` and `run(args) -> exit code`. `--data-dir`
and `--json` are given to each. With `--json` standard output holds JSON lines and nothing else; words for people
go to standard error.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Protocol

OK = 0
FAILED = 1
USAGE = 2


class Command(Protocol):
    """A module that is a command."""

    NAME: str
    HELP: str

    @staticmethod
    def arguments(parser: argparse.ArgumentParser) -> None: ...

    @staticmethod
    def run(args: argparse.Namespace) -> int: ...


def shared_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data-dir", type=Path, metavar="FOLDER",
        help="keep everything (database, settings, logs) under this folder instead of the user's own",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="answer with JSON lines on standard output")


def say_json(value: object) -> None:
    """One JSON line, out at once: a program is waiting at the other end of the pipe."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def tell(*words: object) -> None:
    """A line for a person. Goes to standard error, so that standard output stays clean for programs."""
    print(*words, file=sys.stderr, flush=True)
