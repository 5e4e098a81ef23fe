"""How long to wait after failures. Pure: facts and a random number in, seconds out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Backoff:
    """Doubles from `first` to `cap` seconds; each wait is spread over its second half, so that doors do not knock
    in step."""

    first: float
    cap: float

    def after(self, failures: int, chance: float) -> float:
        """Seconds to wait after so many failures in a row; `chance` from 0 to 1."""
        if failures <= 0:
            return 0.0
        longest = min(self.cap, self.first * 2.0 ** min(failures - 1, 30))
        return longest * (0.5 + 0.5 * chance)
