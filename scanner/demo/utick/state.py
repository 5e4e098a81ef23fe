"""What one running server is made of, and how a request handler gets at it."""

import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from email.utils import formatdate

from flask import current_app

from scanner.demo.database import Database
from scanner.demo.utick.switches import Switches
from scanner.demo.weather import Tally

EXTENSION = "utick"
HOUSE_TIME = timezone(timedelta(hours=2))


@dataclass(frozen=True)
class Server:
    """`stopping` is set when the server is asked to end: whatever waits on purpose waits on it."""

    database: Database
    switches: Switches
    stopping: threading.Event = field(default_factory=threading.Event)
    calls: Tally = field(default_factory=Tally)

    def now(self) -> float:
        """Seconds since 1970 by the server's clock: the machine's, and the switched-on skew."""
        return time.time() + self.switches.number("clock_skew")

    def written(self, moment: float | None) -> str | None:
        """A moment as the wire shows it: ISO 8601 in whole seconds with an offset."""
        if moment is None:
            return None
        if self.switches.text("dates") == "z":
            return datetime.fromtimestamp(int(moment), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return datetime.fromtimestamp(int(moment), HOUSE_TIME).isoformat()

    def id(self, text: str | None) -> str | None:
        """An id as the wire shows it; they compare without regard to case."""
        if text is None:
            return None
        return text.lower() if self.switches.text("ids") == "lower" else text

    def number(self, number: int | None) -> int | str | None:
        """A number as the wire shows it, where it may come as a text."""
        return str(number) if number is not None and self.switches.text("numbers") == "strings" else number

    def http_date(self) -> str:
        return formatdate(self.now(), usegmt=True)


def here() -> Server:
    """The server that the current request came to."""
    server = current_app.extensions[EXTENSION]
    assert isinstance(server, Server)
    return server
