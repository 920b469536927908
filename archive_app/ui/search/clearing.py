"""Clearing all filters asks nothing: the toast, Ctrl+Z and the menu take it back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand

from archive_app.domain.facets import Filters
from archive_app.ui.browsing import Browser
from archive_app.ui.statusbar import StatusBar
from archive_app.ui.undo.stack import UndoStack


class FilterClearing(QObject):
    """Clears the filters as a step of the undo stack, beside the edits."""

    def __init__(
        self, browser: Browser, undo: UndoStack, status: StatusBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._undo = undo
        self._status = status

    def clear(self) -> bool:
        """Choose nothing but what is locked, saying so with a way back; False when nothing went."""
        filters = self._browser.request.filters
        if filters.is_empty:
            return False
        if filters == self._browser.locked_filters:
            self._status.show_toast(self.tr("Locked filters stay. A click on a lock opens it."))
            return False
        words = self.tr("Filters cleared")
        self._undo.stack.push(_Clear(words, self._browser, filters))
        self._status.show_toast(words, self.tr("Undo"), self.take_back)
        return True

    def take_back(self) -> None:
        """Choose again what was cleared, if that is what was done last."""
        stack = self._undo.stack
        if isinstance(stack.command(stack.index() - 1), _Clear):
            stack.undo()


class _Clear(QUndoCommand):
    def __init__(self, words: str, browser: Browser, filters: Filters) -> None:
        super().__init__(words)
        self._browser = browser
        self._filters = filters

    def redo(self) -> None:
        """Choose nothing."""
        self._browser.clear_filters()

    def undo(self) -> None:
        """Choose what was chosen."""
        self._browser.set_filters(self._filters)
