"""The spaces of the window, the panels of the first, and where they stand; no behaviour."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.bulk.panel import BulkPanel
from archive_app.ui.notices import NoticeBar
from archive_app.ui.rail import SpaceRail
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.saved.popup import SavePopup
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.search.chips import ChipsBar
from archive_app.ui.search.expansions import ExpansionStrip
from archive_app.ui.sidebar import Sidebar
from archive_app.ui.sidebar_dock import SidebarDock
from archive_app.ui.statusbar import StatusBar
from archive_app.ui.tab_order import hand_focus_on, put_last
from archive_app.ui.tagging.popup import TagPopup
from archive_app.ui.theme import Theme
from archive_app.ui.welcome.welcome import WelcomePage

SIDEBAR, RESULTS = 256, 388  # widths of the design
TABLE, READER_LEAST = 640, 420


BROWSE, TAGS, NAMES, IMPORTS, HISTORY = range(5)  # places in the rail


class Shell(QWidget):
    """Rail, spaces, status bar. Browse: search row, what else was found, chips row, three panes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchBar(theme, self)
        self.expansions = ExpansionStrip(theme, self)
        self.chips = ChipsBar(theme, self)
        self.sidebar = Sidebar(theme, self)
        self.facets = self.sidebar.facets
        self.results = ResultsPanel(theme, self)
        self.reader = ReaderPane(theme, self)
        self.welcome = WelcomePage(theme, self)
        self.notices = NoticeBar(theme, self)
        self.status = StatusBar(theme, self)
        self.tags = TagPopup(theme, self)
        self.keeping = SavePopup(theme, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.reader)
        self.bulk = BulkPanel(theme, self)
        self.pages.addWidget(self.bulk)
        self._reads = self._edits_many = False  # what stands in the place of the reader
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.dock = SidebarDock(theme, self.sidebar, self)
        for pane in (self.dock, self.results, self.pages):
            self.splitter.addWidget(pane)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(2, 1)
        for place in (1, 2):
            self.splitter.handle(place).installEventFilter(self)
        self.shows_only_reader = False
        self._before_table: int | None = None  # the width of the list before it was a table
        self._above = QWidget(self)  # what stands above the three panes
        self.rail = SpaceRail(theme, self)
        self.spaces = QStackedWidget(self)
        self._spaces: list[QWidget] = []
        self._lay_out()
        self.add_space(self._browse(), "library", self.tr("Browse"), "Ctrl+1")
        self.rail.chosen.connect(self.show_space)
        self.reset_widths()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addWidget(self.spaces, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addLayout(above, 1)
        column.addWidget(self.status)

    def _browse(self) -> QWidget:
        space = QWidget(self)
        column = QVBoxLayout(space)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows = QVBoxLayout(self._above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for row in (self.search, self.expansions, self.chips):
            rows.addWidget(row)
        column.addWidget(self._above)
        column.addWidget(self.splitter, 1)
        hand_focus_on(space, self.search)
        return space

    # --- spaces

    def add_space(self, space: QWidget, icon: str, name: str, keys: str) -> None:
        """Add a space at the end of the rail; ``keys`` say in its tip how it is reached."""
        self.spaces.addWidget(space)
        self._spaces.append(space)
        self.rail.add_space(icon, name, keys)

    @property
    def space(self) -> int:
        """The place of the space that is shown."""
        return self.spaces.currentIndex()

    def show_space(self, place: int) -> None:
        """Show a space; the keyboard goes there when it was in the one that is left."""
        if place == self.space:
            return
        self.spaces.setCurrentIndex(place)
        self.rail.set_current(place)
        if not self.rail.button(place).hasFocus():
            self._spaces[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt asks when Tab is pressed anywhere in here: what was made since is put where it is seen.
        self.reader.mend_tab_order()
        put_last(self.window(), (self.rail, self.status))
        return super().focusNextPrevChild(forward)

    # --- the panes of Browse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A double click on a handle puts the widths back.
        if event.type() is QEvent.Type.MouseButtonDblClick and isinstance(watched, QSplitterHandle):
            self.reset_widths()
            return True
        return super().eventFilter(watched, event)

    def reset_widths(self) -> None:
        """The widths of the design; the reader takes the rest."""
        px = self._theme.px
        rest = max(px(360), self.width() - self.rail.width() - px(SIDEBAR + RESULTS))
        self.splitter.setSizes([px(SIDEBAR), px(RESULTS), rest])

    def make_room_for_table(self, is_table: bool) -> None:
        """A table takes room from the reader while it is there, if the reader has it to give."""
        sizes = self.splitter.sizes()
        px = self._theme.px
        if is_table and self._before_table is None:
            more = min(px(TABLE) - sizes[1], sizes[2] - px(READER_LEAST))
            if more > 0:
                self._before_table = sizes[1]
                self.splitter.setSizes([sizes[0], sizes[1] + more, sizes[2] - more])
        elif not is_table and self._before_table is not None:
            more = sizes[1] - self._before_table
            self._before_table = None
            self.splitter.setSizes([sizes[0], sizes[1] - more, sizes[2] + more])

    def widths(self) -> str:
        """The widths as text for the settings."""
        return base64.b64encode(self.splitter.saveState().data()).decode("ascii")

    def set_widths(self, text: str) -> bool:
        """Put back what :meth:`widths` gave; False when it isn't that."""
        return self.splitter.restoreState(QByteArray.fromBase64(text.encode("ascii", "replace")))

    def show_reader(self, shown: bool) -> None:
        """The reader, or the welcome page in its place."""
        self._reads = shown
        self._show_page()

    def show_bulk(self, *, shown: bool) -> None:
        """The panel that edits many articles, in the place of the reader while there are many."""
        self._edits_many = shown
        self._show_page()

    def _show_page(self) -> None:
        page: QWidget = self.reader if self._reads else self.welcome
        if self._edits_many and not self.shows_only_reader:
            page = self.bulk
        if page is not self.pages.currentWidget():
            had_focus = self.pages.isAncestorOf(self.window().focusWidget())
            self.pages.setCurrentWidget(page)
            if had_focus:
                self.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_only_reader(self, only: bool, *, sidebar: bool) -> None:
        """Nothing but the reader, or the other panes again, with or without the ``sidebar``."""
        self.shows_only_reader = only
        self._show_page()
        if only:
            self.show_space(BROWSE)
        self.rail.setVisible(not only)
        self._above.setVisible(not only)
        self.results.setVisible(not only)
        self.dock.show_sidebar(shown=sidebar and not only, floats=self.dock.floats)

    def below_head(self) -> QPoint:
        """Where boxes about the article open, on the screen: they leave its head to be read."""
        margin = self._theme.px(24)
        top = margin * 4
        head = self.reader.header.head
        if head.isVisible():
            top = max(top, head.mapTo(self.pages, head.rect().bottomLeft()).y())
        return self.pages.mapToGlobal(QPoint(margin, min(top, self.pages.height() // 2)))

    def panes(self) -> list[QWidget]:
        """What F6 walks through, in order; hidden ones are left out."""
        if self.space != BROWSE:
            return [self._spaces[self.space], self.rail.button(self.space)]
        panes: list[QWidget] = [self.search.field.edit, self.sidebar, self.results]
        if (page := self.pages.currentWidget()) is not None:
            panes.append(page)
        return [pane for pane in panes if pane.isVisible()]
