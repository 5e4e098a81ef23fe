"""Scans in a file that is carried by hand: sealed with a passphrase, and signed by the device that wrote it.

    magic, form | salt | check | nonce | AES-256-GCM( public key | signature | the scans as JSON )

The key comes from the passphrase by argon2id; `check` comes from it too, so that a wrong passphrase can be told from a
damaged file. What stands outside is bound to what is inside. Whoever knows the passphrase could make such a file; the
signature says which device did.

    Trouble
    └── SetupTrouble    no parcel, a newer one, a wrong passphrase, damaged: each says what to do; nothing was taken
"""

import hmac
import json
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import argon2.low_level
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from scanner.app.journal_key import DeviceKey
from scanner.app.whole_file import reason
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

MAGIC = b"door-scanner scans "
FORM = b"1\n"
SHORTEST = 8
"""Characters of a passphrase: the file may be copied and tried at leisure."""
LARGEST = 64_000_000
"""Bytes that are read; a scan has some 300."""
_SALT, _CHECK, _NONCE, _KEY, _SIGNATURE = 16, 16, 12, 32, 64
_HEAD = len(MAGIC) + len(FORM) + _SALT + _CHECK
_AGAIN = mark("Nothing was taken over. Have the other door write the file once more.")


@dataclass(frozen=True, slots=True)
class Opened:
    """`signed_by`: the public key of the device that wrote it."""

    content: dict[str, Any]
    signed_by: str


def seal(content: dict[str, Any], passphrase: str, key: DeviceKey) -> bytes:
    """Raises SetupTrouble for a passphrase that is too short."""
    if len(_plain(passphrase)) < SHORTEST:
        raise SetupTrouble(
            mark("The passphrase is too short."), mark("Take {n} character(s) or more, some words, say.", "", SHORTEST)
        )
    inside = json.dumps(content, separators=(",", ":"), ensure_ascii=True).encode()
    signed = bytes.fromhex(key.public) + key.sign(_statement(inside)) + inside
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    secret, check = _keys(passphrase, salt)
    head = MAGIC + FORM + salt + check
    return head + nonce + AESGCM(secret).encrypt(nonce, signed, head)


def open_file(path: Path, passphrase: str) -> Opened:
    """Raises SetupTrouble."""
    try:
        with path.open("rb") as file:
            return opened(file.read(LARGEST + 1), passphrase, path.name)
    except OSError as error:
        raise SetupTrouble(
            mark("{path} cannot be read: {why}.", path=str(path), why=reason(error)), mark("Look where the file is.")
        ) from error


def opened(sealed: bytes, passphrase: str, name: str = "file") -> Opened:
    """Raises SetupTrouble."""
    if not sealed.startswith(MAGIC):
        raise SetupTrouble(
            mark("{name} holds no scans of a door.", name=name),
            mark("Choose the file that the other door wrote (it ends in .scans)."),
        )
    if not sealed.startswith(MAGIC + FORM):
        if sealed[len(MAGIC) : len(MAGIC) + 1].isdigit():
            raise SetupTrouble(
                mark("{name} was written by a newer version of this program.", name=name),
                mark("Update the program on this door, then take the scans over."),
            )
        raise _damaged(name)
    if not _HEAD + _NONCE < len(sealed) <= LARGEST:
        raise _damaged(name)
    head, nonce, rest = sealed[:_HEAD], sealed[_HEAD : _HEAD + _NONCE], sealed[_HEAD + _NONCE :]
    secret, check = _keys(passphrase, head[-_SALT - _CHECK : -_CHECK])
    if not hmac.compare_digest(check, head[-_CHECK:]):
        raise SetupTrouble(
            mark("The passphrase does not open {name}.", name=name),
            mark("Type the one that was chosen at the other door. If it is right, the file is damaged."),
        )
    try:
        signed = AESGCM(secret).decrypt(nonce, rest, head)
    except InvalidTag:
        raise _damaged(name) from None
    return _read(signed, name)


def _read(signed: bytes, name: str) -> Opened:
    public, signature, inside = signed[:_KEY], signed[_KEY : _KEY + _SIGNATURE], signed[_KEY + _SIGNATURE :]
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _statement(inside))
        content = json.loads(inside)
    except InvalidSignature:
        raise SetupTrouble(
            mark("{name} is not signed by the device that it names.", name=name), _AGAIN
        ) from None  # fmt: skip
    except (ValueError, RecursionError):
        raise _damaged(name) from None
    if not isinstance(content, dict):
        raise _damaged(name)
    return Opened(content, public.hex())


def _damaged(name: str) -> SetupTrouble:
    return SetupTrouble(mark("{name} is damaged.", name=name), _AGAIN)


def _statement(inside: bytes) -> bytes:
    return MAGIC + FORM + inside


def _keys(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    """What the scans are encrypted with, and what tells a right passphrase."""
    raw = argon2.low_level.hash_secret_raw(
        _plain(passphrase).encode(), salt, time_cost=3, memory_cost=65536, parallelism=4, hash_len=32 + _CHECK,
        type=argon2.low_level.Type.ID,
    )  # fmt: skip
    return raw[:32], raw[32:]


def _plain(passphrase: str) -> str:
    """As two keyboards may type the same."""
    return " ".join(unicodedata.normalize("NFKC", passphrase.encode("utf-8", "replace").decode()).split())
