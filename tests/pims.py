"""The Pims demo in this process, a caller of it, and a back end at it: no sockets, no waiting."""

from pathlib import Path
from typing import Any

import httpx
from werkzeug.test import TestResponse

from scanner.backends.base import Address
from scanner.backends.pims.backend import PimsBackend
from scanner.demo.systems import SYSTEMS
from scanner.demo.weather import ConnectionDropped
from scanner.domain.event import EventId, Grant

URL = "http://localhost/api/v1"
EVENT = 501


class Wire(httpx.BaseTransport):
    """The way to a demo in this process. Keeps what went over it."""

    def __init__(self, app: Any) -> None:
        self._wsgi = httpx.WSGITransport(app=app)
        self.sent: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        try:
            response = self._wsgi.handle_request(request)
            response.read()
        except ConnectionDropped as error:
            raise httpx.ReadError("the connection broke", request=request) from error
        return response


class Office:
    """A demo and whoever reads its figures; `close` when it is over."""

    def __init__(self, folder: Path, *, tickets: int = 200) -> None:
        self.demo = SYSTEMS["pims"].open(folder, tickets, 7, {})
        self.ready = self.demo.describe(URL)
        self.wire = Wire(self.demo.app)
        self._client = self.demo.app.test_client()
        self._made: list[PimsBackend] = []

    def get(
        self, path: str, *, login: tuple[str, str] | None = None, base: str = "/api/v1", **query: Any
    ) -> TestResponse:
        """With the login that is good, unless another is given."""
        form = self.ready["form"]
        sent = login or (form["login"], form["password"])
        language = query.pop("language", "en")
        return self._client.get(base + path, query_string=query, auth=sent, headers={"Accept-Language": language})

    def rows(self, path: str, **query: Any) -> list[dict[str, Any]]:
        (found,) = self.get(path, **query).json["_embedded"].values()
        return list(found)

    def bare(self, path: str) -> TestResponse:
        return self._client.get("/api/v1" + path)

    def switch(self, **thrown: object) -> None:
        response = self._client.put("/_demo/switches", json=thrown)
        assert response.status_code == 200, response.text

    def reader(self, **values: str) -> PimsBackend:
        """A back end that was set up here; closed with the office."""
        typed = {**self.ready["form"], **values}
        self._made.append(PimsBackend(Address(typed["url"], values=typed), transport=self.wire))
        return self._made[-1]

    @property
    def grant(self) -> Grant:
        return Grant(EventId(self.ready["event"]), ())

    def clear(self) -> None:
        """With every switch where it stands at first, and nobody reading."""
        self.switch(**{switch.name: switch.default for switch in SYSTEMS["pims"].switches})
        self.let_go()
        self.wire.sent.clear()

    def let_go(self) -> None:
        for made in self._made:
            made.close()
        self._made.clear()

    def close(self) -> None:
        self.let_go()
        self.demo.close()
