"""What can go wrong with a ticketing system, by what the catcher does next.

BackendTrouble
├── NoAnswer            nothing certain was heard: go on alone, try later
│   ├── Unreachable     the request never arrived: nothing has happened over there
│   ├── NotTheServer    somebody else answered, such as a venue's log-in page
│   └── Lost            it may have been carried out: look it up before judging (contract 7.2)
│       └── Garbled     there was an answer, and it does not say what happened
├── Busy                asked to wait: try again after `retry_after` seconds
├── KeyRefused          401 or 403: exchange the token for a key again
├── TokenUnknown        the token opens nothing (any more): stop and tell
├── UpgradeNeeded       412 or 426: the version that we state is too old: stop and tell
├── Missing             404 on something that should be there
├── TooLarge            413: send less at a time
├── Misfit              a value that set-up asked for cannot work: ask for that one again
├── BadRequest          the server found our request malformed: a fault of ours, or of the settings
└── BadAnswer           it answered, and the answer cannot be understood
"""

from scanner.domain.errors import Trouble


class BackendTrouble(Trouble):
    """Anything between us and a ticketing system."""


class NoAnswer(BackendTrouble):
    """Nothing certain was heard."""


class Unreachable(NoAnswer):
    """The request never arrived; nothing has happened over there."""


class NotTheServer(NoAnswer):
    """Something answered that is not the ticketing system: a captive portal, a proxy's page, a wrong address."""


class Lost(NoAnswer):
    """The request may have been carried out, and the answer was not had."""


class Garbled(Lost):
    """There was an answer, and it does not say what happened."""


class Busy(BackendTrouble):
    """The server asks for patience; `retry_after` in seconds, None when it did not say."""

    def __init__(self, title: str, advice: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(title, advice)
        self.retry_after = retry_after


class KeyRefused(BackendTrouble):
    """The key is not accepted (any more)."""


class TokenUnknown(BackendTrouble):
    """The admission token opens nothing (any more)."""


class UpgradeNeeded(BackendTrouble):
    """The server no longer talks to the client version that we state."""


class Missing(BackendTrouble):
    """What was asked for is not there."""


class TooLarge(BackendTrouble):
    """The request is more than the server takes at once."""


class Misfit(BackendTrouble):
    """A value that was set up cannot work; `field` names it, as in `Capability.fields`."""

    def __init__(self, field: str, title: str, advice: str = "") -> None:
        super().__init__(title, advice)
        self.field = field


class BadRequest(BackendTrouble):
    """The server could not make sense of our request; `status` is its own, the advice is its text."""

    def __init__(self, title: str, advice: str = "", *, status: int = 400) -> None:
        super().__init__(title, advice)
        self.status = status


class BadAnswer(BackendTrouble):
    """The answer cannot be understood."""
