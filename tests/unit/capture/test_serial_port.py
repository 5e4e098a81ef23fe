"""Hand scanners on a serial port. A pair of pseudo terminals is as good as a cable."""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from scanner.capture.serial_port import (
    BUSY,
    FORBIDDEN,
    MISSING,
    UNPLUGGED,
    Attached,
    Burst,
    Line,
    Port,
    SerialScanner,
    _port,
    chosen,
    list_ports,
)
from tests.fixtures.codes import OTHER_SERIAL, SERIAL

if TYPE_CHECKING:
    from scanner.capture.messages import Trouble

PATIENT = 30.0
COM = Port("/dev/ttyS0", "ttyS0", "/dev/ttyS0", usb=False)
ZEBRA = Port("/dev/ttyACM1", "Symbol Bar Code Scanner", "usb:05e0:1701:S/N1", usb=True)

terminals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals of this kind")


class Ear:
    """Keeps codes and news, and waits for them."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.news: list[Attached | Trouble] = []
        self._more = threading.Condition()

    def code(self, text: str) -> None:
        with self._more:
            self.codes.append(text)
            self._more.notify_all()

    def tell(self, news: Attached | Trouble) -> None:
        with self._more:
            self.news.append(news)
            self._more.notify_all()

    def until(self, holds: Callable[[], bool]) -> None:
        with self._more:
            assert self._more.wait_for(holds, PATIENT), (self.codes, self.news)


@contextmanager
def listening(setting: str, **how: Any) -> Iterator[Ear]:
    ear = Ear()
    scanner = SerialScanner(setting, ear.code, ear.tell, **{"ports": list, "retry": 0.02} | how)
    scanner.start()
    try:
        yield ear
    finally:
        scanner.stop(PATIENT)


class Cable:
    """A scanner that is plugged in where `path` points to."""

    def __init__(self, path: Path) -> None:
        self._scanner, self._port = os.openpty()
        path.unlink(missing_ok=True)
        path.symlink_to(os.ttyname(self._port))
        self._path = path

    def send(self, data: bytes) -> None:
        os.write(self._scanner, data)

    def pull_out(self) -> None:
        self._path.unlink()
        os.close(self._port)
        os.close(self._scanner)


@terminals
def test_a_scanner_is_heard_cleaned_and_used_again_after_it_was_unplugged(tmp_path: Path) -> None:
    path = tmp_path / "port"
    cable = Cable(path)
    with listening(str(path)) as ear:
        ear.until(lambda: ear.news == [Attached(str(path))])
        cable.send(b"\x02]Q1" + SERIAL.encode() + b"\x03\r\n")
        ear.until(lambda: ear.codes == [SERIAL])
        cable.send(SERIAL.encode())  # one that does not end its codes
        ear.until(lambda: ear.codes == [SERIAL, SERIAL])
        cable.pull_out()
        ear.until(lambda: ear.news[-1] == UNPLUGGED)
        again = Cable(path)
        ear.until(lambda: ear.news[-1] == Attached(str(path)))
        again.send(OTHER_SERIAL.encode() + b"\r")
        ear.until(lambda: ear.codes[-1] == OTHER_SERIAL)
        assert ear.news == [Attached(str(path)), UNPLUGGED, Attached(str(path))], "each is said once"
    again.pull_out()


@terminals
def test_a_port_that_is_not_there_is_said_once_and_waited_for(tmp_path: Path) -> None:
    tries = []

    def ports() -> list[Port]:
        tries.append(1)
        return []

    with listening(str(tmp_path / "port"), ports=ports) as ear:
        ear.until(lambda: bool(ear.news))
        cable = Cable(tmp_path / "port")
        ear.until(lambda: len(ear.news) == 2)
        assert ear.news[0] == MISSING
        assert len(tries) > 1
    cable.pull_out()


def refusing(error: OSError) -> Callable[[str], Line]:
    def open_port(device: str) -> Line:
        raise error

    return open_port


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EACCES, "Permission denied"), FORBIDDEN),
        (OSError(errno.EBUSY, "Device or resource busy"), BUSY),
        (OSError("could not open port 'COM5': PermissionError(13, 'Access is denied.', None, 5)"), BUSY),
        (OSError(errno.EAGAIN, "Could not exclusively lock port"), BUSY),
        (OSError(errno.ENOENT, "No such file"), MISSING),
    ],
)
def test_what_keeps_a_port_from_opening_is_told_apart(error: OSError, said: Trouble) -> None:
    with listening("COM5", open_port=refusing(error)) as ear:
        ear.until(lambda: ear.news == [said])


def test_auto_is_silent_about_a_scanner_that_never_was_there() -> None:
    looked = threading.Semaphore(0)

    def ports() -> list[Port]:
        looked.release()
        return [COM]

    with listening("auto", ports=ports) as ear:
        for _ in range(3):
            assert looked.acquire(timeout=PATIENT)
        assert ear.news == []


def test_the_port_is_found_by_the_device_behind_it() -> None:
    assert chosen("auto", [COM, ZEBRA]) == ZEBRA
    assert chosen("usb:05e0:1701:S/N1", [COM, ZEBRA]) == ZEBRA
    assert chosen("/dev/ttyS0", [COM, ZEBRA]) == COM
    assert chosen("usb:05e0:1701:other", [COM, ZEBRA]) is None
    assert chosen("auto", [COM]) is None
    unlisted = chosen("COM7", [])
    assert unlisted is not None
    assert unlisted.device == "COM7"


def test_ports_are_listed_with_what_tells_them_apart() -> None:
    usb = SimpleNamespace(
        device="COM5", description="USB Serial Device (COM5)", product="DS2208", vid=0x05E0, pid=0x1701,
        serial_number="", location="1-4",
    )  # fmt: skip
    assert _port(usb) == Port("COM5", "DS2208", "usb:05e0:1701:1-4", usb=True)
    bare = SimpleNamespace(device="COM1", description="n/a", product=None, vid=None, pid=None)
    assert _port(bare) == Port("COM1", "COM1", "COM1", usb=False)
    assert all(isinstance(port, Port) for port in list_ports())


def codes(*pieces: tuple[float, bytes], at: float) -> list[str]:
    burst = Burst()
    for when, data in pieces:
        burst.add(data, when)
    return burst.taken(at)


def test_a_code_that_comes_in_pieces_is_whole_once_it_is_quiet() -> None:
    pieces = (0.0, b"HARBOU-"), (0.02, b"VIPV37536946\r")
    assert codes(*pieces, at=0.03) == []
    assert codes(*pieces, at=0.06) == ["HARBOU-VIPV37536946"]
    assert codes((0.0, SERIAL.encode()), at=0.1) == []
    assert codes((0.0, SERIAL.encode()), at=0.25) == [SERIAL]


def test_two_tickets_in_one_go_are_two_and_a_visiting_card_is_one() -> None:
    two = f"{SERIAL}\r\n]Q1{OTHER_SERIAL}\r\n".encode()
    assert codes((0.0, two), at=1.0) == [SERIAL, OTHER_SERIAL]
    card = b"BEGIN:VCARD\r\nN:Reed\r\nEND:VCARD\r\n"
    assert codes((0.0, card), at=1.0) == ["BEGIN:VCARD  N:Reed  END:VCARD"]


def test_noise_on_the_line_is_nothing() -> None:
    assert codes((0.0, b"\x00\r\n\x02\x03"), at=1.0) == []
    assert codes(at=1.0) == []
    assert codes((0.0, b"caf\xe9"), at=1.0) == ["café"]
    assert len(codes((0.0, b"A" * 100_000), at=1.0)[0]) == 8192
