"""Does what is asked for on the page of the record, on a thread of its own: a season's journal takes a while."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from scanner.app import bundle as bundles
from scanner.app import journal_key, usb_relay, whole_file
from scanner.app.bundle import Bundle
from scanner.app.doorway import Doorway
from scanner.app.journal_care import Watcher
from scanner.app.journal_check import Checked
from scanner.app.queue_words import progress_words
from scanner.app.supervisor import Deed
from scanner.app.usb_relay import Taken
from scanner.app.whole_file import Cancelled
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.notices import ListProgress
from scanner.domain.text import mark
from scanner.ui.errands import Errands, Result
from scanner.ui.file_dialog import FileDialog
from scanner.ui.main_window import MainWindow

log = logging.getLogger("ui")

First = Callable[[Deed, Callable[[], None]], None]
"""Does it; where it needs the supervisor, once the PIN was given."""


class RecordDesk(QObject):
    """For the window; `use` it with each door that is opened, `close` it at the end."""

    _progressed = Signal(object)

    def __init__(self, window: MainWindow, first: First, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = window.record
        self._first = first
        self._errands = Errands("record errands", self)
        self.files = FileDialog(window, self)
        self._doorway: Doorway | None = None
        self._bundle: Bundle | None = None
        self._cancelled = threading.Event()
        self._doing = ""
        self._path = Path()
        self._progressed.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        self._wire()

    def use(self, doorway: Doorway) -> None:
        self._leave()
        self._doorway = doorway

    def close(self) -> None:
        self._leave()
        if not self._errands.close():
            log.warning("an errand did not end in time")

    def _leave(self) -> None:
        self._cancelled.set()
        self.files.close()
        self._doorway = self._bundle = None
        self._panel.passphrase.fill("")
        self._panel.show_cards()
        self._panel.busy(busy=False)
        self._panel.strip.hide()

    def _wire(self) -> None:
        panel = self._panel
        panel.check_wanted.connect(self._check)
        panel.export_wanted.connect(self._export)
        panel.key_wanted.connect(self._save_key)
        panel.give_wanted.connect(self._give)
        panel.take_wanted.connect(self._take)
        panel.bundle_wanted.connect(self._put_together)
        panel.save_wanted.connect(self._save)
        panel.strip.cancelled.connect(self._cancel)

    # The journal.

    @Slot()
    def _check(self) -> None:
        if self._doorway is not None:
            self._do(mark("Checking the journal"), partial(self._doorway.journal.check, self._watcher()), self._checked)

    @Slot(object)
    def _checked(self, found: Checked) -> None:
        self._rest()
        if found.broken is not None:
            title = mark("The journal is broken from row {row} on.", row=found.broken)
            self._panel.strip.say("bad", title, mark("Export it as it is, and tell whoever keeps your records."))
        else:
            title = mark(
                "The journal holds: {rows} rows, {signed} of them signed.", rows=found.rows, signed=found.signed
            )
            self._panel.strip.say("good", title, mark("Rows are signed within a minute, and when the door closes."))

    @Slot()
    def _export(self) -> None:
        self._first(Deed.JOURNAL, self._ask_for_journal)

    def _ask_for_journal(self) -> None:
        filters = mark("Tables (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)")
        self.files.save(mark("Export the journal"), filters, "journal.csv", self.write_journal)

    @Slot(str)
    def write_journal(self, path: str) -> None:
        if self._doorway is not None:
            self._path = Path(path)
            export = partial(self._doorway.journal.export, self._path, self._watcher())
            self._do(mark("Exporting the journal"), export, self._exported)

    @Slot(object)
    def _exported(self, found: Checked) -> None:
        self._rest()
        title = mark("{n} row(s) exported.", "", found.rows)
        if found.broken is not None:
            broken = mark("The journal is broken from row {row} on. The file says the same.", row=found.broken)
            self._panel.strip.say("bad", title, broken)
        else:
            self._panel.strip.say("good", title, shown(str(self._path), 200))

    @Slot()
    def _save_key(self) -> None:
        filters = mark("Keys (*.pem)")
        self.files.save(mark("Save the key that checks the journal"), filters, "door.pem", self.write_key)

    @Slot(str)
    def write_key(self, path: str) -> None:
        if self._doorway is not None:
            self._path = Path(path)
            self._do(mark("Saving the key"), partial(_write_key, self._doorway, self._path), self._saved)

    # Scans carried by hand.

    @Slot()
    def _give(self) -> None:
        if self._has_passphrase():
            self._first(Deed.RELAY, self._ask_where_to)

    def _ask_where_to(self) -> None:
        filters = mark("Scans (*.scans)")
        self.files.save(mark("Write the scans to a stick"), filters, f"door{usb_relay.ENDING}", self.give_to)

    @Slot(str)
    def give_to(self, path: str) -> None:
        if self._doorway is not None:
            self._path = Path(path)
            give = partial(self._doorway.relay.give, self._path, self._panel.passphrase.text)
            self._do(mark("Writing the scans"), give, self._given)

    @Slot(object)
    def _given(self, count: int) -> None:
        self._rest()
        self._panel.passphrase.fill("")
        title = mark("{n} scan(s) written.", "", count)
        self._panel.strip.say("good", title, mark("They stay here as well: whoever sends them, each counts once."))

    @Slot()
    def _take(self) -> None:
        if self._has_passphrase():
            self._first(Deed.RELAY, self._ask_where_from)

    def _ask_where_from(self) -> None:
        self.files.open(mark("Take scans over"), mark("Scans (*.scans)"), self.take_from)

    @Slot(str)
    def take_from(self, path: str) -> None:
        if self._doorway is not None:
            take = partial(_taken, self._doorway, Path(path), self._panel.passphrase.text, self._watcher())
            self._do(mark("Taking the scans over"), take, self._took)

    @Slot(object)
    def _took(self, taken: Taken) -> None:
        self._rest()
        self._panel.passphrase.fill("")
        tone = "warn" if usb_relay.needs_a_person(taken) else "good"
        self._panel.strip.say(tone, *usb_relay.words(taken))

    def _has_passphrase(self) -> bool:
        if self._panel.passphrase.text:
            return True
        self._panel.passphrase.complain(mark("Type a passphrase first: 8 characters or more."))
        return False

    # For support.

    @Slot()
    def _put_together(self) -> None:
        if self._doorway is not None:
            gather = partial(bundles.gather, self._doorway.preflight.paths)
            self._do(mark("Putting it together"), gather, self._show)

    @Slot(object)
    def _show(self, bundle: Bundle) -> None:
        self._rest()
        self._bundle = bundle
        if self._doorway is not None:
            self._panel.show_bundle(bundle)

    @Slot()
    def _save(self) -> None:
        if self._bundle is not None:
            self.files.save(mark("Save for support"), mark("Zip files (*.zip)"), self._bundle.name, self.write_bundle)

    @Slot(str)
    def write_bundle(self, path: str) -> None:
        if self._bundle is not None:
            self._path = Path(path)
            self._do(mark("Saving"), partial(bundles.save, self._bundle, self._path), self._saved)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self._rest()
        self._panel.show_cards()
        self._panel.strip.say("good", mark("Saved."), shown(str(self._path), 200))

    # While it goes on.

    def _do(self, words: str, call: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._doing = words
        self._panel.busy(busy=True)
        self._panel.strip.progress(mark("{what}\u2026", what=words), 0, 0)
        self._errands.run(partial(_uncancelled, call), done, self._failed)

    def _watcher(self) -> Watcher:
        self._cancelled = threading.Event()
        return Watcher(self._progressed.emit, self._cancelled.is_set)

    @Slot()
    def _cancel(self) -> None:
        self._cancelled.set()

    @Slot(object)
    def _progress(self, progress: ListProgress) -> None:
        if self._doing and not self._cancelled.is_set():
            words = mark("{what}: {how_far}", what=self._doing, how_far=progress_words(progress))
            self._panel.strip.progress(words, progress.done, progress.total or 0)

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._rest()
        tone = "warn" if isinstance(error, _WasCancelled) else "bad"
        self._panel.strip.say(tone, error.title, error.advice)

    def _rest(self) -> None:
        self._doing = ""
        self._panel.busy(busy=False)
        self._panel.strip.hide()


class _WasCancelled(ScannerError):
    """By whoever had asked for it."""


def _uncancelled(call: Callable[[], Result]) -> Result:
    """In the errands' thread."""
    try:
        return call()
    except Cancelled:
        raise _WasCancelled(mark("Cancelled."), mark("No file was left half done.")) from None


def _write_key(doorway: Doorway, path: Path) -> None:
    with whole_file.written(path) as file:
        file.write(journal_key.pem(doorway.journal.public_key()).encode())


def _taken(doorway: Doorway, path: Path, passphrase: str, watcher: Watcher) -> Taken:
    return doorway.relay.take(doorway.relay.look(path, passphrase), watcher)
