"""A page that shares the window with the answer, behind a tab of its own."""

from PySide6.QtWidgets import QWidget

from scanner.ui.theme import Look


class Page(QWidget):
    """Paints itself in the look that it is given."""

    def set_look(self, chosen: Look) -> None:
        raise NotImplementedError
