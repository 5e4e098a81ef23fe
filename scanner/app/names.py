"""Guests' names: whether whoever is at the door now sees them whole, or as initials.

By the setting `names_for_staff`; the supervisor sees them whole. It holds wherever a name is shown: in the answer, the
history, the queue, on conflicts, in a search, and in what is exported.
"""

from collections.abc import Callable
from dataclasses import replace

from scanner.app.settings import Settings
from scanner.app.supervisor import Role, Supervisor
from scanner.domain.verdict import Verdict


class Names:
    """Safe from several threads; nothing here waits."""

    def __init__(self, supervisor: Supervisor, settings: Callable[[], Settings]) -> None:
        self._supervisor = supervisor
        self._settings = settings

    @property
    def hidden(self) -> bool:
        """Whether only initials are to be seen now."""
        return not self._settings().names_for_staff and self._supervisor.role is Role.STAFF

    def seen(self, name: str) -> str:
        """A name as it may be shown now."""
        return initials(name) if self.hidden else name

    def of(self, verdict: Verdict) -> Verdict:
        """A verdict as it may be shown now."""
        return replace(verdict, holder=self.seen(verdict.holder)) if verdict.holder else verdict


def initials(name: str) -> str:
    return " ".join(f"{word[0]}." for word in name.split())
