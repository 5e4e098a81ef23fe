"""Signs the journal, off the way of a scan: a stretch of rows at a time, and the rest when the door closes.

What is written between two signatures is chained and not signed: if the power goes, or somebody who can write the file
acts then, those rows (`EVERY_ROWS` or `EVERY_SECONDS` at most) stand by the chain alone.
"""

import logging
import threading
from collections.abc import Callable

from scanner.app.journal_key import DeviceKey
from scanner.clock import Clock
from scanner.domain.errors import ScannerError
from scanner.store import seals
from scanner.store.database import Database
from scanner.store.moments import to_text
from scanner.store.seals import Seal

log = logging.getLogger("journal")

EVERY_ROWS = 500
EVERY_SECONDS = 60.0
_LOOK = 5.0  # s


class Sealer:
    """Safe from several threads; several programs may sign the same journal. The key is fetched when it is first
    needed."""

    def __init__(self, database: Database, clock: Clock, key: Callable[[], DeviceKey]) -> None:
        self._database = database
        self._clock = clock
        self._fetch = key
        self._key: DeviceKey | None = None
        self._guard = threading.Lock()
        self._last = clock.monotonic()
        self._complained = False

    def key(self) -> DeviceKey:
        """Raises SetupTrouble."""
        with self._guard:
            if self._key is None:
                self._key = self._fetch()
            return self._key

    def run(self, stop: threading.Event) -> None:
        """Until asked to stop."""
        while not stop.wait(_LOOK):
            self.turn()

    def turn(self) -> bool:
        """Signs if enough has come together; says whether it has signed."""
        with self._database.glance() as tx:
            rows = seals.head(tx)[0] - seals.newest(tx)
        if rows <= 0:
            self._last = self._clock.monotonic()
            return False
        due = rows >= EVERY_ROWS or self._clock.monotonic() - self._last >= EVERY_SECONDS
        return due and self.try_seal()

    def try_seal(self) -> bool:
        """The same at once, where nobody needs it: trouble is in the log, once."""
        try:
            return self.seal()
        except ScannerError as error:
            self._last = self._clock.monotonic()
            if not self._complained:
                self._complained = True
                log.warning("the journal is not signed: %s", error.title)
            return False

    def seal(self) -> bool:
        """Signs all there is; says whether there was anything to sign. Raises SetupTrouble, StoreTrouble."""
        key = self.key()
        with self._database.write() as tx:
            (upto, digest), after = seals.head(tx), seals.newest(tx)
            if upto > after:
                seals.add(tx, self._signed(key, upto, after, digest))
        self._last = self._clock.monotonic()
        return upto > after

    def end(self, upto: int, after: int, digest: str) -> Seal:
        """What stands under the last row of an export; `after`: the row that the seal before it is under."""
        return self._signed(self.key(), upto, after, digest, end=True)

    def _signed(self, key: DeviceKey, upto: int, after: int, digest: str, *, end: bool = False) -> Seal:
        at = to_text(self._clock.now())
        signature = key.sign(seals.statement(upto, after, at, digest, end=end))
        return Seal(upto, after, at, digest, key.public, signature.hex(), end)
