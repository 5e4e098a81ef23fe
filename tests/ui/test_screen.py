"""A part of the screen as a camera: on a screen that exists only in memory, with a ticket on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scanner.app.paths import paths
from scanner.capture.decode import Decoder
from scanner.capture.errors import ScreenClosed, SourceNotFound, SourceTrouble, StreamNotAllowed
from scanner.capture.stream import StreamSource
from scanner.ui.main import _open_source as named
from scanner.ui.screen import ScreenSource, open_source
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, on_ground, qr, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHOWING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget
app = QApplication([])
wall = QWidget()
wall.setGeometry(0, 0, 1280, 720)
for path, left in zip(sys.argv[1:], (0, 640)):
    label = QLabel(wall)
    label.setPixmap(QPixmap(path))
    label.move(left, 100)
wall.show()
QTimer.singleShot(300, lambda: print("shown", flush=True))
app.exec()
"""


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A screen of 1280 x 720 with a ticket on its left half and another on its right."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not here")
    tickets = [
        write(tmp_path / f"{text}.png", on_ground(qr(text), 600, 480, left=80, top=60))
        for text in (SERIAL, OTHER_SERIAL)
    ]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert server.stdout is not None
    monkeypatch.setenv("DISPLAY", f":{server.stdout.readline().strip()}")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    show = [sys.executable, "-c", SHOWING, *map(str, tickets)]
    showing = subprocess.Popen(show, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert showing.stdout is not None
    try:
        if showing.stdout.readline() != "shown\n":
            pytest.skip("Qt cannot show anything on this X server")
        yield
    finally:
        for each in (showing, server):
            each.kill()
            each.communicate()


def texts_on(spec: str) -> list[str]:
    stream = open_source(spec).open()
    try:
        frame = stream.read()
        assert frame is not None
        return sorted(symbol.text for symbol in Decoder().read_at_leisure(frame.image))
    finally:
        stream.close()


@pytest.mark.usefixtures("screen")
def test_only_the_chosen_part_of_the_screen_is_looked_at() -> None:
    assert texts_on("screen:0,100,600,480") == [SERIAL]
    assert texts_on("screen:640,100,600,480") == [OTHER_SERIAL]
    assert texts_on("screen:641,101,599,479") == [OTHER_SERIAL], "a row need not be a multiple of four bytes"
    assert texts_on("screen") == sorted([SERIAL, OTHER_SERIAL])


@pytest.mark.usefixtures("screen")
def test_the_pictures_go_on_and_end_with_the_stream() -> None:
    stream = ScreenSource((0, 0, 64, 48)).open()
    assert [stream.read().number for _ in range(3)] == [0, 1, 2]
    stream.close()


def test_a_system_that_shows_nothing_of_its_screen_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    stream = ScreenSource().open()
    with pytest.raises(ScreenClosed):
        stream.read()
    stream.close()


@pytest.mark.parametrize("spec", ["screen:", "screen:1,2,3", "screen:a,b,c,d", "screen:0,0,5,5", "screen:0,0,-5,100"])
def test_what_names_no_part_of_the_screen_is_said(spec: str) -> None:
    with pytest.raises(SourceTrouble):
        open_source(spec)


def test_a_part_of_the_screen_is_named_as_it_was_given() -> None:
    source = open_source("screen:-1280,20,640,480")
    assert source == ScreenSource((-1280, 20, 640, 480))
    assert isinstance(source, ScreenSource)
    assert (source.spec, source.live) == ("screen:-1280,20,640,480", True)
    assert ScreenSource().spec == "screen"


def test_everything_else_is_named_as_before() -> None:
    with pytest.raises(SourceNotFound):
        open_source("screenshot.png")


def test_the_window_looks_at_the_streams_that_its_settings_allow(tmp_path: Path) -> None:
    here = paths(tmp_path)
    url = "rtsp://10.0.0.5/door"
    with pytest.raises(StreamNotAllowed):
        named(here, url)
    here.settings.write_text(f'stream_urls = ["{url}"]\n')
    assert named(here, url) == StreamSource(url)
    here.settings.write_text("stream_urls = 1\n")
    with pytest.raises(StreamNotAllowed):
        named(here, url)


def test_naming_a_part_of_the_screen_loads_no_qt() -> None:
    check = (
        "import sys; from scanner.ui.screen import open_source; open_source('screen'); print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=False, env=os.environ)
    assert (done.stdout.strip(), done.stderr) == ("False", "")
