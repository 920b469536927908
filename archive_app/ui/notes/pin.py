"""The mark of notes beside a line, where there is no room for cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from archive_app.domain.notes import Note
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.notes.words import NoteWords, shown_lines
from archive_app.ui.theme import Theme

Group = tuple[int, ...]  # the numbers of notes on one line
_SIZE, _ICON = 20, 15


class NotePin(QToolButton):
    """Its tip says the notes, a click opens them."""

    opened = Signal(object, QPoint)  # the notes, and where on the screen

    def __init__(
        self, theme: Theme, words: NoteWords, notes: Sequence[Note], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._notes = tuple(notes)
        self.setProperty("bare", True)
        self.setFixedSize(theme.px(_SIZE), theme.px(_SIZE))
        self.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        self.setIcon(theme.icon("message-square-text", "accent"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        said = "\n".join(f"{words.head(one)}\n{shown_lines(one.content)}" for one in notes)
        self.setToolTip(plain_tip(said))
        self.setAccessibleName(words.count(len(notes)))
        self.setAccessibleDescription(said)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.opened.emit(self._notes, self.mapToGlobal(self.rect().bottomLeft()))
