"""The panels of the window and where they stand; no behaviour."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from archive_app.ui.facets.panel import FacetPanel
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.search.chips import ChipsBar
from archive_app.ui.search.expansions import ExpansionStrip
from archive_app.ui.statusbar import StatusBar
from archive_app.ui.tagging.popup import TagPopup
from archive_app.ui.theme import Theme
from archive_app.ui.welcome.welcome import WelcomePage

SIDEBAR, RESULTS = 256, 388  # widths of the design


class Shell(QWidget):
    """Search row, what else was found, chips row, the three panes, status bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchBar(theme, self)
        self.expansions = ExpansionStrip(theme, self)
        self.chips = ChipsBar(theme, self)
        self.facets = FacetPanel(theme, self)
        self.results = ResultsPanel(theme, self)
        self.reader = ReaderPane(theme, self)
        self.welcome = WelcomePage(theme, self)
        self.status = StatusBar(theme, self)
        self.tags = TagPopup(theme, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.reader)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (self.facets, self.results, self.pages):
            self.splitter.addWidget(pane)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (self.search, self.expansions, self.chips):
            column.addWidget(row)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.reset_widths()

    def reset_widths(self) -> None:
        """The widths of the design; the reader takes the rest."""
        px = self._theme.px
        rest = max(px(360), self.width() - px(SIDEBAR + RESULTS))
        self.splitter.setSizes([px(SIDEBAR), px(RESULTS), rest])

    def widths(self) -> str:
        """The widths as text for the settings."""
        return base64.b64encode(self.splitter.saveState().data()).decode("ascii")

    def set_widths(self, text: str) -> bool:
        """Put back what :meth:`widths` gave; False when it isn't that."""
        return self.splitter.restoreState(QByteArray.fromBase64(text.encode("ascii", "replace")))

    def show_reader(self, shown: bool) -> None:
        """The reader, or the welcome page in its place."""
        self.pages.setCurrentWidget(self.reader if shown else self.welcome)

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
        panes: list[QWidget] = [self.search.field.edit, self.facets, self.results]
        panes.append(self.reader if self.pages.currentWidget() is self.reader else self.welcome)
        return [pane for pane in panes if pane.isVisible()]
