"""Where things are kept: one folder per user, or everything under one folder that was named.

Folders are made with mode 0700; what is written into them is for this user alone.
"""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark

APP = "door-scanner"


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one installation. `keyring_account` tells installations apart in the system's keychain."""

    data: Path
    config: Path
    logs: Path

    @property
    def database(self) -> Path:
        return self.data / "doors.db"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def sealed_secrets(self) -> Path:
        """Where secrets go when there is no keychain, and no passphrase is wanted."""
        return self.data / "secrets.sealed"

    @property
    def vault(self) -> Path:
        """The same, locked by a passphrase."""
        return self.data / "secrets.locked"

    @property
    def keyring_account(self) -> str:
        return str(self.data.resolve())


def whereabouts(data_dir: Path | None = None) -> Paths:
    """The same, and touches nothing."""
    if data_dir is not None:
        return Paths(data_dir, data_dir, data_dir / "logs")
    system = platformdirs.PlatformDirs(APP, appauthor=False)
    return Paths(system.user_data_path, system.user_config_path, system.user_log_path)


def paths(data_dir: Path | None = None) -> Paths:
    """The user's own folders, or everything under `data_dir`. Makes them; raises SetupTrouble when that cannot be."""
    found = whereabouts(data_dir)
    for folder in (found.data, found.config, found.logs):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise SetupTrouble(
                mark("The folder {folder} cannot be made ({why}).", folder=str(folder), why=str(error.strerror)),
                mark("Name another one with --data-dir, or make it writable."),
            ) from error
    return found


def device_key_file() -> Path:
    """What opens the sealed secrets: a file in the user's own configuration, never in the data folder itself."""
    return platformdirs.user_config_path(APP, appauthor=False) / "device.key"
