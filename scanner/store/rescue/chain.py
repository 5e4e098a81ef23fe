"""The journal, carried over from a damaged file into a new one.

The rows from the first on that still hold, each sealed upon the one before, are the new journal's beginning, untouched.
Then the row `rescued` says what happened. Rows that were found behind the first gap can no longer be shown to belong
where they stood; they follow under their own time, voice and kind, sealed anew, and each says so: `salvaged` has the
number and the hash that it bore, and whether it `fits` the row before it, where that one was found too.

So the new journal holds as a whole, and says nothing that is not so: up to `rescued` it is the old record, `rescued` is
this program's word on what it did, and what follows with the mark `salvaged` is this program's reading of a damaged
file. That file is kept, and its hash is in `rescued`. A row that was certainly altered is left there.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from scanner.domain.admission import Standing
from scanner.domain.verdict import Answer, Reason, Source
from scanner.store import journal
from scanner.store.driver import sqlite3
from scanner.store.journal import Voice
from scanner.store.relay import TAKEN
from scanner.store.rescue import remains

_CREW = frozenset({"door_set_up", "door_switched", "handed_over"})
"""Rows that say which event this door is at from then on, and who stands there."""


class Found(NamedTuple):
    """A row of the damaged journal as it was found."""

    seq: int
    at: str
    voice: str
    kind: str
    body: str
    hash: str

    def follows(self, before: str) -> bool:
        return journal.follows(self[:5], self.hash, before)


@dataclass(slots=True)
class Chain:
    """How the journal was carried over: rows kept as they were, rows salvaged from behind a gap, and rows lost at
    least. `set_ups`: what it says of doors that were set up, the latest last."""

    kept: int = 0
    salvaged: int = 0
    lost: int = 0
    set_ups: list[dict[str, Any]] = field(default_factory=list)


def carry_over(tx: sqlite3.Connection) -> Chain:
    """Writes the rows that hold, sets aside those that are to follow (`add_salvaged`), and notes as evidence what all
    of them say of attempts."""
    tx.execute("CREATE TEMP TABLE found_behind (seq INTEGER PRIMARY KEY, row TEXT, fits INTEGER)")
    chain = Chain()
    before, hashes, last = journal.GENESIS, {journal.GENESIS}, 0
    holding, highest = True, 0
    for seq, versions in _by_number(tx):
        near = hashes if seq == last + 1 else set[str]()
        fitting = [each for each in versions if any(each.follows(known) for known in near)]
        kept = next((each for each in fitting if holding and seq == chain.kept + 1 and each.follows(before)), None)
        holding = kept is not None
        if kept is not None:
            journal.keep(tx, kept[:5], kept.hash)
            chain.kept, before = seq, kept.hash
            _note(tx, chain, kept, sure=True)
        else:
            _set_aside(tx, chain, versions, fitting, alone=not near)
        hashes, last = {each.hash for each in versions}, seq
        highest = seq if fitting else highest  # a number that nothing bears out may be damaged itself
    chain.lost = max(0, highest - chain.kept - chain.salvaged)
    return chain


def add_salvaged(tx: sqlite3.Connection) -> None:
    """Adds the rows from behind the gap; `rescued` has been written before."""
    for text, fits in tx.execute("SELECT row, fits FROM found_behind ORDER BY seq").fetchall():
        row = Found(*json.loads(text))
        body = json.loads(row.body)
        mark = {"seq": row.seq, "hash": row.hash, "fits": bool(fits)}
        if "salvaged" in body:
            mark["earlier"] = body["salvaged"]
        moment = remains.moment(row.at)
        assert moment is not None
        journal.append(tx, moment, Voice(row.voice), row.kind, body | {"salvaged": mark})


def carry_seals(tx: sqlite3.Connection, kept: int) -> None:
    """The signatures under the rows that were kept as they were, as far as each goes on where the one before ended.
    Whether they are true is for whoever has the key."""
    last = 0
    found = tx.execute(
        "SELECT found_seals.* FROM found_seals JOIN journal ON seq = upto AND journal.hash = found_seals.hash"
        " WHERE upto <= ? ORDER BY upto",
        (kept,),
    ).fetchall()
    for seal in found:
        if seal[1] == last < seal[0]:
            tx.execute("INSERT INTO seals VALUES (?, ?, ?, ?, ?, ?, ?)", seal)
            last = seal[0]


def _by_number(tx: sqlite3.Connection) -> Iterator[tuple[int, list[Found]]]:
    found = tx.execute("SELECT seq, at, voice, kind, body, hash FROM found_rows ORDER BY seq")
    for seq, versions in groupby(map(Found._make, found), key=itemgetter(0)):
        yield seq, list(versions)


def _set_aside(
    tx: sqlite3.Connection, chain: Chain, versions: list[Found], fitting: list[Found], *, alone: bool
) -> None:
    """`alone`: the row before was not found, so nothing can be said against this one."""
    for each in fitting or versions:
        _note(tx, chain, each, sure=bool(fitting))
    fit_to_be_shown = [each for each in fitting or (versions if alone else ()) if fitting or _can_be_read(each)]
    if fit_to_be_shown:
        chosen = fit_to_be_shown[-1]
        tx.execute("INSERT INTO found_behind VALUES (?, ?, ?)", (chosen.seq, json.dumps(chosen), bool(fitting)))
        chain.salvaged += 1


def _can_be_read(row: Found) -> bool:
    return row.kind != "verdict" or remains.is_verdict(json.loads(row.body))


def _note(tx: sqlite3.Connection, chain: Chain, row: Found, *, sure: bool) -> None:
    """What a row says of an attempt is evidence; `sure` if the row is certainly as it was written."""
    body = json.loads(row.body)
    if row.kind in _CREW and all(remains.is_name(body.get(name)) for name in ("event", "device", "redeemer")):
        chain.set_ups.append(body)
    number, serial = body.get("attempt"), body.get("serial")
    standing, shown = _says(row, body)
    if not (isinstance(number, int) and number > 0 and remains.is_name(serial)) or standing is None:
        return
    here = chain.set_ups[-1] if chain.set_ups else {}
    word = {"serial": serial, "at": row.at, "sure": sure, "standing": standing, "shown": shown}
    if here:
        word |= {name: here[name] for name in ("event", "device", "redeemer")}
    if row.kind == TAKEN and all(remains.is_name(body.get(name)) for name in ("device", "redeemer")):
        word |= {name: body[name] for name in ("device", "redeemer")}
    remains.evidence(tx, number, "word", word)


def _says(row: Found, body: dict[str, Any]) -> tuple[Standing | None, bool]:
    """Where a row leaves its attempt (at least), and whether somebody was let in by then."""
    if row.kind in remains.STANDINGS:
        return Standing(row.kind), False
    if row.kind == "nothing_on_record":
        return Standing.WITHDRAWN, False
    if row.kind == TAKEN:
        return Standing.PROVISIONAL, True
    if row.kind != "verdict":
        return None, False
    reason, source = str(body.get("reason")), str(body.get("source"))
    if body.get("verdict") == Answer.ADMIT:
        first: dict[str, Standing] = {Reason.CONFIRMED: Standing.CONFIRMED, Reason.PROVISIONAL: Standing.PROVISIONAL}
        return first.get(reason, Standing.OPEN), True
    if body.get("verdict") == Answer.STOP and source == Source.SERVER:
        return Standing.REFUSED, False
    return Standing.OPEN, reason == Reason.ALREADY_ADMITTED and source == Source.LEDGER
