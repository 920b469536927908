"""The sidebar's list of saved searches: opened by Return, renamed by F2, removed by Delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.saved_searches import SavedSearch
from archive_app.services.saved_looks import Tally
from archive_app.ui.saved.delegate import SavedDelegate
from archive_app.ui.saved.model import SavedRole, SavedTree
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_ground, set_tone


class SavedPanel(QWidget):
    """Shows saved searches and says what a person wants of them; it decides nothing."""

    opened = Signal(object)  # SavedSearch
    new_wanted = Signal(object)  # SavedSearch: what came since the last look
    rename_wanted = Signal(str, str)
    edit_wanted = Signal(object)  # SavedSearch: name, folder, description
    pin_wanted = Signal(object)  # SavedSearch
    remove_wanted = Signal(object)  # SavedSearch
    export_wanted = Signal(list)  # list[SavedSearch]
    keep_wanted = Signal()  # the search in force
    move_wanted = Signal(object, str)  # SavedSearch, folder ('' for none)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = _SavedView(theme, self)
        self.model = SavedTree(self.tree)
        self.tree.setModel(self.model)
        self._none = QLabel(self.tr("No search is saved yet."), self)
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setFont(theme.font("ui"))
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_tone(self._none, "text2")
        empty = QWidget(self)
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), 0)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._none)
        self.keep_button = QPushButton(self.tr("Save this search"), empty)
        self.keep_button.setFont(theme.font("ui"))
        self.keep_button.clicked.connect(self._keep)
        inner.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.tree)
        self._writable = True
        set_ground(self, "window")
        self.tree.setProperty("ground", "window")
        hand_focus_on(self, self.tree)
        self.tree.acted.connect(self._open)
        self.tree.menu_wanted.connect(self._show_menu)
        self.tree.remove_key.connect(self._remove_current)
        self.model.rename_wanted.connect(self.rename_wanted)
        self.model.move_wanted.connect(self.move_wanted)

    # --- setters

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these; folding and the current row stay."""
        folded = {self._path(i) for i in self.model.folders() if not self.tree.isExpanded(i)}
        current = self._current()
        self.model.set_searches(searches)
        for index in self.model.folders():
            self.tree.setExpanded(index, self._path(index) not in folded)
        if current is not None:
            self.tree.setCurrentIndex(self.model.find(current.name))
        self._stack.setCurrentIndex(1 if searches else 0)

    def set_tally(self, tally: Tally) -> None:
        """Show what a search finds now."""
        self.model.set_tally(tally)

    def set_writable(self, writable: bool) -> None:
        """Whether searches can be renamed and removed."""
        self._writable = writable
        triggers = QAbstractItemView.EditTrigger.NoEditTriggers
        if writable:
            triggers = QAbstractItemView.EditTrigger.EditKeyPressed
        self.tree.setEditTriggers(triggers)
        self.keep_button.setEnabled(writable)
        self.tree.setDragEnabled(writable)
        self.tree.setAcceptDrops(writable)

    # --- inside

    def _current(self) -> SavedSearch | None:
        search: SavedSearch | None = self.tree.currentIndex().data(SavedRole.SEARCH)
        return search

    def _path(self, index: QModelIndex) -> str:
        names = []
        while index.isValid():
            names.append(str(index.data()))
            index = index.parent()
        return "/".join(reversed(names))

    def _open(self, index: QModelIndex) -> None:
        search = index.data(SavedRole.SEARCH)
        if search is None:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self.opened.emit(search)

    def _remove_current(self) -> None:
        search = self._current()
        if search is not None and self._writable:
            self.remove_wanted.emit(search)

    def _show_menu(self, index: QModelIndex) -> None:
        search: SavedSearch | None = index.data(SavedRole.SEARCH)
        if search is None:
            return
        self.tree.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self._open_current)
        new = menu.addAction(self.tr("Only the new articles"))
        new.triggered.connect(self._new_of_current)
        new.setEnabled(bool(index.data(SavedRole.NEW)))
        menu.addSeparator()
        rename = menu.addAction(self.tr("Rename"))
        rename.triggered.connect(self._rename_current)
        edit = menu.addAction(self.tr("Folder and description…"))
        edit.triggered.connect(self._edit_current)
        pin = menu.addAction(self.tr("Unpin") if search.pinned else self.tr("Pin to the top"))
        pin.triggered.connect(self._pin_current)
        menu.addSeparator()
        menu.addAction(self.tr("Save as a file…")).triggered.connect(self._export_current)
        remove = menu.addAction(self.tr("Remove"))
        remove.triggered.connect(self._remove_current)
        for action in (rename, edit, pin, remove):
            action.setEnabled(self._writable)
        menu.popup(self.tree.viewport().mapToGlobal(self.tree.visualRect(index).bottomLeft()))

    def _keep(self) -> None:
        self.keep_wanted.emit()

    def _open_current(self) -> None:
        self._open(self.tree.currentIndex())

    def _new_of_current(self) -> None:
        if search := self._current():
            self.new_wanted.emit(search)

    def _rename_current(self) -> None:
        self.tree.edit(self.tree.currentIndex())

    def _edit_current(self) -> None:
        if search := self._current():
            self.edit_wanted.emit(search)

    def _pin_current(self) -> None:
        if search := self._current():
            self.pin_wanted.emit(search)

    def _export_current(self) -> None:
        if search := self._current():
            self.export_wanted.emit([search])


class _SavedView(QTreeView):
    """A click or Return acts; keys of the list are commands, not letters."""

    acted = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex)
    remove_key = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(SavedDelegate(theme, self))
        self.setAccessibleName(self.tr("Saved searches"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        theme.changed.connect(self.viewport().update)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_drag = self.state() is QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not is_drag and event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.acted.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if index.isValid():
                self.acted.emit(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_key.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: single letters are commands in this window."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(index)
