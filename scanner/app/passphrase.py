"""The passphrase that opens the secrets where the system has no keychain: who is asked for it.

In a terminal whoever sits there, in the window a page of its own; a program gives it in the environment. It is kept
nowhere; the key that it makes stays in memory until the program ends.
"""

import os
from collections.abc import Callable, Mapping

from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

VARIABLE = "DOOR_SCANNER_PASSPHRASE"
SHORTEST = 10

Ask = Callable[[bool], str]
"""Answers a passphrase; told whether it is a new one, which is asked for twice."""


class NeedsPassphrase(SetupTrouble):
    """Somebody has to type it; `new`: none was chosen yet."""

    def __init__(self, title: str, advice: str, *, new: bool) -> None:
        super().__init__(title, advice)
        self.new = new


class WrongPassphrase(NeedsPassphrase):
    """It does not open what is kept."""

    def __init__(self) -> None:
        super().__init__(mark("That is not the passphrase."), mark("Type it again."), new=False)


_asked: list[Ask] = []


def ask_by(ask: Ask | None) -> None:
    """Who is asked from now on; None: nobody."""
    _asked[:] = [ask] if ask is not None else []


def given(*, new: bool, environ: Mapping[str, str] = os.environ) -> str:
    """The passphrase, from the environment or from whoever is asked. Raises NeedsPassphrase where nobody is."""
    found = environ.get(VARIABLE, "") or (_asked[0](new) if _asked else "")
    if not found:
        raise needed(new=new)
    return found


def needed(*, new: bool) -> NeedsPassphrase:
    if new:
        return NeedsPassphrase(
            mark("This system has no keychain: choose a passphrase for the API key."),
            mark("It is asked for whenever the program starts. A program gives it in {variable}.", variable=VARIABLE),
            new=True,
        )
    return NeedsPassphrase(
        mark("The API key is locked by a passphrase."),
        mark("Type it. A program gives it in {variable}.", variable=VARIABLE),
        new=False,
    )


def require_strong(chosen: str) -> None:
    """Raises NeedsPassphrase for one that is guessed at once."""
    if len(chosen) < SHORTEST or len(set(chosen)) < 4:
        raise NeedsPassphrase(
            mark("A passphrase has {n} characters or more, and not all alike.", n=SHORTEST),
            mark("Four words that have nothing to do with one another are good."),
            new=True,
        )
