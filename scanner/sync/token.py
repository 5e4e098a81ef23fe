"""The admission token, read again now and then: it may change or be invalidated while the door is open."""

from dataclasses import replace

from scanner.backends.errors import BackendTrouble, TokenUnknown
from scanner.domain.door import Door
from scanner.domain.event import Event, Grant
from scanner.domain.text import mark
from scanner.domain.ticket import Section
from scanner.store import tickets
from scanner.sync.open_door import OpenDoor


def covered(grant: Grant, event: Event | None, known: tuple[Section, ...] = ()) -> tuple[Section, ...]:
    """The sections that a token covers, named by the event, by what was known (the last to know counts), else by
    their id."""
    names = {section.id: section.name for section in (*known, *(event.sections if event else ())) if section.name}
    return tuple(Section(each, names.get(each, each)) for each in grant.sections)


class TokenWatch:
    """One thread calls `step`."""

    def __init__(self, open_door: OpenDoor, every: float) -> None:
        self._open = open_door
        self.every = every
        self._last: float | None = None

    def wait(self) -> float:
        """Seconds until the token is read again."""
        if self._last is None:
            return 0.0
        return max(0.0, self._last + self.every - self._open.clock.monotonic())

    def step(self) -> None:
        """Reads the token and, as far as the key may, the event. Raises BackendTrouble."""
        try:
            grant = self._entered()
        except BackendTrouble as error:
            self._open.trouble(error)
            raise
        self._last = self._open.clock.monotonic()
        self._open.line.heard(None)
        self._open.renew(self._renewed(self._open.door, grant))

    def hasten(self) -> None:
        """It is due now."""
        self._last = None

    def _entered(self) -> Grant:
        grant = self._open.backend.enter()
        if grant.event != self._open.door.event:
            raise TokenUnknown(
                mark("The token now opens another event."), mark("Set the door up again; the queue is kept.")
            )
        return grant

    def _renewed(self, door: Door, grant: Grant) -> Door:
        known = {section.id for section in door.sections}
        event = None if known == set(grant.sections) else self._event(grant)
        sections = covered(grant, event, door.sections)
        if any(section.name == section.id for section in sections):
            with self._open.database.read() as tx:
                sections = covered(grant, event, (*sections, *tickets.section_names(tx, door.event)))
        return replace(door, sections=sections, title=(event and event.title) or door.title, revoked=False)

    def _event(self, grant: Grant) -> Event | None:
        """Asked when sections are new. The key may not be allowed to see it, and a door can do without (contract 2)."""
        try:
            return self._open.backend.event(grant)
        except BackendTrouble:
            return None
