"""The table of what each system can do says what the back ends claim, and leads to tests that are there."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from scanner.backends import registry

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def abilities():
    spec = importlib.util.spec_from_file_location("abilities", ROOT / "packaging" / "abilities.py")
    made = importlib.util.module_from_spec(spec)
    sys.modules["abilities"] = made  # its dataclasses look for their module there
    spec.loader.exec_module(made)
    yield made
    del sys.modules["abilities"]


def test_the_page_has_the_table_as_the_back_ends_are_now(abilities):
    text = abilities.PAGE.read_text(encoding="utf-8")
    assert text == abilities.page(text), "run: python packaging/abilities.py --write"


def test_the_readme_has_the_table_as_the_back_ends_are_now(abilities):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    tables = re.findall(r"^\| \| TickeTing .*(?:\n\|.*)*", text, re.MULTILINE)
    assert all(each == abilities.table() for each in tables), "run: python packaging/abilities.py"


def test_each_cell_leads_to_a_test_that_is_there(abilities):
    linked = re.findall(r'\]\(([^ )]+) "(test_\w+)"\)', abilities.table())
    assert len(linked) > 30
    for file, test in set(linked):
        assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), (file, test)


def test_every_system_has_a_column(abilities):
    assert {system for _, system, _ in abilities.WAYS} == set(registry.SYSTEMS)
