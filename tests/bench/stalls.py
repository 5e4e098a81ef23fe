"""`python -m tests.bench.stalls [--tickets 100000] [--seconds 60] [--scans 5] [--flow] [--trace]`

Does the window stay free while everything happens at once? The real window, the demo camera through its own process, a
whole ticket list on its way in, and several scans a second: by how much the window's clock ticks late. The same machine
with a bare Qt loop that does nothing is measured first, since what it cannot do nobody can.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, SignalInstance

from scanner.app.bench import Measure, quantile
from scanner.app.door_setup import SetupForm, set_up
from scanner.app.paths import paths
from scanner.app.settings import Settings, save
from scanner.demo.camera import DemoCamera
from scanner.demo.process import ServerProcess
from scanner.ui.house import House, Outfit
from scanner.ui.main import application, floor_of
from scanner.ui.stall_meter import P99_GOAL, WORST_GOAL, StallMeter

if TYPE_CHECKING:
    from scanner.app.paths import Paths

EVERY = 10  # ms
CROWDED = 0.05
WAITING = ("threading.py", "selectors.py", "connection.py", "errands.py", "worker.py", "doorway.py", "stalls.py")
"""Where threads rest."""
STARTING = 60.0
"""Seconds that the camera has to give its first picture; only then it counts."""


@dataclass(frozen=True, slots=True)
class Load:
    tickets: int
    seconds: float
    scans: float
    idle: float = 5.0
    flow: bool = False
    trace: bool = False
    elsewhere: bool = False
    """The server gets only what the door leaves, as if it were on another machine."""


@dataclass(frozen=True, slots=True)
class Found:
    """Seconds late of each tick: of a bare loop, and of the window; and the window's own work from tick to tick."""

    bare: list[float]
    window: list[float]
    work: list[float]
    scans: int
    pictures: int
    crowded: float
    """The part of the time in which the window's thread could have run and had no processor; 0 where nobody tells."""
    traces: Counter[str]

    def measures(self) -> list[Measure]:
        late, bare, work = self.window, self.bare, self.work
        p99, worst = P99_GOAL * 1000, WORST_GOAL * 1000
        return [
            Measure("UI stalls, p99", quantile(late, 0.99), "ms", quantile(bare, 0.99), p99),
            Measure("UI stalls, worst", max(late) * 1000, "ms", max(bare) * 1000, worst),
            Measure("the window's own work from tick to tick, p99", quantile(work, 0.99), "ms", None, p99 + EVERY),
            Measure("the window's own work from tick to tick, worst", max(work) * 1000, "ms", None, worst + EVERY),
        ]


class Trace(QObject):
    """Notes what all threads are at whenever the window is late.

    By the watch of faulthandler, set anew at each tick: it looks even while somebody keeps Python's lock, and holds on
    to nothing (a frame kept alive for a moment too long keeps a painter alive, and Qt does not survive that).
    """

    def __init__(self, limit: float = 0.025) -> None:
        super().__init__()
        self._limit = limit
        self._file = tempfile.TemporaryFile("w+")  # noqa: SIM115  closed by `end`
        self._main = f"Thread 0x{threading.main_thread().ident or 0:016x}"
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def end(self) -> Counter[str]:
        """How often which place was met."""
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        self._file.seek(0)
        seen: Counter[str] = Counter()
        for dumped in self._file.read().split("Timeout (")[1:]:
            self._note(dumped, seen)
        self._file.close()
        return seen

    def _tick(self) -> None:
        faulthandler.dump_traceback_later(self._limit, file=self._file)

    def _note(self, dumped: str, seen: Counter[str]) -> None:
        for thread in dumped.split("\n\n"):
            head, *lines = [line for line in thread.strip().splitlines() if not line.startswith("0:")]
            where = [line.strip().replace('File "', "").rpartition("/")[2] or line.strip() for line in lines[:3]]
            if head.startswith(self._main):
                seen["window: " + " < ".join(where)] += 1
            elif where and not where[0].startswith(WAITING):
                seen["    beside: " + " < ".join(where)] += 1


class Scans(QObject):
    """Hands codes in, so many a second, as a hand scanner would."""

    def __init__(self, house: House, codes: list[str], rate: float) -> None:
        super().__init__()
        self._house = house
        self._codes = codes
        self.count = 0
        self._timer = QTimer(self, interval=round(1000 / rate))
        self._timer.timeout.connect(self._scan)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _scan(self) -> None:
        self._house.wedge.scanned.emit(self._codes[self.count % len(self._codes)])
        self.count += 1


