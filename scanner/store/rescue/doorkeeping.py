"""The doors of a damaged file: which can be used as they are.

Only a door that can be read whole is kept, its latest version. Its address, event and names must be those of its last
set-up, where the journal still has that; a damaged letter in one of them would cut the door off from its own ledger.
"""

from typing import Any

from scanner.store.driver import sqlite3
from scanner.store.rescue.chain import Chain
from scanner.store.rescue.remains import Remains


def put_back(tx: sqlite3.Connection, found: Remains, chain: Chain) -> bool:
    """Writes the doors and the supervisor's PIN into the new file; says whether there is a door to stand at."""
    if found.pin is not None:
        tx.execute("INSERT INTO supervisor (id, pin, failed, failed_at) VALUES (1, ?, ?, ?)", found.pin)
    latest: dict[int, dict[str, Any]] = {}
    for each in sorted(found.doors, key=lambda door: door.age):
        latest[each.row["id"]] = each.row
    doors = [door for door in (_as_set_up(row, found, chain) for row in latest.values()) if door is not None]
    current = _current(doors, chain)
    for door in doors:
        row = door | {"current": int(door is current)}
        tx.execute(
            f"INSERT INTO doors ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",  # noqa: S608  our columns
            tuple(row.values()),
        )
    return current is not None


def _as_set_up(door: dict[str, Any], found: Remains, chain: Chain) -> dict[str, Any] | None:
    same = [each for each in chain.set_ups if each["event"] == door["event"]]
    if not same:
        borne_out = found.events[door["event"]] > 1 or not chain.set_ups
        return door if borne_out else None
    last = same[-1]
    url = last["url"] if isinstance(last.get("url"), str) else door["url"]
    return door | {"url": url, "redeemer": last["redeemer"], "device": last["device"]}


def _current(doors: list[dict[str, Any]], chain: Chain) -> dict[str, Any] | None:
    marked = [door for door in doors if door["current"]]
    if not marked and chain.set_ups:
        marked = [door for door in doors if door["event"] == chain.set_ups[-1]["event"]]
    return (marked or doors)[-1] if marked or len(doors) == 1 else None
