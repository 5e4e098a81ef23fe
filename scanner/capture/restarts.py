"""When to start the capture process again after it failed. Pure: facts and a time in, a pause out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Restarts:
    """The failures of the last while. Each answers with a new value: `failed` after every failure."""

    first: float = 0.25
    """Seconds before the first new try; doubled for each further failure within the while."""
    slow: float = 10.0
    """Seconds between tries once it fails often."""
    many: int = 3
    within: float = 60.0
    failures: tuple[float, ...] = ()

    def failed(self, at: float) -> "Restarts":
        recent = tuple(then for then in self.failures if at - then < self.within)
        return Restarts(self.first, self.slow, self.many, self.within, (*recent, at))

    @property
    def often(self) -> bool:
        return len(self.failures) >= self.many

    @property
    def pause(self) -> float:
        """Seconds to wait before the next try."""
        if not self.failures:
            return 0.0
        return self.slow if self.often else min(self.slow, self.first * 2 ** (len(self.failures) - 1))
