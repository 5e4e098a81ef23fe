"""What holds for every test."""

import gc

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Nightly runs are left out unless asked for."""
    if "nightly" not in (config.getoption("-m") or ""):
        for item in items:
            if item.get_closest_marker("nightly"):
                item.add_marker(pytest.mark.skip(reason="nightly: ask for it with -m nightly"))


def pytest_collection_finish() -> None:
    """What was loaded stays: looking through it for garbage, over and over, takes longer than many a test."""
    gc.collect()
    gc.freeze()
