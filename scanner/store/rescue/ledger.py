"""The ledger and the doors, put together again from what was found in a damaged file.

For each attempt there may be several witnesses: versions of its own row, entries of the index, and what the journal
says. The rule in doubt: somebody who may have been let in counts as let in. A guest who is stopped once too often can
be helped by a supervisor; a ticket that lets two people in cannot.

- The version that is furthest in an attempt's life counts, and the journal may take it further.
- Where its row is lost, and the journal does not say that it ended, somebody was let in.
- The same holds where only an old version of a row that was never shown could be read.
- Whatever has no outcome goes to the queue as if it had been sent, so that it is looked up before anything is sent.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from scanner.domain.admission import LET_IN, UNSETTLED, Standing
from scanner.store.driver import sqlite3
from scanner.store.migrations import LIVE
from scanner.store.moments import to_text
from scanner.store.rescue import remains
from scanner.store.rescue.chain import Chain
from scanner.store.rescue.remains import Remains

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""For `first_sent` where it is not known: an admission of this serial by this very door is that attempt's, whenever."""

_LIFE = {
    Standing.OPEN: 0, Standing.WITHDRAWN: 1, Standing.REFUSED: 1, Standing.PROVISIONAL: 2, Standing.PARKED: 2,
    Standing.CONFLICT: 3, Standing.CONFIRMED: 4, Standing.RESOLVED: 4, Standing.LEFT: 5,
}  # fmt: skip

_OVER = frozenset({Standing.REFUSED, Standing.WITHDRAWN, Standing.LEFT})
"""Standings of an attempt that stands no more: its serial may have another."""

REBUILT = "rebuilt after damage"
Row = dict[str, Any]


@dataclass(slots=True)
class Ledger:
    """How many attempts were kept as their rows said, and how many were pieced together."""

    kept: int = 0
    rebuilt: int = 0


@dataclass(slots=True)
class _Witnesses:
    """What speaks of one attempt. Rows carry their `age` and whether they are `current`."""

    number: int
    rows: list[Row] = field(default_factory=list)
    entries: list[Row] = field(default_factory=list)
    words: list[Row] = field(default_factory=list)

    @property
    def row(self) -> Row | None:
        """The version of the row that is furthest on."""
        return max(self.rows, key=_progress, default=None)


def put_together(tx: sqlite3.Connection, found: Remains, chain: Chain, now: datetime) -> Ledger:
    """Writes the attempts into the new file."""
    builder = _Builder(tx, found, chain, now)
    for number, witnesses in groupby(remains.all_evidence(tx), key=itemgetter(0)):
        builder.attempt(_heard(number, witnesses))
    builder.claims()
    return builder.ledger


