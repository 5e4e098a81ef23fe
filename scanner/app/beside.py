"""A system that counts, beside the door's own: how many are expected.

What opens it is kept with the door's own secrets. Its figures are of a day and change seldom: they are asked for every
ten to fifteen minutes, and the last of them are kept, so that they are there when the network is not. Whatever goes
wrong with it is nobody's trouble at the door.
"""

import contextlib
import json
import logging
import random
import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import keyring.errors

from scanner.app.field_trouble import said_of_fields
from scanner.app.secrets import Safe
from scanner.app.settings import Settings
from scanner.app.setup_form import FormTrouble, address_of, form_of
from scanner.app.whole_file import written
from scanner.backends import registry
from scanner.backends.base import Backend, not_listening
from scanner.backends.errors import BackendTrouble, KeyRefused, Misfit, TokenUnknown
from scanner.clock import Clock
from scanner.domain.attendance import Attendance, attendance, suggested
from scanner.domain.errors import ScannerError, SetupTrouble
from scanner.domain.event import Event, EventId, Grant
from scanner.domain.flow import Flow
from scanner.domain.sales import Sales, Tally
from scanner.domain.text import mark

log = logging.getLogger("beside")

SOONEST, LATEST = 600.0, 900.0
"""Seconds between two looks."""

LOOK = 30.0
BUDGET = 20.0


Note = Callable[[str, Mapping[str, object]], None]
"""Told of what a person changed: its kind, and what about it."""


