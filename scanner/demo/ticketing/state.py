"""What one running server is made of, and how a request handler gets at it."""

import threading
from collections import Counter
from dataclasses import dataclass, field

from flask import current_app

from scanner.demo.ticketing import times
from scanner.demo.ticketing.database import Database
from scanner.demo.ticketing.switches import Switches

EXTENSION = "ticketing"


class Tally:
    """How often each endpoint was called, answered or not. Any thread may count."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def count(self, call: str) -> None:
        with self._lock:
            self._counts[call] += 1

    def counts(self) -> dict[str, int]:
        with self._lock:
            return dict(sorted(self._counts.items()))


@dataclass(frozen=True)
class Server:
    """`stopping` is set when the server is asked to end: whatever waits on purpose waits on it."""

    database: Database
    switches: Switches
    stopping: threading.Event = field(default_factory=threading.Event)
    calls: Tally = field(default_factory=Tally)

    def now(self) -> float:
        return times.now(self.switches)


def here() -> Server:
    """The server that the current request came to."""
    server = current_app.extensions[EXTENSION]
    assert isinstance(server, Server)
    return server
