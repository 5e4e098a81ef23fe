"""`door-scanner demo --system xts2 --headless --json`, as a stranger runs it."""

import json
import subprocess
import sys
from pathlib import Path

from tests.end2end.conftest import WAIT


def test_an_evening_at_a_box_office_loses_nobody_and_lets_nobody_in_twice(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "scanner", "demo", "--system", "xts2", "--headless", "--json", "--tickets", "60"]
    done = subprocess.run(
        [*command, "--data-dir", str(tmp_path)], capture_output=True, text=True, timeout=6 * WAIT, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["queue"], found["lost"], found["double"]) == (0, 0, 0)
    assert (found["provisional"], found["conflicts"]) == (None, None)
    assert found["server_admissions"] >= found["admit"] > 10
    assert {"payment_due", "refunded", "other_event", "unknown_serial", "already_admitted"} <= found["stop"].keys()
