"""One thread that opens a source and reads it, and the hand-over to whoever looks at the pictures.

Reading and looking take turns badly: a camera that is not read for a while hands out old pictures. So a thread of
its own reads, and of a live source only the newest picture is kept. Of files every picture is kept: the reading
waits.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Self

from scanner.capture.errors import UnreadablePicture
from scanner.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from scanner.capture.frames import FrameLike, FrameSource, FrameStream


class Handover:
    """A table for one frame between two threads."""

    def __init__(self, *, newest_wins: bool) -> None:
        self._newest_wins = newest_wins
        self._changed = threading.Condition()
        self._frame: FrameLike | None = None
        self._closed = False

    def put(self, frame: FrameLike) -> None:
        """Lays a frame down. Takes the place of the one lying there, or waits until that is taken."""
        with self._changed:
            if not self._newest_wins:
                self._changed.wait_for(lambda: self._frame is None or self._closed)
            if not self._closed:
                self._frame = frame
            self._changed.notify_all()

    def take(self, timeout: float | None = None) -> FrameLike | None:
        """The frame, waiting for one; None once closed and empty, or after `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._frame is not None or self._closed, timeout)
            frame, self._frame = self._frame, None
            self._changed.notify_all()
            return frame

    def close(self) -> None:
        """No more frames come. The one lying there can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class Vigil:
    """Told by the grabbing thread what it is about to do; the capture process learns from it whether it hangs."""

    def opening(self) -> None:
        """The source is about to be opened, which may take many seconds."""

    def reading(self) -> None:
        """The next picture is about to be read."""

    def resting(self) -> None:
        """Waiting on purpose: for the looking side, or for a film's time."""


class Grabber:
    """Opens a source and reads it in a thread of its own, from `with` to the end of `with`; iterating gives the frames.

    Iterating ends at the end of the source and raises what opening or reading raised. `on_frame` and `on_skipped`
    are called in the grabbing thread, for every frame (also those that no one looks at) and for every picture left
    out. `paced` holds a file's frames back until their time on the source's line of time has come.
    """

    def __init__(
        self,
        source: FrameSource,
        *,
        on_frame: Callable[[FrameLike, FrameStream], FrameLike] | None = None,
        on_skipped: Callable[[UnreadablePicture], None] | None = None,
        vigil: Vigil | None = None,
        paced: bool = False,
    ) -> None:
        self._source = source
        self._on_frame = on_frame
        self._on_skipped = on_skipped
        self._vigil = vigil or Vigil()
        self._paced = paced and not source.live
        self._handover = Handover(newest_wins=source.live)
        self._error: BaseException | None = None
        self._worker = Worker("camera", self._work)
        self._stop = threading.Event()

    def __enter__(self) -> Self:
        self._worker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._worker.join(timeout=3.0)

    def stop(self) -> None:
        """Asks the thread to end after the picture it is reading; iterating ends. Returns at once; any thread."""
        self._stop.set()
        self._handover.close()

    def __iter__(self) -> Iterator[FrameLike]:
        while not self._stop.is_set():
            frame = self._handover.take()
            if frame is None:
                break
            yield frame
        if self._error is not None and not self._stop.is_set():
            raise self._error

    def _work(self, _: threading.Event) -> None:
        try:
            self._vigil.opening()
            stream = self._source.open()
            try:
                self._read(stream)
            finally:
                stream.close()
        except BaseException as error:  # noqa: BLE001  raised again in the thread that iterates
            self._error = error
        finally:
            self._vigil.resting()
            self._handover.close()

    def _read(self, stream: FrameStream) -> None:
        while not self._stop.is_set():
            try:
                frame = stream.read()
            except UnreadablePicture as trouble:
                self._skip(trouble)
                continue
            if frame is None:
                return
            self._vigil.resting()
            if self._paced:
                self._stop.wait(max(0.0, frame.taken_at - time.monotonic()))
            if self._on_frame:
                frame = self._on_frame(frame, stream)
            self._handover.put(frame)
            self._vigil.reading()

    def _skip(self, trouble: UnreadablePicture) -> None:
        if self._on_skipped:
            self._on_skipped(trouble)
        self._vigil.reading()
