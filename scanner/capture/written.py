"""Codes that we write ourselves: the squares of a QR code, for whoever draws them."""

from dataclasses import dataclass

QUIET = 4
"""Squares of white that a reader wants around a code."""


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code without its quiet zone. `rows` has True for black."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        return len(self.rows)


def qr(text: str) -> Squares:
    """With an eighth of it repairable: paper creases, and a camera's glass is greasy. Raises ValueError for a text that
    does not fit into one code."""
    import numpy as np
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False)
    return Squares(tuple(map(tuple, (np.asarray(picture) < 128).tolist())))


def in_letters(squares: Squares) -> str:
    """For a terminal: two squares to a letter, black on white whatever the terminal's colours."""
    side = squares.side + 2 * QUIET
    white = (False,) * side
    quiet = (False,) * QUIET
    rows = [*[white] * QUIET, *((*quiet, *row, *quiet) for row in squares.rows), *[white] * (QUIET + side % 2)]
    lines = []
    for above, below in zip(rows[::2], rows[1::2], strict=True):
        letters = "".join(_LETTERS[pair] for pair in zip(above, below, strict=True))
        lines.append(f"\x1b[30;107m{letters}\x1b[0m")
    return "\n".join(lines)


_LETTERS = {(False, False): " ", (True, False): "\u2580", (False, True): "\u2584", (True, True): "\u2588"}


def in_svg(squares: Squares) -> str:
    """As a picture of any size: a path of runs, on white."""
    side = squares.side + 2 * QUIET
    runs = []
    for line, row in enumerate(squares.rows, QUIET):
        start = None
        for column, black in enumerate((*row, False), QUIET):
            if black and start is None:
                start = column
            elif not black and start is not None:
                runs.append(f"M{start} {line}h{column - start}v1h-{column - start}z")
                start = None
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="80mm" height="80mm">'
        f'<rect width="{side}" height="{side}" fill="#fff"/>'
        f'<path d="{"".join(runs)}" shape-rendering="crispEdges"/></svg>\n'
    )
