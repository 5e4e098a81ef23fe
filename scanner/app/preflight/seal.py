"""The seal: that this door was checked, when, and that all was well. It stands for one door and one day."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from scanner.app.paths import Paths
from scanner.app.preflight.door_side import DoorSide
from scanner.app.preflight.findings import Found, State
from scanner.app.settings import write_private
from scanner.domain.text import Clock, again, joined, mark

log = logging.getLogger("preflight")

GOOD_FOR = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Seal:
    """`green`: nothing needs a look. `open` are titles of what could not be checked, `bad` of what needs a look."""

    at: datetime
    event: str
    green: bool
    bad: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


def sealed(found: Sequence[Found], at: datetime, event: str) -> Seal:
    bad = tuple(each.title for each in found if each.finding.state is State.LOOK)
    unknown = tuple(each.title for each in found if each.finding.state is State.NOT_POSSIBLE)
    return Seal(at, event, not bad and len(unknown) < len(found), bad, unknown)


def seal(found: Sequence[Found], door: DoorSide) -> Seal:
    """The seal for what was found, kept: in the journal for good, and where the next start finds it. Raises
    StoreTrouble."""
    made = sealed(found, door.now(), door.door.event)
    door.write_down({"green": made.green, "checks": {each.key: each.finding.state.value for each in found}})
    keep(made, door.paths)
    return made


def keep(seal: Seal, paths: Paths) -> None:
    """On disk, for the next start. That it cannot be kept costs no more than another check."""
    plain = {
        "at": seal.at.isoformat(), "event": seal.event, "green": seal.green,
        "bad": list(seal.bad), "open": list(seal.open),
    }  # fmt: skip
    try:
        write_private(_file(paths), json.dumps(plain).encode())
    except OSError as error:
        log.warning("the seal cannot be kept: %s", error.strerror)


def load(paths: Paths, now: datetime, event: str) -> Seal | None:
    """The seal of this door, if there is one that still counts."""
    try:
        plain: dict[str, Any] = json.loads(_file(paths).read_text(encoding="utf-8"))
        seal = Seal(
            datetime.fromisoformat(plain["at"]), str(plain["event"]), bool(plain["green"]),
            tuple(map(str, plain["bad"])), tuple(map(str, plain["open"])),
        )  # fmt: skip
        return seal if seal.event == event and timedelta(0) <= now - seal.at < GOOD_FOR else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def words(seal: Seal) -> str:
    """In a line: `All well at 19:42; not checked: Sound`."""
    at = Clock(seal.at, seconds=False)
    parts: list[str] = [mark("All well at {time}", time=at) if seal.green else mark("Checked at {time}", time=at)]
    if seal.bad and not seal.green:
        parts.append(mark("look at: {checks}", checks=_titles(seal.bad)))
    if seal.open:
        parts.append(mark("not checked: {checks}", checks=_titles(seal.open)))
    return joined("; ", parts)


def _titles(kept: tuple[str, ...]) -> str:
    return joined(", ", map(again, kept))


def _file(paths: Paths) -> Path:
    return paths.data / "preflight.json"
