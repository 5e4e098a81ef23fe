"""A fault of ours leaves a report, with nothing in it that is not ours to tell."""

import logging
import stat
import sys
import threading

import pytest

from scanner.app import cleaning, crash
from scanner.domain.errors import Fault, SetupTrouble
from scanner.worker import Worker

log = logging.getLogger("test")


@pytest.fixture
def reports(tmp_path):
    """The texts of the reports in the folder."""
    return lambda: [each.read_text() for each in sorted(tmp_path.glob("crash-2*.txt"))]


def stumble(error):
    raise error


def fail(error):
    try:
        stumble(error)
    except Exception:
        log.exception("it failed")


def test_a_fault_is_told_with_its_place_and_the_version(tmp_path, reports):
    with crash.reports(tmp_path):
        fail(ZeroDivisionError("by nothing"))
    (told,) = reports()
    assert told.startswith("door-scanner ")
    assert "test: it failed" in told
    assert "in stumble" in told
    assert told.endswith("ZeroDivisionError: by nothing\n")


def test_trouble_of_the_world_is_none_and_a_fault_of_ours_is(tmp_path, reports):
    with crash.reports(tmp_path):
        fail(SetupTrouble("The disk is full."))
        assert reports() == []
        fail(Fault("The database refused what was written."))
    assert len(reports()) == 1


def test_the_same_again_is_one_report_and_a_flood_ends(tmp_path, reports):
    with crash.reports(tmp_path):
        for _ in range(3):
            fail(ZeroDivisionError("the same"))
        assert len(reports()) == 1
        for number in range(30):
            fail(ZeroDivisionError(number))
    assert len(reports()) == crash.MOST


def test_old_reports_go(tmp_path, reports):
    for number in range(crash.KEPT + 5):
        (tmp_path / f"crash-20200101T0000{number:02}-01.txt").write_text("old")
    with crash.reports(tmp_path):
        fail(ZeroDivisionError())
    assert len(reports()) == crash.KEPT
    assert reports()[-1] != "old"


def test_a_secret_in_an_error_is_not_in_the_report(tmp_path, reports, monkeypatch):
    monkeypatch.setattr(cleaning, "_never", {"0f3c9a4be1d24c7f"})
    with crash.reports(tmp_path):
        fail(KeyError("0f3c9a4be1d24c7f"))
    assert "0f3c9a4be1d24c7f" not in reports()[0]


def test_what_nobody_catches_in_a_thread_is_reported(tmp_path, reports):
    with crash.reports(tmp_path):
        thread = threading.Thread(target=stumble, args=(ZeroDivisionError("in a thread"),), name="lost")
        thread.start()
        thread.join()
        worker = Worker("busy", lambda _stop: stumble(ZeroDivisionError("at work")))
        worker.start()
        assert worker.join(20)
    first, second = reports()[0], reports()[-1]
    assert "thread lost" in first
    assert "worker busy ended by a fault" in second or "thread busy" in second


def test_what_a_slot_of_the_window_raises_is_reported_and_the_program_goes_on(tmp_path, reports):
    with crash.reports(tmp_path):
        error = ZeroDivisionError("in a slot")
        sys.excepthook(type(error), error, None)
    assert "nobody caught an error" in reports()[0]


def test_afterwards_all_is_as_it_was(tmp_path):
    before = sys.excepthook, threading.excepthook, list(logging.getLogger().handlers)
    with crash.reports(tmp_path):
        pass
    assert (sys.excepthook, threading.excepthook, logging.getLogger().handlers) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_it_is_for_its_owner_s_eyes(tmp_path):
    with crash.reports(tmp_path):
        fail(ZeroDivisionError())
    (file,) = tmp_path.glob("crash-2*.txt")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_is_gone_ends_nothing(tmp_path):
    with crash.reports(tmp_path):
        crash_folder = tmp_path / "gone"
    with crash.reports(crash_folder):
        fail(ZeroDivisionError())
