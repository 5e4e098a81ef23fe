"""Sets the stage: a theatre's evening as XTS2 would hold it, or the evening of last time.

A data folder that holds a box office's file is taken as it is, whatever seed and number are asked for.
"""

import json
import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from scanner.demo.database import BadFolder
from scanner.demo.xts2 import parties, switches, times
from scanner.demo.xts2.database import Database
from scanner.demo.xts2.parties import Party
from scanner.demo.xts2.state import Server

FILE = "xts2-demo.db"
FIRST_BASKET = 4701
HELD_BACK = 10
PRICES = (("Full", 850), ("Full", 850), ("Concession", 650))

SHOWS = (
    ("Hamlet", "A ghost story", "He should have asked somebody else."),
    ("The Understudy", "A comedy in two acts", "Everybody knows the lines but one."),
    ("Late Late Cabaret", "Songs after midnight", "Bring a coat: it ends after the last bus."),
)
PERFORMANCES = ((1, 0, "19:30"), (2, 0, "21:45"), (3, 0, "00:30"), (1, 1, "19:30"), (2, 1, "21:45"))
"""Show, evenings from now, and when; half past midnight is still this evening. The first is the door's."""

FIRST_PERFORMANCE = 77


def open_server(folder: Path, *, tickets: int, seed: int, thrown: Mapping[str, object]) -> Server:
    """The box office over this folder. Raises SwitchError or BadFolder."""
    stand = switches.board(thrown)
    kept = Database(folder / FILE)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not kept.created:
            with kept.write():
                set_stage(kept, seed, tickets, time.time())
    except (OSError, sqlite3.Error) as error:
        kept.close()
        raise BadFolder(str(error)) from error
    return Server(kept, stand)


def describe(server: Server, url: str) -> dict[str, Any]:
    """What somebody needs to open a door here, and what should come of which code; `url` is the base of the API."""
    db = server.database
    rows = db.rows("SELECT p.*, s.name FROM performances p JOIN shows s ON s.id = p.show ORDER BY p.id")
    performances = [
        {"id": str(row["id"]), "show": row["name"], "starts": times.written(row["starts"], server.switches)}
        for row in rows
    ]
    event = f"/xts2/performances/{FIRST_PERFORMANCE}"
    return {
        "system": "xts2",
        "url": url,
        "title": performances[0]["show"],
        "event": event,
        "performances": performances,
        "password": db.setting("password"),
        "scratch": db.setting("scratch"),
        "form": {"url": url, "event": event, "marks": "on", "scratch": db.setting("scratch")},
        "codes": json.loads(db.setting("codes")),
        "persons": json.loads(db.setting("persons")),
        "tickets": sum(json.loads(db.setting("persons")).values()),
    }


def state(server: Server) -> dict[str, Any]:
    """Everybody whom doors let in tonight by the marks that stand, in order, and the calls that came in.

    `before` are those whom the stage was set with.
    """
    db = server.database
    marks = db.rows("SELECT basket, key, value FROM metadata WHERE key LIKE 'ad_.%' ORDER BY number")
    withdrawn = {(row["basket"], row["key"][4:]) for row in marks if row["key"].startswith("adw.")}
    live = {(row["basket"], row["key"][4:]): row for row in marks if row["key"].startswith("adm.")}
    standing = [_mark(row) for name, row in live.items() if name not in withdrawn]
    before = json.loads(db.setting("before"))
    admitted = [each for each in standing if each not in before]
    return {
        "tickets": sum(json.loads(db.setting("persons")).values()),
        "admissions": len(admitted),
        "admitted": admitted,
        "withdrawn": len(withdrawn),
        "before": before,
        "calls": server.calls.counts(),
    }


def _mark(row: sqlite3.Row) -> dict[str, Any]:
    """`adm.<performance>.<unit>.<mark>`; a unit may have a dot in it."""
    _, performance, *unit, mark = row["key"].split(".")
    return {
        "serial": ".".join((str(row["basket"]), *unit)), "performance": performance, "mark": mark,
        "device": mark.rsplit("-", 2)[0], "at": row["value"],
    }  # fmt: skip


