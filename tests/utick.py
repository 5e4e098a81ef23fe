"""The Utick demo in this process, a caller of it that knows the contract and none of our client, and doors at it over
the real back end: no sockets, no waiting."""

import hashlib
import hmac
import json
import random
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from werkzeug.test import TestResponse

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.app.setup_form import address_of, form_of
from scanner.backends.base import Address, Heard
from scanner.backends.utick.backend import UtickBackend
from scanner.clock import Clock, SystemClock
from scanner.demo.systems import SYSTEMS
from scanner.demo.weather import ConnectionDropped
from scanner.domain.door import Door as StoredDoor
from scanner.domain.event import EventId, Grant
from scanner.domain.ruling import Claim, Marked, Scanned
from tests.clocks import FakeClock
from tests.fakes import PATIENCE, Crash, Ear, MemorySafe

URL = "http://localhost/v1"


class Wire(httpx.BaseTransport):
    """The way to a demo in this process, for as long as there is one (`cut`); `crash`: the power goes once the next
    claim was carried out."""

    def __init__(self, house: "House") -> None:
        self._house = house
        self._wsgi = httpx.WSGITransport(app=house.demo.app, raise_app_exceptions=True)
        self.cut = False
        self.crash = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("there is no network", request=request)
        self._house.tell_the_time()
        try:
            response = self._wsgi.handle_request(request)
            response.read()
        except ConnectionDropped as error:
            raise httpx.ReadError("the connection broke", request=request) from error
        if self.crash and request.url.path.endswith("/control/"):
            raise Crash
        return response


class House:
    """A demo and whoever stands at it; `close` when it is over. With a `clock` its time goes by that one."""

    def __init__(self, folder: Path, *, tickets: int = 120, clock: FakeClock | None = None) -> None:
        self.clock = clock
        self.demo = SYSTEMS["utick"].open(folder, tickets, 7, {})
        self.ready = self.demo.describe(URL)
        self.wire = Wire(self)
        self._client = self.demo.app.test_client()
        self._made: list[UtickBackend] = []
        self._calls: Counter[str] = Counter()

    # As somebody who knows the contract.

    @property
    def stream(self) -> str:
        return str(self.ready["streams"][0]["id"])

    @property
    def event(self) -> str:
        return str(self.ready["events"][0]["id"])

    @property
    def device(self) -> str:
        return str(self.ready["devices"][0]["id"])

    def codes(self, what: str = "good") -> list[str]:
        return list(self.ready["codes"][what])

    def signed(self, *, at: datetime | None = None, **fields: object) -> dict[str, Any]:
        """The fields of a signed call."""
        public, secret = self.ready["form"]["publickey"], self.ready["form"]["secretkey"]
        stamp = (at or datetime.now(UTC)).isoformat(timespec="seconds")
        found = hmac.new(secret.encode(), f"{public}{stamp}".encode(), hashlib.sha256).hexdigest()
        return {"publickey": public, "timestamp": stamp, "signature": found, "username": "door/Kim", **fields}

    def call(self, method: str, path: str, **fields: object) -> TestResponse:
        """A signed call."""
        return self.send(method, path, json.dumps(self.signed(**fields)).encode())

    def send(self, method: str, path: str, body: bytes, **options: Any) -> TestResponse:
        return self._client.open(f"/v1{path}", method=method, data=body, content_type="application/json", **options)

    def control(self, code: str, *, stream: str = "", **fields: object) -> Any:
        return self.call("GET", f"/catalogue/streams/{stream or self.stream}/control/", accesscode=code, **fields).json

    def use(self, *codes: str, way: str = "PATCH", device: int = 0, **fields: object) -> list[dict[str, Any]]:
        """The results of a device's control."""
        sent = {"deviceid": self.ready["devices"][device]["id"], "codes": list(codes), **fields}
        answered = self.call(way, f"/accesscontrol/events/{self.event}/control/", **sent).json
        assert answered["success"], answered
        return list(answered["response"])

    def status(self, code: str, **how: Any) -> int:
        return int(self.use(code, **how)[0]["usage"]["statusid"])

    def switch(self, **thrown: object) -> None:
        response = self._client.put("/_demo/switches", json=thrown)
        assert response.status_code == 200, response.text

    def state(self) -> dict[str, Any]:
        """What the server knows; its calls since the house was as if new."""
        found = self._client.get("/_demo/state").json
        assert isinstance(found, dict)
        return {**found, "calls": dict(Counter(found["calls"]) - self._calls)}

    def tell_the_time(self) -> None:
        if self.clock is not None:
            ahead = self.clock.now().timestamp() - time.time()
            self.demo.app.extensions["utick"].switches.throw({"clock_skew": ahead})

    # As a door.

    def site(self, folder: Path, device: str, kind: str = "device", **values: str) -> "Site":
        """A device with a door set up here, as it would be by hand."""
        return Site(self, folder / device, device, {**self.ready["forms"][kind], **values})

    def door(self, mode: str = "device", *, clock: Clock | None = None, heard: Any = None, **values: str) -> "Door":
        """A back end that was set up here; closed with the house."""
        typed = {**self.ready["forms"][mode], **values}
        address = Address(typed["url"], values=typed)
        made = UtickBackend(
            address, heard=heard or (lambda _time: None), transport=self.wire, clock=clock or SystemClock()
        )
        self._made.append(made)
        return Door(made)

    def clear(self) -> None:
        """As if the evening had not begun, with every switch where it stands at first, and nobody at a door."""
        self.let_go()
        server = self.demo.app.extensions["utick"]
        server.switches.throw({switch.name: switch.default for switch in SYSTEMS["utick"].switches})
        with server.database.write() as db:
            for table in ("accesses", "controls", "passages"):
                db.execute(f"DELETE FROM {table}")
            db.execute("UPDATE products SET used_at = NULL, used_device = NULL, used_by = NULL WHERE state <> 'used'")
        self.wire.cut = self.wire.crash = False
        self._calls = Counter(server.calls.counts())

    def let_go(self) -> None:
        for made in self._made:
            made.close()
        self._made.clear()

    def close(self) -> None:
        self.let_go()
        self.demo.close()


