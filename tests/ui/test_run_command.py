"""`door-scanner run`, as a program of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="signals and displays of another kind")


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return kept | {"DOOR_SCANNER_KEYCHAIN": "file", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)} | more


def command(tmp_path: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "scanner", "run", "--data-dir", str(tmp_path / "data"), *more]


def run(tmp_path: Path, *more: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(tmp_path, *more), capture_output=True, text=True, timeout=90, check=False,
        env=environment(tmp_path, **env),
    )  # fmt: skip


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":4711"])
def test_without_a_display_it_says_so_in_a_sentence(tmp_path: Path, display: str) -> None:
    tried = run(tmp_path, QT_QPA_PLATFORM="", DISPLAY=display)
    assert tried.returncode == 1
    assert "door-scanner scan" in tried.stderr
    assert "display" in tried.stderr
    assert "Traceback" not in tried.stderr


def test_a_picture_of_the_first_run_is_taken_and_the_program_ends(tmp_path: Path) -> None:
    file = tmp_path / "first.png"
    tried = run(tmp_path, "--json", "--screenshot", str(file), "--until", "set-up", QT_QPA_PLATFORM="offscreen")
    assert tried.returncode == 0, tried.stderr
    assert file.read_bytes().startswith(b"\x89PNG")
    assert '"screenshot"' in tried.stdout
    assert "Traceback" not in tried.stderr


def test_a_film_that_is_not_there_does_not_keep_the_window_from_opening(tmp_path: Path) -> None:
    file = tmp_path / "first.png"
    tried = run(
        tmp_path, "--camera", "/no/film.mp4", "--screenshot", str(file), "--until", "set-up",
        QT_QPA_PLATFORM="offscreen",
    )  # fmt: skip
    assert tried.returncode == 0, tried.stderr


@posix
def test_ctrl_c_in_the_terminal_closes_the_window_and_ends_cleanly(tmp_path: Path) -> None:
    """The log says when the window stands."""
    process = subprocess.Popen(
        command(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
    )  # fmt: skip
    try:
        log = tmp_path / "data" / "logs"
        _wait_for_words(log, "capture process", process)
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0, errors
    assert "Traceback" not in out + errors


def _wait_for_words(folder: Path, words: str, process: subprocess.Popen[str]) -> None:
    """Until one of the log's files has these words."""
    import time

    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if any(words in file.read_text(encoding="utf-8") for file in folder.glob("*") if file.is_file()):
            return
        time.sleep(0.05)  # another program's file: there is no signal to wait for
    raise AssertionError(f"the log never said {words!r}")
