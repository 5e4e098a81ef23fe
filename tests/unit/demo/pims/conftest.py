"""The Pims demo in this process: one for all tests of a file, as if new for each."""

from collections.abc import Iterator

import pytest

from tests.pims import Office


@pytest.fixture(scope="module")
def building(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("pims"))
    yield made
    made.close()


@pytest.fixture
def office(building: Office) -> Office:
    building.clear()
    return building
