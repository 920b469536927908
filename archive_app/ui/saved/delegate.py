"""Paints saved searches and their folders: icon, name, what is new, how many."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive_app.domain.saved_searches import SavedSearch
from archive_app.services.saved_looks import Tally
from archive_app.ui.models.wording import Wording
from archive_app.ui.saved.model import SavedKind, SavedRole
from archive_app.ui.theme import Theme

ROW_HEIGHT = 28
_MARGIN = 12
_ICON = 16

Index = QModelIndex | QPersistentModelIndex


class SavedDelegate(QStyledItemDelegate):
    """Rows of 28 px; the depth of a row moves it to the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)

    # --- Qt asks

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), self._theme.px(ROW_HEIGHT))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._theme.font("ui"))
        editor.setAccessibleName(self.tr("New name"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        left = self._text_left(option.rect, index) - self._theme.px(6)
        editor.setGeometry(option.rect.adjusted(left - option.rect.left(), 1, -4, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("accent_soft2"))
        self._paint_icon(painter, option, index)
        left = self._text_left(rect, index)
        right = self._paint_figures(painter, rect, index)
        font = theme.font("ui")
        if index.data(SavedRole.NEW):
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        room = QRect(left, rect.top(), right - px(8) - left, rect.height())
        text = QFontMetrics(font).elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(px(4), 1, -px(4), -1), 4, 4)
        painter.restore()

    # --- inside

    def _text_left(self, rect: QRect, index: Index) -> int:
        return self._icon_left(rect, index) + self._theme.px(_ICON + 8)

    def _icon_left(self, rect: QRect, index: Index) -> int:
        depth = 0
        above = index.parent()
        while above.isValid():
            depth += 1
            above = above.parent()
        return rect.left() + self._theme.px(_MARGIN + depth * _ICON)

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        search: SavedSearch | None = index.data(SavedRole.SEARCH)
        tally: Tally | None = index.data(SavedRole.TALLY)
        name, ink = "bookmark", "text2"
        if index.data(SavedRole.KIND) == SavedKind.FOLDER:
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            name = "folder-open" if is_open else "folder"
        elif tally is not None and tally.problem:
            name, ink = "triangle-alert", "warn"
        elif search is not None and search.pinned:
            name, ink = "pin", "accent"
        ratio = painter.device().devicePixelRatioF()
        size = theme.px(_ICON)
        top = option.rect.center().y() - size // 2 + 1
        picture = theme.pixmap(name, size, ink, ratio=ratio)
        painter.drawPixmap(self._icon_left(option.rect, index), top, picture)

    def _paint_figures(self, painter: QPainter, rect: QRect, index: Index) -> int:
        """Count and badge at the right; where they begin."""
        theme, px = self._theme, self._theme.px
        right = rect.right() + 1 - px(_MARGIN)
        tally: Tally | None = index.data(SavedRole.TALLY)
        if tally is not None and not tally.problem:
            text = self._wording.number(tally.total)
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text2"))
            wide = QFontMetrics(theme.font("meta")).horizontalAdvance(text)
            place = QRect(right - wide, rect.top(), wide, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            right -= wide + px(8)
        if new := index.data(SavedRole.NEW):
            right = self._paint_badge(painter, rect, right, f"+{self._wording.number(new)}")
        return right

    def _paint_badge(self, painter: QPainter, rect: QRect, right: int, text: str) -> int:
        theme = self._theme
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        height = theme.px(16)
        width = QFontMetrics(font).horizontalAdvance(text) + theme.px(10)
        box = QRect(right - width, rect.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.color("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return box.left()
