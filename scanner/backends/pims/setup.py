"""What stands beside a door was set up with, out of the values that were typed."""

import re
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scanner.backends.base import Address, Field
from scanner.backends.errors import Misfit
from scanner.domain.event import EventId
from scanner.domain.text import mark

FIELDS = (
    Field(
        "url", mark("Pims domain"), mark("yours, such as my-house.pims.io"),
        ask=mark("Type the address that you see in your browser when you use Pims."),
    ),
    Field("login", mark("Login")),
    Field("password", mark("Password"), secret=True),
    Field("event", mark("Event"), found=True),
    Field("unapproved", mark("Figures that are not approved yet"), choices=(
        ("no", mark("leave them out")), ("yes", mark("show them, and say so")),
    )),
    Field("language", mark("Language of its names"), choices=(
        ("en", "English"), ("fr", "français"), ("de", "Deutsch"),
    )),
    Field("zone", mark("Time zone of the venue"), mark("such as Europe/Paris; empty: this computer's"), optional=True),
)  # fmt: skip

_EVENT = re.compile(r"/pims/([^/\s]{1,253})/events/([0-9]{1,12})", re.ASCII)
_LABEL = re.compile(r"[a-z0-9-]{1,63}", re.IGNORECASE | re.ASCII)
_VERSIONED = re.compile(r"/api/v[0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class Setup:
    """`origin` is where the server is, `base` the path of its API there. `password` keeps out of `repr`."""

    origin: str
    base: str
    login: str
    password: str = field(repr=False)
    event: str
    language: str
    zone: tzinfo | None
    unapproved: bool

    @property
    def host(self) -> str:
        return urlsplit(self.origin).netloc

    def event_id(self, number: int) -> EventId:
        """Numbers are a customer's own, so its domain goes with them."""
        return EventId(f"/pims/{self.host}/events/{number}")

    def remote(self, event: str) -> int:
        """The number of an event at the system. Raises Misfit for one of another domain, or of none."""
        found = _EVENT.fullmatch(event.strip())
        if found is None or found[1] != self.host:
            raise Misfit("event", mark("This event does not go with the other values."), mark("Choose it again."))
        return int(found[2])


def read(address: Address) -> Setup:
    """Raises Misfit for an address or a time zone that is none."""
    values = {name: value.strip() for name, value in address.values.items()}
    origin, base = placed(address.url)
    languages = dict(next(each.choices for each in FIELDS if each.name == "language"))
    return Setup(
        origin=origin,
        base=base,
        login=values.get("login", ""),
        password=values.get("password", ""),
        event=values.get("event", ""),
        language=values.get("language", "") if values.get("language", "") in languages else "en",
        zone=_zone(values.get("zone", "")),
        unapproved=values.get("unapproved") == "yes",
    )


def placed(typed: str) -> tuple[str, str]:
    """Where the server is, and the path of its API there, pinned to a version: out of a domain's label, a domain, or a
    whole address."""
    text = typed.strip()
    text = text if text.endswith("://") else text.rstrip("/")
    if _LABEL.fullmatch(text) and text.casefold() != "localhost":
        text = f"{text}.pims.io"
    if "://" not in text:
        text = f"https://{text}"
    parts = _split(text)
    if parts is None or parts.query or parts.fragment or parts.username is not None or any(map(str.isspace, text)):
        raise Misfit("url", mark("That is not a Pims address."), mark("It looks like my-house.pims.io."))
    version = _VERSIONED.match(parts.path)
    return f"{parts.scheme.casefold()}://{parts.netloc.casefold()}", version[0] if version else "/api/v1"


def _split(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 443) > 0
    except ValueError:
        return None
    return parts if fits else None


def complete(setup: Setup) -> None:
    """Raises Misfit for a value without which no call can be made."""
    if not setup.login:
        raise Misfit("login", mark("The login is missing."), mark("Pims issues one for your domain."))
    if not setup.password:
        raise Misfit("password", mark("The password is missing."), mark("It goes with the login."))


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else datetime.now().astimezone().tzinfo
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Misfit("zone", mark("There is no such time zone."), mark("Write it as in Europe/Paris.")) from error
