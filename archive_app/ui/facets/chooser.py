"""Which filters the sidebar shows, and in which order: a list with ticks, moved by mouse or key."""

from __future__ import annotations

from collections.abc import Sequence

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
from PySide6.QtGui import QPainter
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

from archive_app.domain.facets import Facet
from archive_app.ui.facets.paint import ValueRow, paint_value_row
from archive_app.ui.models.facet_tree import ValueState
from archive_app.ui.models.wording import FACET_ICONS, Wording
from archive_app.ui.theme import Theme, set_ground, set_tone

_FACET = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 400, 560
_ROW = 28


class FilterChooser(QDialog):
    """Ticked ones are shown; nothing changes before a person says so."""

    chosen = Signal(object)  # tuple[Facet, ...]

    def __init__(
        self, theme: Theme, shown: Sequence[Facet], every: Sequence[Facet], parent: QWidget
    ) -> None:
        """``every`` facet there is, in the order that a reset gives back."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose filters"))
        self._theme = theme
        self._every = tuple(every)
        self._wording = Wording(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Filters in the order of the sidebar"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setItemDelegate(_TickedRow(theme, self.list))
        self.list.setMouseTracking(True)
        self.up = QPushButton(self.tr("Move &up"), self)
        self.down = QPushButton(self.tr("Move &down"), self)
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

    @property
    def facets(self) -> tuple[Facet, ...]:
        """What is ticked, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(Facet(item.data(_FACET)) for item in ticked)

    # --- inside

    def _lay_out(self) -> None:
        px, theme = self._theme.px, self._theme
        set_ground(self, "surface")
        words = QLabel(
            self.tr("Ticked filters stand below the dates, as soon as they have any values."), self
        )
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

    def _fill(self, shown: Sequence[Facet]) -> None:
        self.list.clear()
        others = [facet for facet in self._every if facet not in shown]
        for facet in (*shown, *others):
            item = QListWidgetItem(self._wording.facet(facet), self.list)
            item.setData(_FACET, facet.value)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            is_shown = facet in shown
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
        self._fill(self._every)

    def _choose(self) -> None:
        self.chosen.emit(self.facets)
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
        row = ValueRow(
            label=index.data(Qt.ItemDataRole.DisplayRole),
            count="",
            state=ValueState.INCLUDED if _is_ticked(index) else ValueState.OFF,
            icon=(FACET_ICONS[Facet(index.data(_FACET))], "text2"),
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
        if event.type() is QEvent.Type.MouseButtonRelease:
            other = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
            return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)
        if event.type() is QEvent.Type.KeyPress:
            return super().editorEvent(event, model, option, index)
        return False


def _is_ticked(index: QModelIndex | QPersistentModelIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
