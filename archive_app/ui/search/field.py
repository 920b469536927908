"""The search field: magnifier, query, how it was read, a cross to clear it and help, framed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from archive_app.domain.query import ParsedQuery
from archive_app.ui.key_tips import KeyTip, keys_of
from archive_app.ui.search.busy import BusyStop
from archive_app.ui.search.completer import Completer
from archive_app.ui.search.help_popover import QueryHelp
from archive_app.ui.search.query_edit import QueryEdit
from archive_app.ui.search.reading import QueryReading
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme

_HEIGHT = 32
_ICON = 16
_MOST_READING = 520  # pixels for how the query was read
_BESIDE = 130  # pixels of what else stands in the field, with room to go on typing


class SearchField(QWidget):
    """The frame draws the focus ring; the text inside is a :class:`QueryEdit`."""

    query_edited = Signal(str)
    filters_clear_requested = Signal()
    filters_undo_requested = Signal()
    stop_requested = Signal()
    builder_requested = Signal()

    def __init__(
        self, theme: Theme, parse: Callable[[str], ParsedQuery], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._help: QueryHelp | None = None
        self._focus_action: QAction | None = None
        self.edit = QueryEdit(theme, parse, self)
        self.edit.setFont(theme.font("card"))
        self.completer = Completer(theme, self.edit, self)
        self.reading = QueryReading(theme, self)
        self.busy = BusyStop(theme, self)
        self._magnifier = QLabel(self)
        self._clear = self._button(self.tr("Clear the search"), self.tr("Clear the search (Esc)"))
        self._question = self._button(
            self.tr("How to search"), self.tr("How to search, by example")
        )
        self._lay_out()
        hand_focus_on(self, self.edit)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self._restyle()

    def _button(self, name: str, tip: str) -> QToolButton:
        px, button = self._theme.px, QToolButton(self)
        button.setProperty("bare", True)
        button.setFixedSize(px(26), px(26))
        button.setIconSize(QSize(px(_ICON), px(_ICON)))
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self._theme.px(10), 2, 4, 2)
        layout.setSpacing(self._theme.px(8))
        layout.addWidget(self._magnifier)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.reading)
        layout.addWidget(self.busy)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._clear)
        buttons.addWidget(self._question)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.edit.query_edited.connect(self.query_edited)
        self.edit.filters_clear_requested.connect(self.filters_clear_requested)
        self.edit.filters_undo_requested.connect(self.filters_undo_requested)
        self.edit.stop_requested.connect(self.stop_requested)
        self.edit.textChanged.connect(self._show_what_fits)
        self.edit.focus_changed.connect(self._refocus)
        self.busy.stop_requested.connect(self.stop_requested)
        self.busy.shown_changed.connect(self._show_busy)
        self.reading.literal_requested.connect(self._search_literally)
        self.reading.place_requested.connect(self._show_place)
        self._clear.clicked.connect(self._clear_and_stay)
        self._question.clicked.connect(self.show_help)
        self._theme.changed.connect(self._restyle)

    def follow(self, action: Callable[[str], QAction]) -> None:
        """Name the keys of actions; ``action`` gives one by its id."""
        KeyTip(self._question, self.tr("How to search, by example"), action("search.syntax"))
        self._focus_action = action("search.focus")
        self._focus_action.changed.connect(self._name_keys)
        self._name_keys()

    # --- setters

    def set_query(self, text: str) -> None:
        """Show a query; nothing is emitted."""
        self.edit.set_query(text)

    def set_reading(self, parsed: ParsedQuery) -> None:
        """Say how the query was read."""
        self.reading.set_parsed(parsed)
        self._show_what_fits()

    def set_searching(self, searching: bool) -> None:
        """Whether a search runs; one that takes long can be stopped here."""
        self.busy.set_searching(searching)

    def set_stopped(self) -> None:
        """Say that the search was stopped before its end."""
        self.reading.set_stopped()
        self._show_what_fits()

    def show_help(self) -> None:
        """Open the query syntax by example below the field."""
        if self._help is None:
            self._help = QueryHelp(self._theme, self)
            self._help.example_chosen.connect(self._try_example)
            self._help.builder_requested.connect(self.builder_requested)
        below = self.mapToGlobal(QPoint(self.width(), self.height() + self._theme.px(4)))
        self._help.open_at(below)

    # --- Qt asks

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        width = 2.0 if focused else 1.0
        painter.setPen(QPen(self._theme.color("accent" if focused else "border_strong"), width))
        painter.setBrush(self._theme.color("surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    # --- inside

    def _clear_and_stay(self) -> None:
        self.edit.clear_query()
        self.edit.setFocus()

    def _search_literally(self) -> None:
        self.edit.search_for(self.reading.literal_text)
        self.edit.setFocus()

    def _show_place(self, text: str, start: int, end: int) -> None:
        self.edit.setFocus()
        if self.edit.text() == text:
            self.edit.select(start, end)

    def _try_example(self, query: str) -> None:
        self.edit.search_for(query)
        self.edit.setFocus()

    def _name_keys(self) -> None:
        keys = keys_of(self._focus_action) if self._focus_action is not None else ""
        self.edit.setPlaceholderText(f"{self.edit.invitation}  {keys}".rstrip())

    def _refocus(self) -> None:
        self.update()

    def _show_busy(self, busy: bool) -> None:
        self.edit.can_stop = busy
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """What was read is told of the text that was searched, and makes way for Stop."""
        text = self.edit.text()
        has_text = bool(text.strip())
        self._clear.setVisible(bool(text))
        self.reading.set_room(self._room_beside(text))
        self.reading.setVisible(has_text and self.busy.isHidden())
        self.edit.setAccessibleDescription(self.reading.sentence if has_text else "")

    def _room_beside(self, text: str) -> int:
        """What the words typed leave free, and half of the field when they leave less."""
        px = self._theme.px
        beside = self.edit.fontMetrics().horizontalAdvance(text) + px(_BESIDE)
        half = self.width() // 2 - px(40)
        return min(px(_MOST_READING), max(half, self.width() - beside))

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._magnifier.setPixmap(
            self._theme.pixmap("search", self._theme.px(_ICON), "accent", ratio=ratio)
        )
        self._clear.setIcon(self._theme.icon("x"))
        self._question.setIcon(self._theme.icon("circle-question-mark"))
        self._show_what_fits()
        self.update()
