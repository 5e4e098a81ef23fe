"""Trying a site out with two writers, on sites that keep pairs well, badly, and late."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from scanner.backends.errors import Lost
from scanner.backends.xts2.selftest import GOOD_FOR, keeps_both, went_well

NOW = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)


class Site:
    """Keeps pairs in rows. `meet`: both writers are at it at the same time before either goes on."""

    def __init__(self) -> None:
        self.pairs: list[tuple[str, str]] = []
        self.meet = threading.Barrier(2)

    def at_once(self, key: str) -> None:
        if key.startswith("adt.") and key.endswith("b"):
            self.meet.wait(20)

    def read(self) -> list[tuple[str, str]]:
        return list(self.pairs)

    def write(self, key: str, value: str) -> None:
        self.at_once(key)
        self.pairs.append((key, value))


class Rewriting(Site):
    def write(self, key: str, value: str) -> None:
        before = list(self.pairs)
        self.at_once(key)
        self.pairs = [*before, (key, value)]


class Lagging(Site):
    """A reader is told what there was when it read first."""

    def __init__(self) -> None:
        super().__init__()
        self.first: list[tuple[str, str]] | None = None

    def read(self) -> list[tuple[str, str]]:
        if self.first is None:
            self.first = list(self.pairs)
        return self.first


class Silent(Site):
    def write(self, key: str, value: str) -> None:
        raise Lost("gone")


def tried(site, run="r1"):
    return keeps_both(site, site, run=run, now=NOW)


def test_a_site_with_a_row_for_each_pair_passes_and_says_so():
    site = Site()
    assert tried(site)
    assert went_well(site.read(), NOW)
    assert all(len(key) <= 64 and key.startswith("adt.") for key, _ in site.pairs)


@pytest.mark.parametrize("site", [Rewriting(), Lagging()])
def test_a_site_that_loses_a_pair_or_lags_behind_fails(site):
    assert not tried(site)
    assert not went_well(site.pairs, NOW)


def test_trouble_is_no_verdict():
    with pytest.raises(Lost):
        tried(Silent())


@pytest.mark.parametrize(
    ("value", "counts"),
    [
        (NOW.isoformat(), True), ((NOW - GOOD_FOR + timedelta(minutes=1)).isoformat(), True),
        ((NOW - GOOD_FOR).isoformat(), False), ((NOW + timedelta(hours=1)).isoformat(), False), ("soon", False),
        ("2026-11-22T19:30:00", False),
    ],
)  # fmt: skip
def test_a_run_is_good_for_an_evening(value, counts):
    assert went_well([("adt.ok.r1", value), ("note", NOW.isoformat())], NOW) is counts
