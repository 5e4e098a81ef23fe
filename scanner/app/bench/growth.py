"""The same decision as the list, the queue and the journal grow: it must stay flat."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import Operator, Pair, a_season, in_turn, offline_door, offline_for_long, serial, timed
from scanner.app.doorway import Doorway

SMALL = 1_000
SCANS = 600
WARM = 50
FLAT = 1.5


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    for listed in size.listed_up_to:
        operator = Operator()
        with offline_door(folder / f"list-{listed}", listed, durable=False, notify=operator.hear) as grown:
            pair = _beside_a_small_one(folder / f"small-{listed}", grown)
            alone = [operator.waited(grown, serial(SCANS + number)) for number in range(SCANS)]
        yield _flat(f"{listed:,} tickets listed", pair)
        if listed == max(size.listed_up_to):
            p99 = quantile(alone[WARM:], 0.99)
            yield Measure(f"local verdict without fsync at {listed:,} tickets, p99", p99, "ms", None, 1.0)
    past = offline_for_long(range(SCANS, SCANS + size.waiting))
    with offline_door(folder / "queue", size.waiting + SCANS, durable=False, past=past) as grown:
        yield _flat(f"{size.waiting:,} scans in the queue", _beside_a_small_one(folder / "small-queue", grown))
    with offline_door(folder / "journal", SMALL, durable=False, past=a_season(size.season)) as grown:
        yield _flat(f"{size.season:,} rows in the journal", _beside_a_small_one(folder / "small-journal", grown))


def _beside_a_small_one(folder: Path, grown: Doorway) -> Pair:
    """Whole scans at both, with all that follows them, turn by turn."""
    with offline_door(folder, SMALL, durable=False) as small:
        return in_turn(
            (partial(timed, partial(grown.present, serial(number))) for number in range(SCANS)),
            (partial(timed, partial(small.present, serial(number))) for number in range(SCANS)),
        )


def _flat(what: str, pair: Pair) -> Measure:
    grown, small = quantile(pair.ours[WARM:], 0.5), quantile(pair.floor[WARM:], 0.5)
    return Measure(f"a scan with {what} over one with few, p50", grown / small, "x", small, FLAT)
