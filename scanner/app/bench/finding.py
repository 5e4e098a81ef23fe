"""Looking for a guest while a name is typed, against reading the whole list past."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.app.bench import Measure, Size, quantile
from scanner.app.bench.rig import EVENT, SECTION, in_turn, offline_door, serial, timed
from scanner.domain.ticket import Holder, Ticket
from scanner.store import tickets
from scanner.store.bare import BareDisk
from scanner.store.database import Database
from scanner.store.tickets import ListState

TURNS = 9
TYPED = ("sa", "samira", "reed sam", "okafor 12", "nobody at all")
"""From a search that a twentieth of the house fits, to one that fits nobody."""

SOON = 50.0  # ms
FAR = 6.0
_FIRST = ("Samira", "Kim", "Ola", "Jürgen", "Łucja", "Noor", "Rosa", "Ben", "Aiko", "Diego", "Mehmet", "Chloé", "Ivo",
          "Greta", "Tomas", "Yara", "Finn", "Elif", "Pablo", "Hana")  # fmt: skip
_LAST = ("Reed", "Okafor", "Lund", "Müller", "Nowak", "Haddad", "Silva", "Tanaka", "Vos", "Reedley", "Øster", "Costa")


def measures(folder: Path, size: Size) -> Iterator[Measure]:
    with offline_door(folder / "finding", 1, durable=False, past=partial(_fill, size.listed)) as door:
        bare = BareDisk(folder / "passing.db", [serial(number) for number in range(size.listed)])
        door.search.find("warm up")
        slowest = 0.0
        for typed in TYPED:
            pair = in_turn(
                [partial(timed, partial(door.search.find, typed))] * TURNS, [partial(timed, bare.read_past)] * TURNS
            )
            ours, floor = quantile(pair.ours, 0.5), quantile(pair.floor, 0.5)
            slowest = max(slowest, ours / floor)
            yield Measure(f"a search for {typed!r} in {size.listed:,} tickets, p50", ours, "ms", floor, SOON)
        yield Measure("the slowest search over reading past the tickets", slowest, "x", 1.0, FAR)
        bare.close()


def _fill(listed: int, database: Database) -> None:
    """Guests with names of all kinds."""
    with database.write() as tx:
        tickets.put(tx, EVENT, map(_guest, range(listed)), round_=1, hashed=False)
        state = tickets.state(tx, EVENT)
        tickets.keep_state(tx, EVENT, ListState(1, full_at=state.at, at=state.at, mark=state.at, rows=listed))


def _guest(number: int) -> Ticket:
    first, last = _FIRST[number % len(_FIRST)], _LAST[number // len(_FIRST) % len(_LAST)]
    holder = Holder(f"{first} {last}", f"{first}.{last}.{number}@example.org", f"AZ-{number}")
    return Ticket(serial(number), "Issued", SECTION, holder)
