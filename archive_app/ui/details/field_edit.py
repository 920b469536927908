"""The box in which a field is typed: Enter saves, Esc leaves it, known values are offered below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from archive_app.ui.theme import Theme

_LINES = 8  # more than these scroll
_KEYS_OF_LIST = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab))


class FieldEdit(QPlainTextEdit):
    """Wraps long values. Where there are ``many``, each stands in a line of its own."""

    saved = Signal()  # Enter
    left = Signal()  # the keyboard went elsewhere
    given_up = Signal()  # Esc
    completion_wanted = Signal(str)  # the line as far as it is typed

    def __init__(self, theme: Theme, value: str, *, many: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._many = many
        self.setFont(theme.font("meta"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText("\n".join(value.split("; ")) if many else value)
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(self)
        self._list = QListView()
        self.completer.setPopup(self._list)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.activated.connect(self._complete)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._ask)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()

    @property
    def value(self) -> str:
        """What was typed, in one line."""
        lines = [line.strip() for line in self.toPlainText().split("\n")]
        return ("; " if self._many else " ").join(line for line in lines if line)

    def offer(self, values: Sequence[str]) -> None:
        """Show known values below; none closes the list."""
        typed = self._line()
        wanted = [one for one in values if one != typed]
        if not wanted or not self.hasFocus():
            self._list.hide()
            return
        self._model.setStringList(wanted)
        self.completer.complete()

    # --- Qt asks

    def event(self, event: QEvent) -> bool:
        # Letters, Enter and Esc are of the text, whatever they do in the window.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._list.isVisible() and key in _KEYS_OF_LIST:
            event.ignore()  # the list takes them
            return
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            self._many and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.saved.emit()
        elif key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._ask()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()

    # --- inside

    def _line(self) -> str:
        """The line with the caret, up to it; the role of a name is no part of what is known."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()].strip()

    def _ask(self) -> None:
        if self.hasFocus() and (typed := self._line()):
            self.completion_wanted.emit(typed)
        else:
            self._list.hide()

    def _complete(self, value: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        end = QTextCursor.MoveOperation.EndOfBlock
        cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)  # what was chosen needs no list of its own
        cursor.insertText(value)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(1, round(self.document().size().height())), _LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + self._theme.px(20))
