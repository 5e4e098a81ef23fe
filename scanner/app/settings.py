"""Settings: what a person may choose, kept in `settings.toml`.

A missing file means the defaults. A file that cannot be read, or a value that makes no sense, is an error with a
sentence that names the line to mend: guessing at a door's policy would be worse. Unknown names are kept as they are,
so that a newer version's settings survive an older one.
"""

import contextlib
import math
import os
import re
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from scanner.backends.base import Trust
from scanner.capture.symbols import USUAL, Format
from scanner.domain.door import Conduct, Direction, Policy
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

LANGUAGES = {"en": "English", "fr": "Fran\u00e7ais", "es": "Espa\u00f1ol", "de": "Deutsch", "nl": "Nederlands"}
"""The languages that the window speaks, each by its own name."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. Times in seconds.

    `list_age_limit` 0 means no limit. `hashed_codes`: also recognise the hash that version 2 tickets carried.
    `camera` is a source as in `--source`, empty for the first webcam; each of `more_cameras` is a lane of its own
    beside it. `camera_controls`: what is set by hand, for each camera's identity. `stream_urls`: the network
    streams that may be looked at. `serial_port`: where a hand scanner is, `auto`, or empty for none. `codes`: the
    kinds of code that are read. `aim`: of several in view only the one nearest the middle counts. `spoken`: answers
    in words too; `voice` "system": by the system's voice where it has one, rather than by our clips.
    `green_seconds`, `stop_seconds`: so long an answer is shown; a STOP with 0 until the next scan or a key.
    `admit_from_search`: who may let somebody in from a search once a PIN is set; `names_for_staff` False: staff see
    initials there. `supervisor_minutes`: idle so long, the supervisor is locked out again. `plain_hosts`: hosts of
    this network, by name, that may be talked to without encryption; `ca_file`: certificates of one's own authority.
    `holders_kept_days`: so long after the event the names of ticket holders stay on this device. `encrypted` False: a
    database that is plain stays so. `language`: of the window, empty for the system's. `text_size`: how much larger
    than usual its text is, 1 to 2. `motion` "still": nothing moves on it but the camera's picture. `extra` is what
    this version does not know.
    """

    policy: Policy = Policy.CONFIRM_FIRST
    patience: float = 1.5
    grace: float = 5.0
    list_age_limit: float = 0.0
    delta_every: float = 20.0
    full_every: float = 900.0
    token_every: float = 30.0
    park_after: int = 8
    direction: str = "in"
    hashed_codes: bool = False
    client_version: str = "3.0.0"
    plain_hosts: tuple[str, ...] = ()
    ca_file: str = ""
    holders_kept_days: float = 14.0
    encrypted: bool = True
    camera: str = ""
    more_cameras: tuple[str, ...] = ()
    camera_controls: dict[str, dict[str, float]] = field(default_factory=dict)
    stream_urls: tuple[str, ...] = ()
    serial_port: str = ""
    codes: tuple[str, ...] = tuple(map(str, USUAL))
    aim: bool = False
    sound: bool = True
    volume: float = 0.8
    spoken: bool = False
    voice: str = "clips"
    green_seconds: float = 4.0
    stop_seconds: float = 0.0
    theme: str = "dark"
    language: str = ""
    text_size: float = 1.0
    motion: str = "system"
    admit_from_search: str = "staff"
    names_for_staff: bool = True
    flow_for_staff: bool = True
    supervisor_minutes: float = 5.0
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def trust(self) -> Trust:
        return Trust(frozenset(self.plain_hosts), self.ca_file)

    @property
    def conduct(self) -> Conduct:
        return Conduct(
            self.policy, self.patience, self.grace, self.list_age_limit or None, self.park_after,
            Direction(self.direction),
        )  # fmt: skip


COMFORT = frozenset(
    {
        "camera", "more_cameras", "camera_controls", "serial_port", "codes", "aim", "sound", "volume", "spoken",
        "voice", "green_seconds", "stop_seconds", "theme", "language", "text_size", "motion",
    }
)  # fmt: skip
"""What staff may change by themselves: eyes, ears and what they hold in their hands. The rest is the supervisor's."""

_LIMITS = {
    "patience": (0.2, 30.0),
    "grace": (0.0, 300.0),
    "list_age_limit": (0.0, 7 * 86400.0),
    "delta_every": (2.0, 3600.0),
    "full_every": (30.0, 86400.0),
    "token_every": (5.0, 3600.0),
    "park_after": (2, 1000),
    "volume": (0.0, 1.0),
    "green_seconds": (0.5, 60.0),
    "stop_seconds": (0.0, 60.0),
    "supervisor_minutes": (0.5, 240.0),
    "text_size": (1.0, 2.0),
    "holders_kept_days": (0.0, 3650.0),
}
_HOST = re.compile(r"[0-9A-Za-z._:-]{1,253}", re.ASCII)
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}", re.ASCII)
_CHOICES = {
    "direction": tuple(map(str, Direction)),
    "theme": ("dark", "light", "outdoor"),
    "language": ("", *LANGUAGES),
    "motion": ("system", "full", "still"),
    "voice": ("clips", "system"),
    "admit_from_search": ("staff", "supervisor"),
}


