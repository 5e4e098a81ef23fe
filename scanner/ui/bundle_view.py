"""What support would be sent, file by file, to be read before any of it is saved."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from scanner.app.bundle import Bundle
from scanner.domain.text import mark
from scanner.ui.language import say
from scanner.ui.pieces import label, push_button
from scanner.ui.theme import Look, palette


class BundleView(QWidget):
    """`left` goes back without saving."""

    save_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = push_button(mark("Save it\u2026"), "primary")
        self.back = push_button(mark("Back"))
        self.files = QListWidget()
        self.text = QPlainTextEdit()
        self._bundle: Bundle | None = None
        say(self.files.setAccessibleName, mark("Files for support"))
        say(self.text.setAccessibleName, mark("What the file says"))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lay_out()
        self.save.clicked.connect(self.save_wanted)
        self.back.clicked.connect(self.left)
        self.files.currentTextChanged.connect(self._show_file)

    def show_bundle(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self.files.clear()
        self.files.addItems(list(bundle.files))
        self.files.setCurrentRow(0)

    def clear(self) -> None:
        self._bundle = None
        self.text.clear()
        self.files.clear()

    def take_focus(self) -> None:
        """Once it is shown."""
        self.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, chosen: Look) -> None:
        for widget in (self.files, self.text):
            widget.setPalette(palette(chosen.theme))
        for layout in self._spaced:
            layout.setSpacing(chosen.px(10))

    def _lay_out(self) -> None:
        whole, buttons, both = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        buttons.addWidget(label(mark("This is all that would be saved."), "pageText", wrap=True), 1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.back)
        both.addWidget(self.files, 1)
        both.addWidget(self.text, 3)
        whole.addLayout(buttons)
        whole.addLayout(both, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        self._spaced = (whole, buttons, both)

    @Slot(str)
    def _show_file(self, name: str) -> None:
        if self._bundle is not None:
            self.text.setPlainText(self._bundle.files.get(name, ""))
