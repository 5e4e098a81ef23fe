"""What is set by hand on cameras: shown on a sheet, set at once on every camera that it is for, told to be kept."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from scanner.capture.messages import Controlled
from scanner.ui.camera_link import CameraLink
from scanner.ui.camera_settings import CameraSettings


class CameraTuner(QObject):
    """`changed` has all that is set, as settings keep it: for each camera's identity its controls."""

    changed = Signal(object)

    def __init__(self, window: QWidget, links: Callable[[], Sequence[CameraLink]], parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = CameraSettings(window)
        self.sheet.changed.connect(self._tune)
        self._links = links
        self._tuning: dict[str, dict[str, float]] = {}
        self._asked: CameraLink | None = None

    def adopt(self, link: CameraLink) -> None:
        """Another camera beside those there were."""
        link.set_tuning(self._tuning)
        link.controlled.connect(self._controlled)

    def use(self, tuning: Mapping[str, Mapping[str, float]]) -> None:
        self._tuning = {identity: dict(values) for identity, values in tuning.items()}
        for link in self._links():
            link.set_tuning(self._tuning)

    def open(self, link: CameraLink, name: str) -> None:
        """Opens the sheet for this camera."""
        self._asked = link
        self.sheet.ask(name)
        link.ask_controls()

    @Slot(object)
    def _controlled(self, told: Controlled) -> None:
        if self.sender() is self._asked:
            self.sheet.show_controls(told)

    @Slot(str, str, object)
    def _tune(self, identity: str, control: str, value: float | None) -> None:
        values = {name: kept for name, kept in self._tuning.get(identity, {}).items() if name != control}
        if value is not None:
            values[control] = value
        tuning = {**self._tuning, identity: values}
        self.use(tuning)
        self.changed.emit({camera: each for camera, each in tuning.items() if each})
