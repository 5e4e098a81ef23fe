"""Brings the queue and the conflicts of a door to their page, and what people do there to the doorway.

Everything is read in an errand, and only while somebody looks. News come in bursts when a queue drains, so they are
gathered for a moment.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner.app.doorway import Doorway, Status
from scanner.app.queue_care import EVERY_ENTRY, PARKED, WAITING
from scanner.domain.admission import Standing
from scanner.domain.errors import ScannerError
from scanner.domain.notices import LineChanged, QueueChanged
from scanner.domain.queue import Conflict, Entry
from scanner.domain.text import mark
from scanner.ui.errands import Errands
from scanner.ui.export import Export
from scanner.ui.main_window import MainWindow

GATHER = 150  # ms
VIEWS = {"all": EVERY_ENTRY, "waiting": WAITING, "parked": PARKED}


class QueueDesk(QObject):
    """One door's queue behind the page. `newest_conflict` has the newest that is open, whenever they were read, or
    None; `scanned` a code that a hand scanner typed into a note."""

    newest_conflict = Signal(object)
    scanned = Signal(str)

    def __init__(
        self, window: MainWindow, doorway: Doorway, errands: Errands, slow: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._panel = window.queue
        self._doorway = doorway
        self._care = doorway.care
        self._errands = errands
        self._left = False
        self._online = False
        self._reading = self._again = False
        self.export = Export(window, self._panel.strip, self._care, slow, self)
        self._gather = QTimer(self, singleShot=True, interval=GATHER)
        self._gather.timeout.connect(self.refresh)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._panel.queue.model.tick)
        self._wire()

    def open(self) -> None:
        """Another door: nothing of the one before is shown."""
        panel = self._panel
        panel.queue.model.clear()
        panel.conflicts.clear()
        panel.conflicts.by = self._doorway.door.redeemer
        panel.strip.hide()
        panel.show_counts(0, 0)
        self._read_newest()

    def leave(self) -> None:
        self._left = True
        self._gather.stop()
        self._tick.stop()
        self.export.leave()

    # News.

    @Slot(object)
    def line_changed(self, news: LineChanged) -> None:
        self._online = news.online
        self._panel.queue.model.show_online(online=news.online)

    @Slot(object)
    def queue_changed(self, news: QueueChanged) -> None:
        self._panel.show_counts(news.waiting + news.parked + news.conflicts, news.conflicts)
        self.stir()

    @Slot()
    def stir(self) -> None:
        """Something has changed."""
        if self._looked_at and not self._gather.isActive():
            self._gather.start()

    def show_status(self, status: Status) -> None:
        self._online = status.online
        self._panel.queue.model.show_online(online=status.online)
        self._panel.show_counts(status.waiting + status.parked + status.conflicts, status.conflicts)

    # Reading.

    @Slot()
    def refresh(self) -> None:
        if self._left or not self._looked_at or self._panel.page not in {"queue", "conflicts"}:
            return
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        if self._panel.page == "queue":
            self._errands.run(
                partial(self._numbers_now, self._panel.queue.views.now), self._show_numbers, self._not_read
            )
        else:
            view, limit = self._panel.conflicts.views.now, self._panel.conflicts.limit
            self._errands.run(partial(self._conflicts_now, view, limit), self._show_conflicts, self._not_read)

    def _numbers_now(self, view: str) -> tuple[str, list[int]]:
        """In the errands' thread."""
        return view, self._care.numbers(VIEWS[view])

    def _conflicts_now(self, view: str, limit: int) -> tuple[str, list[Conflict], int, int]:
        """In the errands' thread."""
        found = self._care.conflicts(closed=view == "closed", limit=limit)
        open_, closed = (len(self._care.numbers({each})) for each in (Standing.CONFLICT, Standing.RESOLVED))
        return view, found, open_, closed

    @Slot(object)
    def _show_numbers(self, read: tuple[str, list[int]]) -> None:
        view, numbers = read
        if not self._left and view == self._panel.queue.views.now:
            self._panel.queue.model.show_numbers(numbers)
        self._was_read()

    @Slot(object)
    def _show_conflicts(self, read: tuple[str, list[Conflict], int, int]) -> None:
        view, found, open_, closed = read
        if not self._left and view == self._panel.conflicts.views.now:
            self._panel.conflicts.show_conflicts(found, open_=open_, closed=closed)
        self._was_read()

    def _was_read(self) -> None:
        self._reading = False
        if self._again:
            self.refresh()

    @Slot(object)
    def _not_read(self, error: ScannerError) -> None:
        self._reading = False
        self._say_trouble(error)

    @Slot(object)
    def _read_entries(self, numbers: list[int]) -> None:
        self._errands.run(partial(self._care.entries, numbers), self._show_entries, self._say_trouble)

    @Slot(object)
    def _show_entries(self, entries: list[Entry]) -> None:
        if not self._left:
            self._panel.queue.model.put(entries)

    @Slot()
    def read_newest(self) -> None:
        self._read_newest()

    def _read_newest(self) -> None:
        self._errands.run(partial(self._care.conflicts, limit=1), self._show_newest, self._say_trouble)

    @Slot(object)
    def _show_newest(self, found: list[Conflict]) -> None:
        if not self._left:
            self.newest_conflict.emit(found[0] if found else None)

    # What people do.

    def _wire(self) -> None:
        panel, queue, conflicts = self._panel, self._panel.queue, self._panel.conflicts
        self._window.queue_shown.connect(self._shown)
        panel.page_changed.connect(self._page)
        panel.scanned.connect(self.scanned)
        queue.model.wanted.connect(self._read_entries)
        queue.view_changed.connect(self._page)
        queue.retry_wanted.connect(self._retry)
        queue.park_wanted.connect(self._park)
        queue.note_wanted.connect(self._note)
        queue.conflict_wanted.connect(self._see_conflict)
        queue.send_wanted.connect(self._send)
        queue.export_wanted.connect(self.export.ask_where)
        conflicts.close_wanted.connect(self._close)
        conflicts.more_wanted.connect(self.refresh)
        conflicts.view_changed.connect(self._page)

    @property
    def _looked_at(self) -> bool:
        return self._window.queue_open and self._panel.page in {"queue", "conflicts"}

    @Slot(bool)
    def _shown(self, shown: bool) -> None:  # noqa: FBT001  a signal's argument
        if shown:
            self._tick.start()
            self.refresh()
        else:
            self._tick.stop()

    @Slot(str)
    def _page(self, _which: str) -> None:
        self.refresh()

    @Slot(object)
    def _retry(self, entry: Entry) -> None:
        number = entry.attempt.id
        if entry.attempt.standing is Standing.PARKED:
            self._do(partial(self._care.retry, number), mark("No. {number} is taken up again.", number=str(number)))
        else:
            self._do(
                partial(self._care.hurry, number), self._sending(mark("No. {number} is tried now.", number=str(number)))
            )

    @Slot(int, str)
    def _park(self, number: int, note: str) -> None:
        self._do(
            partial(self._care.park, number, note),
            mark("No. {number} is set aside. It stays until it is taken up.", number=str(number)),
        )

    @Slot(int, str)
    def _note(self, number: int, note: str) -> None:
        self._do(partial(self._care.note, number, note), mark("Noted on no. {number}.", number=str(number)))

    @Slot(int, str, str)
    def _close(self, number: int, note: str, by: str) -> None:
        self._panel.conflicts.by = by
        self._do(
            partial(self._care.resolve, number, note, by),
            mark("Conflict {number} is closed, and kept.", number=str(number)),
        )

    @Slot(int)
    def _see_conflict(self, number: int) -> None:
        self._window.open_queue("conflicts")
        self._panel.conflicts.choose("open")
        self._panel.conflicts.look_at(number)

    @Slot()
    def _send(self) -> None:
        self._doorway.sync_now()
        self._panel.strip.say("good", *self._sending(mark("All that waits is sent now.")))

    def _sending(self, words: str) -> tuple[str, str]:
        return words, "" if self._online else mark("The server cannot be reached yet; it goes by itself once it can.")

    def _do(self, deed: partial[bool], words: str | tuple[str, str]) -> None:
        said = (words, "") if isinstance(words, str) else words
        self._errands.run(partial(_done, deed, said), self._say_done, self._say_trouble)

    @Slot(object)
    def _say_done(self, done: tuple[bool, tuple[str, str]]) -> None:
        if self._left:
            return
        was_there, words = done
        if was_there:
            self._panel.strip.say("good", *words)
        else:
            self._panel.strip.say("warn", mark("It stands otherwise by now."), mark("The list shows how."))
        self.refresh()
        self._read_newest()

    @Slot(object)
    def _say_trouble(self, error: ScannerError) -> None:
        if not self._left:
            self._panel.strip.say("bad", error.title, error.advice)


def _done(deed: partial[bool], words: tuple[str, str]) -> tuple[bool, tuple[str, str]]:
    """In the errands' thread."""
    return deed(), words
