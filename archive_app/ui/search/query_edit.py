"""The line of the search field: coloured while one types, left alone while one composes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from archive_app.domain.query import ParsedQuery, QueryToken, TokenKind
from archive_app.ui.models.units import character_position, utf16_position
from archive_app.ui.search.history import SearchHistory
from archive_app.ui.theme import Theme

PAUSE_MS = 150

_COLOURS = {
    TokenKind.PHRASE: "ok",
    TokenKind.OPERATOR: "info",
    TokenKind.EXCLUDE: "err",
    TokenKind.FIELD: "accent",
    TokenKind.PAREN: "text2",
    TokenKind.PAIR: "info",
    TokenKind.VALUE: "accent",
    TokenKind.WILDCARD: "warn",
    TokenKind.FUZZY: "warn",
    TokenKind.EXACT: "ok",
    TokenKind.COUNT: "accent",
    TokenKind.IGNORED: "text3",
}
_LEAVING = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_BOLD = {TokenKind.OPERATOR, TokenKind.EXCLUDE, TokenKind.FIELD, TokenKind.PAIR}


class QueryEdit(QLineEdit):
    """Emits ``query_edited`` 150 ms after the last key and on Enter, never during composition."""

    query_edited = Signal(str)
    filters_clear_requested = Signal()
    filters_undo_requested = Signal()  # by Ctrl+Z right behind that
    focus_changed = Signal(bool)
    rested = Signal()  # a pause after typing
    completions_wanted = Signal()  # by the Down key
    stop_requested = Signal()  # by Esc, while ``can_stop``
    composing_began = Signal()
    remembered = Signal()  # the history has another text

    def __init__(
        self, theme: Theme, parse: Callable[[str], ParsedQuery], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parse = parse
        self._composing = False
        self._colouring = False
        self._typing = False  # what changed last was typed
        self.can_take_back = False  # filters were cleared by Esc, and nothing was typed since
        self.searches_as_typed = True  # after a pause; else by Enter
        self.can_stop = False  # a search runs that Esc stops
        self.history = SearchHistory()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._rest)
        self.setFrame(False)
        self.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
        self.invitation = self.tr("Search original and translation…")
        self.setPlaceholderText(self.invitation)
        self.setAccessibleName(self.tr("Search"))
        self.textEdited.connect(self._edited)
        theme.changed.connect(self._colour)

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds text that isn't committed yet."""
        return self._composing

    @property
    def caret(self) -> int:
        """Where the cursor stands, in characters."""
        return character_position(self.text(), self.cursorPosition())

    def set_query(self, text: str) -> None:
        """Show a query; nothing is emitted."""
        self._pause.stop()
        if text != self.text():
            self.setText(text)
            self._colour()

    def clear_query(self) -> None:
        """Empty the field and say so at once; undoable."""
        self.selectAll()
        self.del_()
        self._tell()

    def search_for(self, text: str) -> None:
        """Put a text into the field and search for it, as Enter does."""
        self.setText(text)
        self._colour()
        self._remember(text)
        self._tell()

    def select(self, start: int, end: int) -> None:
        """Select the characters from ``start`` up to ``end``."""
        first, last = (utf16_position(self.text(), place) for place in (start, end))
        self.setSelection(first, last - first)

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in the place of the characters from ``start`` up to ``end``; undoable."""
        self.select(start, end)
        self.insert(text)
        self._typing = False

    # --- Qt asks

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self._colouring:
            self._composing = bool(event.preeditString())
            if self._composing:
                self._pause.stop()
                self.composing_began.emit()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._remember(self.text())
                self._tell()
            case Qt.Key.Key_Escape if self.can_stop:
                self.stop_requested.emit()
            case Qt.Key.Key_Escape if self.text():
                self._remember(self.text())
                self.clear_query()
            case Qt.Key.Key_Escape:
                self.filters_clear_requested.emit()
            case _ if self.can_take_back and event.matches(QKeySequence.StandardKey.Undo):
                self.can_take_back = False
                self.filters_undo_requested.emit()
            case Qt.Key.Key_Up:
                self._recall(self.history.older(self.text()))
            case Qt.Key.Key_Down if not self.history.is_walked:
                self.completions_wanted.emit()
            case Qt.Key.Key_Down:
                self._recall(self.history.newer(self.text()))
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _LEAVING:  # what was searched as it was typed is remembered then
            self._remember(self.text())
        self.focus_changed.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files are the window's: it imports them. The field would take their addresses as text.
        if _brings_files(event):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _brings_files(event):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if _brings_files(event):
            event.ignore()
        else:
            super().dropEvent(event)

    # --- inside

    def _recall(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._colour()
            self._typing = False
            self._pause.start()

    def _edited(self, _text: str) -> None:
        if not self._composing:
            self._colour()
            self.can_take_back = False
            self._typing = True
            self._pause.start()

    def _remember(self, text: str) -> None:
        before = self.history.texts
        self.history.remember(text)
        if self.history.texts != before:
            self.remembered.emit()

    def _rest(self) -> None:
        if self.searches_as_typed:
            self._tell()
        if self._typing and not self._composing:
            self.rested.emit()

    def _tell(self) -> None:
        self._pause.stop()
        if not self._composing:
            self.query_edited.emit(self.text())

    def _colour(self) -> None:
        """Give the tokens their colours as an input method would give them to its own text."""
        if self._composing:
            return
        text, cursor = self.text(), self.cursorPosition()
        parsed = self._parse(text)
        looks = [(token.start, token.end, self._look(token)) for token in parsed.tokens]
        looks += [(repair.start, repair.end, self._repaired()) for repair in parsed.repairs]
        attributes = []
        for first, last, look in looks:
            start, end = (utf16_position(text, place) for place in (first, last))
            kind = QInputMethodEvent.AttributeType.TextFormat
            # Starts count from the cursor.
            attributes.append(QInputMethodEvent.Attribute(kind, start - cursor, end - start, look))
        self._colouring = True
        try:
            QGuiApplication.sendEvent(self, QInputMethodEvent("", attributes))
        finally:
            self._colouring = False

    def _look(self, token: QueryToken) -> QTextCharFormat:
        look = QTextCharFormat()
        if color := _COLOURS.get(token.kind):
            look.setForeground(self._theme.color(color))
        if token.kind in _BOLD:
            look.setFontWeight(QFont.Weight.DemiBold)
        if token.kind is TokenKind.IGNORED:
            look.setFontStrikeOut(True)
        return look

    def _repaired(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._theme.color("warn"))
        return look


def _brings_files(event: QDropEvent) -> bool:
    return any(url.isLocalFile() for url in event.mimeData().urls())
