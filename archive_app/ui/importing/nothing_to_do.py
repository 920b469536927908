"""A step where there is nothing to choose: a picture, a heading, one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from archive_app.ui.theme import Theme, set_tone


class NothingToDo(QWidget):
    """Says so in the middle."""

    def __init__(
        self, theme: Theme, icon: str, heading: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._picture = QLabel(self)
        title = QLabel(heading, self)
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        words = QLabel(sentence, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFixedWidth(theme.px(440))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_tone(words, "text2")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(8))
        layout.addStretch(2)
        for widget in (self._picture, title, words):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap(self._icon, theme.px(32), "text3", ratio=ratio))
