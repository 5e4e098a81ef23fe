"""The event's admission tokens, for a supervisor who has signed in: list, issue, change, invalidate, make a door card.

What was asked and not heard is looked up: a token that the list has and did not have before is the one that was issued.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from scanner.app import door_card
from scanner.app.door_card import Contents, DoorCard
from scanner.app.token_session import Session, SignIn
from scanner.backends.errors import BackendTrouble, Lost, Missing, NotTheServer
from scanner.domain.event import Event
from scanner.domain.ticket import Section, SectionId
from scanner.domain.token import AdmissionToken, TokenId

RECORDS = 50
MOST_PAGES = 200

Progress = Callable[[int, int], None]
"""Called with how many were read, and of how many."""


def _unseen(_done: int, _total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A token with the names of its sections."""

    token: AdmissionToken
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The tokens as listed, and the event's sections in their order."""

    entries: tuple[Entry, ...]
    sections: tuple[Section, ...]


class Tokens(SignIn):
    """What whoever is signed in can do. Safe from several threads; calls block, and raise as `SignIn` says."""

    def overview(self, *, is_global: bool | None = None, progress: Progress = _unseen) -> Overview:
        """All of them, page by page; `is_global`: only those that are, or are not."""
        with self._working() as session:
            found = self._read(session, is_global=is_global, progress=progress)
            event = self._event(session, {section for token in found for section in token.sections})
            return Overview(tuple(_entry(token, event) for token in found), event.sections)

    def issue(self, sections: tuple[SectionId, ...]) -> Entry:
        """A new token. Raises Lost when it is not known whether there is one, and looking it up did not tell."""
        with self._working() as session:
            before = {token.id for token in self._read(session, is_global=False)}
            try:
                made = session.supervision.issue(self._open.door.event, sections)
            except (Lost, NotTheServer) as lost:
                made = self._look_up(session, before, sections, lost)
            self._note("token_issued", {"token": made.id, "sections": list(made.sections)})
            return _entry(made, self._event(session, set(made.sections)))

    def show(self, token: TokenId) -> Entry:
        with self._working() as session:
            found = session.supervision.token(self._open.door.event, token)
            return _entry(found, self._event(session, set(found.sections)))

    def change(self, token: TokenId, sections: tuple[SectionId, ...]) -> Entry:
        """Gives a token these sections and no others; open doors that use it follow within a minute."""
        with self._working() as session:
            changed = session.supervision.change(self._open.door.event, token, sections)
            self._note("token_changed", {"token": token, "sections": list(changed.sections)})
            return _entry(changed, self._event(session, set(changed.sections)))

    def invalidate(self, token: TokenId) -> None:
        """For good: doors that use it no longer redeem."""
        with self._working() as session:
            try:
                session.supervision.invalidate(self._open.door.event, token)
            except (Lost, NotTheServer):
                with contextlib.suppress(Missing):  # gone: then it was done
                    session.supervision.token(self._open.door.event, token)
                    session.supervision.invalidate(self._open.door.event, token)
            self._note("token_invalidated", {"token": token})

    def card(self, token: AdmissionToken, *, hours: float) -> DoorCard:
        """A card that sets up another door with this token. Takes a moment."""
        with self._working():
            door, now = self._open.door, self._open.clock.now()
            contents = Contents(door.system, door.url, door.event, token.code, self._secrets.key)
            made = door_card.seal(contents, now + timedelta(hours=hours))
            self._note("door_card_made", {"token": token.id, "card": made.id, "expires": made.expires.isoformat()})
            return made

    def _event(self, session: Session, covered: set[SectionId]) -> Event:
        """The event with its sections; read anew when a token covers one that is not known."""
        known = session.event
        if known is None or not covered <= {section.id for section in known.sections}:
            known = session.event = session.supervision.event(self._open.door.event)
        return known

    def _read(self, session: Session, *, is_global: bool | None, progress: Progress = _unseen) -> list[AdmissionToken]:
        """Page by page; one that comes twice because others were taken away meanwhile counts once."""
        found: dict[TokenId, AdmissionToken] = {}
        for number in range(1, MOST_PAGES + 1):
            page = session.supervision.tokens(self._open.door.event, page=number, records=RECORDS, is_global=is_global)
            found |= {token.id: token for token in page.tokens}
            progress(len(found), page.total)
            if number >= page.pages or not page.tokens:
                break
        return list(found.values())

    def _look_up(
        self, session: Session, before: set[TokenId], sections: tuple[SectionId, ...], lost: BackendTrouble
    ) -> AdmissionToken:
        """The one token more with these sections; raises what was lost where there is none."""
        try:
            new = [token for token in self._read(session, is_global=False) if token.id not in before]
        except BackendTrouble:
            raise lost from None
        for token in new:
            if set(token.sections) == set(sections):
                return token
        raise lost


def _entry(token: AdmissionToken, event: Event) -> Entry:
    names = {section.id: section for section in event.sections}
    return Entry(token, tuple(names.get(section, Section(section, section)) for section in token.sections))
