"""Garbage is collected in the window's thread, and only there."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from scanner.ui.sweeper import WHOLE_EVERY, Sweeper


class Ring:
    """Refers to itself: only the collector can take it away."""

    def __init__(self) -> None:
        self.itself = self
        self.taken_in: list[str] = []
        weakref.finalize(self, _note, self.taken_in)


def _note(where: list[str]) -> None:
    where.append(threading.current_thread().name)


@pytest.fixture
def sweeper(qtbot: QtBot) -> Iterator[Sweeper]:
    made = Sweeper()
    made.start()
    yield made
    made.stop()
    assert gc.isenabled()


def litter(rings: int) -> list[list[str]]:
    return [Ring().taken_in for _ in range(rings)]


def test_a_worker_that_leaves_garbage_never_collects_it(sweeper: Sweeper) -> None:
    found: list[list[str]] = []
    worker = threading.Thread(target=lambda: found.extend(litter(5000)), name="worker")
    worker.start()
    worker.join()
    assert not any(found)
    for _ in range(WHOLE_EVERY):
        sweeper.sweep()
    assert {name for each in found for name in each} == {threading.current_thread().name}


def test_much_garbage_does_not_wait_for_the_whole_sweep(sweeper: Sweeper) -> None:
    found = litter(gc.get_threshold()[0] + 100)
    sweeper.sweep()
    assert sum(map(len, found)) > gc.get_threshold()[0] / 2


def test_it_sweeps_by_itself(sweeper: Sweeper, qtbot: QtBot) -> None:
    found = litter(gc.get_threshold()[0] + 100)
    qtbot.waitUntil(lambda: any(found), timeout=30_000)
