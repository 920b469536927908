"""Which of some things are shown, and in which order: a list with ticks, moved by mouse or key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.facets.paint import ValueRow, paint_value_row
from archive_app.ui.models.facet_tree import ValueState
from archive_app.ui.theme import Theme, set_ground, set_tone

_KEY = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1
_FIXED = Qt.ItemDataRole.UserRole + 2
_WIDTH, _HEIGHT = 400, 600
_ROW = 28
_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Choosable:
    """One of the things; a ``fixed`` one is always shown."""

    key: str
    label: str
    icon: str = ""
    fixed: bool = False


class ListChooser(QDialog):
    """Ticked ones are shown; nothing changes before a person says so."""

    keys_chosen = Signal(object)  # tuple[str, ...]

    def __init__(
        self,
        theme: Theme,
        every: Sequence[Choosable],
        shown: Sequence[str],
        first: Sequence[str],
        parent: QWidget,
    ) -> None:
        """``every`` thing there is; ``first`` are the keys that a reset gives back, in order."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._every = tuple(every)
        self._first = tuple(first)
        self._words = QLabel(self)
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setItemDelegate(_TickedRow(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.up = QPushButton(self.tr("Move &up"), self)
        self.up.setToolTip(self.tr("Move up (Ctrl+Up)"))
        self.down = QPushButton(self.tr("Move &down"), self)
        self.down.setToolTip(self.tr("Move down (Ctrl+Down)"))
        self.default = QPushButton(self.tr("&Reset"), self)
        self.accept_button = QPushButton(self.tr("OK"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._fill(shown)
        self.list.currentRowChanged.connect(self._show_possible)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.default.clicked.connect(self._reset)
        self.accept_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.list.setFocus()

    def say(self, title: str, words: str, name: str) -> None:
        """The title, the sentence above the list, and what the list is for a screen reader."""
        self.setWindowTitle(title)
        self._words.setText(words)
        self.list.setAccessibleName(name)

    @property
    def keys(self) -> tuple[str, ...]:
        """What is ticked, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(str(item.data(_KEY)) for item in ticked)

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            button = {Qt.Key.Key_Up: self.up, Qt.Key.Key_Down: self.down}.get(Qt.Key(event.key()))
            if button is not None and event.modifiers() & _CTRL:
                button.click()
                return True
        return super().eventFilter(watched, event)

    # --- inside

    def _lay_out(self) -> None:
        px, theme = self._theme.px, self._theme
        set_ground(self, "surface")
        words = self._words
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        set_tone(words, "text2")
        side = QVBoxLayout()
        side.setSpacing(px(8))
        for button in (self.up, self.down, self.default):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(16), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(words)
        layout.addLayout(middle, 1)
        self.accept_button.setDefault(True)
        self.accept_button.setProperty("primary", True)
        bottom = QHBoxLayout()
        bottom.setSpacing(px(8))
        bottom.addStretch(1)
        for button in (self.cancel_button, self.accept_button):
            bottom.addWidget(button)
        layout.addLayout(bottom)
        for widget in (words, self.list, *self.findChildren(QPushButton)):
            widget.setFont(theme.font("ui"))
        for button in self.findChildren(QPushButton):
            button.setFixedHeight(px(32))
        self.resize(px(_WIDTH), px(_HEIGHT))

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        by_key = {one.key: one for one in self._every}
        listed = dict.fromkeys((*shown, *by_key))
        for thing in (by_key[key] for key in listed):
            item = QListWidgetItem(thing.label, self.list)
            item.setData(_KEY, thing.key)
            item.setData(_ICON, thing.icon)
            item.setData(_FIXED, thing.fixed)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            flags |= Qt.ItemFlag.ItemIsDragEnabled
            if not thing.fixed:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            is_shown = thing.fixed or thing.key in shown
            item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self._show_possible(0)

    def _show_possible(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)

    def _reset(self) -> None:
        self._fill(self._first)

    def _choose(self) -> None:
        self.keys_chosen.emit(self.keys)
        self.accept()


class _TickedRow(QStyledItemDelegate):
    """A box, an icon and a name as in the sidebar; a click anywhere ticks."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self._theme.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state = QStyle.StateFlag
        if option.state & state.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accent_soft"))
        icon = index.data(_ICON)
        row = ValueRow(
            label=index.data(Qt.ItemDataRole.DisplayRole),
            count="",
            state=ValueState.INCLUDED if _is_ticked(index) else ValueState.OFF,
            icon=(icon, "text2") if icon else None,
            focused=bool(option.state & state.State_HasFocus),
        )
        paint_value_row(painter, self._theme, option.rect, row)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if index.data(_FIXED):
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            other = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
            return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)
        if event.type() is QEvent.Type.KeyPress:
            return super().editorEvent(event, model, option, index)
        return False


def _is_ticked(index: QModelIndex | QPersistentModelIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
