"""The decision of this door alone, on disk, against a bare select, insert and fsync."""

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import Operator, in_turn, offline_door, serial, timed
from scanner.store.bare import BareDisk


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    numbers = random.Random(1).sample(range(size.listed), 2 * size.scans)  # noqa: S311
    bare = BareDisk(folder / "bare.db", [serial(number) for number in range(size.listed)])
    operator = Operator()
    with offline_door(folder / "local", size.listed, notify=operator.hear) as door:
        for number in numbers[:50]:
            door.present(serial(number))
            bare.admit(serial(number))
        one_by_one, in_a_row = numbers[50 : size.scans], numbers[size.scans :]
        pair = in_turn(
            (partial(operator.waited, door, serial(number)) for number in one_by_one),
            (partial(timed, partial(bare.admit, serial(number))) for number in one_by_one),
        )
        ours = timed(lambda: [door.present(serial(number)) for number in in_a_row]) / len(in_a_row)
        disk = timed(lambda: bare.admit(*map(serial, in_a_row))) / len(in_a_row)
    bare.close()
    for name, part, goal in (("p50", 0.5, 1.5), ("p99", 0.99, 2.0)):
        floor, waited = quantile(pair.floor, part), quantile(pair.ours, part)
        yield Measure(f"local verdict with fsync, {name}", waited / floor, "x", floor, goal)
    yield Measure("verdicts a minute offline, fsync on", 60 / ours, "/min", None, 200.0, at_least=True)
    yield Measure("the disk's own rate over ours", ours / disk, "x", 1 / disk, 1.5)
