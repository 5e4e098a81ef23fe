"""Hand scanners on a serial port, or on a USB socket that looks like one (USB-CDC, "virtual COM").

Such a scanner is heard whatever has the focus, and can be told from a keyboard. It may be pulled out and plugged in at
any time; a port is remembered by the device behind it, since `COM5` and `/dev/ttyACM0` are given out anew each time.
What it sends is cleaned of the marks that scanners add (`domain.reading.cleaned`).
"""

from __future__ import annotations

import errno
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from scanner.capture.messages import Trouble
from scanner.domain.reading import LONGEST, cleaned, read
from scanner.domain.text import mark
from scanner.worker import CrashReport, Worker, log_crash

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

log = logging.getLogger("serial")

AUTO = "auto"
RETRY = 1.0  # seconds between two looks for a scanner that is not there
LISTENS = 0.05  # seconds that a read waits
ENDED, UNENDED = 0.03, 0.2  # seconds of quiet after a code with, and without, an end of its own

UNPLUGGED = Trouble(
    mark("The hand scanner was unplugged"),
    mark("Plug it in again; it is used as soon as it is there. The camera works meanwhile."),
)
MISSING = Trouble(
    mark("The hand scanner is not plugged in"), mark("Plug it in, or choose another one. The camera works meanwhile.")
)
FORBIDDEN = Trouble(
    mark("This program may not use the hand scanner's port"),
    mark(
        "On Linux, add this user to the group 'dialout' and log in again;"
        " elsewhere ask whoever looks after this computer."
    ),
)
BUSY = Trouble(
    mark("The hand scanner is in use by another program"), mark("Close the program that reads it; it is tried again.")
)


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port as it is listed now."""

    device: str
    """What opens it: `COM5`, `/dev/ttyACM0`."""
    name: str
    identity: str
    """Stays with the device while its port changes; the port, where nothing else is known."""
    usb: bool


@dataclass(frozen=True, slots=True)
class Attached:
    """The scanner is heard from now on."""

    name: str


class Line(Protocol):
    """The part of serial.Serial that is used."""

    def read(self, size: int, /) -> bytes: ...
    def close(self) -> None: ...


def list_ports() -> list[Port]:
    """All serial ports; those on USB first. Quick, and touches no device."""
    from serial.tools import list_ports as known

    return sorted((_port(each) for each in known.comports()), key=lambda port: (not port.usb, port.device))


def by_pyserial(device: str) -> Line:
    """The open port. 9600 baud 8N1 is what serial scanners come with; on USB it does not matter."""
    import serial

    line: Line = serial.Serial(device, 9600, timeout=LISTENS, exclusive=True)
    return line


def chosen(setting: str, ports: list[Port]) -> Port | None:
    """The port that a setting means: `auto` is the first on USB; else a port, or the identity of one."""
    for port in ports:
        if (port.usb and setting == AUTO) or setting in {port.identity, port.device}:
            return port
    if setting == AUTO or setting.startswith("usb:"):
        return None
    return Port(setting, setting, setting, usb=False)  # one that the system does not list, but may open


class SerialScanner:
    """Listens to one scanner in a thread of its own, from `start` to `stop`.

    `on_code` and `on_news` are called in that thread: with each code, and with `Attached` or `Trouble`, which is said
    once for each kind. `auto` is silent about a scanner that never was there.
    """

    def __init__(
        self,
        setting: str,
        on_code: Callable[[str], None],
        on_news: Callable[[Attached | Trouble], None],
        *,
        ports: Callable[[], list[Port]] = list_ports,
        open_port: Callable[[str], Line] = by_pyserial,
        retry: float = RETRY,
        on_crash: CrashReport = log_crash,
    ) -> None:
        self._setting = setting
        self._on_code = on_code
        self._on_news = on_news
        self._ports = ports
        self._open = open_port
        self._retry = retry
        self._said: Trouble | None = None
        self._met = False
        self._worker = Worker("hand scanner", self._work, on_crash=on_crash)

    def start(self) -> None:
        self._worker.start()

    def stop(self, timeout: float = 3.0) -> None:
        self._worker.stop()
        self._worker.join(timeout)

    def _work(self, stop: threading.Event) -> None:
        while not stop.is_set():
            port = chosen(self._setting, self._ports())
            if port is None:
                self._say(UNPLUGGED if self._met else MISSING)
            else:
                self._serve(port, stop)
            stop.wait(self._retry)

    def _serve(self, port: Port, stop: threading.Event) -> None:
        """One connection, until the scanner is pulled out."""
        try:
            line = self._open(port.device)
        except OSError as error:
            self._say(_why_not(error, met=self._met))
            return
        self._met, self._said = True, None
        log.info("listening to %s on %s", port.name, port.device)
        self._on_news(Attached(port.name))
        try:
            self._listen(line, stop)
        except OSError as error:
            log.info("the hand scanner went away: %s", error)
            self._say(UNPLUGGED)
        finally:
            line.close()

    def _listen(self, line: Line, stop: threading.Event) -> None:
        burst = Burst()
        while not stop.is_set():
            burst.add(line.read(256), time.monotonic())
            for code in burst.taken(time.monotonic()):
                self._on_code(code)

    def _say(self, trouble: Trouble) -> None:
        if trouble == self._said or (trouble == MISSING and self._setting == AUTO):
            return
        self._said = trouble
        log.warning("%s", trouble.title)
        self._on_news(trouble)


class Burst:
    """What a scanner sends in one go. Pure: bytes and times in, codes out.

    A code may hold line ends of its own (a visiting card), so that only quiet ends it. Several codes in one go are
    told apart where each line is a ticket.
    """

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._last = 0.0

    def add(self, data: bytes, at: float) -> None:
        if data:
            self._bytes += data[: max(0, LONGEST - len(self._bytes))]
            self._last = at

    def taken(self, at: float) -> list[str]:
        """The codes that are whole by now."""
        quiet = ENDED if self._bytes.endswith((b"\r", b"\n", b"\t", b"\x03")) else UNENDED
        if not self._bytes or at - self._last < quiet:
            return []
        text = _text(bytes(self._bytes))
        self._bytes.clear()
        lines = [line for line in map(cleaned, text.replace("\r", "\n").split("\n")) if line]
        if len(lines) > 1 and all(read(line).serials for line in lines):
            return lines
        whole = cleaned(text)
        return [whole] if whole else []


def _text(data: bytes) -> str:
    """UTF-8 where it is that, else Latin-1, which knows every byte."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _port(known: Any) -> Port:
    name = str(known.description if known.description not in {None, "", "n/a"} else known.device)
    if known.vid is None:
        return Port(known.device, name, known.device, usb=False)
    identity = f"usb:{known.vid:04x}:{known.pid:04x}:{known.serial_number or known.location or ''}"
    return Port(known.device, str(known.product or name), identity, usb=True)


def _why_not(error: OSError, *, met: bool) -> Trouble:
    """pyserial keeps the system's number for the trouble on Linux and macOS; Windows says it in words."""
    said = str(error)
    if error.errno == errno.EACCES and "PermissionError" not in said:
        return FORBIDDEN
    if error.errno in {errno.EBUSY, errno.EAGAIN} or "PermissionError" in said or "exclusively lock" in said:
        return BUSY
    return UNPLUGGED if met else MISSING
