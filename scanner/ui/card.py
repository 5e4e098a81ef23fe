"""A verdict as the words that go on the panel. Pure; no painting here.

Names and statuses come from far away and codes from strangers: all of it passes `wording.shown`.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from scanner.app.wording import age, clock_time, shown, words
from scanner.domain.text import alone, joined, mark
from scanner.domain.verdict import Answer, Judgement, Reason, Source, Verdict

PROVISIONAL: str = mark("PROVISIONAL")


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the panel. `answer` is None while there is no verdict. `tag` is a word set apart above the
    headline; `striped` gives the panel its hatched edge; `busy` says that an answer is on its way. `number` is how many
    people it is about, 0: one. `fields`: the panel is parted, a card for each answer; this one is then for those who
    cannot see them side by side. `leaves`: it is about somebody who goes out."""

    answer: Answer | None
    headline: str
    why: str = ""
    next_step: str = ""
    section: str = ""
    holder: str = ""
    footnote: str = ""
    tag: str = ""
    striped: bool = False
    busy: bool = False
    number: int = 0
    fields: tuple["Card", ...] = ()
    leaves: bool = False

    @property
    def spoken(self) -> str:
        """For a screen reader: the whole card in one breath."""
        if self.fields:
            return joined(". ", (self.headline, *(each.spoken for each in self.fields)))
        headline = joined(" ", (self.headline, alone(self.number))) if self.number else self.headline
        parts = (headline, self.tag, self.why, self.next_step, self.section, self.holder, self.footnote)
        return joined(". ", parts)


READY = Card(
    None,
    mark("READY"),
    mark("Hold a ticket to the camera"),
    footnote=mark("A hand scanner works too. No code? Press F2 and type it."),
)
READY_WITHOUT_CAMERA = Card(
    None,
    mark("READY"),
    mark("Scan with a hand scanner, or press F2 and type"),
    footnote=mark("The camera gives no picture."),
)
CHECKING = Card(None, mark("CHECKING"), mark("One moment"), busy=True)
STILL_CHECKING = Card(None, mark("CHECKING"), mark("Still asking the server. Hold them here."), busy=True)


def card(verdict: Verdict) -> Card:
    """The card of a verdict as it was given."""
    said = words(verdict)
    return Card(
        verdict.answer,
        said.headline,
        shown(said.why),
        shown(said.next_step),
        section=shown(verdict.section or "", 40),
        holder=shown(verdict.holder or "", 60),
        footnote=_footnote(verdict),
        tag=PROVISIONAL if verdict.provisional else "",
        striped=verdict.provisional,
        leaves=verdict.reason is Reason.LEFT,
    )


def amended(verdict: Verdict, judgement: Judgement) -> tuple[Verdict, Card]:
    """The same scan after the server has spoken on it."""
    after = replace(verdict, judgement=judgement)
    if judgement.answer is not verdict.answer:
        tag = mark("CHANGED BY THE SERVER")
    elif verdict.provisional and not judgement.provisional:
        tag = mark("NOW CONFIRMED")
    else:
        return after, card(after)
    return after, replace(card(after), tag=tag)


def corrected(verdict: Verdict, correction: timedelta) -> Verdict:
    """The same scan with the times that are this machine's set right."""
    if not correction:
        return verdict
    judgement, when = verdict.judgement, verdict.judgement.detail.when
    if judgement.source is Source.LEDGER and when is not None:
        judgement = replace(judgement, detail=replace(judgement.detail, when=when + correction))
    return replace(verdict, at=verdict.at + correction, judgement=judgement)


def _footnote(verdict: Verdict) -> str:
    code = verdict.serial or shown(verdict.text, 32)
    lane = mark("Lane {lane}", lane=shown(verdict.lane, 20)) if verdict.lane else ""
    return joined(" \u00b7 ", (lane, source_words(verdict), code, clock_time(verdict.at)))


def source_words(verdict: Verdict) -> str:
    """Whose word it is, and how old."""
    match verdict.judgement.source:
        case Source.SERVER:
            return mark("Server")
        case Source.HOUSE:
            return mark("Not shared with other doors")
        case Source.LAN:
            return mark("Another door")
        case Source.LEDGER:
            return mark("This door's own record")
        case Source.LIST if verdict.list_age is not None:
            return mark("Ticket list, {age} old", age=age(verdict.list_age))
        case Source.LIST:
            return mark("Ticket list")
        case Source.NONE:
            return "" if verdict.reason is Reason.NOT_A_TICKET else mark("Nobody could be asked")
