"""XTS2's XML turned into our values, and nothing else. Pure.

The contract knows few of the answers for certain (its section 11), so fields are found wherever they stand, and under
every name that was proposed. What decides on letting in is read strictly: a state that is not plainly "closed" is not.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from scanner.backends.errors import BadAnswer
from scanner.backends.xts2.baskets import Basket, Item
from scanner.backends.xts2.tree import Node, comparable
from scanner.domain.sales import Tally
from scanner.domain.text import mark

_YES = frozenset({"1", "true", "yes", "closed"})
_NO = frozenset({"0", "false", "no", "open"})
_ITEMS = frozenset({"item", "ticket", "tickets", "payment", "food"})
_TICKETS = frozenset({"ticket", "tickets"})
_DICTIONARIES = frozenset({"metadata", "getmetadata", "metadatapairs", "pairs", "dictionary", "dict"})
_NOUGHT = 0.005
"""Money nearer to nothing than that is nothing (contract 7)."""

_MOST_PERSONS = 500
"""Of one item; what says more than that is damaged."""

_LONGEST_NAME = 200
_KEY_PART = re.compile(r"[a-z0-9]{1,10}")

COUNTS = {
    "sold": ("sold",),
    "reserved": ("reserved",),
    "held": ("heldback", "held"),
    "capacity": ("capacity", "total", "max"),
    "free": ("available", "free", "remaining"),
}

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """An `<error>`. `kind` is its type; what stands before the dot is the family."""

    kind: str
    message: str

    @property
    def family(self) -> str:
        return self.kind.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Performance:
    id: str
    show: str
    title: str
    starts: datetime | None
    figures: Tally
    more: tuple[tuple[str, int], ...] = ()
    """Figures that nobody knows the meaning of, by the system's own names."""


def problem(root: Node) -> Problem | None:
    """What the server refuses, if that is what the document is about (contract 3)."""
    if root.name != "error":
        return None
    return Problem(root.value("type", "code"), root.value("message") or root.text)


def shows(root: Node) -> dict[str, str]:
    """Names of shows by their ids."""
    found = (each for each in _listed(root, "showsummary", "show") if each.value("id", "showid"))
    return {each.value("id", "showid"): each.value("name", "title", "showname") for each in found}


def performances(root: Node, zone: tzinfo) -> tuple[Performance, ...]:
    """Those of a list, each once."""
    if root.name == "performance":
        return (performance(root, zone),)
    found = {each.value("id", "performanceid"): each for each in _listed(root, "performance")}
    return tuple(performance(each, zone) for number, each in found.items() if number)


def performance(node: Node, zone: tzinfo) -> Performance:
    """One performance, with whatever it says of its tickets."""
    number = node.value("id", "performanceid")
    if not number:
        raise _unreadable()
    title = node.value("showname", "name", "title")
    starts = moment(node.value("datetime", "starts", "start", "date"), zone)
    return Performance(number, node.value("showid"), title, starts, figures(node), others(node))


def figures(node: Node) -> Tally:
    """How many tickets are sold, reserved and so on; each None where that is not said."""
    found = {name: _whole(node.value(*names)) for name, names in COUNTS.items()}
    name = node.value("showname", "name", "title")
    return Tally(id=node.value("id", "performanceid"), name=name, **found)


def basket(root: Node, zone: tzinfo) -> Basket:
    """A basket with its ticket items (contract 7, rules 1 to 4). Raises BadAnswer for any other document."""
    if root.name not in {"basket", "getbasket"}:
        inner = root.all("basket")
        if len(inner) != 1:
            raise _unreadable()
        root = inner[0]
    items = list(_items(root))
    ids = [each.value("id", "itemid") for each in items]
    # An item that is listed twice is one item; only its id can tell.
    once = [each for place, each in enumerate(items) if not ids[place] or ids[place] not in ids[:place]]
    tickets = tuple(item(each, zone) for each in once if _is_ticket(each))
    name = root.value("name", "basketname")[:_LONGEST_NAME]
    return Basket(root.value("id", "basketid"), name, _closed(root), tickets)


def item(node: Node, zone: tzinfo) -> Item:
    """One ticket item. An anti-ticket says so by a negative quantity, or by a negative value."""
    quantity = _quantity(node.value("quantity", "count", "number"))
    if quantity > 0 and (_money(node.value("value", "price")) or 0.0) <= -_NOUGHT:
        quantity = -quantity
    below = next(iter(node.all("performance")), node)
    return Item(
        id=_key_part(node.value("id", "itemid")),
        performance=node.value("performanceid") or (below.text if below is not node else ""),
        quantity=quantity,
        kind=node.value("tickettype", "kind"),
        show=node.value("showname", "show") or below.value("showname", "name", "title"),
        starts=moment(node.value("datetime", "starts") or below.value("datetime", "starts"), zone),
    )


