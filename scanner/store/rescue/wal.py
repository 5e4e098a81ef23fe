"""The write-ahead log, read without SQLite: the pages that were committed to it, and whether it is whole.

Each frame bears a checksum that goes on from that of the frame before. SQLite takes the log for ended at the first that
does not fit, as it must after a power cut, and so forgets all that lies behind one damaged byte.
"""

import struct
from dataclasses import dataclass
from itertools import takewhile

SIZES = frozenset(2**power for power in range(9, 17))
_HEAD, _FRAME_HEAD = 32, 24


@dataclass(frozen=True, slots=True)
class Frame:
    """A page as the log has it."""

    number: int
    page: bytes


class Log:
    """`latest` has the place of each page's last version among `frames`.

    `whole`: its checksums hold to the end of what was written. If they do not, every page in it that can be one is
    taken, also those that were never committed, or were long written over. `commits_behind` counts the transactions
    that end behind the first damage.
    """

    def __init__(self, content: bytes, size: int) -> None:
        self.whole = True
        self.commits_behind = 0
        step = _FRAME_HEAD + size
        pieces = [content[place : place + step] for place in range(_HEAD, len(content) - step + 1, step)]
        self.frames = [_frame(piece) for piece in self._read(content[:_HEAD], pieces, size) if _numbered(piece)]
        self.latest = {frame.number: place for place, frame in enumerate(self.frames)}

    def _read(self, head: bytes, pieces: list[bytes], size: int) -> list[bytes]:
        order = _order(head)
        if order is None or int.from_bytes(head[8:12], "big") != size:
            self.whole = not pieces
            self.commits_behind = sum(map(_commits, pieces))
            return pieces
        # What bears another salt at the end is left of the log before this one.
        last = max((place for place, piece in enumerate(pieces) if piece[8:16] == head[16:24]), default=-1)
        pieces = pieces[: last + 1]
        fine = _hold(pieces, head, order)
        broken = sum(1 for _ in takewhile(bool, fine))
        self.whole = broken == len(pieces)
        self.commits_behind = sum(map(_commits, pieces[broken:]))
        if not self.whole:
            return pieces
        while pieces and not _commits(pieces[-1]):
            pieces.pop()
        return pieces


def loses_commits(content: bytes) -> bool:
    """Whether SQLite would forget transactions that were certainly on disk. (One may be torn: the power went.)"""
    if len(content) <= _HEAD:
        return False
    size = int.from_bytes(content[8:12], "big")
    return _order(content[:_HEAD]) is None or size not in SIZES or Log(content, size).commits_behind > 1


def _order(head: bytes) -> str | None:
    """The byte order of the checksums, from a log's beginning; None if it is no log's, or damaged."""
    order = {0x377F0682: "<", 0x377F0683: ">"}.get(int.from_bytes(head[:4], "big"))
    if order is None or len(head) < _HEAD:
        return None
    first = second = 0
    words = struct.unpack(f"{order}6I", head[:24])
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return order if (first, second) == struct.unpack(">II", head[24:]) else None


def _hold(pieces: list[bytes], head: bytes, order: str) -> list[bool]:
    """Whether each frame belongs to this log, and its checksum goes on from the frame before. All frames at once, word
    by word: one after another takes seconds."""
    if not pieces:
        return []
    import numpy as np

    said = np.array([struct.unpack(">II", sums) for sums in [head[24:], *(each[16:24] for each in pieces)]], np.uint32)
    words = np.array([np.frombuffer(each[:8] + each[24:], f"{order}u4") for each in pieces]).astype(np.uint32)
    first, second = said[:-1, 0].copy(), said[:-1, 1].copy()
    for place in range(0, words.shape[1], 2):
        first += words[:, place] + second
        second += words[:, place + 1] + first
    fits = (first == said[1:, 0]) & (second == said[1:, 1])
    return [bool(fine) and each[8:16] == head[16:24] for fine, each in zip(fits, pieces, strict=True)]


def _frame(piece: bytes) -> Frame:
    return Frame(int.from_bytes(piece[:4], "big"), piece[_FRAME_HEAD:])


def _numbered(piece: bytes) -> bool:
    return 0 < int.from_bytes(piece[:4], "big") < 1 << 31


def _commits(piece: bytes) -> bool:
    """Whether a transaction ends with this frame."""
    return piece[4:8] != b"\0\0\0\0"
