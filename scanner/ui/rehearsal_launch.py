"""From the live door into a rehearsal and back. The rehearsal is another program with another window: this door stands
still meanwhile, takes no code, and goes on sending its queue.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.domain.text import Decimal, joined, mark
from scanner.ui.main_window import MainWindow
from scanner.ui.pieces import label, push_button

ENDING = 10_000  # ms that a rehearsal may take to end


def rehearse_command(data_dir: Path | None) -> tuple[str, ...]:
    """The program that rehearses; `data_dir` is where the live door's look is read from, None for the user's own."""
    where = () if data_dir is None else ("--data-dir", str(data_dir))
    return (sys.executable, "-m", "scanner", "rehearse", "--json", *where)


class RehearsalPage(QWidget):
    """In place of the live door."""

    def __init__(self) -> None:
        super().__init__()
        self.end = push_button(mark("End the rehearsal"), "primary")
        column = QVBoxLayout(self)
        column.addStretch(1)
        for words, name in (
            (mark("A rehearsal is under way in the other window"), "pageTitle"),
            (mark("This door takes no tickets meanwhile. What waits in its queue is still sent."), "pageText"),
        ):
            text = label(words, name, wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.addSpacing(16)
        column.addWidget(self.end, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)


class RehearsalLaunch(QObject):
    """One rehearsal at a time. `close` it with the window."""

    def __init__(self, window: MainWindow, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = RehearsalPage()
        self._window = window
        self._command = tuple(command)
        self._process: QProcess | None = None
        window.pages.addWidget(self.page)
        self.page.end.clicked.connect(self.stop)

    @property
    def under_way(self) -> bool:
        return self._process is not None

    @Slot()
    def start(self) -> None:
        """Only from an open door; `stop` or its own window ends it."""
        if self._process is not None or not self._window.door_shown or not self._command:
            return
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._window.banners.drop("rehearsal")
        self._window.close_queue()
        self._window.verdict.clear()
        self._window.pages.setCurrentWidget(self.page)
        process.start(self._command[0], list(self._command[1:]))

    @Slot()
    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()

    def close(self) -> None:
        """The window goes, and the rehearsal with it."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.terminate()
            if not process.waitForFinished(ENDING):
                process.kill()
                process.waitForFinished(ENDING)

    @Slot()
    def _ended(self) -> None:
        if (process := self._back()) is None:
            return
        report = _report(bytes(process.readAllStandardOutput().data()))
        if report is None:
            self._say_failed()
        else:
            self._window.banners.put(
                "rehearsal", "warn", mark("The rehearsal is over; this door is live"), _told(report)
            )

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        """A program that crashes has finished too, and is told there."""
        if error is QProcess.ProcessError.FailedToStart and self._back() is not None:
            self._say_failed()

    def _say_failed(self) -> None:
        self._window.banners.put(
            "rehearsal", "warn", mark("The rehearsal could not be held; this door is live"),
            mark("Run door-scanner rehearse in a terminal: it says why."),
        )  # fmt: skip

    def _back(self) -> QProcess | None:
        """To the live door, as it was left."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self._window.show_door()
        return process


def _report(said: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(said)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _told(report: dict[str, Any]) -> str:
    asked = report["answered"] + report["unanswered"]
    median = report["median_answer_s"]
    return joined(" \u00b7 ", (
        mark("{n} scan(s)", "", report["scans"]),
        mark("{answered} of {asked} stops answered", answered=report["answered"], asked=asked),
        mark("median {seconds} s", seconds=Decimal(median)) if median is not None else "",
        mark("{n} waved through", "", report["waved_through"]),
    ))  # fmt: skip
