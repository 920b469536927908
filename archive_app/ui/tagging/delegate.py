"""Paints a tag with its box: tick for all, dash for some, empty for none."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.ui.models.tag_list import TagRole, TagState
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_HEIGHT = 28
_BOX = 16


class TagDelegate(QStyledItemDelegate):
    """Rows of :class:`TagListModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self._theme.px(_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px, rect = self._theme, self._theme.px, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("accent_soft2"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
        is_new = index.data(TagRole.IS_NEW)
        left = rect.left() + px(6)
        if is_new:
            ratio = painter.device().devicePixelRatioF()
            picture = theme.pixmap("plus", px(_BOX), "accent", ratio=ratio)
            painter.drawPixmap(left, rect.top() + (rect.height() - px(_BOX)) // 2, picture)
        else:
            box = QRect(left, rect.top() + (rect.height() - px(_BOX)) // 2, px(_BOX), px(_BOX))
            paint_tri_state(painter, theme, box, TagState(index.data(TagRole.STATE)))
        font = theme.font("ui")
        painter.setFont(font)
        painter.setPen(theme.color("accent" if is_new else "text"))
        room = rect.adjusted(px(6 + _BOX + 8), 0, -px(8), 0)
        room = self._paint_why(painter, room, str(index.data(TagRole.WHY) or ""))
        text = visible_controls(index.data(Qt.ItemDataRole.DisplayRole))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_why(self, painter: QPainter, room: QRect, why: str) -> QRect:
        """Say at the right why a tag is offered; returns the room that is left."""
        if not why:
            return room
        painter.save()
        font = self._theme.font("meta")
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, why)
        painter.restore()
        wide = QFontMetrics(font).horizontalAdvance(why) + self._theme.px(8)
        return room.adjusted(0, 0, -wide, 0)


def paint_tri_state(painter: QPainter, theme: Theme, box: QRect, state: TagState) -> None:
    """A box with a tick, a dash, or nothing."""
    frame = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75)
    painter.save()
    if state is TagState.ALL:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_fill"))
        painter.drawRoundedRect(QRectF(box), 4, 4)
        painter.setPen(QPen(theme.color("on_fill"), 2))
        unit = box.width() / 16
        corner = QPointF(box.topLeft())
        points = [corner + QPointF(x, y) * unit for x, y in ((4, 8.4), (7, 11.2), (12, 5.2))]
        painter.drawPolyline(points)
    else:
        some = state is TagState.SOME
        painter.setPen(QPen(theme.color("accent" if some else "border_strong"), 1.5))
        painter.setBrush(theme.color("accent_soft" if some else "surface"))
        painter.drawRoundedRect(frame, 4, 4)
        if some:
            painter.setPen(QPen(theme.color("accent"), 2))
            middle = QRectF(box).center()
            painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
    painter.restore()
