"""The decision at the door: facts in, an answer out. Pure.

`decide` says two things: what to answer from what is known here, and whether the server should be asked first. Asking
can only be worth it where the server may know better; what the door itself knows for certain (it let this ticket in;
this section is closed here) is final.
"""

from dataclasses import dataclass

from scanner.domain.admission import LET_IN, Attempt, Standing
from scanner.domain.door import Conduct, Door
from scanner.domain.ticket import Ticket
from scanner.domain.verdict import Detail, Judgement, Reason, Source, admit, cannot_decide, stop

GONE = "no longer on the ticket list"
"""The status shown for a ticket that a later full list left out:

transferred, refunded, cancelled, or used where used ones are hidden.
"""


@dataclass(frozen=True, slots=True)
class Facts:
    """What this door knows about a serial at one instant, read in one transaction.

    `list_age` in seconds, None when no complete list was ever had; not `age_known`: the clock was set back and the list
    may be older than that. `kin`: whether any listed serial begins alike.
    """

    ticket: Ticket | None
    attempt: Attempt | None
    list_age: float | None
    gone: bool = False
    kin: bool = True
    age_known: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """`say` holds if nobody else is asked or nobody answers; `ask`: the server's word goes before ours."""

    say: Judgement
    ask: bool = False


def decide(facts: Facts, door: Door, conduct: Conduct, *, green_for: float | None = None) -> Decision:
    """The answer of this door alone.

    `green_for`: seconds since this very run of the program showed this ticket its green, None when it did not. Only
    then may a scan that is repeated within the grace time show it again: after a restart nobody can know what the
    operator saw.
    """
    if facts.attempt is not None and facts.attempt.standing in LET_IN:
        return Decision(_used_here(facts.attempt, conduct, green_for))
    if facts.ticket is not None and not door.admits_to(facts.ticket.section.id):
        elsewhere = door.served_at(facts.ticket.section.id)
        return Decision(stop(Reason.OTHER_SECTION, Source.LIST, Detail(gate=elsewhere)))
    if door.revoked:
        return Decision(cannot_decide(Reason.TOKEN_REVOKED))
    return Decision(_from_list(facts, conduct), ask=True)


def _used_here(attempt: Attempt, conduct: Conduct, green_for: float | None) -> Judgement:
    if not attempt.shown and attempt.standing is Standing.CONFIRMED:
        # The server has our admission, but its answer came too late for the patron: this is the one it was for.
        return admit(Reason.CONFIRMED, Source.SERVER)
    detail = Detail(when=attempt.presented_at, gate=attempt.device, redeemer=attempt.redeemer)
    if green_for is not None and 0 <= green_for <= conduct.grace and _green(attempt):
        provisional = attempt.standing is Standing.PROVISIONAL
        return admit(Reason.SAME_SCAN, Source.LEDGER, provisional=provisional, detail=detail)
    return stop(Reason.ALREADY_ADMITTED, Source.LEDGER, detail)


def _green(attempt: Attempt) -> bool:
    """Whether the green that was shown still stands: a conflict has taken it back."""
    return attempt.standing not in {Standing.CONFLICT, Standing.RESOLVED}


def _from_list(facts: Facts, conduct: Conduct) -> Judgement:
    ticket = facts.ticket
    if facts.list_age is None:
        return cannot_decide(Reason.NO_LIST)
    if ticket is None:
        return cannot_decide(Reason.UNKNOWN_SERIAL, Source.LIST)
    if ticket.used:
        return stop(Reason.ALREADY_ADMITTED, Source.LIST, Detail(when=ticket.redeemed, status=ticket.status))
    if not ticket.admissible or facts.gone:
        return stop(Reason.STATUS, Source.LIST, Detail(status=GONE if facts.gone else ticket.status))
    limit = conduct.list_age_limit
    if limit is not None and (facts.list_age > limit or not facts.age_known):
        return cannot_decide(Reason.LIST_TOO_OLD, Source.LIST)
    return admit(Reason.PROVISIONAL, Source.LIST, provisional=True)


def why_refused(facts: Facts) -> Judgement:
    """The reason for a refusal that came without one (contract 7.1), from what the list knows.

    The server has said that this serial admits nobody and that no admission of it is on record.
    """
    ticket = facts.ticket
    if ticket is None:
        reason = Reason.UNKNOWN_SERIAL if facts.kin or facts.list_age is None else Reason.OTHER_EVENT
        return stop(reason, Source.SERVER)
    if ticket.used:
        return stop(Reason.ALREADY_ADMITTED, Source.SERVER, Detail(when=ticket.redeemed, status=ticket.status))
    if facts.gone:
        return stop(Reason.STATUS, Source.SERVER, Detail(status=GONE))
    note = "the server refuses it although its list calls it valid" if ticket.admissible else ""
    return stop(Reason.STATUS, Source.SERVER, Detail(status=ticket.status, note=note))
