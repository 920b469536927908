"""How a value looks: box with tick or minus, icon, label, count, buttons under the pointer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from archive_app.ui.models.facet_tree import ValueState
from archive_app.ui.theme import Theme

ROW_HEIGHT = 24
HEADER_HEIGHT = 34
_BOX = 16
_BUTTON = 20
_MARGIN = 12
_DIMMED = 0.45  # a count that may not be true any more


@dataclass(frozen=True, slots=True)
class ValueRow:
    """What is painted of a value."""

    label: str
    count: str
    state: ValueState
    icon: tuple[str, str] | None = None
    hovered: bool = False
    focused: bool = False
    stale: bool = False  # the count is of an older question


def include_button(theme: Theme, rect: QRect) -> QRect:
    """Where the + is while the pointer is over the row."""
    return _button(theme, rect, 2)


def exclude_button(theme: Theme, rect: QRect) -> QRect:
    """Where the − is while the pointer is over the row."""
    return _button(theme, rect, 1)


def _button(theme: Theme, rect: QRect, from_right: int) -> QRect:
    size = theme.px(_BUTTON)
    left = rect.right() + 1 - theme.px(4) - from_right * (size + 2)
    return QRect(left, rect.top() + (rect.height() - size) // 2, size, size)


def paint_value_row(painter: QPainter, theme: Theme, rect: QRect, row: ValueRow) -> None:
    """Paint a value into ``rect``; the ground is left to the caller."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    px = theme.px
    if row.hovered:
        painter.fillRect(rect, theme.color("accent_soft2"))
    left = rect.left() + px(_MARGIN)
    paint_box(painter, theme, _middle(rect, left, px(_BOX)), row.state)
    left += px(_BOX) + px(6)
    if row.icon is not None:
        name, color = row.icon
        ratio = painter.device().devicePixelRatioF()
        place = _middle(rect, left, px(14))
        painter.drawPixmap(place.topLeft(), theme.pixmap(name, px(14), color, ratio=ratio))
        left += px(14) + px(5)
    right = rect.right() + 1 - px(_MARGIN)
    if row.hovered:
        right = include_button(theme, rect).left() - px(4)
        _paint_button(painter, theme, include_button(theme, rect), "plus", "accent")
        _paint_button(painter, theme, exclude_button(theme, rect), "minus", "err")
    _paint_texts(painter, theme, QRect(left, rect.top(), right - left, rect.height()), row)
    if row.focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2))
        ring = QRectF(rect).adjusted(px(6), 1, -px(4), -1)
        painter.drawRoundedRect(ring, 4, 4)
    painter.restore()


def _middle(rect: QRect, left: int, size: int) -> QRect:
    return QRect(left, rect.top() + (rect.height() - size) // 2, size, size)


def _paint_texts(painter: QPainter, theme: Theme, rect: QRect, row: ValueRow) -> None:
    small = theme.font("meta")
    painter.setFont(small)
    painter.setPen(theme.color("text2"))
    painter.setOpacity(_DIMMED if row.stale else 1)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.count)
    painter.setOpacity(1)
    font = theme.font("ui")
    if row.state is not ValueState.OFF:
        font.setWeight(QFont.Weight.DemiBold)
    font.setStrikeOut(row.state is ValueState.EXCLUDED)
    painter.setFont(font)
    painter.setPen(theme.color("err" if row.state is ValueState.EXCLUDED else "text"))
    taken = QFontMetrics(small).horizontalAdvance(row.count) + theme.px(8)
    room = rect.adjusted(0, 0, -taken, 0)
    shown = QFontMetrics(font).elidedText(row.label, Qt.TextElideMode.ElideRight, room.width())
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def paint_box(painter: QPainter, theme: Theme, box: QRect, state: ValueState) -> None:
    """A box with a tick, a red minus, or nothing."""
    frame = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75)
    width = max(1.5, theme.px(15) / 10)
    if state is ValueState.INCLUDED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_fill"))
        painter.drawRoundedRect(QRectF(box), 4, 4)
        painter.setPen(QPen(theme.color("on_fill"), width + 0.5))
        unit = box.width() / 16
        corner = QPointF(box.topLeft())
        points = [corner + QPointF(x, y) * unit for x, y in ((4, 8.4), (7, 11.2), (12, 5.2))]
        painter.drawPolyline(points)
    elif state is ValueState.EXCLUDED:
        painter.setPen(QPen(theme.color("err"), width))
        painter.setBrush(theme.color("err_soft"))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(QPen(theme.color("err"), width + 0.5))
        middle = QRectF(box).center()
        half = box.width() / 4
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
    else:
        painter.setPen(QPen(theme.color("border_strong"), width))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(frame, 4, 4)


def _paint_button(painter: QPainter, theme: Theme, box: QRect, icon: str, color: str) -> None:
    painter.setPen(QPen(theme.color("border"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    ratio = painter.device().devicePixelRatioF()
    size = theme.px(14)
    picture = theme.pixmap(icon, size, color, ratio=ratio)
    painter.drawPixmap(_middle(box, box.left() + (box.width() - size) // 2, size), picture)
