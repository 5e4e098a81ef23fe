"""What "Copy details" puts on the clipboard: enough for whoever helps, and no secret."""

import platform
import traceback
from datetime import UTC, datetime

from PySide6.QtCore import qVersion

from scanner import __version__
from scanner.app.cleaning import without_secrets
from scanner.domain.errors import Fault, ScannerError


def details(error: ScannerError, at: datetime | None = None) -> str:
    """The words in English, the time, the machine and, for a fault of ours, where it happened. Values of variables are
    not in it. `at`: when it was, if not now."""
    lines = [
        error.title,
        error.advice,
        "",
        f"{at or datetime.now(UTC):%Y-%m-%d %H:%M:%S %Z}",
        f"door-scanner {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
    ]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        cause = cause.__cause__
    if isinstance(error, Fault) and error.__cause__ is not None:
        lines += ["", *(each.rstrip() for each in traceback.format_tb(error.__cause__.__traceback__))]
    return without_secrets("\n".join(lines))
