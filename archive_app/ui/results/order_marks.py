"""Arrows in the headings of the result table: what it is ordered by, which way, which first."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from archive_app.domain.ordering import Ordering, same_key
from archive_app.domain.searching import Sort
from archive_app.ui.models.result_columns import SORTS, Column
from archive_app.ui.theme import Theme

_FALLING = frozenset({Sort.RELEVANCE, Sort.NEWEST, Sort.TITLE_DOWN, Sort.SOURCE_DOWN, Sort.ADDED})
_ICON, _PAD = 14, 4


class OrderMark(NamedTuple):
    """``number`` is 1 or 2, or 0 where there is one key only."""

    falling: bool
    number: int = 0


def order_marks(order: Ordering) -> dict[Column, OrderMark]:
    """The marks of an order, by column."""
    marks = {_column(order.sort): OrderMark(order.sort in _FALLING, 1 if order.then else 0)}
    if order.then is not None:
        marks[_column(order.then)] = OrderMark(order.then in _FALLING, 2)
    return marks


def paint_mark(
    painter: QPainter, rect: QRect, mark: OrderMark, theme: Theme, *, at_left: bool
) -> None:
    """An arrow, and its number, at the end of a heading; over what stands there."""
    px = theme.px
    font = theme.font("caption")
    metrics = QFontMetricsF(font)
    number = str(mark.number) if mark.number else ""
    width = px(_ICON) + 2 * px(_PAD) + metrics.horizontalAdvance(number)
    left = rect.left() if at_left else rect.right() - width
    box = QRectF(left, rect.top() + 2, width, rect.height() - 4)
    painter.fillRect(box, theme.color("sunken"))
    ratio = painter.device().devicePixelRatioF()
    name = "arrow-down" if mark.falling else "arrow-up"
    picture = theme.pixmap(name, px(_ICON), "accent", ratio=ratio)
    top = round(box.center().y() - px(_ICON) / 2)
    painter.drawPixmap(QPointF(round(box.left() + px(_PAD)), top), picture)
    if number:
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.color("accent"))
        painter.drawText(
            box.adjusted(px(_PAD) + px(_ICON), 0, 0, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            number,
        )
        painter.restore()


def _column(sort: Sort) -> Column:
    return next(column for column, one in SORTS.items() if same_key(one, sort))
