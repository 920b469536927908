"""The list of edits: a model that fetches older ones when they are scrolled to, and its rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from archive_app.domain.changes import HistoryEntry
from archive_app.domain.ids import EventId
from archive_app.ui.history_space.words import HistoryWords, icon_of
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.row_ground import paint_row_ground
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

PAGE = 200
_HEIGHT = 50
_LEFT, _RIGHT, _TEXT = 14, 12, 40
_TITLE, _BELOW = 21, 39  # baselines

Index = QModelIndex | QPersistentModelIndex


class EditRole(IntEnum):
    """What a row is asked for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1  # HistoryEntry
    BELOW = Qt.ItemDataRole.UserRole + 2  # who and when


class EditList(QAbstractListModel):
    """Edits, the newest first."""

    more_wanted = Signal(object)  # EventId: those older than that one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = HistoryWords(self)
        self._entries: list[HistoryEntry] = []
        self._has_more = False

    @property
    def entries(self) -> Sequence[HistoryEntry]:
        """What is listed."""
        return self._entries

    def set_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """List these, the newest."""
        self.beginResetModel()
        self._entries = list(entries)
        self._has_more = len(entries) >= PAGE
        self.endResetModel()

    def add_older(self, entries: Sequence[HistoryEntry]) -> None:
        """List these as well."""
        self._has_more = len(entries) >= PAGE
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def find(self, event: EventId) -> QModelIndex:
        """The row of an edit; invalid where it is not listed."""
        for row, entry in enumerate(self._entries):
            if entry.event == event:
                return self.index(row)
        return QModelIndex()

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, _parent: Index) -> None:
        self._has_more = False  # until they are here
        self.more_wanted.emit(self._entries[-1].event)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        summary = visible_controls(said(entry.summary))
        below = self._words.who_and_when(entry)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return summary
            case EditRole.ENTRY:
                return entry
            case EditRole.BELOW:
                return below
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{summary}, {below}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{summary}\n{below}")
        return None


class EditDelegate(QStyledItemDelegate):
    """An icon, what was done, below it by whom and when; what was taken back is struck through."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, self._theme, option)
        entry = index.data(EditRole.ENTRY)
        if isinstance(entry, HistoryEntry):
            self._paint_words(painter, option.rect, index, entry)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRect, index: Index, entry: HistoryEntry
    ) -> None:
        theme, px = self._theme, self._theme.px
        ratio = painter.device().devicePixelRatioF()
        tone = "text2" if entry.undone else "accent"
        picture = theme.pixmap(icon_of(entry), px(16), tone, ratio=ratio)
        painter.drawPixmap(rect.left() + px(_LEFT), rect.top() + px(9), picture)
        left, room = rect.left() + px(_TEXT), rect.width() - px(_TEXT + _RIGHT)
        font = theme.font("ui")
        font.setStrikeOut(entry.undone)
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.color("text2" if entry.undone else "text"))
        painter.drawText(left, rect.top() + px(_TITLE), words)
        meta = theme.font("meta")
        below = QFontMetrics(meta).elidedText(
            str(index.data(EditRole.BELOW)), Qt.TextElideMode.ElideRight, room
        )
        painter.setFont(meta)
        painter.setPen(theme.color("text2"))
        painter.drawText(left, rect.top() + px(_BELOW), below)
