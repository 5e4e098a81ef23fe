"""PDF tickets: page by page, and in words why one cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scanner.capture.decode import Decoder
from scanner.capture.errors import UnreadablePicture
from scanner.capture.files import FolderSource, PictureSource, open_source
from scanner.capture.pdf import LONGEST_SIDE, Pages, is_pdf
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, on_ground, qr, write
from tests.fixtures.pdfs import write_pdf

if TYPE_CHECKING:
    from scanner.capture.pictures import PictureStream


def texts_in(stream: PictureStream) -> list[list[str]]:
    """What is read on each page or picture, in order."""
    found = []
    while (frame := stream.read()) is not None:
        found.append([symbol.text for symbol in Decoder().read_frame(frame.image)])
    return found


def test_each_page_of_a_pdf_is_a_picture_and_lies_apart_in_time(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "tickets.pdf", on_ground(qr(SERIAL)), on_ground(qr(OTHER_SERIAL)))
    source = open_source(str(path))
    assert source == PictureSource(path)
    assert texts_in(PictureSource(path).open()) == [[SERIAL], [OTHER_SERIAL]]
    stream = PictureSource(path).open()
    first, second = stream.read(), stream.read()
    assert first is not None
    assert second is not None
    assert second.taken_at - first.taken_at == pytest.approx(2.0)
    assert (second.number, second.name) == (1, "tickets.pdf, page 2")


def test_pdfs_and_pictures_lie_together_in_a_folder(tmp_path: Path) -> None:
    write_pdf(tmp_path / "1.pdf", on_ground(qr(SERIAL)))
    write(tmp_path / "2.png", on_ground(qr(OTHER_SERIAL)))
    assert texts_in(FolderSource(tmp_path).open()) == [[SERIAL], [OTHER_SERIAL]]


def test_a_pdf_is_known_by_its_content_too(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "ticket.pdf", on_ground(qr(SERIAL))).rename(tmp_path / "download")
    assert texts_in(open_source(str(path)).open()) == [[SERIAL]]  # type: ignore[arg-type]
    assert is_pdf(b"\r\nrubbish\n%PDF-1.7")
    assert not is_pdf(b"\x89PNG")


def test_a_broken_pdf_is_said(tmp_path: Path) -> None:
    path = tmp_path / "ticket.pdf"
    path.write_bytes(b"%PDF-1.7\nand nothing more")
    with pytest.raises(UnreadablePicture, match=r"ticket\.pdf cannot be read as a PDF"):
        PictureSource(path).open().read()


def test_a_locked_pdf_is_said_with_what_to_do() -> None:
    with pytest.raises(UnreadablePicture) as told:
        Pages(LOCKED, "ticket.pdf")
    assert told.value.title == "ticket.pdf is locked with a password"
    assert "save it without one" in told.value.advice


def test_a_page_as_large_as_a_wall_is_drawn_smaller(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "wall.pdf", on_ground(qr(SERIAL)), width=10_000.0)
    frame = PictureSource(path).open().read()
    assert frame is not None
    assert max(frame.image.shape) <= LONGEST_SIDE + 1


LOCKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>endobj\n"
    b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<01><01>]/Size 4>>\n%%EOF\n"
)
"""Locked with a password that nobody knows."""
