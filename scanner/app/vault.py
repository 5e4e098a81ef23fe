"""The secrets in a file that a passphrase opens: AES-256-GCM under a key that argon2id makes of it.

What it costs to try a passphrase stands in the file, and is bound to it like everything else there. A copied file tells
nothing to somebody who does not know the passphrase; how long it withstands guessing is up to the passphrase.
"""

import base64
import json
import secrets
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import argon2.low_level
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from scanner.app import passphrase
from scanner.app.alone import alone
from scanner.app.passphrase import WrongPassphrase
from scanner.app.settings import write_private
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

_DEAREST = {"time": 20, "memory": 1024 * 1024}
"""What a file may ask for: a broken one must not take all memory, nor all evening."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one try: rounds, and KiB of memory."""

    time: int = 4
    memory: int = 128 * 1024


class Given(Protocol):
    def __call__(self, *, new: bool) -> str: ...


@dataclass(frozen=True, slots=True)
class _Sealed:
    """The file as it is written."""

    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes

    @property
    def head(self) -> bytes:
        return f"door-scanner 1 {self.cost.time} {self.cost.memory}".encode() + self.salt

    def key(self, chosen: str) -> bytes:
        """Takes about half a second."""
        return argon2.low_level.hash_secret_raw(
            chosen.encode(), self.salt, time_cost=self.cost.time, memory_cost=self.cost.memory, parallelism=1,
            hash_len=32, type=argon2.Type.ID,
        )  # fmt: skip

    def opened(self, key: bytes) -> dict[str, str]:
        """Raises InvalidTag for a wrong key, or a file that was changed."""
        kept: dict[str, str] = json.loads(AESGCM(key).decrypt(self.nonce, self.sealed, self.head))
        return kept

    def resealed(self, key: bytes, kept: dict[str, str]) -> "_Sealed":
        fresh = replace(self, nonce=secrets.token_bytes(12))
        return replace(fresh, sealed=AESGCM(key).encrypt(fresh.nonce, json.dumps(kept).encode(), fresh.head))

    def as_bytes(self) -> bytes:
        letters = {name: base64.b64encode(getattr(self, name)).decode() for name in ("salt", "nonce", "sealed")}
        return json.dumps({"version": 1, "time": self.cost.time, "memory": self.cost.memory, **letters}).encode()

    @staticmethod
    def of(content: bytes) -> "_Sealed":
        """Raises SetupTrouble for a file that is none of ours."""
        try:
            fields = json.loads(content)
            cost = Cost(int(fields["time"]), int(fields["memory"]))
            salt, nonce, sealed = (
                base64.b64decode(fields[name], validate=True) for name in ("salt", "nonce", "sealed")
            )
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
            raise _broken() from error
        fits = fields.get("version") == 1 and len(salt) == 16 and len(nonce) == 12
        if not (fits and 1 <= cost.time <= _DEAREST["time"] and 8 <= cost.memory <= _DEAREST["memory"]):
            raise _broken()
        return _Sealed(cost, salt, nonce, sealed)


class Vault:
    """Keeps secrets by name (`app.secrets.Safe`). Safe from several threads; whoever has opened a file once in this
    run need not do so again."""

    _keys: dict[Path, bytes] = {}  # noqa: RUF012  of this run, whoever opens the file
    _guard = threading.Lock()

    def __init__(self, path: Path, *, given: Given = passphrase.given, cost: Cost = Cost()) -> None:
        self._path = path.absolute()
        self._given = given
        self._cost = cost
        self.where: str = mark("{name}, locked by a passphrase", name=path.name)

    @property
    def there(self) -> bool:
        return self._path.exists()

    def get(self, name: str) -> str | None:
        """Raises NeedsPassphrase, SetupTrouble."""
        with self._guard:
            return self._opened()[1].get(name) if self.there else None

    def put(self, name: str, value: str) -> None:
        """Raises NeedsPassphrase, SetupTrouble."""
        with self._guard:
            chosen = "" if self.there else self._given(new=True)
            if not chosen:
                self._opened()  # whoever has to type the passphrase does so before others are made to wait
            with alone(self._path):
                if not self.there:
                    self._begin(chosen, {name: value})
                    return
                key, kept = self._opened()
                self._write(self._read().resealed(key, kept | {name: value}))

    def unlock(self, chosen: str) -> None:
        """Opens it for this run; makes it where there is none. Raises WrongPassphrase, NeedsPassphrase."""
        with self._guard:
            if self.there:
                self._try(self._read(), chosen)
            else:
                self._begin(chosen, {})

    def change(self, chosen: str, more: dict[str, str] | None = None) -> None:
        """A new passphrase, for what is kept and for `more`."""
        with self._guard, alone(self._path):
            kept = self._opened()[1] if self.there else {}
            self._begin(chosen, (more or {}) | kept)

    def forget(self) -> None:
        """As if the program had just been started."""
        with self._guard:
            self._keys.pop(self._path, None)

    def _opened(self) -> tuple[bytes, dict[str, str]]:
        """The key and what is kept, by the key of this run if it fits still."""
        sealed = self._read()
        key = self._keys.get(self._path)
        if key is not None:
            try:
                return key, sealed.opened(key)
            except InvalidTag:
                del self._keys[self._path]
        return self._try(sealed, self._given(new=False))

    def _try(self, sealed: _Sealed, chosen: str) -> tuple[bytes, dict[str, str]]:
        key = sealed.key(chosen)
        try:
            kept = sealed.opened(key)
        except InvalidTag as error:
            raise WrongPassphrase from error
        self._keys[self._path] = key
        return key, kept

    def _begin(self, chosen: str, kept: dict[str, str]) -> None:
        passphrase.require_strong(chosen)
        empty = _Sealed(self._cost, secrets.token_bytes(16), b"", b"")
        key = empty.key(chosen)
        self._write(empty.resealed(key, kept))
        self._keys[self._path] = key

    def _read(self) -> _Sealed:
        try:
            return _Sealed.of(self._path.read_bytes())
        except OSError as error:
            raise SetupTrouble(
                mark("The kept API key cannot be read ({why}).", why=str(error.strerror)), mark("Check the folder.")
            ) from error

    def _write(self, sealed: _Sealed) -> None:
        try:
            write_private(self._path, sealed.as_bytes())
        except OSError as error:
            raise SetupTrouble(
                mark("The API key cannot be kept in {folder} ({why}).", folder=str(self._path.parent),
                     why=str(error.strerror)),
                mark("Make room, or make the folder writable."),
            ) from error  # fmt: skip


def _broken() -> SetupTrouble:
    return SetupTrouble(
        mark("The file of the kept API key is damaged."),
        mark("Move it aside and set the door up again; the queue is kept."),
    )
