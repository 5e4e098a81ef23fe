"""The command `door-scanner`: one module here for each thing that one can ask of it.

The modules import only what parsing needs; whatever a command works with is imported when it runs, so that `--help`
answers at once and nothing but `run` and `demo` ever loads Qt.
"""

import argparse
import importlib
import importlib.util
import io
import os
import sys
from collections.abc import Sequence
from typing import cast

from scanner import __version__
from scanner.cli.common import FAILED, FAULT, Command, refused, shared_arguments, tell
from scanner.cli.passphrase import ask_here
from scanner.domain.errors import ScannerError

COMMANDS = (
    "demo", "rehearse", "run", "setup", "scan", "sync", "queue", "sections", "search", "pin", "flow", "expected",
    "report", "doctor", "decode", "passphrase", "database", "purge", "journal", "tokens", "carry", "bundle", "bench",
    "serve",
)  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; answers its exit code. Never shows a person a traceback (it is in the log)."""
    parser = build_parser()
    args = parser.parse_args(argv)
    _speak_plainly(json=args.json)
    command: Command = args.command
    if command.NAME not in {"run", "demo"}:  # a window asks by itself
        ask_here()
    try:
        return command.run(args)
    except KeyboardInterrupt:
        tell("Stopped.")
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone away: nothing to say, and nobody to say it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except ScannerError as error:
        return refused(error)
    except Exception:  # `with_logs` has written it down
        if os.environ.get("DOOR_SCANNER_TRACEBACK"):
            raise
        tell("Something went wrong in the program itself; nothing that was shown is lost. The log has the details.")
        return FAULT


def _speak_plainly(*, json: bool) -> None:
    """Nothing that is read or said may end the program for the letters it is written in: a hand scanner sends what it
    likes, and a terminal may know fewer letters than a ticket has. JSON is UTF-8 everywhere."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="door-scanner",
        description="Admits people to events: reads tickets, redeems them, and keeps going when the network does not.",
    )
    parser.add_argument("--version", action="version", version=f"door-scanner {__version__}")
    choices = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in commands():
        chosen = choices.add_parser(command.NAME, help=command.HELP, description=command.HELP)
        shared_arguments(chosen)
        command.arguments(chosen)
        chosen.set_defaults(command=command)
    return parser


def commands() -> list[Command]:
    names = [f"scanner.cli.{name}" for name in COMMANDS]
    return [cast("Command", importlib.import_module(name)) for name in names if importlib.util.find_spec(name)]
