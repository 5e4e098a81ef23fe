"""Reading codes off pictures: every kind, whatever stands in them, and never by crashing."""

import json

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.capture.decode import MOST_PIXELS, Decoder, text_from_bytes
from scanner.capture.errors import UnreadablePicture
from scanner.capture.symbols import TICKET_FORMATS, Format, Symbol
from tests.fixtures.codes import OTHER_SERIAL, SERIAL, beside, code, coloured, on_ground, qr, turned


def texts(symbols: list[Symbol]) -> list[str]:
    return [symbol.text for symbol in symbols]


@pytest.mark.parametrize(
    ("kind", "name"),
    [("Code128", "CODE128"), ("Aztec", "AZTEC"), ("PDF417", "PDF417"), ("QRCode", "QR")],
)
def test_the_four_kinds_of_ticket_code_are_read_without_being_asked_for(kind: str, name: str) -> None:
    (symbol,) = Decoder().read_frame(on_ground(code(kind, SERIAL)))
    assert (symbol.text, symbol.kind) == (SERIAL, name)


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [("DataMatrix", "DATAMATRIX", SERIAL), ("EAN13", "EAN13", "4006381333931"), ("UPCA", "UPCA", "890444000335")],
)
def test_other_kinds_are_read_only_when_chosen(kind: str, name: str, text: str) -> None:
    picture = on_ground(code(kind, text))
    assert Decoder().read_frame(picture) == []
    (symbol,) = Decoder([Format(name)]).read_frame(picture)
    assert (symbol.text, symbol.kind) == (text, name)


@pytest.mark.parametrize("kind", ["ITF", "CODE39", "CODABAR", ""])
def test_kinds_without_a_checksum_cannot_be_chosen(kind: str) -> None:
    with pytest.raises(ValueError, match="is not a valid Format"):
        Decoder([kind])


@pytest.mark.parametrize(("kind", "text"), [("MicroQRCode", "64905"), ("RMQRCode", "64905")])
def test_the_tiny_kin_of_a_kind_is_not_that_kind(kind: str, text: str) -> None:
    """Micro QR codes of five digits are seen in corners of a QR code under glare."""
    assert Decoder().read_at_leisure(on_ground(code(kind, text, scale=6))) == []


def test_colour_and_grey_pictures_read_the_same() -> None:
    picture = on_ground(qr(SERIAL))
    assert Decoder().read_frame(coloured(picture)) == Decoder().read_frame(picture)


@pytest.mark.parametrize("degrees", [0, 17, 90, 145, 180, 270])
def test_the_outline_goes_clockwise_from_the_codes_own_top_left(degrees: float) -> None:
    picture = turned(on_ground(qr(SERIAL), 700, 700, left=230, top=230), degrees)
    (symbol,) = Decoder().read_frame(picture)
    area = sum(
        (x1 * y2 - x2 * y1)
        for (x1, y1), (x2, y2) in zip(symbol.outline, symbol.outline[1:] + symbol.outline[:1], strict=True)
    )
    assert len(symbol.outline) == 4
    assert area > 0, "clockwise, where down is positive"
    upright = turned(picture, -degrees)
    (again,) = Decoder().read_frame(upright)
    assert again.outline[0][0] < again.outline[1][0]
    assert again.outline[0][1] < again.outline[3][1]


def test_zbar_is_asked_when_zxing_reads_nothing() -> None:
    """A small, blurred code: zbar still reads it, which is why both are here."""
    picture = cv2.GaussianBlur(on_ground(qr(SERIAL, scale=4)), (0, 0), 2.0).astype(np.uint8)
    decoder = Decoder()
    found = [(decoder.with_zxing(picture), decoder.with_zbar(picture))]
    assert decoder.read_frame(picture) == (found[0][0] or found[0][1])


def test_zbar_alone_reads_and_outlines_a_code() -> None:
    (symbol,) = Decoder().with_zbar(on_ground(qr(SERIAL)))
    assert (symbol.text, symbol.kind, symbol.decoder) == (SERIAL, "QR", "pyzbar")
    top_left, top_right, bottom_right, bottom_left = symbol.outline
    assert top_left[0] < top_right[0]
    assert top_left[1] < bottom_left[1]
    assert bottom_right > top_left


def test_zbar_is_never_asked_for_pdf417_which_it_only_complains_about(capfd: pytest.CaptureFixture[str]) -> None:
    decoder = Decoder()
    decoder.with_zbar(on_ground(code("PDF417", SERIAL)))
    assert Decoder([Format.PDF417, Format.AZTEC]).with_zbar(on_ground(qr(SERIAL))) == []
    assert capfd.readouterr().err == ""


