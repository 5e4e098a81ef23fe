"""A rehearsal: a door of its own at a demo server, under a folder of its own that goes with it.

Nothing here knows where the live door is: the crew's comfort (theme, language, sound) is read from its settings, and
that is all. The network of the rehearsal can be made slow, captive or dead; what the crew does about it is scored, as
far as a program can see it: what was scanned, how long a STOP stood before somebody answered it, and how often it was
answered by waving the guest through.
"""

import statistics
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from scanner.app import settings as settings_file
from scanner.app.evening import WindowShow, window_show
from scanner.app.settings import Settings
from scanner.demo.process import ServerProcess
from scanner.domain.errors import ScannerError
from scanner.domain.text import Decimal, alone, mark
from scanner.domain.verdict import Answer, Verdict

SLOW_MS = 4000
"""How long each call waits on a slow network: longer than a door is patient."""

COMFORT = (
    "policy", "patience", "grace", "green_seconds", "stop_seconds", "sound", "volume", "spoken", "voice", "theme",
    "language", "text_size", "motion",
)  # fmt: skip
"""What a rehearsal takes over of the live door's settings: how it looks, sounds and answers. Neither cameras nor
servers."""


class Network(StrEnum):
    """How the network of the rehearsal is."""

    GOOD = "good"
    SLOW = "slow"
    CAPTIVE = "captive"
    DEAD = "dead"


def set_network(server: ServerProcess, network: Network) -> None:
    """Takes a moment where the server has to come back from the dead. Raises ServerFailed."""
    if network is Network.DEAD:
        server.kill()
        return
    server.start()
    captive = "html200" if network is Network.CAPTIVE else "off"
    server.switch(captive=captive, latency_ms=SLOW_MS if network is Network.SLOW else 0)


@dataclass
class Tally:
    """What the crew did, with times by any one clock, in seconds. A STOP or CANNOT DECIDE waits for an answer: the key
    that clears it, or the one that waves the guest through; the next scan leaves it unanswered."""

    scans: int = 0
    admitted: int = 0
    stopped: int = 0
    undecided: int = 0
    waved: int = 0
    unanswered: int = 0
    conflicts: int = 0
    closed: int = 0
    seconds: list[float] = field(default_factory=list)
    """How long each answer took."""
    _waits_since: float | None = None

    def given(self, verdict: Verdict, now: float) -> None:
        """An answer of the door's is on the screen."""
        self.overtaken()
        self.scans += 1
        if verdict.answer is Answer.ADMIT:
            self.admitted += 1
            return
        self.stopped += verdict.answer is Answer.STOP
        self.undecided += verdict.answer is Answer.CANNOT_DECIDE
        self._waits_since = now

    def overtaken(self) -> None:
        """The next guest is scanned: whatever stood there was not answered."""
        if self._waits_since is not None:
            self.unanswered += 1
            self._waits_since = None

    @property
    def waits(self) -> bool:
        """Whether something on the screen waits for the crew's answer."""
        return self._waits_since is not None

    def answered(self, now: float, *, waved: bool) -> None:
        """Somebody pressed a key; nothing waits any more."""
        if self._waits_since is not None:
            self.seconds.append(max(0.0, now - self._waits_since))
            self.waved += waved
            self._waits_since = None

    @property
    def median(self) -> float | None:
        """Seconds until a STOP or CANNOT DECIDE was answered; None when none was."""
        return statistics.median(self.seconds) if self.seconds else None

    def report(self) -> dict[str, Any]:
        """For programs."""
        return {
            "scans": self.scans, "admit": self.admitted, "stop": self.stopped, "cannot_decide": self.undecided,
            "answered": len(self.seconds), "unanswered": self.unanswered, "waved_through": self.waved,
            "median_answer_s": None if self.median is None else round(self.median, 2),
            "slowest_answer_s": round(max(self.seconds), 2) if self.seconds else None,
            "conflicts": self.conflicts, "conflicts_closed": self.closed,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the score, as it is read."""

    name: str
    value: str


def score_lines(tally: Tally) -> tuple[Line, ...]:
    asked = len(tally.seconds) + tally.unanswered
    median = mark("{seconds} s", "a duration", seconds=Decimal(tally.median)) if tally.median is not None else "\u2013"
    return (
        Line(mark("Scans"), alone(tally.scans)),
        Line(mark("Let in"), alone(tally.admitted)),
        Line(mark("Stopped or undecided"), alone(tally.stopped + tally.undecided)),
        Line(mark("Answered by the crew"), mark("{answered} of {asked}", answered=len(tally.seconds), asked=asked)),
        Line(mark("Median time to answer"), median),
        Line(mark("Waved through on a STOP"), alone(tally.waved)),
        Line(mark("Conflicts closed"), mark("{closed} of {found}", closed=tally.closed, found=tally.conflicts)),
    )


@contextmanager
def rehearsal(
    folder: Path, *, live_settings: Path | None, tickets: int = 200, seed: int = 7, pace: float = 5.0
) -> Generator[WindowShow]:
    """A stage under `folder`, with the crew's own comfort. `pace`: seconds that the demo camera takes for a guest."""
    with window_show(folder, tickets=tickets, seed=seed, pace=pace) as show:
        settings_file.save(comfort_of(live_settings), show.stage.paths.settings)
        yield show


def comfort_of(live: Path | None) -> Settings:
    """The usual where there is no live door, or its settings cannot be read. Only reads."""
    try:
        given = settings_file.load(live) if live is not None else Settings()
    except ScannerError:
        given = Settings()
    return replace(Settings(), **{name: getattr(given, name) for name in COMFORT})
