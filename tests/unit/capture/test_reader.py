"""Reading a whole source in this process, and the hand-over between reading and looking."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from scanner.capture.decode import Decoder
from scanner.capture.errors import CameraUnplugged, NoCamera, UnreadablePicture
from scanner.capture.files import open_source
from scanner.capture.frames import Frame
from scanner.capture.grab import Grabber, Handover
from scanner.capture.reader import read_all
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, code, on_ground, qr, write, write_video
from tests.fixtures.sources import Still, Troubled


def frame(number: int) -> Frame:
    return Frame(np.zeros((4, 4), np.uint8), number, 0.0)


def test_every_picture_of_a_folder_is_read_in_order(tmp_path: Path) -> None:
    write(tmp_path / "1.png", on_ground(qr(SERIAL)))
    write(tmp_path / "2.png", on_ground(np.full((50, 50), 255, np.uint8)))
    (tmp_path / "3.png").write_bytes(b"broken")
    write(tmp_path / "4.png", on_ground(code("Code128", OTHER_SERIAL)))
    skipped: list[UnreadablePicture] = []
    results = [
        (frame.name, [symbol.text for symbol in symbols])
        for frame, symbols in read_all(open_source(str(tmp_path)), on_skipped=skipped.append)
    ]
    assert results == [("1.png", [SERIAL]), ("2.png", []), ("4.png", [OTHER_SERIAL])]
    assert [trouble.title for trouble in skipped] == ["3.png cannot be read as a picture"]


def test_every_frame_of_a_video_is_read(tmp_path: Path) -> None:
    picture = on_ground(qr(SERIAL), 640, 480, left=20, top=20)
    path = write_video(tmp_path / "v.avi", [picture] * 12)
    assert [len(symbols) for _, symbols in read_all(open_source(str(path)))] == [1] * 12


def test_at_leisure_reads_what_the_live_path_does_not(tmp_path: Path) -> None:
    path = write(tmp_path / "dark.png", 255 - on_ground(code("PDF417", SERIAL)))
    ((_, symbols),) = read_all(open_source(str(path)), Decoder(), at_leisure=True)
    assert [symbol.text for symbol in symbols] == [SERIAL]


def test_a_live_source_is_read_until_the_reader_has_enough() -> None:
    reading = read_all(Still(SERIAL))
    numbers = [next(reading)[0].number for _ in range(3)]
    reading.close()
    assert numbers == sorted(set(numbers))
    assert not [thread for thread in threading.enumerate() if thread.name == "camera"]


def test_a_source_that_does_not_open_raises_where_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "flag").touch()
    with pytest.raises(NoCamera):
        next(read_all(Troubled("missing", tmp_path / "flag")))


def test_a_source_that_breaks_off_raises_after_what_it_gave(tmp_path: Path) -> None:
    (tmp_path / "flag").touch()
    reading = read_all(Troubled("unplug", tmp_path / "flag", at=2))
    with pytest.raises(CameraUnplugged):
        list(reading)


def test_a_fault_in_a_source_is_not_swallowed(tmp_path: Path) -> None:
    (tmp_path / "flag").touch()
    with pytest.raises(RuntimeError, match="a fault in the stream"):
        list(read_all(Troubled("raise", tmp_path / "flag")))


def test_of_a_live_source_the_newest_frame_wins() -> None:
    table = Handover(newest_wins=True)
    for number in range(5):
        table.put(frame(number))
    taken = table.take(0)
    assert taken is not None
    assert taken.number == 4
    assert table.take(0) is None


def test_of_a_file_every_frame_is_handed_over() -> None:
    table = Handover(newest_wins=False)
    reader = threading.Thread(target=lambda: [table.put(frame(number)) for number in range(50)])
    reader.start()
    numbers = [taken.number for _ in range(50) if (taken := table.take(5))]
    reader.join(5)
    assert numbers == list(range(50))


def test_closing_frees_a_reader_that_waits() -> None:
    table = Handover(newest_wins=False)
    table.put(frame(0))
    reader = threading.Thread(target=lambda: table.put(frame(1)))
    reader.start()
    table.close()
    reader.join(5)
    assert not reader.is_alive()
    last = table.take(0)
    assert last is not None
    assert last.number == 0
    assert table.take() is None


def test_a_paced_video_takes_its_own_time(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.avi", [on_ground(qr(SERIAL), 320, 240, left=0, top=0)] * 4, rate=20)
    with Grabber(open_source(str(path)), paced=True) as frames:
        shown = [time.monotonic() - frame.taken_at for frame in frames]
    assert len(shown) == 4
    assert min(shown) >= -0.001, "no frame comes before its time"
