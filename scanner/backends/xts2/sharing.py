"""Whether doors can share admissions through this site: tried out once, on its scratch basket (see `selftest`)."""

import secrets
import threading
from collections.abc import Callable
from datetime import datetime

from scanner.backends.deadline import Deadline
from scanner.backends.errors import KeyRefused
from scanner.backends.xts2 import selftest
from scanner.backends.xts2.client import NotThere, Unknown, XtsClient
from scanner.backends.xts2.wire import Pairs
from scanner.domain.text import mark


class Sharing:
    """`works`: what was found out, None while it was not. `note`: why not, in words. Safe from several threads."""

    def __init__(self, *, wanted: bool) -> None:
        self.works: bool | None = None if wanted else False
        self.note = ""
        self._one_at_a_time = threading.Lock()

    def find_out(self, client: XtsClient, connect: Callable[[], XtsClient], scratch: str, deadline: Deadline) -> None:
        """Unless that was done. Trouble on the way is raised and leaves it open for the next time."""
        with self._one_at_a_time:
            if self.works is not None:
                return
            try:
                works = self._tried_out(_Scratch(client, scratch, deadline), client.now(), connect)
            except (NotThere, Unknown, KeyRefused) as error:
                self.give_up(error.title)
            else:
                if works:
                    self.works = True
                else:
                    self.give_up(mark("the box office loses what two doors write at once."))

    def _tried_out(self, first: "_Scratch", now: datetime, connect: Callable[[], XtsClient]) -> bool:
        if selftest.went_well(first.read(), now):
            return True
        other = connect()
        try:
            return selftest.keeps_both(first, first.by(other), run=secrets.token_hex(4), now=now)
        finally:
            other.close()

    def give_up(self, why: str) -> None:
        self.works = False
        self.note = mark("Admissions are not shared with other doors: {why}", why=why)


class _Scratch:
    """A writer to the scratch basket."""

    def __init__(self, client: XtsClient, basket: str, deadline: Deadline) -> None:
        self._client = client
        self._basket = basket
        self._deadline = deadline

    def by(self, client: XtsClient) -> "_Scratch":
        """The same basket on another connection."""
        return _Scratch(client, self._basket, self._deadline)

    def read(self) -> Pairs:
        return self._client.metadata(self._basket, budget=self._deadline.left)

    def write(self, key: str, value: str) -> None:
        self._client.set_metadata(self._basket, key, value, budget=self._deadline.left)