def load(path: Path) -> Settings:
    """Reads settings; raises SetupTrouble with what to mend."""
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SetupTrouble(
            mark("The settings in {path} cannot be read: {error}.", path=str(path), error=str(error)),
            mark("Mend that line, or delete the file."),
        ) from error
    return from_values(given, where=str(path))


def from_values(given: dict[str, Any], where: str = "settings") -> Settings:
    """Settings from plain values; what is not known is kept in `extra`."""
    known = {each.name: each for each in fields(Settings) if each.name != "extra"}
    values = {name: _checked(name, value, where) for name, value in given.items() if name in known}
    return Settings(**values, extra={name: value for name, value in given.items() if name not in known})


def changed(settings: Settings, **values: object) -> Settings:
    """The same settings with some values changed, checked as if they came from the file."""
    return replace(settings, **{name: _checked(name, value, "settings") for name, value in values.items()})


def save(settings: Settings, path: Path) -> None:
    """Writes them in one step: a power cut leaves the old file or the new one. Raises SetupTrouble when that cannot
    be."""
    plain = {each.name: getattr(settings, each.name) for each in fields(Settings) if each.name != "extra"}
    plain["policy"] = settings.policy.value
    text = tomli_w.dumps(plain | settings.extra)
    try:
        write_private(path, text.encode())
    except OSError as error:
        raise SetupTrouble(
            mark("The settings in {path} cannot be written ({why}).", path=str(path), why=str(error.strerror)),
            mark("Make room, or make the folder writable."),
        ) from error


def write_private(path: Path, content: bytes) -> None:
    """Replaces a file in one step, readable by this user alone (mode 0600)."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _checked(name: str, value: Any, where: str) -> Any:
    if name == "camera_controls":
        return _controls(value, where)
    wanted = {each.name: each.default for each in fields(Settings)}[name]
    if isinstance(wanted, Policy):
        if value not in list(Policy):
            raise _bad(where, name, value, _one_of(Policy))
        return Policy(value)
    if isinstance(wanted, bool) != isinstance(value, bool) or (isinstance(wanted, str) and not isinstance(value, str)):
        raise _bad(
            where, name, value, {bool: mark("true or false"), str: mark("a text")}.get(type(wanted), mark("a number"))
        )
    if isinstance(wanted, float):
        low, high = _LIMITS[name]
        if not isinstance(value, int | float) or not low <= value <= high:
            raise _bad(where, name, value, mark("a number from {low} to {high}", low=f"{low:g}", high=f"{high:g}"))
        if name == "stop_seconds" and 0 < value < 1:
            raise _bad(where, name, value, mark("0, or a number from 1 to 60"))
        return float(value)
    if isinstance(wanted, tuple):
        if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
            raise _bad(where, name, value, mark("a list of texts"))
        if name == "codes" and (not value or not set(value) <= set(Format)):
            raise _bad(where, name, value, mark("one or more of {names}", names=", ".join(Format)))
        if name == "plain_hosts" and not all(map(_HOST.fullmatch, value)):
            raise _bad(where, name, value, mark("a list of names or addresses, such as tickets.lan or 192.168.1.5"))
        return tuple(value)
    if isinstance(wanted, int) and not isinstance(wanted, bool):
        low, high = _LIMITS[name]
        if not isinstance(value, int) or not low <= value <= high:
            raise _bad(
                where, name, value, mark("a whole number from {low} to {high}", low=f"{low:g}", high=f"{high:g}")
            )
        return value
    if name == "client_version" and not _VERSION.fullmatch(value):
        raise _bad(where, name, value, mark("a version such as 3.0.0"))
    if name in _CHOICES and value not in _CHOICES[name]:
        raise _bad(where, name, value, _one_of(_CHOICES[name]))
    return value


def _one_of(choices: Iterable[str]) -> str:
    *rest, last = (f'"{choice}"' for choice in choices)
    return mark("{some} or {last}", some=", ".join(rest), last=last)


def _controls(value: Any, where: str) -> dict[str, dict[str, float]]:
    """For each camera a table of numbers."""
    tables = value.values() if isinstance(value, dict) else [None]
    if not all(isinstance(table, dict) and all(map(_is_number, table.values())) for table in tables):
        raise _bad(where, "camera_controls", value, mark("a table of numbers for each camera"))
    return {camera: {control: float(number) for control, number in table.items()} for camera, table in value.items()}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _bad(where: str, name: str, value: object, wanted: str) -> SetupTrouble:
    return SetupTrouble(
        mark("The setting {name} = {value} in {where} makes no sense.", name=name, value=repr(value), where=where),
        mark("It must be {wanted}.", wanted=wanted),
    )