def found(load: Load, folder: Path) -> Found:
    """Runs it all; takes as long as the load says, and what the server needs to make up its tickets."""
    app = application()
    bare = StallMeter(every=EVERY, kept=600.0)
    turned(app, load.idle)
    bare.stop()
    with ServerProcess(tickets=load.tickets, data_dir=folder / "server", timeout=300.0) as server:
        if load.elsewhere:
            stand_back(server.pid)
        here = paths(folder / "door")
        codes = door_at(server, here)
        return watched(load, here, codes, bare.late())


def door_at(server: ServerProcess, here: Paths) -> list[str]:
    """A door that has no list yet, and codes to scan there."""
    from scanner.backends.bare import BareServer

    ready = server.ready
    code = next(token["code"] for token in ready["tokens"] if token["global"])
    save(Settings(patience=1.5, sound=False), here.settings)
    set_up(SetupForm(ready["url"], ready["admin_key"], code, "Bench", "bench-1"), here)
    server_side = BareServer(server.url, key=ready["admin_key"], code=code)
    try:
        return [row["serial"] for row in server_side.page(1, 500)["entries"]]
    finally:
        server_side.close()


def watched(load: Load, here: Paths, codes: list[str], bare: list[float]) -> Found:
    app = application()
    house = House(Outfit(floor_of(here), source=DemoCamera(tuple(codes[-8:]), seconds_per_ticket=3.0), demo=True))
    house.window.resize(1366, 768)
    house.window.show()
    house.open()
    pictures = Pictures(house)
    turned(app, STARTING, until=house.link.picture)
    if load.flow:
        house.window.open_queue("flow")
    turned(app, 1.0)
    pictures.count = 0
    meter, work = StallMeter(every=EVERY, kept=600.0), Work()
    trace = Trace() if load.trace else None
    scans = Scans(house, codes[:-8], load.scans)
    waited, began = queued(), time.monotonic()
    scans.start()
    turned(app, load.seconds)
    crowded = (queued() - waited) / (time.monotonic() - began)
    scans.stop()
    meter.stop()
    work.stop()
    seen = trace.end() if trace else Counter()
    house.window.hide()
    house.close()
    return Found(bare, meter.late(), work.done, scans.count, pictures.count, crowded, seen)


class Work(QObject):
    """What the window's thread computes from tick to tick, in processor time: a crowded machine makes ticks late, but
    does not make this more."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[float] = []
        self._before = time.thread_time()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.thread_time()
        self.done.append(now - self._before)
        self._before = now


class Pictures(QObject):
    """Counts those of the camera that the window showed."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.count = 0
        house.link.picture.connect(self._one_more)

    def _one_more(self, _picture: object) -> None:
        self.count += 1


def stand_back(pid: int | None) -> None:
    with suppress(OSError, AttributeError, TypeError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            os.setpriority(os.PRIO_PROCESS, int(task.name), 19)


def queued() -> float:
    """Seconds that this thread has waited for a processor so far, by Linux."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def turned(app: QCoreApplication, seconds: float, until: SignalInstance | None = None) -> None:
    """Lets Qt's loop run for so long, or until something comes."""
    loop = QEventLoop(app)
    if until is not None:
        until.connect(loop.quit)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.stalls", description="does the window stay free under load?")
    parser.add_argument("--tickets", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--scans", type=float, default=5.0, metavar="RATE", help="scans a second")
    parser.add_argument("--flow", action="store_true", help="with the page of the flow open")
    parser.add_argument("--trace", action="store_true", help="what the window's thread did when it was late")
    args = parser.parse_args(argv)
    os.environ["DOOR_SCANNER_KEYCHAIN"] = "file"
    with tempfile.TemporaryDirectory(prefix="door-scanner-stalls-") as folder:
        began = time.monotonic()
        load = Load(args.tickets, args.seconds, args.scans, flow=args.flow, trace=args.trace, elsewhere=True)
        ended = found(load, Path(folder))
    print(
        f"{args.tickets:,} tickets on their way, {ended.scans} scans, {ended.pictures} pictures,"
        f" {len(ended.window):,} ticks in {time.monotonic() - began:.0f} s"
    )
    for measure in ended.measures():
        mark = "\u2713" if measure.met else "\u2717"
        floor = "" if measure.floor is None else f"; a bare loop here: {measure.floor:.1f}"
        print(f"  {mark} {measure.name}: {measure.value:.1f} {measure.unit} (goal < {measure.goal:g}{floor})")
    if ended.crowded > CROWDED:
        print(f"  This machine is busy otherwise: the window had no processor for {ended.crowded:.0%} of the time.")
    for where, count in ended.traces.most_common(12):
        print(f"    {count:>4}  {where}")
    return 0 if all(each.met for each in ended.measures()) else 1


if __name__ == "__main__":
    sys.exit(main())
