"""Reads codes off a picture with two libraries that fail in different places.

zxing-cpp is quick and knows every kind; zbar (through pyzbar) reads many codes under glare and on creased paper that
zxing-cpp gives up on. A picture that stands alone is read by the second only where the first saw nothing. At leisure
(support, the `decode` command) every stage looks at the picture, and at each place in it where a code may be, until
something is read. A camera's frames go through `cascade`, which spreads the stages over them.

A code's content is a stranger's. Nothing here trusts it: bytes are turned into text without ever failing, and a library
that raises has simply read nothing. A library that aborts the process (zbar has assertions of that sort) is the reason
why this runs in a process of its own.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import zxingcpp

from scanner.capture.agreement import Agreement
from scanner.capture.errors import DecoderMissing, UnreadablePicture
from scanner.capture.likely import likely_places
from scanner.capture.opencv import cv2
from scanner.capture.outlines import clockwise, told_apart
from scanner.capture.stages import FULL, LEISURE, ZBAR, Reader, Stage, bytes_of
from scanner.capture.symbols import TICKET_FORMATS, Corner, Format, Symbol
from scanner.domain.text import mark

try:
    from pyzbar import pyzbar
except ImportError as error:  # the Python part is there, the C library is not
    raise DecoderMissing from error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scanner.capture.frames import Image
    from scanner.capture.outlines import Box

log = logging.getLogger("decode")

SMALLEST_SIDE = 16  # pixels; the smallest QR code has 21 modules a side, and one is not read below that
MOST_PIXELS = 50_000_000
PLACES = 5  # likely places that are looked at closely at leisure

_ZXING = {
    Format.QR: zxingcpp.BarcodeFormat.QRCode,
    Format.CODE128: zxingcpp.BarcodeFormat.Code128,
    Format.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    Format.PDF417: zxingcpp.BarcodeFormat.PDF417,
    Format.DATAMATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Format.CODE93: zxingcpp.BarcodeFormat.Code93,
    Format.EAN13: zxingcpp.BarcodeFormat.EAN13,
    Format.EAN8: zxingcpp.BarcodeFormat.EAN8,
    Format.UPCA: zxingcpp.BarcodeFormat.UPCA,
    Format.UPCE: zxingcpp.BarcodeFormat.UPCE,
}  # fmt: skip

# The family's name would bring Micro QR along: no ticket has one, and with next to no checks of their own they are seen
# in corners of a code under glare.
_STRICT = {zxingcpp.BarcodeFormat.QRCode: zxingcpp.BarcodeFormat.QRCodeModel2}

# PDF417 is left out: zbar only finds it and does not decode it, and fills standard error with failed assertions.
_ZBAR = {
    Format.QR: pyzbar.ZBarSymbol.QRCODE,
    Format.CODE128: pyzbar.ZBarSymbol.CODE128,
    Format.CODE93: pyzbar.ZBarSymbol.CODE93,
    Format.EAN13: pyzbar.ZBarSymbol.EAN13,
    Format.EAN8: pyzbar.ZBarSymbol.EAN8,
    Format.UPCA: pyzbar.ZBarSymbol.UPCA,
    Format.UPCE: pyzbar.ZBarSymbol.UPCE,
}
_ZBAR_KINDS = {symbol.name: kind for kind, symbol in _ZBAR.items()}


class Decoder:
    """Reads the chosen kinds of code. Holds no state: one may serve several threads."""

    def __init__(self, formats: Iterable[Format | str] = TICKET_FORMATS) -> None:
        """Raises ValueError for a kind that is not among `Format`."""
        self.formats = frozenset(Format(kind) for kind in formats)
        asked = [_ZXING[kind] for kind in sorted(self.formats)]
        self._zxing = zxingcpp.BarcodeFormats([_STRICT.get(kind, kind) for kind in asked])
        self._zxing_kinds = {_ZXING[kind]: kind for kind in self.formats}
        self._zbar = [_ZBAR[kind] for kind in sorted(self.formats) if kind in _ZBAR]

    def read_frame(self, image: Image) -> list[Symbol]:
        """A picture by itself, in a few milliseconds: each library once. No code, and a picture too small for one,
        give an empty list; `UnreadablePicture` is raised for what is no picture at all."""
        grey = grey_of(image)
        if grey is None:
            return []
        return self.with_zxing(grey) or self.with_zbar(grey)

    def read_at_leisure(self, image: Image) -> list[Symbol]:
        """The support path: every stage, until one reads something. May take seconds for a large picture without a
        code. What only a picture with changed light shows, and does not check itself well, has to be seen twice."""
        grey = grey_of(image)
        if grey is None:
            return []
        believed = Agreement(frames=1000)
        for look, (stage, place) in enumerate(_looks(grey), start=1):
            symbols = self.look(grey, stage, place)
            if not stage.faithful:
                symbols = believed.passed(symbols)
            if symbols:
                return [replace(symbol, looks=look) for symbol in symbols]
        return []

    def look(self, grey: Image, stage: Stage, place: Box | None = None) -> list[Symbol]:
        """What one stage reads on a grey picture, or in one place of it. Outlines are in the whole picture's
        pixels."""
        left, top = (place.left, place.top) if place else (0, 0)
        part = grey[place.top : place.bottom, place.left : place.right] if place else grey
        view = stage.change(part)
        return [view.placed(symbol, stage.name, left, top) for symbol in self._read(view.image, stage.reader)]

    def _read(self, grey: Image, reader: Reader) -> list[Symbol]:
        grey = np.ascontiguousarray(grey)
        if min(grey.shape) < SMALLEST_SIDE:
            return []
        match reader:
            case Reader.BARE:
                return self.with_zxing(grey, bare=True)
            case Reader.FULL:
                return self.with_zxing(grey)
            case Reader.GLOBAL:
                return self.with_zxing(grey, binarizer=zxingcpp.Binarizer.GlobalHistogram)
            case Reader.ZBAR:
                return self.with_zbar(grey)

    def with_zxing(
        self,
        grey: Image,
        *,
        bare: bool = False,
        binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
    ) -> list[Symbol]:
        """zxing-cpp alone, on a grey picture: in every direction, also shrunk and inverted, unless `bare`."""
        try:
            found = zxingcpp.read_barcodes(
                grey,
                formats=self._zxing,
                try_rotate=not bare,
                try_downscale=not bare,
                try_invert=not bare,
                binarizer=binarizer,
                text_mode=zxingcpp.TextMode.Plain,
            )  # Plain: the characters as they are, where the usual mode would put words for control characters
        except (RuntimeError, ValueError, MemoryError) as error:
            log.warning("zxing-cpp gave up on a frame: %s", error)
            return []
        return told_apart(
            Symbol(_zxing_text(code, kind := self._kind(code)), kind, _zxing_outline(code.position), "zxing-cpp")
            for code in found
            if code.valid and code.bytes
        )

    def with_zbar(self, grey: Image) -> list[Symbol]:
        """zbar alone; on a grey picture. Knows neither Aztec nor PDF417 nor DataMatrix."""
        if not self._zbar:
            return []
        try:
            found = pyzbar.decode(grey, symbols=self._zbar)
        except (pyzbar.PyZbarError, ValueError, MemoryError) as error:
            log.warning("zbar gave up on a frame: %s", error)
            return []
        return told_apart(
            Symbol(text_from_bytes(code.data), _ZBAR_KINDS.get(code.type, code.type), _zbar_outline(code), "pyzbar")
            for code in found
            if code.data
        )

    def _kind(self, code: zxingcpp.Barcode) -> str:
        kind = self._zxing_kinds.get(code.format) or self._zxing_kinds.get(code.symbology)
        return kind or code.format.name.upper()


def text_from_bytes(data: bytes) -> str:
    """UTF-8 where it is that, else Latin-1, which knows every byte: this never fails."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _zxing_text(code: zxingcpp.Barcode, kind: str) -> str:
    try:
        text = code.text
    except UnicodeDecodeError:
        text = text_from_bytes(code.bytes)
    return text[1:] if kind == Format.UPCA and len(text) == 13 else text  # a UPC-A is an EAN-13 that begins with 0


