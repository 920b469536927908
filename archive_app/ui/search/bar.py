"""The search row: sidebar button, ways back and forward, search field, scope, Import."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from archive_app.domain.query import ParsedQuery
from archive_app.domain.query_parser import parse as parse_query
from archive_app.domain.searching import Scope
from archive_app.ui.key_tips import KeyTip
from archive_app.ui.search.field import SearchField
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.search.strip import Strip
from archive_app.ui.search.way_button import WayButton
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_ground

_HEIGHT = 48
_LINE = 20  # how high the line before Import is
_LABELS_FROM = 1280
_WORDS_FROM = 1100
_SCOPES = (Scope.BOTH, Scope.ORIGINAL, Scope.TRANSLATION)


class SearchBar(Strip):
    """Everything that says what to look for; narrower windows get fewer words."""

    query_edited = Signal(str)
    scope_changed = Signal(object)  # Scope
    save_requested = Signal()
    import_requested = Signal()
    sidebar_toggled = Signal()
    stop_requested = Signal()
    filters_clear_requested = Signal()
    filters_undo_requested = Signal()
    builder_requested = Signal()
    palette_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        parse: Callable[[str], ParsedQuery] = parse_query,
    ) -> None:
        super().__init__(theme, parent)
        self.sidebar_button = self._button(self.tr("Filters"), self.tr("Filters"))
        self.sidebar_button.setCheckable(True)
        self.sidebar_button.setChecked(True)
        self.back_button = WayButton(self)
        self._dress(self.back_button, self.tr("Back"), self.tr("Back"))
        self.forward_button = WayButton(self)
        self._dress(self.forward_button, self.tr("Forward"), self.tr("Forward"))
        self.field = SearchField(theme, parse, self)
        self.scope = SegmentedControl(theme, self._whole_scopes(), self)
        self.scope.setAccessibleName(self.tr("Where to search"))
        self.save_button = self._button(self.tr("Save this search"), self.tr("Save this search"))
        self.save_button.setText(" " + self.tr("Save search"))
        self._line = QFrame(self)
        self.import_button = self._button(self.tr("Import articles"), self.tr("Import articles"))
        self.import_button.setText(" " + self.tr("Import…"))
        self.palette_button = self._button(self.tr("Command palette"), self.tr("Command palette"))
        self.palette_button.setProperty("framed", "true")
        self._lay_out()
        self._connect()
        self._restyle()
        self._fit()

    def _lay_out(self) -> None:
        px = self._theme.px
        small = (self.sidebar_button, self.back_button, self.forward_button)
        for button in small:
            button.setFixedWidth(px(32))
        set_ground(self._line, "border")
        self._line.setFixedSize(1, px(_LINE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), 0, px(12), 0)
        layout.setSpacing(px(8))
        ways = QHBoxLayout()
        ways.setSpacing(px(4))
        for button in small:
            ways.addWidget(button)
        layout.addLayout(ways)
        layout.addWidget(self.field, 1)
        buttons = (self.save_button, self._line, self.import_button, self.palette_button)
        for widget in (self.scope, *buttons):
            layout.addWidget(widget)
        self.setFixedHeight(px(_HEIGHT))
        hand_focus_on(self, self.field)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        self._dress(button, name, tip)
        return button

    def _dress(self, button: QToolButton, name: str, tip: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        button.setFixedHeight(self._theme.px(32))
        button.setFont(self._theme.font("ui"))

    def _connect(self) -> None:
        self.sidebar_button.clicked.connect(self.sidebar_toggled)
        self.save_button.clicked.connect(self.save_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.palette_button.clicked.connect(self.palette_requested)
        self.field.query_edited.connect(self.query_edited)
        self.field.filters_clear_requested.connect(self.filters_clear_requested)
        self.field.filters_undo_requested.connect(self.filters_undo_requested)
        self.field.stop_requested.connect(self.stop_requested)
        self.field.builder_requested.connect(self.builder_requested)
        self.scope.chosen.connect(self._tell_scope)
        self._theme.changed.connect(self._restyle)

    # --- setters

    def set_query(self, text: str) -> None:
        """Show a query; nothing is emitted."""
        self.field.set_query(text)

    def set_reading(self, parsed: ParsedQuery) -> None:
        """Say beside the query how it was read."""
        self.field.set_reading(parsed)

    def set_scope(self, scope: Scope) -> None:
        """Show a scope; nothing is emitted."""
        self.scope.set_current(_SCOPES.index(scope))

    def set_sidebar_shown(self, shown: bool) -> None:
        """Show whether the sidebar is there; nothing is emitted."""
        self.sidebar_button.setChecked(shown)

    def set_import_enabled(self, enabled: bool) -> None:
        """Whether the archive may be changed now: articles imported, searches kept."""
        self.import_button.setEnabled(enabled)
        self.save_button.setEnabled(enabled)

    def follow(self, action: Callable[[str], QAction]) -> None:
        """Let the ways do what their actions do, when these can; the tips name everybody's keys.

        ``action`` gives an action by its id.
        """
        self.back_button.follow(action("view.back"), (self.forward_button, self.sidebar_button))
        self.forward_button.follow(action("view.forward"), (self.back_button, self.sidebar_button))
        KeyTip(self.sidebar_button, self.tr("Filters"), action("view.sidebar"))
        KeyTip(self.save_button, self.tr("Save this search"), action("search.save"))
        KeyTip(self.import_button, self.tr("Import articles"), action("file.import"))
        self.field.follow(action)
        self._palette_action = action("tools.palette")
        KeyTip(self.palette_button, self.tr("Command palette"), self._palette_action)
        self._palette_action.changed.connect(self._show_palette_key)
        self._show_palette_key()

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
        for button in (self.save_button, self.import_button, self.palette_button):
            button.setToolButtonStyle(style)
        short = (self.tr("Both"), self.tr("Orig"), self.tr("Trans"))
        whole = self._whole_scopes()
        labels = whole if self.width() >= px(_WORDS_FROM) else short
        tips = (
            self.tr("Search both sides"),
            self.tr("Search the original only"),
            self.tr("Search the translation only"),
        )
        self.scope.set_labels(labels, tips)

    def _show_palette_key(self) -> None:
        """The key of the palette on its button; without one the button has only its icon."""
        keys = self._palette_action.shortcuts()[:1]
        native = QKeySequence.SequenceFormat.NativeText
        self.palette_button.setText("".join(" " + key.toString(native) for key in keys))

    def _whole_scopes(self) -> tuple[str, str, str]:
        return (self.tr("Both"), self.tr("Original"), self.tr("Translation"))

    def _tell_scope(self, number: int) -> None:
        self.scope_changed.emit(_SCOPES[number])

    def _restyle(self) -> None:
        self.sidebar_button.setIcon(self._theme.icon("panel-left"))
        self.back_button.setIcon(self._theme.icon("arrow-left"))
        self.forward_button.setIcon(self._theme.icon("arrow-right"))
        self.save_button.setIcon(self._theme.icon("bookmark-plus"))
        self.import_button.setIcon(self._theme.icon("folder-input"))
        self.palette_button.setIcon(self._theme.icon("command"))
        self.update()