def _unnoted(_kind: str, _about: Mapping[str, object]) -> None:
    """Nobody keeps a journal."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """What stands beside a door. `sections`: the section that each category is sold for, by their ids."""

    system: str
    values: Mapping[str, str] = field(repr=False)
    event: EventId
    title: str
    sections: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """Figures, and when they were asked for."""

    sales: Sales
    fetched: datetime


@dataclass(frozen=True, slots=True)
class Tried:
    """What would stand beside the door, and what it tells."""

    neighbour: Neighbour
    sales: Sales


class Beside:
    """Safe from several threads; `run` on one of its own."""

    def __init__(
        self, safe: Safe, file: Path, *, door: int, settings: Settings, clock: Clock, chance: random.Random,
        make: Callable[[Neighbour], Backend] | None = None,
    ) -> None:  # fmt: skip
        """`file` is where the last figures are kept."""
        self._safe = safe
        self._file = file
        self._name = f"beside-{door}"
        self._settings = settings
        self._clock = clock
        self._chance = chance
        self._make = make or self._connect
        self._guard = threading.Lock()
        self._looked_up = False
        self._found: Neighbour | None = None
        self._next = 0.0
        self._given_up = False
        self.note: Note = _unnoted

    @property
    def neighbour(self) -> Neighbour | None:
        """None where nothing stands beside this door. It is looked up once: a keychain may take its time."""
        with self._guard:
            if not self._looked_up:
                self._found, self._looked_up = self._look_up(), True
            return self._found

    def _look_up(self) -> Neighbour | None:
        try:
            found = json.loads(self._safe.get(self._name) or "null")
            return Neighbour(**{**found, "event": EventId(found["event"])}) if found else None
        except (keyring.errors.KeyringError, ValueError, TypeError, KeyError, ScannerError) as error:
            log.info("what stands beside the door cannot be read: %s", type(error).__name__)
            return None

    # Setting it up.

    def events(self, system: str, values: Mapping[str, str]) -> tuple[Event, ...]:
        """Those to choose from. Raises ScannerError."""
        with self._setting_up(Neighbour(system, dict(values), EventId(""), "")) as made:
            return made.events(budget=BUDGET)

    def try_out(self, system: str, values: Mapping[str, str]) -> Tried:
        """What it would tell; nothing is kept. Raises ScannerError."""
        if not registry.system(system).capability.counts:
            raise SetupTrouble(mark("This system does not count."), mark("Choose one that does, such as pims."))
        chosen = Neighbour(system, dict(values), EventId(values.get("event", "").strip()), "")
        with self._setting_up(chosen) as made:
            grant = made.enter(budget=BUDGET)
            found = replace(chosen, event=grant.event, title=made.event(grant, budget=BUDGET).title)
            return Tried(found, made.counts(grant, budget=BUDGET))

    def stand(self, system: str, values: Mapping[str, str], sections: Mapping[str, str]) -> Sales:
        """Tries it out, keeps it, and answers its figures. `sections` are the door's, names by id: a category of the
        same name is sold for it. Raises ScannerError."""
        tried = self.try_out(system, values)
        self._keep(replace(tried.neighbour, sections=suggested(tried.sales.parts, sections)), tried.sales)
        self.note("beside_set_up", {"system": system, "event": tried.neighbour.event})
        return tried.sales

    def sell(self, category: str, section: str) -> None:
        """A category is sold for this section; for none if it is empty. Both are ids."""
        found = self.neighbour
        if found is None:
            raise SetupTrouble(mark("Nothing stands beside this door."), mark("Set it up first."))
        rest = {name: value for name, value in found.sections.items() if name != category}
        self._store(replace(found, sections=rest | ({category: section} if section else {})))
        self.note("beside_sold_for", {"category": category, "section": section})

    def leave(self) -> None:
        """Nothing stands beside this door any more."""
        self._put("")
        with self._guard:
            self._found = None
        self._file.unlink(missing_ok=True)
        self.note("beside_removed", {})

    # Asking it.

    def run(self, stop: threading.Event) -> None:
        """Until asked to stop."""
        while not stop.is_set():
            self.look()
            stop.wait(LOOK)

    def look(self) -> None:
        """Asks for the figures where that is due. Never raises: it is only figures."""
        found = self.neighbour
        if found is None or self._given_up or self._clock.monotonic() < self._next:
            return
        self._next = self._clock.monotonic() + self._chance.uniform(SOONEST, LATEST)
        try:
            with self._asking(found) as made:
                sales = made.counts(Grant(found.event, ()), budget=BUDGET)
            self._keep(found, sales)
        except (KeyRefused, TokenUnknown, Misfit) as error:
            self._given_up = True
            log.warning("figures are no longer asked for: %s", error.title)
        except ScannerError as error:
            log.info("no figures: %s", error.title)

    def told(self, flow: Flow) -> Attendance | None:
        """Expected against admitted, from the last figures that there are."""
        found, kept = self.neighbour, self.kept
        return None if found is None or kept is None else attendance(kept.sales, flow, found.sections, kept.fetched)

    @property
    def kept(self) -> Kept | None:
        try:
            return _read(json.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _keep(self, found: Neighbour, sales: Sales) -> None:
        self._store(found)
        with written(self._file) as file:
            file.write(json.dumps(_written(Kept(sales, self._clock.now()))).encode())
        self._given_up = False

    def _store(self, found: Neighbour) -> None:
        kept = {
            "system": found.system, "values": dict(found.values), "event": found.event, "title": found.title,
            "sections": dict(found.sections),
        }  # fmt: skip
        if found != self.neighbour:
            self._put(json.dumps(kept))
        with self._guard:
            self._found, self._looked_up = found, True

    def _put(self, value: str) -> None:
        try:
            self._safe.put(self._name, value)
        except keyring.errors.KeyringError as error:
            raise SetupTrouble(mark("The system's keychain does not take it."), mark("Unlock it.")) from error

    @contextlib.contextmanager
    def _asking(self, chosen: Neighbour) -> Generator[Backend]:
        made = self._make(chosen)
        try:
            yield made
        finally:
            made.close()

    @contextlib.contextmanager
    def _setting_up(self, chosen: Neighbour) -> Generator[Backend]:
        """Trouble is that of the field that has to be mended."""
        with said_of_fields(registry.system(chosen.system).capability.fields), self._asking(chosen) as made:
            yield made

    def _connect(self, chosen: Neighbour) -> Backend:
        form = form_of(chosen.system, chosen.values, redeemer="", device="")
        try:
            return registry.connect(
                chosen.system, address_of(chosen.system, form.url, form.secrets, self._settings), heard=not_listening
            )
        except BackendTrouble as error:
            raise FormTrouble(getattr(error, "field", ""), error.title, error.advice) from error


def _written(kept: Kept) -> dict[str, Any]:
    def tally(each: Tally) -> dict[str, Any]:
        return {name: getattr(each, name) for name in _TALLY}

    sales = kept.sales
    return {
        "fetched": kept.fetched.isoformat(), "as_of": sales.as_of.isoformat() if sales.as_of else None,
        "total": tally(sales.total), "parts": [tally(each) for each in sales.parts], "labels": list(sales.labels),
    }  # fmt: skip


_TALLY = ("id", "name", "sold", "capacity", "reserved", "held", "comps", "free")


def _read(found: Mapping[str, Any]) -> Kept:
    sales = Sales(
        total=Tally(**found["total"]),
        parts=tuple(Tally(**each) for each in found["parts"]),
        as_of=date.fromisoformat(found["as_of"]) if found["as_of"] else None,
        labels=tuple(found["labels"]),
    )
    return Kept(sales, datetime.fromisoformat(found["fetched"]))
