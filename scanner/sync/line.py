"""The line to the server: whether it is up, since when, and what time it is over there.

Every answer that is the server's own brings its `Date`; from it and the monotonic clock the server's time is known
even while this machine's wall clock is wrong or jumps. One request without an answer takes the line down: the next
patron is answered from the list at once instead of waiting again, and the engine knocks until the server is back.
"""

import threading
from datetime import datetime, timedelta

from scanner.clock import Clock
from scanner.domain.notices import LineChanged, Notify
from scanner.domain.text import mark


class Line:
    """Safe from several threads."""

    def __init__(self, clock: Clock, notify: Notify) -> None:
        self._clock = clock
        self._notify = notify
        self._guard = threading.Lock()
        self._online: bool | None = None
        self._since = clock.now()
        self._cause: str = mark("not connected yet")
        self._anchor: tuple[datetime, float] | None = None
        self._heard = False

    @property
    def online(self) -> bool:
        """Whether it is worth asking. True too while nothing has been tried."""
        return self._online is not False

    @property
    def tried(self) -> bool:
        return self._online is not None

    @property
    def timed(self) -> bool:
        """Whether the server was heard at all, and so `server_now` is its clock (or ours, if it sends no time)."""
        return self._heard

    @property
    def state(self) -> LineChanged:
        with self._guard:
            return LineChanged(self._online is True, self._since, self._cause)

    def heard(self, server_time: datetime | None) -> None:
        """The server has answered."""
        with self._guard:
            self._heard = True
            if server_time is not None:
                self._anchor = (server_time, self._clock.monotonic())
            if self._online:
                return
            self._online, self._since, self._cause = True, self._clock.now(), ""
        self._notify(self.state)

    def lost(self, cause: str) -> None:
        """Nothing was heard; `cause` in words."""
        with self._guard:
            if self._online is False:
                self._cause = cause
                return
            self._online, self._since, self._cause = False, self._clock.now(), cause
        self._notify(self.state)

    def server_now(self) -> datetime:
        """The server's clock; ours as long as it has never been heard."""
        with self._guard:
            if self._anchor is None:
                return self._clock.now()
            then, at = self._anchor
            return then + timedelta(seconds=self._clock.monotonic() - at)

    def since(self, moment: datetime) -> float | None:
        """Seconds since a moment of the server's clock; None while that has not been heard."""
        return None if self._anchor is None else (self.server_now() - moment).total_seconds()

    @property
    def skew(self) -> float | None:
        """Seconds by which the server's clock is ahead of this machine's; None while unknown."""
        return None if self._anchor is None else (self.server_now() - self._clock.now()).total_seconds()
