"""Finding inside the article: the bar asks, the text is looked through in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from archive_app.domain.articles import Article, Side
from archive_app.domain.findings import Span
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.text.find_in import TITLE, FoundPlace, find_in_article
from archive_app.ui.reader.find_bar import FindBar
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_LONGEST_TAKEN = 60  # characters of a selection that are looked for


class Finding(QObject):
    """Rings every place, and walks from the caret on, round the end."""

    def __init__(
        self, theme: Theme, session: Session, pane: ReaderPane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pane = pane
        self._question = Latest(Jobs(session.read_lane, self))
        self._places: tuple[FoundPlace, ...] = ()
        self._titles: dict[Side, list[Span]] = {}  # where it stands in titles
        self._at = -1
        self.bar = FindBar(theme, pane)
        pane.add_bar(self.bar)
        self.bar.wanted_changed.connect(self._look)
        self.bar.step_requested.connect(self.step)
        self.bar.closed.connect(self.close)
        pane.page_shown.connect(self._follow_page)
        pane.layout_changed.connect(self._follow_layout)

    def open(self) -> None:
        """Show the bar; a short selection is what is looked for."""
        if self._pane.page is None:
            return
        selection = self._pane.view.selection
        taken = ""
        if selection is not None and not selection.is_empty:
            taken = self._pane.view.copied_text()
        if len(taken) > _LONGEST_TAKEN or "\n" in taken:
            taken = ""
        self.bar.open(taken)
        self._look(self.bar.field.text())

    def close(self) -> None:
        """Hide the bar and every ring; the keyboard goes back to the text."""
        self.bar.hide()
        self._question.cancel()
        self._take(())
        self._pane.view.setFocus()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end."""
        if self._places:
            self._at = (self._at + step) % len(self._places)
            self._show_current()

    # --- inside

    def _look(self, wanted: str) -> None:
        self._ask(wanted, self._take_and_show)

    def _ask(self, wanted: str, done: Callable[[tuple[FoundPlace, ...]], None]) -> None:
        page = self._pane.page
        self._question.cancel()
        if page is None or not wanted.strip() or self.bar.isHidden():
            self._take(())
            return
        work = _Look(page.article, wanted, self._pane.view.shown_sides())
        self._question.ask(work, done, self._session.tell)

    def _take_and_show(self, places: tuple[FoundPlace, ...]) -> None:
        self._take(places)
        if self._places:
            self._at = self._next_from_caret()
            self._show_current()

    def _take(self, places: tuple[FoundPlace, ...]) -> None:
        self._places = tuple(sorted(places, key=self._order))
        self._at = -1
        rings: dict[tuple[Side, int], list[Span]] = {}
        for place in self._places:
            rings.setdefault((place.side, place.paragraph), []).append(place.span)
        self._titles = {side: spans for (side, at), spans in rings.items() if at == TITLE}
        self._pane.view.set_found({at: spans for at, spans in rings.items() if at[1] != TITLE})
        self._pane.header.head.set_found(self._titles)
        self.bar.set_count(0, len(self._places))

    def _order(self, place: FoundPlace) -> tuple[int, int, int, int]:
        """In reading order: row by row, in each one side after the other."""
        document, sides = self._pane.document, self._pane.view.shown_sides()
        if place.paragraph == TITLE:
            return -1, int(place.side is Side.ORIGINAL), TITLE, place.span.start
        row = None
        if document is not None:
            row = document.row_at(place.side, place.paragraph, place.span.start)
        side = sides.index(place.side) if place.side in sides else len(sides)
        return row or 0, side, place.paragraph, place.span.start

    def _next_from_caret(self) -> int:
        """The first place at or behind the caret's row; the first of all when there is none."""
        selection = self._pane.view.selection
        row = selection.caret.row if selection is not None else 0
        return next((n for n, place in enumerate(self._places) if self._order(place)[0] >= row), 0)

    def _show_current(self) -> None:
        place = self._places[self._at]
        if place.paragraph == TITLE:
            self._pane.header.head.set_found(self._titles, (place.side, place.span))
            self._pane.view.scroll_to_edge(top=True)
        else:
            self._pane.header.head.set_found(self._titles)
            self._pane.view.select_text(
                place.side, place.paragraph, place.span.start, place.span.end
            )
        self.bar.set_count(self._at + 1, len(self._places))

    def _follow_page(self, _page: ReaderPage | None) -> None:
        if not self.bar.isHidden():
            # Nothing moves under the reader: another page, or this one after an edit.
            self._ask(self.bar.field.text(), self._take)
        else:
            self._take(())

    def _follow_layout(self, _layout: str) -> None:
        self._follow_page(None)


class _Look:
    """The work of looking through one article."""

    def __init__(self, article: Article, wanted: str, sides: Sequence[Side]) -> None:
        self._question = (article, wanted, tuple(sides))

    def __call__(self, ctx: JobContext) -> tuple[FoundPlace, ...]:
        return find_in_article(*self._question, ctx)
