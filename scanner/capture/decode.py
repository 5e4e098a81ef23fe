"""Reads codes off a picture with two libraries that fail in different places.

zxing-cpp is quick and knows every kind; zbar (through pyzbar) reads many codes under glare and on creased paper that
zxing-cpp gives up on. On the live path the second is asked only where the first saw nothing. At leisure (support, the
`decode` command) the picture is also enlarged, shrunk, smoothed, thresholded and inverted until something is read.

A code's content is a stranger's. Nothing here trusts it: bytes are turned into text without ever failing, and a library
that raises has simply read nothing. A library that aborts the process (zbar has assertions of that sort) is the reason
why this runs in a process of its own.
"""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import zxingcpp

from scanner.capture.errors import DecoderMissing, UnreadablePicture
from scanner.capture.opencv import cv2
from scanner.capture.symbols import TICKET_FORMATS, Corner, Format, Symbol

try:
    from pyzbar import pyzbar
except ImportError as error:  # the Python part is there, the C library is not
    raise DecoderMissing from error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scanner.capture.frames import Image

log = logging.getLogger("decode")

SMALLEST_SIDE = 16  # pixels; the smallest QR code has 21 modules a side, and one is not read below that
MOST_PIXELS = 50_000_000
LARGE = 2_400_000  # pixels; beyond this a picture is not enlarged further

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
        self._zxing = zxingcpp.BarcodeFormats([_ZXING[kind] for kind in sorted(self.formats)])
        self._zxing_kinds = {_ZXING[kind]: kind for kind in self.formats}
        self._zbar = [_ZBAR[kind] for kind in sorted(self.formats) if kind in _ZBAR]

    def read_frame(self, image: Image) -> list[Symbol]:
        """The live path. No code, and a picture too small for one, give an empty list; `UnreadablePicture` is
        raised for what is no picture at all."""
        grey = _grey(image)
        if grey is None:
            return []
        return self.with_zxing(grey) or self.with_zbar(grey)

    def read_at_leisure(self, image: Image) -> list[Symbol]:
        """The support path: every stage until one reads something. May take a second or more for a large picture."""
        grey = _grey(image)
        if grey is None:
            return []
        for stage, change, scale in STAGES:
            if scale > 1 and grey.size > LARGE:
                continue
            changed = change(grey)
            symbols = self.with_zxing(changed) or self.with_zbar(changed)
            if symbols:
                return [_placed(symbol, stage, 1 / scale) for symbol in symbols]
        return []

    def with_zxing(self, grey: Image) -> list[Symbol]:
        """zxing-cpp alone, in every direction, also shrunk and inverted; on a grey picture."""
        try:
            found = zxingcpp.read_barcodes(
                grey, formats=self._zxing, text_mode=zxingcpp.TextMode.Plain
            )  # Plain: the characters as they are, where the usual mode would put words for control characters
        except (RuntimeError, ValueError, MemoryError) as error:
            log.warning("zxing-cpp gave up on a frame: %s", error)
            return []
        return _told_apart(
            Symbol(_zxing_text(code), self._kind(code), _zxing_outline(code.position), "zxing-cpp")
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
        return _told_apart(
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


def _zxing_text(code: zxingcpp.Barcode) -> str:
    try:
        return code.text
    except UnicodeDecodeError:
        return text_from_bytes(code.bytes)


def _grey(image: Image) -> Image | None:
    """One byte per pixel, in one piece; None where no code can be. Raises `UnreadablePicture` for what is no
    picture."""
    if image.dtype != np.uint8 or image.ndim not in (2, 3) or image.size == 0:
        raise UnreadablePicture
    height, width = image.shape[:2]
    if height * width > MOST_PIXELS:
        raise UnreadablePicture(
            "This picture is too large", f"Make it smaller than {MOST_PIXELS // 1_000_000} million pixels."
        )
    if min(height, width) < SMALLEST_SIDE:
        return None
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    match image.shape[2]:
        case 1:
            return np.ascontiguousarray(image[:, :, 0])
        case 3:
            return _uint8(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
        case 4:
            return _uint8(cv2.cvtColor(image, cv2.COLOR_BGRA2GRAY))
        case _:
            raise UnreadablePicture


def _uint8(image: np.ndarray[Any, Any]) -> Image:
    """OpenCV's annotations allow any number; its 8-bit operations give 8 bits."""
    return image.astype(np.uint8, copy=False)


def _as_it_is(grey: Image) -> Image:
    return grey


def _twice(grey: Image) -> Image:
    return _uint8(cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC))


def _half(grey: Image) -> Image:
    return _uint8(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))


def _smoothed(grey: Image) -> Image:
    return _uint8(cv2.GaussianBlur(grey, (3, 3), 0))


def _thresholded(grey: Image) -> Image:
    """Each pixel against its neighbourhood: for shadows and glare across a code."""
    block = max(15, min(grey.shape) // 20 | 1)
    return _uint8(cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, 5))


def _inverted(grey: Image) -> Image:
    return _uint8(cv2.bitwise_not(grey))


STAGES: tuple[tuple[str, Callable[[Image], Image], float], ...] = (
    ("plain", _as_it_is, 1),
    ("twice the size", _twice, 2),
    ("half the size", _half, 0.5),
    ("smoothed", _smoothed, 1),
    ("thresholded", _thresholded, 1),
    ("inverted", _inverted, 1),
)
"""What is done to the picture at leisure, and by how much that enlarges it, in this order."""


def _placed(symbol: Symbol, stage: str, scale: float) -> Symbol:
    """The symbol with its corners in the pixels of the picture that was asked about."""
    outline = tuple((round(x * scale), round(y * scale)) for x, y in symbol.outline)
    return replace(symbol, outline=outline, stage=stage)


def _zxing_outline(position: zxingcpp.Position) -> tuple[Corner, ...]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((corner.x, corner.y) for corner in corners)


def _zbar_outline(code: pyzbar.Decoded) -> tuple[Corner, ...]:
    """Four corners where zbar has four; for stripes, of which it knows only the lines it crossed, the box around
    them."""
    if len(code.polygon) == 4:
        return _clockwise([(point.x, point.y) for point in code.polygon])
    left, top, width, height = code.rect
    return ((left, top), (left + width, top), (left + width, top + height), (left, top + height))


def _clockwise(corners: list[Corner]) -> tuple[Corner, ...]:
    """As the eye goes round them, starting with the corner nearest the picture's top left."""
    middle_x = sum(x for x, _ in corners) / len(corners)
    middle_y = sum(y for _, y in corners) / len(corners)
    around = sorted(corners, key=lambda corner: math.atan2(corner[1] - middle_y, corner[0] - middle_x))
    first = min(range(len(around)), key=lambda index: sum(around[index]))
    return tuple(around[first:] + around[:first])


def _told_apart(symbols: Iterable[Symbol]) -> list[Symbol]:
    """Each code once: a library may report the same one from several passes. Two tickets with the same text lying
    apart stay two."""
    kept: list[Symbol] = []
    for symbol in symbols:
        if not any(_same(symbol, other) for other in kept):
            kept.append(symbol)
    return kept


def _same(one: Symbol, other: Symbol) -> bool:
    return one.text == other.text and one.kind == other.kind and _boxes_touch(one.outline, other.outline)


def _boxes_touch(one: tuple[Corner, ...], other: tuple[Corner, ...]) -> bool:
    (left, top), (right, bottom) = _box(one)
    (other_left, other_top), (other_right, other_bottom) = _box(other)
    return left <= other_right and other_left <= right and top <= other_bottom and other_top <= bottom


def _box(outline: tuple[Corner, ...]) -> tuple[Corner, Corner]:
    across, down = [x for x, _ in outline], [y for _, y in outline]
    return (min(across), min(down)), (max(across), max(down))
