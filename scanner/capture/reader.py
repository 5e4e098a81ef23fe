"""Reads a whole source in this process: for the `decode` and `scan` commands, and wherever a crash of a decoder costs a
command and not a door. The window uses `process` instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scanner.capture.cascade import Cascade
from scanner.capture.decode import Decoder
from scanner.capture.grab import Grabber

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from scanner.capture.errors import UnreadablePicture
    from scanner.capture.frames import FrameLike, FrameSource, Image
    from scanner.capture.symbols import Symbol


def read_all(
    source: FrameSource,
    decoder: Decoder | None = None,
    *,
    at_leisure: bool = False,
    on_skipped: Callable[[UnreadablePicture], None] | None = None,
) -> Generator[tuple[FrameLike, list[Symbol]], None, None]:
    """Every frame that is looked at, with what was read on it (often nothing). Of files that is every picture, in
    order; of a live source the newest whenever the last one is done, through a `Cascade`, and without end: close the
    iterator.

    `at_leisure` reads with all stages. Pictures that cannot be read are left out and told to `on_skipped`, from
    another thread. Raises `CaptureTrouble` when the source cannot be opened or breaks off.
    """
    decoder = decoder or Decoder()
    with Grabber(source, on_skipped=on_skipped) as frames:
        read = _way(decoder, live=source.live, at_leisure=at_leisure)
        for frame in frames:
            yield frame, read(frame.image)


def _way(decoder: Decoder, *, live: bool, at_leisure: bool) -> Callable[[Image], list[Symbol]]:
    if at_leisure:
        return decoder.read_at_leisure
    return Cascade(decoder).read if live else decoder.read_frame
