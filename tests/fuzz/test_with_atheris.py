"""The targets, for as long as a night allows; skipped where atheris is not installed (it has no wheel everywhere)."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

SECONDS = int(os.environ.get("FUZZ_SECONDS", "20"))


@pytest.mark.skipif(not importlib.util.find_spec("atheris"), reason="atheris is not installed")
@pytest.mark.parametrize("target", ["barcode", "body", "file"])
def test_nothing_that_is_fed_brings_the_program_down(target: str, tmp_path: Path) -> None:
    script = Path(__file__).with_name("targets.py")
    ended = subprocess.run(
        [sys.executable, str(script), target, f"-max_total_time={SECONDS}", "-timeout=60", "-max_len=12000"],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=SECONDS + 600,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr[-4000:]
    assert "Done" in ended.stderr
