"""The same decision as the list, the queue and the journal grow: it must stay flat."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import offline_door, serial, timed


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    first: float | None = None
    for listed in size.grown:
        with offline_door(folder / f"grown-{listed}", listed, durable=False) as door:
            scans = min(600, listed // 2)
            taken = [timed(partial(door.present, serial(number))) for number in range(scans)]
        p50 = quantile(taken[50:], 0.5)
        if first is None:
            first = p50
        else:
            yield Measure(f"{listed:,} tickets over {size.grown[0]:,}, p50", p50 / first, "x", first, 1.5)
        if listed == size.grown[-1]:
            yield Measure(
                f"local verdict without fsync at {listed:,}, p99", quantile(taken[50:], 0.99), "ms", None, 1.0
            )
