"""The report of a shift as it is printed: figures, the evening as a picture, and the tables beneath.

Needs a QGuiApplication for its letters, and no screen. May be made on any thread.
"""

import sys
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from scanner.app.report_words import NOTHING, Part, ending, figures, heading, parts, subheading
from scanner.domain.flow import Flow, SectionFlow
from scanner.domain.report import Report
from scanner.domain.text import mark
from scanner.domain.ticket import SectionId
from scanner.ui.flow_chart import FlowChart
from scanner.ui.language import local
from scanner.ui.plots import Brush
from scanner.ui.theme import THEMES, Look

_CHART = QUrl("chart")
_WIDTH, _HEIGHT = 630, 210  # points on paper
_IN_A_ROW = 4
_SHARP = 4  # pixels a point: 288 to the inch

_STYLE = """
body { color: #14191f; }
h1 { font-size: 20pt; margin-bottom: 0; }
h2 { font-size: 13pt; color: #094d92; margin-top: 16px; margin-bottom: 2px; }
p { margin-top: 2pt; margin-bottom: 2pt; }
p.muted, td.muted { color: #444e58; }
td, th { font-size: 9.5pt; vertical-align: top; }
th { color: #444e58; font-weight: 600; border-bottom: 1px solid #c3ccd5; }
td.figure { font-size: 18pt; font-weight: 700; }
"""


def without_window(report: Report) -> bytes:
    """The same for whoever has not started Qt."""
    started = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    made = as_pdf(report)
    del started  # only now: without it there are no letters
    return made


def as_pdf(report: Report) -> bytes:
    """The whole report, in the window's language."""
    bytes_ = QByteArray()
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)  # the document brings 2 cm of its own
    writer.setTitle(f"{heading(report)} {report.device}")
    writer.setCreator("Door Scanner")
    _document(report).print_(writer)
    buffer.close()
    return bytes(bytes_.data())


def _document(report: Report) -> QTextDocument:
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    if report.minutes:
        document.addResource(QTextDocument.ResourceType.ImageResource, _CHART, chart(report))
    document.setHtml(_html(report))
    return document


def _html(report: Report) -> str:
    pieces = [
        f"<h1>{_said(heading(report))}</h1>",
        f"<p>{_said(subheading(report))}</p>",
        f"<p class='muted'>{_said(ending(report))}</p>",
        _figures(report),
    ]
    if report.minutes:
        pieces.append(f"<h2>{_said(mark('The evening'))}</h2>")
        pieces.append(f"<img src='{_CHART.toString()}' width='{_WIDTH}' height='{_HEIGHT}'>")
    pieces += map(_table, parts(report))
    direction = " dir='rtl'" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""
    return f"<body{direction}>{''.join(pieces)}</body>"


def _figures(report: Report) -> str:
    found = figures(report)
    rows = []
    for first in range(0, len(found), _IN_A_ROW):
        row = found[first : first + _IN_A_ROW]
        row += [("", "")] * (_IN_A_ROW - len(row))
        rows.append(_row("td", (value for _, value in row), " class='figure' width='25%'"))
        rows.append(_row("td", (what for what, _ in row), " class='muted'"))
    return f"<table width='100%' cellpadding='3' cellspacing='0'>{''.join(rows)}</table>"


def _table(part: Part) -> str:
    title = f"<h2>{_said(part.title)}</h2>"
    if not part.rows:
        return f"{title}<p class='muted'>{_said(NOTHING)}</p>"
    head = _row("th", part.headings, " align='left'")
    rows = "".join(_row("td", row, wide=part.wide) for row in part.rows)
    return f"{title}<table width='100%' cellpadding='3' cellspacing='0'><thead>{head}</thead>{rows}</table>"


def _row(tag: str, cells: Iterable[str], how: str = "", *, wide: int | None = None) -> str:
    """`wide`: the one column whose words go on in another line."""
    said = (
        f"<{tag}{how}>{_said(cell) if wide in (None, place) else _in_one_line(cell)}</{tag}>"
        for place, cell in enumerate(cells)
    )
    return f"<tr>{''.join(said)}</tr>"


def _in_one_line(text: str) -> str:
    return f"<p style='white-space: nowrap; margin: 0'>{_said(text)}</p>"


def _said(text: str) -> str:
    """In the window's language; whatever a stranger wrote in it is shown and not obeyed."""
    return escape(local(text))


def chart(report: Report) -> QImage:
    """How many went in over time, and each minute."""
    look = Look(THEMES["light"], _SHARP)
    image = QImage((QSizeF(_WIDTH, _HEIGHT) * _SHARP).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = Brush(painter, look, QGuiApplication.font())
    brush.mirror(QRectF(image.rect()))
    FlowChart(brush, _flow(report), QRectF(image.rect()).adjusted(0, brush.px(6), -brush.px(4), 0)).paint()
    painter.end()
    return image


def _flow(report: Report) -> Flow:
    """As much of the evening's flow as a report tells."""
    at = report.close.at if report.close else report.at
    everybody = SectionFlow(SectionId(""), "", here=report.admitted, inside=report.admitted)
    return Flow(at, (everybody,), report.minutes)
