"""Presets of the sections ("after the interval: all"), and what other doors serve, so that a guest can be sent there.

A supervisor names and changes them; what was done, by whom and when, is in the journal.
"""

from collections.abc import Iterable

from scanner.app.queue_care import Allow
from scanner.app.supervisor import Deed
from scanner.domain.door import OtherDoor, Preset
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark
from scanner.domain.ticket import SectionId
from scanner.store import journal, presets
from scanner.store.journal import Voice
from scanner.sync.open_door import OpenDoor

LONGEST = 60


class Presets:
    """Safe from several threads; all of it waits for the disk."""

    def __init__(self, open_door: OpenDoor, allow: Allow) -> None:
        self._open = open_door
        self._allow = allow

    def every(self) -> list[Preset]:
        with self._open.database.read() as tx:
            return presets.every(tx, self._open.door.event)

    def save(self, name: str, opens: Iterable[SectionId] | None, *, by: str = "") -> Preset:
        """Names a setting; one of this name makes way. `opens` None: every section. Raises NeedsSupervisor,
        SetupTrouble."""
        self._allow(Deed.SECTIONS)
        made = Preset(_named(name), None if opens is None else frozenset(opens))
        with self._open.database.write() as tx:
            presets.put(tx, self._open.door.event, made)
            body = {"name": made.name, "opens": None if made.opens is None else sorted(made.opens), "by": self._by(by)}
            journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "preset_saved", body)
        return made

    def remove(self, name: str, *, by: str = "") -> bool:
        """Says whether there was one. Raises NeedsSupervisor."""
        self._allow(Deed.SECTIONS)
        with self._open.database.write() as tx:
            there = presets.remove(tx, self._open.door.event, name)
            if there:
                body = {"name": name, "by": self._by(by)}
                journal.append(tx, self._open.clock.now(), Voice.OPERATOR, "preset_removed", body)
        return there

    def apply(self, name: str, *, by: str = "") -> None:
        """Opens and closes sections as it says. Raises NeedsSupervisor, SetupTrouble where there is none of the
        name."""
        self._allow(Deed.SECTIONS)
        with self._open.database.read() as tx:
            found = presets.get(tx, self._open.door.event, name)
        if found is None:
            raise SetupTrouble(mark("There is no preset {name}.", name=name), mark("Choose one of those in the list."))
        self._open.arrange(found, by=by)

    def know_others(self, others: Iterable[OtherDoor], *, by: str = "") -> None:
        """What other doors serve, in place of what was known. Raises NeedsSupervisor, SetupTrouble."""
        self._allow(Deed.SECTIONS)
        found = {_named(each.name): each.sections for each in others}
        self._open.know(tuple(OtherDoor(name, found[name]) for name in sorted(found)), by=by)

    def _by(self, name: str) -> str:
        return name or self._open.door.redeemer


def _named(name: str) -> str:
    plain = name.strip()
    if not plain or not plain.isprintable() or len(plain) > LONGEST:
        raise SetupTrouble(
            mark("That cannot be its name."),
            mark("Type a name of at most {longest} letters, without odd characters.", longest=LONGEST),
        )
    return plain
