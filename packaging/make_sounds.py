"""Makes `resources/sounds/`: what a door says to ears that have no eyes to spare.

Each verdict is told from the others by its shape, not only its pitch: admission rises, a stop buzzes twice and low, a
question goes down and up and hangs, a conflict rings. All are loud in the band where a laptop's speaker and a human ear
are both good (about 500 Hz to 4 kHz), start and end at silence, and never clip. Made by arithmetic alone, so the same
bytes come out everywhere: `python packaging/make_sounds.py` rewrites the files, and a test compares them.
"""

from __future__ import annotations

import io
import math
import sys
import wave
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

RATE = 44_100
LOUDEST = 0.89  # of full scale: one decibel of room
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

Samples = list[float]
BELL = (1.0, 0.55, 0.32, 0.12)  # strength of the overtones, the first being the note itself
REED = (1.0, 0.15, 0.42, 0.08, 0.2)
RASP = (0.5, *(n**-0.4 for n in range(2, 19)))


def note(hertz: float, seconds: float, overtones: Sequence[float] = BELL, *, decay: float = 2.0) -> Samples:
    """A tone that fades in over 6 ms and out over its last 30 ms; `decay` is how far it dies away by then (in e)."""
    count = round(seconds * RATE)
    audible = [(n, strength) for n, strength in enumerate(overtones, 1) if n * hertz < RATE / 2.2]

    def value(index: int) -> float:
        at = index / RATE
        tone = sum(strength * math.sin(math.tau * hertz * n * at) for n, strength in audible)
        return tone * math.exp(-decay * at / seconds) * _fade(index, count)

    return [value(index) for index in range(count)]


def _fade(index: int, count: int) -> float:
    into, out = 0.006 * RATE, 0.030 * RATE
    edge = min(1.0, index / into, (count - 1 - index) / min(out, count / 2))
    return 0.5 - 0.5 * math.cos(math.pi * max(0.0, edge))


def silence(seconds: float) -> Samples:
    """Nothing, for so long."""
    return [0.0] * round(seconds * RATE)


def together(*voices: Samples) -> Samples:
    """Voices at the same time; the shorter ones end earlier."""
    length = max(map(len, voices))
    return [sum(voice[i] for voice in voices if i < len(voice)) for i in range(length)]


def in_turn(*parts: Samples, overlap: float = 0.0) -> Samples:
    """One part after the other, each starting `overlap` seconds before the end of the one before."""
    shared = round(overlap * RATE)
    starts = [0]
    for before, _ in pairwise(parts):
        starts.append(starts[-1] + len(before) - shared)
    return together(*([0.0] * start + part for start, part in zip(starts, parts, strict=True)))


def at_level(samples: Samples, level: float) -> Samples:
    """The same, with its loudest instant at `level` of full scale."""
    peak = max(map(abs, samples))
    return [sample * level / peak for sample in samples]


def admit() -> Samples:
    """Two bright notes, rising by a fifth: go in."""
    return in_turn(note(1046.5, 0.115, decay=1.2), note(1568.0, 0.155, decay=2.2), overlap=0.02)


def provisional() -> Samples:
    """As `admit`, with a soft lower note after it: go in, and we shall hear more."""
    risen = in_turn(note(1046.5, 0.095, decay=1.2), note(1568.0, 0.115, decay=1.6), overlap=0.02)
    return in_turn(at_level(risen, 1.0), at_level(note(784.0, 0.13, decay=1.5), 0.4), overlap=0.02)


def stop() -> Samples:
    """Two harsh low buzzes: nobody takes them for a chime."""
    low = together(note(185.0, 0.205, RASP, decay=0.2), note(196.0, 0.205, RASP, decay=0.2))
    buzz = [math.tanh(3.0 * sample) for sample in at_level(low, 1.0)]
    return in_turn(buzz, silence(0.09), buzz)


def cannot_decide() -> Samples:
    """Three even notes, down and up again like a question: look at the screen."""
    return in_turn(*(note(hertz, 0.163, REED, decay=1.0) for hertz in (784.0, 587.3, 880.0)), overlap=0.02)


def conflict() -> Samples:
    """An alarm bell, three bursts of it: somebody must come and look."""
    strokes = [note(hertz, 0.05, BELL, decay=0.6) for hertz in (1396.9, 1108.7)]
    burst = in_turn(*strokes * 3, overlap=0.0085)
    return in_turn(burst, silence(0.065), burst, silence(0.065), burst)


def click() -> Samples:
    """A short tick for a key that was taken."""
    return at_level(note(1975.5, 0.03, decay=5.0), 0.5)


SOUNDS: dict[str, Callable[[], Samples]] = {
    "admit": admit,
    "provisional": provisional,
    "stop": stop,
    "cannot_decide": cannot_decide,
    "conflict": conflict,
    "click": click,
}


def wav(samples: Samples) -> bytes:
    """A WAV file, 16 bits, one channel. Quiet sounds keep their level, and none reaches full scale."""
    peak = max(map(abs, samples))
    scale = LOUDEST * 32767 * (1.0 if peak <= 0.5 else 1 / peak)
    pcm = b"".join(round(sample * scale).to_bytes(2, "little", signed=True) for sample in samples)
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(pcm)
    return file.getvalue()


def main() -> int:
    """Write every sound."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in SOUNDS.items():
        (FOLDER / f"{name}.wav").write_bytes(wav(make()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
