"""The `tickets` servlet: shows, performances, and how many tickets are sold."""

import sqlite3
from collections.abc import Mapping

from scanner.demo.xts2 import times
from scanner.demo.xts2.commands import Command, Refusal, number
from scanner.demo.xts2.document import Element
from scanner.demo.xts2.state import Server

STILL_ON = 10 * 3600.0
"""Seconds for which a performance that has begun still counts as one of this evening."""

COUNTED = (
    "SELECT p.*, s.name, "
    "(SELECT coalesce(sum(i.quantity), 0) FROM items i JOIN baskets b ON b.id = i.basket "
    " WHERE i.performance = p.id AND b.closed = 1) AS sold, "
    "(SELECT coalesce(sum(i.quantity), 0) FROM items i JOIN baskets b ON b.id = i.basket "
    " WHERE i.performance = p.id AND b.closed = 0) AS reserved "
    "FROM performances p JOIN shows s ON s.id = p.show"
)
"""Anti-tickets have a negative quantity, so they are taken off what is sold."""


def getshows(server: Server, given: Mapping[str, str]) -> Element:  # noqa: ARG001  it takes none
    return Element("shows", parts=tuple(map(_summary, server.database.rows("SELECT * FROM shows ORDER BY id"))))


def getshow(server: Server, given: Mapping[str, str]) -> Element:
    show = _show(server, given)
    first, last = server.database.rows(
        "SELECT min(starts), max(starts) FROM performances WHERE show = ?", show["id"]
    )[0]  # fmt: skip
    fields = _summary(show).fields | {"description": show["description"]}
    spans = {"firstperformance": first, "lastperformance": last}
    fields |= {name: times.written(value, server.switches) for name, value in spans.items() if value is not None}
    return Element("show", fields)


def getperformances(server: Server, given: Mapping[str, str]) -> Element:
    show = _show(server, given)
    rows = server.database.rows(f"{COUNTED} WHERE p.show = ? ORDER BY p.starts", show["id"])
    return Element("performances", parts=tuple(_performance(server, row, counted=False) for row in rows))


def getperformance(server: Server, given: Mapping[str, str]) -> Element:
    return _performance(server, _one(server, given))


def getticketcounts(server: Server, given: Mapping[str, str]) -> Element:
    row = _one(server, given)
    return Element("ticketcounts", {"performanceid": str(row["id"])} | _counts(row))


def getnowandnext(server: Server, given: Mapping[str, str]) -> Element:
    wanted = number(given, "n", Refusal("400.3", "That is no number.")) if "n" in given else 2
    rows = server.database.rows(
        f"{COUNTED} WHERE p.starts > ? ORDER BY p.starts LIMIT ?", server.now() - STILL_ON, wanted
    )
    return Element("performances", parts=tuple(_performance(server, row) for row in rows))


def getprogramme(server: Server, given: Mapping[str, str]) -> Element:  # noqa: ARG001  it takes none
    shows = []
    for show in server.database.rows("SELECT * FROM shows ORDER BY id"):
        rows = server.database.rows(
            f"{COUNTED} WHERE p.show = ? AND p.starts > ? ORDER BY p.starts", show["id"], server.now() - STILL_ON
        )
        parts = tuple(_performance(server, row, counted=False) for row in rows)
        shows.append(Element("show", _summary(show).fields, parts))
    return Element("programme", parts=tuple(shows))


def gettickettypes(server: Server, given: Mapping[str, str]) -> Element:
    _show(server, given)
    kinds = (("1", "Full", "8.50"), ("2", "Concession", "6.50"), ("3", "Complimentary", "0.00"))
    return Element(
        "tickettypes",
        parts=tuple(Element("tickettype", {"id": one, "name": name, "price": price}) for one, name, price in kinds),
    )


def _summary(show: sqlite3.Row) -> Element:
    return Element("showsummary", {"id": str(show["id"]), "name": show["name"], "tagline": show["tagline"]})


def _performance(server: Server, row: sqlite3.Row, *, counted: bool = True) -> Element:
    when = times.written(row["starts"], server.switches)
    fields = {"id": str(row["id"]), "showid": str(row["show"]), "showname": row["name"], "datetime": when}
    return Element("performance", fields | (_counts(row) if counted else {}))


def _counts(row: sqlite3.Row) -> dict[str, str]:
    available = row["capacity"] - row["sold"] - row["reserved"] - row["heldback"]
    counts = {name: row[name] for name in ("capacity", "sold", "reserved", "heldback")}
    return {name: str(value) for name, value in (counts | {"available": available}).items()}


def _show(server: Server, given: Mapping[str, str]) -> sqlite3.Row:
    missing = Refusal("404.3", "Show not found.")
    rows = server.database.rows("SELECT * FROM shows WHERE id = ?", number(given, "showid", missing))
    if not rows:
        raise missing
    return rows[0]


def _one(server: Server, given: Mapping[str, str]) -> sqlite3.Row:
    missing = Refusal("404.2", "Performance not found.")
    rows = server.database.rows(f"{COUNTED} WHERE p.id = ?", number(given, "performanceid", missing))
    if not rows:
        raise missing
    return rows[0]


COMMANDS = (
    Command("tickets/getshows", getshows),
    Command("tickets/getshow", getshow, ("showid",)),
    Command("tickets/getperformances", getperformances, ("showid",)),
    Command("tickets/getperformance", getperformance, ("performanceid",)),
    Command("tickets/getticketcounts", getticketcounts, ("performanceid",)),
    Command("tickets/getnowandnext", getnowandnext, (), ("n",)),
    Command("tickets/getprogramme", getprogramme),
    Command("tickets/gettickettypes", gettickettypes, ("showid",)),
)
