"""Boxes and chips of an edit of many articles: what is put on, taken off, left as it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from archive_app.ui.facets.paint import paint_box
from archive_app.ui.models.bulk_tags import TagLine, TagWish
from archive_app.ui.models.facet_tree import ValueState
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.tagging.delegate import paint_tri_state
from archive_app.ui.theme import Theme

CHIP = 22
_PAD, _ICON = 7, 13


def paint_wish(painter: QPainter, theme: Theme, box: QRect, line: TagLine) -> None:
    """The box in front of a tag: ticked, a red minus, a dash for some, a pale tick for all."""
    if line.wish is TagWish.ADD:
        paint_tri_state(painter, theme, box, TagState.ALL)
    elif line.wish is TagWish.REMOVE:
        paint_box(painter, theme, box, ValueState.EXCLUDED)
    elif line.count < line.total:
        paint_tri_state(painter, theme, box, TagState.SOME)
    else:
        paint_box(painter, theme, box, ValueState.OFF)
        painter.setPen(QPen(theme.color("text3"), 2))
        unit, corner = box.width() / 16, QPointF(box.topLeft())
        points = [corner + QPointF(x, y) * unit for x, y in ((4, 8.4), (7, 11.2), (12, 5.2))]
        painter.drawPolyline(points)


def chip_width(theme: Theme, words: str) -> int:
    """How wide a chip with an icon is."""
    px = theme.px
    return QFontMetrics(theme.font("meta")).horizontalAdvance(words) + px(2 * _PAD + _ICON + 5)


def paint_chip(
    painter: QPainter, theme: Theme, rect: QRect, words: str, icon: str, color: str
) -> None:
    """A chip of a colour (``ok``, ``err``, ``info``) with an icon; words are elided to fit."""
    px = theme.px
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{color}_soft"))
    painter.drawRoundedRect(QRectF(rect), 4, 4)
    size = px(_ICON)
    ratio = painter.device().devicePixelRatioF()
    picture = theme.pixmap(icon, size, color, ratio=ratio)
    left = rect.left() + px(_PAD)
    painter.drawPixmap(left, rect.top() + (rect.height() - size) // 2, picture)
    left += size + px(5)
    room = QRect(left, rect.top(), rect.right() - px(_PAD) + 2 - left, rect.height())
    font = theme.font("meta")
    painter.setFont(font)
    painter.setPen(theme.color(color))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
