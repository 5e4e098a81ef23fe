"""Setting a door up: what a person types is checked with the server before anything is kept.

A door can be set up again at any time; its queue and its ledger stay. A door for another event is refused while scans
of the one before still wait: they could no longer be sent.
"""

import re
import socket
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from scanner.app import secrets as kept_secrets
from scanner.app import settings as settings_file
from scanner.app.opening import open_database
from scanner.app.paths import Paths
from scanner.app.secrets import Safe, Secrets
from scanner.app.settings import Settings
from scanner.backends import registry
from scanner.backends.base import Address, Backend, not_listening
from scanner.backends.errors import BackendTrouble, KeyRefused, NoAnswer, TokenUnknown, UpgradeNeeded
from scanner.clock import SystemClock
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.event import EventId
from scanner.domain.notices import Notify, unheard
from scanner.domain.ticket import Section
from scanner.store import doors, journal, outbox
from scanner.store.journal import Voice
from scanner.sync.token import covered

_CODE = re.compile(r"[0-9A-Z]{8}", re.ASCII)
_KEY = re.compile(r"[!-~]{1,400}")
SCHEME = "door-scanner"


class FormTrouble(SetupTrouble):
    """A field of the form cannot work. `field` names it; empty when it is none of them."""

    def __init__(self, field: str, title: str, advice: str = "") -> None:
        super().__init__(title, advice)
        self.field = field


@dataclass(frozen=True, slots=True)
class SetupForm:
    """What set-up asks for. `redeemer` is the name of who stands there, `device` that of this machine."""

    url: str
    key: str
    token: str
    redeemer: str
    device: str
    system: str = "ticketing"


@dataclass(frozen=True, slots=True)
class Found:
    """What the server says of a form: the event, its title, the sections of the token, and how many tickets it
    lists."""

    event: str
    title: str
    sections: tuple[Section, ...]
    tickets: int | None


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
    _check_typed(form)
    backend = _backend(form, settings or Settings())
    try:
        grant = backend.enter(budget=10.0)
        try:
            event = backend.event(grant, budget=10.0)
        except BackendTrouble:
            event = None  # the key may not be allowed to see the event; a door can do without (contract 2)
        listed = backend.tickets(grant, page=1, records=1, budget=10.0).total
    except TokenUnknown as error:
        raise FormTrouble("token", error.title, error.advice) from error
    except KeyRefused as error:
        raise FormTrouble("key", "The server does not accept this API key.", "Check it, or ask for another.") from error
    except UpgradeNeeded as error:
        raise FormTrouble("", error.title, error.advice) from error
    except NoAnswer as error:
        raise FormTrouble("url", error.title, error.advice) from error
    except BackendTrouble as error:
        raise FormTrouble("url", error.title, error.advice or "Check the server's address.") from error
    finally:
        backend.close()
    title = event.title if event else ""
    return Found(grant.event, title or grant.event, covered(grant, event), listed)


def set_up(
    form: SetupForm, paths: Paths, found: Found | None = None, *, safe: Safe | None = None, notify: Notify = unheard
) -> Door:
    """Checks a form (unless `found` says that it was) and keeps it as this device's door."""
    found = found or check(form, settings_file.load(paths.settings))
    _check_typed(form)
    door = Door(
        id=0, system=form.system, url=form.url.strip().rstrip("/"), event=EventId(found.event), title=found.title,
        redeemer=form.redeemer.strip(), device=form.device.strip(), sections=found.sections,
    )  # fmt: skip
    database = open_database(paths, now=SystemClock().now(), notify=notify)
    try:
        with database.write() as tx:
            before = doors.current(tx)
            if before is not None and (before.url, before.event) != (door.url, door.event):
                _refuse_to_strand(outbox.counts(tx, before.event).waiting, before, paths.data)
            elif before is not None:  # what a supervisor switched off here stays off
                door = replace(door, closed=before.closed & {section.id for section in door.sections})
            door = doors.make_current(tx, door)
            body = {"event": door.event, "device": door.device, "redeemer": door.redeemer, "url": door.url}
            journal.append(tx, SystemClock().now(), Voice.OPERATOR, "door_set_up", body)
            kept_secrets.save(
                safe or kept_secrets.safe(paths), door.id, Secrets(form.key.strip(), form.token.strip().upper())
            )
    finally:
        database.close()
    return door


def _refuse_to_strand(waiting: int, before: Door, folder: Path) -> None:
    if waiting:
        raise FormTrouble(
            "",
            f"{waiting} scans of {before.title} have not reached its server yet.",
            f"Send them first (door-scanner queue flush), or use another folder than {folder.name} (--data-dir).",
        )


def _check_typed(form: SetupForm) -> None:
    """What can be said without asking the server."""
    for field, value, words in (
        ("url", form.url, "The server's address is missing."),
        ("key", form.key, "The API key is missing."),
        ("token", form.token, "The token code is missing."),
        ("redeemer", form.redeemer, "Your name is missing."),
        ("device", form.device, "The device's name is missing."),
    ):
        if not value.strip():
            raise FormTrouble(field, words, "Type it in.")
        if not value.strip().isprintable() or len(value) > 400:
            raise FormTrouble(field, "That cannot be used.", "Type it without line breaks or odd characters.")
    if form.system == "ticketing" and not _CODE.fullmatch(form.token.strip().upper()):
        raise FormTrouble("token", "That is not a token code.", "It has 8 letters and digits, such as A0F9GG8D.")
    if not any(each.isalpha() for each in form.device):
        raise FormTrouble("device", "The device's name needs a letter.", "Call it north-1, say.")
    if not any(each.isalpha() for each in form.redeemer):
        raise FormTrouble("redeemer", "The name needs a letter.", "Type who stands at the door.")
    if not _KEY.fullmatch(form.key.strip()):
        raise FormTrouble("key", "That is not an API key.", "A key has letters and digits, and no spaces.")
    _check_transport(form.url)


def _check_transport(url: str) -> None:
    """Keys go over https; only a server on this very machine may do without."""
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError as error:
        raise FormTrouble("url", "That is not an address.", "It looks like https://tickets.example.com/v3/.") from error
    if url.strip().casefold().startswith("http:") and host not in {"localhost", "127.0.0.1", "::1"}:
        raise FormTrouble("url", "That address is not encrypted.", "Use https://, so that nobody can read the key.")


def _backend(form: SetupForm, settings: Settings) -> Backend:
    address = Address(form.url, form.key, form.token, settings.client_version)
    try:
        return registry.connect(form.system, address, heard=not_listening)
    except SetupTrouble as error:
        raise FormTrouble("url", error.title, error.advice) from error
