"""The hand scanner on a serial port as Qt sees it: its codes and news as signals in the UI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from scanner.capture.messages import Trouble
from scanner.capture.serial_port import Attached, SerialScanner

News = Attached | Trouble
Listen = Callable[[str, Callable[[str], None], Callable[[News], None]], SerialScanner]


def on_a_port(setting: str, on_code: Callable[[str], None], on_news: Callable[[News], None]) -> SerialScanner:
    return SerialScanner(setting, on_code, on_news)


class SerialLink(QObject):
    """At most one scanner at a time. `said` has what is wrong with it; `attached` its name once it is heard."""

    reading = Signal(str)
    attached = Signal(str)
    said = Signal(object, object)

    _code = Signal(str)
    _news = Signal(object)

    def __init__(self, parent: QObject | None = None, *, listen: Listen = on_a_port) -> None:
        super().__init__(parent)
        self._listen = listen
        self._scanner: SerialScanner | None = None
        self._setting = ""
        self._code.connect(self._take_code, Qt.ConnectionType.QueuedConnection)
        self._news.connect(self._take_news, Qt.ConnectionType.QueuedConnection)

    def use(self, setting: str) -> None:
        """Listens where the setting says from now on; "" listens nowhere."""
        if setting == self._setting:
            return
        self.close()
        self._setting = setting
        if setting:
            self._scanner = self._listen(setting, self._code.emit, self._news.emit)
            self._scanner.start()

    def close(self) -> None:
        scanner, self._scanner, self._setting = self._scanner, None, ""
        if scanner is not None:
            scanner.stop(1.0)

    @Slot(str)
    def _take_code(self, text: str) -> None:
        if self._scanner is not None:
            self.reading.emit(text)

    @Slot(object)
    def _take_news(self, news: News) -> None:
        if self._scanner is None:
            return
        match news:
            case Attached():
                self.attached.emit(news.name)
            case Trouble():
                self.said.emit(news.title, news.advice)
