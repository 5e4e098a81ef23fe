"""The demo's camera: believable, steady, and readable by what reads real ones."""

import pickle
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from scanner.capture.agreement import Agreement
from scanner.capture.decode import Decoder
from scanner.capture.messages import Message, Opened, Sighted, Trouble
from scanner.capture.process import CaptureProcess
from scanner.capture.reader import read_all
from scanner.demo.camera import GONE, DemoCamera, Show, lowered

if TYPE_CHECKING:
    from scanner.capture.frames import FrameSource

TICKETS = ("K7PQ2M-4T9XW2ZB7RHD", "K7PQ2M-9C3DFE5GH2JK", "K7PQ2M-0A1B2C3D4E5F", "TKT/2?s=K7PQ2M-ZZZZZZZZZZZZ&v=2", "A")


@pytest.fixture(scope="module")
def show() -> Show:
    return Show(TICKETS, seconds_per_ticket=3.0, seed=1)


def test_every_ticket_is_read_while_it_is_held_up(show: Show) -> None:
    decoder = Decoder()
    for turn in range(10):
        for part in (0.32, 0.4, 0.5, 0.6, 0.68):
            at = (turn + part) * 3.0
            assert [symbol.text for symbol in decoder.read_frame(show.picture(at))] == [TICKETS[turn % 5]], at


@pytest.mark.parametrize("seed", range(5))
def test_tickets_are_readable_whatever_the_seed(seed: int) -> None:
    show, decoder = Show(TICKETS, 2.0, seed), Decoder()
    assert [decoder.read_frame(show.picture(turn * 2.0 + 1.0))[0].text for turn in range(7)] == [
        TICKETS[turn % 5] for turn in range(7)
    ]


def test_between_two_tickets_nothing_is_in_view(show: Show) -> None:
    decoder = Decoder()
    for turn in range(4):
        assert decoder.read_frame(show.picture((turn + GONE + 0.01) * 3.0)) == []


def test_no_frame_ever_reads_as_something_else(show: Show) -> None:
    decoder = Decoder()
    for tick in range(75):
        at = tick / 5
        assert {symbol.text for symbol in decoder.read_frame(show.picture(at))} <= {show.text_at(at)}


def test_frames_look_like_a_cameras(show: Show) -> None:
    for at in (0.0, 0.5, 1.5, 2.5):
        frame = show.picture(at)
        assert (frame.shape, frame.dtype, frame.flags["C_CONTIGUOUS"]) == ((720, 1280, 3), np.uint8, True)


def test_the_hall_is_dark_and_its_grain_moves(show: Show) -> None:
    empty, later = show.picture(0.0), show.picture(0.04)
    assert 5 < empty.mean() < 60
    assert not np.array_equal(empty, later)
    assert np.abs(empty.astype(int) - later).mean() < 8


def test_the_same_seed_shows_the_same(show: Show) -> None:
    again = Show(TICKETS, 3.0, seed=1)
    other = Show(TICKETS, 3.0, seed=2)
    assert np.array_equal(show.picture(1.5), again.picture(1.5))
    assert not np.array_equal(show.picture(1.5), other.picture(1.5))


def test_a_frame_belongs_to_whoever_got_it(show: Show) -> None:
    """The next picture must not change the last one: it may still be decoded."""
    frame = show.picture(1.5)
    before = frame.copy()
    show.picture(1.6)
    assert np.array_equal(frame, before)


def test_a_ticket_comes_from_below_and_is_held_still() -> None:
    parts = [part / 100 for part in range(5, 94)]
    assert lowered(0.05) == 1.0
    assert all(lowered(part) == 0.0 for part in parts if 0.28 <= part <= 0.72)
    assert all(0.0 <= lowered(part) <= 1.0 for part in parts)


def test_without_tickets_the_hall_is_empty() -> None:
    assert Decoder().read_frame(Show((), 3.0).picture(1.5)) == []


def test_very_long_texts_are_drawn_too() -> None:
    assert Show(("x" * 2000,), 3.0).picture(1.5).shape == (720, 1280, 3)


def test_it_is_a_source_of_frames_for_the_reader() -> None:
    camera: FrameSource = DemoCamera(TICKETS[:1], seconds_per_ticket=1.0)
    assert (camera.name, camera.live) == ("Demo camera", True)
    assert pickle.loads(pickle.dumps(camera)) == camera
    reading = read_all(camera)
    text = next(symbols[0].text for _, symbols in reading if symbols)
    reading.close()
    assert text == TICKETS[0]


def test_frames_come_at_the_cameras_pace_with_growing_numbers() -> None:
    before = time.monotonic()
    stream = DemoCamera((), rate=50.0).open()
    frames = [stream.read() for _ in range(4)]
    stream.close()
    stream.close()
    assert stream.read() is None
    whole = [frame for frame in frames if frame]
    assert [frame.number for frame in whole] == [0, 1, 2, 3]
    assert whole[3].taken_at - before >= 4 / 50 - 0.001  # each comes when it is due, however late the one before
    assert whole[3].taken_at <= time.monotonic()


def test_it_runs_in_the_capture_process() -> None:
    heard: list[Message] = []
    sighted = threading.Event()

    def listen(message: Message) -> None:
        heard.append(message)
        if isinstance(message, Sighted):
            sighted.set()

    process = CaptureProcess(DemoCamera(TICKETS[:2], seconds_per_ticket=1.5), listen)
    process.start()
    try:
        assert sighted.wait(30), heard
        assert isinstance(heard[0], Opened)
        assert (heard[0].name, heard[0].width, heard[0].height, heard[0].rate) == ("Demo camera", 1280, 720, 25.0)
        assert not [message for message in heard if isinstance(message, Trouble)]
        picture = process.latest_picture()
        assert picture is not None
        assert (picture.width, picture.height) == (640, 360)
    finally:
        process.stop()


def test_stripes_are_not_imagined_in_the_hall(show: Show) -> None:
    agreement, decoder = Agreement(), Decoder(["CODE128", "EAN13", "EAN8", "UPCA", "UPCE", "CODE93"])
    assert [text for tick in range(24) for text in agreement.passed(decoder.read_frame(show.picture(tick / 12)))] == []


def test_naming_the_demo_camera_draws_nothing_yet() -> None:
    check = (
        "import sys; from scanner.demo.camera import DemoCamera; DemoCamera(('A',));"
        "print(*(m for m in ('numpy', 'segno', 'cv2', 'scanner.capture') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("", "")
