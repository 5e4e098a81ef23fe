"""What an admission token opens: one event, and the sections it names (contract 5.7).

A global token has no list of its own: it opens whatever sections its event has, in the order they were made, so it
cannot fall out of step. The switch `token_state` acts here, on the first limited token, and is undone by throwing
it back.
"""

import sqlite3
from dataclasses import dataclass

from scanner.demo.ticketing.database import marks
from scanner.demo.ticketing.switches import Switches


@dataclass(frozen=True)
class Token:
    """An admission token with the ids of the sections it opens, in their order."""

    id: str
    event: str
    code: str
    key: str
    is_global: bool
    sections: tuple[str, ...]

    @property
    def uri(self) -> str:
        return f"/events/{self.event}/tokens/{self.id}"

    def section_uris(self) -> list[str]:
        return [section_uri(self.event, section) for section in self.sections]


def section_uri(event: str, section: str) -> str:
    """The absolute form (contract 5.3)."""
    return f"/events/{event}/sections/{section}"


def by_key(db: sqlite3.Connection, switches: Switches, key: str) -> Token | None:
    """The token that this key was handed out for; None when the token is invalidated or was never there."""
    return _read(db, switches, db.execute("SELECT * FROM tokens WHERE key = ?", (key,)).fetchone())


def by_code(db: sqlite3.Connection, switches: Switches, code: str) -> Token | None:
    return _read(db, switches, db.execute("SELECT * FROM tokens WHERE code = ?", (code,)).fetchone())


def of_event(db: sqlite3.Connection, switches: Switches, event: str) -> list[Token]:
    """Global first, then the others as they were issued."""
    rows = db.execute("SELECT * FROM tokens WHERE event = ? ORDER BY is_global DESC, number", (event,))
    found = [_read(db, switches, row) for row in rows.fetchall()]
    return [token for token in found if token is not None]


def event_sections(db: sqlite3.Connection, event: str) -> list[sqlite3.Row]:
    """The sections of an event in the order they were made, without those taken away."""
    return db.execute("SELECT * FROM sections WHERE event = ? AND NOT removed ORDER BY number", (event,)).fetchall()


def replace_sections(db: sqlite3.Connection, token: str, sections: list[str]) -> None:
    db.execute("DELETE FROM token_sections WHERE token = ?", (token,))
    db.executemany(
        "INSERT OR IGNORE INTO token_sections (token, section) VALUES (?, ?)", [(token, one) for one in sections]
    )


def still_there(db: sqlite3.Connection, event: str, sections: list[str]) -> bool:
    """Whether all of these are sections of this event."""
    found = db.execute(
        f"SELECT count(*) FROM sections WHERE event = ? AND NOT removed AND id IN ({marks(sections)})",  # noqa: S608  question marks only
        (event, *sections),
    ).fetchone()
    return int(found[0]) == len(set(sections))


def _read(db: sqlite3.Connection, switches: Switches, row: sqlite3.Row | None) -> Token | None:
    if row is None or not row["live"]:
        return None
    sections = _sections(db, row)
    if _is_first_limited(db, row):
        if switches.text("token_state") == "invalidated":
            return None
        if switches.text("token_state") == "rescoped":
            sections = sections[:1]
    return Token(row["id"], row["event"], row["code"], row["key"], bool(row["is_global"]), tuple(sections))


def _sections(db: sqlite3.Connection, row: sqlite3.Row) -> list[str]:
    if row["is_global"]:
        return [section["id"] for section in event_sections(db, row["event"])]
    rows = db.execute(
        "SELECT s.id FROM token_sections t JOIN sections s ON s.id = t.section "
        "WHERE t.token = ? AND NOT s.removed ORDER BY t.number",
        (row["id"],),
    )
    return [section["id"] for section in rows]


def _is_first_limited(db: sqlite3.Connection, row: sqlite3.Row) -> bool:
    if row["is_global"]:
        return False
    first = db.execute("SELECT min(number) FROM tokens WHERE NOT is_global").fetchone()
    return bool(first[0] == row["number"])
