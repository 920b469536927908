"""The page of notes in the drawer: those that lost their words first, then all in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from archive_app.domain.articles import Side
from archive_app.domain.notes import Note
from archive_app.ui.notes.card import NoteCard
from archive_app.ui.notes.words import NoteWords
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_ground, set_tone

_SIDES = list(Side)


class NotesPanel(QWidget):
    """Cards in full; what is asked of them is done elsewhere."""

    chosen = Signal(int)  # the note's number
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)
    attach_wanted = Signal(int)
    resume_wanted = Signal()  # a note that was begun is to be written on
    add_wanted = Signal()  # at the sentence under the caret
    add_general_wanted = Signal()  # about the whole article

    def __init__(self, theme: Theme, words: NoteWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.cards: list[NoteCard] = []
        self._state: tuple[tuple[Note, ...], bool, int] | None = None  # what is shown
        self.add = self._button(self.tr("Add note"), self.tr("At the sentence under the caret (N)"))
        self.add_general = self._button(
            self.tr("About the article"), self.tr("Add a note about the whole article")
        )
        self.resume = self._button("", self.tr("What was begun is kept until it is saved"))
        self.resume.setProperty("link", True)
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.resume.clicked.connect(self.resume_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.add_general.clicked.connect(self.add_general_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_notes((), can_edit=False)

    def set_notes(self, notes: Sequence[Note], *, can_edit: bool, begun: int = 0) -> None:
        """Show the notes of an article; ``begun`` others were not saved."""
        state = (tuple(notes), can_edit, begun)
        if state == self._state:
            return
        self._state = state
        px = self._theme.px
        focused = next((card.note.id for card in self.cards if card.hasFocus()), None)
        inside = QWidget(self)
        set_ground(inside, "window")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(12), px(4), px(12), px(16))
        column.setSpacing(px(8))
        self.cards = []
        ordered = in_reading_order(notes)
        orphans = [note for note in ordered if note.is_orphan]
        if orphans:
            told = self._words.lost(len(orphans))
            self._say(column, told, "warn")
            if can_edit:
                advice = self.tr(
                    "Put the caret on the sentence where a note belongs, then use its button."
                )
                self._say(column, advice, "text2")
        for note in [*orphans, *(note for note in ordered if not note.is_orphan)]:
            column.addWidget(self._card(note, can_edit=can_edit))
        if not notes:
            self._say(column, self.tr("Nobody has written a note here."), "text2")
        column.addStretch(1)
        self._scroll.setWidget(inside)
        for button in (self.add, self.add_general):
            button.setVisible(can_edit)
        self.resume.setText(self._words.begun(begun))
        self.resume.setVisible(can_edit and begun > 0)
        self.focus_note(focused)

    def focus_note(self, note: int | None) -> None:
        """Put the keyboard on the card of a note and bring it into sight."""
        card = next((one for one in self.cards if one.note.id == note), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card)

    # --- inside

    def _card(self, note: Note, *, can_edit: bool) -> NoteCard:
        card = NoteCard(
            self._theme, self._words, note, self._scroll, tells_place=True, can_edit=can_edit
        )
        card.chosen.connect(self.chosen)
        card.edit_wanted.connect(self.edit_wanted)
        card.remove_wanted.connect(self.remove_wanted)
        card.attach_wanted.connect(self.attach_wanted)
        self.cards.append(card)
        return card

    def _say(self, column: QVBoxLayout, text: str, tone: str) -> None:
        label = plain_label(text, self._scroll)
        label.setWordWrap(True)
        label.setFont(self._theme.font("meta"))
        set_tone(label, tone)
        column.addWidget(label)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFixedHeight(self._theme.px(28))
        button.setFont(self._theme.font("meta"))
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        px = self._theme.px
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(12), px(4), px(12), px(8))
        buttons.setSpacing(px(8))
        buttons.addWidget(self.add)
        buttons.addWidget(self.add_general)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(buttons)
        layout.addWidget(self.resume)
        layout.addWidget(self._scroll, 1)

    def _restyle(self) -> None:
        self.add.setIcon(self._theme.icon("message-square-text"))


def in_reading_order(notes: Sequence[Note]) -> list[Note]:
    """Those about the whole article first, then side by side by their places."""

    def place(note: Note) -> tuple[int, int, int]:
        anchor = note.anchor
        if anchor is None:
            return -1, 0, note.id
        return _SIDES.index(anchor.side), anchor.span.start, note.id

    return sorted(notes, key=place)
