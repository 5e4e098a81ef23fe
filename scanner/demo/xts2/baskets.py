"""The `baskets` servlet as far as a door needs it: baskets, their items, and the pairs that hang on them.

Nothing here is a transaction. How pairs are kept is a switch: a row for each is what lets doors share them; a text that
is read, changed and written back loses a pair when two do so at once, and a cache answers with what was.
"""

import sqlite3
from collections.abc import Mapping

from scanner.demo.xts2 import times
from scanner.demo.xts2.commands import Command, Refusal, number
from scanner.demo.xts2.document import Element
from scanner.demo.xts2.state import Server

BOOLEANS = {"1": 1, "true": 1, "yes": 1, "0": 0, "false": 0, "no": 0}
FILTERS = {
    "containstickets": "EXISTS (SELECT 1 FROM items i WHERE i.basket = b.id AND i.provider = 'tickets')",
    "containsfood": "EXISTS (SELECT 1 FROM items i WHERE i.basket = b.id AND i.provider = 'food')",
    "closed": "b.closed",
}
PROVIDERS = {"tickets": "ticket", "money": "payment", "food": "food"}

Pairs = list[tuple[str, str]]


def getbasket(server: Server, given: Mapping[str, str]) -> Element:
    basket = _basket(server, given)
    rows = server.database.rows(
        "SELECT i.*, p.starts, s.name FROM items i LEFT JOIN performances p ON p.id = i.performance "
        "LEFT JOIN shows s ON s.id = p.show WHERE i.basket = ? ORDER BY i.id",
        basket["id"],
    )
    shown = _shown(server, basket, sum(row["pence"] for row in rows))
    items = tuple(_item(server, row) for row in rows)
    wrapped = server.switches.text("items") == "wrapped"
    return Element("basket", shown, (Element("items", parts=items),) if wrapped else items)


def getbaskets(server: Server, given: Mapping[str, str]) -> Element:
    """Named baskets only, whole lists only (contract 5)."""
    where, values = "b.name <> ''", list[object]()
    if "name" in given:
        where, values = f"{where} AND b.name LIKE ?", [f"%{given['name']}%"]
    for name, condition in FILTERS.items():
        if name in given:
            where, values = f"{where} AND ({condition}) = ?", [*values, BOOLEANS.get(given[name].lower(), 0)]
    rows = server.database.rows(f"SELECT b.* FROM baskets b WHERE {where} ORDER BY b.id", *values)  # noqa: S608  ours
    return Element("baskets", parts=tuple(Element("basket", _shown(server, row, None)) for row in rows))


def getmetadata(server: Server, given: Mapping[str, str]) -> Element:
    pairs = _pairs(server, _basket(server, given)["id"])
    match server.switches.text("metadata_style"):
        case "items":
            parts = tuple(Element("item", {"key": key}, text=value, exact=True) for key, value in pairs)
        case "attributes":
            parts = tuple(Element("metadatum", {"name": key, "value": value}, exact=True) for key, value in pairs)
        case "keys":
            parts = tuple(Element(key, text=value, exact=True) for key, value in pairs)
        case _:
            parts = tuple(Element("pair", {"key": key, "value": value}) for key, value in pairs)
    return Element("metadata", parts=parts)


def setmetadata(server: Server, given: Mapping[str, str]) -> Element:
    """Creates a pair, in the way that pairs are kept here."""
    basket = int(_basket(server, given)["id"])
    key, value = given["key"], given["value"]
    if server.switches.text("storage") == "blob":
        _rewrite(server, basket, key, value)
    else:
        _create(server, basket, key, value)
    return Element("ok")


def _create(server: Server, basket: int, key: str, value: str) -> None:
    again = server.switches.text("created_again")
    there = server.database.rows("SELECT number FROM metadata WHERE basket = ? AND key = ?", basket, key)
    if there and again == "refused":
        raise Refusal("409", "There is such a pair already.")
    if there and again == "replaced":
        server.database.do("UPDATE metadata SET value = ? WHERE number = ?", value, there[0]["number"])
    else:
        server.database.do("INSERT INTO metadata (basket, key, value) VALUES (?, ?, ?)", basket, key, value)


def _rewrite(server: Server, basket: int, key: str, value: str) -> None:
    """The whole dictionary is read, changed and written back; whoever did so meanwhile is forgotten."""
    known = dict(_kept(server, basket)) | {key: value}
    server.stopping.wait(server.switches.number("window_ms") / 1000)
    with server.database.write():
        server.database.do("DELETE FROM metadata WHERE basket = ?", basket)
        for each, kept in known.items():
            server.database.do("INSERT INTO metadata (basket, key, value) VALUES (?, ?, ?)", basket, each, kept)


def _pairs(server: Server, basket: int) -> Pairs:
    """What a reader sees; with reads that lag behind, what there was when it was first asked for."""
    if server.switches.text("storage") == "cached":
        return server.remembered.setdefault(basket, _kept(server, basket))
    return _kept(server, basket)


def _kept(server: Server, basket: int) -> Pairs:
    rows = server.database.rows("SELECT key, value FROM metadata WHERE basket = ? ORDER BY number", basket)
    return [(row["key"], row["value"]) for row in rows]


def _basket(server: Server, given: Mapping[str, str]) -> sqlite3.Row:
    missing = Refusal("404.1", "Basket not found.")
    rows = server.database.rows("SELECT * FROM baskets WHERE id = ?", number(given, "basketid", missing))
    if not rows:
        raise missing
    return rows[0]


def _shown(server: Server, basket: sqlite3.Row, pence: int | None) -> dict[str, str]:
    shown = {"id": str(basket["id"]), "name": basket["name"]}
    flag = server.switches.text("flag")
    if flag != "absent":
        opened = {"1": "0", "true": "false", "yes": "no", "closed": "open"}[flag]
        shown["closed"] = flag if basket["closed"] else opened
    if basket["closedtime"] is not None:
        shown["closedtime"] = times.written(basket["closedtime"], server.switches)
    return shown if pence is None else shown | {"value": _money(server, pence)}


def _item(server: Server, row: sqlite3.Row) -> Element:
    fields = {"id": str(row["id"]), "type": row["provider"], "value": _money(server, row["pence"])}
    if server.switches.text("item_ids") == "absent":
        del fields["id"]
    if row["quantity"] not in {1, None}:
        fields["quantity"] = str(row["quantity"])
    if row["provider"] == "money":
        fields["paymenttype"] = row["kind"]
    elif row["provider"] == "food":
        fields["name"] = row["kind"]
    else:
        fields["tickettype"] = row["kind"]
    name = PROVIDERS[row["provider"]] if server.switches.text("items") == "providers" else "item"
    if row["performance"] is None:
        return Element(name, fields)
    when = times.written(row["starts"], server.switches)
    below = {"performanceid": str(row["performance"]), "showname": row["name"], "datetime": when}
    return Element(name, fields, apart={"performance": below})


def _money(server: Server, pence: int) -> str:
    return str(pence) if server.switches.text("money") == "pence" else f"{pence / 100:.2f}"


COMMANDS = (
    Command("baskets/getbasket", getbasket, ("basketid",)),
    Command("baskets/getbaskets", getbaskets, (), ("name", *FILTERS)),
    Command("baskets/getmetadata", getmetadata, ("basketid",)),
    Command("baskets/setmetadata", setmetadata, ("basketid", "key", "value")),
)
