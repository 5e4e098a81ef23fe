"""What this door says of a code that its system would rule on, from its ledger alone. Pure.

There is no list: what the ledger does not know, only the system can tell. So the ledger refuses what is used up, and
admits nothing but the same scan again.
"""

from dataclasses import dataclass
from datetime import datetime

from scanner.domain.admission import LET_IN, Attempt, Standing
from scanner.domain.door import Conduct, Door
from scanner.domain.ruling import Entry, Terms, Unit
from scanner.domain.verdict import Detail, Judgement, Reason, Source, admit, cannot_decide, stop


@dataclass(frozen=True, slots=True)
class Held:
    """The live attempts for a code and its units, in order, and what the system last said of it."""

    attempts: tuple[Attempt, ...] = ()
    terms: Terms | None = None

    @property
    def inside(self) -> tuple[Attempt, ...]:
        """Those that somebody was let in on, or may be now: the system has them as ours."""
        return tuple(each for each in self.attempts if each.standing in LET_IN)

    @property
    def unseen(self) -> tuple[Attempt, ...]:
        """Those that the system has as ours, though its answer came too late for the patron."""
        return tuple(each for each in self.inside if not each.shown and each.standing is Standing.CONFIRMED)

    @property
    def used_up(self) -> bool:
        return bool(self.inside) and (self.terms is None or len(self.inside) >= self.terms.persons)


@dataclass(frozen=True, slots=True)
class Ways:
    """What of a system's abilities the ledger goes by. `final`: what is used up here is used up; else the system is
    asked, since people may have left by another door. `readmits`: the operator may let a used code in again."""

    final: bool = True
    readmits: bool = False


def decide_held(
    held: Held, door: Door, conduct: Conduct, ways: Ways, now: datetime, *, online: bool, green_for: float | None = None
) -> Judgement | None:
    """The answer of this door alone; None: the system has to be asked. `green_for`: seconds since this very run showed
    the code its green, None when it did not."""
    if held.unseen:
        return admit(Reason.CONFIRMED, Source.SERVER)
    if held.inside and green_for is not None and 0 <= green_for <= conduct.grace:
        return admit(Reason.SAME_SCAN, Source.LEDGER, detail=_last_in(held))
    if held.used_up and ways.final:
        return _used(held, ways, now)
    if door.revoked:
        return cannot_decide(Reason.TOKEN_REVOKED)
    if not online:
        return cannot_decide(Reason.NOT_VERIFIED)
    return None


def _used(held: Held, ways: Ways, now: datetime) -> Judgement:
    until = held.terms.until if held.terms else None
    if until is not None and now >= until:
        return stop(Reason.ACCESS_ENDED, Source.LEDGER, Detail(when=until))
    if ways.readmits:
        return cannot_decide(Reason.QUESTION, Source.LEDGER, _last_in(held))
    return stop(Reason.ALREADY_ADMITTED, Source.LEDGER, _last_in(held))


def _last_in(held: Held) -> Detail:
    last = held.inside[-1]
    return Detail(when=last.presented_at, gate=last.device, redeemer=last.redeemer)


def free_units(entry: Entry, held: Held) -> tuple[Unit, ...]:
    """The units of a code that nobody has used: neither here nor, by the system's own record, elsewhere. What that
    record has as taken, on an attempt that is still open here, may be ours: it is claimed again, and the record knows
    its own by the mark."""
    ours = {each.serial for each in held.attempts if each.standing is Standing.OPEN}
    used = {each.serial for each in held.inside} | {each.serial for each in entry.taken if each.serial not in ours}
    left = [each for each in entry.units if each.serial not in used]
    beside = sum(each.serial not in {unit.serial for unit in entry.units} for each in held.inside)
    return tuple(left[: len(left) - beside] if beside else left)


def refused_by(entry: Entry, held: Held) -> Judgement:
    """The refusal of a code of which nothing is left: when and where it was used last."""
    if held.inside:
        return stop(Reason.ALREADY_ADMITTED, Source.LEDGER, _last_in(held))
    last = max(entry.taken, key=lambda each: each.admitted.timestamp() if each.admitted else 0.0, default=None)
    if last is None:
        return stop(Reason.REFUNDED, Source.SERVER)
    detail = Detail(when=last.admitted, gate=last.device, redeemer=last.redeemer)
    return stop(Reason.ALREADY_ADMITTED, Source.SERVER, detail)
