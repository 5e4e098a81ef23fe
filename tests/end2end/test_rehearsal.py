"""A rehearsal next to a live door: the real program, which must not touch a byte of it."""

import hashlib
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scanner.demo.process import ServerProcess
from tests.end2end.conftest import WAIT, Door


def everything_in(folder: Path) -> dict[str, tuple[str, int]]:
    """Each file and folder with what is in it and when it was written."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "", path.stat().st_mtime_ns
        )
        for path in sorted(folder.rglob("*"))
    }  # fmt: skip


def has_its_list(live: Door) -> bool:
    with live.look() as db:
        return bool(db.execute("SELECT 1 FROM lists WHERE at IS NOT NULL").fetchone())


def test_not_one_byte_of_the_live_door_changes_and_its_server_hears_nothing(
    server: ServerProcess, set_up: Callable[..., Any], tickets: list[str], until: Callable[..., None], tmp_path: Path
) -> None:
    live = set_up(theme="light")
    scanning = live.scan()
    assert scanning.present(tickets[0])["verdict"] == "ADMIT"
    until(lambda: has_its_list(live))
    server.switch(captive="html200")  # so that the queue of the live door has something in it
    assert scanning.present(tickets[1])["verdict"] == "ADMIT"
    scanning.kill()
    server.switch(captive="off")
    before, asked = everything_in(live.folder), server.state()["requests"]

    home = str(tmp_path / "home")
    own = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path / "temp"), "HOME": home, "XDG_CONFIG_HOME": home}
    for folder in ("temp", "home"):
        (tmp_path / folder).mkdir()
    done = subprocess.run(
        [*live.line("rehearse"), "--scans", "2", "--pace", "2"], env=os.environ | live.environment() | own,
        capture_output=True, text=True, timeout=3 * WAIT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["scans"] == 2
    assert everything_in(live.folder) == before
    assert server.state()["requests"] == asked
    assert list((tmp_path / "temp").glob("door-scanner-rehearsal-*")) == []  # nothing of it is left behind
    assert live.settle()["confirmed"] == 2  # and the live door goes on where it was
