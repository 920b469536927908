"""What becomes of the first articles chosen, a card each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive_app.domain.bulk import BulkExample
from archive_app.ui.bulk.paint import CHIP, chip_width, paint_chip
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.models.wording import STATUS_ICONS, Wording
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_EXAMPLE = Qt.ItemDataRole.UserRole + 1
_PAD, _GAP, _TITLE, _BETWEEN = 10, 6, 22, 8


@dataclass(frozen=True, slots=True)
class _Chip:
    words: str
    icon: str
    color: str


class ExampleList(QListView):
    """Cards to be read; nothing is done with them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self.examples = _Examples(self)
        self.setModel(self.examples)
        self.setItemDelegate(_Card(theme, self))
        self.setAccessibleName(self.tr("What changes"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setProperty("ground", "sunken")
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # chips break into other lines

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: single letters are commands in this window."""


class _Examples(QAbstractListModel):
    """Articles of a preview."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._examples: tuple[BulkExample, ...] = ()

    def set_examples(self, examples: Sequence[BulkExample]) -> None:
        """Show these."""
        self.beginResetModel()
        self._examples = tuple(examples)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._examples)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        example = self._examples[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible_controls(example.title)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(example)
            case _ if role == _EXAMPLE:
                return example
        return None

    def _spoken(self, example: BulkExample) -> str:
        words = [self._said(chip) for chip in chips_of(example, self._wording)]
        return ", ".join([visible_controls(example.title), *(words or [self.tr("no change")])])

    def _said(self, chip: _Chip) -> str:
        if chip.icon == "minus":
            return self.tr("without {tag}").format(tag=chip.words)
        return self.tr("with {tag}").format(tag=chip.words) if chip.icon == "plus" else chip.words


class _Card(QStyledItemDelegate):
    """A frame, the title, and a chip for each change."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        parent = self.parent()
        width = option.rect.width()
        if isinstance(parent, QListView):
            width = parent.viewport().width()
        lines = self._lines(index.data(_EXAMPLE), width)
        body = px(CHIP) if not lines else len(lines) * px(CHIP + _GAP) - px(_GAP)
        return QSize(width, px(2 * _PAD + _TITLE + _GAP + _BETWEEN) + body)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        example: BulkExample = index.data(_EXAMPLE)
        rect = option.rect.adjusted(0, 0, 0, -px(_BETWEEN))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = rect.adjusted(px(_PAD), px(_PAD), -px(_PAD), -px(_PAD))
        font = theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        title = QRect(inner.left(), inner.top(), inner.width(), px(_TITLE))
        shown = QFontMetrics(font).elidedText(
            visible_controls(example.title), Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        self._paint_lines(painter, inner, example, option.rect.width())
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, inner: QRect, example: BulkExample, width: int
    ) -> None:
        theme, px = self._theme, self._theme.px
        top = inner.top() + px(_TITLE + _GAP)
        lines = self._lines(example, width)
        if not lines:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text2"))
            words = QCoreApplication.translate("BulkEdit", "no change")
            room = QRect(inner.left(), top, inner.width(), px(CHIP))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        for line in lines:
            left = inner.left()
            for chip, wide in line:
                place = QRect(left, top, wide, px(CHIP))
                paint_chip(painter, theme, place, chip.words, chip.icon, chip.color)
                left += wide + px(_GAP)
            top += px(CHIP + _GAP)

    def _lines(self, example: BulkExample, width: int) -> list[list[tuple[_Chip, int]]]:
        """The chips in lines that fit, each with its width."""
        px = self._theme.px
        room = max(1, width - px(2 * _PAD))
        lines: list[list[tuple[_Chip, int]]] = []
        left = 0
        for chip in chips_of(example, self._wording):
            wide = min(room, chip_width(self._theme, chip.words))
            if not lines or left + wide > room:
                lines.append([])
                left = 0
            lines[-1].append((chip, wide))
            left += wide + px(_GAP)
        return lines


def chips_of(example: BulkExample, wording: Wording) -> Iterator[_Chip]:
    """A chip for each change of an article, in words."""
    for path in example.add:
        yield _Chip(visible_controls(path), "plus", "ok")
    for path in example.remove:
        yield _Chip(visible_controls(path), "minus", "err")
    if example.status is not None:
        yield _Chip(wording.status(example.status), STATUS_ICONS[example.status][0], "info")
    if example.into:
        yield _Chip(visible_controls(example.into), "plus", "info")
    if example.out_of:
        yield _Chip(visible_controls(example.out_of), "minus", "info")
    for value in example.fields.values():
        empty = QCoreApplication.translate("BulkEdit", "none")
        yield _Chip(visible_controls(value) or empty, "pencil", "info")
