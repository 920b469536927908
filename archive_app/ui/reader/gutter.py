"""The gutter: numbers of the pairs, ticks of verified links, and the state of what is lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from archive_app.ui.reader.document import Document
from archive_app.ui.reader.geometry import GUTTER_LEFT, PAIR_GAP, Geometry
from archive_app.ui.reader.lighting import Lit, Look
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.row_layout import LaidRow
from archive_app.ui.reader.rows import Row

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

BAR_WIDTH = 3
_RING = 2
_ICON = 14
_TICK = 12
_BELOW = 15  # the middle of what stands below the number, from its baseline


@dataclass(frozen=True, slots=True)
class GutterRow:
    """A row at ``y`` of the viewport, and the link that lights part of it.

    ``ticks`` stand so far below its first line; the bar stands inside a ring of the focus.
    """

    row: Row
    laid: LaidRow
    y: int
    lit: Lit | None
    ticks: Sequence[int]
    has_ring: bool


def verified_lines(
    document: Document, links: PageLinks, geometry: Geometry, number: int, laid: LaidRow
) -> list[int]:
    """Where links that people decided on begin in a row: tops of their lines, below the first."""
    lowest = max(cell.first_baseline for cell in laid.cells.values())
    tops: set[int] = set()
    seen: set[int] = set()
    for side in geometry.sides:
        cell = laid.cells[side]
        for at, block in enumerate(document.rows[number].cell(side)):
            for sentence in links.sentences_within(side, block.paragraph, block.start, block.end):
                link = links.link_of(side, sentence)
                if link is None or link in seen or not links.links[link].is_fixed:
                    continue
                seen.add(link)
                start = max(links.sentences(side)[sentence].start, block.start)
                top = cell.caret_rect(at, start - block.start).top()
                tops.add(laid.tops[side] + round(top) + cell.first_baseline - lowest)
    return sorted(tops)


class GutterPainter:
    """Draws the gutter of one row."""

    def __init__(
        self, painter: QPainter, theme: Theme, geometry: Geometry, shown: GutterRow
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._geometry = geometry
        self._shown = shown
        first = max(cell.first_baseline for cell in shown.laid.cells.values())
        self._baseline = shown.y + first - 1

    def paint(self) -> None:
        """Draw it."""
        lit = self._shown.lit
        if lit is not None:
            self._paint_bar(lit)
        if self._shown.row.first:
            self._paint_number()
        has_state = lit is not None and lit.look is not Look.PLAIN
        if lit is not None and has_state:
            self._paint_state(lit)
        for top in self._shown.ticks:
            middle = self._middle(top)
            is_beside = has_state and abs(middle - self._middle(0)) < _ICON
            # What is lit shows its state below the number; a tick says the same of itself.
            if not (is_beside and lit is not None and lit.is_verified):
                self._icon("check", "ok", _TICK, middle, right=_ICON if is_beside else 0)

    def _middle(self, top: int) -> float:
        """The middle of an icon for the line at ``top``; that of the first one is the number's."""
        if self._shown.row.first and top == 0:
            return self._baseline + _BELOW
        return self._baseline + top - _ICON // 3

    def _paint_bar(self, lit: Lit) -> None:
        top = self._shown.y - PAIR_GAP / 4
        bottom = self._shown.y + self._shown.laid.height + PAIR_GAP / 4
        left = _RING if self._shown.has_ring else 0
        color = self._theme.color("accent")
        if lit.look in {Look.SURE, Look.PLAIN}:
            self._painter.fillRect(QRectF(left, top, BAR_WIDTH, bottom - top), color)
            return
        pen = QPen(color, BAR_WIDTH)
        pen.setDashPattern([2, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        middle = left + BAR_WIDTH / 2
        self._painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))

    def _paint_number(self) -> None:
        is_lit = self._shown.lit is not None
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold if is_lit else QFont.Weight.Normal)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color("accent" if is_lit else "text3"))
        label = f"¶{self._shown.row.number}"
        width = self._painter.fontMetrics().horizontalAdvance(label)
        self._painter.drawText(QPointF(self._left(width), self._baseline), label)

    def _paint_state(self, lit: Lit) -> None:
        if lit.is_verified:
            self._icon("check", "ok", _ICON, self._middle(0))
        else:
            name = "unlink" if lit.look is Look.ALONE else "link-2"
            self._icon(name, "accent", _ICON, self._middle(0))

    def _icon(self, name: str, color: str, size: int, middle: float, *, right: int = 0) -> None:
        ratio = self._painter.device().devicePixelRatioF()
        pixmap = self._theme.pixmap(name, size, color, ratio=ratio)
        self._painter.drawPixmap(QPointF(self._left(size) + right, middle - size / 2), pixmap)

    def _left(self, width: int) -> int:
        """Where something ``width`` wide begins: centred between columns, else at the left."""
        if self._geometry.gutter_width == GUTTER_LEFT:
            return self._geometry.gutter_x
        return self._geometry.gutter_x + (self._geometry.gutter_width - width) // 2
