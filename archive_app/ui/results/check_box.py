"""The box of a row in selection mode: empty, or filled with a tick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from archive_app.ui.theme import Theme

BOX = 16  # of the design
ROOM = 26  # what it takes from a row


def paint_check_box(painter: QPainter, theme: Theme, corner: QPointF, *, checked: bool) -> None:
    """Paint a box with its top left corner there; the ground may be that of a selected row."""
    size = theme.px(BOX)
    box = QRectF(corner.x(), corner.y(), size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QPen(theme.color("surface"), max(2.0, size / 8)))
        unit = size / 16
        points = [box.topLeft() + QPointF(x, y) * unit for x, y in ((4, 8.4), (7, 11.2), (12, 5.2))]
        painter.drawPolyline(points)
    else:
        painter.setPen(QPen(theme.color("border_strong"), max(1.5, size / 11)))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    painter.restore()
