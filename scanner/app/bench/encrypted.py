"""What it costs that the database is encrypted: the same door with a plain one, in the same run."""

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import Operator, in_turn, offline_door, serial, timed
from scanner.store.database import Database
from scanner.store.driver import ENCRYPTS, Key

OPENINGS = 25


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    if ENCRYPTS:
        yield from _verdicts(folder, size)
        yield from _openings(folder)


def _verdicts(folder: Path, size: Size) -> Iterator[Measure]:
    codes = [serial(number) for number in random.Random(2).sample(range(size.listed), size.scans)]  # noqa: S311
    ours, theirs = Operator(), Operator()
    with (
        offline_door(folder / "encrypted", size.listed, encrypted=True, notify=ours.hear) as door,
        offline_door(folder / "plain", size.listed, encrypted=False, notify=theirs.hear) as plain,
    ):
        for code in codes[:50]:
            ours.waited(door, code)
            theirs.waited(plain, code)
        pair = in_turn(
            (partial(ours.waited, door, code) for code in codes[50:]),
            (partial(theirs.waited, plain, code) for code in codes[50:]),
        )
    waited, floor = quantile(pair.ours, 0.5), quantile(pair.floor, 0.5)
    yield Measure("local verdict, encrypted over plain, p50", waited / floor, "x", floor, 1.25)


def _openings(folder: Path) -> Iterator[Measure]:
    """There is nothing to be derived: the key is random, and used as it is."""
    key = Key.made()

    def opening(path: Path, key: Key | None) -> float:
        return timed(lambda: Database(path, key=key).close())

    for path, which in ((folder / "opened.db", key), (folder / "opened-plain.db", None)):
        Database(path, key=which).close()
    pair = in_turn(
        [partial(opening, folder / "opened.db", key)] * OPENINGS,
        [partial(opening, folder / "opened-plain.db", None)] * OPENINGS,
    )
    floor, ours = quantile(pair.floor, 0.5), quantile(pair.ours, 0.5)
    yield Measure("opening an encrypted database longer than a plain one, p50", ours - floor, "ms", floor, 20.0)
