"""What passes between the window's thread and the others."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from scanner.capture.errors import NoCamera
from scanner.domain.errors import Fault, ScannerError, StoreTrouble
from scanner.domain.notices import LineChanged, QueueChanged
from scanner.ui.bridge import Bridge
from scanner.ui.details import details
from scanner.ui.errands import Errands
from tests.ui.fakes import EVENING


class Receiver(QObject):
    told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.troubles: list[ScannerError] = []
        self.threads: list[str] = []

    @Slot(object)
    def take(self, result: object) -> None:
        self._note()
        self.results.append(result)
        self.told.emit()

    @Slot(object)
    def fail(self, error: ScannerError) -> None:
        self._note()
        self.troubles.append(error)
        self.told.emit()

    def _note(self) -> None:
        self.threads.append(threading.current_thread().name)


@pytest.fixture
def receiver(qtbot: QtBot) -> Receiver:
    return Receiver()


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:
    made = Errands("test errands")
    yield made
    assert made.close()


def test_a_call_runs_elsewhere_and_its_result_comes_back_here(
    errands: Errands, receiver: Receiver, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(receiver.told):
        errands.run(lambda: threading.current_thread().name, receiver.take, receiver.fail)
    assert receiver.results == ["test errands"]
    assert receiver.threads == ["MainThread"]


def test_trouble_comes_back_as_itself(errands: Errands, receiver: Receiver, qtbot: QtBot) -> None:
    trouble = StoreTrouble("The disk is full.", "Make room.")

    def fail() -> None:
        raise trouble

    with qtbot.waitSignal(receiver.told):
        errands.run(fail, receiver.take, receiver.fail)
    assert receiver.troubles == [trouble]


def test_a_camera_s_trouble_comes_back_with_its_words(errands: Errands, receiver: Receiver, qtbot: QtBot) -> None:
    def fail() -> None:
        raise NoCamera

    with qtbot.waitSignal(receiver.told):
        errands.run(fail, receiver.take, receiver.fail)
    assert (receiver.troubles[0].title, receiver.troubles[0].advice) == (NoCamera.title, NoCamera.advice)


def test_a_fault_of_ours_is_logged_and_said_in_a_plain_sentence(
    errands: Errands, receiver: Receiver, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "0f3c9a4be1d2"

    def fail() -> None:
        raise ZeroDivisionError(secret)

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(receiver.told):
        errands.run(fail, receiver.take, receiver.fail)
    fault = receiver.troubles[0]
    assert isinstance(fault, Fault)
    assert "Traceback" not in fault.title + fault.advice
    assert "ended by a fault" in caplog.text
    copied = details(fault)
    assert "ZeroDivisionError" in copied
    assert "test_between_threads.py" in copied
    assert secret not in copied


def test_notices_of_another_thread_become_signals_here_in_order(qtbot: QtBot) -> None:
    bridge, heard = Bridge(), Receiver()
    bridge.line_changed.connect(heard.take)
    bridge.queue_changed.connect(heard.take)
    said = [LineChanged(True, EVENING), QueueChanged(1, 0, 0, 0), LineChanged(False, EVENING)]
    speaker = threading.Thread(target=lambda: [bridge.notify(each) for each in said])
    speaker.start()
    speaker.join()
    qtbot.waitUntil(lambda: len(heard.results) == 3)
    assert heard.results == said
    assert set(heard.threads) == {"MainThread"}


def test_a_closed_bridge_hears_nothing_not_even_what_was_under_way(qtbot: QtBot) -> None:
    bridge, heard = Bridge(), Receiver()
    bridge.line_changed.connect(heard.take)
    bridge.notify(LineChanged(True, EVENING))
    bridge.close()
    bridge.notify(LineChanged(True, EVENING))
    with qtbot.assertNotEmitted(bridge.line_changed, wait=30):
        pass
    assert heard.results == []
