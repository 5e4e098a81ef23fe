"""A verdict confirmed by the server, against a bare POST to the same server: beside the door, and across town."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import Operator, in_turn, online_door, served, timed
from scanner.app.doorway import Doorway
from scanner.backends.bare import BareServer

WARM = 20
FAR = 30
"""Milliseconds to a server that is not on this machine."""


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    scans = min(size.scans, 600)
    operator = Operator()
    with (
        served(folder / "online-server", 4 * scans + 200) as server,
        online_door(folder / "online", server.ready, notify=operator.hear) as door,
    ):
        door.sync()
        code = next(token["code"] for token in server.ready["tokens"] if token["global"])
        bare = BareServer(server.url, key=server.ready["admin_key"], code=code)
        serials = [ticket.serial for ticket in door.listed() if ticket.admissible]
        near, far = serials[: 2 * scans], serials[2 * scans :][: max(2 * WARM + 20, scans // 2)]
        yield _measure("online verdict, p50", door, bare, operator, near)
        server.switch(latency_ms=FAR)
        yield _measure(f"online verdict with the server {FAR} ms away, p50", door, bare, operator, far)
        bare.close()


def _measure(name: str, door: Doorway, bare: BareServer, operator: Operator, serials: Sequence[str]) -> Measure:
    ours, theirs = serials[::2], serials[1::2]
    for one, other in zip(ours[:WARM], theirs[:WARM], strict=True):
        door.present(one)
        bare.admit(other)
    pair = in_turn(
        (partial(operator.waited, door, each) for each in ours[WARM:]),
        (partial(timed, partial(bare.admit, each)) for each in theirs[WARM:]),
    )
    floor = quantile(pair.floor, 0.5)
    return Measure(name, quantile(pair.ours, 0.5) / floor, "x", floor, 1.2)
