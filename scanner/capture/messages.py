"""What the capture process tells the program. Small frozen values, the same on both sides of the pipe."""

from dataclasses import dataclass

from scanner.capture.coach import Coach
from scanner.capture.controls import Control
from scanner.capture.symbols import Symbol


@dataclass(frozen=True, slots=True)
class Opened:
    """The source gives pictures. Comes again after every interruption."""

    name: str
    width: int
    height: int
    rate: float
    """Pictures per second it promises; 0 where it cannot say."""
    identity: str = ""
    """What a camera is remembered by; empty for other sources."""


@dataclass(frozen=True, slots=True)
class Paced:
    """The pictures come at another pace than promised, or than was said last."""

    rate: float
    """Pictures per second, measured."""


@dataclass(frozen=True, slots=True)
class Controlled:
    """What can be set on the open camera. The answer to `CaptureProcess.ask_controls`."""

    identity: str
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class Sighted:
    """A frame with codes on it. The same code comes with every frame it is on: see `debounce`."""

    frame_number: int
    """The number of the `Picture` of the same frame. Grows over restarts and switches."""
    symbols: tuple[Symbol, ...]
    """Outlines in pixels of the full frame (`Picture.full_width`)."""
    taken_at: float
    """Seconds on the source's line of time: the monotonic clock for a camera."""
    decode_ms: float


@dataclass(frozen=True, slots=True)
class Skipped:
    """A picture of a folder was left out."""

    title: str
    advice: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """No pictures for now, or for good if `final`. Said once for each kind of trouble, not for every attempt."""

    title: str
    advice: str
    final: bool = False
    often: bool = False
    """It keeps failing: time for another camera."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """Pictures come again after a `Trouble`."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The source is at its end: a file. Nothing more comes until `switch`."""


Message = Opened | Paced | Controlled | Sighted | Coach | Skipped | Trouble | Recovered | Ended


@dataclass(frozen=True, slots=True)
class Beat:
    """The capture process is alive, and neither camera nor decoder hangs. Stays within the watch."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of ours in the capture process, as a traceback. Stays within the watch, which logs it."""

    trace: str


@dataclass(frozen=True, slots=True)
class ControlsWanted:
    """To the capture process: find out what can be set, and say so (`Controlled`)."""


@dataclass(frozen=True, slots=True)
class Tuned:
    """To the capture process: set a control of the camera with this identity; None leaves it to the camera."""

    identity: str
    control: str
    value: float | None


Order = ControlsWanted | Tuned
