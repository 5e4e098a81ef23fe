"""The camera's picture, what the camera gives, and the choice of another one."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from scanner.app.wording import coach_words, picture_advice, shown, size_words
from scanner.capture.coach import Coach
from scanner.capture.messages import Opened
from scanner.capture.webcams import Webcam
from scanner.domain.text import joined, mark
from scanner.ui import icons
from scanner.ui.camera_menu import CameraMenu, Choices
from scanner.ui.camera_view import CameraView
from scanner.ui.language import say
from scanner.ui.pieces import label, named
from scanner.ui.theme import Look, look

ADVICE_LASTS = 1200  # ms after the last time that it was given


class CameraPanel(QWidget):
    """`list_wanted` asks what there is to choose from (that may take seconds). `next_wanted` is the press on the offer
    of another camera. What else can be wanted is in `menu`."""

    list_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CameraView()
        self._given: Opened | None = None
        self._advice_lasts = QTimer(self, singleShot=True, interval=ADVICE_LASTS)
        self._advice_lasts.timeout.connect(self._advised)
        self._name = label("", "muted")
        self._quality = label("", "muted", wrap=True)
        self._quality.hide()
        self.next_button = named(QPushButton(), "primary")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.next_button.clicked.connect(self.next_wanted)
        self.next_button.hide()
        self.button = named(QToolButton(), "quiet")
        say(self.button.setText, mark("Choose camera"))
        say(self.button.setAccessibleName, mark("Choose camera"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._ask)
        self.menu = CameraMenu(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addWidget(self.next_button)
        column.addWidget(self._quality)
        column.addLayout(row)
        self.set_look(look("dark"))

    @property
    def quality(self) -> str:
        """What stands there about what the camera gives."""
        return f"{self._name.text()} {self._quality.text()}".strip()

    @property
    def camera_name(self) -> str:
        return self._given.name if self._given else mark("Camera")

    def offer(self, choices: Choices) -> None:
        """Opens the menu."""
        self.button.setEnabled(True)
        self._name_button()
        self.menu.fill(choices)
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def offer_next(self, camera: Webcam | None) -> None:
        """A camera that keeps failing: the choice of another one, with one key. None takes the offer back."""
        if camera is not None:
            name = shown(camera.name, 30).replace("&", "&&")
            say(self.next_button.setText, mark("Use {name} instead  (F8)", name=name))
        self.next_button.setVisible(camera is not None)

    def set_small(self, *, small: bool) -> None:
        """One of several: there is no room for words beside the button's icon."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if small else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.button.setToolButtonStyle(style)
        say(self.button.setToolTip, mark("Choose camera") if small else "")

    @Slot(str)
    def show_opened(self, name: str) -> None:
        say(self._name.setText, shown(name, 50))
        self.view.say(mark("Waiting for the first picture"), "", icon="camera")

    @Slot(object)
    def show_given(self, given: Opened) -> None:
        """What the camera gives, in words; advice has a line of its own."""
        self._given = given
        self.offer_next(None)
        words = joined(" \u00b7 ", (shown(given.name, 50), size_words(given.width, given.height, given.rate)))
        advice = picture_advice(given.width, given.height, given.rate)
        say(self._name.setText, words)
        say(self._name.setToolTip, words)
        say(self._quality.setText, advice)
        self._quality.setVisible(bool(advice))

    @Slot(float)
    def show_pace(self, rate: float) -> None:
        if self._given is not None:
            given = self._given
            self.show_given(Opened(given.name, given.width, given.height, rate, given.identity))

    @Slot(object)
    def show_coach(self, coach: Coach) -> None:
        """One line of advice; it stays long enough to be read, unless the code is read before."""
        words = coach_words(coach.hint)
        if words:
            self.view.show_line(words)
            self._advice_lasts.start()

    @Slot()
    def _advised(self) -> None:
        self.view.show_line("")

    @Slot(object, object)
    def show_trouble(self, title: str, advice: str) -> None:
        self._quality.hide()
        self.view.say(title, advice)

    @Slot()
    def show_end(self) -> None:
        self.view.say(mark("The end of the recording"), mark("Choose a camera to go on."), icon="camera")

    def set_look(self, chosen: Look) -> None:
        self.view.set_look(chosen)
        self.button.setIcon(icons.icon("camera", chosen.theme.text, chosen.px(20)))

    def _name_button(self) -> None:
        say(self.button.setText, mark("Choose camera"))

    @Slot()
    def _ask(self) -> None:
        self.button.setEnabled(False)
        say(self.button.setText, mark("Looking\u2026"))
        self.list_wanted.emit()
