"""The list of imports: a model over batches, and how a row of it is painted."""

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
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchSummary
from archive_app.ui.importing.import_run import Phase
from archive_app.ui.importing.import_words import PHASE_LOOKS
from archive_app.ui.imports.batch_words import BatchWords, phase_of
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.row_ground import paint_row_ground
from archive_app.ui.theme import Theme

_HEIGHT = 58
_LEFT, _RIGHT = 14, 12
_ICON = 16
_TEXT = 38  # where words begin
_TITLE, _BELOW = 24, 44  # baselines
_QUIET = frozenset({Phase.DONE, Phase.STOPPED, Phase.UNDONE, Phase.RUNNING})

Index = QModelIndex | QPersistentModelIndex


class BatchRole(IntEnum):
    """What a row is asked for."""

    BATCH = Qt.ItemDataRole.UserRole + 1  # BatchSummary
    PHASE = Qt.ItemDataRole.UserRole + 2  # Phase
    DAY = Qt.ItemDataRole.UserRole + 3
    BELOW = Qt.ItemDataRole.UserRole + 4  # the second line


class BatchList(QAbstractListModel):
    """Imports, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = BatchWords(self)
        self._batches: tuple[BatchSummary, ...] = ()
        self._running = False

    @property
    def batches(self) -> tuple[BatchSummary, ...]:
        """What is listed."""
        return self._batches

    def set_batches(self, batches: Sequence[BatchSummary], *, running: bool) -> None:
        """List these; rows stay where they are when they are of the same imports."""
        new = tuple(batches)
        same = [one.id for one in new] == [one.id for one in self._batches]
        if not same:
            self.beginResetModel()
        self._batches, self._running = new, running
        if not same:
            self.endResetModel()
        elif new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def row_of(self, batch: BatchId | None) -> int | None:
        """The row of an import."""
        return next((row for row, one in enumerate(self._batches) if one.id == batch), None)

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._batches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._batches):
            return None
        batch = self._batches[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.label(batch)
            case BatchRole.BATCH:
                return batch
            case BatchRole.PHASE:
                return phase_of(batch, running=self._running)
            case BatchRole.DAY:
                return self._words.day(batch)
            case BatchRole.BELOW:
                return self._below(batch)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._words.label(batch), self._below(batch), self._words.day(batch))
                return ", ".join(parts)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{self._words.label(batch)}\n{self._words.facts(batch)}")
        return None

    def _below(self, batch: BatchSummary) -> str:
        state = self._words.state(phase_of(batch, running=self._running))
        return f"{state} · {self._words.came_of_it(batch)}"


class BatchDelegate(QStyledItemDelegate):
    """State as an icon, label and day, below it the state in words and the counts."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    # --- Qt asks

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, self._theme, option)
        phase = index.data(BatchRole.PHASE)
        if isinstance(phase, Phase):
            self._paint_icon(painter, option.rect, phase)
            self._paint_words(painter, option.rect, index, phase)
        painter.restore()

    # --- inside

    def _paint_icon(self, painter: QPainter, rect: QRect, phase: Phase) -> None:
        theme, px = self._theme, self._theme.px
        icon, color = PHASE_LOOKS[phase]
        ratio = painter.device().devicePixelRatioF()
        picture = theme.pixmap(icon, px(_ICON), color, ratio=ratio)
        painter.drawPixmap(rect.left() + px(_LEFT), rect.top() + px(12), picture)

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index, phase: Phase) -> None:
        theme, px = self._theme, self._theme.px
        bold, meta = theme.font("ui"), theme.font("meta")
        bold.setWeight(QFont.Weight.DemiBold)
        day = str(index.data(BatchRole.DAY))
        left, right = rect.left() + px(_TEXT), rect.right() - px(_RIGHT)
        day_width = QFontMetrics(meta).horizontalAdvance(day)
        painter.setFont(meta)
        painter.setPen(theme.color("text2"))
        painter.drawText(right - day_width, rect.top() + px(_TITLE), day)
        room = right - day_width - px(12) - left
        title = QFontMetrics(bold).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(bold)
        painter.setPen(theme.color("text2" if phase is Phase.UNDONE else "text"))
        painter.drawText(left, rect.top() + px(_TITLE), title)
        below = QFontMetrics(meta).elidedText(
            str(index.data(BatchRole.BELOW)), Qt.TextElideMode.ElideRight, right - left
        )
        painter.setFont(meta)
        painter.setPen(theme.color("text2" if phase in _QUIET else PHASE_LOOKS[phase][1]))
        painter.drawText(left, rect.top() + px(_BELOW), below)
