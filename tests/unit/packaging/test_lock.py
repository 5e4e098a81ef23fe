"""The lock: all that is installed is pinned by hash, and it tells nothing of where it was made."""

from __future__ import annotations

import re
import tomllib

import pytest


@pytest.fixture(scope="module")
def lock(root):
    return (root / "packaging" / "requirements.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def pinned(lock):
    """Name to the hashes of its pins."""
    pins: dict[str, list[str]] = {}
    name = ""
    for line in lock.splitlines():
        if found := re.match(r"([a-z0-9-]+)==\S+", line):
            name = found[1]
            pins.setdefault(name, [])
        pins.setdefault(name, []).extend(re.findall(r"--hash=sha256:([0-9a-f]{64})\b", line))
    return pins


def direct_dependencies(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += project["build-system"]["requires"]
    return sorted({re.match(r"[A-Za-z0-9._-]+", text)[0].lower().replace("_", "-") for text in wanted})


def test_it_holds_no_addresses(lock):
    for sign in ("://", "--index-url", "--extra-index-url", "--find-links", "--trusted-host", "file:", " @ "):
        assert sign not in lock


def test_every_line_is_a_pin_a_hash_or_a_remark(lock):
    shape = re.compile(r"[a-z0-9-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|    #.*|")
    assert [line for line in lock.splitlines() if not shape.fullmatch(line)] == []


def test_every_pin_has_hashes(pinned):
    assert [name for name, hashes in pinned.items() if not hashes] == []


def test_every_direct_dependency_is_pinned(root, pinned):
    assert [name for name in direct_dependencies(root) if name not in pinned] == []


def test_remaking_it_leaves_out_which_file_asked(relock):
    made = "flask==3.1.3 \\\n    --hash=sha256:00\n    # via door-scanner (pyproject.toml)\n"
    tidied = "flask==3.1.3 \\\n    --hash=sha256:00\n    # via door-scanner\n"
    assert relock.without_origins(made) == relock.without_origins(tidied) == tidied
    assert relock.without_origins("    #   door-scanner (pyproject.toml:dev)\n") == "    #   door-scanner\n"


def test_remaking_it_hides_where_packages_came_from(relock):
    assert {"--no-emit-find-links", "--no-emit-index-url", "--generate-hashes", "--universal"} <= set(relock.COMPILE)
