"""`serve`: a ticketing system in miniature on this machine, for trying things out, rehearsing, and tests."""

import argparse
import contextlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scanner.cli.common import OK, USAGE, say_json, tell

if TYPE_CHECKING:
    from scanner.demo.systems import System

NAME = "serve"
HELP = "run a demo ticketing server with a sample event on this machine"

LOOPBACK = "127.0.0.1"
MOST_TICKETS = 1_000_000
ALL = "all"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--system", default="ticketing", metavar="NAME",
        help="the ticketing system: ticketing (default), xts2, utick, …, or all of them, each on a port of its own",
    )  # fmt: skip
    parser.add_argument(
        "--host", default=LOOPBACK, metavar="ADDRESS", help=f"address to listen on (default {LOOPBACK})"
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: any free one)")
    parser.add_argument(
        "--tickets", type=int, default=500, metavar="N", help="tickets of a new sample event (default 500)"
    )
    parser.add_argument(
        "--seed", type=int, default=7, metavar="N", help="the same seed gives the same event (default 7)"
    )
    parser.add_argument(
        "--switch", action="append", default=[], metavar="NAME=VALUE",
        help="have the server behave otherwise; may be given more than once (see --switches)",
    )  # fmt: skip
    parser.add_argument("--switches", action="store_true", help="list the switches and leave")
    parser.add_argument(
        "--ready-file", type=Path, metavar="FILE", help="write what a client needs here, once it listens"
    )
    parser.add_argument("--until-stdin-ends", action="store_true", help="stop when standard input is closed")


def run(args: argparse.Namespace) -> int:
    """Serves until it is told to stop. Whatever keeps it from starting is one sentence, and exit code 2."""
    from scanner.demo.systems import SYSTEMS

    if args.system == ALL:
        return _serve_all(args, list(SYSTEMS))
    system = SYSTEMS.get(args.system)
    if system is None:
        return _refuse(f"There is no demo of {args.system!r}. Choose one of: {', '.join(SYSTEMS)}, {ALL}.")
    if args.switches:
        return _list_switches(system)
    if not 0 <= args.tickets <= MOST_TICKETS:
        return _refuse(f"{args.tickets} tickets cannot be made. Choose a number from 0 to {MOST_TICKETS}.")
    if not 0 <= args.port <= 65535:
        return _refuse(f"{args.port} is no port. Choose one from 1 to 65535, or 0 for any free one.")
    with contextlib.ExitStack() as stack:
        folder = args.data_dir
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="door-scanner-demo-")))
        return _serve(args, system, folder)


def _serve(args: argparse.Namespace, system: "System", folder: Path) -> int:
    from scanner.demo import server
    from scanner.demo.systems import BadFolder

    try:
        switches = system.read_switches(args.switch)
    except ValueError as error:
        return _refuse(str(error))
    try:
        bound = server.listen(args.host, args.port)
    except OSError as error:
        reason = error.strerror or str(error)
        return _refuse(
            f"Cannot listen on {args.host} port {args.port} ({reason}). Choose another --port, or 0 for any free one."
        )
    with contextlib.closing(bound):
        try:
            demo = system.open(folder, args.tickets, args.seed, switches)
        except BadFolder as error:
            return _refuse(f"Cannot keep data in {folder} ({error}). Choose another folder with --data-dir.")
        with contextlib.closing(demo):
            ready = demo.describe(server.url_of(bound, system.base))

            def when_ready() -> None:
                if args.json:
                    say_json(ready)
                else:
                    _introduce(system.title, ready)
                    tell("Stop it with Ctrl+C.")
                if args.ready_file:
                    server.write_ready(args.ready_file, ready)

            try:
                server.serve(demo, bound, when_ready=when_ready, watch_stdin=args.until_stdin_ends)
            except OSError as error:
                return _refuse(f"Cannot write {args.ready_file} ({error}). Choose another --ready-file.")
    return OK


def _introduce(title: str, ready: Mapping[str, Any]) -> None:
    """For people: what to type into a door."""
    tell(f"A demo of {title} is at {ready['url']}")
    tell(f"  event  {ready['title']} with {ready['tickets']} tickets")
    forms: Mapping[str, Mapping[str, str]] = ready.get("forms") or {"": ready["form"]}
    for kind, form in forms.items():
        tell(f"  a door{f' ({kind})' if kind else ''}")
        for field, value in form.items():
            tell(f"    {field:10} {value}")
    names = {section["uri"]: section["name"] for section in ready.get("sections", ())}
    for token in ready.get("tokens", ()):
        opened = "every section" if token["global"] else ", ".join(names[uri] for uri in token["sections"])
        tell(f"  token  {token['code']}  opens {opened}")


def _serve_all(args: argparse.Namespace, systems: list[str]) -> int:
    """Each in a process of its own, until it is told to stop."""
    from scanner.demo.process import ServerFailed, ServerProcess
    from scanner.demo.server import until_told
    from scanner.demo.systems import SYSTEMS

    told = []
    with contextlib.ExitStack() as stack:
        for name in systems:
            folder = args.data_dir / name if args.data_dir is not None else None
            process = ServerProcess(system=name, tickets=args.tickets, seed=args.seed, data_dir=folder)
            try:
                told.append(stack.enter_context(process).ready)
            except (ServerFailed, OSError) as error:
                return _refuse(str(error))
            if args.json:
                say_json(told[-1])
            else:
                _introduce(SYSTEMS[name].title, told[-1])
        if args.ready_file:
            args.ready_file.write_text(json.dumps(told, indent=2, ensure_ascii=False), encoding="utf-8")
        if not args.json:
            tell("Stop them with Ctrl+C.")
        until_told(watch_stdin=args.until_stdin_ends)
    return OK


def _list_switches(system: "System") -> int:
    for switch in system.switches:
        print(f"{switch.name}={switch.allowed}\n    {switch.says} (default {switch.default})")
    return OK


def _refuse(sentence: str) -> int:
    tell(sentence)
    return USAGE
