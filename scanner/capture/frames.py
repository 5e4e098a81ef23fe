"""What a picture is while it travels, and what gives pictures.

A source is a description: a small frozen value that can be pickled into the capture process and opened there. A
stream is the open thing and never leaves the thread that opened it (DirectShow and some drivers insist). Both are
protocols, so a source from elsewhere, such as the demo's, only has to look like one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    # Height x width, grey, or height x width x 3 in OpenCV's order: blue, green, red.
    Image = npt.NDArray[np.uint8]


class FrameLike(Protocol):
    """What this floor reads off a frame."""

    @property
    def image(self) -> Image: ...

    @property
    def number(self) -> int:
        """Counts from 0 within its stream."""
        ...

    @property
    def taken_at(self) -> float:
        """Seconds on the source's own line of time: the monotonic clock for what is live, and for a file that clock
        when it was opened plus the place in the file (a folder's pictures lie two seconds apart)."""
        ...

    @property
    def name(self) -> str:
        """The file it came from; empty for cameras."""
        ...


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture. The image is the receiver's: nobody writes to it again."""

    image: Image
    number: int
    taken_at: float
    name: str = ""


class FrameStream(Protocol):
    """An open source. Used by one thread only."""

    @property
    def rate(self) -> float:
        """The pictures per second it promises; 0 where it cannot say."""
        ...

    def read(self) -> FrameLike | None:
        """The next picture, waiting for it if need be; None at the end. Raises `UnreadablePicture` for one that is
        to be left out (reading goes on), and other `CaptureTrouble` when the stream is of no more use."""
        ...

    def close(self) -> None:
        """Lets go of the device or file; may be called twice."""
        ...


class FrameSource(Protocol):
    """A description of where pictures come from: frozen, picklable, opened by whoever reads it."""

    @property
    def name(self) -> str:
        """For people: the camera's or the file's name."""
        ...

    @property
    def live(self) -> bool:
        """Live: the newest picture wins and late ones are dropped. Not live: every picture counts."""
        ...

    def open(self) -> FrameStream:
        """May take seconds. Raises `CaptureTrouble`."""
        ...
