"""A door card: a QR code that sets up another door, sealed with a short code that is told and not printed.

On it are the server, the event, the token's code, and the API key of the door that made it (never a supervisor's own:
that one ends with the session). All of it is encrypted with AES-256-GCM under a key that argon2id makes of the short
code, and nothing can be changed without that being seen. In the open stand only a version, when the card expires, and
the salt.

What this protects against: a card that lies about, is photographed, or is read by anybody's phone tells nothing
without the short code, which a door lets be tried five times. What it does not: whoever has both the card and the
short code has the key; expiry, tries and single use are kept by doors that keep to them, and each device counts for
itself. Whoever copies the card and guesses with machines of their own is held up by argon2id alone (40 bits, each guess
some 64 MiB and a quarter of a second: decades on a computer, weeks on a hall of them). So a card's token can be
invalidated, and a door's API key should be one that can do little else.
"""

import base64
import binascii
import hashlib
import json
import re
import secrets
import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime

import argon2.low_level
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from scanner.domain.errors import SetupTrouble
from scanner.domain.text import Clock, Day, mark

PREFIX = "DOOR-SCANNER:CARD:"
LONGEST = 2300
"""Characters of a card; a QR code of this kind holds some more."""

_VERSION = 1
_HEAD = struct.Struct(">BI16s12s")  # version, minutes since 1970, salt, nonce
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U: those that are read as others, and the one that makes words."""
_ALIKE = str.maketrans("OIL", "011")
_CODE = re.compile(f"[{_SIGNS}]{{8}}")


class CardTrouble(SetupTrouble):
    """The card cannot be used, whatever is typed: ask for a new one."""


class WrongCode(SetupTrouble):
    """The short code does not open the card: type it again."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a card sets a door up with. The secrets keep out of `repr`."""

    system: str
    url: str
    event: str
    token: str = field(repr=False)
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DoorCard:
    """A card as it was made: `text` goes into the QR code, `code` is told to whoever sets the door up."""

    text: str = field(repr=False)
    code: str = field(repr=False)
    expires: datetime

    @property
    def id(self) -> str:
        return card_id(self.text)


def seal(contents: Contents, expires: datetime) -> DoorCard:
    """A new card, under a short code of its own."""
    code = "".join(secrets.choice(_SIGNS) for _ in range(8))
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    minutes = int(expires.timestamp() // 60)
    head = _HEAD.pack(_VERSION, minutes, salt, nonce)
    plain = [contents.system, contents.url, contents.event, contents.token, contents.key]
    sealed = AESGCM(_key(code, salt)).encrypt(nonce, json.dumps(plain, separators=(",", ":")).encode(), head)
    text = PREFIX + base64.b32encode(head + sealed).decode().rstrip("=")
    if len(text) > LONGEST:
        raise CardTrouble(mark("The server's address is too long for a card."), mark("Type it at the new door."))
    return DoorCard(text, f"{code[:4]}-{code[4:]}", datetime.fromtimestamp(minutes * 60, UTC))


def is_card(text: str) -> bool:
    """Whether this claims to be a card."""
    return text.strip().upper().startswith(PREFIX)


def card_id(text: str) -> str:
    """A name for a card that tells nothing of what is on it: for the journal."""
    return hashlib.sha256(text.strip().upper().encode(errors="replace")).hexdigest()[:16]


def expiry(text: str) -> datetime:
    """Until when a card is good. Raises CardTrouble for a text that is no card."""
    minutes = _parts(text)[0]
    try:
        return datetime.fromtimestamp(minutes * 60, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise _unreadable() from error


def require_fresh(text: str, now: datetime) -> None:
    """Raises CardTrouble for a card that is none, or has expired."""
    until = expiry(text)
    if now >= until:
        raise CardTrouble(
            mark("This card was good until {time} on {day}.", time=Clock(until, seconds=False), day=Day(until)),
            mark("Ask your supervisor for a new one."),
        )


def unseal(text: str, code: str) -> Contents:
    """What is on a card. Raises CardTrouble for one that cannot be used, WrongCode. Takes a quarter of a second."""
    _, head, salt, nonce, sealed = _parts(text)
    try:
        plain = AESGCM(_key(_typed(code), salt)).decrypt(nonce, sealed, head)
    except InvalidTag as error:
        raise WrongCode(
            mark("That is not the card's short code."), mark("Type the 8 characters again; your supervisor has them.")
        ) from error
    try:
        system, url, event, token, key = map(str, json.loads(plain))
    except (ValueError, TypeError):
        raise _unreadable() from None
    return Contents(system, url, event, token, key)


def _parts(text: str) -> tuple[int, bytes, bytes, bytes, bytes]:
    """Minutes, head, salt, nonce, and what is sealed."""
    cut = text.strip().upper()
    if not is_card(cut) or len(cut) > LONGEST:
        raise _unreadable()
    letters = cut.removeprefix(PREFIX)
    try:
        whole = base64.b32decode(letters + "=" * (-len(letters) % 8))
        version, minutes, salt, nonce = _HEAD.unpack(whole[: _HEAD.size])
    except (binascii.Error, ValueError, struct.error) as error:
        raise _unreadable() from error
    if version != _VERSION:
        raise CardTrouble(mark("This card was made by another version of the program."), mark("Update this one."))
    return minutes, whole[: _HEAD.size], salt, nonce, whole[_HEAD.size :]


def _typed(code: str) -> str:
    """A short code however it was typed. Raises WrongCode for what cannot be one."""
    plain = re.sub(r"[\s-]", "", code[:40]).upper().translate(_ALIKE)
    if not _CODE.fullmatch(plain):
        raise WrongCode(
            mark("A short code has 8 letters and digits, such as K7QM-4R2X."), mark("Your supervisor has it.")
        )
    return plain


def _key(code: str, salt: bytes) -> bytes:
    return argon2.low_level.hash_secret_raw(
        code.encode(), salt, time_cost=3, memory_cost=64 * 1024, parallelism=1, hash_len=32, type=argon2.Type.ID
    )


def _unreadable() -> CardTrouble:
    return CardTrouble(mark("This is not a whole door card."), mark("Hold it to the camera again, flat and near."))