@dataclass
class _Till:
    """Rings up baskets. `now` is the moment, in seconds since 1970, from which ages are counted."""

    database: Database
    chance: Random
    now: float
    next_basket: int = FIRST_BASKET
    marks: int = 0

    def basket(self, name: str, *, closed: bool, age: float = 0.0) -> int:
        basket, self.next_basket = self.next_basket, self.next_basket + 1
        self.database.do(
            "INSERT INTO baskets VALUES (?, ?, ?, ?)", basket, name, int(closed), self.now - age if closed else None
        )
        return basket

    def tickets(self, basket: int, performance: int, persons: int) -> list[tuple[int, int]]:
        """An item each, as a rule; answers their ids and prices."""
        sold = []
        for _ in range(persons):
            kind, pence = self.chance.choice(PRICES)
            sold.append((self.item(basket, "tickets", pence, kind, performance=performance), pence))
        return sold

    def item(
        self, basket: int, provider: str, pence: int, kind: str, *, performance: int | None = None, quantity: int = 1
    ) -> int:
        return self.database.do(
            "INSERT INTO items (basket, provider, pence, quantity, performance, kind) VALUES (?, ?, ?, ?, ?, ?)",
            basket, provider, pence, quantity, performance, kind,
        )  # fmt: skip

    def paid(self, basket: int, how: str) -> None:
        """A basket can only be closed at nought."""
        due = self.database.rows("SELECT sum(pence) FROM items WHERE basket = ?", basket)[0][0] or 0
        if due:
            self.item(basket, "money", -due, how)

    def let_in(self, basket: int, performance: int, item: int) -> None:
        """A door let this one in an hour ago and wrote it down as doors do."""
        self.marks += 1
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.now - 3600))
        key = f"adm.{performance}.{item}.stalls-0-{self.marks}"
        self.database.do("INSERT INTO metadata (basket, key, value) VALUES (?, ?, ?)", basket, key, moment)


def set_stage(database: Database, seed: int, tickets: int, now: float) -> None:
    """Writes the whole evening inside the caller's transaction, so that there is all of it or none."""
    chance = Random(f"xts2 {seed}")  # noqa: S311  repeatable on purpose
    database.create()
    _programme(database, tickets, now)
    till = _Till(database, chance, now)
    codes: dict[str, list[str]] = {}
    persons: dict[str, int] = {}
    for party in parties.drawn(seed, tickets):
        basket, left = _ring_up(till, party)
        codes.setdefault(_what_comes(party.kind, left), []).append(str(basket))
        if left:
            persons[str(basket)] = left
    codes["food"] = [str(_tea(till))]
    scratch = till.basket("", closed=False)
    codes["unknown"] = [str(scratch + number) for number in (7, 19, 104)]
    settings = {
        "password": "".join(chance.choices("abcdefghjkmnpqrstuvwxyz23456789", k=10)),
        "scratch": str(scratch),
        "codes": json.dumps(codes),
        "persons": json.dumps(persons),
        "before": json.dumps([_mark(row) for row in database.rows("SELECT * FROM metadata ORDER BY number")]),
    }
    for name, value in settings.items():
        database.do("INSERT INTO settings VALUES (?, ?)", name, value)


def _what_comes(kind: str, left: int) -> str:
    """What should come of a basket's code at tonight's door."""
    if kind in {"sold", "drinks", "walkup", "both"}:
        return "good" if left == 1 else "party"
    return "unpaid" if kind == "tab" else kind


def _tea(till: "_Till") -> int:
    """Somebody only had something to eat."""
    basket = till.basket("", closed=True)
    till.item(basket, "food", 320, "Tea and a bun")
    till.paid(basket, "Cash")
    return basket


def _programme(database: Database, tickets: int, now: float) -> None:
    for number, told in enumerate(SHOWS, start=1):
        database.do("INSERT INTO shows VALUES (?, ?, ?, ?)", number, *told)
    for number, (show, evenings, clock) in enumerate(PERFORMANCES, start=FIRST_PERFORMANCE):
        starts = times.at(times.evening_of(now) + timedelta(days=evenings), clock)
        capacity = max(90, tickets + tickets // 10 + HELD_BACK)
        database.do("INSERT INTO performances VALUES (?, ?, ?, ?, ?)", number, show, starts, capacity, HELD_BACK)


def _ring_up(till: _Till, party: Party) -> tuple[int, int]:
    """The basket of a party, and how many it still lets in tonight."""
    tonight, other = FIRST_PERFORMANCE, till.chance.choice((FIRST_PERFORMANCE + 1, FIRST_PERFORMANCE + 3))
    basket = till.basket(party.name, closed=party.kind not in {"unpaid", "tab"}, age=party.age)
    if party.kind == "other_event":
        till.tickets(basket, other, party.persons)
        till.paid(basket, "Online")
        return basket, 0
    items = till.tickets(basket, tonight, party.persons)
    given_back = {"refunded": party.persons, "part_refunded": 1}.get(party.kind, 0)
    for _, pence in items[:given_back]:
        till.item(basket, "tickets", -pence, "Refund", performance=tonight, quantity=-1)
    if party.kind == "both":
        till.tickets(basket, other, party.persons)
    if party.kind in {"drinks", "tab"}:
        till.item(basket, "food", 320, "Tea and a bun", quantity=party.persons)
    if party.kind in {"unpaid", "tab"}:
        return basket, 0
    till.paid(basket, "Cash" if party.kind == "walkup" else "Online")
    inside = {"used": party.persons, "partly": 1}.get(party.kind, 0)
    for item, _ in items[:inside]:
        till.let_in(basket, tonight, item)
    return basket, party.persons - given_back - inside
