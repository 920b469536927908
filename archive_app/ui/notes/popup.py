"""The notes of one mark, opened beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from archive_app.domain.notes import Note
from archive_app.ui.notes.card import NoteCard
from archive_app.ui.notes.words import NoteWords
from archive_app.ui.theme import Theme, set_ground

_WIDTH = 300


class NotePopup(QFrame):
    """Closes by itself; cards ask for changes."""

    chosen = Signal(int)
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, theme: Theme, words: NoteWords, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._words = words
        self.cards: list[NoteCard] = []
        set_ground(self, "popup")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(4 * (theme.px(8),)))
        self._column.setSpacing(theme.px(8))
        self.setAccessibleName(self.tr("Notes on this line"))

    def open_at(self, notes: Sequence[Note], at: QPoint, *, can_edit: bool) -> None:
        """Show notes at a point of the screen."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = [NoteCard(self._theme, self._words, note, self, can_edit=can_edit)
                      for note in notes]  # fmt: skip
        for card in self.cards:
            card.chosen.connect(self.chosen)
            card.edit_wanted.connect(self._edit)
            card.remove_wanted.connect(self._remove)
            self._column.addWidget(card)
        width = self._theme.px(_WIDTH)
        inside = width - 2 * self._theme.px(8)
        height = sum(card.heightForWidth(inside) for card in self.cards)
        self.resize(width, height + self._theme.px(8) * (len(self.cards) + 1))
        self.move(self._within_screen(at))
        self.show()
        self.cards[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _edit(self, note: int) -> None:
        self.close()
        self.edit_wanted.emit(note)

    def _remove(self, note: int) -> None:
        self.close()
        self.remove_wanted.emit(note)

    def _within_screen(self, at: QPoint) -> QPoint:
        room = self.screen().availableGeometry()
        x = max(room.left(), min(at.x(), room.right() - self.width()))
        y = max(room.top(), min(at.y(), room.bottom() - self.height()))
        return QPoint(x, y)
