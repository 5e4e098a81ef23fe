"""A scheduler for doors that share nothing but a box office: any order of arrivals and answers, any loss, any crash.

Doors are the generators of `scanner.backends.xts2.claims`. Each call of a door is two events, its arrival at the site
and its answer at the door, and the scheduler chooses what happens next. A choice is a number, so that a run can be
drawn from a seed, or all runs gone through one after another; the same choices give the same run.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Protocol

from scanner.backends.errors import Lost
from scanner.backends.xts2.claims import Contested, Had, Read, Step, Used, Wanted, Write, claiming, looking_up

PERFORMANCE = "77"
AT = "2026-11-22T19:30:00Z"


class Choose(Protocol):
    def __call__(self, count: int) -> int: ...


class Fate(Enum):
    """What comes of a call: `LATE` is carried out some time after its door has given it up."""

    ANSWERED = auto()
    LOST_AFTER = auto()
    LOST_BEFORE = auto()
    LATE = auto()
    CRASH = auto()


WELL = (Fate.ANSWERED,)
ANYTHING = (*[Fate.ANSWERED] * 9, Fate.LOST_AFTER, Fate.LOST_BEFORE, Fate.LATE, Fate.CRASH)


class Rows:
    """A site that keeps a row for each pair: what is written is seen by every later read."""

    def __init__(self) -> None:
        self.pairs: list[tuple[str, str]] = []

    def arrive(self, step: Step, memory: dict[str, Any]) -> bool:
        """One thing that the site does for a call; whether it is done with it."""
        if isinstance(step, Read):
            memory["answer"] = tuple(self.pairs)
        else:
            self.pairs.append((step.key, step.value))
        return True


class Blob(Rows):
    """A site that reads, changes and writes back one text, so that two who do so at once lose a pair."""

    def arrive(self, step: Step, memory: dict[str, Any]) -> bool:
        if isinstance(step, Read):
            return super().arrive(step, memory)
        if "read" not in memory:
            memory["read"] = list(self.pairs)
            return False
        self.pairs = [*memory["read"], (step.key, step.value)]
        return True


class Cached(Rows):
    """A site whose reads lag behind: they show what there was at the first."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: tuple[tuple[str, str], ...] | None = None

    def arrive(self, step: Step, memory: dict[str, Any]) -> bool:
        if not isinstance(step, Read):
            return super().arrive(step, memory)
        if self.seen is None:
            self.seen = tuple(self.pairs)
        memory["answer"] = self.seen
        return True


@dataclass
class Call:
    step: Step
    fate: Fate
    arrived: bool = False
    memory: dict[str, Any] = field(default_factory=dict)


@dataclass
class Door:
    """Scans one basket: claims, and where the answer is lost looks up; after a contest tries again under new marks."""

    name: str
    units: tuple[str, ...]
    tries: int
    protocol: Callable[[Wanted], Any] = claiming
    attempt: int = 0
    steps: Any = None
    call: Call | None = None
    admitted: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    looking: bool = False
    crashed: bool = False

    @property
    def wanted(self) -> Wanted:
        return Wanted(PERFORMANCE, tuple((unit, f"{self.name}-{self.attempt}-1") for unit in self.units), AT)

    def begin(self) -> Step | None:
        self.attempt += 1
        return self._first(self.protocol(self.wanted))

    def hear(self, given: Callable[[Any], Step]) -> Step | None:
        """The next step after an answer, or after trouble; None when this door is done."""
        try:
            return given(self.steps)
        except StopIteration as done:
            return self._ended(done.value)
        except Lost:
            return self._lost()

    def come_back(self) -> Step | None:
        """After a crash, or a lost answer, the queue looks the claim up."""
        self.crashed, self.looking = False, True
        return self._first(looking_up(self.wanted))

    def _first(self, steps: Any) -> Step | None:
        self.steps = steps
        return self.hear(next)

    def _ended(self, outcome: Any) -> Step | None:
        self.said.append(type(outcome).__name__)
        if isinstance(outcome, Had) or outcome is True:
            self.admitted += self.units
            return None
        if isinstance(outcome, Used) or self.attempt >= self.tries:
            return None
        assert isinstance(outcome, Contested) or outcome is False
        self.looking = False
        return self.begin()

    def _lost(self) -> Step | None:
        self.said.append("Lost")
        return None if self.looking else self.come_back()


