"""The Utick demo in this process: one for all tests of a file, as if new for each."""

from collections.abc import Iterator

import pytest

from tests.utick import House


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    made = House(tmp_path_factory.mktemp("utick"))
    yield made
    made.close()


@pytest.fixture
def house(building: House) -> House:
    building.clear()
    return building
