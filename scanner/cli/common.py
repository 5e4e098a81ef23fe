"""What every command shares: where the data is, how it answers, how it ends.

A command is a module in this folder with `NAME`, `HELP`, `arguments(parser)` and `run(args) -> exit code`. `--data-dir`
and `--json` are given to each. With `--json` standard output holds JSON lines and nothing else; words for people
go to standard error.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Generator

    from scanner.app.doorway import Doorway
    from scanner.app.paths import Paths
    from scanner.domain.notices import Notice
    from scanner.domain.verdict import Verdict

OK = 0
FAILED = 1
USAGE = 2
FAULT = 70
"""A fault of ours (as in sysexits.h: internal software error)."""


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
    """One JSON line, out at once: a program is waiting at the other end of the pipe. What no encoding has (half a
    character of a damaged code) goes out as `?`."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.write(line.encode("utf-8", "replace").decode("utf-8") + "\n")
    sys.stdout.flush()


def tell(*words: object) -> None:
    """A line for a person. Goes to standard error, so that standard output stays clean for programs."""
    print(*words, file=sys.stderr, flush=True)


def tell_trouble(notice: Notice) -> None:
    """What must be told of notices by a command that shows no others."""
    from scanner.domain.notices import TroubleSaid

    if isinstance(notice, TroubleSaid):
        tell(notice.title, notice.advice)


class Told(Protocol):
    """An error that is fit to be shown."""

    title: str
    advice: str


def refused(error: Told) -> int:
    """Says what is wrong and what to do; answers the exit code."""
    title = error.title if error.title.endswith((".", "!", "?")) else f"{error.title}."
    tell(f"{title} {error.advice}".strip())
    return FAILED


@contextlib.contextmanager
def with_logs(paths: Paths) -> Generator[None]:
    """Keeps the log of this run; a fault that ends it is in the log, with its traceback."""
    from scanner.app import crash, logs
    from scanner.domain.errors import Trouble

    handler = logs.start(paths.logs)
    try:
        with crash.reports(paths.logs):
            try:
                yield
            except Trouble:
                raise
            except Exception:
                logging.getLogger("cli").exception("the command ended by a fault")
                raise
    finally:
        logs.stop(handler)


@contextlib.contextmanager
def the_door(args: argparse.Namespace) -> Generator[Doorway]:
    """The door of this device, opened and closed again, with the log of this run. Raises ScannerError, which `main`
    says."""
    from scanner.app.build import open_doorway
    from scanner.app.paths import paths

    here = paths(args.data_dir)
    with with_logs(here), contextlib.closing(open_doorway(here, notify=tell_trouble)) as doorway:
        yield doorway


def verdict_fields(verdict: Verdict) -> dict[str, Any]:
    """A verdict as programs read it."""
    return {
        "at": verdict.at.isoformat(timespec="milliseconds"),
        "text": verdict.text,
        "serial": verdict.serial,
        "verdict": verdict.answer.value,
        "reason": verdict.reason.value,
        "provisional": verdict.provisional,
        "section": verdict.section,
        "holder": verdict.holder,
        "source": verdict.judgement.source.value,
        "ms": verdict.ms,
    } | _now_and_then(verdict)


def _now_and_then(verdict: Verdict) -> dict[str, Any]:
    """What few verdicts have."""
    asked, people = verdict.question, verdict.judgement.detail.people
    question = {"number": asked.number, "ask": asked.ask, "choices": list(asked.choices)} if asked else None
    found = {"lane": verdict.lane, "question": question, "people": people if people > 1 else 0}
    return {name: value for name, value in found.items() if value}


def kinds_argument(parser: argparse.ArgumentParser) -> None:
    from scanner.capture.symbols import USUAL, Format

    parser.add_argument(
        "--codes", metavar="KINDS", type=_kinds, default=(),
        help=f"kinds of code to read: `all`, or some of {','.join(Format)} (default: {','.join(USUAL)})",
    )  # fmt: skip


def kinds(args: argparse.Namespace) -> tuple[str, ...]:
    """What --codes asks for; empty where it was not given."""
    return tuple(args.codes)


def _kinds(text: str) -> tuple[str, ...]:
    from scanner.capture.symbols import Format

    names = tuple(each.strip().upper() for each in text.split(","))
    if names == ("ALL",):
        return tuple(Format)
    unknown = ", ".join(name for name in names if name not in set(Format))
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown}: choose among {','.join(Format)}, or all")
    return names
