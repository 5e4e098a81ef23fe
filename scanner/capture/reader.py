"""Reads a whole source in this process: for the `decode` and `scan` commands, and wherever a crash of a decoder costs a
command and not a door. The window uses `process` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder
from scanner.capture.grab import Grabber
from scanner.capture.meters import Meters

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from scanner.capture.coach import Coach
    from scanner.capture.errors import UnreadablePicture
    from scanner.capture.frames import FrameLike, FrameSource
    from scanner.capture.symbols import Symbol


def read_all(
    source: FrameSource,
    decoder: Decoder | None = None,
    *,
    at_leisure: bool = False,
    on_skipped: Callable[[UnreadablePicture], None] | None = None,
    on_coach: Callable[[Coach], None] | None = None,
) -> Generator[tuple[FrameLike, list[Symbol]], None, None]:
    """Every frame that is looked at, with what was read on it (often nothing). Of files that is every picture, in
    order; of a live source the newest whenever the last one is done, through a `Cascade`, and without end: close the
    iterator.

    `at_leisure` reads with all stages. Pictures that cannot be read are left out and told to `on_skipped`, from
    another thread. `on_coach` hears how well a live source sees what may be a code, a few times a second. Raises
    `CaptureTrouble` when the source cannot be opened or breaks off.
    """
    decoder = decoder or Decoder()
    with Grabber(source, on_skipped=on_skipped) as frames:
        if at_leisure or not source.live:
            read = decoder.read_at_leisure if at_leisure else decoder.read_frame
            for frame in frames:
                yield frame, read(frame.image)
        else:
            yield from _live(frames, decoder, on_coach)


def _live(
    frames: Iterable[FrameLike], decoder: Decoder, on_coach: Callable[[Coach], None] | None
) -> Generator[tuple[FrameLike, list[Symbol]], None, None]:
    cascade, meters = Cascade(decoder), Meters()
    for frame in frames:
        symbols = cascade.read(frame.image)
        yield frame, symbols
        coach = meters.look(frame.image, cascade.place, symbols, frame.taken_at) if on_coach else None
        if on_coach and coach:
            on_coach(coach)
