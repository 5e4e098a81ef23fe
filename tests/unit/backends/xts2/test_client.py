"""What only a socket can show."""

import pytest

from scanner.backends.base import Address
from scanner.backends.xts2.backend import XtsBackend
from tests.unit.backends.conftest import OK

ROOT = b'<performance id="77" showname="Hamlet"/>'
NO_BASKET = b'<error type="404.1"><message>Basket not found.</message></error>'


def test_no_proxy_stands_between_a_door_and_the_box_office(serving, monkeypatch: pytest.MonkeyPatch) -> None:
    """It could answer with what it has kept."""
    bodies = iter([ROOT, NO_BASKET])

    def answer(connection):
        body = next(bodies)
        connection.sendall(OK + b"Connection: close\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))

    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    door = XtsBackend(Address(serving(answer), values={"event": "77"}))
    assert door.enter(budget=20.0).event == "/xts2/performances/77"
    door.close()
