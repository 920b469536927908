"""The box in which a note is written, over the reader: Ctrl+Enter saves, Esc puts it aside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from archive_app.domain.notes import MOST_WORDS
from archive_app.ui.notes.words import short_quote
from archive_app.ui.reader.labels import ElidedLabel, plain_label
from archive_app.ui.theme import Theme, set_tone

_WIDTH, _HEIGHT = 360, 200
_RADIUS = 8


class NoteEditor(QWidget):
    """Part of its window, not a window of its own: input methods work, and nothing closes it."""

    saved = Signal(str)
    put_aside = Signal(str)  # what was written so far

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading = ElidedLabel(self)
        self.quote = ElidedLabel(self)
        self.edit = QPlainTextEdit(self)
        self.hint = plain_label("", self)
        self.save = QPushButton(self.tr("Save"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._show_possible)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._put_aside)
        theme.changed.connect(self.update)
        self.hide()

    def ask(self, heading: str, quote: str, content: str, words: QRect) -> None:
        """Open beside the words that the note is about, which stand at ``words`` in the parent."""
        self.heading.set_text(heading)
        self.quote.set_text(f"“{short_quote(quote)}”" if quote else "")
        self.quote.setToolTip(self.quote.text())
        self.quote.setVisible(bool(quote))
        self.edit.setPlainText(content)
        self._show_possible()
        self._place_beside(words)
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def dismiss(self) -> None:
        """Close, when it is open; what was written is put aside."""
        if not self.isHidden():
            self._put_aside()

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and self._key(event)
        ):
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        self.heading.setFont(self._theme.font("ui"))
        self.quote.setFont(self._theme.font("meta"))
        self.hint.setFont(self._theme.font("caption"))
        self.edit.setFont(self._theme.font("ui"))
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("Text of the note"))
        self.edit.setPlaceholderText(self.tr("Write a note"))
        set_tone(self.heading, "text")
        set_tone(self.quote, "text2")
        set_tone(self.hint, "text3")
        self.save.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.hint, 1)
        for button in (self.cancel, self.save):
            button.setFixedHeight(px(30))
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(10), px(12), px(12))
        layout.setSpacing(px(6))
        layout.addWidget(self.heading)
        layout.addWidget(self.quote)
        layout.addWidget(self.edit, 1)
        layout.addLayout(buttons)

    def _place_beside(self, words: QRect) -> None:
        """Below the words, or above them, so that they can be read; seen whole in any case."""
        px, parent = self._theme.px, self.parentWidget()
        assert parent is not None
        gap = px(8)
        room = parent.rect().adjusted(gap, gap, -gap, -gap)
        self.resize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height()))
        below, above = words.bottom() + gap, words.top() - gap - self.height()
        y = below if below + self.height() <= room.bottom() or above < room.top() else above
        x = max(room.left(), min(words.left(), room.right() - self.width()))
        self.move(x, max(room.top(), min(y, room.bottom() - self.height())))

    def _key(self, event: QKeyEvent) -> bool:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if has_control:
                self._save()
            case Qt.Key.Key_Escape:
                self._put_aside()
            case _:
                return False
        return True

    def _show_possible(self) -> None:
        length = len(self.edit.toPlainText().strip())
        self.save.setEnabled(0 < length <= MOST_WORDS)
        left = self.tr("{count} characters too many").format(count=length - MOST_WORDS)
        self.hint.setText(left if length > MOST_WORDS else self.tr("Ctrl+Enter saves"))
        set_tone(self.hint, "err" if length > MOST_WORDS else "text3")

    def _save(self) -> None:
        if self.save.isEnabled():
            self.hide()
            self.saved.emit(self.edit.toPlainText())

    def _put_aside(self) -> None:
        self.hide()
        self.put_aside.emit(self.edit.toPlainText())
