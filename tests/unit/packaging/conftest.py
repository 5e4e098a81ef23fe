"""The scripts in `packaging/` as modules. They are no package, and run by themselves: here they are loaded by path."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[3]


def _load(name: str) -> ModuleType:
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec
        assert spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def bootstrap() -> ModuleType:
    return _load("bootstrap")


@pytest.fixture(scope="session")
def system_libraries() -> ModuleType:
    return _load("system_libraries")


@pytest.fixture(scope="session")
def environment(system_libraries: ModuleType) -> ModuleType:
    return _load("environment")  # which imports the one above by its name


@pytest.fixture(scope="session")
def make_sounds() -> ModuleType:
    return _load("make_sounds")


@pytest.fixture(scope="session")
def clips() -> ModuleType:
    return _load("clips")


@pytest.fixture(scope="session")
def relock() -> ModuleType:
    return _load("relock")
