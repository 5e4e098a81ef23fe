"""The queue after a stretch offline, against one POST for each scan."""

from collections.abc import Iterator
from pathlib import Path

from scanner.app.bench import Measure, Size
from scanner.app.bench.rig import online_door, served, timed
from scanner.backends.bare import BareServer

ALONE = 200
"""Scans that are sent one by one, to know what that takes: half before the queue is drained, half after."""


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    listed = int((size.queued + ALONE) * 1.3) + 100
    with served(folder / "drain-server", listed) as server, online_door(folder / "drain", server.ready) as door:
        door.sync()
        serials = [ticket.serial for ticket in door.listed() if ticket.admissible]
        queued, alone = serials[: size.queued], serials[size.queued : size.queued + ALONE]
        server.kill()
        for serial in queued:
            door.present(serial)
        waiting = door.status().waiting
        server.start()
        code = next(token["code"] for token in server.ready["tokens"] if token["global"])
        bare = BareServer(server.url, key=server.ready["admin_key"], code=code)
        each = timed(lambda: [bare.admit(serial) for serial in alone[::2]])
        before = _requests(server.state())
        taken = timed(door.flush)
        requests = _requests(server.state()) - before
        each = (each + timed(lambda: [bare.admit(serial) for serial in alone[1::2]])) / len(alone)
        bare.close()
        left = door.status().waiting
    yield Measure("scans left in the queue", left, "scans", None, 0)
    yield Measure("requests for each queued scan", requests / max(1, waiting), "requests", None, 0.02)
    yield Measure(
        "draining, times faster than one POST a scan", each * waiting / taken, "x", each * waiting, 20.0, at_least=True
    )


def _requests(state: dict[str, object]) -> int:
    counted = state["requests"]
    assert isinstance(counted, dict)
    return sum(counted.values())
