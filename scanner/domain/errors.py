"""Errors, by what their catcher does next.

ScannerError            has a title and a sentence of advice for a person
├── Trouble             of the world: say it, keep what there is, try again or let a person act
│   ├── (backends.errors has those of ticketing systems)
│   ├── StoreTrouble    the disk or the database: nothing may be shown as admitted
│   └── SetupTrouble    what was typed or found at set-up cannot work: ask again
└── Fault               of ours: loud, logged with its traceback, never explained away
"""


class ScannerError(Exception):
    """Has a `title` (what is wrong) and `advice` (what to do), both fit to be shown."""

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(f"{title} {advice}".strip())
        self.title = title
        self.advice = advice


class Trouble(ScannerError):
    """Of the world."""


class StoreTrouble(Trouble):
    """The disk is full, the file locked, read-only or broken."""


class SetupTrouble(Trouble):
    """What was given cannot work; the advice says what would."""


class Fault(ScannerError):
    """Of ours."""
