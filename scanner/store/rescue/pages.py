"""A SQLite file read page by page, without SQLite: what is left when SQLite itself refuses the file.

Every row lies whole in a leaf page of some tree (with overflow pages where it is long), and a leaf can be read by
itself: no header, no schema and no way down from a root is needed. So each page of the file, and each page in the
write-ahead log, is looked at for itself, and whatever in it is no row is passed over and counted. What a row *is* must
be told from its own values (`remains`). The format: sqlite.org/fileformat2.html.

Versions of one page may be met several times (in the log, in the file, on pages given free): `age` grows towards the
newest, and `current` says that this is the one that counted last, as far as can be known. Of an encrypted file each
page is opened for itself too, and one that its key does not bear out is left out.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from scanner.store.driver import Key
from scanner.store.rescue.wal import SIZES, Log
from scanner.store.sealed_pages import MAGIC, SIZE, SPARE, SealedPages

TABLE, INDEX_LEAF, INDEX_INNER = 0x0D, 0x0A, 0x02
KINDS = frozenset({TABLE, INDEX_LEAF, INDEX_INNER, 0x05})
USUAL = 4096

Value = int | float | str | bytes | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A row of a table (with its `rowid`), or an entry of an index or of a table without rowids (None)."""

    rowid: int | None
    values: tuple[Value, ...]
    age: int
    current: bool


class Unreadable(Exception):
    """Here is no row."""


