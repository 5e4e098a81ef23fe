"""The decision of this door alone, on disk, against a bare select, insert and fsync."""

import random
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from scanner.app.arrivals import MOST
from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import Operator, in_turn, offline_door, serial, timed
from scanner.app.doorway import Doorway
from scanner.domain.ticket import Serial
from scanner.store.bare import BareDisk


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    numbers = random.Random(1).sample(range(size.listed), 3 * size.scans)  # noqa: S311
    codes = [serial(number) for number in numbers]
    bare = BareDisk(folder / "bare.db", [serial(number) for number in range(size.listed)])
    operator = Operator()
    with offline_door(folder / "local", size.listed, notify=operator.hear) as door:
        for code in codes[:50]:
            door.present(code)
            bare.admit(code)
        pair = in_turn(
            (partial(operator.waited, door, code) for code in codes[50 : size.scans]),
            (partial(timed, partial(bare.admit, code)) for code in codes[50 : size.scans]),
        )
        single, waiting, disk = _rates(door, bare, codes[size.scans :])
    bare.close()
    for name, part, goal in (("p50", 0.5, 1.5), ("p99", 0.99, 2.0)):
        floor, waited = quantile(pair.floor, part), quantile(pair.ours, part)
        yield Measure(f"local verdict with fsync, {name}", waited / floor, "x", floor, goal)
    yield Measure("verdicts a minute offline, fsync on", 60 * single, "/min", None, 200.0, at_least=True)
    yield Measure("the disk's own rate over ours, one scan at a time", disk / single, "x", disk, 1.5)
    yield Measure(f"the disk's own rate over ours, {MOST} scans waiting", disk / waiting, "x", disk, 1.5)


def _rates(door: Doorway, bare: BareDisk, codes: Sequence[Serial]) -> tuple[float, float, float]:
    """Scans a second: one at a time; while scans wait, as for several lanes; and at the bare disk. Turn by turn, so
    that all meet the same machine."""
    codes = codes[: len(codes) // (2 * MOST) * (2 * MOST)]
    single = waiting = disk = 0.0
    for start in range(0, len(codes), 2 * MOST):
        one, other = codes[start : start + MOST], codes[start + MOST : start + 2 * MOST]
        disk += timed(partial(bare.admit, *one, *other))
        single += timed(partial(_present_each, door, one))
        waiting += timed(partial(door.present_together, [(code, "") for code in other]))
    half = len(codes) / 2
    return half / single, half / waiting, len(codes) / disk


def _present_each(door: Doorway, codes: Sequence[Serial]) -> None:
    for code in codes:
        door.present(code)
