"""The windows beside the main one: an article is in one of them at most, as is a pair compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.ids import ArticleId
from archive_app.ui.article_window import ArticleWindow
from archive_app.ui.browsing import Browser
from archive_app.ui.editing import Editor
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack

_STEP = 32  # pixels from one window to the next
_STEPS = 8


class ArticleWindows(QObject):
    """Opens them; they close with the archive and with the window that they belong to."""

    search_wanted = Signal(str)  # a query text

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        undo: UndoStack,
        browser: Browser,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._editor = editor
        self._undo = undo
        self._browser = browser
        self._main = parent
        self._leaving: list[ArticleWindow] = []  # closed, and edits of theirs are on their way
        self.windows: list[ArticleWindow] = []
        session.write_lane.busy_changed.connect(self._delete_left)

    def open(self, articles: Sequence[ArticleId]) -> None:
        """Show an article, or two beside each other; a window that has them already comes up."""
        known = next((one for one in self.windows if one.articles == tuple(articles)), None)
        window = known or self._make(articles)
        window.show()
        window.raise_()
        window.activateWindow()

    def close_all(self) -> None:
        """Close them, as the program ends."""
        for window in tuple(self.windows):
            window.close()

    # --- inside

    def _make(self, articles: Sequence[ArticleId]) -> ArticleWindow:
        window = ArticleWindow(self._theme, self._session, self._editor, self._undo, articles)
        window.closed.connect(self._forget)
        window.search_wanted.connect(self.search_wanted)
        offset = self._theme.px(_STEP) * (len(self.windows) % _STEPS + 1)
        room = self._main.screen().availableGeometry()
        corner = self._main.pos() + QPoint(offset, offset)
        window.move(corner if room.contains(corner) else room.topLeft() + QPoint(offset, offset))
        self.windows.append(window)
        shown = self._browser.shown
        window.load(shown.request if shown is not None else self._browser.request)
        return window

    def _forget(self, window: ArticleWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            self._leaving.append(window)
            self._delete_left(self._session.write_lane.busy)

    def _delete_left(self, busy: bool) -> None:
        """Answers to edits are told to those who asked for them, so these are still needed."""
        if not busy:
            for window in self._leaving:
                window.deleteLater()
            self._leaving.clear()
