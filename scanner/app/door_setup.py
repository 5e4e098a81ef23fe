"""Setting a door up: what a person types is checked with the server before anything is kept.

A door can be set up again at any time; its queue and its ledger stay. One for another event leaves the queue of the
event before as it is: it goes on being sent (`app.leftovers`). The same event at another address is refused while scans
still wait, since nobody knows which of the two they belong to.
"""

import contextlib
import re
import socket
import uuid
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from scanner.app import door_card_use
from scanner.app import secrets as kept_secrets
from scanner.app import settings as settings_file
from scanner.app.field_trouble import said_of_fields
from scanner.app.opening import open_database
from scanner.app.paths import Paths
from scanner.app.secrets import Safe
from scanner.app.settings import Settings
from scanner.app.setup_form import FormTrouble, SetupForm, address_of, check_typed
from scanner.backends import registry
from scanner.backends.base import Backend, not_listening
from scanner.backends.errors import BackendTrouble, Misfit
from scanner.clock import SystemClock
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.event import Event, EventId
from scanner.domain.notices import Notify, unheard
from scanner.domain.text import mark
from scanner.domain.ticket import Section
from scanner.store import doors, journal, outbox
from scanner.store.journal import Voice
from scanner.sync.token import covered

__all__ = [
    "FormTrouble",
    "Found",
    "SetupForm",
    "check",
    "default_device",
    "events",
    "form_from_code",
    "set_up",
]  # fmt: skip

_CODE = re.compile(r"[0-9A-Z]{8}", re.ASCII)
SCHEME = "door-scanner"


@dataclass(frozen=True, slots=True)
class Found:
    """What the server says of a form: the event, its title, the sections of the token, and how many tickets it
    lists (None: it has no list). `note`: a word of warning. Not `recorded`: only this device will know who came in."""

    event: str
    title: str
    sections: tuple[Section, ...]
    tickets: int | None
    note: str = ""
    recorded: bool = True


def default_device() -> str:
    """A name for this machine: letters in it (digits alone may be refused as a filter), and unlike any other's."""
    host = re.sub(r"[^A-Za-z0-9-]", "", socket.gethostname().split(".")[0])[:16] or "door"
    return (
        f"{host} {uuid.getnode() & 0xFFFF:04x}" if not host.isdigit() else f"door-{host} {uuid.getnode() & 0xFFFF:04x}"
    )


def form_from_code(text: str) -> dict[str, str]:
    """What a set-up code holds: the 8 characters of a token, or `door-scanner:setup?url=…&token=…`; {} for any other
    text."""
    cut = text.strip()[:2048]
    if cut.isascii() and _CODE.fullmatch(cut.upper()):
        return {"token": cut.upper()}
    try:
        parts = urlsplit(cut)
    except ValueError:
        return {}
    if parts.scheme != SCHEME or parts.path != "setup":
        return {}
    known = {"url", "token", "system"}
    return {
        name: values[0] for name, values in parse_qs(parts.query).items() if name in known and values[0].isprintable()
    }


def check(form: SetupForm, settings: Settings | None = None) -> Found:
    """Tries a form out with its server; takes seconds. Raises FormTrouble that names the field to mend."""
    check_typed(form)
    _check_validates(form)
    with _asking(form, settings or Settings()) as backend:
        grant = backend.enter(budget=10.0)
        _check_card(form, grant.event)
        try:
            event = backend.event(grant, budget=10.0)
        except BackendTrouble:
            event = None  # the key may not be allowed to see the event; a door can do without (contract 2)
        lists, recorded = backend.capability.lists, backend.capability.redeems
        listed = backend.tickets(grant, page=1, records=1, budget=10.0).total if lists else None
    title, note = (event.title, event.note) if event else ("", "")
    return Found(grant.event, title or grant.event, covered(grant, event), listed, note, recorded)


def events(form: SetupForm, settings: Settings | None = None) -> tuple[Event, ...]:
    """Those that this form could set a door up for; takes seconds. Raises FormTrouble."""
    check_typed(form, all_of_it=False)
    with _asking(form, settings or Settings()) as backend:
        return backend.events(budget=30.0)


