"""The pace at which pictures really come. Cameras promise thirty and give ten in the dark."""

from __future__ import annotations

from dataclasses import dataclass

SECONDS = 3.0  # over which it is measured
NOTABLE = 0.25  # of the pace said last; less is not worth a word


@dataclass(slots=True)
class Tempo:
    """For one open stream. `said` is the pace that people were told last: first the promise."""

    said: float
    _since: float | None = None
    _pictures: int = 0

    def picture(self, at: float) -> float | None:
        """Counts a picture taken at this time (seconds); the measured pace when it is time to say another one."""
        if self._since is None:
            self._since, self._pictures = at, 0
            return None
        self._pictures += 1
        took = at - self._since
        if took < SECONDS:
            return None
        rate = self._pictures / took
        self._since, self._pictures = at, 0
        if abs(rate - self.said) <= NOTABLE * self.said:
            return None
        self.said = rate
        return rate
