"""A whole evening at a demo door, played through the real thing: camera picture, decoder, turnstile, server in
another process.

The server dies in the middle and comes back; answers get lost; the queue drains by itself. What comes out is counted
from both sides, the door's ledger and the server's own record, so that a lost or a doubled admission cannot hide.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scanner.app.build import open_doorway
from scanner.app.door_setup import SetupForm, set_up
from scanner.app.doorway import Doorway
from scanner.app.paths import Paths, paths
from scanner.app.settings import Settings
from scanner.capture.decode import Decoder
from scanner.demo.camera import DemoCamera, Show
from scanner.demo.process import ServerProcess
from scanner.demo.script import Network, Scene, Stock, evening, medley
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import Notify, unheard
from scanner.domain.ticket import Ticket
from scanner.domain.verdict import Answer, Verdict

DRAIN_SECONDS = 90.0
"""How long the queue may take to drain at the end; a lost request is given about 30 s by itself (contract 1)."""


@dataclass
class Score:
    """The evening in figures; `report` is what programs read."""

    scans: int = 0
    admit: int = 0
    stop: Counter[str] = field(default_factory=Counter)
    cannot_decide: int = 0
    provisional: int = 0
    queue: int = 0
    conflicts: int = 0
    server_admissions: int = 0
    lost: int = 0
    double: int = 0
    seconds: float = 0.0
    agreed: bool = False
    slowest_ms: float = 0.0

    def count(self, verdict: Verdict) -> None:
        self.scans += 1
        self.slowest_ms = max(self.slowest_ms, verdict.ms)
        if verdict.answer is Answer.ADMIT:
            self.admit += 1
            self.provisional += verdict.provisional
        elif verdict.answer is Answer.STOP:
            self.stop[verdict.reason.value] += 1
        else:
            self.cannot_decide += 1

    @property
    def good(self) -> bool:
        """Nothing waits, nothing was lost, nothing doubled, and both records say the same."""
        return self.agreed and not (self.queue or self.lost or self.double)

    def report(self) -> dict[str, Any]:
        return {
            "scans": self.scans, "admit": self.admit, "stop": dict(sorted(self.stop.items())),
            "cannot_decide": self.cannot_decide, "provisional": self.provisional, "queue": self.queue,
            "conflicts": self.conflicts, "server_admissions": self.server_admissions, "lost": self.lost,
            "double": self.double, "seconds": round(self.seconds, 1),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Audience:
    """Whoever watches: told of each scene, each verdict, and the wait at the end. Functions are called on the
    player's thread."""

    scene: Callable[[Scene, int, int], None]
    verdict: Callable[[Verdict], None]
    waiting: Callable[[int], None]
    notify: Notify = unheard


@dataclass(frozen=True, slots=True)
class Stage:
    """A demo server and a door set up at it."""

    server: ServerProcess
    paths: Paths
    door: Door

    def stock(self, doorway: Doorway) -> Stock:
        """Tickets of the event that have not been used yet."""
        used = {each["serial"] for each in self.server.state()["admitted"]}
        listed = [each for each in doorway.listed() if each.serial not in used]
        return Stock(
            good=[each.serial for each in listed if each.admissible and self._open(doorway, each)],
            closed=[each.serial for each in listed if each.admissible and not self._open(doorway, each)],
            pending=[each.serial for each in listed if not each.admissible and self._open(doorway, each)],
        )

    @staticmethod
    def _open(doorway: Doorway, ticket: Ticket) -> bool:
        return doorway.door.admits_to(ticket.section.id)


@contextmanager
def staged(folder: Path, *, system: str = "ticketing", tickets: int = 500, seed: int = 7) -> Iterator[Stage]:
    """A demo server with its event, and a door of this device set up at it, all under one folder."""
    here = paths(folder / "door")
    with ServerProcess(system=system, tickets=tickets, seed=seed, data_dir=folder / "server") as server:
        form = SetupForm(
            url=server.url, key=server.ready["admin_key"], token=_main_token(server.ready), redeemer="Demo crew",
            device="demo-door 1", system=system,
        )  # fmt: skip
        yield Stage(server, here, set_up(form, here))


