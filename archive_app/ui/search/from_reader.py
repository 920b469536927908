"""The selected words of the reader are searched for: by Alt+Enter, from the menu of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from archive_app.domain.articles import Side
from archive_app.domain.query_building import words_query
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reader.places import Place

_LONGEST = 500  # characters of a selection


class ReaderSearch(QObject):
    """Takes the selection, else the word at the caret; a title's selection too."""

    wanted = Signal(str)  # a query text

    def __init__(self, pane: ReaderPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        pane.view.context_menu_requested.connect(self._add_to_menu)

    def search(self) -> None:
        """Ask for the words; nothing happens while the keyboard is outside of the reader."""
        focus = QApplication.focusWidget()
        if focus is None or not (focus is self._pane or self._pane.isAncestorOf(focus)):
            return
        self._ask(_plain_words(focus) if isinstance(focus, QPlainTextEdit) else self._words())

    # --- inside

    def _words(self) -> str:
        return self._pane.view.selected_or_word()

    def _ask(self, text: str) -> None:
        query = words_query(text[:_LONGEST])
        if query:
            self.wanted.emit(query)

    def _search_words(self) -> None:
        self._ask(self._words())

    def _add_to_menu(self, menu: QMenu, _side: Side, _place: Place) -> None:
        action = menu.addAction(self.tr("&Search for this"))
        action.triggered.connect(self._search_words)


def _plain_words(edit: QPlainTextEdit) -> str:
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    return cursor.selectedText().replace("\u2029", "\n")
