"""Whether things may move on the screen. Moving parts make some people ill; here none of them says anything that
words do not say too."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def is_still(setting: str, *, platform: str = sys.platform) -> bool:
    """What the setting `motion` comes to. Of the system's wish Qt knows something on Windows only: elsewhere its
    effects are off for want of a desktop that it knows, too."""
    if setting == "system":
        return platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    return setting == "still"
