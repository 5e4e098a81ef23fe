"""Parties at the window: what is offered, and letting all of them in by one key.

Three things make an offer: several tickets that come into view of a camera at once, tickets that are read while those
from a moment ago are still held up, and a ticket that was let in whose holder has others. The next scan takes an
offer away, and so do Esc and time: nobody must be let in by a key that was meant for the people before.
"""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from scanner.app.doorway import Doorway
from scanner.domain.errors import ScannerError
from scanner.domain.notices import PartyGiven, VerdictGiven
from scanner.domain.party import Companions
from scanner.domain.text import Text, mark
from scanner.domain.ticket import Serial
from scanner.domain.verdict import Answer, Verdict
from scanner.ui.bridge import Bridge
from scanner.ui.card import Card
from scanner.ui.desk import Desk
from scanner.ui.errands import Errands
from scanner.ui.main_window import MainWindow
from scanner.ui.party_bar import Action

LASTS = 60_000  # ms that an offer stands
CALM = 200  # ms without another scan after which it is worth looking whether there are others


@dataclass(frozen=True, slots=True)
class _Offer:
    """`before`: people of the party who were let in already."""

    codes: tuple[str, ...]
    lane: str = ""
    before: int = 0


@dataclass(frozen=True, slots=True)
class _Joining:
    """Tickets in view that came after `others`."""

    codes: tuple[str, ...]
    others: tuple[str, ...]
    lane: str


class PartyDesk(QObject):
    """For the window; `use` it with each door that is opened, `leave` it before another."""

    def __init__(self, window: MainWindow, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._bar = window.party
        self._errands = errands
        self._doorway: Doorway | None = None
        self._desk: Desk | None = None
        self._offer: _Offer | None = None
        self._scans = 0
        self._let_in: Serial | None = None
        self._joining: _Joining | None = None
        self._answered: Verdict | None = None
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self._look)
        self._lapses = QTimer(self, singleShot=True, interval=LASTS)
        self._lapses.timeout.connect(self._decline)
        self._bar.taken.connect(self._take)
        self._bar.left.connect(self._decline)
        window.party_wanted.connect(self._bar.take)
        window.fewer_wanted.connect(self._bar.fewer)
        window.more_wanted.connect(self._bar.add)
        window.clear_wanted.connect(self.drop)
        window.verdict.changed.connect(self._card_changed)

    def use(self, doorway: Doorway, desk: Desk, bridge: Bridge) -> None:
        self.drop()
        self._doorway, self._desk = doorway, desk
        bridge.verdict_given.connect(self._verdict_given)
        bridge.party_given.connect(self._party_given)

    def leave(self) -> None:
        self.drop()
        self._doorway = self._desk = None

    @Slot(object, str)
    def offer_in_view(self, codes: tuple[str, ...], lane: str) -> None:
        """Several tickets came into view at once: nobody is let in before the key is pressed."""
        if self._desk is None:
            return
        self._joining = None
        self._window.verdict.propose(_in_view_card(len(codes)))
        self._put(_Offer(codes, lane), mark("{n} tickets in view", "", len(codes)), _let_in_all, choose=False)

    def join_in_view(self, codes: tuple[str, ...], others: tuple[str, ...], lane: str) -> bool:
        """Tickets came into view beside others that came just before and were answered, or are about to be, or are
        offered already. Says whether they are offered with those."""
        if self._joining is not None:
            self._joining = replace(self._joining, codes=(*self._joining.codes, *codes))
        else:
            self._joining = _Joining(codes, others, lane)
        if self._answered is not None and self._answered.text in self._joining.others:
            self._offer_more(self._joining, self._answered)
        elif self._offer is not None:
            self.offer_in_view((*self._offer.codes, *codes), lane)
        elif not self._window.verdict.showing.busy:
            self._joining = None
        return self._joining is not None or self._offer is not None

    def _offer_more(self, joining: _Joining, answered: Verdict) -> None:
        """Whoever was let in is counted; whoever was not is answered again with the rest, so that it stays in sight."""
        self._let_in = None
        self._calm.stop()
        if answered.answer is Answer.ADMIT:
            offer, action = _Offer(joining.codes, joining.lane, before=1), _let_in_more
        else:
            offer, action = _Offer((answered.text, *joining.codes), joining.lane), _check_all
        title = mark("+ {n} more ticket(s) in view", "", len(joining.codes))
        self._put(offer, title, action, choose=False)

    @Slot()
    def drop(self) -> None:
        self._offer = self._let_in = self._joining = self._answered = None
        self._calm.stop()
        self._lapses.stop()
        self._bar.hide()

    @Slot()
    def _decline(self) -> None:
        if self._window.verdict.proposing:
            self._window.verdict.clear()
        self.drop()

    def _put(self, offer: _Offer, title: str, action: Action, *, choose: bool) -> None:
        self._offer = offer
        self._bar.offer(title, len(offer.codes), action, choose=choose)
        self._lapses.start()

    @Slot(int)
    def _take(self, count: int) -> None:
        offer, desk = self._offer, self._desk
        self.drop()
        if offer is not None and desk is not None:
            desk.submit_party(offer.codes[:count], offer.lane, before=offer.before)

    @Slot(object)
    def _card_changed(self, card: Card) -> None:
        """Another scan is on its way."""
        if card.busy:
            self._scans += 1
            self.drop()

    @Slot(object)
    def _verdict_given(self, notice: VerdictGiven) -> None:
        verdict = self._answered = notice.verdict
        if self._joining is not None and verdict.text in self._joining.others:
            self._offer_more(self._joining, verdict)
        elif verdict.answer is Answer.ADMIT and verdict.serial is not None:
            self._let_in = verdict.serial
            self._calm.start()

    @Slot()
    def _look(self) -> None:
        """Where scans follow one another there is no party, and nothing to look up for each of them."""
        if self._doorway is not None and self._let_in is not None:
            self._errands.run(partial(_find, self._doorway, self._let_in, self._scans), self._found)

    @Slot(object)
    def _party_given(self, _notice: PartyGiven) -> None:
        self.drop()

    @Slot(object)
    def _found(self, found: tuple[int, Companions | None]) -> None:
        """What was found for a scan that was cleared, or that another has followed, is nobody's business."""
        scans, companions = found
        if companions is None or scans != self._scans or companions.serial != self._let_in:
            return
        if self._desk is None or not companions.others:
            return
        holder = self._desk.doorway.names.seen(companions.holder)
        title = mark("+ {n} more ticket(s) of {holder}", "", len(companions.others), holder=holder)
        self._put(_Offer(companions.others, before=1), title, _let_in_more, choose=True)


def _find(doorway: Doorway, serial: Serial, scans: int) -> tuple[int, Companions | None]:
    """In the errands' thread. An offer that cannot be made is none."""
    try:
        return scans, doorway.companions.find(serial)
    except ScannerError:
        return scans, None


def _let_in_more(count: int) -> Text:
    return mark("{action}  (P)", action=mark("Let in {n} more", "", count))


def _check_all(count: int) -> Text:
    return mark("{action}  (P)", action=mark("Check all {n}", "", count))


def _let_in_all(count: int) -> Text:
    return mark("{action}  (P)", action=mark("Let in all {n}", "", count))


def _in_view_card(count: int) -> Card:
    return Card(
        None,
        mark("{n} TICKETS", "in view of the camera at once", count),
        mark("In view at once: nobody is let in yet"),
        mark("Press P to let all of them in"),
        footnote=mark("Or hold up one alone."),
    )
