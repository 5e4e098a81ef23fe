"""The ticketing systems that there is a demo of, as data: what `--system` offers is what stands here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from flask import Flask

from scanner.demo.ticketing import stage
from scanner.demo.ticketing.app import build
from scanner.demo.ticketing.stage import BadFolder
from scanner.demo.ticketing.switches import SWITCHES, Switch, read_assignments

__all__ = ["SYSTEMS", "BadFolder", "Demo", "System"]


@dataclass(frozen=True)
class Demo:
    """A demo that is ready to be served. `stopping` is set before `close` is called."""

    app: Flask
    stopping: Event
    describe: Callable[[str], dict[str, Any]]
    close: Callable[[], None]


@dataclass(frozen=True)
class System:
    """`open` takes the folder, the number of tickets, the seed and the switches thrown; it raises BadFolder.

    `base` is the path of the API below the server's address.
    """

    name: str
    title: str
    base: str
    open: Callable[[Path, int, int, Mapping[str, object]], Demo]
    switches: tuple[Switch, ...]
    read_switches: Callable[[list[str]], Mapping[str, object]]


def _ticketing(folder: Path, tickets: int, seed: int, switches: Mapping[str, object]) -> Demo:
    server = stage.open_server(folder, tickets=tickets, seed=seed, switches=switches)
    return Demo(build(server), server.stopping, lambda url: stage.describe(server, url), server.database.close)


SYSTEMS: Mapping[str, System] = {
    system.name: system for system in (System("ticketing", "TickeTing", "/v3", _ticketing, SWITCHES, read_assignments),)
}
