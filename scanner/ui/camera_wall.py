"""The pictures of all cameras of a door: one alone, or two and more side by side."""

from PySide6.QtWidgets import QGridLayout, QWidget

from scanner.ui.camera_panel import CameraPanel
from scanner.ui.theme import Look, look

ACROSS = 2


class CameraWall(QWidget):
    """Always has a first panel; others come and go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look("dark")
        self.panels = [CameraPanel()]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._arrange()

    @property
    def first(self) -> CameraPanel:
        return self.panels[0]

    def add(self) -> CameraPanel:
        panel = CameraPanel()
        panel.set_look(self._look)
        self.panels.append(panel)
        self._arrange()
        return panel

    def remove(self, panel: CameraPanel) -> None:
        assert panel is not self.first
        self.panels.remove(panel)
        self._grid.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self._arrange()

    def set_look(self, chosen: Look) -> None:
        self._look = chosen
        self._grid.setSpacing(chosen.px(8))
        for panel in self.panels:
            panel.set_look(chosen)

    def _arrange(self) -> None:
        for number, panel in enumerate(self.panels):
            self._grid.addWidget(panel, number // ACROSS, number % ACROSS)
            panel.set_small(small=len(self.panels) > 1)
