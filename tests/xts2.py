"""An XTS2 box office in this process, back ends that talk to it over the real client, and whole doors at it: without
sockets, and without waiting."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.app.setup_form import address_of, form_of
from scanner.backends.base import Address, Heard
from scanner.backends.xts2.backend import XtsBackend
from scanner.clock import Clock
from scanner.demo.systems import SYSTEMS, Demo
from scanner.demo.weather import ConnectionDropped
from scanner.domain.door import Door
from scanner.domain.event import EventId
from scanner.domain.ruling import Claim, Entry, Marked, Ruling
from scanner.domain.ticket import Serial
from tests.fakes import PATIENCE, Ear, MemorySafe

URL = "http://localhost/v2"
TICKETS, SEED = 120, 7


class Way(httpx.BaseTransport):
    """The way to the site. `cut`: there is none. `hook` sees each request before it goes, `after` once it was carried
    out. A dropped connection is what httpx makes of it."""

    def __init__(self, demo: Demo) -> None:
        self._wsgi = httpx.WSGITransport(app=demo.app)
        self.cut = False
        self.after: Callable[[httpx.Request], None] = lambda request: None
        self.requests: list[httpx.Request] = []
        self.hook: Callable[[httpx.Request], None] = lambda request: None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.hook(request)
        if self.cut:
            raise httpx.ConnectError("there is no network", request=request)
        try:
            response = self._wsgi.handle_request(request)
            response.read()
        except ConnectionDropped as error:
            raise httpx.ReadError("the connection broke", request=request) from error
        self.after(request)
        return response

    def commands(self) -> list[str]:
        return [request.url.path.rpartition("/")[2] for request in self.requests]


@dataclass
class Office:
    """The demo's box office with an evening, and what a test does to it."""

    demo: Demo
    way: Way
    made: list[XtsBackend] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ready: dict[str, Any] = self.demo.describe(URL)
        self._control = self.demo.app.test_client()

    def close(self) -> None:
        for each in self.made:
            each.close()
        self.demo.close()

    def switch(self, **thrown: object) -> None:
        assert self._control.put("/_demo/switches", json=thrown).status_code == 200

    def state(self) -> dict[str, Any]:
        found = self._control.get("/_demo/state").json
        assert isinstance(found, dict)
        return found

    def door(self, **values: str) -> XtsBackend:
        """A door of tonight's performance with marks on; `values` as in set-up."""
        address = Address(URL, values={**self.ready["form"], **values})
        self.made.append(XtsBackend(address, transport=self.way))
        return self.made[-1]

    def code(self, kind: str, number: int = 0) -> str:
        return str(self.ready["codes"][kind][number])

    def ruled(self, door: XtsBackend, code: str) -> Ruling:
        scanned = door.read(code)
        assert scanned is not None
        return door.rule(door.enter(), scanned, budget=20.0)

    def wanted(self, door: XtsBackend, code: str, name: str, *, attempt: int = 1) -> Claim:
        """A claim to all that a code still lets in."""
        entry = self.ruled(door, code)
        assert isinstance(entry, Entry)
        taken = {each.serial for each in entry.taken}
        free = [unit.serial for unit in entry.units if unit.serial not in taken]
        return claim_of(free, name, attempt=attempt)

    def site(self, folder: Path, device: str, clock: Clock, **values: str) -> "Site":
        """A device with a door set up here, as it would be by hand."""
        return Site(self, folder / device, device, clock, {**self.ready["form"], **values})


class Site:
    """A device whose program can be started, closed, and started again; and its own way to the box office."""

    def __init__(self, office: Office, folder: Path, device: str, clock: Clock, typed: dict[str, str]) -> None:
        self.way = Way(office.demo)
        self._clock = clock
        self._safe = MemorySafe()
        self._paths = paths(folder)
        found = Found(EventId(typed["event"]), "Hamlet", (), None)
        set_up(form_of("xts2", typed, redeemer="Kim", device=device), self._paths, found, safe=self._safe)

    def open(self, **settings: Any) -> Doorway:
        chosen = Settings(**{"patience": PATIENCE, "grace": 0.0, **settings})

        def connect(door: Door, secrets: Secrets, heard: Heard) -> XtsBackend:
            return XtsBackend(address_of("xts2", door.url, secrets, chosen), heard=heard, transport=self.way)

        return open_doorway(
            self._paths, notify=Ear(), settings=chosen, clock=self._clock, connect=connect, safe=self._safe,
            chance=random.Random(1),
        )  # fmt: skip


def claim_of(serials: list[Serial] | list[str], name: str, *, attempt: int = 1) -> Claim:
    units = tuple(Marked(Serial(each), f"{name}-k3-{attempt}{at}") for at, each in enumerate(serials))
    return Claim(units, "Kim", name)


def opened(folder: Path, beside: Path) -> Office:
    """The box office whose stage is set in `folder`, on a copy of its own."""
    shutil.copytree(folder, beside)
    demo = SYSTEMS["xts2"].open(beside, TICKETS, SEED, {})
    return Office(demo, Way(demo))
