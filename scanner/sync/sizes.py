"""How many entries of the queue go in one request: a hundred, or fewer after a batch that was not taken.

No limit is on record (contract 5.5), so it is found out: halves after a batch that was too large, could not be read, or
took too long. Of one that could not be read a single entry may be the cause, so batches stay small up to where it must
be, and grow again behind it.
"""

BATCH = 100
"""Serials a request at most; ten were seen to work (contract 5.5)."""


class Sizes:
    """One thread at a time. Entries are known by their numbers, which rise along the queue."""

    def __init__(self) -> None:
        self.most = BATCH
        self.limit = BATCH
        """Less than a hundred once the server has said that so many are too many."""
        self._suspect = 0

    def not_taken(self, entries: int, last: int, *, too_large: bool) -> None:
        """A batch of so many, up to the entry with the number `last`, was refused as a whole."""
        self.most = max(1, entries // 2)
        self._suspect = last
        if too_large:
            self.limit = self.most

    def went_badly(self) -> None:
        """It may have been too much for the time, or one entry of it may be to blame."""
        self.most = max(1, self.most // 2)

    def went_well(self, last: int | None) -> None:
        """Whatever was sent (None: nothing together), up to the entry with this number, was answered."""
        if last is None or last >= self._suspect:
            self.most = min(self.limit, 2 * self.most)