def test_two_tickets_in_one_picture_are_two_symbols_even_with_the_same_text() -> None:
    picture = beside(on_ground(qr(SERIAL), left=60), qr(SERIAL), left=700, top=100)
    other = beside(picture, qr(OTHER_SERIAL), left=60, top=400)
    assert texts(Decoder().read_frame(picture)) == [SERIAL, SERIAL]
    assert sorted(texts(Decoder().read_frame(other))) == sorted([SERIAL, SERIAL, OTHER_SERIAL])


@pytest.mark.parametrize(
    "content",
    [
        "\x00\x01\x1d\x1e\x04 and \x7f",
        "\u202e" + SERIAL,
        "\u200b\ufeff" + SERIAL,
        "zürich ✓ 座席",
        "'; DROP TABLE tickets; --",
        "%s%n{0}$(reboot)\r\n",
    ],
)
def test_hostile_text_comes_through_as_it_is(content: str) -> None:
    (symbol,) = Decoder().read_frame(on_ground(qr(content, encoding="utf-8"), left=20, top=20))
    assert symbol.text == content
    assert json.loads(json.dumps(symbol.as_json()))["text"] == content


def test_the_largest_qr_code_is_read_whole() -> None:
    content = "A0-" * 1432
    picture = qr(content, scale=4, error="l", boost_error=False)
    (symbol,) = Decoder().read_frame(picture)
    assert symbol.text == content


@pytest.mark.parametrize("content", [bytes(range(256)), b"\xff\xfe\xfd", b"\x80", b"\xc3\x28", b"\x0e\x01\xc8\x03"])
def test_bytes_that_are_no_text_are_read_by_either_library_without_failing(content: bytes) -> None:
    picture = qr(content, scale=5)
    decoder = Decoder()
    for symbols in (decoder.read_frame(picture), decoder.with_zbar(picture)):
        for symbol in symbols:
            assert json.dumps(symbol.as_json())


@given(st.binary(max_size=300))
def test_any_bytes_become_text(data: bytes) -> None:
    text = text_from_bytes(data)
    assert text.encode("utf-8") == data or text.encode("latin-1") == data


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_in_utf_8_survives_the_camera(text: str) -> None:
    """zxing-cpp has to guess what the bytes mean; whatever it guesses, it does not fail, and plain ASCII is never
    changed."""
    (symbol,) = Decoder().read_frame(qr(text, encoding="utf-8", scale=4))
    assert symbol.text
    if text.isascii():
        assert symbol.text == text


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (15, 15), (3, 3, 3), (16, 16, 4), (20, 20, 1)])
def test_pictures_too_small_for_a_code_give_nothing(shape: tuple[int, ...]) -> None:
    picture = np.zeros(shape, np.uint8)
    assert Decoder().read_frame(picture) == []
    assert Decoder().read_at_leisure(picture) == []


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 0), np.uint8),
        np.zeros((0, 100, 3), np.uint8),
        np.zeros(100, np.uint8),
        np.zeros((40, 40, 2), np.uint8),
        np.zeros((40, 40), np.float64),
        np.broadcast_to(np.uint8(0), (MOST_PIXELS // 1000 + 1, 1000)),
    ],
    ids=["no pixels", "no rows", "a line", "two planes", "numbers", "too large"],
)
def test_what_is_no_picture_is_said_to_be_none(picture: np.ndarray) -> None:
    with pytest.raises(UnreadablePicture):
        Decoder().read_frame(picture)


def test_noise_gives_nothing() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (480, 640), dtype=np.uint8)
    assert Decoder().read_frame(noise) == []


def test_a_picture_that_is_a_cut_out_of_another_is_read() -> None:
    """Rows with gaps between them, and backwards: what slicing gives."""
    picture = np.repeat(on_ground(qr(SERIAL)), 2, axis=1)[:, ::2]
    assert texts(Decoder().read_frame(picture)) == [SERIAL]
    assert texts(Decoder().read_frame(picture[::-1, ::-1])) == [SERIAL]


def test_leisure_tells_which_stage_read_it_and_where_in_the_original() -> None:
    tiny = cv2.GaussianBlur(qr(SERIAL, scale=2), (0, 0), 0.9).astype(np.uint8)
    picture = on_ground(tiny, 400, 300, left=100, top=50)
    symbols = Decoder().read_at_leisure(picture)
    assert texts(symbols) == [SERIAL]
    (left, top) = symbols[0].outline[0]
    assert abs(left - 108) < 6
    assert abs(top - 58) < 6
    assert symbols[0].stage != "plain"
    assert symbols[0].looks > 1


def test_leisure_reads_a_light_code_on_dark_ground() -> None:
    picture = 255 - on_ground(qr(SERIAL))
    assert texts(Decoder().read_at_leisure(picture)) == [SERIAL]


def test_the_choice_of_tickets_is_four_kinds() -> None:
    assert {"QR", "CODE128", "AZTEC", "PDF417"} == TICKET_FORMATS