def play(folder: Path, *, system: str = "ticketing", tickets: int = 500, seed: int = 7, audience: Audience) -> Score:
    """Plays the evening from the first ticket to the empty queue; takes about half a minute."""
    began = time.monotonic()
    score = Score()
    with staged(folder, system=system, tickets=tickets, seed=seed) as stage:
        settings = Settings(patience=1.5, grace=0.0, delta_every=5.0, token_every=5.0)
        doorway = open_doorway(stage.paths, settings=settings, notify=audience.notify)
        try:
            doorway.sync()
            _close_one_section(doorway)
            doorway.start()
            stock = stage.stock(doorway)
            if not stock.good:
                raise SetupTrouble(
                    "Every ticket of this demo event is used.", "Play it in another folder (--data-dir)."
                )
            _perform(evening(stock, seed), stage.server, doorway, score, audience)
            _audit(stage.server, doorway, score)
        finally:
            doorway.close()
    score.seconds = time.monotonic() - began
    return score


@dataclass(frozen=True, slots=True)
class WindowShow:
    """What the demo's window needs: a stage, and a camera that holds tickets up."""

    stage: Stage
    camera: DemoCamera


@contextmanager
def window_show(
    folder: Path, *, system: str = "ticketing", tickets: int = 500, seed: int = 7, pace: float = 4.0
) -> Iterator[WindowShow]:
    """A stage whose list is in already, one section closed, and a camera with a mixed queue before it. `pace`: seconds
    that each ticket is held up."""
    with staged(folder, system=system, tickets=tickets, seed=seed) as stage:
        doorway = open_doorway(stage.paths)
        try:
            doorway.sync()
            _close_one_section(doorway)
            codes = medley(stage.stock(doorway), seed)
        finally:
            doorway.close()
        yield WindowShow(stage, DemoCamera(codes, seconds_per_ticket=pace, seed=seed))


def _perform(
    scenes: tuple[Scene, ...], server: ServerProcess, doorway: Doorway, score: Score, audience: Audience
) -> None:
    reader = Reader(tuple(code for scene in scenes for code in scene.codes))
    for number, scene in enumerate(scenes, start=1):
        audience.scene(scene, number, len(scenes))
        _happen(scene.network, server)
        for code in scene.codes:
            verdict = doorway.present(reader.read(code))
            score.count(verdict)
            audience.verdict(verdict)
        if scene.network in {Network.SERVER_RETURNS, Network.ANSWERS_COME_BACK} or number == len(scenes):
            _drained(doorway, audience)


class Reader:
    """Holds codes up to a camera, one after another, and reads them off the picture."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        self._show = Show(codes, seconds_per_ticket=1.0)
        self._decoder = Decoder()
        self._turn = 0

    def read(self, code: str) -> str:
        """The next code as the decoder read it."""
        picture = self._show.picture(self._turn + 0.5)
        self._turn += 1
        seen = [symbol.text for symbol in self._decoder.read_at_leisure(picture)]
        if code not in seen:
            raise SetupTrouble("The demo's own ticket could not be read off its picture.", f"Seen instead: {seen!r}.")
        return code


def _happen(network: Network, server: ServerProcess) -> None:
    match network:
        case Network.SERVER_DIES:
            server.kill()
        case Network.SERVER_RETURNS:
            server.start()
        case Network.ANSWERS_GET_LOST:
            server.switch(admit_fault="drop_after_commit", admit_fault_count=-1)
        case Network.ANSWERS_COME_BACK:
            server.switch(admit_fault="none")
        case Network.STAYS:
            pass


def _drained(doorway: Doorway, audience: Audience) -> None:
    """Waits until the queue is empty; nobody presses anything."""
    pause = threading.Event()
    until = time.monotonic() + DRAIN_SECONDS
    while (waiting := doorway.status().waiting) and time.monotonic() < until:
        audience.waiting(waiting)
        pause.wait(0.1)
    audience.waiting(0)


def _audit(server: ServerProcess, doorway: Doorway, score: Score) -> None:
    """Holds the door's ledger against the server's own record."""
    status = doorway.status()
    recorded = Counter(each["serial"] for each in server.state()["admitted"])
    ledger = Counter(attempt.serial for attempt in doorway.admitted())
    score.queue, score.conflicts = status.waiting, status.conflicts
    score.server_admissions = recorded.total()
    score.lost = len(ledger.keys() - recorded.keys())
    score.double = sum(count > 1 for count in (recorded + Counter()).values()) + sum(
        count > 1 for count in ledger.values()
    )
    score.agreed = recorded == ledger


def _close_one_section(doorway: Doorway) -> None:
    """The smallest section is not this door's tonight."""
    held = Counter(ticket.section.id for ticket in doorway.listed())
    if len(held) > 1:
        doorway.switch_section(min(held, key=lambda section: held[section]), open_=False)


def _main_token(ready: dict[str, Any]) -> str:
    """The limited token that covers most."""
    limited = [token for token in ready["tokens"] if not token["global"]] or ready["tokens"]
    return str(max(limited, key=lambda token: len(token["sections"]))["code"])
