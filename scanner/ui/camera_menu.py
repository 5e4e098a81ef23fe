"""The menu under a camera's picture: which camera, what else can be looked at, and where the hand scanner is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from scanner.app.wording import shown
from scanner.capture.serial_port import AUTO, Port
from scanner.capture.stream import without_secrets
from scanner.capture.symbols import USUAL, Format
from scanner.capture.webcams import Webcam
from scanner.domain.text import mark
from scanner.ui.language import local, say

FIRST = "camera"
"""The choice of whichever webcam comes first."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from, and what is chosen."""

    cameras: Sequence[Webcam]
    current: str = ""
    streams: Sequence[str] = ()
    ports: Sequence[Port] = field(default=())
    port: str = ""
    codes: Sequence[str] = USUAL
    aim: bool = False
    alone: bool = True
    """Whether this is the only camera."""


class CameraMenu(QMenu):
    """`chosen` names a source as settings keep it; the others are wishes."""

    chosen = Signal(str)
    file_wanted = Signal()
    screen_wanted = Signal()
    settings_wanted = Signal()
    one_more_wanted = Signal()
    one_less_wanted = Signal()
    port_chosen = Signal(str)
    codes_chosen = Signal(object)
    aim_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ports = QMenu(self)
        self.codes = QMenu(self)
        say(self.ports.setTitle, mark("Hand scanner on a serial port"))
        say(self.codes.setTitle, mark("Codes to read"))

    def fill(self, choices: Choices) -> None:
        """Just before it opens: in the language that is in use then."""
        self.clear()
        self._fill_sources(choices)
        self.addSeparator()
        self.addAction(local(mark("Open a picture, PDF or film\u2026"))).triggered.connect(self.file_wanted)
        self.addAction(local(mark("Look at a part of the screen\u2026"))).triggered.connect(self.screen_wanted)
        self.addSeparator()
        self.addAction(local(mark("Camera settings\u2026"))).triggered.connect(self.settings_wanted)
        self.addAction(local(mark("Add a camera beside this one"))).triggered.connect(self.one_more_wanted)
        if not choices.alone:
            self.addAction(local(mark("Take this camera away"))).triggered.connect(self.one_less_wanted)
        self.addSeparator()
        self._fill_codes(choices)
        self._fill_ports(choices)

    def _fill_sources(self, choices: Choices) -> None:
        group = QActionGroup(self)
        current = choices.current
        self._add(self, group, mark("The first camera found"), FIRST, checked=current in {"", FIRST})
        for camera in choices.cameras:
            spec = f"camera:{camera.identity}"
            there = current in {spec, f"camera:{camera.index}"}
            self._add(self, group, shown(camera.name, 50), spec, checked=there)
        if not choices.cameras:
            self.addAction(local(mark("No camera is plugged in"))).setEnabled(False)
        for url in choices.streams:
            self._add(
                self, group, mark("Network: {address}", address=without_secrets(url)), url, checked=current == url
            )

    def _fill_codes(self, choices: Choices) -> None:
        """The last one that is ticked cannot be taken away: a camera that reads nothing is of no use."""
        self.codes.clear()
        for kind in Format:
            action = QAction(kind.words, self.codes, checkable=True, checked=kind in choices.codes)
            action.setEnabled(tuple(choices.codes) != (kind,))
            action.setData(str(kind))
            action.triggered.connect(self._choose_codes)
            self.codes.addAction(action)
        self.codes.addSeparator()
        aim = QAction(local(mark("Only the code nearest the middle")), self.codes, checkable=True, checked=choices.aim)
        aim.triggered.connect(self.aim_chosen)
        self.codes.addAction(aim)
        self.addMenu(self.codes)

    @Slot()
    def _choose_codes(self) -> None:
        self.codes_chosen.emit(tuple(each.data() for each in self.codes.actions() if each.data() and each.isChecked()))

    def _fill_ports(self, choices: Choices) -> None:
        self.ports.clear()
        group = QActionGroup(self.ports)
        self._add(self.ports, group, mark("None"), "", checked=not choices.port, port=True)
        self._add(self.ports, group, mark("Found by itself"), AUTO, checked=choices.port == AUTO, port=True)
        for port in choices.ports:
            name = shown(f"{port.name} ({port.device})", 60)
            there = choices.port in {port.identity, port.device}
            self._add(self.ports, group, name, port.identity, checked=there, port=True)
        self.addMenu(self.ports)

    def _add(
        self, menu: QMenu, group: QActionGroup, text: str, spec: str, *, checked: bool, port: bool = False
    ) -> None:
        action = QAction(local(text).replace("&", "&&"), menu, checkable=True, checked=checked)
        action.setData(spec)
        action.triggered.connect(self._choose_port if port else self._choose)
        group.addAction(action)
        menu.addAction(action)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(str(action.data()))

    @Slot()
    def _choose_port(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.port_chosen.emit(str(action.data()))
