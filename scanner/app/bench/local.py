"""The decision of this door alone, on disk, against a bare select, insert and fsync."""

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import in_turn, offline_door, serial
from scanner.store.bare import BareDisk


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    numbers = random.Random(1).sample(range(size.listed), size.scans)  # noqa: S311
    bare = BareDisk(folder / "bare.db", [serial(number) for number in range(size.listed)])
    with offline_door(folder / "local", size.listed) as door:
        for number in numbers[:50]:
            door.present(serial(number))
            bare.admit(serial(number))
        rest = numbers[50:]
        pair = in_turn(
            [partial(door.present, serial(number)) for number in rest],
            [partial(bare.admit, serial(number)) for number in rest],
        )
    bare.close()
    for name, part, goal in (("p50", 0.5, 1.5), ("p99", 0.99, 2.0)):
        floor, ours = quantile(pair.floor, part), quantile(pair.ours, part)
        yield Measure(f"local verdict with fsync, {name}", ours / floor, "x", floor, goal)
    rate, fsyncs = len(pair.ours) / sum(pair.ours), len(pair.floor) / sum(pair.floor)
    yield Measure("verdicts a minute offline, fsync on", rate * 60, "/min", None, 200.0, at_least=True)
    yield Measure("the disk's own rate over ours", fsyncs / rate, "x", fsyncs, 1.5)
