"""The sidebar of Browse: filters or saved searches, one of them at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from archive_app.ui.facets.panel import FacetPanel
from archive_app.ui.key_tips import KeyTip
from archive_app.ui.models.wording import Wording
from archive_app.ui.saved.panel import SavedPanel
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_ground

FILTERS, SAVED = range(2)
_MARGIN = 12
_BUTTON = 28


class Sidebar(QWidget):
    """Two tabs above what they show, and a button that clears the filters."""

    clear_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self.facets = FacetPanel(theme, self)
        self.saved = SavedPanel(theme, self)
        self.tabs = SegmentedControl(theme, (self.tr("Filters"), self.tr("Saved")), self)
        self.tabs.setAccessibleName(self.tr("What the sidebar shows"))
        self.clear_button = self._button(self.tr("Clear all filters"))
        self.choose_button = self._button(self.tr("Choose filters and their order"))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.facets)
        self._pages.addWidget(self.saved)
        self._lay_out()
        set_ground(self, "window")
        hand_focus_on(self, self._pages)
        self.tabs.chosen.connect(self.show_tab)
        self.clear_button.clicked.connect(self.clear_requested)
        self.choose_button.clicked.connect(self.facets.sections_requested)
        theme.changed.connect(self._restyle)
        self.set_new(0)
        self.set_filtered(False)
        self._restyle()

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QHBoxLayout()
        top.setContentsMargins(px(_MARGIN), px(8), px(_MARGIN - 4), px(4))
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.clear_button)
        top.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)

    def follow(self, action: Callable[[str], QAction]) -> None:
        """Let tips name everybody's keys; ``action`` gives an action by its id."""
        KeyTip(self.clear_button, self.tr("Clear all filters"), action("search.clear_filters"))
        KeyTip(self.saved.keep_button, self.tr("Save this search"), action("search.save"))

    # --- setters

    def show_tab(self, number: int) -> None:
        """Show the filters or the saved searches; the keyboard goes along when it was here."""
        had_focus = self._pages.isAncestorOf(self.window().focusWidget())
        self._pages.setCurrentIndex(number)
        self.choose_button.setVisible(number == FILTERS)
        self.tabs.set_current(number)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_new(self, count: int) -> None:
        """How many articles are new in saved searches."""
        filters, saved = self.tr("Filters"), self.tr("Saved")
        tip = self.tr("Saved searches")
        if count:
            number = self._wording.number(count)
            saved = self.tr("Saved +{count}").format(count=number)
            tip = self.tr("Saved searches, {count} new articles").format(count=number)
        self.tabs.set_labels((filters, saved), (self.tr("Filters of the result"), tip))

    def set_filtered(self, filtered: bool) -> None:
        """Whether there are filters to clear."""
        self.clear_button.setEnabled(filtered)

    # --- questions

    @property
    def tab(self) -> int:
        """What is shown: :data:`FILTERS` or :data:`SAVED`."""
        return self._pages.currentIndex()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard goes to what is shown."""
        (self.saved if self.tab == SAVED else self.facets).setFocus(reason)

    # --- inside

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("bare", True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        button.setFixedSize(self._theme.px(_BUTTON), self._theme.px(_BUTTON))
        return button

    def _restyle(self) -> None:
        self.choose_button.setIcon(self._theme.icon("settings-2"))
        self.clear_button.setIcon(self._theme.icon("rotate-ccw"))
