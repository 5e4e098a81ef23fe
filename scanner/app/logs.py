"""Logs: one JSON line a deed, by subject, in a folder of the user's; keys and holders left out.

Libraries that would write addresses (an address holds the token code, a query the serial) are kept at warnings.
"""

import json
import logging
import logging.handlers
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from scanner.app.cleaning import without_secrets
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

SIZE = 2_000_000
KEPT = 5


class _Private(logging.handlers.RotatingFileHandler):
    """Files for this user alone, the ones that rotation makes too."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600)
        return super()._open()


class JsonLines(logging.Formatter):
    """`{"at","subject","level","said"}` and, for faults, the traceback."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "subject": record.name,
            "level": record.levelname.lower(),
            "said": without_secrets(record.getMessage()),
        }
        if record.exc_info:
            line["traceback"] = without_secrets(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=True)


def start(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Writes the log of this run to `folder`; answers the handler, for `stop`."""
    try:
        handler = _Private(folder / "door-scanner.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        raise SetupTrouble(
            mark("The log in {folder} cannot be written ({why}).", folder=str(folder), why=str(error.strerror)),
            mark("Check the folder."),
        ) from error
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for library in ("httpx", "httpcore", "keyring", "waitress", "asyncio"):
        logging.getLogger(library).setLevel(logging.WARNING)
    return handler


def stop(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()
