"""Letting in once with nothing but pairs of text: claims (contract 8).

XTS2 has no transactions, no compare-and-set and no deleting. What a door does have: it may create a pair under a key of
its own, and read all pairs of a basket. So every claim has its own key, none is ever changed, and a door lets in only
if, reading *after* its own claim was written, it sees no other. Of two doors that overlap at least one reads after both
have written; at worst each sees the other and both step back. A claim is taken back by a second key, never deleted.

    adm.<performance>.<unit>.<mark>   somebody is let in on this unit       its value: when, UTC
    adw.<performance>.<unit>.<mark>   not after all: that claim is withdrawn

Nothing here talks to anybody. The functions are generators that ask for one call after another (`Read`, `Write`) and
are sent what came of it, so that tests can put any two of them in any order. A call that failed is thrown in as the
`BackendTrouble` that it was.
"""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from scanner.backends.errors import BackendTrouble, KeyRefused, Lost, Missing
from scanner.domain.text import mark as words

LONGEST_KEY = 64
OVERRIDE = "override"
"""The unit of somebody whom a supervisor let in on no unit in particular. Any number may be."""

_TRIES = 2
"""How often a claim that does not show up is written."""

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Read:
    """Asks for all pairs of the basket."""


@dataclass(frozen=True, slots=True)
class Write:
    """Asks for a pair to be created; nothing is concluded from its answer."""

    key: str
    value: str


Step = Read | Write
Steps = Generator[Step, Pairs, "Outcome"]


@dataclass(frozen=True, slots=True)
class Live:
    """A claim that stands: `when` is its value, as its door wrote it."""

    unit: str
    mark: str
    when: str

    @property
    def gate(self) -> str:
        """The door's name; what follows it in a mark are the instant and the number of the admission."""
        return self.mark.rsplit("-", 2)[0]

    @property
    def moment(self) -> datetime | None:
        try:
            found = datetime.fromisoformat(self.when)
        except ValueError:
            return None
        return found if found.tzinfo else None


@dataclass(frozen=True, slots=True)
class Had:
    """It is ours alone, on every unit."""


@dataclass(frozen=True, slots=True)
class Used:
    """Somebody else's claim stood before ours was written."""

    by: Live


@dataclass(frozen=True, slots=True)
class Contested:
    """Another door claims it at this very moment. Ours is withdrawn; nobody knows who will have it."""

    by: Live | None


Outcome = Had | Used | Contested


@dataclass(frozen=True, slots=True)
class Wanted:
    """Units of one basket at one performance, each with the mark of its admission, to be had all or not at all. `at` is
    the time, UTC."""

    performance: str
    units: tuple[tuple[str, str], ...]
    at: str

    def named(self, kind: str = "adm") -> tuple[str, ...]:
        """The keys of its claims, or of taking them back."""
        return tuple(f"{kind}.{self.performance}.{unit}.{mark}" for unit, mark in self.units)

    @property
    def fits(self) -> bool:
        """Whether its keys are short enough to be kept whole."""
        return all(len(key) <= LONGEST_KEY for key in self.named())


def live(pairs: Iterable[tuple[str, str]], performance: str) -> tuple[Live, ...]:
    """The claims that stand at a performance, oldest key first as the site lists them, each once."""
    claimed: dict[str, str] = {}
    withdrawn = set[str]()
    for key, value in pairs:
        kind, _, rest = key.partition(".")
        if kind == "adm":
            claimed.setdefault(rest, value)
        elif kind == "adw":
            withdrawn.add(rest)
    return tuple(
        Live(unit, mark, when)
        for rest, when in claimed.items()
        if rest not in withdrawn
        for at, unit, mark in [_parts(rest)]
        if at == performance and unit and unit != OVERRIDE
    )


def _parts(rest: str) -> tuple[str, str, str]:
    """Performance, unit and mark; only the unit may have dots in it."""
    performance, _, more = rest.partition(".")
    unit, _, mark = more.rpartition(".")
    return performance, unit, mark


def claiming(wanted: Wanted) -> Steps:
    """The five steps. Raises Lost where it may stand and could not be verified; what else is raised is final."""
    pairs = yield Read()
    if any(key in wanted.named("adw") for key, _ in pairs):
        return Contested(None)  # taken back before: nothing can be claimed by these marks any more
    rival = _rival(pairs, wanted)
    if rival is not None and not _there(pairs, wanted):
        return Used(rival)
    for _ in range(_TRIES):
        if rival is None:
            yield from _writing(wanted, _there(pairs, wanted))
            pairs = yield from _reading_back()
            rival = _rival(pairs, wanted)
        if rival is not None:
            yield from withdrawing(wanted)
            return Contested(rival)
        if len(_there(pairs, wanted)) == len(wanted.units):
            return Had()
    raise _unseen()


def looking_up(wanted: Wanted) -> Generator[Step, Pairs, bool]:
    """Whether a claim whose answer was lost stands alone. One that does not stand whole, or not alone, is withdrawn."""
    pairs = yield Read()
    there = _there(pairs, wanted)
    if not there:
        return False
    if len(there) == len(wanted.units) and _rival(pairs, wanted) is None:
        return True
    yield from withdrawing(wanted)
    return False


def withdrawing(wanted: Wanted) -> Generator[Step, Pairs, None]:
    """Takes back every unit, those too whose writing was not seen: it may be under way. A claim that stands because
    this was lost lets nobody in: its marks are not used again."""
    left = wanted.named("adw")
    for _ in range(_TRIES):
        again = []
        for key in left:
            try:
                yield Write(key, wanted.at)
            except BackendTrouble:
                again.append(key)
        left = tuple(again)


def noting(wanted: Wanted) -> Steps:
    """For an override: to be on the record, beside whatever else is there."""
    for _ in range(_TRIES):
        yield from _writing(wanted, frozenset())
        pairs = yield from _reading_back()
        if set(wanted.named()) <= {key for key, _ in pairs}:
            return Had()
    raise _unseen()


def _writing(wanted: Wanted, there: frozenset[str]) -> Generator[Step, Pairs, None]:
    """Whatever is answered, reading decides; only a door that may not write at all has made no claim."""
    written = bool(there)
    for key in wanted.named():
        if key in there:
            continue
        try:
            yield Write(key, wanted.at)
        except (KeyRefused, Missing) as error:
            if written:
                raise Lost(error.title, error.advice) from error
            raise
        except BackendTrouble:
            pass
        written = True


def _reading_back() -> Generator[Step, Pairs, Pairs]:
    """Until it is read, nobody knows whether the claim stands: whatever the trouble, it is Lost."""
    try:
        return (yield Read())
    except BackendTrouble as error:
        raise Lost(error.title, error.advice) from error


def _there(pairs: Pairs, wanted: Wanted) -> frozenset[str]:
    """Our own keys that stand."""
    standing = {f"adm.{wanted.performance}.{each.unit}.{each.mark}" for each in live(pairs, wanted.performance)}
    return frozenset(standing.intersection(wanted.named()))


def _rival(pairs: Pairs, wanted: Wanted) -> Live | None:
    """Somebody else's claim to one of our units."""
    ours = dict(wanted.units)
    others = (each for each in live(pairs, wanted.performance) if each.unit in ours)
    return next((each for each in others if each.mark != ours[each.unit]), None)


def _unseen() -> Lost:
    return Lost(words("The claim does not show up at the box office."), words("Scan again."))
