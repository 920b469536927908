"""The ground of a painted row: selected, under the pointer, with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from archive_app.ui.theme import Theme


def paint_row_ground(painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
    """A colour and a bar at the left for selected rows, a line below, a ring for the focus."""
    rect = option.rect
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    ground = "accent_soft" if selected else "accent_soft2" if hovered else "surface"
    painter.fillRect(rect, theme.color(ground))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
    if selected:
        bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
        painter.fillRect(bar, theme.color("accent"))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)
