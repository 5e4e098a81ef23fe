"""What a Utick door was set up with, out of the values that were typed."""

import re
from dataclasses import dataclass, field

from scanner.backends.base import Address, Field
from scanner.backends.errors import Misfit
from scanner.domain.event import EventId
from scanner.domain.text import mark

LIVE, TEST = "live", "test"
STREAM, DEVICE = "stream", "device"
ACCESS_CODE, CONTACT, PRODUCT_CODE = "accesscode", "contactid", "productcode"
BODY, QUERY = "body", "query"

FIELDS = (
    Field("environment", mark("System"), choices=((LIVE, mark("Live")), (TEST, mark("Test")))),
    Field("mode", mark("This door controls"), choices=(
        (STREAM, mark("a stream, with access codes")), (DEVICE, mark("an event, with a device id")),
    )),
    Field("publickey", mark("Public key"), mark("of the application; a device may do without"), optional=True),
    Field("secretkey", mark("Secret key"), secret=True, optional=True),
    Field("deviceid", mark("Device id"), mark("one for each door: ask Utick for it"), secret=True,
          when=("mode", DEVICE)),
    Field("event", mark("Event or stream"), found=True),
    Field("credential", mark("What the codes are"), mark("keep to one: a guest may hold several"),
          when=("mode", STREAM), choices=(
        (ACCESS_CODE, mark("access codes")), (CONTACT, mark("contact ids")), (PRODUCT_CODE, mark("ticket codes")),
    )),
    Field("language", mark("Language of its messages"), choices=(
        ("en", "English"), ("fr", "français"), ("nl", "Nederlands"), ("de", "Deutsch"),
    )),
    Field("params_in", mark("Values travel"), choices=(
        (BODY, mark("in the body, as usual")), (QUERY, mark("in the address, if a network drops the body")),
    )),
    Field("url", mark("Server address"), mark("only if it is not sapiti.net or sapiti.ovh"), optional=True),
)  # fmt: skip

ADDRESSES = {LIVE: "https://sapiti.net/v1", TEST: "https://sapiti.ovh/v1"}
CLAIMED = {LIVE: "prod", TEST: "test"}
"""What the answers of each environment call it."""

_EVENT = re.compile(r"/utick/(live|test)/(streams|events)/([0-9A-Za-z-]{1,64})", re.ASCII)
_KINDS = {STREAM: "streams", DEVICE: "events"}


@dataclass(frozen=True, slots=True)
class Setup:
    """The values, each with its default where none was typed. `secret` and `device` keep out of `repr`."""

    url: str
    environment: str
    mode: str
    public: str
    secret: str = field(repr=False)
    device: str = field(repr=False)
    event: str
    credential: str
    language: str
    params_in: str

    @property
    def signs(self) -> bool:
        return bool(self.public and self.secret)

    @property
    def claimed(self) -> str:
        return CLAIMED[self.environment]

    def event_id(self, remote: str) -> EventId:
        """How the ledger calls an event or stream of this system: ids compare without regard to case."""
        return EventId(f"/utick/{self.environment}/{_KINDS[self.mode]}/{remote.upper()}")

    def remote(self, event: str) -> str:
        """The id of the event or stream at the system. Raises Misfit for one that this door cannot be set up for."""
        found = _EVENT.fullmatch(event.strip())
        if found is None or (found[1], found[2]) != (self.environment, _KINDS[self.mode]):
            raise Misfit("event", mark("This event does not go with the other values."), mark("Choose it again."))
        return found[3].upper()


def read(address: Address) -> Setup:
    """Never raises: what is missing is said by `complete`, so that events can be listed before one is chosen."""
    values = {name: value.strip() for name, value in address.values.items()}
    chosen = {
        each.name: values.get(each.name, "") if values.get(each.name) in dict(each.choices) else each.choices[0][0]
        for each in FIELDS if each.choices
    }  # fmt: skip
    return Setup(
        url=address.url.strip() or ADDRESSES[chosen["environment"]],
        environment=chosen["environment"],
        mode=chosen["mode"],
        public=values.get("publickey", ""),
        secret=values.get("secretkey", ""),
        device=values.get("deviceid", ""),
        event=values.get("event", ""),
        credential=chosen["credential"],
        language=chosen["language"],
        params_in=chosen["params_in"],
    )


def complete(setup: Setup) -> None:
    """Raises Misfit for a value without which no call can be made."""
    either = bool(setup.public) or bool(setup.secret)
    if (setup.mode == STREAM or either) and not setup.public:
        raise Misfit("publickey", mark("The public key is missing."), mark("Type it in; it goes with the secret key."))
    if (setup.mode == STREAM or either) and not setup.secret:
        raise Misfit("secretkey", mark("The secret key is missing."), mark("Type it in; it goes with the public key."))
    if setup.mode == DEVICE and not setup.device:
        raise Misfit("deviceid", mark("The device id is missing."), mark("Utick gives one to each scanner."))
