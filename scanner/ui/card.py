"""A verdict as the words that go on the panel. Pure; no painting here.

Names and statuses come from far away and codes from strangers: all of it passes `wording.shown`.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from scanner.app.wording import age, clock_time, shown, words
from scanner.domain.verdict import Answer, Judgement, Reason, Source, Verdict

PROVISIONAL = "PROVISIONAL"


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the panel. `answer` is None while there is no verdict. `tag` is a word set apart above the
    headline; `striped` gives the panel its hatched edge; `busy` says that an answer is on its way."""

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

    @property
    def spoken(self) -> str:
        """For a screen reader: the whole card in one breath."""
        parts = (self.headline, self.tag, self.why, self.next_step, self.section, self.holder, self.footnote)
        return ". ".join(part for part in parts if part)


READY = Card(
    None, "READY", "Hold a ticket to the camera", footnote="A hand scanner works too. No code? Press F2 and type it."
)
READY_WITHOUT_CAMERA = Card(
    None, "READY", "Scan with a hand scanner, or press F2 and type", footnote="The camera gives no picture."
)
CHECKING = Card(None, "CHECKING", "One moment", busy=True)
STILL_CHECKING = Card(None, "CHECKING", "Still asking the server. Hold them here.", busy=True)


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
    )


def amended(verdict: Verdict, judgement: Judgement) -> tuple[Verdict, Card]:
    """The same scan after the server has spoken on it."""
    after = replace(verdict, judgement=judgement)
    if judgement.answer is not verdict.answer:
        tag = "CHANGED BY THE SERVER"
    elif verdict.provisional and not judgement.provisional:
        tag = "NOW CONFIRMED"
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
    lane = f"Lane {shown(verdict.lane, 20)}" if verdict.lane else ""
    return " \u00b7 ".join(part for part in (lane, source_words(verdict), code, clock_time(verdict.at)) if part)


def source_words(verdict: Verdict) -> str:
    """Whose word it is, and how old."""
    match verdict.judgement.source:
        case Source.SERVER:
            return "Server"
        case Source.LAN:
            return "Another door"
        case Source.LEDGER:
            return "This door's own record"
        case Source.LIST if verdict.list_age is not None:
            return f"Ticket list, {age(verdict.list_age)} old"
        case Source.LIST:
            return "Ticket list"
        case Source.NONE:
            return "" if verdict.reason is Reason.NOT_A_TICKET else "Nobody could be asked"
