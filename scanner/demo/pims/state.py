"""What one running server is made of, and how a request handler gets at it. It keeps no record of anybody."""

import threading
import time
from dataclasses import dataclass, field
from email.utils import formatdate

from flask import current_app

from scanner.demo.pims.figures import Books
from scanner.demo.pims.switches import Switches
from scanner.demo.weather import Tally

EXTENSION = "pims"


@dataclass(frozen=True)
class Server:
    """`stopping` is set when the server is asked to end: whatever waits on purpose waits on it."""

    books: Books
    switches: Switches
    stopping: threading.Event = field(default_factory=threading.Event)
    calls: Tally = field(default_factory=Tally)

    def http_date(self) -> str:
        return formatdate(time.time() + self.switches.number("clock_skew"), usegmt=True)


def here() -> Server:
    """The server that the current request came to."""
    server = current_app.extensions[EXTENSION]
    assert isinstance(server, Server)
    return server
