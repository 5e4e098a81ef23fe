"""One evening at the real window, on a display of its own: set-up, guests, a dead network, a conflict, a family, and
the end. What happens is in `the_evening.py`, step by step."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.conftest import WAIT

ROOT = Path(__file__).parents[2]


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """A screen that nobody looks at (Xvfb); where there is none, Qt's own platform without a screen."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert server.stdout is not None
    try:
        number = server.stdout.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else {"QT_QPA_PLATFORM": "offscreen"}
    finally:
        server.kill()
        server.communicate()


def test_an_evening_at_the_real_window(display: dict[str, str], tmp_path: Path) -> None:
    own = {
        "DOOR_SCANNER_KEYCHAIN": "file", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PYTHONUTF8": "1",
    }  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "WAYLAND"))}
    played = subprocess.run(
        [sys.executable, "-m", "tests.end2end.the_evening", str(tmp_path)], cwd=ROOT, env=kept | own | display,
        capture_output=True, text=True, timeout=8 * WAIT, check=False,
    )  # fmt: skip
    assert played.returncode == 0, f"{played.stdout}\n{played.stderr}"
    assert "Traceback" not in played.stderr
    assert played.stdout.splitlines()[-1] == "the evening is over"
