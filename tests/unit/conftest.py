"""What the unit tests share: hypothesis without a clock (two cores, shared), and no keychain or home but our own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from scanner.store.database import Database
from tests.clocks import FakeClock

settings.register_profile(
    "unit", deadline=None, max_examples=80, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unit")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folders, in the test's; secrets go to a file there and never to a keychain."""
    home = tmp_path / "home"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("DOOR_SCANNER_KEYCHAIN", "file")
    return home


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Database]]:
    """Opens databases, and closes them when the test ends."""
    made: list[Database] = []

    def open_one(path: Path | None = None) -> Database:
        made.append(Database(path or tmp_path / "doors.db"))
        return made[-1]

    yield open_one
    for each in made:
        each.close()


@pytest.fixture
def kept(opened: Callable[..., Database]) -> Database:
    """A fresh database."""
    return opened()
