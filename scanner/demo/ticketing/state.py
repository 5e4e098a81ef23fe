"""What one running server is made of, and how a request handler gets at it."""

import threading
from dataclasses import dataclass, field

from flask import current_app

from scanner.demo.ticketing import times
from scanner.demo.ticketing.database import Database
from scanner.demo.ticketing.switches import Switches
from scanner.demo.weather import Tally

EXTENSION = "ticketing"


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