def grey_of(image: Image) -> Image | None:
    """One byte per pixel, in one piece; None where no code can be. Raises `UnreadablePicture` for what is no
    picture."""
    if image.dtype != np.uint8 or image.ndim not in (2, 3) or image.size == 0:
        raise UnreadablePicture
    height, width = image.shape[:2]
    if height * width > MOST_PIXELS:
        raise UnreadablePicture(
            mark("This picture is too large"),
            mark("Make it smaller than {millions} million pixels.", millions=MOST_PIXELS // 1_000_000),
        )
    if min(height, width) < SMALLEST_SIDE:
        return None
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    match image.shape[2]:
        case 1:
            return np.ascontiguousarray(image[:, :, 0])
        case 3:
            return bytes_of(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
        case 4:
            return bytes_of(cv2.cvtColor(image, cv2.COLOR_BGRA2GRAY))
        case _:
            raise UnreadablePicture


def _looks(grey: Image) -> Iterator[tuple[Stage, Box | None]]:
    """Every stage, on the whole picture and on each likely place; the plain ones on the whole picture first. A
    place that is most of the picture is not looked at again."""
    yield FULL, None
    yield ZBAR, None
    places = [place for place in likely_places(grey, most=PLACES) if place.area < 0.7 * grey.size]
    for stage in LEISURE:
        if stage not in (FULL, ZBAR) and stage.fits(grey.size):
            yield stage, None
        yield from ((stage, place) for place in places if stage.fits(place.area))


def _zxing_outline(position: zxingcpp.Position) -> tuple[Corner, ...]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((corner.x, corner.y) for corner in corners)


def _zbar_outline(code: pyzbar.Decoded) -> tuple[Corner, ...]:
    """Four corners where zbar has four; for stripes, of which it knows only the lines it crossed, the box around
    them."""
    if len(code.polygon) == 4:
        return clockwise([(point.x, point.y) for point in code.polygon])
    left, top, width, height = code.rect
    return ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
