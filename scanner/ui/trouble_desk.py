"""Where no door can be opened: puts together what support needs, shows it, and saves it where somebody says so."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from scanner.app import bundle as bundles
from scanner.app.bundle import Bundle
from scanner.app.wording import shown
from scanner.domain.errors import ScannerError
from scanner.domain.text import mark
from scanner.ui.errands import Errands
from scanner.ui.file_dialog import FileDialog
from scanner.ui.main_window import MainWindow

Gather = Callable[[], Bundle]


class TroubleDesk(QObject):
    """For the window's page of trouble; `show` it with what is wrong."""

    def __init__(self, window: MainWindow, gather: Gather, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._page = window.trouble
        self._gather = gather
        self._errands = errands
        self._bundle: Bundle | None = None
        self._path = ""
        self.files = FileDialog(window, self)
        self._page.bundle_wanted.connect(self._put_together)
        self._page.view.save_wanted.connect(self._ask_where)
        self._page.view.left.connect(self._put_away)

    def show(self, error: ScannerError) -> None:
        self._put_away()
        self._page.show_error(error)
        self._window.show_trouble()

    @Slot()
    def _put_together(self) -> None:
        self._page.bundle.setEnabled(False)
        self._page.strip.progress(mark("{what}\u2026", what=mark("Putting it together")), 0, 0)
        self._errands.run(self._gather, self._show, self._failed)

    @Slot(object)
    def _show(self, bundle: Bundle) -> None:
        self._page.strip.hide()
        self._bundle = bundle
        self._page.show_bundle(bundle)

    @Slot()
    def _ask_where(self) -> None:
        if self._bundle is not None:
            self.files.save(mark("Save for support"), mark("Zip files (*.zip)"), self._bundle.name, self.write)

    @Slot(str)
    def write(self, path: str) -> None:
        if self._bundle is not None:
            self._path = path
            self._errands.run(partial(bundles.save, self._bundle, Path(path)), self._done, self._failed)

    @Slot(object)
    def _done(self, _nothing: object) -> None:
        self._put_away()
        self._page.strip.say("good", mark("Saved."), shown(self._path, 200))

    @Slot()
    def _put_away(self) -> None:
        self.files.close()
        self._bundle = None
        self._page.show_card()

    @Slot(object)
    def _failed(self, error: ScannerError) -> None:
        self._page.bundle.setEnabled(True)
        self._page.strip.say("bad", error.title, error.advice)
