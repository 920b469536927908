"""The bilingual view: a walk over hits and pairs on the reader's surface, and the keys for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from archive_app.ui.reader.anchor import restore, top_anchor
from archive_app.ui.reader.bookmarks import Bookmark
from archive_app.ui.reader.boxes import character_at, place_of
from archive_app.ui.reader.document import Document, Hit
from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.hit_testing import hit_box, place_at
from archive_app.ui.reader.hit_walk import AnyHit, HitWalk, TitleHit, hits_of
from archive_app.ui.reader.linked import LinkedCanvas
from archive_app.ui.reader.map_marks import Noted, current_mark, map_marks
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.selection import carried
from archive_app.ui.reader.spoken import spoken_link, spoken_sentences
from archive_app.ui.reader.view_keys import handle_key, is_taken_before_focus

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class BilingualView(LinkedCanvas):
    """Shows a document with its hits; one of them, or one of the titles', is the current one."""

    hit_changed = Signal(int, int)  # number of the current hit (0: none), and of all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._walk = HitWalk()
        self._noted: tuple[Noted, ...] = ()
        self.setAccessibleName(self.tr("Article text"))

    @property
    def walk(self) -> HitWalk:
        """The hits of the sides shown."""
        return self._walk

    def set_document(self, document: Document | None) -> None:
        """Show a document from its top, or at its best hit when that is further down."""
        self._noted = ()
        self._selection = None
        self._walk = HitWalk()
        self._take_links(document)
        super().set_document(document)
        if document is not None and document.rows:
            self._walk = HitWalk().over(hits_of(document, self.shown_sides()))
            self._put_caret(self.shown_sides()[0], Place(0))
            self._show_hit(self._walk.current)
        self._map_hits()
        self._tell()

    def replace_document(self, document: Document | None) -> None:
        """Show a newer state of the article: the line read and the caret stay at their words."""
        before, selection = self._document, self._selection
        if document is None or not document.rows or before is None or selection is None:
            self.set_document(document)
            return
        self._take_links(document)
        super().replace_document(document)
        self._selection = carried(before, document, selection)
        if self._selection is None:
            self._put_caret(document.sides[0], Place(0))
        self._caret_moved()
        self._walk = self._walk.over(hits_of(document, self.shown_sides()))
        self._map_hits()
        self._tell()

    def set_noted(self, noted: Sequence[Noted]) -> None:
        """Where notes stand, for the map at the right."""
        if tuple(noted) != self._noted:
            self._noted = tuple(noted)
            self._map_hits()

    def set_layout(self, layout: Layout, *, swapped: bool) -> None:
        """Arrange the sides anew; the current hit stays the current one where it is shown."""
        super().set_layout(layout, swapped=swapped)
        if self._document is None or self._selection is None:
            return
        sides = self.shown_sides()
        self._walk = self._walk.over(hits_of(self._document, sides))
        if self._selection.side not in sides:
            self._put_caret(sides[0], Place(self._selection.caret.row))
        self._map_hits()
        self._tell()

    def bookmark(self) -> Bookmark:
        """Where the window and the caret stand now."""
        document, scroller, selection = self._document, self._scroller, self._selection
        if document is None or scroller is None or selection is None:
            return Bookmark()
        at = character_at(document, selection.side, selection.caret)
        caret = (selection.side, *at) if at is not None else None
        return Bookmark(top_anchor(document, scroller, self._covered), caret)

    def go_to(self, bookmark: Bookmark) -> None:
        """Go back to a place of this article, as far as it still has it."""
        document, scroller = self._document, self._scroller
        if document is None or scroller is None:
            return
        if bookmark.caret is not None and bookmark.caret[0] in self.shown_sides():
            place = place_of(document, *bookmark.caret)
            if place is not None:
                self.set_caret(bookmark.caret[0], place, extend=False)
        if bookmark.anchor is None:
            self.scroll_to_edge(top=True)
        else:
            restore(document, scroller, bookmark.anchor, self.shown_sides())
            self.refresh()

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit, round the end, and show it at a third."""
        self._show_hit(self._walk.step(step))
        self._tell()

    def step_term(self, term: int | None = None, step: int = 1) -> None:
        """Go to the next hit of a term, or of the current hit's term."""
        if term is None:
            current = self._walk.current
            term = current.term if current is not None else 0
        hit = self._walk.step_term(term, step)
        if hit is not None:
            self._show_hit(hit)
            self._tell()

    def step_pair(self, step: int) -> None:
        """Put the caret on the next or previous pair and show it."""
        if self._document is None or self._selection is None:
            return
        rows = self._document.rows
        row = self._selection.caret.row + step
        while 0 <= row < len(rows) and not rows[row].first:
            row += step
        if 0 <= row < len(rows):
            self.show_row(row)

    def move_caret_page(self, step: int, *, extend: bool) -> None:
        """Scroll by a window, the caret going along to the same height of it."""
        self.caret_into_sight()
        box, selection = self._caret_rect(), self._selection
        if box is None or selection is None or self._document is None or self._scroller is None:
            return
        before = self._scroller.value
        self.scroll_pages(step)
        if self._scroller.value == before:  # there is no further page
            moves = self.caret_moves()
            place = moves.text_edge(at_end=step > 0) if moves is not None else None
        else:
            point = QPointF(box.left(), max(box.center().y(), self._covered))
            place = place_at(self._document, self._scroller, selection.side, point)
        if place is not None:
            self.set_caret(selection.side, place, extend=extend)
            self.reveal_caret()

    def move_caret_to_edge(self, *, at_end: bool, extend: bool) -> None:
        """Go to the beginning of the article, its head in sight, or to the end of its text."""
        moves, selection = self.caret_moves(), self._selection
        if moves is not None and selection is not None:
            self.set_caret(selection.side, moves.text_edge(at_end=at_end), extend=extend)
            self.scroll_to_edge(top=not at_end)

    def show_row(self, row: int) -> None:
        """Put the caret on a row and bring it into sight."""
        if self._selection is None or self._scroller is None:
            return
        self._put_caret(self._selection.side, Place(row))
        height = self._scroller.rows.ensure(row).height
        self.bring_into_sight(row, 0, min(height, self._height() // 2))
        self._describe()

    def spoken_sentence(self) -> str:
        """The sentence with the caret and its counterpart, for people who listen; '' without."""
        document, links, current = self._document, self._links, self.current_sentence
        if document is None or links is None or current is None:
            return ""
        link = links.link_of(*current)
        sides = sorted(self.shown_sides(), key=current[0].__ne__)
        return spoken_sentences(document, links, link, sides) if link is not None else ""

    def spoken_state(self) -> str:
        """The number of the current hit, and what is to be known of the caret's link."""
        parts = []
        if self._walk.current is not None:
            words = self.tr("Hit %1 of %2").replace("%1", str(self._walk.number))
            parts.append(words.replace("%2", str(self._walk.total)))
        current = self.current_sentence
        if self._links is not None and current is not None:
            link = self._links.link_of(*current)
            parts.append(spoken_link(self._links.links[link]) if link is not None else "")
        return " · ".join(part for part in parts if part)

    # --- Qt

    def event(self, event: QEvent) -> bool:
        # Ctrl+Tab would otherwise be taken as a move of the focus.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and is_taken_before_focus(event)
            and handle_key(self, event)
        ):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if handle_key(self, event):
            self._point_at(None)  # a pointer that only rests must not hide where the caret went
        else:
            event.ignore()  # for the window's shortcuts

    # --- inside

    def _current_hit(self) -> Hit | None:
        current = self._walk.current
        return current if isinstance(current, Hit) else None

    def _show_hit(self, hit: AnyHit | None) -> None:
        if hit is None or self._document is None or self._scroller is None:
            return
        if isinstance(hit, TitleHit):
            self.scroll_to_edge(top=True)
            return
        place = self._document.hit_place(hit)
        self._put_caret(hit.side, place)
        box = hit_box(self._document, self._scroller, hit)
        self.bring_into_sight(hit.row, round(box.top()), round(box.height()), at_third=True)

    def _tell(self) -> None:
        """Say which hit is the current one, on the map too."""
        mark = None
        if self._document is not None and self._scroller is not None:
            mark = current_mark(self._document, self._scroller, self._walk)
        self.hit_map.set_current(mark)
        self.hit_changed.emit(self._walk.number, self._walk.total)
        self._describe()

    def _map_hits(self) -> None:
        marks = []
        if self._document is not None and self._scroller is not None:
            marks = map_marks(self._document, self._scroller, self._walk, self._noted)
        self.hit_map.set_marks(marks)
