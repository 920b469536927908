"""The search field: magnifier, query, how it was read, and a cross to clear it, in one frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from archive_app.domain.query import ParsedQuery
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.search.query_edit import QueryEdit
from archive_app.ui.tab_order import hand_focus_on
from archive_app.ui.theme import Theme, set_tone

_HEIGHT = 32
_ICON = 16


class SearchField(QWidget):
    """The frame draws the focus ring; the text inside is a :class:`QueryEdit`."""

    query_edited = Signal(str)
    filters_clear_requested = Signal()

    def __init__(
        self, theme: Theme, parse: Callable[[str], ParsedQuery], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read_as = ""
        self._notes: tuple[str, ...] = ()
        self.edit = QueryEdit(theme, parse, self)
        self.edit.setFont(theme.font("card"))
        self._magnifier = QLabel(self)
        self._reading = QLabel(self)
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setFont(theme.font("meta"))
        self._clear = QToolButton(self)
        self._clear.setProperty("bare", True)
        self._clear.setFixedSize(theme.px(26), theme.px(26))
        self._clear.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._lay_out()
        hand_focus_on(self, self.edit)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.query_edited.connect(self.query_edited)
        self.edit.filters_clear_requested.connect(self.filters_clear_requested)
        self.edit.textChanged.connect(self._show_reading)
        self.edit.focus_changed.connect(self._refocus)
        self._clear.clicked.connect(self._clear_and_stay)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self._theme.px(10), 2, 4, 2)
        layout.setSpacing(self._theme.px(8))
        layout.addWidget(self._magnifier)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._reading)
        layout.addWidget(self._clear)

    # --- setters

    def set_query(self, text: str) -> None:
        """Show a query; nothing is emitted."""
        self.edit.set_query(text)

    def set_reading(self, read_as: str, notes: Sequence[str] = ()) -> None:
        """Say how the query was read; '' when it was read as it stands."""
        self._read_as, self._notes = read_as, tuple(notes)
        self._show_reading()

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
        self._show_reading()

    # --- inside

    def _clear_and_stay(self) -> None:
        self.edit.clear_query()
        self.edit.setFocus()

    def _refocus(self) -> None:
        self.update()

    def _show_reading(self) -> None:
        has_text = bool(self.edit.text().strip())
        self._clear.setVisible(bool(self.edit.text()))
        self._reading.setVisible(has_text)
        repaired = bool(self._read_as)
        limited = bool(self._notes) and not repaired
        text = self.tr("valid")
        if repaired:
            text = self.tr("read as {query}").format(query=self._read_as)
        elif limited:
            text = self._notes[0]
        metrics = QFontMetrics(self._reading.font())
        room = max(self._theme.px(60), self.width() // 3)
        self._reading.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        whole = "\n".join((text, *self._notes)) if repaired else "\n".join(self._notes)
        self._reading.setToolTip(plain_tip(whole))
        self.edit.setAccessibleDescription(text if has_text else "")
        set_tone(self._reading, "warn" if repaired or limited else "text2")

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._magnifier.setPixmap(
            self._theme.pixmap("search", self._theme.px(_ICON), "accent", ratio=ratio)
        )
        self._clear.setIcon(self._theme.icon("x"))
        self._show_reading()
        self.update()
