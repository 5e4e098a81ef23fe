"""What was found in a damaged file: doors, attempts, entries of the ledger's index, and rows of the journal.

Nothing in a damaged file says what a row belongs to, so its own values must: how many they are, and that each is
what it has to be. What passes is set down in passing tables of the new file, each finding for itself, however many
there are of one thing; `rebuild` makes one story of them.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from scanner.domain.admission import Standing
from scanner.domain.verdict import Answer, Reason, Source
from scanner.store.driver import sqlite3
from scanner.store.journal import Voice
from scanner.store.rescue.pages import Cell, Pages, Value

_ENTRY, _PIN, _JOURNAL, _SEAL = 3, 4, 6, 7
_LEAST = {"doors": 11, "attempts": 14}
"""Columns that these tables had in their first form; whatever came later may be missing from a row."""

STANDINGS = frozenset(each.value for each in Standing)
_SLUGS: dict[str, type[StrEnum]] = {"verdict": Answer, "reason": Reason, "source": Source}
_VOICES = frozenset(each.value for each in Voice)
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class DoorFound:
    """A door's row, by column."""

    row: dict[str, Any]
    age: int


@dataclass(slots=True)
class Remains:
    """What was found, but for what is in the passing tables `found_evidence` and `found_rows`."""

    doors: list[DoorFound] = field(default_factory=list)
    events: Counter[str] = field(default_factory=Counter)
    crews: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Redeemers with their devices."""
    pin: tuple[Value, ...] | None = None
    """The supervisor's, as it was hashed: damage must not be a way around it."""
    attempts: int = 0
    passed_over: int = 0

    @property
    def nothing(self) -> bool:
        return not (self.doors or self.attempts or self.events)


_PASSING = (
    "CREATE TEMP TABLE found_evidence (id INTEGER, what TEXT, age INTEGER, current INTEGER, fields TEXT)",
    """
    CREATE TEMP TABLE found_rows (
        seq INTEGER, at TEXT, voice TEXT, kind TEXT, body TEXT, hash TEXT,
        PRIMARY KEY (seq, hash, body, at, voice, kind)) WITHOUT ROWID
    """,
    """
    CREATE TEMP TABLE found_seals (
        upto INTEGER, after INTEGER, at TEXT, hash TEXT, signed_by TEXT, signature TEXT, form INTEGER,
        PRIMARY KEY (upto, signature)) WITHOUT ROWID
    """,
)


def gather(pages: Pages, tx: sqlite3.Connection) -> Remains:
    """Looks through all pages; sets down what it finds in passing tables of `tx`, which has our own form."""
    for statement in _PASSING:
        tx.execute(statement)
    columns = {table: [row[1] for row in tx.execute(f"PRAGMA table_info({table})")] for table in _LEAST}
    lengths = {length for table, least in _LEAST.items() for length in range(least, len(columns[table]) + 1)}
    found = Remains()
    for cell in pages.cells(frozenset({_ENTRY, _PIN, _JOURNAL, _SEAL, *lengths})):
        if cell.rowid is None:
            _set_down_entry(cell, found, tx)
        elif cell.rowid > 0 and cell.values[0] is None:  # our tables keep a row's number outside it, and begin with 1
            _set_down(cell, cell.rowid, found, tx, columns)
    found.passed_over = pages.passed_over
    return found


