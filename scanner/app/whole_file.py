"""A file that a person asked for: whole or not there. It is written beside its place, for its owner's eyes alone, and
moved there at the end, so that one which was cancelled or met a full disk leaves nothing behind."""

import contextlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

from scanner.domain.errors import StoreTrouble
from scanner.domain.text import mark


class Cancelled(Exception):
    """Whoever asked for a file wants it no more."""


@contextlib.contextmanager
def written(path: Path) -> Generator[BinaryIO]:
    """What is written to the yielded file is at `path` once all went well. Raises StoreTrouble."""
    part = path.with_name(f"{path.name}.part")
    try:
        with open(part, "wb", opener=for_its_owner) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise StoreTrouble(
            mark("The file {name} could not be written ({why}).", name=path.name, why=reason(error)),
            mark("Choose another folder, or make room there."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def reason(error: OSError) -> str:
    """In a few words of the system's own."""
    return error.strerror or type(error).__name__


def for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
