"""A line to type tags in, with those that fit below it while somebody types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from archive_app.ui.models.tag_list import TagListModel, TagRole
from archive_app.ui.tagging.delegate import TagDelegate
from archive_app.ui.tagging.popup import paste_tags, split_tags
from archive_app.ui.theme import Theme, set_ground

_ROWS, _ROW = 5, 28


class TagEntry(QWidget):
    """Enter takes the row that is marked, or what was typed, parted by commas; Esc clears it."""

    chosen = Signal(list)  # list[str] of paths

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = TagListModel(self)
        self.edit = QLineEdit(self)
        self.edit.setFont(theme.font("ui"))
        self.edit.setPlaceholderText(self.tr("Add tags, parted by commas"))
        self.edit.setAccessibleName(self.tr("Tags to add"))
        self.edit.setFixedHeight(theme.px(32))
        self._icon = self.edit.addAction(
            theme.icon("tag"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._icon.setText(self.tr("Tags to add"))
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TagDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Tags that fit"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps the keyboard
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        set_ground(self.list, "popup")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.edit)
        layout.addWidget(self.list)
        self.list.hide()
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._look)
        self.list.clicked.connect(self._take)
        theme.changed.connect(self._restyle)

    def set_known(self, paths: Sequence[str]) -> None:
        """Every tag there is."""
        self._model.set_tags(paths, {})

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            paste_tags(self.edit)
            return True
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self._key(Qt.Key(event.key()))
        ):
            return True
        return super().eventFilter(watched, event)

    # --- inside

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.list.currentIndex()
            if not self.edit.text().strip():
                return False
            if self.list.isVisible() and index.isValid():
                self._take(index)
            else:
                self._take_typed()
            return True
        if not self.list.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = min(max(self.list.currentIndex().row() + step, 0), self._model.rowCount() - 1)
            self.list.setCurrentIndex(self._model.index(row, 0))
            return True
        if key == Qt.Key.Key_Escape:
            self.edit.clear()
            return True
        return False

    def _look(self, text: str) -> None:
        piece = text.rsplit(",", 1)[-1].rsplit("，", 1)[-1].strip()
        self._model.set_typed(piece)
        rows = self._model.rowCount() if piece else 0
        self.list.setFixedHeight(self._theme.px(min(rows, _ROWS) * _ROW) + 4)
        self.list.setVisible(bool(rows))
        self.list.setCurrentIndex(QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        if index.data(TagRole.IS_NEW):
            self._take_typed()
            return
        before = split_tags(self.edit.text().rpartition(",")[0])
        self._emit([*before, str(index.data(TagRole.PATH))])

    def _take_typed(self) -> None:
        self._emit(split_tags(self.edit.text()))

    def _emit(self, paths: list[str]) -> None:
        self.edit.clear()
        if paths:
            self.chosen.emit(paths)

    def _restyle(self) -> None:
        self._icon.setIcon(self._theme.icon("tag"))
