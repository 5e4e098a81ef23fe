"""PDF tickets, page by page, as pictures.

Drawn at 200 dots an inch, at which the smallest modules that printers are sent have several pixels. A page is a
stranger's: one that claims to be as large as a wall is drawn smaller, and of a book only the first pages are looked
at.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from scanner.capture.errors import UnreadablePicture
from scanner.domain.text import mark

if TYPE_CHECKING:
    from scanner.capture.frames import Image

DOTS = 200.0  # an inch
POINTS = 72.0  # of a PDF, an inch
LONGEST_SIDE = 6000  # pixels
MOST_PAGES = 200

_one_at_a_time = threading.Lock()  # the library is not made for threads


def is_pdf(data: bytes) -> bool:
    """The mark may have some rubbish before it."""
    return b"%PDF-" in data[:1024]


class Pages:
    """The pages of a PDF, one by one, blue first. Iterating raises `UnreadablePicture` for a page that cannot be
    drawn, and goes on with the next after that."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises `UnreadablePicture` with words for a locked or broken file."""
        import pypdfium2

        self._name = name
        self._number = 0
        with _one_at_a_time:
            try:
                self._document = pypdfium2.PdfDocument(data)
                self.count = min(len(self._document), MOST_PAGES)
            except pypdfium2.PdfiumError as error:
                raise _unreadable(name, error) from error

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Image:
        if self._number >= self.count:
            with _one_at_a_time:
                self._document.close()
            raise StopIteration
        self._number += 1
        return self._drawn(self._number - 1)

    def _drawn(self, number: int) -> Image:
        import pypdfium2

        with _one_at_a_time:
            try:
                page = self._document[number]
                scale = min(DOTS / POINTS, LONGEST_SIDE / max(1.0, *page.get_size()))
                drawn: Image = page.render(scale=scale).to_numpy()[:, :, :3].copy()
                page.close()
            except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
                raise UnreadablePicture(
                    mark("Page {number} of {name} cannot be drawn", number=number + 1, name=self._name)
                ) from error
        return drawn


def _unreadable(name: str, error: Exception) -> UnreadablePicture:
    if "password" in str(error).lower():
        return UnreadablePicture(
            mark("{name} is locked with a password", name=name), mark("Open it elsewhere and save it without one.")
        )
    return UnreadablePicture(mark("{name} cannot be read as a PDF", name=name))
