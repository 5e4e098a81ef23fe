"""What is read off a picture: a symbol with its text, its kind and where it is.

Apart from the decoder, because the window draws outlines and the command line prints symbols without loading one.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum

Corner = tuple[int, int]


class Format(StrEnum):
    """The kinds of code that can be asked for.

    ITF, Codabar and plain Code 39 are left out on purpose: they carry no obligatory checksum, and stripes in a
    picture (a jacket, a fence) read as short numbers.
    """

    QR = "QR"
    CODE128 = "CODE128"
    AZTEC = "AZTEC"
    PDF417 = "PDF417"
    DATAMATRIX = "DATAMATRIX"
    CODE93 = "CODE93"
    EAN13 = "EAN13"
    EAN8 = "EAN8"
    UPCA = "UPCA"
    UPCE = "UPCE"

    @property
    def words(self) -> str:
        """Its name for people."""
        return _NAMES[self]


_NAMES = {
    Format.QR: "QR", Format.CODE128: "Code 128", Format.AZTEC: "Aztec", Format.PDF417: "PDF417",
    Format.DATAMATRIX: "Data Matrix", Format.CODE93: "Code 93", Format.EAN13: "EAN-13", Format.EAN8: "EAN-8",
    Format.UPCA: "UPC-A", Format.UPCE: "UPC-E",
}  # fmt: skip

USUAL = (Format.QR, Format.CODE128, Format.AZTEC, Format.PDF417)
"""What tickets bear."""
TICKET_FORMATS = frozenset(USUAL)
STRIPES = frozenset({Format.CODE128, Format.CODE93, Format.EAN13, Format.EAN8, Format.UPCA, Format.UPCE})
READ_TWICE = STRIPES | {Format.PDF417}
"""The kinds that now and then read as something else: stripes have one check digit, and a small PDF417 spends so much
of its own on repairs that none is left to see through a wrong one."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """One code as read. `text` is whatever a stranger put there: control characters and all."""

    text: str
    kind: str
    """A `Format` by name."""
    outline: tuple[Corner, ...]
    """Four corners in the picture's pixels, clockwise from the top left: the code's own top left where the decoder
    tells (zxing-cpp), else the picture's."""
    decoder: str
    """Which library read it."""
    stage: str = "plain"
    """What had been done to the picture by then."""
    looks: int = 1
    """How many times the picture had been looked at by then: how hard it was to read."""

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    @property
    def is_weak(self) -> bool:
        """Whether one look at it is not enough: see `READ_TWICE`. An Aztec rune, too, has room for three digits and
        little to check them by."""
        return self.kind in READ_TWICE or (self.kind == Format.AZTEC and len(self.text) == 3 and self.text.isdigit())
