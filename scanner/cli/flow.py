"""`door-scanner flow`: who is in, who is still to come, and how fast it goes."""

from __future__ import annotations

import argparse
import contextlib
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from scanner.cli.common import OK, say_json, the_door
from scanner.cli.pin import with_pin

if TYPE_CHECKING:
    from collections.abc import Callable

    from scanner.domain.flow import Flow

NAME = "flow"
HELP = "show how the evening flows: admitted and expected by section, scans a minute, refusals, expected finish"

EVERY = 1.0


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--watch", action="store_true", help="go on, once a second, until Ctrl+C")


def run(args: argparse.Namespace) -> int:
    from scanner.app.supervisor import Deed

    with the_door(args) as doorway:
        if not doorway.settings.flow_for_staff:
            with_pin(doorway, partial(doorway.supervisor.require, Deed.FLOW))
        if not args.watch:
            _say(args, doorway.flow.read())
        elif args.json:
            _repeat(lambda: _say(args, doorway.flow.read()))
        else:
            _watch(doorway.flow.read)
    return OK


def _repeat(deed: Callable[[], None]) -> None:
    pause = threading.Event()
    while True:
        deed()
        pause.wait(EVERY)


def _watch(read: Callable[[], Flow]) -> None:
    """In one place of the terminal; on anything else, line after line."""
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    from scanner.app.flow_words import lines

    with contextlib.suppress(KeyboardInterrupt), Live(console=Console(), auto_refresh=False) as live:
        _repeat(lambda: live.update(Text("\n".join(lines(read()))), refresh=True))


def _say(args: argparse.Namespace, flow: Flow) -> None:
    from scanner.app.flow_words import lines

    if args.json:
        say_json(fields(flow))
    else:
        print("\n".join(lines(flow)))


def fields(flow: Flow) -> dict[str, Any]:
    """The flow as programs read it. What only a ticket list can tell is null without one."""
    return {
        "at": flow.at.isoformat(timespec="seconds"),
        "here": flow.here,
        "inside": flow.inside,
        "expected": flow.expected if flow.listed else None,
        "to_come": flow.to_come if flow.listed else None,
        "finish": flow.finish.isoformat(timespec="seconds") if flow.finish else None,
        "people_per_minute": round(flow.pace, 2),
        "scans_per_minute": {str(minutes): round(rate, 2) for minutes, rate in flow.scans.items()},
        "sections": [
            {
                "id": each.id, "name": each.name, "open": each.open, "here": each.here, "inside": each.inside,
                "expected": each.expected if flow.listed else None, "to_come": each.to_come if flow.listed else None,
            }
            for each in flow.sections
        ],
        "not_let_in": [
            {"reason": reason.value, "verdict": answer.value, "count": count} for reason, answer, count in flow.mix
        ],
    }  # fmt: skip
