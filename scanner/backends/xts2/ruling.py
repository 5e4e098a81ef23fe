"""What a basket means at the door of one performance (contract 6 and 9). Pure."""

from scanner.backends.xts2.baskets import Basket, Item, left
from scanner.backends.xts2.claims import Live
from scanner.domain.admission import Admission
from scanner.domain.ruling import Choice, Entry, Question, Refusal, Ruling, Scanned, Unit
from scanner.domain.text import Clock, Day, joined, mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Detail, Reason, Source, stop

_LONGEST_SHOW = 60


def unknown() -> Refusal:
    """No basket has this number."""
    return Refusal(stop(Reason.UNKNOWN_SERIAL, Source.SERVER))


def ruling(
    scanned: Scanned, basket: Basket, live: tuple[Live, ...], performance: str, *, name_check: bool = False
) -> Ruling:
    """May it come in, and how many? `live` are the claims on it that the site's own record has."""
    refusal = _refusal(basket, performance)
    if refusal is not None:
        return refusal
    entry = _entry(scanned, basket, live, performance)
    if not name_check or not basket.name:
        return entry
    denied = Refusal(stop(Reason.DENIED, Source.SERVER, Detail(note=mark("The name does not match the booking."))))
    choices = (Choice(mark("Name matches"), entry), Choice(mark("Another name"), denied))
    return Question(mark("Which name? The booking is for {name}.", name=basket.name), choices, basket.name)


def _refusal(basket: Basket, performance: str) -> Refusal | None:
    """Fails closed: what is not plainly sold for this performance does not come in."""
    tickets = basket.of(performance)
    if basket.closed is None:
        return _unclear(mark("The box office does not say whether it is paid."))
    if not basket.tickets:
        return _stop(Reason.STATUS, "", mark("this booking holds no tickets"))
    if not tickets:
        elsewhere = [item for item in basket.tickets if item.performance]
        if not elsewhere:
            return _unclear(mark("The box office does not say for which performance it is."))
        return _stop(Reason.OTHER_EVENT, _whose(elsewhere[0]))
    if not basket.closed:
        return _stop(Reason.PAYMENT_DUE, mark("Reserved and not paid: to the box office."))
    if basket.persons(performance) > 0:
        return None
    if any(item.quantity < 0 for item in tickets):
        return _stop(Reason.REFUNDED, mark("The tickets were given back."))
    return _unclear(mark("The box office does not say for how many it is."))


def _entry(scanned: Scanned, basket: Basket, live: tuple[Live, ...], performance: str) -> Entry:
    """Those whom the record has as inside, and as many more as are left, in the order of the tickets."""
    labels = dict(basket.units(performance))
    inside = tuple(dict.fromkeys(claim.unit for claim in live))
    free = left(tuple(labels), basket.persons(performance), inside)
    # A claim on a unit that the basket no longer names still counts: somebody went in on it.
    named = [unit for unit in labels if unit in inside or unit in free] + [one for one in inside if one not in labels]
    units = tuple(Unit(_serial(scanned.code, unit), labels.get(unit, "")) for unit in named)
    taken = tuple(
        Admission(_serial(scanned.code, claim.unit), "", claim.gate, claim.moment, patron=basket.name) for claim in live
    )
    return Entry(units, taken, basket.name)


def _serial(code: str, unit: str) -> Serial:
    """What the ledger calls a unit of a basket."""
    return Serial(f"{code}.{unit}")


def _whose(item: Item) -> str:
    """Which other performance it is for, as far as it is said."""
    show = item.show[:_LONGEST_SHOW]
    if item.starts is None:
        return show
    when = mark("{day}, {time}", day=Day(item.starts), time=Clock(item.starts, seconds=False))
    return joined(" \u00b7 ", (show, when))


def _unclear(note: str) -> Refusal:
    return _stop(Reason.STATUS, note, mark("state unknown"))


def _stop(reason: Reason, note: str, status: str = "") -> Refusal:
    return Refusal(stop(reason, Source.SERVER, Detail(status=status, note=note)))
