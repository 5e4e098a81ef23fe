"""A box office for each test, its stage set once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.demo.systems import SYSTEMS
from tests.xts2 import SEED, TICKETS, Office, opened


@pytest.fixture(scope="session")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a box office whose stage is set."""
    folder = tmp_path_factory.mktemp("xts2")
    SYSTEMS["xts2"].open(folder, TICKETS, SEED, {}).close()
    return folder


@pytest.fixture
def office(evening: Path, tmp_path: Path) -> Iterator[Office]:
    made = opened(evening, tmp_path / "office")
    yield made
    made.close()