class Evening:
    """One run. `choose(n)` answers a number below n for each thing that could be otherwise.

    Not `apart`: an answer comes at once after its call has arrived. When it does is nobody else's matter, so the orders
    of arrivals are all the orders there are; with fates, and in the long run, answers are events of their own.
    """

    def __init__(
        self, site: Rows, doors: Sequence[Door], choose: Choose, fates: Sequence[Fate] = WELL, *, apart: bool = True
    ) -> None:
        self._apart = apart
        self.site = site
        self.doors = list(doors)
        self.late: list[Call] = []
        self._choose = choose
        self._fates = fates

    def run(self) -> "Evening":
        for door in self.doors:
            self._asked(door, door.begin())
        while moves := self._moves():
            moves[self._choose(len(moves)) if len(moves) > 1 else 0]()
        return self

    @property
    def admitted(self) -> dict[str, int]:
        """How often each unit was let in, by all doors."""
        units = [unit for door in self.doors for unit in door.admitted]
        return {unit: units.count(unit) for unit in units}

    def _moves(self) -> list[Callable[[], None]]:
        moves: list[Callable[[], None]] = []
        for door in self.doors:
            if door.crashed:
                moves.append(lambda door=door: self._asked(door, door.come_back()))
            elif door.call is not None:
                moves.append(lambda door=door: self._go_on(door))
        moves += [lambda call=call: self._arrive_late(call) for call in self.late]
        return moves

    def _asked(self, door: Door, step: Step | None) -> None:
        fate = self._fates[self._choose(len(self._fates))] if len(self._fates) > 1 else Fate.ANSWERED
        door.call = None if step is None else Call(step, fate)

    def _go_on(self, door: Door) -> None:
        """What happens next to a door's call: it arrives, or its answer does, or neither."""
        call = door.call
        assert call is not None
        if not call.arrived and call.fate in {Fate.ANSWERED, Fate.LOST_AFTER, Fate.CRASH}:
            call.arrived = self.site.arrive(call.step, call.memory)
            if self._apart or not call.arrived:
                return
        if call.fate is Fate.LATE and isinstance(call.step, Write):
            self.late.append(call)
        if call.fate is Fate.CRASH:
            door.call, door.crashed = None, True
            return
        answer = call.memory.get("answer", ())
        if call.fate is Fate.ANSWERED:
            self._asked(door, door.hear(lambda steps: steps.send(answer)))
        else:
            self._asked(door, door.hear(lambda steps: steps.throw(Lost("lost on the way"))))

    def _arrive_late(self, call: Call) -> None:
        if self.site.arrive(call.step, call.memory):
            self.late.remove(call)


def drawn(seed: int) -> Choose:
    """Choices by chance, the same for the same seed."""
    chance = random.Random(seed)
    return chance.randrange


def every(run: Callable[[Choose], None], most: int) -> int:
    """Goes through runs that differ in at least one choice, all there are or `most`; answers how many."""
    path: list[tuple[int, int]] = []
    done = 0
    while done < most:
        taken: Iterator[tuple[int, int]] = iter(list(path))
        walked: list[tuple[int, int]] = []

        def choose(count: int, taken: Iterator[tuple[int, int]] = taken, walked: Any = walked) -> int:
            chosen, _ = next(taken, (0, count))
            walked.append((chosen, count))
            return chosen

        run(choose)
        done += 1
        while walked and walked[-1][0] + 1 >= walked[-1][1]:
            walked.pop()
        if not walked:
            break
        walked[-1] = (walked[-1][0] + 1, walked[-1][1])
        path = walked
    return done