def _set_down(cell: Cell, number: int, found: Remains, tx: sqlite3.Connection, columns: dict[str, list[str]]) -> None:
    values = cell.values
    if len(values) == _JOURNAL:
        if _is_journal(values):
            tx.execute("INSERT OR IGNORE INTO found_rows VALUES (?, ?, ?, ?, ?, ?)", (number, *values[1:]))
        return
    if len(values) == _SEAL:
        if [type(each) for each in values[1:]] == [int, str, str, str, str, int]:
            tx.execute("INSERT OR IGNORE INTO found_seals VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *values[1:]))
        return
    if len(values) == _PIN:
        if number == 1 and isinstance(values[1], str) and values[1].startswith("$argon2"):
            failed = values[2] if isinstance(values[2], int) else 0
            found.pin = (values[1], failed, values[3] if moment(values[3]) else None)
        return
    door = _door(number, dict(zip(columns["doors"], values, strict=False)))
    if door is not None:
        found.doors.append(DoorFound(door, cell.age))
        _note(found, door)
        return
    attempt = _attempt(dict(zip(columns["attempts"], values, strict=False)))
    if attempt is not None:
        found.attempts += 1
        _note(found, attempt)
        evidence(tx, number, "row", attempt, age=cell.age, current=cell.current)


def _set_down_entry(cell: Cell, found: Remains, tx: sqlite3.Connection) -> None:
    entry = _entry(cell.values)
    if entry is not None:
        found.attempts += 1
        found.events[entry["event"]] += 1
        evidence(tx, entry.pop("id"), "entry", entry, age=cell.age, current=cell.current)


def _note(found: Remains, row: dict[str, Any]) -> None:
    found.events[row["event"]] += 1
    found.crews[(row["redeemer"], row["device"])] += 1


def evidence(
    tx: sqlite3.Connection, number: int, what: str, fields: dict[str, Any], *, age: int = 0, current: bool = False
) -> None:
    """Sets down what speaks of an attempt: its own row, an index's entry, or a word of the journal."""
    tx.execute("INSERT INTO found_evidence VALUES (?, ?, ?, ?, ?)", (number, what, age, current, json.dumps(fields)))


def all_evidence(tx: sqlite3.Connection) -> Iterator[tuple[int, str, int, bool, dict[str, Any]]]:
    """By attempt, in the order in which it was set down."""
    for number, what, age, current, fields in tx.execute("SELECT * FROM found_evidence ORDER BY id, rowid"):
        yield number, what, age, bool(current), json.loads(fields)


def _entry(values: tuple[Value, ...]) -> dict[str, Any] | None:
    """Of `one_live_attempt`: the attempt stood for this serial."""
    event, serial, number = values if len(values) == _ENTRY else (None, None, None)
    if not (is_name(event) and is_name(serial) and isinstance(number, int) and number > 0):
        return None
    return {"id": number, "event": event, "serial": serial}


def _attempt(row: dict[str, Any]) -> dict[str, Any] | None:
    """A row of the ledger. What cannot be read of it is None, but there must be a serial and an event."""
    if len(row) < _LEAST["attempts"] or not (is_name(row["event"]) and is_name(row["serial"])):
        return None
    kinds = {"tries": int, "shown": int, "section": str, "redeemer": str, "device": str, "last_answer": str}
    if sum(isinstance(row[name], kind) for name, kind in kinds.items()) < len(kinds) - 1:
        return None
    for name, kind in kinds.items():
        if not isinstance(row[name], kind):
            row[name] = kind()
    for name in ("presented_at", "first_sent", "last_sent", "next_try"):
        row[name] = row[name] if moment(row[name]) else None
    if row["standing"] not in STANDINGS:
        row["standing"] = None
    if row["presented_at"] is None and row["standing"] is None:
        return None
    row["shown"] = int(bool(row["shown"]))
    row["tries"] = max(0, row["tries"])
    return {name: value for name, value in row.items() if not isinstance(value, bytes)}


def _door(number: int, row: dict[str, Any]) -> dict[str, Any] | None:
    row = row | {"id": number}
    names = ("system", "url", "event", "redeemer", "device")
    if len(row) < _LEAST["doors"] or not all(is_name(row[name]) for name in names):
        return None
    if not isinstance(row["title"], str):
        return None
    if row["revoked"] not in {0, 1} or row["current"] not in {0, 1}:
        return None
    try:
        sections, closed = json.loads(row["sections"]), json.loads(row["closed"])
        fine = all(isinstance(each, str) and isinstance(name, str) for each, name in sections)
    except (ValueError, TypeError):
        return None
    return row if fine and isinstance(closed, list) and all(isinstance(each, str) for each in closed) else None


def _is_journal(values: tuple[Value, ...]) -> bool:
    _, at, voice, kind, body, digest = values
    if voice not in _VOICES or not is_name(kind) or moment(at) is None:
        return False
    return isinstance(digest, str) and len(digest) == 64 and body_of(body) is not None


def body_of(text: Value) -> dict[str, Any] | None:
    """The body of a row of the journal; None if it is none."""
    try:
        body = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return body if isinstance(body, dict) else None


def is_verdict(body: dict[str, Any]) -> bool:
    """Whether it can be shown as one."""
    known = all(body.get(name) in list(kind) for name, kind in _SLUGS.items())
    try:
        datetime.fromisoformat(body.get("when", "2000-01-01"))
    except (ValueError, TypeError):
        return False
    return known


def moment(text: object) -> datetime | None:
    """A moment as we write it, with its zone."""
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None


def is_name(value: object) -> bool:
    """A text that could be an address, a number of a ticket, a person: short, and nothing odd in it."""
    return isinstance(value, str) and 0 < len(value) <= _LONGEST and value.isprintable()
