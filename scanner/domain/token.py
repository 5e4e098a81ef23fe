"""An admission token: what lets a door in to an event, as whoever manages the event sees it."""

from dataclasses import dataclass, field
from typing import NewType

from scanner.domain.ticket import SectionId

TokenId = NewType("TokenId", str)
"""The last part of a token's URI. Not its code: an id opens nothing, and may be written down."""


@dataclass(frozen=True, slots=True)
class AdmissionToken:
    """The `code` keeps out of `repr`, and so out of logs. A global token opens whatever sections its event has."""

    id: TokenId
    code: str = field(repr=False)
    is_global: bool
    sections: tuple[SectionId, ...] = ()
