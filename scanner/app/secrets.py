"""The API key and the token code: in the system's keychain, and where there is none, in a file that a passphrase opens
(`app.vault`). Never in clear.

Whoever cannot type a passphrase at every start has to say so (`DOOR_SCANNER_KEYCHAIN=file`): the file is then encrypted
with a key that lies in the user's own configuration folder. A copied or lost data folder tells nothing, but whoever
can read this user's files can open it. The demo does so; its keys open nothing else.
"""

import contextlib
import json
import logging
import os
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import keyring
import keyring.errors
from cryptography.fernet import Fernet, InvalidToken

from scanner.app.alone import alone
from scanner.app.cleaning import never
from scanner.app.paths import APP, Paths, device_key_file
from scanner.app.settings import write_private
from scanner.app.vault import Vault
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

log = logging.getLogger("secrets")

CHOICE = "DOOR_SCANNER_KEYCHAIN"
"""Environment variable: `passphrase` goes by a passphrase even where there is a keychain; `file` by neither, which
protects little."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens a door's event. Kept out of `repr`, and so out of logs and crash reports."""

    key: str = field(repr=False)
    token: str = field(repr=False)
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What set-up asked for beside them, by the fields' names."""

    def __post_init__(self) -> None:
        never(self.key, self.token)


class Safe(Protocol):
    """Keeps secrets by name. `where` says in words where they are."""

    where: str

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...


@contextlib.contextmanager
def key_troubles(shut: SetupTrouble, spoilt: SetupTrouble) -> Generator[None]:
    """Raises `shut` where the keychain cannot be opened, `spoilt` where what is kept there is no key."""
    try:
        yield
    except keyring.errors.KeyringError as error:
        raise shut from error
    except ValueError:
        # No `from`: the cause would show what was kept.
        raise spoilt from None


@contextlib.contextmanager
def _keychain_troubles() -> Generator[None]:
    """Keychains raise what their own libraries raise (D-Bus, ctypes, ...), and only some of it as KeyringError."""
    try:
        yield
    except keyring.errors.KeyringError:
        raise
    except Exception as error:
        raise keyring.errors.KeyringError(type(error).__name__) from error


class Keychain:
    """The system's own keychain, through keyring."""

    where: str = mark("the system's keychain")

    def __init__(self, account: str) -> None:
        self._account = account

    def get(self, name: str) -> str | None:
        with _keychain_troubles():
            return keyring.get_password(APP, f"{self._account} {name}")

    def put(self, name: str, value: str) -> None:
        with _keychain_troubles():
            keyring.set_password(APP, f"{self._account} {name}", value)


class Unopened(SetupTrouble):
    """There are secrets, and they cannot be opened here."""


class SealedFile:
    """A file of secrets, encrypted with the key of this user on this device."""

    def __init__(self, path: Path, key_file: Path) -> None:
        self._path = path
        self._key_file = key_file
        self.where: str = mark("{name}, WITHOUT a passphrase: whoever can read your files can open it", name=path.name)

    def get(self, name: str) -> str | None:
        return self._open().get(name)

    def every(self) -> dict[str, str]:
        """All of it, to be kept elsewhere."""
        return self._open()

    def put(self, name: str, value: str) -> None:
        """Secrets that cannot be opened here (the folder is a copy from another device, or this device's key is lost)
        make way: nobody could ever set this door up again otherwise."""
        with alone(self._path):
            self._put(name, value)

    def _put(self, name: str, value: str) -> None:
        try:
            kept = self._open()
        except Unopened:
            kept = {}
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".unopened"))  # a database's key may be in it
        try:
            write_private(self._path, self._fernet(renew=True).encrypt(json.dumps(kept | {name: value}).encode()))
        except OSError as error:
            raise SetupTrouble(
                mark(
                    "The API key cannot be kept in {folder} ({why}).",
                    folder=str(self._path.parent),
                    why=str(error.strerror),
                ),
                mark("Make room, or make the folder writable."),
            ) from error

    def _open(self) -> dict[str, str]:
        try:
            sealed = self._path.read_bytes()
            kept: dict[str, str] = json.loads(self._fernet().decrypt(sealed))
        except FileNotFoundError:
            return {}
        except (InvalidToken, ValueError, OSError) as error:
            raise Unopened(
                mark("The kept API key cannot be opened on this device."),
                mark("Set the door up again; the queue is kept."),
            ) from error
        return kept

    def _fernet(self, *, renew: bool = False) -> Fernet:
        """This device's key at work; `renew`: made if there is none that can be used. Raises ValueError for a broken
        one."""
        if not self._key_file.exists():
            self._make_key()
        try:
            return Fernet(self._key_file.read_bytes())
        except ValueError:
            if not renew:
                raise
        self._make_key()
        return Fernet(self._key_file.read_bytes())

    def _make_key(self) -> None:
        self._key_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private(self._key_file, Fernet.generate_key())


