"""Is this laptop fit for the door? Each figure is a ratio against the least that the same machine can do, measured in
the same run.

A figure in milliseconds says as much about the machine as about us; a ratio says what we add. Each part of the bench
is a module that yields `Measure`s; `measures` runs them all.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. `floor` is what it is held against (None where the goal is absolute), `goal` the bound.

    `at_least`: the goal is to reach the bound; otherwise, not to pass it.
    """

    name: str
    value: float
    unit: str
    floor: float | None
    goal: float
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.name, "value": round(self.value, 4), "unit": self.unit,
            "floor": None if self.floor is None else round(self.floor, 4), "goal": self.goal, "met": self.met,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: QUICK for a look in a minute, WHOLE for figures to quote.

    `listed`, `scans`: of the local verdict; `queued`: scans that are drained; `downloaded`: tickets of the list that
    is fetched; `listed_up_to`, `waiting`, `season`: how far the list, the queue and the journal grow.
    """

    listed: int
    scans: int
    queued: int
    downloaded: int
    listed_up_to: tuple[int, ...]
    waiting: int
    season: int


QUICK = Size(
    listed=20_000, scans=300, queued=1_000, downloaded=5_000, listed_up_to=(20_000,), waiting=5_000, season=10_000
)
WHOLE = Size(
    listed=100_000, scans=1_500, queued=10_000, downloaded=100_000, listed_up_to=(30_000, 1_000_000),
    waiting=100_000, season=1_000_000,
)  # fmt: skip


def measures(folder: Path, size: Size, tell: Told) -> Iterator[Measure]:
    """Runs everything under `folder` (on the disk that the door would use); yields each figure as it is had."""
    from scanner.app.bench import drain, encrypted, finding, growth, listing, local, online

    for part in (local, encrypted, growth, finding, online, drain, listing):
        tell(str(part.__doc__).splitlines()[0])
        yield from part.measures(folder, size)


def quantile(seconds: Sequence[float], part: float) -> float:
    """The value below which `part` of them lie; in milliseconds."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] * 1000
