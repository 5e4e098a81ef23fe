"""Pictures, folders and videos as sources, whole and broken."""

import pickle
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from scanner.capture.camera import CameraSource
from scanner.capture.errors import (
    EmptyFolder,
    SourceNotFound,
    SourceTrouble,
    UnreadablePicture,
    UnreadableVideo,
)
from scanner.capture.files import FolderSource, PictureSource, VideoSource, natural, open_source
from scanner.capture.frames import FrameSource
from scanner.capture.pictures import MOST_PIXELS
from tests.fixtures.codes import SERIAL, coloured, on_ground, qr, write, write_video


def names_in(source: FrameSource) -> list[str]:
    """What the source gives, with `!` for what was left out."""
    stream = source.open()
    names: list[str] = []
    while True:
        try:
            frame = stream.read()
        except UnreadablePicture:
            names.append("!")
            continue
        if frame is None:
            return names
        names.append(frame.name)


def test_a_picture_is_one_frame_in_colour(tmp_path: Path) -> None:
    path = write(tmp_path / "ticket.png", on_ground(qr(SERIAL)))
    stream = open_source(str(path)).open()
    frame = stream.read()
    assert frame is not None
    assert (frame.image.shape, frame.number, frame.name) == ((720, 1280, 3), 0, "ticket.png")
    assert stream.read() is None
    stream.close()
    stream.close()


def test_a_folders_pictures_come_in_the_order_people_count(tmp_path: Path) -> None:
    for name in ["10.png", "9.png", "Scan 2.jpg", "scan 11.jpg", "1.webp"]:
        write(tmp_path / name, qr(SERIAL))
    assert names_in(open_source(str(tmp_path))) == ["1.webp", "9.png", "10.png", "Scan 2.jpg", "scan 11.jpg"]


def test_what_is_no_picture_in_a_folder_is_left_out_and_told(tmp_path: Path) -> None:
    whole = write(tmp_path / "a.png", on_ground(qr(SERIAL))).read_bytes()
    (tmp_path / "b.png").write_bytes(b"")
    (tmp_path / "c.png").write_bytes(b"this is no picture")
    (tmp_path / "d.jpg").write_bytes(whole[:20])
    (tmp_path / "notes.txt").write_text("not even called a picture")
    (tmp_path / "folder.png").mkdir()
    write(tmp_path / "e.png", qr(SERIAL))
    assert names_in(FolderSource(tmp_path)) == ["a.png", "!", "!", "!", "e.png"]


def test_a_folders_pictures_lie_apart_in_time_so_that_each_counts(tmp_path: Path) -> None:
    for name in ["1.png", "2.png"]:
        write(tmp_path / name, qr(SERIAL))
    stream = FolderSource(tmp_path).open()
    first, second = stream.read(), stream.read()
    assert first is not None
    assert second is not None
    assert second.taken_at - first.taken_at == pytest.approx(2.0)


def test_a_video_gives_every_frame_at_its_own_time(tmp_path: Path) -> None:
    path = write_video(tmp_path / "queue.avi", [on_ground(qr(SERIAL), 640, 480, left=10, top=10)] * 5, rate=10)
    stream = open_source(str(path)).open()
    frames = [stream.read() for _ in range(6)]
    stream.close()
    assert stream.rate == 10
    assert frames[5] is None
    whole = [frame for frame in frames if frame]
    assert [frame.number for frame in whole] == [0, 1, 2, 3, 4]
    assert whole[4].taken_at - whole[0].taken_at == pytest.approx(0.4)


def test_a_turned_photograph_comes_upright(tmp_path: Path) -> None:
    """Phones save the sensor's picture and a note on how it was held (EXIF orientation 6: turn right)."""
    picture = np.zeros((40, 80), np.uint8)
    picture[:, :20] = 255
    jpeg = write(tmp_path / "plain.jpg", picture).read_bytes()
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    path = tmp_path / "turned.jpg"
    path.write_bytes(jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:])
    frame = PictureSource(path).open().read()
    assert frame is not None
    assert frame.image.shape == (80, 40, 3)
    assert frame.image[5, 20, 0] > 200
    assert frame.image[70, 20, 0] < 50


def test_an_enormous_picture_is_shrunk_not_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "scan.png", np.full((7000, 8000), 255, np.uint8))
    frame = PictureSource(path).open().read()
    assert frame is not None
    assert frame.image.shape[0] * frame.image.shape[1] <= MOST_PIXELS


def test_a_small_file_that_holds_an_endless_picture_is_left_out(tmp_path: Path) -> None:
    """Fifty kilobytes of PNG that would unpack to more than a gigabyte. The limit holds whatever was imported first."""
    side = 20_000
    path = tmp_path / "bomb.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(bytes(side // 8 + 1) * side))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(UnreadablePicture):
        PictureSource(path).open().read()


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_a_file_without_a_known_ending_is_looked_into(tmp_path: Path) -> None:
    path = write(tmp_path / "ticket.png", qr(SERIAL)).rename(tmp_path / "upload")
    assert open_source(str(path)) == PictureSource(path)
    text = tmp_path / "letter.txt"
    text.write_text("Dear Sir or Madam")
    with pytest.raises(SourceTrouble, match=r"letter\.txt is neither a picture nor a video"):
        open_source(str(text))


def test_what_is_not_there_is_said_before_anything_opens(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFound, match="There is nothing at"):
        open_source(str(tmp_path / "gone.png"))
    with pytest.raises(EmptyFolder):
        open_source(str(tmp_path))


def test_files_that_vanish_before_opening_are_told(tmp_path: Path) -> None:
    for source in (PictureSource(tmp_path / "a.png"), VideoSource(tmp_path / "a.mp4"), FolderSource(tmp_path / "a")):
        with pytest.raises(SourceNotFound):
            source.open()


def test_a_broken_video_is_told(tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"no video at all" * 100)
    with pytest.raises(UnreadableVideo):
        open_source(str(path)).open()


@pytest.mark.parametrize(
    ("spec", "source"),
    [
        ("", CameraSource()),
        ("camera", CameraSource()),
        ("camera:0", CameraSource(index=0)),
        ("camera:12", CameraSource(index=12)),
        ("camera:usb-046d_C270-video-index0", CameraSource(identity="usb-046d_C270-video-index0")),
    ],
)
def test_cameras_are_named_by_number_or_identity(spec: str, source: CameraSource) -> None:
    assert open_source(spec) == source


def test_sources_travel_to_another_process(tmp_path: Path) -> None:
    for source in (PictureSource(tmp_path), FolderSource(tmp_path), VideoSource(tmp_path), CameraSource(index=1)):
        assert pickle.loads(pickle.dumps(source)) == source


def test_natural_order_takes_any_name() -> None:
    names = ["", "a", "A1", "a01", "²", "a10", "a9", "é", "1", "٣"]
    assert sorted(names, key=natural)[:3] == ["", "1", "a"]


def test_a_grey_file_comes_in_colour_like_any_other(tmp_path: Path) -> None:
    frame = PictureSource(write(tmp_path / "grey.pgm", qr(SERIAL))).open().read()
    assert frame is not None
    assert np.array_equal(frame.image, coloured(qr(SERIAL)))
