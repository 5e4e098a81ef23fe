"""A whole evening at a demo door, played through the real thing: camera picture, decoder, turnstile, server in
another process.

The server dies in the middle and comes back; answers get lost; the queue drains by itself. What comes out is counted
from both sides, the door's ledger and the server's own record, so that a lost or a doubled admission cannot hide.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scanner.app.build import open_doorway
from scanner.app.door_setup import set_up
from scanner.app.doorway import Doorway
from scanner.app.evening_score import Score
from scanner.app.paths import Paths, paths
from scanner.app.settings import Settings
from scanner.app.setup_form import form_of
from scanner.backends import registry
from scanner.capture.decode import Decoder
from scanner.demo.camera import DemoCamera, Show
from scanner.demo.process import ServerProcess
from scanner.demo.script import Network, Scene, Stock, evening, medley
from scanner.demo.script_ruled import ruled_evening, ruled_medley
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import Notify, unheard
from scanner.domain.text import mark
from scanner.domain.ticket import Ticket
from scanner.domain.verdict import Verdict

_BACK = frozenset({Network.SERVER_RETURNS, Network.ANSWERS_COME_BACK})

DRAIN_SECONDS = 90.0
"""How long the queue may take to drain at the end; a lost request is given about 30 s by itself (contract 1)."""


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

    def scenes(self, doorway: Doorway, seed: int) -> tuple[Scene, ...]:
        """The evening that this system plays, with tickets that nobody has used yet."""
        if doorway.capability.lists:
            stock = self._stock(doorway)
            _some(stock.good)
            return evening(stock, seed)
        codes = self._codes()
        _some(codes["good"])
        return ruled_evening(codes, seed)

    def queue(self, doorway: Doorway, seed: int) -> tuple[str, ...]:
        """A mixed queue for a camera."""
        return medley(self._stock(doorway), seed) if doorway.capability.lists else ruled_medley(self._codes(), seed)

    def _codes(self) -> dict[str, list[str]]:
        """What the demo says of its codes, those of them that have let nobody in yet."""
        used = {each["serial"].split(".")[0] for each in self.server.state()["admitted"] or ()}
        told = self.server.ready["codes"].items()
        return {what: [each for each in codes if each not in used] for what, codes in told}

    def _stock(self, doorway: Doorway) -> Stock:
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


def _some(good: Sequence[str]) -> None:
    if not good:
        raise SetupTrouble(
            mark("Every ticket of this demo event is used."), mark("Play it in another folder (--data-dir).")
        )


@contextmanager
def staged(
    folder: Path, *, system: str = "ticketing", tickets: int = 500, seed: int = 7, mode: str = ""
) -> Iterator[Stage]:
    """A demo server with its event, and a door of this device set up at it, all under one folder. `mode`: which of the
    doors that the demo tells how to set up, where it tells of several."""
    here = paths(folder / "door")
    with ServerProcess(system=system, tickets=tickets, seed=seed, data_dir=folder / "server") as server:
        values = _values(server.ready, mode)
        form = form_of(system, values, redeemer="Demo crew", device="demo-door 1")
        yield Stage(server, here, set_up(form, here))


def _values(ready: dict[str, Any], mode: str) -> dict[str, str]:
    forms: dict[str, dict[str, str]] = ready.get("forms", {})
    if mode and mode not in forms:
        raise SetupTrouble(
            mark("This demo has no door called {mode}.", mode=mode),
            mark("It has {modes}.", modes=", ".join(forms) or mark("only one")),
        )
    values: dict[str, str] = forms[mode] if mode else ready["form"]
    return values


def play(
    folder: Path, *, system: str = "ticketing", tickets: int = 500, seed: int = 7, mode: str = "", audience: Audience
) -> Score:
    """Plays the evening from the first ticket to the empty queue; takes about half a minute."""
    began = time.monotonic()
    with staged(folder, system=system, tickets=tickets, seed=seed, mode=mode) as stage:
        # Without a list nobody answers but the system: it is waited for.
        lists = registry.system(system).capability.lists
        settings = Settings(patience=1.5 if lists else 10.0, grace=0.0, delta_every=5.0, token_every=5.0)
        doorway = open_doorway(stage.paths, settings=settings, notify=audience.notify)
        score = Score(provisional=0 if lists else None)
        try:
            doorway.sync()
            _close_one_section(doorway)
            doorway.start()
            _perform(stage.scenes(doorway, seed), stage.server, doorway, score, audience)
            score.audit(stage.server, doorway)
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
    folder: Path, *, system: str = "ticketing", tickets: int = 500, seed: int = 7, pace: float = 4.0, mode: str = ""
) -> Iterator[WindowShow]:
    """A stage whose list is in already, one section closed, and a camera with a mixed queue before it. `pace`: seconds
    that each ticket is held up."""
    with staged(folder, system=system, tickets=tickets, seed=seed, mode=mode) as stage:
        doorway = open_doorway(stage.paths)
        try:
            doorway.sync()
            _close_one_section(doorway)
            codes = stage.queue(doorway, seed)
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
        if not doorway.capability.lists and scene.network in _BACK:
            _waited(lambda: doorway.status().online)
        for place, code in enumerate(scene.codes):
            verdict = _decided(doorway, doorway.present(reader.read(code)), declined=place % 4 == 3)
            score.count(verdict)
            audience.verdict(verdict)
        if scene.network in _BACK or number == len(scenes):
            _drained(doorway, audience)


def _decided(doorway: Doorway, verdict: Verdict, *, declined: bool) -> Verdict:
    """The operator's answer to what is asked: the first choice lets in, the last does not."""
    while verdict.question is not None:
        answered = doorway.answer(verdict.question.number, len(verdict.question.choices) - 1 if declined else 0)
        if answered is None:
            break
        verdict = answered
    return verdict


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

    def empty() -> bool:
        waiting = doorway.status().waiting
        audience.waiting(waiting)
        return not waiting

    _waited(empty)
    audience.waiting(0)


def _waited(until: Callable[[], bool]) -> None:
    pause = threading.Event()
    ends = time.monotonic() + DRAIN_SECONDS
    while not until() and time.monotonic() < ends:
        pause.wait(0.1)


def _close_one_section(doorway: Doorway) -> None:
    """The smallest section is not this door's tonight."""
    held = Counter(ticket.section.id for ticket in doorway.listed())
    if len(held) > 1:
        doorway.switch_section(min(held, key=lambda section: held[section]), open_=False)
