"""Notes beside the text: as cards where there is room, else as marks that open them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Signal

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.notes import Note
from archive_app.ui.notes.card import NoteCard
from archive_app.ui.notes.pin import Group, NotePin
from archive_app.ui.notes.spots import in_paragraph
from archive_app.ui.notes.words import NoteWords
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.theme import Theme

CARD_WIDTH = 190
_LEAST_WIDTH = 150  # of a card
_GAP = 16  # between the text and the cards
_BETWEEN = 8
_CARDS_FROM = 880  # width of the reader from which a column is kept free for cards

Spot = tuple[int, int, int]  # paragraph, first and last character


class NoteMargin(QObject):
    """Follows the reader as it scrolls. Only notes in sight have a widget."""

    chosen = Signal(int)  # the note's number
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)
    opened = Signal(object, QPoint)  # notes of one mark, and where it stands on the screen

    def __init__(self, theme: Theme, words: NoteWords, pane: ReaderPane, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._pane = pane
        self._view = pane.view
        self._notes: tuple[Note, ...] = ()
        self._spots: Mapping[int, Spot] = {}
        self._can_edit = False
        self._shown = True
        self.cards: dict[int, NoteCard] = {}
        self.pins: dict[Group, NotePin] = {}
        for signal in (self._view.scrolled, self._view.geometry_changed):
            signal.connect(self.place)
        self._view.viewport_resized.connect(self._make_room)
        theme.changed.connect(self._forget_widgets)

    def set_notes(
        self, notes: Sequence[Note], texts: Mapping[Side, ReadingText], *, can_edit: bool
    ) -> None:
        """Show those of the notes that stand at words."""
        standing = tuple(note for note in notes if note.is_placed)
        is_same = (standing, can_edit) == (self._notes, self._can_edit)
        self._notes = standing
        self._spots = {
            note.id: in_paragraph(texts[note.anchor.side], note.anchor.span)
            for note in self._notes
            if note.anchor is not None
        }
        self._can_edit = can_edit
        anchors = [note.anchor for note in self._notes if note.anchor is not None]
        places = zip(anchors, self._spots.values(), strict=True)
        self._view.set_noted([(anchor.side, at[0], at[1]) for anchor, at in places])
        self._make_room()
        if is_same:
            self.place()  # the page was read again: what has the keyboard keeps it
        else:
            self._forget_widgets()

    def set_shown(self, shown: bool) -> None:
        """Show the notes beside the text, or none of them."""
        self._shown = shown
        self._make_room()
        self._forget_widgets()

    def place(self) -> None:
        """Put every card or mark beside its words."""
        where = self._in_sight() if self._shown else []
        left = self._card_left()
        if left is None:
            self._drop_cards(())
            self._place_pins(where)
        else:
            self._drop_pins(())
            self._place_cards(where, left)

    # --- inside: cards

    def _make_room(self) -> None:
        """Keep a column free for cards where the text is left wide enough."""
        px, is_used = self._theme.px, self._shown and bool(self._notes)
        is_wide = self._view.viewport().width() >= px(_CARDS_FROM)
        self._view.set_side_margin(px(CARD_WIDTH + _BETWEEN) if is_used and is_wide else 0)

    def _card_left(self) -> int | None:
        """Where cards begin; None without room for them."""
        geometry, px = self._view.columns(), self._theme.px
        if geometry is None:
            return None
        text_end = max(column.x + column.width for column in geometry.columns.values())
        left = text_end + px(_GAP)
        room = self._view.viewport().width() - left - px(_BETWEEN)
        return left if room >= px(_LEAST_WIDTH) else None

    def _place_cards(self, where: list[tuple[int, Note]], left: int) -> None:
        px, viewport = self._theme.px, self._view.viewport()
        width = min(px(CARD_WIDTH), viewport.width() - left - px(_BETWEEN))
        self._drop_cards([note.id for _, note in where])
        below = -(10**6)
        for y, note in sorted(where, key=lambda one: (one[0], one[1].id)):
            card = self.cards.get(note.id) or self._make_card(note)
            top = max(y, below)
            card.setGeometry(left, top, width, card.heightForWidth(width))
            card.show()
            below = top + card.height() + px(_BETWEEN)

    def _make_card(self, note: Note) -> NoteCard:
        card = NoteCard(
            self._theme, self._words, note, self._view.viewport(), can_edit=self._can_edit
        )
        card.be_quiet()
        card.chosen.connect(self.chosen)
        card.edit_wanted.connect(self.edit_wanted)
        card.remove_wanted.connect(self.remove_wanted)
        card.stackUnder(self._pane.header)  # it goes under the head as the text does
        self.cards[note.id] = card
        return card

    def _drop_cards(self, kept: Collection[int]) -> None:
        for note in [one for one in self.cards if one not in kept]:
            self.cards.pop(note).deleteLater()

    # --- inside: marks

    def _place_pins(self, where: list[tuple[int, Note]]) -> None:
        lines: dict[tuple[Side, int], list[Note]] = {}
        for y, note in where:
            assert note.anchor is not None
            lines.setdefault((note.anchor.side, y), []).append(note)
        groups = {tuple(note.id for note in notes): at for at, notes in lines.items()}
        self._drop_pins(groups)
        for key, (side, y) in groups.items():
            pin = self.pins.get(key) or self._make_pin(key, lines[side, y])
            pin.move(self._pin_left(side, pin.width()), y)
            pin.show()

    def _make_pin(self, key: Group, notes: Sequence[Note]) -> NotePin:
        pin = NotePin(self._theme, self._words, notes, self._view.viewport())
        pin.opened.connect(self.opened)
        pin.stackUnder(self._pane.header)
        self.pins[key] = pin
        return pin

    def _pin_left(self, side: Side, size: int) -> int:
        """The outer margin of the side: left of the first column, right of the last."""
        geometry = self._view.columns()
        width = self._view.viewport().width()
        if geometry is None or geometry.stacked or geometry.sides[-1] is side:
            return width - size
        return 0

    def _drop_pins(self, kept: Collection[Group]) -> None:
        for key in [one for one in self.pins if one not in kept]:
            pin = self.pins.pop(key)
            pin.hide()
            pin.deleteLater()

    # --- inside

    def _in_sight(self) -> list[tuple[int, Note]]:
        """The notes whose words are in sight or nearly, each with the height of these."""
        found = []
        for note in self._notes:
            assert note.anchor is not None
            box = self._view.paragraph_rect(note.anchor.side, *self._spots[note.id])
            if not box.isEmpty():
                found.append((box.top(), note))
        return found

    def _forget_widgets(self) -> None:
        self._drop_cards(())
        self._drop_pins(())
        self.place()
