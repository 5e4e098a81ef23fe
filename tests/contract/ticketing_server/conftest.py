"""The demo server as a process of its own, and a caller of it that knows HTTP and nothing else."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scanner.demo.process import ServerProcess


class Caller:
    """Calls one server with the administrator's key unless another is given."""

    def __init__(self, server: ServerProcess) -> None:
        self.server = server
        self.event: str = server.ready["event"]
        self.client = httpx.Client(timeout=30)

    def close(self) -> None:
        self.client.close()

    def call(self, method: str, path: str, *, key: str | None = None, **options: Any) -> httpx.Response:
        headers = {"X-API-Key": key or self.server.ready["admin_key"], "X-Client-Version": "3.0.0"}
        return self.client.request(method, self.server.url + path, headers=headers, **options)

    def get(self, path: str, *, key: str | None = None, **query: Any) -> httpx.Response:
        return self.call("GET", path, key=key, params=query)

    def post(self, path: str, body: object, *, key: str | None = None) -> httpx.Response:
        return self.call("POST", path, key=key, json=body)

    def put(self, path: str, body: object) -> httpx.Response:
        return self.call("PUT", path, json=body)

    def delete(self, path: str, **query: Any) -> httpx.Response:
        return self.call("DELETE", path, params=query)

    def door(self, number: int = 0) -> str:
        """The key of a token of the sample event: 0 the global one, 1 the main door's, 2 VIP."""
        return str(self.get(f"/tokens/{self.server.ready['tokens'][number]['code']}").json()["key"])

    def issued(self, key: str) -> list[str]:
        entries = self.get(f"{self.event}/tickets", key=key, records=1000).json()["entries"]
        return [ticket["serial"] for ticket in entries if ticket["status"].lower() == "issued"]

    def admit(self, key: str, *serials: str, device: str = "north-1") -> httpx.Response:
        body = {"redeemer": "Kim (north gate)", "device": device, "serials": list(serials)}
        return self.post(f"{self.event}/admissions", body, key=key)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    with ServerProcess(tickets=120, seed=7, data_dir=tmp_path / "server") as process:
        yield process


@pytest.fixture
def caller_of() -> Iterator[Callable[[ServerProcess], Caller]]:
    """Callers of servers that a test starts itself; closed at its end."""
    made: list[Caller] = []

    def call(server: ServerProcess) -> Caller:
        made.append(Caller(server))
        return made[-1]

    yield call
    for caller in made:
        caller.close()


@pytest.fixture
def caller(server: ServerProcess, caller_of: Callable[[ServerProcess], Caller]) -> Caller:
    return caller_of(server)


@pytest.fixture
def until() -> Callable[[Callable[[], object]], None]:
    """Waits for a condition, half a minute at most."""

    def wait(condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + 30
        while not condition():
            assert time.monotonic() < deadline, "it never came to pass"
            time.sleep(0.01)

    return wait
