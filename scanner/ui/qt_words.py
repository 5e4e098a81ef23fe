"""What Qt's optional parts say while they look for a device: for the log, not for whoever stands at the door."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType

log = logging.getLogger("sound")


def to_the_log(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """For `qInstallMessageHandler`, for as long as it takes."""
    log.info("%s", text)
