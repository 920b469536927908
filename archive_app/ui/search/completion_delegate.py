"""Paints a completion: what it is, where it comes from, in how many articles it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.ui.search.completion_model import OfferRole
from archive_app.ui.theme import Theme

ROW = 28
_MARGIN = 8
_GAP = 16
_ICON, _ICON_GAP = 16, 8
_COUNT = 96  # where the words of the source end, from the right


class CompletionDelegate(QStyledItemDelegate):
    """Rows of :class:`CompletionModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        px = self._theme.px
        room = option.rect.adjusted(px(_MARGIN), 0, -px(_MARGIN), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        meta = self._theme.font("meta")
        painter.setFont(meta)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(room, right, index.data(OfferRole.COUNT))
        source = index.data(OfferRole.SOURCE)
        before_count = room.adjusted(0, 0, -px(_COUNT), 0)
        painter.drawText(before_count, right, source)
        taken = QFontMetrics(meta).horizontalAdvance(source) + px(_GAP)
        self._paint_label(painter, before_count.adjusted(0, 0, -taken, 0), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(self._theme.color("accent_soft"))
            painter.drawRoundedRect(box, 4, 4)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_soft2"))
            painter.drawRoundedRect(box, 4, 4)

    def _paint_label(
        self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The label, what was typed of it in bold letters."""
        ratio = painter.device().devicePixelRatio()
        size = self._theme.px(_ICON)
        icon = self._theme.pixmap(index.data(OfferRole.ICON), size, "text2", ratio=ratio)
        painter.drawPixmap(room.left(), room.center().y() - size // 2 + 1, icon)
        room = room.adjusted(size + self._theme.px(_ICON_GAP), 0, 0, 0)
        plain = QFont(self._theme.font("ui"))
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        start, length = index.data(OfferRole.MATCH)
        painter.setPen(self._theme.color("text"))
        end = start + length
        for font, part in ((plain, text[:start]), (bold, text[start:end]), (plain, text[end:])):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            room = room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0)
            if shown != part:
                break