class _Builder:
    def __init__(self, tx: sqlite3.Connection, found: Remains, chain: Chain, now: datetime) -> None:
        self._tx = tx
        self._now = to_text(now)
        self._columns = {row[1] for row in tx.execute("PRAGMA table_info(attempts)")}
        self._claims: dict[tuple[str, str], Row] = {}
        self._events = found.events + Counter(each["event"] for each in chain.set_ups)
        crews = Counter((each["redeemer"], each["device"]) for each in chain.set_ups)
        self._crews = found.crews + crews
        self.ledger = Ledger()

    def attempt(self, heard: _Witnesses) -> None:
        row = heard.row or {}
        event, serial = self._event(heard), self._serial(heard)
        if not event:
            return
        standing, shown = _outcome(heard)
        self._note_claims(heard, event, serial)
        made: Row = row | {"id": heard.number, "event": event, "serial": serial} | self._crew(heard, row)
        self._write(made | self._times(heard, row) | {"standing": standing, "shown": int(shown)})
        # Where the row was there, and stands as it stood, nothing was pieced together.
        if (row.get("standing"), row.get("serial"), row.get("event")) == (standing, serial, event):
            self.ledger.kept += 1
        else:
            self.ledger.rebuilt += 1

    def claims(self) -> None:
        """Serials that somebody may have been let in on, though their number belongs to another: each stands for
        itself."""
        for (event, serial), row in self._claims.items():
            if self._standing(event, serial) is None:
                self._write(row | {"id": None, "event": event, "serial": serial})
                self.ledger.rebuilt += 1

    def _write(self, row: Row) -> None:
        """A serial has one attempt that stands: of two, the one that is further on."""
        row = Row({"section": "", "last_answer": ""}) | row
        row["last_answer"] = row["last_answer"] or (REBUILT if row["standing"] in UNSETTLED else "")
        if row["standing"] in UNSETTLED:
            row["tries"], row["next_try"] = max(1, row.get("tries") or 0), self._now
            row["first_sent"] = row.get("first_sent") or to_text(LONG_AGO)
        rival = self._rival(row)
        if rival is not None:
            if _progress(rival) >= _progress(row):
                row["standing"] = Standing.WITHDRAWN
            else:
                self._tx.execute("UPDATE attempts SET standing = 'withdrawn' WHERE id = ?", (rival["id"],))
        kept = {name: value for name, value in row.items() if name in self._columns}
        self._tx.execute(
            f"INSERT INTO attempts ({', '.join(kept)}) VALUES ({', '.join('?' * len(kept))})",  # noqa: S608  our columns
            tuple(kept.values()),
        )

    def _rival(self, row: Row) -> Row | None:
        if row["standing"] in _OVER:
            return None
        return self._standing(row["event"], row["serial"])

    def _standing(self, event: str, serial: str) -> Row | None:
        found = self._tx.execute(
            f"SELECT id, standing, shown FROM attempts WHERE event = ? AND serial = ? AND {LIVE}",  # noqa: S608  ours
            (event, serial),
        ).fetchone()
        return None if found is None else dict(zip(("id", "standing", "shown"), found, strict=True))

    def _event(self, heard: _Witnesses) -> str:
        votes = Counter(each["event"] for each in (*heard.rows[-1:], *heard.entries, *heard.words) if each.get("event"))
        likeliest = max(votes, key=lambda event: (votes[event], self._events[event]), default="")
        if self._events[likeliest] < 2 and self._events:  # nothing else bears it out: it may be damaged itself
            return self._events.most_common(1)[0][0]
        return likeliest

    @staticmethod
    def _serial(heard: _Witnesses) -> str:
        """Of several the one that the journal surely names, else the one that most witnesses name, the row first."""
        named = [each["serial"] for each in heard.words if each["sure"]]
        if not named:
            row = heard.row
            distinct = [{each["serial"] for each in heard.entries}, {each["serial"] for each in heard.words}]
            named = [*([row["serial"]] if row else ()), *(each for group in distinct for each in sorted(group))]
        return str(max(dict.fromkeys(named), key=named.count))

    def _note_claims(self, heard: _Witnesses, event: str, serial: str) -> None:
        """A row that names another serial than the journal surely does is damaged; in all other cases both may be
        right."""
        if any(each["sure"] for each in heard.words):
            return
        witnesses = [*(each for each in heard.rows if each["standing"] not in {"refused", "withdrawn"}), *heard.entries]
        for each in (*witnesses, *(word for word in heard.words if word["shown"])):
            if each["serial"] != serial:
                made = {"standing": Standing.PROVISIONAL, "shown": 1} | self._crew(heard, each)
                self._claims[(event, each["serial"])] = made | self._times(heard, each)

    def _crew(self, heard: _Witnesses, row: Row) -> Row:
        """Who was there, on which device: as the row says, if anything else bears it out."""
        said = (row.get("redeemer") or "", row.get("device") or "")
        if not all(said) or self._crews[said] < 2:
            words = [(each["redeemer"], each["device"]) for each in heard.words if "device" in each]
            said = words[-1] if words else next(iter(self._crews.most_common(1)), (said, 0))[0]
        return {"redeemer": said[0], "device": said[1]}

    def _times(self, heard: _Witnesses, row: Row) -> Row:
        heard_at = [each["at"] for each in heard.words]
        at = row.get("presented_at") or min(heard_at, default=self._now)
        last = row["last_sent"] if "last_sent" in row else max(heard_at, default=None)
        return {"presented_at": at, "next_try": row.get("next_try") or self._now, "last_sent": last}


def _heard(number: int, witnesses: Iterable[tuple[int, str, int, bool, Row]]) -> _Witnesses:
    heard = _Witnesses(number)
    into = {"row": heard.rows, "entry": heard.entries, "word": heard.words}
    for _, what, age, current, fields in witnesses:
        into[what].append(fields | {"age": age, "current": current})
    return heard


def _outcome(heard: _Witnesses) -> tuple[Standing, bool]:
    """Where an attempt stands, and whether its green was shown."""
    row = heard.row
    standings = [Standing(each["standing"]) for each in heard.words]
    shown = any(each["shown"] for each in heard.words)
    if row is not None and row["standing"] is not None:
        standings.append(Standing(row["standing"]))
        shown = shown or bool(row["shown"])
    furthest = max(reversed(standings), key=lambda each: _LIFE[each], default=Standing.OPEN)
    if not shown and furthest in {Standing.OPEN, Standing.CONFIRMED} and not _is_sure(row):
        shown = True
    shown = shown or furthest in LET_IN - {Standing.CONFIRMED}
    return (furthest if not shown or furthest in LET_IN | {Standing.LEFT} else Standing.PROVISIONAL), shown


def _is_sure(row: Row | None) -> bool:
    """Whether a row is surely as it was in the end."""
    return row is not None and row["standing"] is not None and bool(row["current"])


def _progress(row: Row) -> tuple[bool, int, int]:
    standing = row["standing"]
    return bool(row["shown"]), -1 if standing is None else _LIFE[Standing(standing)], row.get("age", 0)
