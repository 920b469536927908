"""Paints the rows of the filter tree: headers, values, and "Show all …"."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.domain.facets import Facet
from archive_app.ui.facets.paint import HEADER_HEIGHT, ROW_HEIGHT, ValueRow, paint_value_row
from archive_app.ui.models.facet_tree import FacetRole, RowKind, ValueState
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_MARGIN = 12


class FacetDelegate(QStyledItemDelegate):
    """Values of one height; a header's line and the space above it part the sections."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._first: Facet | None = None
        self._stale = False

    def set_stale(self, stale: bool) -> None:
        """Whether counts are of an older question, and dimmed."""
        self._stale = stale

    def set_first(self, facet: Facet | None) -> None:
        """The section at the top, which has no line above it."""
        self._first = facet

    # --- Qt asks

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        is_header = index.data(FacetRole.KIND) == RowKind.HEADER
        height = HEADER_HEIGHT if is_header else ROW_HEIGHT
        return QSize(option.rect.width(), self._theme.px(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        match index.data(FacetRole.KIND):
            case RowKind.HEADER:
                self._paint_header(painter, option, index)
            case RowKind.VALUE:
                self._paint_value(painter, option, index)
            case _:
                self._paint_more(painter, option, index)

    # --- rows

    def _paint_value(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = ValueRow(
            label=index.data(Qt.ItemDataRole.DisplayRole),
            count=self._wording.number(index.data(FacetRole.COUNT)),
            state=ValueState(index.data(FacetRole.STATE)),
            icon=index.data(FacetRole.ICON),
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
            stale=self._stale,
        )
        paint_value_row(painter, self._theme, option.rect, row)

    def _paint_header(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        paint_header(
            painter,
            self._theme,
            option.rect,
            label=index.data(Qt.ItemDataRole.DisplayRole),
            is_open=is_open,
            badge=index.data(FacetRole.BADGE),
            size="" if is_open else self._wording.number(index.data(FacetRole.SIZE)),
            line=index.data(FacetRole.FACET) != self._first,
        )
        if is_open:
            self._paint_find(painter, option)
        self._paint_focus(painter, option)

    def _paint_find(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = find_button(self._theme, option.rect)
        size = self._theme.px(14)
        picture = self._theme.pixmap("search", size, ratio=painter.device().devicePixelRatioF())
        off = (box.width() - size) // 2
        painter.drawPixmap(box.topLeft() + QPoint(off, off), picture)

    def _paint_more(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        painter.save()
        font = theme.font("meta")
        font.setUnderline(bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.setFont(font)
        painter.setPen(theme.color("accent"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(
            option.rect.adjusted(theme.px(_MARGIN + 22), 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter,
            index.data(Qt.ItemDataRole.DisplayRole),
        )
        painter.restore()
        self._paint_focus(painter, option)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            px = self._theme.px
            painter.drawRoundedRect(QRectF(option.rect).adjusted(px(6), 2, -px(4), -1), 4, 4)
            painter.restore()


def find_button(theme: Theme, rect: QRect) -> QRect:
    """Where an open heading has the glass that finds values in it."""
    size = theme.px(ROW_HEIGHT)
    return QRect(rect.right() + 1 - theme.px(7) - size, rect.bottom() + 1 - size, size, size)


def paint_header(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    *,
    label: str,
    is_open: bool,
    badge: str,
    size: str,
    line: bool,
) -> None:
    """Paint a section's heading: chevron, bold label, how many are chosen, how many there are."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    px = theme.px
    if line:
        width = rect.width() - 2 * px(_MARGIN)
        above = QRect(rect.left() + px(_MARGIN), rect.top() + px(4), width, 1)
        painter.fillRect(above, theme.color("border"))
    rect = QRect(rect.left(), rect.bottom() + 1 - px(ROW_HEIGHT), rect.width(), px(ROW_HEIGHT))
    ratio = painter.device().devicePixelRatioF()
    middle = rect.center().y() + 1
    chevron = theme.pixmap("chevron-down" if is_open else "chevron-right", px(14), ratio=ratio)
    painter.drawPixmap(rect.left() + px(_MARGIN - 2), middle - px(7), chevron)
    font = theme.font("ui")
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    text = rect.adjusted(px(_MARGIN + 16), 1, -px(_MARGIN), 0)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, label)
    if badge:
        left = text.left() + QFontMetrics(font).horizontalAdvance(label) + px(8)
        _paint_badge(painter, theme, left, middle, badge)
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.color("text3"))
    painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, size)
    painter.restore()


def _paint_badge(painter: QPainter, theme: Theme, left: int, middle: int, text: str) -> None:
    font = theme.font("caption")
    font.setWeight(QFont.Weight.DemiBold)
    height = theme.px(16)
    width = max(height, QFontMetrics(font).horizontalAdvance(text) + theme.px(10))
    box = QRect(left, middle - height // 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(theme.color("accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
