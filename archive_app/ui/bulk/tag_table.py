"""The tags of the articles chosen, a row each: Space goes through add, remove, leave as it is."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.accessibility import announce
from archive_app.ui.bulk.paint import CHIP, chip_width, paint_chip, paint_wish
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.models.bulk_tags import BulkTagRole, BulkTags, TagLine, TagWish
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

ROW, _HEAD = 32, 28
_BOX, _LEFT, _NAME = 16, 8, 42
_CHANGE, _NUMBERS = 132, 72  # widths of the columns at the right
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CHIPS = {TagWish.ADD: ("plus", "ok"), TagWish.REMOVE: ("minus", "err")}


class TagTable(QWidget):
    """A head line and the rows of :class:`BulkTags`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BulkTags(self)
        self.head = _Head(theme, self)
        self.view = _Rows(theme, self.model, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.setMinimumHeight(theme.px(_HEAD + 4 * ROW))

    def want(self, path: str) -> None:
        """Put a tag on all of the articles, and show its row."""
        index = self.model.index(self.model.want(path), 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)


class _Rows(QListView):
    """Space, Enter and a click go through what can be wanted of a tag."""

    def __init__(self, theme: Theme, model: BulkTags, parent: QWidget) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._tags = model
        self.setModel(model)
        self.setItemDelegate(_TagRow(theme, self))
        self.setAccessibleName(self.tr("Tags of the selected articles"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cycle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._cycle(self.indexAt(event.position().toPoint()))

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: the line above finds tags."""

    def _cycle(self, index: QModelIndex) -> None:
        self._tags.cycle(index)
        if index.isValid() and index.row() < self._tags.rowCount():
            announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))


class _Head(QWidget):
    """The names of the columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px(_HEAD))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))
        font = theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        name, numbers, change = _columns(theme, self.rect())
        painter.drawText(name, _MIDDLE, self.tr("Tag"))
        painter.drawText(numbers, _MIDDLE | Qt.AlignmentFlag.AlignRight, self.tr("Count"))
        painter.drawText(change, _MIDDLE, self.tr("Change"))
        painter.end()


class _TagRow(QStyledItemDelegate):
    """A box, the tag, how many have it, what becomes of it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self._theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px, rect = self._theme, self._theme.px, option.rect
        line: TagLine = index.data(BulkTagRole.LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("accent_soft2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        box = QRect(rect.left() + px(_LEFT), 0, px(_BOX), px(_BOX))
        box.moveTop(rect.top() + (rect.height() - px(_BOX)) // 2)
        paint_wish(painter, theme, box, line)
        self._paint_words(painter, rect, line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, line: TagLine) -> None:
        theme, px = self._theme, self._theme.px
        name, numbers, change = _columns(theme, rect)
        font = theme.font("ui")
        if line.wish is not TagWish.KEEP:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("err" if line.wish is TagWish.REMOVE else "text"))
        path, middle = visible_controls(line.path), Qt.TextElideMode.ElideMiddle
        shown = QFontMetrics(font).elidedText(path, middle, name.width())
        painter.drawText(name, _MIDDLE, shown)
        small = theme.font("meta")
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        painter.drawText(numbers, _MIDDLE | Qt.AlignmentFlag.AlignRight, line.numbers)
        if line.wish is TagWish.KEEP:
            end = Qt.TextElideMode.ElideRight
            words = QFontMetrics(small).elidedText(line.words, end, change.width())
            painter.drawText(change, _MIDDLE, words)
            return
        chip = QRect(change.left(), 0, min(change.width(), chip_width(theme, line.words)), px(CHIP))
        chip.moveTop(rect.top() + (rect.height() - px(CHIP)) // 2)
        paint_chip(painter, theme, chip, line.words, *_CHIPS[line.wish])


def _columns(theme: Theme, rect: QRect) -> tuple[QRect, QRect, QRect]:
    """Where the name, the numbers and the change stand in a row."""
    px = theme.px
    change = QRect(rect.right() + 1 - px(_CHANGE), rect.top(), px(_CHANGE - 8), rect.height())
    numbers = QRect(0, rect.top(), px(_NUMBERS), rect.height())
    numbers.moveRight(change.left() - px(16))
    left = rect.left() + px(_NAME)
    name = QRect(left, rect.top(), numbers.left() - px(8) - left, rect.height())
    return name, numbers, change
