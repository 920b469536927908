"""The strip above a text some of whose notes have lost their words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from archive_app.ui.notes.words import NoteWords
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_ground, set_tone

_HEIGHT, _ICON = 30, 15


class OrphanBar(QWidget):
    """Says how many, and offers the list in which they can be put right."""

    list_wanted = Signal()

    def __init__(self, theme: Theme, words: NoteWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        px = theme.px
        self.setFixedHeight(px(_HEIGHT))
        set_ground(self, "sunken")
        self._icon = QLabel(self)
        self.label = plain_label("", self)
        self.label.setFont(theme.font("meta"))
        self.button = QPushButton(self.tr("Show the notes"), self)
        self.button.setProperty("link", True)
        self.button.setFont(theme.font("meta"))
        self.button.clicked.connect(self.list_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), 0, px(12), 0)
        row.setSpacing(px(8))
        for widget in (self._icon, self.label):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def set_count(self, orphans: int) -> None:
        """Show how many notes have lost their words; hidden when none has."""
        self.label.setText(self._words.lost(orphans) if orphans else "")
        self.setVisible(orphans > 0)

    def _restyle(self) -> None:
        set_tone(self.label, "warn")
        size, ratio = self._theme.px(_ICON), self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("message-square-text", size, "warn", ratio=ratio))
