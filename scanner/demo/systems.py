"""The ticketing systems that there is a demo of, as data: what `--system` offers is what stands here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from flask import Flask

from scanner.demo.database import BadFolder
from scanner.demo.pims import app as pims_app
from scanner.demo.pims import stage as pims_stage
from scanner.demo.pims import switches as pims_switches
from scanner.demo.switchboard import Switch
from scanner.demo.ticketing import stage
from scanner.demo.ticketing.app import build
from scanner.demo.ticketing.switches import SWITCHES, read_assignments
from scanner.demo.utick import app as utick_app
from scanner.demo.utick import stage as utick_stage
from scanner.demo.utick import switches as utick_switches
from scanner.demo.xts2 import app as xts2_app
from scanner.demo.xts2 import stage as xts2_stage
from scanner.demo.xts2 import switches as xts2_switches

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


def _xts2(folder: Path, tickets: int, seed: int, switches: Mapping[str, object]) -> Demo:
    server = xts2_stage.open_server(folder, tickets=tickets, seed=seed, thrown=switches)
    return Demo(
        xts2_app.build(server), server.stopping, lambda url: xts2_stage.describe(server, url), server.database.close
    )


def _pims(folder: Path, tickets: int, seed: int, switches: Mapping[str, object]) -> Demo:
    server = pims_stage.open_server(folder, tickets=tickets, seed=seed, switches=switches)
    return Demo(pims_app.build(server), server.stopping, lambda url: pims_stage.describe(server, url), lambda: None)


def _utick(folder: Path, tickets: int, seed: int, switches: Mapping[str, object]) -> Demo:
    server = utick_stage.open_server(folder, tickets=tickets, seed=seed, switches=switches)
    return Demo(
        utick_app.build(server), server.stopping, lambda url: utick_stage.describe(server, url), server.database.close
    )


SYSTEMS: Mapping[str, System] = {
    system.name: system
    for system in (
        System("ticketing", "TickeTing", "/v3", _ticketing, SWITCHES, read_assignments),
        System("xts2", "XTS2", "/v2", _xts2, xts2_switches.SWITCHES, xts2_switches.read_assignments),
        System("utick", "Utick (Sapiti)", "/v1", _utick, utick_switches.SWITCHES, utick_switches.read_assignments),
        System("pims", "Pims", "/api/v1", _pims, pims_switches.SWITCHES, pims_switches.read_assignments),
    )
}
