"""What one running box office is made of, and how a command gets at it."""

import threading
import time
from dataclasses import dataclass, field

from flask import current_app

from scanner.demo.switchboard import Switches
from scanner.demo.weather import Tally
from scanner.demo.xts2.database import Database

EXTENSION = "xts2"


@dataclass(frozen=True)
class Server:
    """`stopping` is set when the server is asked to end: whatever waits on purpose waits on it.

    `remembered` holds pairs as they were when reads lag behind (`storage=cached`).
    """

    database: Database
    switches: Switches
    stopping: threading.Event = field(default_factory=threading.Event)
    calls: Tally = field(default_factory=Tally)
    remembered: dict[int, list[tuple[str, str]]] = field(default_factory=dict)

    def now(self) -> float:
        """Seconds since 1970, by this server's clock."""
        return time.time() + self.switches.number("clock_skew")


def here() -> Server:
    """The server that the current request came to."""
    server = current_app.extensions[EXTENSION]
    assert isinstance(server, Server)
    return server
