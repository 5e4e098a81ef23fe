"""How long a ticket has to be held up: the cascade on door videos, next to the bare libraries.

Every reader gets the frames at the camera's pace: while it decodes, frames pass it by, and its answer comes when it is
done. Counted are the frames that come after the first one that the cascade at leisure can read until the answer is
there: 0 is an answer before the next frame. Times are processor times of one core, so that a busy machine does not
count against anyone.
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

import cv2
import numpy as np
import zxingcpp
from pyzbar import pyzbar

from scanner.app.bench import Measure
from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder, text_from_bytes
from tests.bench.decode.goals import told
from tests.fixtures.door_video import ARRIVES, BEYOND, CONDITIONS, RATE, Clip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from scanner.capture.frames import Image

    Read = Callable[[Image], list[str]]

CASCADE, SINGLE = "cascade", "single"
UNREAD = math.inf
MEDIAN, LATE = 1, 4  # frames


@dataclass(frozen=True)
class Watched:
    """What one reader made of one clip."""

    answered: float
    """Seconds into the clip; infinite if never."""
    wrong: frozenset[str]
    ms: tuple[float, ...]
    """Of each frame it looked at."""


@dataclass(frozen=True)
class Result:
    """One clip."""

    condition: str
    readable: int | None
    """The first frame that can be read at leisure; where none can, the one from which the ticket is held still."""
    watched: dict[str, Watched]

    def frames(self, reader: str) -> float:
        """How many frames came after the first readable one before the answer did."""
        assert self.readable is not None
        late = self.watched[reader].answered * RATE - self.readable
        return late if late == UNREAD else max(0, math.floor(late))


def readers() -> dict[str, Read]:
    """Fresh for each clip: the cascade remembers."""
    cascade = Cascade(Decoder(), clock=time.thread_time)
    single = Cascade(Decoder(), together=False, clock=time.thread_time)
    return {
        CASCADE: lambda image: [symbol.text for symbol in cascade.read(image)],
        SINGLE: lambda image: [symbol.text for symbol in single.read(image)],
        "pyzbar": lambda image: [text_from_bytes(code.data) for code in pyzbar.decode(image)],
        "zxing-cpp": lambda image: [code.text for code in zxingcpp.read_barcodes(image)],
    }


def watch(frames: Sequence[Image], text: str, read: Read) -> Watched:
    """At the camera's pace, until the text is read or the clip is over."""
    now, number, wrong, ms = 0.0, 0, set[str](), []
    while number < len(frames):
        now = max(now, number / RATE)
        started = time.thread_time()
        texts = read(frames[number])
        took = time.thread_time() - started
        now += took
        ms.append(took * 1000)
        wrong.update(other for other in texts if other != text)
        if text in texts:
            return Watched(now, frozenset(wrong), tuple(ms))
        number = max(number + 1, int(now * RATE))
    return Watched(UNREAD, frozenset(wrong), tuple(ms))


def first_readable(clip: Clip, frames: Sequence[Image], until: float) -> int | None:
    decoder = Decoder()
    for number, frame in enumerate(frames):
        if number / RATE > until:
            break
        if clip.whole(number) and any(symbol.text == clip.text for symbol in decoder.read_at_leisure(frame)):
            return number
    return None if until == UNREAD else int(until * RATE)


def played(condition: str, seed: int) -> Result:
    cv2.setNumThreads(1)
    clip = Clip((CONDITIONS | BEYOND)[condition], seed)
    frames = list(clip)
    watched = {name: watch(frames, clip.text, read) for name, read in readers().items()}
    if condition in BEYOND:
        return Result(condition, ARRIVES, watched)
    return Result(condition, first_readable(clip, frames, watched[CASCADE].answered), watched)


def bench(conditions: Sequence[str], seeds: Sequence[int], jobs: int) -> bool:
    """Prints a line for each condition and reader, and the goals; whether all of them are met."""
    results = defaultdict(list)
    with get_context("spawn").Pool(jobs) as pool:
        clips = [(name, seed) for name in conditions for seed in seeds]
        for result in pool.starmap(played, clips, chunksize=2):
            results[result.condition].append(result)
    print(HEADING)
    for name in conditions:
        for reader in results[name][0].watched:
            print(line(name, reader, results[name]))
    every = [result for name in conditions for result in results[name]]
    for reader in every[0].watched:
        print(line("ALL", reader, every))
    held = [measure for name in conditions for measure in goals(name, results[name])]
    print(*map(told, held), sep="\n")
    return all(measure.met for measure in held)


def goals(condition: str, results: Iterable[Result]) -> Iterator[Measure]:
    """As soon as it can be read, and right; where no single frame can be, more often than without laying them on each
    other."""
    results = list(results)
    wrong = sum(bool(result.watched[CASCADE].wrong) for result in results)
    yield Measure(f"{condition}: clips with a wrong text", wrong, "clips", None, 0)
    readable = [result for result in results if result.readable is not None]
    late = sorted(result.frames(CASCADE) for result in readable)
    if condition in BEYOND:
        read, alone = (sum(result.frames(way) != UNREAD for result in readable) for way in (CASCADE, SINGLE))
        yield Measure(f"{condition}: clips read", read, "clips", alone, alone, at_least=True)
    elif late:
        yield Measure(f"{condition}: frames, median", _at(late, 0.5), "frames", None, MEDIAN)
        yield Measure(f"{condition}: frames, 95th percentile", _at(late, 0.95), "frames", None, LATE)


HEADING = (
    f"{'condition':<12}{'reader':<12}{'read':>6}{'of readable':>12}{'frames: median':>16}{'p95':>6}"
    f"{'wrong':>7}{'ms a frame: median':>20}{'p95':>7}"
)


def line(condition: str, reader: str, results: Iterable[Result]) -> str:
    results = list(results)
    readable = [result for result in results if result.readable is not None]
    frames = sorted(result.frames(reader) for result in readable) or [UNREAD]
    read = sum(count != UNREAD for count in frames)
    ms = [each for result in results for each in result.watched[reader].ms]
    wrong = sum(bool(result.watched[reader].wrong) for result in results)
    return (
        f"{condition:<12}{reader:<12}{read:>6}{len(readable):>12}{at(frames, 0.5):>16}{at(frames, 0.95):>6}"
        f"{wrong:>7}{np.percentile(ms, 50):>20.1f}{np.percentile(ms, 95):>7.1f}"
    )


def at(counts: Sequence[float], part: float) -> str:
    """The count below which that part of the clips lies; a dash where that many were not read."""
    count = _at(counts, part)
    return "-" if count == UNREAD else f"{count:g}"


def _at(counts: Sequence[float], part: float) -> float:
    return counts[math.ceil(part * len(counts)) - 1]
