"""What must hold on every page, every sheet and in every theme: it can be read, and read out."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scanner.ui.house import House
from scanner.ui.theme import THEMES, contrast
from tests.ui.tongues import nameless
from tests.ui.walk import pages, settle

Picture = npt.NDArray[np.uint32]

LEAST = 7.0
"""Contrast, as WCAG 2 AAA has it."""
SHARP = 2
"""Points to a pixel: thin letters show their own colour only where they are drawn large."""


@pytest.mark.parametrize("theme", THEMES)
def test_all_words_stand_out_from_what_they_stand_on(busy: House, theme: str) -> None:
    """As they are painted, whatever the style sheet meant."""
    busy.window.set_theme(theme, still=True)
    measured: dict[tuple[QWidget, str], tuple[float, str]] = {}
    for page in pages(busy):
        settle()
        new = [each for each in wordy(busy.window) if (each, each.text()) not in measured]
        picture = painted(busy.window)
        for each in new:
            measured[each, each.text()] = contrast_in(picture, place_of(each, busy.window)), page
    faint = [
        f"{page}: {type(each).__name__} {each.objectName()} {text!r} {ratio:.1f}"
        for (each, text), (ratio, page) in measured.items()
        if ratio < LEAST
    ]
    assert faint == []
    assert len(measured) > 150


def test_every_control_of_every_page_has_a_name_to_be_read_out(busy: House) -> None:
    found: set[str] = set()
    for page in pages(busy):
        settle()
        found |= {f"{page}: {each}" for each in nameless(busy.window)}
    assert found == set()


def test_the_measure_finds_what_is_faint_and_passes_what_is_not(qtbot: QtBot) -> None:
    for ink, holds in (("#767676", False), ("#595959", True)):  # 4.5 and 7.0 on white
        words = QLabel("Nothing waiting")
        qtbot.addWidget(words)
        words.setStyleSheet(f"background: #ffffff; color: {ink}; font-size: 14px")
        words.show()
        settle()
        assert (contrast_in(painted(words), words.rect()) >= LEAST - 0.05) is holds


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    button = QPushButton(window)
    button.show()
    assert len(nameless(window)) == 1
    button.setAccessibleName("Close")
    assert nameless(window) == []


def wordy(window: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """What is to be read and can be seen; what is switched off may be faint."""
    for each in window.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.text().strip() or not each.isEnabled():
            continue
        if each.isVisible() and each.visibleRegion().boundingRect() == each.rect() and not _covered(each, window):
            yield each


def _covered(widget: QWidget, window: QWidget) -> bool:
    """By a sheet."""
    middle = widget.mapTo(window, widget.rect().center())
    there = window.childAt(middle)
    return (
        there is not None and there is not widget and not there.isAncestorOf(widget) and not widget.isAncestorOf(there)
    )


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def painted(window: QWidget) -> Picture:
    """The colour of each point, as 0xffrrggbb."""
    image = QImage(window.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    window.render(image)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()].copy()


def contrast_in(picture: Picture, place: QRect) -> float:
    """Between the two: what most of a place is, and what differs from it most."""
    left, top = place.left() * SHARP, place.top() * SHARP
    part = picture[top : top + place.height() * SHARP, left : left + place.width() * SHARP]
    colours, counts = np.unique(part, return_counts=True)
    ground = _hex(colours[np.argmax(counts)])
    solid = colours[counts >= max(6, part.size * 0.0002)]  # a few points of another colour are no letters
    return max(contrast(_hex(each), ground) for each in solid)


def _hex(colour: np.uint32) -> str:
    return f"#{int(colour) & 0xFFFFFF:06x}"
