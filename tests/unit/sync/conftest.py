"""A world for each test: a clock moved by hand, a server in memory, devices in folders of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()
