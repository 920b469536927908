"""The reader pane: tools, head and the bilingual view, wired to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader.accessible import Announcer
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.flag_review import FlagReview
from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.header import COMPACT_HEIGHT, CompactHead, Header
from archive_app.ui.reader.hit_walk import TitleHit
from archive_app.ui.reader.style import pane_style
from archive_app.ui.reader.term_bar import TermBar
from archive_app.ui.reader.tools import ReaderTools
from archive_app.ui.reader.view import BilingualView
from archive_app.ui.tab_order import chain, hand_focus_on
from archive_app.ui.text_display import visible_controls

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_COMPACT_AFTER = 80  # pixels of scrolling


class ReaderPane(QWidget):
    """Shows one page. Intents go up as signals; nothing is changed here but the view itself."""

    status_chosen = Signal(ReviewStatus)
    tag_removed = Signal(str)
    tag_add_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    page_leaving = Signal()  # another page is about to be shown
    page_shown = Signal(object)  # ReaderPage, or None: also after every change of it
    layout_changed = Signal(str)
    swap_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout_name = Layout.SIDE_BY_SIDE
        self._swapped = False
        self._page: ReaderPage | None = None
        self._document: Document | None = None
        self.tools = ReaderTools(theme, self)
        self.view = BilingualView(theme, self)
        self.header = Header(theme, self.view.viewport())
        self.compact = CompactHead(theme, self.view.viewport())
        for cover in (self.header, self.compact):
            cover.setCursor(Qt.CursorShape.ArrowCursor)  # not the one of the text below
        Announcer(self.view)
        self._ring = _FocusRing(theme, self.view)
        self.flags = FlagReview(self.view, self.header, self.compact, self)
        self.terms = TermBar(theme, self)
        self._bars = QVBoxLayout()
        self._bars.addWidget(self.terms)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.tools)
        self._column.addLayout(self._bars)
        self._column.addWidget(self.view, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(self._column, 1)
        self._hand = hand_focus_on(self, self.view)
        self._connect()
        self._restyle()
        self.set_page(None)

    # --- what is shown

    @property
    def page(self) -> ReaderPage | None:
        """The page shown."""
        return self._page

    @property
    def document(self) -> Document | None:
        """The page as rows, marks and hits; another one after each refresh."""
        return self._document

    def add_bar(self, bar: QWidget) -> None:
        """A strip between tools and text, below earlier ones; its owner shows and hides it."""
        self._bars.addWidget(bar)

    def mend_tab_order(self) -> None:
        """Let Tab follow the eye, also through what was added since: tools, strips, head, text."""
        items = [self._bars.itemAt(place) for place in range(self._bars.count())]
        bars = [bar for item in items if item is not None and (bar := item.widget()) is not None]
        chain([self.tools, *bars, self.header, self.compact, self.view, self])

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.mend_tab_order()  # Qt asks when Tab is pressed in here
        return super().focusNextPrevChild(forward)

    def add_drawer(self, drawer: QWidget) -> None:
        """A panel at the right of tools and text; its owner shows and hides it."""
        self._row.addWidget(drawer)

    def show_instead(self, other: QWidget | None) -> None:
        """Let another widget stand in the place of the text, or the text again."""
        shown = other or self.view
        if other is not None and self._column.indexOf(other) < 0:
            self._column.addWidget(other, 1)
        had_keys = self.isAncestorOf(self.focusWidget())
        for one in {self.view, self._hand.inside, shown}:
            one.setVisible(one is shown)
        self._hand.inside = shown
        if had_keys:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def layout_name(self) -> str:
        """The layout chosen; a narrow window stacks the sides whatever is chosen."""
        return self._layout_name.value

    @property
    def is_swapped(self) -> bool:
        """Whether the translation comes first."""
        return self._swapped

    def set_page(self, page: ReaderPage | None, position: tuple[int, int] | None = None) -> None:
        """Show a page, the ``position`` (number, total) being its place in the results."""
        self.page_leaving.emit()
        self._show_record(page, position)
        self.view.set_document(self._document)
        self.page_shown.emit(page)

    def refresh_page(self, page: ReaderPage, position: tuple[int, int] | None = None) -> None:
        """Show a newer state of the article shown: place, caret and current hit stay.

        Another article, or one whose paragraphs changed, is shown as by :meth:`set_page`.
        """
        before = self._document
        if before is None or before.page.article.id != page.article.id:
            self.set_page(page, position)
        elif before.shows_same_text(page):  # an edit of its tags or status
            self._page = page
            self.tools.set_place(position)
            self.terms.set_page(page)
            self.header.head.set_page(page, before)
            self.compact.set_page(page.article, before)
            self._fit_header()
            self.page_shown.emit(page)
        else:
            self._show_record(page, position)
            self.view.replace_document(self._document)
            self.page_shown.emit(page)

    def set_layout(self, name: str) -> None:
        """Choose side_by_side, stacked, original or translation; ValueError for other names."""
        chosen = Layout(name)
        if chosen is self._layout_name:
            self._show_tools_state()  # it may have been pressed where it can't be
            return
        self._layout_name = chosen
        self._apply_layout()
        self.layout_changed.emit(chosen.value)

    def set_swapped(self, swapped: bool) -> None:
        """Put the translation first, or the original."""
        if swapped == self._swapped:
            return
        self._swapped = swapped
        self._apply_layout()
        self.swap_changed.emit(swapped)

    def set_zoom(self, zoom: float) -> None:
        """Scale the text of the article; 1.0 is the designed size."""
        self.view.set_zoom(zoom)

    # --- for the window's actions

    def next_hit(self) -> None:
        """Go to the next hit."""
        self.view.step_hit(1)

    def next_hit_of_term(self) -> None:
        """Go to the next hit of the current hit's term."""
        self.view.step_term()

    def previous_hit(self) -> None:
        """Go to the previous hit."""
        self.view.step_hit(-1)

    def next_flag(self) -> None:
        """Go to the next quality flag."""
        self.flags.step(1)

    def previous_flag(self) -> None:
        """Go to the previous quality flag."""
        self.flags.step(-1)

    def cycle_layout(self) -> None:
        """Go to the next layout in the order of the buttons."""
        layouts = list(Layout)
        self.set_layout(layouts[(layouts.index(self._layout_name) + 1) % len(layouts)].value)

    # --- inside

    def _connect(self) -> None:
        self.tools.previous_requested.connect(self.previous_requested)
        self.tools.next_requested.connect(self.next_requested)
        self.tools.layout_chosen.connect(self.set_layout)
        self.tools.swap_toggled.connect(self.set_swapped)
        self.tools.hit_step_requested.connect(self.view.step_hit)
        self.terms.term_chosen.connect(self.view.step_term)
        self.header.head.status_chosen.connect(self.status_chosen)
        self.header.head.tag_removed.connect(self.tag_removed)
        self.header.head.tag_add_requested.connect(self.tag_add_requested)
        self.header.head.inferred.place_requested.connect(self.flags.show)
        self.header.resized.connect(self._fit_header)
        self.header.focus_arrived.connect(self._scroll_to_head)
        self.compact.status_chosen.connect(self.status_chosen)
        self.view.hit_changed.connect(self.tools.set_hits)
        self.view.hit_changed.connect(self._show_title_hit)
        self.view.scrolled.connect(self._place_header)
        self.view.geometry_changed.connect(self._place_headings)
        self.view.geometry_changed.connect(self._show_tools_state)
        self.view.viewport_resized.connect(self._viewport_resized)
        self.view.focus_changed.connect(self._ring.update)
        self._theme.changed.connect(self._restyle)

    def _show_record(self, page: ReaderPage | None, position: tuple[int, int] | None) -> None:
        self.tools.set_place(position)
        self._page = page
        self._document = Document(page) if page is not None else None
        self.terms.set_page(page)
        self.header.setVisible(self._document is not None)
        if page is not None and self._document is not None:
            self.header.set_page(page, self._document)
            self.compact.set_page(page.article, self._document)
            name = self.tr("Article: %1").replace("%1", visible_controls(page.article.title))
            self.view.setAccessibleName(name)
        self.flags.set_document(self._document)
        self._show_tools_state()
        self._fit_header()

    def _apply_layout(self) -> None:
        self.view.set_layout(self._layout_name, swapped=self._swapped)
        self._show_tools_state()

    def _show_tools_state(self) -> None:
        sides = len(self._document.sides) if self._document is not None else 0
        columns = self.view.columns()
        self.tools.set_layout_state(
            self._layout_name,
            swapped=self._swapped,
            has_two_sides=sides == 2,
            is_narrow=columns is not None and columns.stacked,
        )

    def _viewport_resized(self, _size: QSize) -> None:
        self._fit_header()
        self._ring.setGeometry(self.view.rect())

    def _fit_header(self) -> None:
        if self._document is None:
            self.compact.hide()
            return
        width = self.view.viewport().width()
        self.view.set_inset(self.header.fit(width), COMPACT_HEIGHT)
        self.compact.resize(width, COMPACT_HEIGHT)
        scroller = self.view.scroller
        self._place_header(scroller.value if scroller is not None else 0)

    def _place_header(self, scrolled: int) -> None:
        self.header.move(0, -scrolled)
        self.compact.setVisible(self._document is not None and scrolled > _COMPACT_AFTER)
        self._ring.raise_()

    def _place_headings(self) -> None:
        self.header.headings.set_columns(self.view.columns(), self._document)

    def _show_title_hit(self) -> None:
        current = self.view.walk.current
        self.header.head.set_current_hit(current if isinstance(current, TitleHit) else None)

    def _scroll_to_head(self) -> None:
        self.view.scroll_to_edge(top=True)

    def _restyle(self) -> None:
        self.setStyleSheet(pane_style(self._theme))
        self._fit_header()


class _FocusRing(QWidget):
    """Two pixels of accent around the view while it has the focus; lets the mouse through."""

    def __init__(self, theme: Theme, view: BilingualView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._view.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
