"""A door: who stands there, on which device, for which sections, and by which policy."""

from dataclasses import dataclass, field
from enum import StrEnum

from scanner.domain.event import EventId
from scanner.domain.ticket import Section, SectionId


class Direction(StrEnum):
    """Which way people pass. `BOTH`: whoever is inside goes out. Of use only where the system takes note of exits."""

    IN = "in"
    OUT = "out"
    BOTH = "both"


class Policy(StrEnum):
    """When the operator gets the answer: once the server has spoken (or time is up), or from the list at once."""

    CONFIRM_FIRST = "confirm first"
    INSTANT = "instant"


@dataclass(frozen=True, slots=True)
class Conduct:
    """How a door decides; all of it can change while it is open. Times in seconds.

    `patience`: how long to wait for the server before answering provisionally. `grace`: how long the same scan shows
    its earlier green again. `list_age_limit`: None, or the age from which the list no longer admits by itself.
    `park_after`: how often an entry of the queue may fail by its own fault before it is set aside.
    """

    policy: Policy = Policy.CONFIRM_FIRST
    patience: float = 1.5
    grace: float = 5.0
    list_age_limit: float | None = None
    park_after: int = 8
    direction: Direction = Direction.IN


@dataclass(frozen=True, slots=True)
class OtherDoor:
    """Another door of the same event, as people call it, and what it serves: for sending guests there."""

    name: str
    sections: frozenset[SectionId]


@dataclass(frozen=True, slots=True)
class Preset:
    """A named setting of the sections. `opens` None: every section, those that the token gains later too."""

    name: str
    opens: frozenset[SectionId] | None = None

    def closes(self, sections: tuple[Section, ...]) -> frozenset[SectionId]:
        """Which of these sections it leaves closed."""
        return frozenset() if self.opens is None else frozenset(each.id for each in sections) - self.opens


@dataclass(frozen=True, slots=True)
class Door:
    """A door as it was set up. Its API key and token code are secrets and live elsewhere (`app.secrets`)."""

    id: int
    system: str
    url: str
    event: EventId
    title: str
    redeemer: str
    device: str
    sections: tuple[Section, ...] = ()
    """What the token covers."""
    closed: frozenset[SectionId] = field(default_factory=frozenset)
    """Sections switched off here; what the token gains later is open until someone closes it."""
    revoked: bool = False
    others: tuple[OtherDoor, ...] = ()

    def served_at(self, section: SectionId) -> str:
        """The other doors that serve a section, as people call them; empty where none is known."""
        return " / ".join(each.name for each in self.others if section in each.sections)

    def admits_to(self, section: SectionId) -> bool:
        return section not in self.closed and section in [covered.id for covered in self.sections]

    @property
    def open_sections(self) -> tuple[Section, ...]:
        return tuple(section for section in self.sections if section.id not in self.closed)
