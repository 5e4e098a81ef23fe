"""The key by which this device signs its journal, and what it hands to others. The private half is where secrets are
kept (`app.secrets`); the public half is for whoever wants to check."""

import contextlib
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from scanner.app.secrets import key_troubles
from scanner.app.whole_file import reason
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

NAME = "journal-key"


class Keeps(Protocol):
    """Where secrets are kept by name (`app.secrets.Safe`)."""

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...


class DeviceKey:
    """Signs. Its private half is in no `repr`."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = private.public_key().public_bytes_raw().hex()

    def sign(self, what: bytes) -> bytes:
        return self._private.sign(what)


def load(safe: Keeps) -> DeviceKey:
    """This device's key, made when it is first wanted. Raises SetupTrouble."""
    key = load_if_any(safe)
    return _make(safe) if key is None else key


def load_if_any(safe: Keeps) -> DeviceKey | None:
    """The same, where there is one. Raises SetupTrouble."""
    with _troubles():
        kept = safe.get(NAME)
        return None if kept is None else DeviceKey(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kept)))


def _make(safe: Keeps) -> DeviceKey:
    with _troubles():
        made = Ed25519PrivateKey.generate()
        safe.put(NAME, made.private_bytes_raw().hex())
        return DeviceKey(made)


def _troubles() -> contextlib.AbstractContextManager[None]:
    return key_troubles(
        SetupTrouble(mark("The journal cannot be signed: the keychain cannot be opened."), mark("Unlock it.")),
        SetupTrouble(
            mark("The journal cannot be signed: what is kept as its key is not one."),
            mark("Remove \u201c{name}\u201d from the keychain: a new key is made then.", name=NAME),
        ),
    )


def fingerprint(public: str) -> str:
    """The beginning of a public key, in groups: what people compare."""
    return " ".join(public[start : start + 4] for start in range(0, 24, 4))


def pem(public: str) -> str:
    """As other programs know it."""
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
    return key.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    ).decode()  # fmt: skip


def from_file(path: Path) -> str:
    """A public key out of what `pem` wrote. Raises SetupTrouble."""
    advice = mark("Get it on the door: door-scanner journal key --out door.pem")
    try:
        with path.open("rb") as file:
            found = serialization.load_pem_public_key(file.read(10_000))
    except OSError as error:
        raise SetupTrouble(mark("{path} cannot be read: {why}.", path=str(path), why=reason(error)), advice) from error
    except ValueError as error:
        raise SetupTrouble(mark("{name} is not a public key.", name=path.name), advice) from error
    if not isinstance(found, Ed25519PublicKey):
        raise SetupTrouble(mark("{name} is a key of another kind.", name=path.name), advice)
    return found.public_bytes_raw().hex()
