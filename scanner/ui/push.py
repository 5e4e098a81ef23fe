"""A button whose words go on in a second line where it has to be narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class PushButton(QPushButton):
    """As wide as its words, unless it `may_wrap`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wraps = False

    def may_wrap(self, *, wraps: bool) -> None:
        if wraps != self._wraps:
            self._wraps = wraps
            policy = QSizePolicy(
                QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
            )
            policy.setHeightForWidth(wraps)
            self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        if not self._wraps:
            return whole
        words = max((self._wide(word) for word in self.text().split()), default=0)
        return QSize(min(whole.width(), words + self._around()), whole.height())

    def heightForWidth(self, width: int) -> int:
        whole = super().sizeHint()
        if width >= whole.width():
            return whole.height()
        room = QRect(0, 0, max(1, width - self._around()), 10_000)
        taken = self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height()
        return whole.height() - self.fontMetrics().height() + taken

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = self.text(), ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(self.palette().buttonText().color())
        margin = self._around() // 2
        painter.drawText(self.rect().adjusted(margin, 0, -margin, 0), _WRAPPED, words)

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _around(self) -> int:
        """What is not words."""
        return max(0, super().sizeHint().width() - self._wide(self.text()))
