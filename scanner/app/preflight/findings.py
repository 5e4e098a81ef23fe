"""What a check finds, in a form that the window and the terminal show alike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Event
from typing import Any


class State(StrEnum):
    """`NOT_POSSIBLE`: it could not be found out here; that is nobody's fault, and no green either."""

    OK = "ok"
    LOOK = "look at this"
    NOT_POSSIBLE = "not possible"


@dataclass(frozen=True, slots=True)
class Finding:
    """`words` say what was found, `advice` what to do about it (never empty but for OK). `facts` are for programs."""

    state: State
    words: str
    advice: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


def good(words: str, **facts: Any) -> Finding:
    return Finding(State.OK, words, facts=facts)


def look(words: str, advice: str, **facts: Any) -> Finding:
    return Finding(State.LOOK, words, advice, facts)


def not_possible(words: str, advice: str, **facts: Any) -> Finding:
    return Finding(State.NOT_POSSIBLE, words, advice, facts)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is looked at. `run` is given an event that is set when nobody waits for its finding any more;
    `seconds` is how long anybody does."""

    key: str
    title: str
    run: Callable[[Event], Finding]
    seconds: float = 20.0


@dataclass(frozen=True, slots=True)
class Found:
    """A check that has ended."""

    key: str
    title: str
    finding: Finding
    took: float
