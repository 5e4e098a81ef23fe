"""The decoder: the program's own test code, read by the real capture process from a picture that is shipped."""

import queue
from collections.abc import Callable
from pathlib import Path
from threading import Event

from scanner.app.preflight.findings import Finding, good, look
from scanner.app.resources import resource
from scanner.capture.files import PictureSource
from scanner.capture.messages import Ended, Message, Sighted, Skipped, Trouble
from scanner.capture.process import CaptureProcess
from scanner.domain.text import mark

TEXT = "DOOR SCANNER TEST CODE"
PICTURE = "pictures/test-code.png"
ADVICE = mark("Install the program again; scanning with a hand scanner works meanwhile.")


def check(stop: Event, *, picture: Path | None = None) -> Finding:
    heard: queue.SimpleQueue[Message] = queue.SimpleQueue()
    capture = CaptureProcess(PictureSource(picture or resource(PICTURE)), heard.put, at_leisure=True)
    capture.start()
    try:
        return _outcome(heard.get, stop)
    finally:
        capture.stop()


def _outcome(hear: Callable[..., Message], stop: Event) -> Finding:
    while not stop.is_set():
        try:
            message = hear(timeout=0.2)
        except queue.Empty:
            continue
        match message:
            case Sighted() if any(symbol.text == TEXT for symbol in message.symbols):
                return good(
                    mark("Test code read in {decode_ms} ms", decode_ms=round(message.decode_ms)),
                    decode_ms=round(message.decode_ms, 1),
                )
            case Trouble() | Skipped():
                return look(message.title, ADVICE)
            case Ended():
                return look(mark("The test code could not be read"), ADVICE)
    return look(mark("The test code was not read in time"), ADVICE)
