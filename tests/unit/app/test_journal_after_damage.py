"""A journal whose file was damaged: what was signed and is whole stays signed, and signing goes on."""

from datetime import UTC, datetime

import pytest

from scanner.store import rescue
from scanner.store.database import Database
from tests import damage
from tests.clocks import FakeClock
from tests.unit.app.journals import add, checked, sealer, signed

NOW = datetime(2026, 11, 21, 21, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "doors.db"
    kept = Database(made)
    signed(kept, FakeClock(), 60, 60, 60)
    add(kept, 5)
    kept.close()
    return made


def repaired(path):
    damage.overwrite(path, 0, bytes(100))
    assert rescue.rescue(path, NOW) is not None
    return Database(path)


def test_signatures_under_rows_that_are_whole_are_carried_over(path):
    kept = repaired(path)
    found = checked(kept)
    kept.close()
    assert (found.broken, found.signed) == (None, 180)


def test_signatures_behind_a_gap_are_left_and_all_is_signed_anew(path):
    pages = damage.pages_of(path, "journal")
    damage.destroy(path, pages[len(pages) // 2 : len(pages) // 2 + 1])
    kept = repaired(path)
    found = checked(kept)
    assert found.broken is None
    assert found.signed in {0, 60, 120}
    assert sealer(kept, FakeClock()).seal()
    again = checked(kept)
    kept.close()
    assert (again.broken, again.unsigned) == (None, 0)
