"""A box office in this process, and doors that talk to it over the real client: no sockets, no waiting."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from scanner.backends.base import Address
from scanner.backends.xts2.backend import XtsBackend
from scanner.demo.systems import SYSTEMS, Demo
from scanner.demo.weather import ConnectionDropped
from scanner.domain.ruling import Claim, Entry, Marked, Ruling
from scanner.domain.ticket import Serial

URL = "http://localhost/v2"


class Way(httpx.BaseTransport):
    """The way to the site. `cut`: there is none. A dropped connection is what httpx makes of it."""

    def __init__(self, demo: Demo) -> None:
        self._wsgi = httpx.WSGITransport(app=demo.app)
        self.cut = False
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


def claim_of(serials: list[Serial] | list[str], name: str, *, attempt: int = 1) -> Claim:
    units = tuple(Marked(Serial(each), f"{name}-k3-{attempt}{at}") for at, each in enumerate(serials))
    return Claim(units, "Kim", name)


@pytest.fixture(scope="session")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a box office whose stage is set."""
    folder = tmp_path_factory.mktemp("xts2")
    SYSTEMS["xts2"].open(folder, 120, 7, {}).close()
    return folder


@pytest.fixture
def office(evening: Path, tmp_path: Path) -> Iterator[Office]:
    shutil.copytree(evening, tmp_path / "office")
    demo = SYSTEMS["xts2"].open(tmp_path / "office", 120, 7, {})
    made = Office(demo, Way(demo))
    yield made
    for each in made.made:
        each.close()
    demo.close()