class Pages:
    """The pages of a file and of its log. Only reads; `passed_over` counts what looked like a row and was none."""

    def __init__(self, file: BinaryIO, log: bytes = b"", key: Key | None = None) -> None:
        self._file = file
        self._sealed = None if key is None else SealedPages(key)
        self._length = file.seek(0, 2)
        self.passed_over = 0
        head = self._bytes(0, 100) if key is None else self._opened(self._bytes(0, SIZE), 1)[:100]
        self.size = self._page_size(head, log) if key is None else SIZE
        self._spare = head[20] if head.startswith(MAGIC) and head[20] <= 32 else 0
        if key is not None:
            self._spare = SPARE
        self._usable = self.size - self._spare
        self.count = -(-self._length // self.size)
        self._log = Log(log, self.size)
        self._free = self._given_free(head)

    def cells(self, columns: frozenset[int]) -> Iterator[Cell]:
        """Every row with one of these numbers of columns. Of a log that is whole, the last version of a page is enough;
        else every version of it counts, the oldest first."""
        log = self._log
        for number in range(1, self.count + 1):
            if not (log.whole and number in log.latest):
                yield from self._of_page(self._page(number, count=True), number, columns, 0)
        for place, frame in enumerate(log.frames):
            if not log.whole or log.latest[frame.number] == place:
                page = self._opened(frame.page, frame.number, count=True)
                yield from self._of_page(page, frame.number, columns, place + 1)

    def _of_page(self, page: bytes, number: int, columns: frozenset[int], age: int) -> Iterator[Cell]:
        start = 100 if number == 1 else 0
        if len(page) <= start:
            return
        current = self._log.whole and number not in self._free
        kind = page[start]
        places = self._places(page, start) if kind in KINDS else None
        if kind == 0x05 and places is not None:
            return
        damaged = places is None
        for place in places or ():
            try:
                cell = self._cell(page, place, kind, columns)
            except (Unreadable, IndexError, struct.error):
                damaged = True
                continue
            if cell is not None:
                yield Cell(*cell, age, current)
        if damaged and any(page):
            self.passed_over += 1
            yield from self._searched(page, columns, age)

    def _searched(self, page: bytes, columns: frozenset[int], age: int) -> Iterator[Cell]:
        """A page whose own table of contents is damaged: a row of a table may begin at any byte of it."""
        for place in range(len(page) - 4):
            if page[place] < 8 or page[place + 1] == 0:  # no row of ours is so short, and none has the number 0
                continue
            try:
                cell = self._cell(page, place, TABLE, columns)
            except (Unreadable, IndexError, struct.error):
                continue
            if cell is not None:
                yield Cell(*cell, age, False)

    def _places(self, page: bytes, start: int) -> list[int] | None:
        """Where the cells of a page begin; None when its beginning is no page's."""
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        first = start + (12 if page[start] in {INDEX_INNER, 0x05} else 8)
        end = first + 2 * count
        if end > len(page):
            return None
        places = list(struct.unpack(f">{count}H", page[first:end]))
        return places if all(end <= place < self._usable for place in places) else None

    def _cell(
        self, page: bytes, place: int, kind: int, columns: frozenset[int]
    ) -> tuple[int | None, tuple[Value, ...]] | None:
        at = place + 4 if kind == INDEX_INNER else place
        length, at = _varint(page, at)
        rowid: int | None = None
        if kind == TABLE:
            rowid, at = _varint(page, at)
            rowid = rowid - (1 << 64) if rowid >= 1 << 63 else rowid
        types, body = _types(page, at, columns)
        if types is None:
            return None
        content = self._payload(page, at, length, most=self._most_here(kind))
        return rowid, _values(content, body - at, types)

    def _most_here(self, kind: int) -> int:
        return self._usable - 35 if kind == TABLE else (self._usable - 12) * 64 // 255 - 23

    def _payload(self, page: bytes, at: int, length: int, *, most: int) -> bytes:
        if length <= most:
            if at + length > len(page):
                raise Unreadable
            return page[at : at + length]
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self._usable - 4)
        here = here if here <= most else least
        if length > self._length + len(self._log.frames) * self.size:
            raise Unreadable
        parts, got, following = [page[at : at + here]], here, int.from_bytes(page[at + here : at + here + 4], "big")
        while got < length:
            more = self._newest(following)
            following = int.from_bytes(more[:4], "big")
            parts.append(more[4 : 4 + min(length - got, self._usable - 4)])
            got += len(parts[-1])
        return b"".join(parts)

    def _newest(self, number: int) -> bytes:
        found = self._log.latest.get(number)
        page = self._page(number) if found is None else self._opened(self._log.frames[found].page, number)
        if number < 1 or len(page) < self.size:
            raise Unreadable
        return page

    def _page(self, number: int, *, count: bool = False) -> bytes:
        return self._opened(self._bytes((number - 1) * self.size, self.size), number, count=count)

    def _opened(self, page: bytes, number: int, *, count: bool = False) -> bytes:
        """A page as it is in a plain file; nothing where its key does not bear it out, which may be counted."""
        opened = page if self._sealed is None else self._sealed.opened(page, number)
        self.passed_over += count and opened is None and any(page)
        return opened or b""

    def _bytes(self, start: int, length: int) -> bytes:
        if start < 0:
            raise Unreadable
        self._file.seek(start)
        return self._file.read(length)

    def _page_size(self, head: bytes, log: bytes) -> int:
        """Of the sizes that the header, the log and habit name, the one by which most pages begin as pages do."""
        named = [_size(head[16:18]) if head.startswith(MAGIC) else 0, int.from_bytes(log[8:12], "big"), USUAL]
        likely = list(dict.fromkeys(size for size in named if size in SIZES))
        return max(likely, key=self._looks_like_pages) if len(likely) > 1 else likely[0]

    def _looks_like_pages(self, size: int) -> float:
        starts = range(size, self._length, max(size, self._length // 500 // size * size))
        firsts = [self._bytes(start, 1) for start in starts]
        return sum(first[0] in KINDS for first in firsts if first) / max(1, len(firsts))

    def _given_free(self, head: bytes) -> frozenset[int]:
        """Pages that hold nothing any more, but may hold rows as they once were."""
        free: set[int] = set()
        try:
            first = self._newest(1) if 1 in self._log.latest else head
            trunk = int.from_bytes(first[32:36], "big") if first.startswith(MAGIC) else 0
            while 0 < trunk <= self.count and trunk not in free:
                free.add(trunk)
                page = self._newest(trunk)
                many = min(int.from_bytes(page[4:8], "big"), self.size // 4 - 2)
                free.update(struct.unpack(f">{many}I", page[8 : 8 + 4 * many]))
                trunk = int.from_bytes(page[:4], "big")
        except (Unreadable, IndexError):
            return frozenset(free)
        return frozenset(free)


def _size(two: bytes) -> int:
    said = int.from_bytes(two, "big")
    return 65536 if said == 1 else said


def _varint(content: bytes, at: int) -> tuple[int, int]:
    first = content[at]
    if first < 0x80:
        return first, at + 1
    value = first & 0x7F
    for place in range(at + 1, at + 8):
        byte = content[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | content[at + 8], at + 9


def _types(page: bytes, at: int, columns: frozenset[int]) -> tuple[list[int] | None, int]:
    """The types of a row's values, None if they are not so many as are looked for; and where the values begin."""
    length, place = _varint(page, at)
    end = at + length
    if not place < end <= len(page):
        raise Unreadable
    if length - (place - at) > 9 * max(columns):
        return None, end
    types = []
    while place < end:
        kind, place = _varint(page, place)
        types.append(kind)
    if place != end:
        raise Unreadable
    return (types if len(types) in columns else None), end


_FIXED = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


def _values(content: bytes, at: int, types: list[int]) -> tuple[Value, ...]:
    values: list[Value] = []
    for kind in types:
        length = (kind - 12) // 2 if kind >= 12 else _FIXED.get(kind)
        if length is None or at + length > len(content):
            raise Unreadable
        values.append(_value(kind, content[at : at + length]))
        at += length
    if at != len(content):
        raise Unreadable
    return tuple(values)


def _value(kind: int, raw: bytes) -> Value:
    if kind >= 12:
        if kind % 2 == 0:
            return raw
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return raw
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    return kind - 8 if kind >= 8 else int.from_bytes(raw, "big", signed=True)
