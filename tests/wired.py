"""The demo ticketing server in this process, and doors that talk to it over the real back end: no sockets, no waiting.

Every switch of the server can be thrown; its clock goes with the test's. What would be silence on a socket is an error
at once: a connection that drops, and a delay that is longer than the caller waits.
"""

import random
from pathlib import Path
from typing import Any

import httpx

from scanner.app.build import open_doorway
from scanner.app.door_setup import Found, SetupForm, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import paths
from scanner.app.secrets import Secrets
from scanner.app.settings import Settings
from scanner.backends.base import Address, Heard
from scanner.backends.ticketing.backend import TicketingBackend
from scanner.backends.ticketing.supervision import TicketingSupervision
from scanner.demo.ticketing import stage, times
from scanner.demo.ticketing.app import build
from scanner.demo.ticketing.faults import ConnectionDropped
from scanner.demo.ticketing.switches import SWITCHES
from scanner.domain.door import Door
from scanner.domain.event import EventId
from scanner.domain.ticket import Section, SectionId, Serial
from tests.clocks import FakeClock
from tests.fakes import PATIENCE, Ear, MemorySafe

URL = "https://tickets.test/v3"


class Wire(httpx.BaseTransport):
    """The way to the server, for as long as there is one (`cut`)."""

    def __init__(self, server: "WiredServer") -> None:
        self._server = server
        self._wsgi = httpx.WSGITransport(app=server.app)
        self.cut = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("there is no network", request=request)
        self._server.tell_the_time()
        delayed = self._server.next_is_delayed(admitting=request.method == "POST")
        try:
            response = self._wsgi.handle_request(request)
            response.read()
        except ConnectionDropped as error:
            raise httpx.ReadError("the connection broke", request=request) from error
        if delayed:
            self._server.clock.advance(15.0)
            raise httpx.ReadTimeout("nothing came", request=request)
        return response


class WiredServer:
    """One event of the sample's kind, its tickets all issued and none admitted until a test says otherwise."""

    def __init__(self, folder: Path, clock: FakeClock, *, tickets: int = 40) -> None:
        self.clock = clock
        self._born = (clock.now(), clock.monotonic())
        self._server = stage.open_server(folder, tickets=tickets, seed=7, switches={"fault_delay": 0})
        self._skew = 0.0
        self.switches = self._server.switches
        self.app = build(self._server)
        self.ready = stage.describe(self._server, URL)
        self.clear()

    def clear(self) -> None:
        """As if the evening had not begun, with every switch where it stands at first."""
        defaults = {switch.name: switch.default for switch in SWITCHES}
        self.switches.throw({**defaults, "fault_delay": 0})
        self._skew = 0.0
        with self._server.database.write() as db:
            db.execute("DELETE FROM admissions")
            db.execute("UPDATE tickets SET status = 'issued', redeemed = NULL, changed = 0")

    def switch(self, **thrown: object) -> None:
        self._skew = float(str(thrown.pop("clock_skew", self._skew)))
        self.switches.throw(thrown)

    def tell_the_time(self) -> None:
        """The server's clock goes by the world's time, whoever sets this machine's; it is ahead as was switched."""
        there = times.now(self.switches) - self.switches.number("clock_skew")
        self.switches.throw({"clock_skew": self._now() - there + self._skew})

    def _now(self) -> float:
        wall, monotonic = self._born
        return wall.timestamp() + self.clock.monotonic() - monotonic

    def next_is_delayed(self, *, admitting: bool) -> bool:
        values = self.switches.values()
        hit = admitting or values["fault_scope"] == "all"
        return hit and str(values["admit_fault"]).startswith("delay") and values["admit_fault_count"] != 0

    def serials(self, section: str) -> list[Serial]:
        rows = self._server.database.read().execute(
            "SELECT serial FROM tickets WHERE section = ? ORDER BY number", (section,)
        )
        return [Serial(row["serial"]) for row in rows]

    def put(self, serial: Serial, status: str, *, admitted_by: str = "") -> None:
        """A ticket gets a status, and an admission at that device where one is named."""
        now = self._now()
        with self._server.database.write() as db:
            redeemed = now if status == "redeemed" else None
            db.execute(
                "UPDATE tickets SET status = ?, redeemed = ?, changed = ? WHERE serial = ?",
                (status, redeemed, now, serial),
            )
            if admitted_by:
                db.execute(
                    "INSERT INTO admissions (ticket, event, section, patron, redeemer, device, admitted) "
                    "SELECT serial, event, section, owner, 'Lee', ?, ? FROM tickets WHERE serial = ?",
                    (admitted_by, now, serial),
                )

    def admitted(self) -> dict[Serial, str]:
        """Who was let in, by which device."""
        rows = self._server.database.read().execute("SELECT ticket, device FROM admissions")
        return {Serial(row["ticket"]): row["device"] for row in rows}

    @property
    def sections(self) -> list[str]:
        return [str(each["uri"]).rsplit("/", 1)[-1] for each in self.ready["sections"]]

    def site(self, folder: Path, device: str, *, token: int = 0) -> "WiredSite":
        return WiredSite(self, folder, device, self.ready["tokens"][token])

    def close(self) -> None:
        self._server.database.close()


class WiredSite:
    """A device with a door set up at the server, which can be opened, closed, and opened again; and its wire."""

    def __init__(self, server: WiredServer, folder: Path, device: str, token: dict[str, Any]) -> None:
        self.wire = Wire(server)
        self._server = server
        self._safe = MemorySafe()
        self.paths = self._paths = paths(folder)
        names = {each["uri"]: each["name"] for each in server.ready["sections"]}
        covered = tuple(Section(SectionId(uri.rsplit("/", 1)[-1]), names[uri]) for uri in token["sections"])
        form = SetupForm(URL, server.ready["admin_key"], token["code"], "Kim", device)
        found = Found(EventId(server.ready["event"]), server.ready["title"], covered, None)
        set_up(form, self._paths, found, safe=self._safe)

    def open(self, **settings: Any) -> Doorway:
        def connect(_door: Door, secrets: Secrets, heard: Heard) -> TicketingBackend:
            return TicketingBackend(Address(URL, secrets.key, secrets.token), heard=heard, transport=self.wire)

        return open_doorway(
            self._paths, notify=Ear(), settings=Settings(patience=PATIENCE, **settings), clock=self._server.clock,
            connect=connect, safe=self._safe, chance=random.Random(1),
            supervise=lambda: TicketingSupervision(URL, transport=self.wire),
        )  # fmt: skip
