"""Exposure and focus of a camera: a small sheet with a slider for what its driver lets us set, and nothing else."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from scanner.app.wording import shown
from scanner.capture.controls import Control
from scanner.capture.messages import Controlled
from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button

PATIENCE = 5000  # ms that a camera may take to tell

TITLES = {"exposure": mark("Exposure"), "focus": mark("Focus")}
ENDS = {"exposure": (mark("darker, sharper in motion"), mark("brighter")), "focus": (mark("far"), mark("near"))}


class CameraSettings(QDialog):
    """Open it, and give it what `CameraLink.controlled` brings. `changed`: identity, control, and a value or None
    (the camera decides)."""

    changed = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, mark("Camera settings"))
        self.setModal(False)
        self._identity = ""
        self.heading = label("", "heading", wrap=True)
        self.words = label("", wrap=True)
        self.knobs: list[Knob] = []
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._unanswered)
        self._rows = QVBoxLayout()
        close = push_button(mark("Close"))
        close.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(self._rows)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(460)

    def ask(self, name: str) -> None:
        """Opens for this camera, while its controls are being looked for."""
        self._identity = ""
        self._show((), shown(name, 50), mark("Looking what this camera lets us set\u2026"))
        self._patience.start()
        if (window := self.parentWidget()) is not None:
            self.setPalette(window.palette())
        self.show()
        self.raise_()

    @Slot(object)
    def show_controls(self, told: Controlled) -> None:
        self._patience.stop()
        self._identity = told.identity
        words = "" if told.controls else mark("This camera decides by itself: its driver lets nothing be set.")
        self._show(told.controls, self.heading.text(), words)

    def _show(self, controls: tuple[Control, ...], heading: str, words: str) -> None:
        for old in self.knobs:
            self._rows.removeWidget(old)
            old.deleteLater()
        self.knobs = [Knob(control) for control in controls]
        for knob in self.knobs:
            knob.changed.connect(self._pass_on)
            self._rows.addWidget(knob)
        say(self.heading.setText, heading)
        say(self.words.setText, words)
        self.words.setVisible(bool(words))
        self.adjustSize()

    @Slot()
    def _unanswered(self) -> None:
        self._show((), self.heading.text(), mark("The camera gives no pictures now. Open this again once it does."))

    @Slot(str, object)
    def _pass_on(self, control: str, value: float | None) -> None:
        self.changed.emit(self._identity, control, value)


class Knob(QWidget):
    """One control: left to the camera, or set on a slider whose stops are the steps that the driver took."""

    changed = Signal(str, object)

    def __init__(self, control: Control) -> None:
        super().__init__()
        self._control = control
        title = TITLES.get(control.name, control.name)
        low, high = ENDS.get(control.name, (mark("less"), mark("more")))
        self.automatic = QCheckBox()
        say(self.automatic.setText, mark("Automatic"))
        say(self.automatic.setAccessibleName, mark("{title}: automatic", title=title))
        self.automatic.setVisible(control.automatic)
        self.automatic.setChecked(control.value is None)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        say(self.slider.setAccessibleName, title)
        self.slider.setRange(0, len(control.steps) - 1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        middle = len(control.steps) // 2
        self.slider.setValue(middle if control.value is None else control.steps.index(control.value))
        self.slider.setEnabled(control.value is not None or not control.automatic)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        head.addWidget(self.automatic)
        foot = QHBoxLayout()
        foot.addWidget(label(low, "muted"), 1)
        foot.addWidget(label(high, "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addLayout(foot)
        self.automatic.toggled.connect(self._toggled)
        self.slider.valueChanged.connect(self._tell)

    @Slot(bool)
    def _toggled(self, automatic: bool) -> None:  # noqa: FBT001  a signal's argument
        self.slider.setEnabled(not automatic)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        by_hand = not self.automatic.isChecked()
        self.changed.emit(self._control.name, self._control.steps[self.slider.value()] if by_hand else None)
