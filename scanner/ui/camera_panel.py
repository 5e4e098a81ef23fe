"""The camera's picture and the choice of another camera."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.capture.camera import Webcam
from scanner.ui import icons
from scanner.ui.camera_view import CameraView
from scanner.ui.pieces import label, named
from scanner.ui.theme import Look, look

FIRST = "camera"
"""The choice of whichever webcam comes first."""


class CameraPanel(QWidget):
    """`list_wanted` asks which cameras there are (that may take seconds); `chosen` names one as settings keep it."""

    list_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CameraView()
        self._name = label("", "muted")
        self.button = named(QToolButton(), "quiet")
        self.button.setText("Choose camera")
        self.button.setAccessibleName("Choose camera")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._ask)
        self.menu = QMenu(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.set_look(look("dark"))

    def offer(self, cameras: Sequence[Webcam], current: str) -> None:
        """Opens the menu with these cameras."""
        self.button.setEnabled(True)
        self.button.setText("Choose camera")
        self.menu.clear()
        group = QActionGroup(self.menu)
        self._add(group, "The first camera found", FIRST, checked=current in {"", FIRST})
        for camera in cameras:
            spec = f"camera:{camera.identity}"
            self._add(group, shown(camera.name, 50), spec, checked=current in {spec, f"camera:{camera.index}"})
        if not cameras:
            self.menu.addAction("No camera is plugged in").setEnabled(False)
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    @Slot(str)
    def show_opened(self, name: str) -> None:
        self._name.setText(shown(name, 50))
        self.view.say("Waiting for the first picture", "", icon="camera")

    @Slot(str, str)
    def show_trouble(self, title: str, advice: str) -> None:
        self.view.say(title, advice)

    @Slot()
    def show_end(self) -> None:
        self.view.say("The end of the recording", "Choose a camera to go on.", icon="camera")

    def set_look(self, chosen: Look) -> None:
        self.view.set_look(chosen)
        self.button.setIcon(icons.icon("camera", chosen.theme.text, chosen.px(20)))

    def _add(self, group: QActionGroup, text: str, spec: str, *, checked: bool) -> None:
        action = QAction(text.replace("&", "&&"), self.menu, checkable=True, checked=checked)
        action.setData(spec)
        action.triggered.connect(self._choose)
        group.addAction(action)
        self.menu.addAction(action)

    @Slot()
    def _ask(self) -> None:
        self.button.setEnabled(False)
        self.button.setText("Looking\u2026")
        self.list_wanted.emit()

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(str(action.data()))
