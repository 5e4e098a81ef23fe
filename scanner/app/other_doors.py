"""Other doors, as the server's admission tokens let one guess them: each token that is not this door's is one.

A token has no name, and its code is nobody's business here: the doors are numbered, and a supervisor names them.
"""

from collections.abc import Iterable
from typing import Protocol

from scanner.app.tokens import Entry, Overview, Progress
from scanner.backends.supervision import Account
from scanner.domain.door import Door, OtherDoor


class TokenList(Protocol):
    """Where the tokens are read: `app.tokens.Tokens`."""

    @property
    def signed_in(self) -> Account | None: ...
    def use_door_key(self) -> Account: ...
    def sign_out(self) -> None: ...
    def overview(self, *, is_global: bool | None = None, progress: Progress) -> Overview: ...


def _unseen(_done: int, _total: int) -> None:
    """Nobody watches."""


def ask_server(tokens: TokenList, door: Door) -> tuple[OtherDoor, ...]:
    """The doors that are known, and those that the server's tokens speak of. Where nobody has signed in, this door's
    own key is tried. Raises BackendTrouble, where that key may not see them; NeedsSupervisor."""
    if tokens.signed_in is not None:
        return with_tokens(door, tokens.overview(is_global=False, progress=_unseen).entries)
    tokens.use_door_key()
    try:
        return with_tokens(door, tokens.overview(is_global=False, progress=_unseen).entries)
    finally:
        tokens.sign_out()


def with_tokens(door: Door, entries: Iterable[Entry]) -> tuple[OtherDoor, ...]:
    """What is known of other doors, and one more for each token that serves some of our sections and not just those
    of a door that is known, or ours."""
    ours = frozenset(each.id for each in door.sections)
    known = {each.sections for each in door.others} | {ours}
    names = {each.name for each in door.others}
    found = list(door.others)
    for entry in entries:
        served = frozenset(entry.token.sections)
        if served & ours and served not in known:
            known.add(served)
            name = next(name for number in range(2, len(names) + 3) if (name := f"Door {number}") not in names)
            names.add(name)
            found.append(OtherDoor(name, served))
    return tuple(found)
