"""Words of the reader are looked up: by Ctrl+click, from the menu of the text, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QWidget

from archive_app.domain.articles import Side
from archive_app.ui.lookup.controller import Lookup
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reader.places import Place
from archive_app.ui.session import Session

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


_LONGEST = 200  # characters of a selection


class LookupDesk(QObject):
    """Knows which character is meant; :class:`Lookup` does the rest."""

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        pane: ReaderPane,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self.lookup = Lookup(theme, session, window)
        self.lookup.told.connect(self.told)
        pane.view.word_asked.connect(self._look_up_point)
        pane.view.context_menu_requested.connect(self._add_to_menu)

    def look_up_caret(self) -> None:
        """Look up what is selected, else the word behind the caret.

        At the end of a paragraph it is the word before the caret.
        """
        selection = self._pane.view.selection
        if selection is not None and not selection.is_empty:
            self._look_up_selection()
            return
        found = self._caret()
        if found is not None:
            self._look_up(*found)

    # --- inside

    def _look_up_point(self, point: QPoint) -> None:
        found = self._caret()
        if found is None:
            return
        side, paragraph, character = found
        # The caret is put at the nearest edge of what was clicked: before or behind it.
        for at in (character, character - 1):
            box = (
                self._pane.view.paragraph_rect(side, paragraph, at, at + 1) if at >= 0 else QRect()
            )
            if box.contains(point):
                self._look_up(side, paragraph, at)
                return

    def _look_up_selection(self) -> None:
        found, page = self._caret(), self._pane.page
        if found is None or page is None:
            return
        side, paragraph, character = found
        text = page.article.original if side is Side.ORIGINAL else page.article.translation
        box = self._box(side, paragraph, max(0, character - 1))
        place = QRect(self._pane.view.viewport().mapToGlobal(box.topLeft()), box.size())
        wanted = self._pane.view.copied_text()[:_LONGEST]
        self.lookup.look_up_text(wanted, text.language if text is not None else "", place)

    def _caret(self) -> tuple[Side, int, int] | None:
        return self._pane.view.bookmark().caret

    def _look_up(self, side: Side, paragraph: int, character: int) -> None:
        page, view = self._pane.page, self._pane.view
        if page is None:
            return
        text = page.article.original if side is Side.ORIGINAL else page.article.translation
        length = len(text.paragraphs[paragraph].text) if text is not None else 0
        character = min(character, length - 1)
        box = self._box(side, paragraph, character)
        place = QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())
        self.lookup.look_up(page.article, side, paragraph, character, place)

    def _box(self, side: Side, paragraph: int, character: int) -> QRect:
        return self._pane.view.paragraph_rect(side, paragraph, character, character + 1)

    def _add_to_menu(self, menu: QMenu, _side: Side, _place: Place) -> None:
        action = menu.addAction(self.tr("&Look up this word"))
        action.triggered.connect(self.look_up_caret)
