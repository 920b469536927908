"""A text in full, both sides below each other: as received, or as it is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from archive_app.domain.articles import Side
from archive_app.ui.cleaning.words import CardWords
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme


class TextPage(QPlainTextEdit):
    """Read-only; can be selected and copied."""

    def __init__(self, theme: Theme, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("meta"))

    def show_texts(self, texts: Mapping[Side, Sequence[str]]) -> None:
        """Show the lines of each side under its name; an empty side is left out."""
        self.clear()
        cursor = QTextCursor(self.document())
        plain, head = QTextCharFormat(), QTextCharFormat()
        head.setFontWeight(QFont.Weight.DemiBold)
        for side in Side:
            if lines := texts.get(side):
                gap = "" if cursor.atStart() else "\n\n"
                cursor.insertText(f"{gap}{self._words.side(side)}\n", head)
                cursor.insertText("\n".join(map(visible_controls, lines)), plain)
        self.moveCursor(QTextCursor.MoveOperation.Start)
