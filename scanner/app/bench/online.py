"""A verdict confirmed by the server, against a bare POST to the same server."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import Operator, in_turn, online_door, served, timed
from scanner.backends.bare import BareServer


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    scans = min(size.scans, 600)
    operator = Operator()
    with (
        served(folder / "online-server", 3 * scans + 200) as server,
        online_door(folder / "online", server.ready, notify=operator.hear) as door,
    ):
        door.sync()
        code = next(token["code"] for token in server.ready["tokens"] if token["global"])
        bare = BareServer(server.url, key=server.ready["admin_key"], code=code)
        serials = [ticket.serial for ticket in door.listed() if ticket.admissible]
        ours, theirs = serials[:scans], serials[scans : 2 * scans]
        for one, other in zip(ours[:20], theirs[:20], strict=True):
            door.present(one)
            bare.admit(other)
        pair = in_turn(
            (partial(operator.waited, door, each) for each in ours[20:]),
            (partial(timed, partial(bare.admit, each)) for each in theirs[20:]),
        )
        bare.close()
    floor = quantile(pair.floor, 0.5)
    yield Measure("online verdict, p50", quantile(pair.ours, 0.5) / floor, "x", floor, 1.2)
