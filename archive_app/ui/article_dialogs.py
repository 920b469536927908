"""The dialogs about single articles: beside the window, several at once if a person wants."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.ids import ArticleId
from archive_app.ui.cleaning.dialog import CleaningDialog
from archive_app.ui.editing import Editor
from archive_app.ui.reprints.dialog import ReprintsDialog
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from archive_app.ui.writing.dialog import WritingDialog


class ArticleDialogs(QObject):
    """Makes them; each closes with its archive and is gone when it is closed."""

    written = Signal(object)  # ArticleId: this article was typed or changed
    compare_wanted = Signal(object)  # Percents: all articles, by these limits

    def __init__(self, theme: Theme, session: Session, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._session = session
        self._editor = editor
        self._window = window

    def write_new(self) -> None:
        """Type or paste an article."""
        self._write(None)

    def write_side(self, article: ArticleId) -> None:
        """Add a text to an article, or put a new version in the place of one."""
        self._write(article)

    def show_cleaning(self, article: ArticleId) -> None:
        """Show what cleaning did to an article, to be taken back or applied again."""
        CleaningDialog(self._theme, self._session, self._editor, article, self._window).show()

    def show_reprints(self) -> None:
        """Show all clusters of articles that are alike."""
        self._show_reprints(None)

    def show_reprints_of(self, article: ArticleId) -> None:
        """Show the articles that are like this one."""
        self._show_reprints(article)

    def _show_reprints(self, article: ArticleId | None) -> None:
        dialog = ReprintsDialog(self._theme, self._session, self._editor, self._window, article)
        dialog.compare_wanted.connect(self.compare_wanted)
        dialog.show()

    def _write(self, article: ArticleId | None) -> None:
        dialog = WritingDialog(self._theme, self._session, self._editor, self._window, article)
        dialog.written.connect(self.written)
        dialog.show()
