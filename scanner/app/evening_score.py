"""What came of an evening, counted from both sides: the door's ledger and the server's own record, so that a lost or a
doubled admission cannot hide."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from scanner.app.doorway import Doorway
from scanner.demo.process import ServerProcess
from scanner.domain.verdict import Answer, Verdict


@dataclass
class Score:
    """The evening in figures; `report` is what programs read. Those that cannot apply to a system are None: nobody is
    let in provisionally without a list, and a system that keeps no record can have lost or doubled nothing."""

    scans: int = 0
    admit: int = 0
    stop: Counter[str] = field(default_factory=Counter)
    cannot_decide: int = 0
    provisional: int | None = 0
    queue: int = 0
    conflicts: int | None = 0
    server_admissions: int | None = 0
    lost: int | None = 0
    double: int | None = 0
    seconds: float = 0.0
    agreed: bool = False
    slowest_ms: float = 0.0

    def count(self, verdict: Verdict) -> None:
        self.scans += 1
        self.slowest_ms = max(self.slowest_ms, verdict.ms)
        if verdict.answer is Answer.ADMIT:
            self.admit += 1
            if self.provisional is not None:
                self.provisional += verdict.provisional
        elif verdict.answer is Answer.STOP:
            self.stop[verdict.reason.value] += 1
        else:
            self.cannot_decide += 1

    @property
    def good(self) -> bool:
        """Nothing waits, nothing was lost, nothing doubled, and both records say the same."""
        return self.agreed and not (self.queue or self.lost or self.double)

    def audit(self, server: ServerProcess, doorway: Doorway) -> None:
        """Holds the door's ledger against the server's own record, where it keeps one."""
        status, record = doorway.status(), server.state()["admitted"]
        ledger = Counter(attempt.serial for attempt in doorway.admitted())
        twice = sum(count > 1 for count in ledger.values())
        self.queue = status.waiting
        self.conflicts = status.conflicts if doorway.capability.lists else None
        if not doorway.capability.redeems:
            self.server_admissions = self.lost = self.double = None
            self.agreed = not twice
            return
        recorded = Counter(each["serial"] for each in record)
        self.server_admissions = recorded.total()
        self.lost = len(ledger.keys() - recorded.keys())
        self.double = sum(count > 1 for count in recorded.values()) + twice
        self.agreed = recorded == ledger

    def report(self) -> dict[str, Any]:
        return {
            "scans": self.scans, "admit": self.admit, "stop": dict(sorted(self.stop.items())),
            "cannot_decide": self.cannot_decide, "provisional": self.provisional, "queue": self.queue,
            "conflicts": self.conflicts, "server_admissions": self.server_admissions, "lost": self.lost,
            "double": self.double, "seconds": round(self.seconds, 1),
        }  # fmt: skip
