"""The search row: sidebar button, search field, scope, Import."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from archive_app.domain.query import ParsedQuery
from archive_app.domain.query_parser import parse as parse_query
from archive_app.domain.searching import Scope
from archive_app.ui.search.field import SearchField
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.search.strip import Strip
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme

_HEIGHT = 48
_LABELS_FROM = 1280
_WORDS_FROM = 1100
_SCOPES = (Scope.BOTH, Scope.ORIGINAL, Scope.TRANSLATION)


class SearchBar(Strip):
    """Everything that says what to look for; narrower windows get fewer words."""

    query_edited = Signal(str)
    scope_changed = Signal(object)  # Scope
    import_requested = Signal()
    sidebar_toggled = Signal()
    filters_clear_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        parse: Callable[[str], ParsedQuery] = parse_query,
    ) -> None:
        super().__init__(theme, parent)
        self.sidebar_button = QToolButton(self)
        self.sidebar_button.setToolTip(self.tr("Show or hide the filters (F9)"))
        self.sidebar_button.setAccessibleName(self.tr("Filters"))
        self.sidebar_button.setCheckable(True)
        self.sidebar_button.setChecked(True)
        self.field = SearchField(theme, parse, self)
        self.scope = SegmentedControl(theme, self._whole_scopes(), self)
        self.scope.setAccessibleName(self.tr("Where to search"))
        self.import_button = QToolButton(self)
        self.import_button.setText(" " + self.tr("Import…"))
        self.import_button.setToolTip(self.tr("Import articles (Ctrl+Shift+I)"))
        self.import_button.setAccessibleName(self.tr("Import articles"))
        self._lay_out()
        self._connect()
        self._restyle()
        self._fit()

    def _lay_out(self) -> None:
        px = self._theme.px
        for button in (self.sidebar_button, self.import_button):
            button.setIconSize(QSize(px(18), px(18)))
            button.setFixedHeight(px(32))
            button.setFont(self._theme.font("ui"))
        self.sidebar_button.setFixedWidth(px(32))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), 0, px(12), 0)
        layout.setSpacing(px(12))
        layout.addWidget(self.sidebar_button)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.scope)
        layout.addWidget(self.import_button)
        self.setFixedHeight(px(_HEIGHT))
        hand_focus_on(self, self.field)

    def _connect(self) -> None:
        self.sidebar_button.clicked.connect(self.sidebar_toggled)
        self.import_button.clicked.connect(self.import_requested)
        self.field.query_edited.connect(self.query_edited)
        self.field.filters_clear_requested.connect(self.filters_clear_requested)
        self.scope.chosen.connect(self._tell_scope)
        self._theme.changed.connect(self._restyle)

    # --- setters

    def set_query(self, text: str) -> None:
        """Show a query; nothing is emitted."""
        self.field.set_query(text)

    def set_reading(self, parsed: ParsedQuery) -> None:
        """Say beside the query how it was read."""
        self.field.set_reading(parsed.read_as, parsed.notes)

    def set_scope(self, scope: Scope) -> None:
        """Show a scope; nothing is emitted."""
        self.scope.set_current(_SCOPES.index(scope))

    def set_sidebar_shown(self, shown: bool) -> None:
        """Show whether the sidebar is there; nothing is emitted."""
        self.sidebar_button.setChecked(shown)

    def set_import_enabled(self, enabled: bool) -> None:
        """Whether an import can be started now."""
        self.import_button.setEnabled(enabled)

    def focus_search(self) -> None:
        """Put the keyboard into the field with its text selected."""
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- inside

    def _fit(self) -> None:
        """Fewer words in narrower windows; tooltips and accessible names stay whole."""
        px = self._theme.px
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if self.width() < px(_LABELS_FROM):
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.import_button.setToolButtonStyle(style)
        short = (self.tr("Both"), self.tr("Orig"), self.tr("Trans"))
        whole = self._whole_scopes()
        labels = whole if self.width() >= px(_WORDS_FROM) else short
        tips = (
            self.tr("Search both sides"),
            self.tr("Search the original only"),
            self.tr("Search the translation only"),
        )
        self.scope.set_labels(labels, tips)

    def _whole_scopes(self) -> tuple[str, str, str]:
        return (self.tr("Both"), self.tr("Original"), self.tr("Translation"))

    def _tell_scope(self, number: int) -> None:
        self.scope_changed.emit(_SCOPES[number])

    def _restyle(self) -> None:
        self.sidebar_button.setIcon(self._theme.icon("panel-left"))
        self.import_button.setIcon(self._theme.icon("folder-input"))
        self.update()
