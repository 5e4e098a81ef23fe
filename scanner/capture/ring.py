"""Pictures for the window, through shared memory.

A picture is most of a megabyte and comes thirty times a second, so it is not sent: the capture process writes it into
one of four slots, the window copies the newest. Neither waits for the other, and either may be killed at any instant.
A slot's mark is odd while it is written and twice the picture's number once it is whole; a reader that finds another
mark after copying than before throws the copy away. With four slots the writer has to lap the reader for that to
happen at all.

The parent creates the ring and unlinks it; children come and go and attach to it. Numbers go on growing over all of
them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory

SIDE = 640  # pixels; pictures are shrunk to fit into a square of this side. Half of 1280: that is quick to make
SLOTS = 4
SLOT_BYTES = SIDE * SIDE * 3
_WORDS = 8  # a slot's head: mark, number, width, height, full width, full height, taken at, spare
_HEAD_BYTES = (
    8 * _WORDS * (SLOTS + 1)
)  # the ring's own head comes first; its first word is the newest whole picture's number
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for the window."""

    number: int
    width: int
    height: int
    rgb: bytes
    """Rows from the top, three bytes a pixel, no padding: a row has 3 x width bytes."""
    full_width: int
    """What the frame's width was before shrinking: outlines are in those pixels."""
    full_height: int
    taken_at: float


class Ring:
    """One writer, any number of readers. A side that is done calls `close`; the creator calls `unlink` as well."""

    def __init__(self, memory: SharedMemory) -> None:
        assert memory.buf is not None
        self._memory = memory
        self._bytes = memory.buf
        self._words = self._bytes[:_HEAD_BYTES].cast("Q")
        self._times = self._bytes[:_HEAD_BYTES].cast("d")

    @classmethod
    def create(cls) -> "Ring":
        return cls(SharedMemory(create=True, size=_HEAD_BYTES + SLOTS * SLOT_BYTES))

    @classmethod
    def attach(cls, name: str) -> "Ring":
        return cls(SharedMemory(name))

    @property
    def name(self) -> str:
        return self._memory.name

    @property
    def newest(self) -> int:
        """The number of the newest whole picture; 0 before the first."""
        return self._words[0]

    def latest(self, after: int = 0) -> Picture | None:
        """A copy of the newest picture if its number is above `after`, and never a torn one."""
        for _ in range(_TRIES):
            number = self.newest
            if number <= after:
                return None
            picture = self._copy(number)
            if picture:
                return picture
        return None

    @contextmanager
    def slot(self, width: int, height: int, full: tuple[int, int], taken_at: float) -> Iterator[memoryview]:
        """Room for the next picture's bytes, to be filled within `with`: at its end the picture is the newest. The next
        number is `newest` + 1. Only for the writer."""
        number = self.newest + 1
        slot = number % SLOTS
        head = _WORDS * (slot + 1)
        self._words[head] = 2 * number - 1
        for place, value in enumerate((number, width, height, *full), start=head + 1):
            self._words[place] = value
        self._times[head + 6] = taken_at
        with self._pixels(slot, width, height) as pixels:
            yield pixels
        self._words[head] = 2 * number
        self._words[0] = number

    def close(self) -> None:
        self._words.release()
        self._times.release()
        self._memory.close()

    def unlink(self) -> None:
        self._memory.unlink()

    def _pixels(self, slot: int, width: int, height: int) -> memoryview:
        size = width * height * 3
        if not 0 < size <= SLOT_BYTES:
            raise ValueError(f"a picture of {width} x {height} does not fit")
        start = _HEAD_BYTES + slot * SLOT_BYTES
        return self._bytes[start : start + size]

    def _copy(self, number: int) -> Picture | None:
        slot = number % SLOTS
        head = _WORDS * (slot + 1)
        if self._words[head] != 2 * number:
            return None
        _, width, height, full_width, full_height = self._words[head + 1 : head + 6].tolist()
        if not 0 < width * height * 3 <= SLOT_BYTES:
            return None
        taken_at = self._times[head + 6]
        with self._pixels(slot, width, height) as pixels:
            rgb = bytes(pixels)
        if self._words[head] != 2 * number:
            return None
        return Picture(number, width, height, rgb, full_width, full_height, taken_at)