@contextlib.contextmanager
def _asking(form: SetupForm, settings: Settings) -> Generator[Backend]:
    """The form's system, and its troubles as those of a field."""
    fields = registry.system(form.system).capability.fields
    try:
        backend = registry.connect(
            form.system, address_of(form.system, form.url, form.secrets, settings), heard=not_listening
        )
    except (SetupTrouble, Misfit) as error:
        raise FormTrouble(getattr(error, "field", "url"), error.title, error.advice) from error
    try:
        with said_of_fields(fields):
            yield backend
    finally:
        backend.close()


def set_up(
    form: SetupForm, paths: Paths, found: Found | None = None, *, safe: Safe | None = None, notify: Notify = unheard
) -> Door:
    """Checks a form (unless `found` says that it was) and keeps it as this device's door."""
    found = found or check(form, settings_file.load(paths.settings))
    check_typed(form)
    _check_validates(form)
    _check_card(form, found.event)
    door = Door(
        id=0, system=form.system, url=form.url.strip().rstrip("/"), event=EventId(found.event), title=found.title,
        redeemer=form.redeemer.strip(), device=form.device.strip(), sections=found.sections,
    )  # fmt: skip
    safe = safe or kept_secrets.safe(paths)
    database = open_database(paths, now=SystemClock().now(), notify=notify, safe=safe)
    try:
        with database.write() as tx:
            before, known = doors.current(tx), doors.same_as(tx, door)
            if before is not None and before.event == door.event and before.url != door.url:
                _refuse_to_strand(outbox.counts(tx, before.event).waiting, before, paths.data)
            if known is not None:  # what a supervisor switched off here stays off
                _refuse_to_uncover(outbox.waiting_by_section(tx, known.event), known, door)
                door = replace(door, closed=known.closed & {section.id for section in door.sections})
            door = doors.make_current(tx, door)
            if form.card:
                door_card_use.mark_used(tx, form.card, SystemClock().now())
            body = {"event": door.event, "device": door.device, "redeemer": door.redeemer, "url": door.url}
            journal.append(tx, SystemClock().now(), Voice.OPERATOR, "door_set_up", body)
            kept_secrets.save(safe, door.id, form.secrets)
    finally:
        database.close()
    return door


def _refuse_to_strand(waiting: int, before: Door, folder: Path) -> None:
    if waiting:
        raise FormTrouble(
            "",
            mark(
                "{n} scan(s) of {title} (has|have) not reached (its|their) server yet.", "", waiting, title=before.title
            ),
            mark(
                "Send them first (door-scanner queue flush), or use another folder than {name} (--data-dir).",
                name=folder.name,
            ),
        )


def _refuse_to_uncover(waiting: dict[str, int], before: Door, door: Door) -> None:
    """Another token of the same event takes over the queue, and must be allowed to send it. One that was revoked can
    send nothing: there the new one is the only hope, whatever it covers."""
    covered = {section.id for section in door.sections}
    short = {section.id: section.name for section in before.sections if section.id not in covered}
    left = sum(count for section, count in waiting.items() if section in short or (short and not section))
    if left and not before.revoked:
        raise FormTrouble(
            "token",
            mark("{n} scan(s) still (waits|wait) that this token may not send.", "", left),
            mark("It does not cover {sections}. Send them first.", sections=", ".join(filter(None, short.values()))),
        )


def _check_card(form: SetupForm, event: str) -> None:
    """A card says for which event it was made, and its token what it opens now."""
    if form.card_event and form.card_event != event:
        raise FormTrouble(
            "token", mark("The door card is for one event, and its token opens another."),
            mark("Ask your supervisor for a new card."),
        )  # fmt: skip


def _check_validates(form: SetupForm) -> None:
    """A system that only counts cannot say who may come in."""
    system = registry.system(form.system)
    if not system.capability.validates:
        raise FormTrouble(
            "", mark("{system} counts what was sold, and cannot say who may come in.", system=system.title),
            mark("Set the door up with the system that sold the tickets, then add this one beside it."),
        )  # fmt: skip
