"""Fields whose words are kept when the keyboard leaves them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit


class KeptText(QPlainTextEdit):
    """A few lines; ``left`` carries them when the keyboard goes elsewhere."""

    left = Signal(str)

    def set_text(self, text: str) -> None:
        """Show a text."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit(self.toPlainText())