def bookings(root: Node) -> tuple[tuple[str, str, bool | None], ...]:
    """Named baskets: number, name, and whether they are closed."""
    found = ((each.value("id", "basketid"), each) for each in _listed(root, "basket"))
    named = {
        number: (number, each.value("name", "basketname")[:_LONGEST_NAME], _closed(each)) for number, each in found
    }
    return tuple(each for number, each in named.items() if number)


def metadata(root: Node) -> Pairs:
    """A basket's pairs in any of four styles (contract 7, rule 5). Anything else is a BadAnswer: read as empty it would
    make every ticket one that nobody has used."""
    while len(root.children) == 1 and root.children[0].children and root.children[0].name in _DICTIONARIES:
        root = root.children[0]
    if root.name not in _DICTIONARIES:
        raise _unreadable()
    return tuple(_pair(each) for each in root.children)


def is_true(root: Node) -> bool | None:
    """A document that is about one yes or no."""
    said = {value.casefold() for each in root.walk() for value in (each.text, *dict(each.attributes).values()) if value}
    if said & _YES and not said & _NO:
        return True
    return False if said & _NO and not said & _YES else None


def moment(text: str, zone: tzinfo) -> datetime | None:
    """A date in any shape that the system may write; without an offset it is the theatre's time of day."""
    text = text.strip()
    try:
        if text.isascii() and text.isdigit() and len(text) > 8:
            return datetime.fromtimestamp(int(text), UTC).astimezone(zone)
        found = datetime.fromisoformat(text.replace(" ", "T", 1))
        found = found.replace(tzinfo=zone) if found.tzinfo is None else found.astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None
    return found if 1900 <= found.year < 3000 else None


def titled(found: Iterable[Performance], names: dict[str, str]) -> tuple[Performance, ...]:
    """Performances that do not name their show, with the name that the list of shows has for it."""
    return tuple(each if each.title else replace(each, title=names.get(each.show, "")) for each in found)


def _closed(root: Node) -> bool | None:
    """Whether it is sold. Two different words on it are none."""
    said = {value.casefold() for value in root.values("closed") if value}
    if said and said <= _YES:
        return True
    return False if said and said <= _NO else None


def _items(root: Node) -> Iterator[Node]:
    """Items stand under the basket, or under a wrapper."""
    for child in root.children:
        if child.name in _ITEMS and not (child.name == "tickets" and child.all(*_ITEMS)):
            yield child
        elif child.name in {"items", "tickets", "contents"}:
            yield from (each for each in child.children if each.name in _ITEMS)


def _is_ticket(node: Node) -> bool:
    provider = comparable(node.value("type", "provider"))
    if provider:
        return provider in _TICKETS
    return node.name in _TICKETS or bool(node.value("performanceid") or node.all("performance"))


def _pair(node: Node) -> tuple[str, str]:
    key = node.value("key", "name")
    return (key, node.value("value") or node.text) if key else (node.tag, node.text or node.value("value"))


def _quantity(text: str) -> int:
    """How many one item stands for; nobody, where that cannot be told."""
    if not text:
        return 1
    number = _whole(text)
    return number if number is not None and abs(number) <= _MOST_PERSONS else 0


def _whole(text: str) -> int | None:
    number = _money(text)
    return int(number) if number is not None and number.is_integer() and abs(number) < 10**9 else None


def _money(text: str) -> float | None:
    try:
        number = float(text) if text.isascii() else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _key_part(text: str) -> str:
    """An id as it may stand in a key of ours; one with other signs in it is none."""
    return text if _KEY_PART.fullmatch(text) else ""


def others(node: Node) -> tuple[tuple[str, int], ...]:
    known = {name for names in COUNTS.values() for name in names} | {"id", "performanceid", "showid", "datetime"}
    fields = [*node.attributes, *((child.name, child.text) for child in node.children if not child.children)]
    numbers = ((name, _whole(value)) for name, value in fields if name not in known)
    return tuple((name, number) for name, number in numbers if number is not None)


def _listed(root: Node, *names: str) -> tuple[Node, ...]:
    """The entries of a list, however many wrappers are round it."""
    return tuple(each for each in root.walk() if each.name in names and (each.children or each.attributes))


def _unreadable() -> BadAnswer:
    return BadAnswer(mark("The server's answer makes no sense."), mark("Try again; then tell the organiser."))
