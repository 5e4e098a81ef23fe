"""Overrides: a supervisor lets in a ticket that the door stopped or could not decide."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scanner.domain.ticket import Serial


class Why(StrEnum):
    """Why somebody is let in all the same; `app.override_words` has the words. OTHER needs words of its own."""

    SEEN = "seen"
    BOX_OFFICE = "box_office"
    COMES_BACK = "comes_back"
    SECTION = "section"
    GUEST_LIST = "guest_list"
    CANNOT_READ = "cannot_read"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Override:
    """`by` is the supervisor's name, `words` what they wrote, `over` the slug of what the door had said before ("": it
    had said nothing). `attempt` is None for an entry without a ticket, and so may be `serial`."""

    at: datetime
    by: str
    why: Why
    words: str = ""
    over: str = ""
    attempt: int | None = None
    serial: Serial | None = None

    @property
    def note(self) -> str:
        """As it is kept beside a refusal of the server's."""
        return f"supervisor override ({self.why.value.replace('_', ' ')})" + (f": {self.words}" if self.words else "")
