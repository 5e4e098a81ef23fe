"""Sets the stage: the figures of the sample evening, or those of last time.

The folder keeps what they are drawn from (the seed, the number of tickets, the day), so that a server that starts again
tells the same.
"""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scanner.demo import sample as samples
from scanner.demo.database import BadFolder
from scanner.demo.pims import figures
from scanner.demo.pims.state import Server
from scanner.demo.pims.switches import Switches

FILE = "pims-demo.json"


def open_server(folder: Path, *, tickets: int, seed: int, switches: Mapping[str, object]) -> Server:
    """The server over this folder. Raises SwitchError or BadFolder."""
    thrown = Switches(switches)
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(json.dumps({"seed": seed, "tickets": tickets, "made": time.time()}), encoding="utf-8")
        kept = json.loads(path.read_text(encoding="utf-8"))
        books = figures.books(samples.make(kept["seed"], kept["tickets"]), kept["seed"], kept["made"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadFolder(str(error)) from error
    return Server(books, thrown)


def describe(server: Server, url: str) -> dict[str, Any]:
    """What somebody needs to stand this beside a door; `url` is the base of the API."""
    books = server.books
    host = url.split("://", 1)[-1].split("/", 1)[0]
    return {
        "system": "pims",
        "url": url,
        "title": books.title,
        "tickets": sum(books.until(0).values()),
        "event": f"/pims/{host}/events/{figures.FIRST_EVENT}",
        "categories": list(books.categories),
        "form": {
            "url": url, "login": books.login, "password": books.password,
            "event": f"/pims/{host}/events/{figures.FIRST_EVENT}",
        },
        "codes": {},
    }  # fmt: skip


def state(server: Server) -> dict[str, Any]:
    """It knows nobody: `admitted` is null. What it sold, and the calls that came in by endpoint."""
    return {"tickets": sum(server.books.until(0).values()), "admitted": None, "calls": server.calls.counts()}
