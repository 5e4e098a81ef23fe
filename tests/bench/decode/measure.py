"""What the ways of reading make of a corpus: hits, wrong texts, milliseconds."""

from __future__ import annotations

import csv
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import zxingcpp
from pyzbar import pyzbar

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder, grey_of, text_from_bytes
from scanner.capture.pictures import read_picture
from scanner.capture.stages import BARE, FULL, LEISURE, ZBAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scanner.capture.frames import Image
    from scanner.capture.stages import Stage
    from scanner.capture.symbols import Symbol

    Way = Callable[[Image], list[str]]


@dataclass(frozen=True)
class Row:
    """A picture of the corpus and what is on it."""

    path: Path
    kind: str
    expected: frozenset[str]
    known: bool


@dataclass
class Score:
    """How one way did."""

    hits: int = 0
    wrong: int = 0
    of: int = 0
    ms: list[float] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)
    read: dict[str, str] = field(default_factory=dict)
    """The labelled pictures that were read right, by name, and the kind of code on each."""
    kinds: Counter[str] = field(default_factory=Counter)
    """Hits by kind of code."""

    def line(self, name: str) -> str:
        median, late = np.percentile(self.ms, [50, 95]) if self.ms else (0.0, 0.0)
        return f"{name:<46}{self.hits:>5} of {self.of:<5}{self.wrong:>7}{median:>10.1f}{late:>10.1f}"


FRAME = "PICTURE (read_frame)"
ONE_FRAME = "CASCADE, one frame"
LEISURELY = "LEISURE (read_at_leisure)"

HEADING = f"{'':<46}{'hits':>13}{'wrong':>7}{'median ms':>10}{'p95 ms':>10}"


def rows_of(folder: Path, every: int = 1) -> list[Row]:
    """The manifest, or every n-th row of it."""
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as manifest:
        rows = list(csv.DictReader(manifest))[::every]
    return [
        Row(
            folder / row["file"],
            row["symbology"],
            frozenset(map(plain, row["expected"].split("\u241e"))),
            row.get("label") != "unknown",
        )
        for row in rows
    ]


def plain(text: str) -> str:
    """For comparing with what somebody else wrote down: line ends and blanks around a text are not part of the
    question."""
    return text.replace("\r\n", "\n").strip()


def ways(decoder: Decoder) -> dict[str, Way]:
    """Name and way, from a colour picture to texts. The bare libraries read as their own first example shows."""

    def bare_zbar(image: Image) -> list[str]:
        return [text_from_bytes(code.data) for code in pyzbar.decode(image)]

    def bare_zxing(image: Image) -> list[str]:
        return [code.text for code in zxingcpp.read_barcodes(image)]

    def staged(stage: Stage) -> Way:
        return lambda image: texts(decoder.look(_grey(image), stage) if stage.fits(image[..., 0].size) else [])

    stages = [stage for stage in LEISURE if stage not in (FULL, ZBAR)]
    return {
        "bare pyzbar": bare_zbar,
        "bare zxing-cpp": bare_zxing,
        "stage zxing-cpp, quick": staged(BARE),
        "stage zxing-cpp, full": staged(FULL),
        "stage zbar": staged(ZBAR),
        **{f"stage {stage.name} ({stage.reader.name.lower()})": staged(stage) for stage in stages},
        FRAME: lambda image: texts(decoder.read_frame(image)),
        ONE_FRAME: lambda image: texts(Cascade(decoder, twice=False, clock=time.thread_time).read(image)),
        LEISURELY: lambda image: texts(decoder.read_at_leisure(image)),
    }


def texts(symbols: Iterable[Symbol]) -> list[str]:
    return [symbol.text for symbol in symbols]


def _grey(image: Image) -> Image:
    grey = grey_of(image)
    assert grey is not None
    return grey


def measure(rows: Iterable[Row], decoder: Decoder, chosen: dict[str, Way]) -> dict[str, Score]:
    """Reads each picture in each way, in turn, so that a busy moment of the machine hits all alike. Kinds that the
    decoder was not asked for are left out. Times are processor times of one core."""
    cv2.setNumThreads(1)
    scores = {name: Score() for name in chosen}
    for row in rows:
        if row.kind != "NONE" and row.kind not in decoder.formats:
            continue
        image = read_picture(row.path)
        for name, way in chosen.items():
            started = time.thread_time()
            read = way(image)
            scores[name].ms.append((time.thread_time() - started) * 1000)
            judge(scores[name], row, frozenset(map(plain, read)))
    return scores


def judge(score: Score, row: Row, texts: frozenset[str]) -> None:
    if not row.known:
        return
    if row.kind == "NONE":
        score.wrong += bool(texts)
        return
    score.of += 1
    if texts & row.expected:
        score.hits += 1
        score.kinds[row.kind] += 1
        score.read[row.path.name] = row.kind
    else:
        score.misses.append(row.path.name)
        score.wrong += bool(texts)


def kinds(scores: dict[str, Score]) -> str:
    """For each kind of code: its best bare library, and what ours read."""
    names = [name for name in scores if name.startswith("bare")]
    found = sorted({kind for score in scores.values() for kind in score.kinds})
    lines = (
        f"{kind:<12}"
        f"{max(scores[name].kinds[kind] for name in names):>8}"
        + "".join(f"{scores[name].kinds[kind]:>12}" for name in (FRAME, ONE_FRAME, LEISURELY))
        for kind in found
    )
    return "\n".join([f"{'hits':<12}{'bare':>8}{'picture':>12}{'one frame':>12}{'leisure':>12}", *lines])


def labelled(rows: Iterable[Row], formats: Iterable[str]) -> Counter[str]:
    """How many pictures there are of each kind that is asked for."""
    return Counter(row.kind for row in rows if row.known and row.kind in set(formats))