def safe(paths: Paths, environ: dict[str, str] | None = None) -> Safe:
    """The keychain if this system has one that works, else a file that a passphrase opens. One that was kept without
    a passphrase goes on being used until `door-scanner passphrase set`."""
    chosen = (os.environ if environ is None else environ).get(CHOICE, "")
    if chosen not in {"file", "passphrase"} and _keychain_works():
        return Keychain(paths.keyring_account)
    vault = Vault(paths.vault)
    if chosen == "file" or (not vault.there and paths.sealed_secrets.exists()):
        return unprotected(paths)
    return vault


def elsewhere(paths: Paths, chosen: Safe) -> list[Safe]:
    """Where else secrets may lie on this device: what works as a safe is not the same in every session."""
    files: list[Safe] = []
    if not isinstance(chosen, Keychain) and _keychain_works():
        files.append(Keychain(paths.keyring_account))
    if not isinstance(chosen, SealedFile) and paths.sealed_secrets.exists():
        files.append(unprotected(paths))
    if not isinstance(chosen, Vault) and paths.vault.exists():
        files.append(Vault(paths.vault))
    return files


def unprotected(paths: Paths) -> SealedFile:
    """The file that no passphrase protects."""
    return SealedFile(paths.sealed_secrets, device_key_file())


def load(kept: Safe, door: int) -> Secrets:
    """The secrets of a door; raises SetupTrouble when they are not there."""
    try:
        found = kept.get(f"door-{door}")
    except keyring.errors.KeyringError as error:
        raise SetupTrouble(
            mark("The system's keychain cannot be opened."), mark("Unlock it, then start again.")
        ) from error
    if found is None:
        raise SetupTrouble(
            mark("The API key of this door is not on this device."), mark("Set the door up again; the queue is kept.")
        )
    try:
        fields = json.loads(found)
        values = {str(name): str(value) for name, value in fields.get("values", {}).items()}
        return Secrets(str(fields["key"]), str(fields["token"]), values)
    except (ValueError, TypeError, KeyError, AttributeError):
        # No `from`: the cause would show what was kept.
        raise SetupTrouble(
            mark("What is kept as the API key of this door is not one."),
            mark("Set the door up again; the queue is kept."),
        ) from None


def save(kept: Safe, door: int, secrets: Secrets) -> None:
    try:
        fields: dict[str, object] = {"key": secrets.key, "token": secrets.token}
        kept.put(f"door-{door}", json.dumps(fields | ({"values": dict(secrets.values)} if secrets.values else {})))
    except keyring.errors.KeyringError as error:
        raise SetupTrouble(
            mark("The system's keychain does not take the API key."),
            mark("Unlock it, or set {choice}=file.", choice=CHOICE),
        ) from error


def _keychain_works() -> bool:
    """Whether keyring found a keychain that it recommends; the ones that keep clear text or nothing do not count."""
    try:
        return keyring.get_keyring().priority >= 1
    except Exception as error:  # noqa: BLE001  whatever a broken keychain raises, it is one that does not work
        log.info("no keychain: %s", type(error).__name__)
        return False
