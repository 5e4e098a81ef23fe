"""A party's answers as the words that go on the panel: one field of colour for all who go in, and beside it one for
whoever does not, so that nobody can take a mixed answer for a green one. Pure; no painting here."""

from collections.abc import Sequence
from dataclasses import replace

from scanner.app.wording import HEADLINES, clock_time, shown, words
from scanner.domain.party import Party
from scanner.domain.text import joined, mark
from scanner.domain.verdict import Answer, Reason, Verdict
from scanner.ui.card import PROVISIONAL, Card, card, source_words

NAME = 18
"""Characters of a name that is called."""

_LINES = 3
"""Refusals that are told one by one."""


def party_card(party: Party) -> Card:
    """The whole panel: one card where all have the same answer, else a field for each answer."""
    fields = [_of(party, answer, verdicts) for answer in Answer if (verdicts := party.answered(answer))]
    if len(fields) == 1:
        return fields[0]
    leading = next(each for each in fields if each.answer is party.answer)
    headline = mark(
        "{inside} OF {people}",
        "of a party, so many go in",
        inside=party.inside,
        people=len(party.verdicts) + party.before,
    )
    return replace(leading, headline=headline, fields=tuple(fields), striped=party.provisional)


def _of(party: Party, answer: Answer, verdicts: Sequence[Verdict]) -> Card:
    if answer is Answer.ADMIT:
        return _let_in(party, verdicts)
    if len(verdicts) == 1:
        return _one_kept(party, verdicts[0])
    return _kept(answer, verdicts)


def _one_kept(party: Party, verdict: Verdict) -> Card:
    """Who does not go in is called by name, where the name tells them from the others."""
    alone = card(verdict)
    name = shown(verdict.holder or "", NAME)
    others = [each.holder for each in party.verdicts if each is not verdict]
    if verdict.answer is not Answer.STOP or not name or verdict.holder in others:
        return alone
    return replace(alone, headline=joined(" ", (alone.headline, name.upper())), holder="")


def _let_in(party: Party, verdicts: Sequence[Verdict]) -> Card:
    provisional = [each for each in verdicts if each.provisional]
    again = all(each.reason is Reason.SAME_SCAN for each in verdicts)
    if again:
        why = mark("Same party again: already let in just now")
    elif provisional and len(provisional) < len(verdicts):
        why = mark("{n} of them only on the list; not yet confirmed", "", len(provisional))
    elif provisional:
        why = mark("Valid on the list; not yet confirmed")
    else:
        why = mark("{n} valid ticket(s)", "", len(verdicts))
    return Card(
        Answer.ADMIT,
        HEADLINES[Answer.ADMIT],
        why,
        mark("Let {n} (person|people) in", "", party.inside),
        section=_common([each.section or "" for each in verdicts], 40),
        holder=_common([each.holder or "" for each in verdicts], 60),
        footnote=_footnote(party, verdicts),
        tag=PROVISIONAL if provisional else mark("PARTY OF {n}", "", party.people),
        striped=bool(provisional),
        number=party.inside,
    )


def _kept(answer: Answer, verdicts: Sequence[Verdict]) -> Card:
    """Several who do not go in: who, and why each."""
    told = [
        mark("{who}: {why}", who=_who(each), why=shown(words(each).why)) if _who(each) else shown(words(each).why)
        for each in verdicts[:_LINES]
    ]
    if len(verdicts) > _LINES:
        told.append(mark("and {n} more", "", len(verdicts) - _LINES))
    return Card(
        answer,
        HEADLINES[answer],
        joined("; ", told),
        shown(words(verdicts[0]).next_step),
        number=len(verdicts),
        footnote=joined(" \u00b7 ", [each.serial or "" for each in verdicts[:_LINES]]),
    )


def _who(verdict: Verdict) -> str:
    return shown(verdict.holder or "", 60)


def _common(values: Sequence[str], longest: int) -> str:
    """What all of them have, or all there are."""
    different = list(dict.fromkeys(filter(None, values)))
    return shown(", ".join(different), longest)


def _of_those(party: Party) -> str:
    return mark("{n} of them on the scan before", "", party.before) if party.before else ""


def _footnote(party: Party, verdicts: Sequence[Verdict]) -> str:
    """Whose word it is, each once; and when."""
    sources = dict.fromkeys(source_words(each) for each in verdicts)
    return joined(" \u00b7 ", (_of_those(party), *sources, clock_time(party.at)))
