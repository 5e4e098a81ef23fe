"""The support bundle: what somebody far away needs to help, and nothing about guests, crew or keys.

It is put together in memory, so that it can be looked at before it is saved. It needs no door and no network: a device
that cannot open its door is the one that needs help.
"""

import importlib.metadata
import json
import platform
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scanner import __version__
from scanner.app import secrets as kept_secrets
from scanner.app import whole_file
from scanner.app.cleaning import Cleaner
from scanner.app.journal_care import records_of
from scanner.app.journal_check import Check
from scanner.app.journal_key import fingerprint, load_if_any
from scanner.app.opening import is_there, key_of
from scanner.app.paths import Paths
from scanner.app.secrets import Safe
from scanner.domain.errors import ScannerError
from scanner.store import doors, journal, migrations, outbox, people, seals
from scanner.store.database import Database

LONGEST = 400_000
"""Characters of a log that are taken along: its end."""
ROWS = 400
"""Of the journal, the newest."""
_NAMED = frozenset({"by", "redeemer", "name", "title", "note", "holder", "username", "patron", "file"})
"""Fields of the journal that people wrote, or that name them."""
_NO_DOOR = "No door is set up.\n"
_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Files by name, as they will be in the zip."""

    files: Mapping[str, str]
    made_at: datetime

    @property
    def name(self) -> str:
        """For the zip."""
        return f"door-scanner-support-{self.made_at.astimezone():%Y%m%d-%H%M}.zip"


def gather(paths: Paths, *, safe: Safe | None = None, now: datetime | None = None) -> Bundle:
    """Takes some seconds: it goes through the logs, and checks the journal. What cannot be had is said in its place."""
    at = now or datetime.now(UTC)
    safe = safe or kept_secrets.safe(paths)
    files: dict[str, str] = {"about.txt": _about(paths, at)}
    cleaner = Cleaner()
    if not is_there(paths):
        return Bundle(files | {"door.txt": _NO_DOOR} | _from_files(paths, cleaner), at)
    try:
        with closing(Database(paths.database, key=key_of(paths, safe))) as database:
            cleaner = _cleaner(database, safe)
            files |= _from_database(database, safe, cleaner, at)
    except ScannerError as error:
        files["database.txt"] = cleaner.clean(f"It cannot be opened: {error.title} {error.advice}\n")
    files |= _from_files(paths, cleaner)
    return Bundle(files, at)


def save(bundle: Bundle, path: Path) -> None:
    """Raises StoreTrouble."""
    with whole_file.written(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in bundle.files.items():
            packed.writestr(name, text.encode("utf-8", "backslashreplace"))


def _cleaner(database: Database, safe: Safe) -> Cleaner:
    with database.read() as tx:
        numbers, names = [door.id for door in doors.every(tx)], list(people.everybody(tx))
    for number in numbers:
        _known(safe, number)
    return Cleaner(names)


def _known(safe: Safe, door: int) -> None:
    """A key that was loaded is in nothing that is written from then on. One that cannot be loaded was in no log of this
    run either."""
    try:
        kept_secrets.load(safe, door)
    except ScannerError:
        return


# What there is to say.


def _about(paths: Paths, at: datetime) -> str:
    packages = []
    for line in importlib.metadata.requires("door-scanner") or ():
        found = _REQUIREMENT.match(line)
        if found and "extra ==" not in line:
            packages.append(f"  {found[0]} {_version(found[0])}")
    sizes = [
        f"  {file.name}  {file.stat().st_size:,}"
        for folder in dict.fromkeys((paths.data, paths.config, paths.logs))
        for file in sorted(folder.iterdir())
        if file.is_file()
    ]
    lines = [
        f"door-scanner {__version__}", f"made {at.isoformat(timespec='seconds')}",
        f"Python {platform.python_version()} on {platform.platform()}, {sys.byteorder} endian",
        "", "Packages:", *packages, "", "Files (bytes):", *sizes,
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "is not installed"


def _from_database(database: Database, safe: Safe, cleaner: Cleaner, at: datetime) -> dict[str, str]:
    parts: dict[str, Callable[[], str]] = {
        "door.txt": lambda: _door(database),
        "queue.txt": lambda: _queue(database, at),
        "preflight.txt": lambda: _rows(database, "preflight", 3),
        "journal.txt": lambda: _rows(database, None, ROWS),
        "journal-check.txt": lambda: _check(database, safe),
    }
    return {name: cleaner.clean(_tried(part)) for name, part in parts.items()}


def _tried(part: Callable[[], str]) -> str:
    try:
        return part()
    except (ScannerError, ValueError, KeyError, TypeError, OSError) as error:
        return f"It cannot be said: {type(error).__name__}: {error}\n"


def _door(database: Database) -> str:
    with database.read() as tx:
        door = doors.current(tx)
    if door is None:
        return _NO_DOOR
    return (
        f"system {door.system}\nserver {door.url}\nevent {door.event}\ndevice {door.device}\n"
        f"sections {len(door.sections)}, closed {len(door.closed)}\nrevoked {door.revoked}\n"
        f"form {len(migrations.STEPS)}\n"
    )


def _queue(database: Database, at: datetime) -> str:
    with database.read() as tx:
        door = doors.current(tx)
        if door is None:
            return _NO_DOOR
        counts, entries = outbox.counts(tx, door.event), outbox.entries(tx, door.event)
    answers = Counter((each.standing.value, min(each.tries, 10), each.last_answer) for each in entries)
    oldest = min((each.presented_at for each in entries), default=at)
    lines = [
        f"waiting {counts.waiting}, conflicts {counts.conflicts}, parked {counts.parked}",
        f"confirmed {counts.confirmed}, resolved {counts.resolved}",
        f"oldest entry: {max(0, round((at - oldest).total_seconds()))} s ago", "", "how many, standing, tries, answer:",
        *(f"  {count}  {standing}  {tries}  {answer}" for (standing, tries, answer), count in answers.most_common()),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _rows(database: Database, kind: str | None, most: int) -> str:
    with database.read() as tx:
        found = list(journal.rows(tx, kind=kind, newest_first=True, limit=most))
    lines = (
        json.dumps({"row": row.seq, "at": row.at.isoformat(), "voice": row.voice, "kind": row.kind, **_bare(row.body)})
        for row in reversed(found)
    )
    return "".join(f"{line}\n" for line in lines)


def _bare(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: f"<{len(str(value))} characters>" if name in _NAMED else value for name, value in body.items()}


def _check(database: Database, safe: Safe) -> str:
    key = load_if_any(safe)
    keys = [key.public] if key else []
    looking = Check(keys)
    with database.read() as tx:
        upto = max(seals.head(tx)[0], seals.newest(tx))
    for record in records_of(database, upto):
        looking.take(record)
    found = looking.result()
    held = "holds" if found.broken is None else f"is broken from row {found.broken} on: {found.why}"
    by = "".join(f"key {fingerprint(key)[:9]}\n" for key in keys)
    return f"The journal {held}. {found.rows} rows, {found.signed} signed.\n{by}"


def _from_files(paths: Paths, cleaner: Cleaner) -> dict[str, str]:
    files = {"settings.toml": _text(paths.settings, cleaner)}
    for path in sorted(paths.logs.glob("door-scanner.log*")):
        files[f"logs/{path.name}"] = _log(path, cleaner)
    for path in sorted(paths.logs.glob("crash-*.txt")):
        files[f"crashes/{path.name}"] = _text(path, cleaner)
    return files


def _text(path: Path, cleaner: Cleaner) -> str:
    try:
        return cleaner.clean(path.read_text(encoding="utf-8", errors="backslashreplace")[-LONGEST:])
    except FileNotFoundError:
        return "There is none.\n"
    except OSError as error:
        return f"It cannot be read: {whole_file.reason(error)}\n"


def _log(path: Path, cleaner: Cleaner) -> str:
    """Its lines are taken apart: in JSON a name may be written in many ways."""
    try:
        text = path.read_text(encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        return f"It cannot be read: {whole_file.reason(error)}\n"
    return "".join(f"{cleaner.clean(line)}\n" for line in _lines(text[-LONGEST:]))


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        try:
            yield json.dumps(json.loads(line), ensure_ascii=False)
        except (ValueError, RecursionError):
            yield line


def listed(bundle: Bundle) -> list[tuple[str, int]]:
    """What is in it, and how many characters."""
    return [(name, len(text)) for name, text in bundle.files.items()]
