"""A framed card: cards of one kind that stand side by side share a frame and a heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from archive_app.domain.cleaning import Card, CardKind, Dismissal
from archive_app.ui.cleaning.field_form import FieldForm
from archive_app.ui.cleaning.piece_text import PieceText
from archive_app.ui.cleaning.words import CardWords, card_icon
from archive_app.ui.evidence import evidence_told
from archive_app.ui.reader.labels import ElidedLabel, plain_label
from archive_app.ui.said import said
from archive_app.ui.tab_order import put_after
from archive_app.ui.theme import Theme, set_tone

# A finding that can be taken back, or the names of fields that can be put right.
Place = Dismissal | tuple[str, ...]

_FIRST = 20  # cards of a group shown at once; others on demand, so many at a time:
_STEP = 100
_ICON = 15
_RADIUS = 8


def grouped(cards: Sequence[Card]) -> list[tuple[Card, ...]]:
    """The cards with neighbours of one finding kind and one side put together."""
    groups: list[list[Card]] = []
    for card in cards:
        alike = groups and card.kind is CardKind.FINDING and _key(groups[-1][0]) == _key(card)
        if alike:
            groups[-1].append(card)
        else:
            groups.append([card])
    return [tuple(group) for group in groups]


def _key(card: Card) -> tuple[object, ...]:
    return card.kind, card.finding, card.side


class CardFrame(QWidget):
    """One group of cards; ``grown`` tells that it needs another height."""

    dismissed = Signal(object)  # Dismissal
    restored = Signal(object)  # Dismissal
    field_edited = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        words: CardWords,
        cards: Sequence[Card],
        parent: QWidget | None = None,
        *,
        tell_side: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._cards = tuple(cards)
        self._tell_side = tell_side
        self._icon = QLabel(self)
        self._rows: list[CardRow] = []
        self._layout = QVBoxLayout(self)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def buttons(self) -> dict[Place, QPushButton]:
        """Every button of the cards, by what it is about."""
        found: dict[Place, QPushButton] = {}
        for row in self._rows:
            if row.card.dismissal is not None and row.button is not None:
                found[row.card.dismissal] = row.button
            if row.edit_button is not None:
                found[tuple(row.card.fields)] = row.edit_button
        return found

    # --- Qt asks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("raised" if not self._theme.is_dark else "surface"))
        radius = self._theme.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    # --- inside

    def _lay_out(self) -> None:
        px, first = self._theme.px, self._cards[0]
        self._layout.setContentsMargins(px(12), px(7), px(8), px(10))
        self._layout.setSpacing(px(4))
        self.setAccessibleName(self._words.heading(first, len(self._cards)))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(self._icon)
        title = ElidedLabel(self)
        font = self._theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.set_text(self._title())
        title.setToolTip(title.text())
        title.setMinimumHeight(px(24))
        head.addWidget(title, 1)
        self._layout.addLayout(head)
        is_alone = len(self._cards) == 1
        for card in self._cards[:_FIRST]:
            self._add(card, head if is_alone else None)
        self._more = QPushButton(self)
        self._more.setProperty("link", True)
        self._more.setFont(self._theme.font("meta"))
        self._more.clicked.connect(self._show_more)
        self._layout.addWidget(self._more)
        self._tell_more()

    def _title(self) -> str:
        count = len(self._cards)
        heading = self._words.heading(self._cards[0], count)
        if count > 1:
            heading = self.tr("{heading}: {count}").format(heading=heading, count=count)
        side = self._words.side(self._cards[0].side) if self._tell_side else ""
        if side and self._cards[0].kind is CardKind.FINDING:
            return self.tr("{heading} · {side}").format(heading=heading, side=side)
        return heading

    def _add(self, card: Card, head: QHBoxLayout | None) -> None:
        row = CardRow(self._theme, self._words, card, self)
        if head is not None:
            row.put_buttons_into(head)
        row.dismissed.connect(self.dismissed)
        row.restored.connect(self.restored)
        row.field_edited.connect(self.field_edited)
        self._rows.append(row)
        self._layout.addWidget(row)
        row.show()

    def _show_more(self) -> None:
        first = len(self._rows)
        self._layout.removeWidget(self._more)
        for card in self._cards[first : first + _STEP]:
            self._add(card, None)
        self._layout.addWidget(self._more)
        for before, row in pairwise(self._rows[first - 1 :]):
            put_after(before, row)
        put_after(self._rows[-1], self._more)
        self._tell_more()
        self._rows[first].take_focus()

    def _tell_more(self) -> None:
        left = len(self._cards) - len(self._rows)
        self._more.setText(self.tr("Show more: {count}").format(count=left))
        self._more.setVisible(left > 0)

    def _restyle(self) -> None:
        name, color = card_icon(self._cards[0])
        size = self._theme.px(_ICON)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(name, size, color, ratio=ratio))
        self.update()


class CardRow(QWidget):
    """One card inside its frame: its words, its note, and its buttons."""

    dismissed = Signal(object)  # Dismissal
    restored = Signal(object)  # Dismissal
    field_edited = Signal(str, str)

    def __init__(self, theme: Theme, words: CardWords, card: Card, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.card = card
        self.button: QPushButton | None = None
        self.edit_button: QPushButton | None = None
        self.form: FieldForm | None = None
        self._layout = QVBoxLayout()
        self._beside = QVBoxLayout()
        self._lay_out()

    def put_buttons_into(self, layout: QHBoxLayout) -> None:
        """Put the buttons beside the heading: the card stands alone."""
        for button in (self.edit_button, self.button):
            if button is not None:
                self._beside.removeWidget(button)
                layout.addWidget(button)
        self._layout.setContentsMargins(0, 0, self._theme.px(4), 0)

    def take_focus(self) -> None:
        """Put the keyboard on the card's button."""
        if self.button is not None:
            self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        px, card = self._theme.px, self.card
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(8))
        # A button is higher than a line: so the first line stands beside the middle of its words.
        self._layout.setContentsMargins(0, px(3), px(4), 0)
        self._layout.setSpacing(px(2))
        text = PieceText(self._theme, self)
        text.set_pieces(card.pieces, is_kept=card.dismissed)
        self._layout.addWidget(text)
        for note, tone in self._notes():
            self._layout.addWidget(self._note(note, tone))
        self._layout.addStretch(1)
        outer.addLayout(self._layout, 1)
        outer.addLayout(self._beside)
        if card.fields:
            self.edit_button = self._link(self.tr("Edit"), self.tr("Put this right by hand"))
            self.edit_button.clicked.connect(self._open_form)
        if card.reversible and card.dismissal is not None:
            self.button = self._link(self._words.action(card), self._words.action_tip(card))
            self.button.clicked.connect(self._act)
        self._beside.addStretch(1)

    def _notes(self) -> list[tuple[str, str]]:
        """What is said under the words, each with its tone."""
        card = self.card
        note = "\n".join(map(_told, card.note.split("\n")))
        notes = [(note, "text2" if card.pieces else "text")] if note else []
        if sure := self._words.confidence(card):
            notes.append((sure, "text2"))
        if card.dismissed:
            notes.append((self._words.dismissed(card), "accent"))
        return notes

    def _note(self, text: str, tone: str) -> QLabel:
        label = plain_label("", self)
        label.setText("\n".join(plain_label(line).text() for line in text.split("\n")))
        label.setWordWrap(True)
        label.setFont(self._theme.font("meta" if tone == "text" else "caption"))
        set_tone(label, tone)
        return label

    def _link(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("link", True)
        button.setFont(self._theme.font("meta"))
        button.setFixedHeight(self._theme.px(24))
        button.setToolTip(tip)
        heading = self._words.heading(self.card)
        button.setAccessibleName(self.tr("{action}: {card}").format(action=text, card=heading))
        button.setAccessibleDescription(tip)
        self._beside.addWidget(button)
        return button

    def _act(self) -> None:
        signal = self.restored if self.card.dismissed else self.dismissed
        signal.emit(self.card.dismissal)

    def _open_form(self) -> None:
        if self.form is not None:
            self._close_form()
            return
        self.form = FieldForm(self._theme, self._words, self.card.fields, self)
        self.form.edited.connect(self.field_edited)
        self.form.closed.connect(self._close_form)
        self._layout.addWidget(self.form)
        self.form.show()
        if self.edit_button is not None:
            put_after(self.edit_button, self.form)
        self.form.focus_first()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is None:
            return
        form.hide()
        form.deleteLater()
        if self.edit_button is not None:
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _told(line: str) -> str:
    """A line of a card's note: a sentence, or a piece of evidence behind its dot."""
    dot, _, evidence = line.partition("• ")
    return said(line) if dot or not evidence else f"• {evidence_told(evidence)}"
