"""One scan on its way, and the ways there are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from scanner.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Scan:
    """`began` is monotonic. `lane`: which of several cameras read it."""

    text: str
    at: datetime
    began: float
    lane: str = ""


Late = Callable[[], object]
"""What there is still to do once a verdict is shown: an amendment comes after what it amends."""


class Way(Protocol):
    """How a scan becomes a verdict at one manner of system."""

    def judge(self, scan: Scan) -> tuple[Verdict, Late | None]:
        """The verdict, on disk. Raises ScannerError for trouble that leaves nothing decided."""
        ...
