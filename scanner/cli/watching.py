"""Cameras and hand scanners as the terminal sees them: codes come out, and words for people go to standard error.

Each camera works in a process of its own, so that one that hangs disturbs neither the others nor the door.
"""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from scanner.capture.symbols import USUAL
from scanner.cli.common import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from scanner.capture.frames import FrameSource
    from scanner.capture.messages import Message, Trouble
    from scanner.capture.process import CaptureProcess
    from scanner.capture.serial_port import Attached, SerialScanner
    from scanner.capture.webcams import Webcam

    Listen = Callable[[str, Callable[[str], None], Callable[[Attached | Trouble], None]], SerialScanner]

LOOKS = 0.5  # seconds; on Windows a wait without an end cannot be broken off with Ctrl+C


class Watch:
    """Several sources at once, as one row of codes. Ends when the last source does; a hand scanner never ends."""

    def __init__(
        self,
        sources: Sequence[tuple[str, FrameSource]],
        *,
        serial: str = "",
        tuning: Mapping[str, Mapping[str, float]] | None = None,
        codes: Iterable[str] = USUAL,
        aim: bool = False,
        cameras: Callable[[], list[Webcam]] | None = None,
        listen: Listen | None = None,
    ) -> None:
        """`sources`: each lane's name and source. `cameras` lists those there are; `listen` makes what hears a hand
        scanner."""
        from scanner.capture.debounce import Debounce
        from scanner.capture.serial_port import SerialScanner
        from scanner.capture.webcams import list_cameras

        self._sources = sources
        self._serial = serial
        self._tuning = tuning
        self._kinds, self._aim = codes, aim
        self._cameras = cameras or list_cameras
        self._listen = listen or SerialScanner
        self._news: queue.SimpleQueue[tuple[str, Message | Attached | str]] = queue.SimpleQueue()
        self._open = len(sources) + bool(serial)
        self._last_word: Trouble | None = None
        self._debounce = {lane: Debounce[str]() for lane, _ in sources}
        self._identity = {lane: getattr(source, "identity", "") for lane, source in sources}

    def codes(self) -> Iterator[tuple[str, str]]:
        """Lane and text of each code that comes into view. Raises `SourceTrouble` if nothing could be looked at."""
        from scanner.capture.errors import SourceTrouble

        captures = [self._capture(lane, source) for lane, source in self._sources]
        scanner = self._listen(self._serial, self._typed, lambda news: self._news.put(("", news)))
        for capture in captures:
            capture.start()
        if self._serial:
            scanner.start()
        try:
            while self._open:
                try:
                    lane, news = self._news.get(timeout=LOOKS)
                except queue.Empty:
                    continue
                for text in self._texts(lane, news):
                    yield lane, text
        finally:
            scanner.stop()
            for capture in captures:
                capture.stop()
        if self._last_word is not None:
            raise SourceTrouble(self._last_word.title, self._last_word.advice)

    def _capture(self, lane: str, source: FrameSource) -> CaptureProcess:
        from scanner.capture.process import CaptureProcess

        return CaptureProcess(
            source, lambda message: self._news.put((lane, message)), at_leisure=not source.live, tuning=self._tuning,
            formats=self._kinds, aim=self._aim,
        )  # fmt: skip

    def _typed(self, text: str) -> None:
        self._news.put(("", text))

    def _texts(self, lane: str, news: Message | Attached | str) -> list[str]:
        """The codes in a piece of news; what else it has to say is said."""
        from scanner.app.wording import picture_words, shown
        from scanner.capture.debounce import fresh_texts
        from scanner.capture.messages import Ended, Opened, Paced, Recovered, Sighted, Skipped, Trouble
        from scanner.capture.serial_port import Attached

        where = f"Lane {lane}: " if lane else ""
        match news:
            case str():
                return [news]
            case Sighted():
                return fresh_texts(self._debounce[lane], news.symbols, news.taken_at)
            case Opened():
                self._identity[lane] = news.identity or self._identity[lane]
                tell(f"{where}{shown(news.name, 50)}, {picture_words(news.width, news.height, news.rate)}.")
            case Paced():
                tell(f"{where}The pictures now come at {max(1, round(news.rate))} a second.")
            case Attached():
                tell(f"Hand scanner: {shown(news.name, 50)}.")
            case Skipped():
                tell(f"{where}{news.title}. {news.advice}")
            case Trouble():
                tell(f"{where}{news.title}. {news.advice}")
                self._after(lane, news)
            case Recovered():
                tell(f"{where}The camera gives pictures again.")
            case Ended():
                self._last_word, self._open = None, self._open - 1
        return []

    def _after(self, lane: str, trouble: Trouble) -> None:
        if trouble.final:
            self._open -= 1
            self._last_word = trouble if len(self._sources) == 1 else None
        if trouble.often:
            self._offer_another(lane)

    def _offer_another(self, lane: str) -> None:
        """A camera that keeps failing: which other one there is, and how to use it."""
        from scanner.app.wording import shown
        from scanner.capture.webcams import next_after

        other = next_after(self._identity[lane], self._cameras())
        if other is not None:
            tell(f"To use {shown(other.name, 50)} instead, start again with --camera camera:{other.identity}")
