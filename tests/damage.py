"""Harm done to a database file, as failing disks and torn writes do it."""

import random
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from scanner.store.driver import Key, connect
from scanner.store.sealed_pages import SealedPages

PAGE = 4096


def roots(path: Path, key: Key | None = None) -> dict[str, int]:
    """The first page of each table and index."""
    with closing(connect(path, key)) as db:
        return dict(db.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage"))


def pages_of(path: Path, *names: str, key: Key | None = None) -> list[int]:
    """Every page of these tables and indexes, as the file itself has them (nothing in a log)."""
    found = [root for name, root in roots(path, key).items() if name in names]
    content = path.read_bytes()
    for number in found:  # grows under way
        page = content[(number - 1) * PAGE : number * PAGE]
        page = page if key is None else SealedPages(key).opened(page, number) or b""
        start = 100 if number == 1 else 0
        if page[start] in {2, 5}:
            count = int.from_bytes(page[start + 3 : start + 5], "big")
            places = [start + 12 + 2 * each for each in range(count)]
            cells = [int.from_bytes(page[place : place + 2], "big") for place in places]
            found += [int.from_bytes(page[cell : cell + 4], "big") for cell in cells]
            found.append(int.from_bytes(page[start + 8 : start + 12], "big"))
    return found


def overwrite(path: Path, start: int, content: bytes) -> None:
    """Bytes in the middle of a file become others; no more than there were."""
    with path.open("r+b") as file:
        length = file.seek(0, 2)
        file.seek(start)
        file.write(content[: max(0, length - start)])


def destroy(path: Path, pages: Iterable[int], seed: int = 1) -> None:
    """Pages become noise."""
    chance = random.Random(seed)
    for number in pages:
        overwrite(path, (number - 1) * PAGE, chance.randbytes(PAGE))


def cut(path: Path, length: int) -> None:
    with path.open("r+b") as file:
        file.truncate(length)


def journal_rows(path: Path, key: Key | None = None) -> list[tuple[object, ...]]:
    with closing(connect(path, key)) as db:
        return db.execute("SELECT * FROM journal ORDER BY seq").fetchall()
