"""Reading as plain text: switched on and off; hits and caret stay the reader's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from archive_app.domain.ids import ArticleId
from archive_app.settings.load import Settings
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reader.plain_view import PlainView

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_SETTING = "reader.plain"


class PlainReading(QObject):
    """Shows the plain view in the place of the reader's text."""

    changed = Signal(bool)

    def __init__(
        self, theme: Theme, settings: Settings, pane: ReaderPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._pane = pane
        self._view: PlainView | None = None  # made when it is first wanted
        self.is_on = False
        self._shown: Document | None = None
        pane.page_shown.connect(self._show_page)
        pane.view.hit_changed.connect(self._show_hit)
        if settings.flag(_SETTING):
            self._enter()

    @property
    def view(self) -> PlainView | None:
        """The plain view; None before it was wanted."""
        return self._view

    def toggle(self) -> None:
        """Read plain text, or the aligned one again."""
        if self.is_on:
            self._leave()
        else:
            self._enter()
        self._settings.set(_SETTING, self.is_on)
        self.follow()

    def follow(self) -> None:
        """Show what the setting says now."""
        if self._settings.flag(_SETTING) != self.is_on:
            if self.is_on:
                self._leave()
            else:
                self._enter()
        self.changed.emit(self.is_on)

    def leaving(self, act: Callable[[], None]) -> None:
        """Do what is done at the aligned text there, with the caret at the same words."""
        if self.is_on:
            self._leave()
            self.changed.emit(False)
        act()

    def at_caret(self, act: Callable[[], None]) -> None:
        """Do what is done with the sentence of the caret, wherever that is."""
        place = self._view.place() if self.is_on and self._view is not None else None
        if place is not None:
            self._pane.view.show_place(*place)
        act()

    # --- inside

    def _enter(self) -> None:
        if self._view is None:
            self._view = PlainView(self._theme, self._pane)
        self.is_on = True
        self._show_page(None)
        self._pane.show_instead(self._view)
        selection = self._pane.view.selection
        if selection is not None:
            self._view.go_to(selection.side, selection.caret)

    def _leave(self) -> None:
        self.is_on = False
        place = self._view.place() if self._view is not None else None
        self._pane.show_instead(None)
        if place is not None:
            self._pane.view.show_place(*place)

    def _show_page(self, _page: object) -> None:
        document, before = self._pane.document, self._shown
        if not self.is_on or self._view is None or document is before:
            return
        self._shown = document
        caret = self._view.caret()
        self._view.set_document(document)
        is_same = _article(document) is not None and _article(document) == _article(before)
        self._view.set_hits(self._pane.view.walk, go=not is_same)
        if is_same:  # an edit: the line read stays
            self._view.set_caret(caret)

    def _show_hit(self, _number: int, _total: int) -> None:
        if self.is_on and self._view is not None:
            self._view.set_hits(self._pane.view.walk, go=True)


def _article(document: Document | None) -> ArticleId | None:
    return document.page.article.id if document is not None else None
