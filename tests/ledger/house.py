"""Any system that rules, its demo in this process, and doors that talk to it over their real back end: no sockets, no
waiting. A house says what it was set up as; a door of it can be opened, closed, and opened again on the same ledger."""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths, paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.app.setup_form import address_of, form_of
from scanner.backends import registry
from scanner.backends.base import Backend, Heard
from scanner.demo.systems import SYSTEMS
from scanner.demo.weather import ConnectionDropped
from scanner.domain.door import Door
from scanner.domain.verdict import Verdict
from tests.fakes import PATIENCE, Crash, Ear, MemorySafe

HOUSES: dict[str, tuple[str, dict[str, str]]] = {
    "xts2, shared marks": ("xts2", {}),
    "xts2, house ledger": ("xts2", {"marks": "off"}),
    "utick device": ("utick", {"mode": "device"}),
    "utick stream": ("utick", {"mode": "stream"}),
}
"""Each way in which a door can be set up at a system that rules: its system, and what differs from the demo's form."""


class Wire(httpx.BaseTransport):
    """One door's way to the server, for as long as there is one (`cut`). `fuse`: after so many requests the power goes,
    before the request is carried out or (`after`) once it was."""

    def __init__(self, app: Any) -> None:
        self._wsgi = httpx.WSGITransport(app=app)
        self.cut = False
        self.fuse: int | None = None
        self.after = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("there is no network", request=request)
        blown = self.fuse == 0
        if self.fuse is not None:
            self.fuse -= 1
        if blown and not self.after:
            raise Crash
        try:
            response = self._wsgi.handle_request(request)
            response.read()
        except ConnectionDropped as error:
            raise httpx.ReadError("the connection broke", request=request) from error
        if blown:
            raise Crash
        return response


class House:
    """A demo of a system, set up in one of its ways."""

    def __init__(self, name: str, folder: Path) -> None:
        self.system, self._differs = HOUSES[name]
        demo = SYSTEMS[self.system]
        self._folder = folder
        self._demo = demo.open(folder / "server", 400, 7, {"fault_delay": 0})
        self.app = self._demo.app
        self._client = self.app.test_client()
        self.ready = self._demo.describe(f"http://127.0.0.1:9{demo.base}")
        self._good = iter(self.ready["codes"]["good"])
        self._made: list[Site] = []

    def site(self, device: str, *, number: int = 0) -> "Site":
        made = Site(self, self._folder / device, device, number)
        self._made.append(made)
        return made

    def values(self, number: int) -> dict[str, str]:
        """What is typed at the set-up of the door of this number: devices have an id of their own."""
        forms = self.ready.get("forms", {})
        values: dict[str, str] = dict(forms.get(self._differs.get("mode", ""), self.ready["form"])) | self._differs
        if "deviceid" in values:
            values["deviceid"] = self.ready["devices"][number]["id"]
        return values

    def good(self) -> str:
        """A code for one person that nobody has used."""
        return next(self._good)

    def switch(self, **thrown: object) -> None:
        answer = self._client.put("/_demo/switches", json=thrown)
        assert answer.status_code == 200, answer.text

    def record(self) -> Counter[str] | None:
        """Who is in by the system's own record; None where it keeps none."""
        admitted = self._client.get("/_demo/state").get_json()["admitted"]
        return None if admitted is None else Counter(each["serial"] for each in admitted)

    def close(self) -> None:
        for each in self._made:
            each.close()
        self._demo.close()


class Site:
    """A device with a door set up at a house."""

    def __init__(self, house: House, folder: Path, device: str, number: int) -> None:
        self.wire = Wire(house.app)
        self._house = house
        self._paths: Paths = paths(folder)
        self._safe = MemorySafe()
        self._opened: list[Doorway] = []
        form = form_of(house.system, house.values(number), redeemer="Kim", device=device)
        found = Found(form.values["event"], house.ready["title"], (), None)
        set_up(form, self._paths, found, safe=self._safe)

    def open(self, **settings: Any) -> Doorway:
        """The program is started, and has heard its server."""
        chosen = Settings(patience=PATIENCE, grace=0.0, **settings)

        def connect(door: Door, secrets: Secrets, heard: Heard) -> Backend:
            address = address_of(door.system, door.url, secrets, chosen)
            return registry.system(door.system).make(address, heard=heard, transport=self.wire)

        opened = open_doorway(
            self._paths, notify=Ear(), settings=chosen, connect=connect, safe=self._safe, chance=random.Random(1)
        )
        self._opened.append(opened)
        if not self.wire.cut:
            opened.sync()
        return opened

    def close(self) -> None:
        for each in self._opened:
            each.close()
        self._opened.clear()


def decided(door: Doorway, code: str) -> Verdict:
    """The answer to a scan, with the operator letting in whoever is asked about."""
    verdict = door.present(code)
    while verdict.question is not None:
        answered = door.answer(verdict.question.number, 0)
        assert answered is not None
        verdict = answered
    return verdict


def let_in(door: Doorway) -> Counter[str]:
    """Who is in by the door's own ledger."""
    return Counter(each.serial for each in door.admitted() if each.let_in)


def houses(folder: Path, name: str) -> Iterator[House]:
    made = House(name, folder)
    yield made
    made.close()
