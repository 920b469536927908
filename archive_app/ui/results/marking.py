"""Selection mode of the list: Space marks a row, arrows move and leave the marks alone."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from archive_app.ui.accessibility import announce

_Flag = QItemSelectionModel.SelectionFlag


class SelectionMode(QObject):
    """Decides what keys and clicks do to the selection of a list while it is on."""

    changed = Signal(bool)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._is_on = False

    @property
    def is_on(self) -> bool:
        """Whether rows are marked one by one."""
        return self._is_on

    def toggle(self) -> None:
        """Begin, with the keyboard in the list, or end; there must be a row to begin at."""
        if self._is_on:
            self.leave()
        elif self._view.model().rowCount():
            self._is_on = True
            if not self._view.currentIndex().isValid():
                first = self._view.model().index(0, 0)
                self._view.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.changed.emit(True)
            announce(self._view, self.tr("Selection mode. Space selects a row, Esc ends."))

    def leave(self) -> None:
        """End; what is selected stays so."""
        if self._is_on:
            self._is_on = False
            self.changed.emit(False)
            announce(self._view, self.tr("Selection mode ended."))

    def command(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None
    ) -> QItemSelectionModel.SelectionFlag:
        """What an event does to the selection; for ``selectionCommand`` of the view."""
        is_chosen = self._view.selectionModel().isSelected(index)
        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space:
                return (_Flag.Deselect if is_chosen else _Flag.Select) | _Flag.Rows
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return _Flag.Select | _Flag.Rows if shift else _Flag.NoUpdate
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return _Flag.NoUpdate
        if event.type() is QEvent.Type.MouseButtonRelease:
            # Comes only when the press left the row as it was: it may have begun a drag.
            return _Flag.Deselect | _Flag.Rows if is_chosen else _Flag.NoUpdate
        return _Flag.NoUpdate if is_chosen else _Flag.Select | _Flag.Rows

    def tell(self, index: QModelIndex) -> None:
        """Say whether the current row is marked, after a key changed it."""
        is_chosen = self._view.selectionModel().isSelected(index)
        words = self.tr("selected") if is_chosen else self.tr("not selected")
        title = str(index.siblingAtColumn(0).data() or "")
        announce(self._view, ", ".join(part for part in (title, words) if part))
