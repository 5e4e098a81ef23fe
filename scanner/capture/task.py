"""What a capture process is started with. In a file of its own because both sides need it and neither should load the
other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scanner.capture.frames import FrameSource


@dataclass(frozen=True, slots=True)
class Limits:
    """The times by which the capture process and its watch live; all in seconds."""

    starting: float = 30.0
    """From starting the process to its first sign. Generous: a virus scanner reads OpenCV through first."""
    silence: float = 2.0
    """Without any sign after that, the process is killed."""
    beat: float = 0.4
    """Between two signs of life."""
    opening: float = 20.0
    """A camera may take to open and give its first picture."""
    reading: float = 1.5
    """A camera may take for a picture."""
    decoding: float = 10.0
    """Reading the codes off one picture may take."""
    retry: float = 1.0
    """Between two attempts to open a camera that is not there."""
    patience: float = 1.0
    """A process that was asked to end is given before it is killed."""


@dataclass(frozen=True, slots=True)
class Task:
    """All that a child is told. Goes to it pickled."""

    source: FrameSource
    formats: frozenset[str]
    paced: bool
    ring: str
    """The name of the shared memory."""
    limits: Limits
    aim: bool = False
    """Of a camera's codes only the one nearest the middle of the picture counts."""
    at_leisure: bool = False
    """Every stage of the decoder on every picture: for stills that somebody waits for."""
    tuning: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """For each camera's identity the controls that are set by hand."""
