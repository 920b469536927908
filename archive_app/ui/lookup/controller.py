"""Looks words of the reader up in the background, and shows their cards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.articles import Article, Side
from archive_app.domain.jobs import JobContext
from archive_app.services.lookup import WordCard, look_up, look_up_text
from archive_app.ui.lookup.card import WordPopup
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class Lookup(QObject):
    """``shown`` carries the popup; ``told`` says that nothing is known of a word."""

    shown = Signal(object)  # WordPopup
    told = Signal(str)

    def __init__(self, theme: Theme, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._window = parent
        self._question = Latest(Jobs(session.read_lane, self))

    def look_up(
        self, article: Article, side: Side, paragraph: int, character: int, place: QRect
    ) -> None:
        """Show what is known of a character; ``place`` is its rectangle on the screen."""
        text = article.original if side is Side.ORIGINAL else article.translation
        if text is None:
            return
        work = _LookUp(article, side, paragraph, character)
        done = partial(self._show, text.language, place)
        self._question.ask(work, done, self._session.tell)

    def look_up_text(self, text: str, language: str, place: QRect) -> None:
        """Show how a piece of text is read, and what it means where it is a word."""
        done = partial(self._show, language, place)
        self._question.ask(_LookUpText(text), done, self._session.tell)

    def _show(self, language: str, place: QRect, card: WordCard | None) -> None:
        if card is None:
            self.told.emit(self.tr("Nothing is known of this word."))
            return
        popup = WordPopup(self._theme, self._window)
        popup.show_card(card, language, place)
        self.shown.emit(popup)


class _LookUpText:
    """The work of one question about a piece of text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, _ctx: JobContext) -> WordCard | None:
        return look_up_text(self._text)


class _LookUp:
    """The work of one question."""

    def __init__(self, article: Article, side: Side, paragraph: int, character: int) -> None:
        self._question = (article, side, paragraph, character)

    def __call__(self, _ctx: JobContext) -> WordCard | None:
        return look_up(*self._question)
