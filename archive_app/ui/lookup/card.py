"""The card of a word: how it is read, what it means, and whose name it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from archive_app.domain.articles import NameKind, NameMention
from archive_app.services.lookup import WordCard
from archive_app.text.dictionary import Entry
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import set_ground, set_tone

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_WIDTH, _HIGHEST = 320, 360
_LONGEST_HEAD = 16  # characters in large letters
_GAP = 6  # between the word and the card
_RADIUS = 8
_KIND_ICONS = {
    NameKind.PERSON: "user",
    NameKind.ORGANISATION: "building-2",
    NameKind.PLACE: "map-pin",
}


class WordPopup(QFrame):
    """Stands below a word until something else is clicked; Esc closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._theme = theme
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        margin = theme.px(16)
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        self._column.setSpacing(theme.px(8))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        set_ground(self._scroll, "popup")
        set_ground(self._body, "popup")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(2, 2, 2, 2)
        frame.addWidget(self._scroll)

    def show_card(self, card: WordCard, language: str, word: QRect) -> None:
        """Show a card below ``word`` (in the pixels of the screen), above where there's no room."""
        self._fill(card, language)
        self.setAccessibleName(card.word)
        self.setFixedWidth(self._theme.px(_WIDTH))
        width = self.width() - 4
        height = self._body.heightForWidth(width)
        height = max(height, self._body.sizeHint().height() if height < 0 else 0)
        self.setFixedHeight(min(height + 4, self._theme.px(_HIGHEST)))
        self.move(self._place(word))
        self.show()
        self._scroll.setFocus()

    @property
    def words(self) -> str:
        """All that the card says, a line each."""
        labels = self._body.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.text())

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    # --- inside

    def _place(self, word: QRect) -> QPoint:
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(word.left(), screen.right() - self.width()))
        below = word.bottom() + _GAP
        if below + self.height() <= screen.bottom():
            return QPoint(left, below)
        return QPoint(left, max(screen.top(), word.top() - _GAP - self.height()))

    def _fill(self, card: WordCard, language: str) -> None:
        is_long = len(card.word) > _LONGEST_HEAD
        head = self._label(card.word, "ui" if is_long else "section", language)
        self._column.addWidget(head)
        for entry in card.entries:
            self._add_entry(entry, card.word)
        for name in card.names:
            self._add_name(name)
        if any(entry.meanings for entry in card.entries):
            source = self._label(self.tr("CC-CEDICT"), "caption", "")
            set_tone(source, "text3")
            self._column.addWidget(source)
        self._column.addStretch(1)

    def _add_entry(self, entry: Entry, word: str) -> None:
        spoken = entry.pinyin
        if entry.traditional != entry.simplified:
            other = entry.traditional if word == entry.simplified else entry.simplified
            spoken = f"{spoken}   {other}"
        reading = self._label(spoken, "ui", "zh-Hans")
        set_tone(reading, "accent")
        self._column.addWidget(reading)
        if entry.meanings:
            self._column.addWidget(self._label("; ".join(entry.meanings), "ui", ""))

    def _add_name(self, name: NameMention) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        icon = QLabel()
        ratio = self.devicePixelRatioF()
        kind = _KIND_ICONS[name.kind]
        icon.setPixmap(self._theme.pixmap(kind, self._theme.px(16), "text2", ratio=ratio))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        forms = "   ".join(dict.fromkeys((name.text, *name.also)))
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(2))
        words.addWidget(self._label(forms, "ui", "zh-Hans"))
        if name.role_text:
            role = self._label(name.role_text, "meta", "")
            set_tone(role, "text2")
            words.addWidget(role)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _label(self, text: str, role: str, language: str) -> QLabel:
        label = plain_label(visible_controls(text))
        label.setFont(self._theme.font(role, language))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
