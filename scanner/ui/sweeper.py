"""Python's garbage collector, run in the window's thread and nowhere else.

Left to itself it runs in whichever thread happens to cross its threshold. In a worker it could find a widget that is no
longer needed and take it apart there, which brings Qt down; and a full run holds up every other thread at a moment
nobody chose. So while the window stands it is switched off, and a timer runs it in small pieces. What the program has
made by the time the window is up stays for good and is not looked at again.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY = 500  # ms
WHOLE_EVERY = 120  # sweeps between two whole ones: a minute


class Sweeper(QObject):
    """Make it in the UI thread; `start` when everything stands, `stop` at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sweeps = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        gc.disable()
        self.settle()
        self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Much has been made and will stay: to go through it again and again would stop the window each time."""
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Hands the collector back as it was."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def sweep(self) -> None:
        """The youngest if there are enough of them, the middle-aged now and then, everything once a minute."""
        self._sweeps += 1
        fresh, young, _ = gc.get_count()
        limits = gc.get_threshold()
        if self._sweeps % WHOLE_EVERY == 0:
            gc.collect()
        elif young > limits[1]:
            gc.collect(1)
        elif fresh > limits[0]:
            gc.collect(0)
