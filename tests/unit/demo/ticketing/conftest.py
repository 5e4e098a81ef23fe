"""The demo server in this process: no socket, the same application."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import TestResponse

from scanner.demo.systems import SYSTEMS, Demo


class Stage:
    """A server in this process and what a caller of it knows."""

    def __init__(self, demo: Demo) -> None:
        self.demo = demo
        self.ready = demo.describe("http://localhost/v3")
        self.event: str = self.ready["event"]
        self.admin: str = self.ready["admin_key"]
        self.sections: dict[str, str] = {one["name"]: one["uri"] for one in self.ready["sections"]}
        self._client = demo.app.test_client()

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str | None = None,
        version: str | None = "3.0.0",
        query: dict[str, Any] | None = None,
        data: bytes | None = None,
    ) -> TestResponse:
        """`key` is the administrator's unless another is given; an empty one sends none."""
        headers = {"X-API-Key": self.admin if key is None else key, "X-Client-Version": version or ""}
        sent = {"data": data} if data is not None else {"json": body} if body is not None else {}
        return self._client.open(f"/v3{path}", method=method, headers=headers, query_string=query, **sent)

    def get(self, path: str, **options: Any) -> TestResponse:
        return self.call("GET", path, **options)

    def post(self, path: str, body: object, **options: Any) -> TestResponse:
        return self.call("POST", path, body, **options)

    def put(self, path: str, body: object, **options: Any) -> TestResponse:
        return self.call("PUT", path, body, **options)

    def delete(self, path: str, **options: Any) -> TestResponse:
        return self.call("DELETE", path, **options)

    def throw(self, **switches: object) -> None:
        response = self._client.put("/_demo/switches", json=switches)
        assert response.status_code == 200, response.text

    def control(self, method: str, path: str, **options: Any) -> TestResponse:
        return self._client.open(f"/_demo{path}", method=method, **options)

    def door(self, number: int = 0) -> str:
        """The key of a token: 0 the global one, 1 the main door's, 2 VIP."""
        return str(self.get(f"/tokens/{self.ready['tokens'][number]['code']}").json["key"])

    def tickets(self, key: str, **query: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get(f"{self.event}/tickets", key=key, query={"records": 1000, **query}).json[
            "entries"
        ]
        return found

    def issued(self, key: str, section: str | None = None) -> list[str]:
        """Serials that can be admitted, of one section if it is named."""
        return [
            ticket["serial"]
            for ticket in self.tickets(key)
            if ticket["status"] == "Issued" and section in (None, ticket["section"]["name"])
        ]

    def admit(
        self, key: str, *serials: str, redeemer: str = "Kim (north gate)", device: str = "north-1"
    ) -> TestResponse:
        body = {"redeemer": redeemer, "device": device, "serials": list(serials)}
        return self.post(f"{self.event}/admissions", body, key=key)

    def log_in(self, role: str) -> str:
        """The key of a session of one of the accounts that the stage has."""
        account = self.ready["accounts"][role]
        body = {"identification": account["username"], "password": account["password"]}
        response = self.post("/sessions", body)
        assert response.status_code == 201
        return str(response.json["key"])


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    demo = SYSTEMS["ticketing"].open(tmp_path, 120, 7, {})
    yield Stage(demo)
    demo.close()
