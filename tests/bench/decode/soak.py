"""Never a wrong serial: thousands of door clips, each ended as a door would end it.

A clip is looked at until its ticket is read and a little longer, because a ticket stays in view after its verdict; one
that does not read is given up after a while. Only the frames that are looked at are drawn, and of those only the place
where the ticket is held. Every clip is a line in a file as soon as it is done, so a run that was broken off goes on
where it was.
"""

from __future__ import annotations

import csv
import os
import time
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING

import cv2

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder
from tests.fixtures.door_video import CONDITIONS, Clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LOOKED_AT = (7, 9, *range(10, 24))  # frames: the first ones show parts of a ticket that still moves
AFTERWARDS = 1  # looks at a ticket that has been read
COLUMNS = ("condition", "seed", "looks", "read", "wrong")


@dataclass(frozen=True)
class Soaked:
    """What became of one clip."""

    condition: str
    seed: int
    looks: int
    read: bool
    wrong: tuple[str, ...]
    """Texts that counted and are not on the ticket."""


def soaked(condition: str, seed: int) -> Soaked:
    cv2.setNumThreads(1)
    clip = Clip(CONDITIONS[condition], seed)
    cascade = Cascade(Decoder(), clock=time.thread_time)
    counted: set[str] = set()
    read_after = len(LOOKED_AT)
    for look, number in enumerate(LOOKED_AT):
        counted |= {symbol.text for symbol in cascade.read(clip.close_up(number))}
        if clip.text in counted:
            read_after = min(read_after, look)
        if look >= read_after + AFTERWARDS:
            break
    return Soaked(condition, seed, look + 1, clip.text in counted, tuple(sorted(counted - {clip.text})))


def soak(clips: int, kept: Path, jobs: int = 1, first: int = 100_000) -> int:
    """Goes on until the file has so many clips; gives the number of those with a wrong text. Seeds start where those
    of the other measurements do not come."""
    done = _done(kept)
    coming = list(islice((clip for clip in _clips(first) if clip not in done), max(0, clips - len(done))))
    began = time.monotonic()
    with kept.open("a", encoding="utf-8", newline="") as file, get_context("spawn").Pool(jobs, _step_back) as pool:
        rows = csv.writer(file, lineterminator="\n")
        if not done:
            rows.writerow(COLUMNS)
        for count, result in enumerate(pool.imap_unordered(_soaked, coming, chunksize=2), start=1):
            rows.writerow(_row(result))
            file.flush()
            if result.wrong:
                print(f"WRONG {result.condition} {result.seed}: {result.wrong}", flush=True)
            if count % 500 == 0:
                print(f"{len(done) + count} clips, {60 * count / (time.monotonic() - began):.0f} a minute", flush=True)
    return _told(kept)


def _clips(first: int) -> Iterator[tuple[str, int]]:
    seed = first
    while True:
        yield from ((name, seed) for name in CONDITIONS)
        seed += 1


def _soaked(clip: tuple[str, int]) -> Soaked:
    return soaked(*clip)


def _step_back() -> None:
    """What runs for hours lets others go first."""
    if hasattr(os, "nice"):
        os.nice(19)


def _row(result: Soaked) -> Sequence[object]:
    return result.condition, result.seed, result.looks, int(result.read), "\u241e".join(result.wrong)


def _rows(kept: Path) -> list[dict[str, str]]:
    if not kept.is_file():
        return []
    with kept.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _done(kept: Path) -> set[tuple[str, int]]:
    return {(row["condition"], int(row["seed"])) for row in _rows(kept)}


def _told(kept: Path) -> int:
    rows = _rows(kept)
    wrong = sum(bool(row["wrong"]) for row in rows)
    print(f"{'condition':<12}{'clips':>7}{'read':>7}{'wrong':>7}{'looks':>7}")
    for name in (*CONDITIONS, ""):
        mine = [row for row in rows if name in ("", row["condition"])]
        looks = sum(int(row["looks"]) for row in mine) / max(1, len(mine))
        read, bad = sum(row["read"] == "1" for row in mine), sum(bool(row["wrong"]) for row in mine)
        print(f"{name or 'ALL':<12}{len(mine):>7}{read:>7}{bad:>7}{looks:>7.1f}")
    return wrong