class Door:
    """A back end with what a turnstile would hand it."""

    def __init__(self, backend: UtickBackend) -> None:
        self.backend = backend
        self.grant = Grant(backend._setup.event, ())

    def scanned(self, code: str) -> Scanned:
        found = self.backend.read(code)
        assert found is not None
        return found

    def rule(self, code: str) -> Any:
        return self.backend.rule(self.grant, self.scanned(code), budget=5.0)

    def claim(
        self, code: str, *, since: datetime | None = None, confirmed: bool = False, device: str = "north-1"
    ) -> Any:
        """`since` is now, by the server's clock, unless it is told otherwise."""
        since = since or self.backend._client.time.now()
        made = Claim((Marked(self.scanned(code).serial, "north-1-abc-1"),), "Kim", device, since, confirmed)
        return self.backend.claim(self.grant, made, budget=5.0)

    def leave(self, code: str) -> Any:
        made = Claim((Marked(self.scanned(code).serial, ""),), "Kim", "north-1")
        return self.backend.leave(self.grant, made, budget=5.0)


def ago(seconds: float) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


class Site:
    """A device whose program can be started, closed, and started again."""

    def __init__(self, house: House, folder: Path, device: str, typed: dict[str, str]) -> None:
        self._house = house
        self._safe = MemorySafe()
        self._paths = paths(folder)
        self.wire = Wire(house)
        form = form_of("utick", typed, redeemer="Kim", device=device)
        found = Found(EventId(typed["event"]), "Harbour Night", (), None)
        set_up(form, self._paths, found, safe=self._safe)

    def open(self, **settings: Any) -> Doorway:
        clock = self._house.clock or SystemClock()
        chosen = Settings(**{"patience": PATIENCE, "grace": 0.0, **settings})

        def connect(door: StoredDoor, secrets: Secrets, heard: Heard) -> UtickBackend:
            address = address_of("utick", door.url, secrets, chosen)
            return UtickBackend(address, heard=heard, transport=self.wire, clock=clock)

        return open_doorway(
            self._paths, notify=Ear(), settings=chosen, clock=clock, connect=connect, safe=self._safe,
            chance=random.Random(1),
        )  # fmt: skip
