"""The disk: how much room there is, and how long it takes to keep a row for good. Every admission waits for that. And
whether the database on it is encrypted."""

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

from scanner.app.paths import whereabouts
from scanner.app.preflight.findings import Finding, good, look
from scanner.domain.text import Decimal, mark
from scanner.store import sealing

ROUNDS = 25
ROW = b"\0" * 4096
LITTLE, VERY_LITTLE = 2_000_000_000, 300_000_000
SLOW = 0.05
"""Seconds to keep a row from which every scan is felt to wait."""


def check(folder: Path, stop: Event, *, free: Callable[[Path], int] | None = None) -> Finding:
    room = (free or _free)(folder)
    try:
        times = synced(folder, stop)
    except OSError as error:
        return look(
            mark("The disk cannot be written ({why})", why=str(error.strerror)),
            mark("Make room, or make {folder} writable.", folder=str(folder)),
            free_bytes=room,
        )
    return judged(room, times, encrypted=_encrypted(folder))


def judged(free: int, times: list[float], *, encrypted: bool | None = None) -> Finding:
    """`encrypted` None: there is no database yet."""
    middle, worst = statistics.median(times), max(times)
    facts: dict[str, float] = {
        "free_bytes": free, "fsync_ms": round(middle * 1000, 2), "fsync_worst_ms": round(worst * 1000, 2),
    }  # fmt: skip
    words = mark("{free} GB free, keeps a scan in {middle} ms", free=Decimal(free / 1e9), middle=Decimal(middle * 1000))
    if encrypted is not None:
        facts["encrypted"] = encrypted
        words = mark("{words}, encrypted", words=words) if encrypted else mark("{words}, NOT encrypted", words=words)
    if free < VERY_LITTLE:
        return look(words, mark("Make room now: a full disk lets nobody in."), **facts)
    if free < LITTLE:
        return look(words, mark("Make room before the evening; 2 GB are plenty."), **facts)
    if middle > SLOW:
        return look(words, mark("Slow: close other programs, or keep the data on the computer's own disk."), **facts)
    return good(words, **facts)


def synced(folder: Path, stop: Event) -> list[float]:
    """Seconds that each of some small writes took until it was safe."""
    times: list[float] = []
    handle, name = tempfile.mkstemp(dir=folder, prefix=".preflight-")
    try:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            os.write(handle, ROW)
            os.fsync(handle)
            times.append(time.perf_counter() - began)
            if stop.is_set():
                break
    finally:
        os.close(handle)
        Path(name).unlink(missing_ok=True)
    return times


def _encrypted(folder: Path) -> bool | None:
    path = whereabouts(folder).database
    return None if sealing.is_new(path) else not sealing.is_plain(path)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free
