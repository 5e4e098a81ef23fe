"""What is expected at a door (contract sections 5 and 9): the stocks of an event, or the packs that open a stream.

For information only. Pack calls describe a product and never a holder's balance.
"""

from collections.abc import Iterable

from scanner.backends.deadline import Deadline
from scanner.backends.utick.client import UtickClient
from scanner.backends.utick.wire import Stock
from scanner.domain.sales import Sales, Tally
from scanner.domain.text import mark

MOST_PACKS = 20
"""Packs that are looked into: each is a call."""


def of_event(client: UtickClient, event: str, *, budget: float) -> Sales:
    """Places sold of each kind."""
    stocks = client.stocks(event, budget=budget)
    parts = tuple(_tally(each.id, each.label, [each]) for each in stocks)
    return Sales(_tally("", "", stocks), parts)


def of_stream(client: UtickClient, stream: str, *, budget: float) -> Sales:
    """The packs, each with what is sold of its part in this stream, where that is told."""
    deadline = Deadline(budget)
    parts = []
    for pack in client.packs(budget=deadline.left)[:MOST_PACKS]:
        stocks = client.pack_stocks(pack.id, budget=deadline.left)
        name = mark("{kind}: {pack}", kind=pack.kind, pack=pack.label)
        parts.append(_tally(pack.id, name, [each for each in stocks if each.stream == stream]))
    return Sales(Tally(), tuple(parts), labels=(mark("packs, for information"),))


def _tally(id_: str, name: str, stocks: Iterable[Stock]) -> Tally:
    """Figures of several stocks together; unknown where one of them does not tell."""
    told = list(stocks)
    return Tally(
        id=id_, name=name, sold=_sum(each.sold for each in told), capacity=_sum(each.total for each in told),
        free=_sum(each.free for each in told),
    )  # fmt: skip


def _sum(figures: Iterable[int | None]) -> int | None:
    found = list(figures)
    known = [each for each in found if each is not None]
    return sum(known) if known and len(known) == len(found) else None
