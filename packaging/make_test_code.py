"""Draws the code that the preflight reads, into resources/pictures. Run it again only if the text changes."""

import sys
from pathlib import Path

import segno

from scanner.app.preflight.code import PICTURE, TEXT

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main() -> int:
    file = RESOURCES / PICTURE
    file.parent.mkdir(exist_ok=True)
    segno.make_qr(TEXT, error="m").save(str(file), scale=8, border=4)
    return 0


if __name__ == "__main__":
    sys.exit(main())
