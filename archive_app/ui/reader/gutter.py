"""The gutter: numbers of the pairs, and beside what is lit its bar and the state of its link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from archive_app.ui.reader.geometry import GUTTER_LEFT, PAIR_GAP, Geometry
from archive_app.ui.reader.lighting import Lit, Look
from archive_app.ui.reader.row_layout import LaidRow
from archive_app.ui.reader.rows import Row

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

BAR_WIDTH = 3
_ICON = 14
_ICON_BELOW = 14  # the middle of the icon below the baseline of the number


def paint_gutter(
    painter: QPainter,
    theme: Theme,
    row: Row,
    laid: LaidRow,
    geometry: Geometry,
    y: int,
    lit: Lit | None,
) -> None:
    """Draw the gutter of a row at ``y``; ``lit`` is the link that lights part of it."""
    if lit is not None:
        _paint_bar(painter, theme, laid, y, lit)
    baseline = y + max(cell.first_baseline for cell in laid.cells.values()) - 1
    if row.first:
        _paint_number(painter, theme, row, geometry, baseline, is_lit=lit is not None)
    if lit is not None and lit.link >= 0:
        below = baseline + _ICON_BELOW if row.first else baseline - _ICON // 3
        _paint_state(painter, theme, geometry, below, lit)


def _paint_bar(painter: QPainter, theme: Theme, laid: LaidRow, y: int, lit: Lit) -> None:
    top, bottom = y - PAIR_GAP / 4, y + laid.height + PAIR_GAP / 4
    if lit.look is Look.SURE:
        painter.fillRect(QRectF(0, top, BAR_WIDTH, bottom - top), theme.color("accent"))
        return
    pen = QPen(theme.color("accent"), BAR_WIDTH)
    pen.setDashPattern([2, 2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(BAR_WIDTH / 2, top), QPointF(BAR_WIDTH / 2, bottom))


def _paint_number(
    painter: QPainter, theme: Theme, row: Row, geometry: Geometry, baseline: float, *, is_lit: bool
) -> None:
    font = theme.font("caption")
    font.setWeight(QFont.Weight.DemiBold if is_lit else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(theme.color("accent" if is_lit else "text3"))
    label = f"¶{row.number}"
    width = painter.fontMetrics().horizontalAdvance(label)
    painter.drawText(QPointF(_left(geometry, width), baseline), label)


def _paint_state(
    painter: QPainter, theme: Theme, geometry: Geometry, middle: float, lit: Lit
) -> None:
    name = "check" if lit.is_verified else "unlink" if lit.look is Look.ALONE else "link-2"
    color = "ok" if lit.is_verified else "accent"
    pixmap = theme.pixmap(name, _ICON, color, ratio=painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(_left(geometry, _ICON), middle - _ICON / 2), pixmap)


def _left(geometry: Geometry, width: int) -> int:
    """Where something ``width`` wide begins: centred between columns, else at the left."""
    if geometry.gutter_width == GUTTER_LEFT:
        return geometry.gutter_x
    return geometry.gutter_x + (geometry.gutter_width - width) // 2
