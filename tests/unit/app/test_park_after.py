"""How often an entry of the queue may fail by its own fault is a setting."""

import pytest

from scanner.app.settings import Settings, changed
from scanner.domain.errors import SetupTrouble


def test_it_is_part_of_the_doors_conduct_and_so_can_change_while_the_door_is_open() -> None:
    assert Settings().conduct.park_after == 8
    assert changed(Settings(), park_after=3).conduct.park_after == 3


@pytest.mark.parametrize("value", [0, 1, 1001, 8.0, True, "8"])
def test_what_is_no_sensible_number_of_tries_is_refused_with_what_would_be(value: object) -> None:
    with pytest.raises(SetupTrouble, match=r"from 2 to 1000|a number"):
        changed(Settings(), park_after=value)
