"""One line of text on a baseline of its own, with marks under it; drawn with QTextLayout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from archive_app.domain.findings import Span
from archive_app.ui.models.units import utf16_position
from archive_app.ui.reader.term_looks import draw_line as draw_term_line
from archive_app.ui.reader.term_looks import look_of

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line that is ready to be drawn; ``marks`` are left and right edges in pixels, and terms."""

    layout: QTextLayout
    ascent: float
    descent: float
    width: float
    marks: tuple[tuple[float, float, int], ...]


def lay_out_line(
    text: str,
    font: QFont,
    marks: Sequence[Span],
    mark_color: QColor,
    terms: Sequence[int] = (),
) -> MarkedLine:
    """Lay one unwrapped line out; marked text gets a colour of its own.

    ``terms[i]`` is the term that mark i is of; marks without one are of the first.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    places = [tuple(utf16_position(text, at) for at in (m.start, m.end)) for m in marks]
    layout.setFormats([_format(start, end, mark_color) for start, end in places])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    edges = []
    for (start, end), term in zip(places, chain(terms, repeat(0)), strict=False):
        left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
        edges.append((min(left, right), max(left, right), term))
    return MarkedLine(layout, line.ascent(), line.descent(), line.naturalTextWidth(), tuple(edges))


def draw_line(
    painter: QPainter,
    line: MarkedLine,
    at: QPointF,
    *,
    color: QColor,
    theme: Theme,
) -> None:
    """Draw ``line`` with its baseline at ``at``; each mark in the look that the reader gives it."""
    painter.save()
    for left, right, term in line.marks:
        look = look_of(term)
        box = QRectF(at.x() + left - 1, at.y() - line.ascent, right - left + 2, 0)
        box.setBottom(at.y() + line.descent + 1)
        painter.fillRect(box, theme.color(look.fill))
        draw_term_line(painter, box, theme.color(look.line), look.shape)
    painter.setPen(color)
    line.layout.draw(painter, QPointF(at.x(), at.y() - line.ascent))
    painter.restore()


def _format(start: int, end: int, color: QColor) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    look = QTextCharFormat()
    look.setForeground(color)
    found.format = look
    return found


def _x(answer: object) -> float:
    """``cursorToX`` gives a number or, in some bindings, (number, position)."""
    if isinstance(answer, tuple):
        answer = answer[0]
    assert isinstance(answer, (int, float))
    return float(answer)
