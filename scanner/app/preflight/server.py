"""What only the server and the list can tell: token and sections, the list's size and age, the clock."""

from scanner.app.preflight.door_side import DoorSide
from scanner.app.preflight.findings import Finding, good, look, not_possible
from scanner.app.queue_words import skew_short, skew_words
from scanner.app.wording import age, fit, shown
from scanner.domain.text import mark

BUDGET = 10.0
OLD = 600.0
"""Seconds from which the list is too old to begin an evening with."""

NO_DOOR = (mark("No door is set up here yet"), mark("Set it up in the window, or: door-scanner setup"))


def token(door: DoorSide | None) -> Finding:
    """Raises BackendTrouble: its words are the finding."""
    if door is None:
        return not_possible(*NO_DOOR)
    here = door.door
    grant = door.grant(budget=BUDGET)
    if grant.event != here.event:
        return look(mark("The token opens another event now"), mark("Set the door up again; the queue is kept."))
    known = {each.id: each.name for each in here.sections}
    open_ = [known.get(each, each) for each in grant.sections if each not in here.closed]
    facts = {"sections": list(grant.sections), "open": open_}
    if not grant.sections:
        return look(mark("The token covers no section"), mark("Ask for a token that does."), **facts)
    if not open_:
        return look(mark("All sections are closed here"), mark("Open those that this door lets in."), **facts)
    closed = len(grant.sections) - len(open_)
    names = shown(", ".join(open_), 60)
    if closed:
        return good(mark("Good; lets in: {names} ({n} closed here)", "", closed, names=names), **facts)
    return good(mark("Good; lets in: {names}", names=names), **facts)


def event(door: DoorSide) -> Finding:
    """Where the system is asked about each code: whether it lets this door in, and who keeps the record. Raises
    BackendTrouble: its words are the finding."""
    here, grant = door.door, door.grant(budget=BUDGET)
    if grant.event != here.event:
        return look(mark("Another event is open now"), mark("Set the door up again; the queue is kept."))
    told, shared = door.event(grant, budget=BUDGET), door.capability.redeems
    title = shown(told.title or here.title, 60)
    if told.note:
        return look(title, fit(told.note), shared=shared)
    if not shared:
        words = mark("{title}: the system answers. Admissions are not shared with other doors.", title=title)
        return good(words, shared=shared)
    return good(mark("{title}: the system answers, and keeps the record.", title=title), shared=shared)


def ticket_list(door: DoorSide | None) -> Finding:
    if door is None:
        return not_possible(*NO_DOOR)
    listed = door.listed()
    facts = {"tickets": listed.tickets, "age_seconds": None if listed.age is None else round(listed.age)}
    if listed.age is None:
        return look(mark("No ticket list yet"), mark("Go online and wait for it, or: door-scanner sync"), **facts)
    words = mark("{n} ticket(s), {age} old", "", listed.tickets, age=age(listed.age))
    if not listed.tickets:
        return look(words, mark("Is it the right token? Ask the ticket office."), **facts)
    if listed.age > OLD:
        return look(words, mark("Go online so that it is renewed, or: door-scanner sync"), **facts)
    return good(words, **facts)


def clock(door: DoorSide | None) -> Finding:
    """Raises BackendTrouble."""
    if door is None:
        return not_possible(*NO_DOOR)
    skew = door.skew(budget=BUDGET)
    if skew is None:
        return not_possible(
            mark("The server does not tell its time"), mark("See yourself that this computer's clock is right.")
        )
    facts = {"skew_seconds": round(skew, 1)}
    if skew_words(skew):
        advice = mark("Times are corrected, and it works. Have the system set its clock by the network.")
        return look(skew_short(skew), advice, **facts)
    return good(mark("As the server's, within {seconds} s", seconds=round(max(1.0, abs(skew)))), **facts)
