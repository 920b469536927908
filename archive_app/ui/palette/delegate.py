"""Paints a row of the palette: what it does, where it is from, its keys; headings of groups."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.ui.palette.entries import Row
from archive_app.ui.palette.model import PaletteRole
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

ROW, HEADING = 36, 26
_MARGIN, _LABEL, _ICON = 16, 56, 18
_DETAIL = 0.62  # where the second column begins, as a share of the width
_GAP = 12

_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Rows of :class:`PaletteModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = ROW if index.data(PaletteRole.ROW) is not None else HEADING
        return QSize(option.rect.width(), self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        row = index.data(PaletteRole.ROW)
        if isinstance(row, Row):
            self._paint_row(painter, option, row)
        else:
            self._paint_heading(painter, option.rect, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, words: str) -> None:
        theme = self._theme
        painter.fillRect(box, theme.color("sunken"))
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        room = box.adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        theme, px, box, entry = self._theme, self._theme.px, option.rect, row.entry
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("accent_soft"))
            painter.fillRect(box.left(), box.top(), px(3), box.height(), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("accent_soft2"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("border"))
        ratio = painter.device().devicePixelRatio()
        icon = theme.pixmap(
            entry.icon, px(_ICON), "text3" if entry.blocked else "text2", ratio=ratio
        )
        painter.drawPixmap(box.left() + px(_MARGIN), box.center().y() - px(_ICON) // 2, icon)
        middle = box.left() + round(box.width() * _DETAIL)
        right = box.right() - px(_MARGIN)
        painter.setFont(theme.font("meta"))
        taken = QFontMetrics(painter.font()).horizontalAdvance(entry.keys)
        ink = theme.color("text3" if entry.blocked else "text2")
        painter.setPen(ink)
        keys = QRect(right - taken, box.top(), taken + 1, box.height())
        painter.drawText(keys, Qt.AlignmentFlag.AlignVCenter, entry.keys)
        detail = QRect(middle, box.top(), right - middle - taken - px(_GAP), box.height())
        self._draw_elided(painter, detail, entry.blocked or entry.detail)
        label = QRect(box.left() + px(_LABEL), box.top(), 0, box.height())
        label.setRight(middle - px(_GAP) if entry.detail or entry.blocked else right - taken)
        self._paint_label(painter, label, row)

    def _paint_label(self, painter: QPainter, room: QRect, row: Row) -> None:
        """The label, the letters that fit what was typed in bold."""
        theme = self._theme
        plain = QFont(theme.font("ui"))
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.Bold)
        painter.setPen(theme.color("text3" if row.entry.blocked else "text"))
        text, fits = row.entry.label, frozenset(row.places)
        start = 0
        while start < len(text):
            end = start
            while end < len(text) and (end in fits) == (start in fits):
                end += 1
            painter.setFont(bold if start in fits else plain)
            shown = self._draw_elided(painter, room, visible_controls(text[start:end]))
            room = room.adjusted(shown, 0, 0, 0)
            if shown < 0 or room.width() <= 0:
                break
            start = end

    def _draw_elided(self, painter: QPainter, room: QRect, words: str) -> int:
        """Draw what there is room for; the width taken, -1 when words were cut."""
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown) if shown == words else -1
