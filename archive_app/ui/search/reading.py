"""How the query was read, in the field: valid, or where and why it was read otherwise."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from archive_app.domain.query import ParsedQuery, Repair
from archive_app.domain.query_sentences import literal
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.search.query_words import query_words
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone


class QueryReading(QWidget):
    """A few words, whole in the tip; a repaired query can be searched for literally."""

    literal_requested = Signal()
    place_requested = Signal(str, int, int)  # a text, and the characters of it that are meant

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parsed: ParsedQuery | None = None
        self._stopped = False
        self._room = theme.px(200)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme.font("meta"))
        self.literal = QPushButton(self.tr("Search literally"), self)
        self.literal.setAccessibleName(self.literal.text())
        self.literal.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.literal.setToolTip(self.tr("Search literally: for exactly these words in this order"))
        self.literal.setProperty("link", True)
        self.literal.setFont(theme.font("meta"))
        self.literal.clicked.connect(self.literal_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.label)
        layout.addWidget(self.literal)
        theme.changed.connect(self._show)

    @property
    def sentence(self) -> str:
        """What is told in the field, not cut short."""
        if self._stopped:
            return self.tr("stopped: Enter searches again")
        parsed = self._parsed
        if parsed is None:
            return self.tr("valid")
        if parsed.repairs:
            return self._first_repair()
        return query_words(parsed.notes[0]) if parsed.notes else self.tr("valid")

    @property
    def literal_text(self) -> str:
        """The query that means exactly what was typed; '' when there is none."""
        return literal(self._parsed.text) if self._parsed is not None else ""

    @property
    def is_fine(self) -> bool:
        """Whether the query was read as it stands, and looked for to the end."""
        parsed = self._parsed
        return not self._stopped and (parsed is None or not (parsed.repairs or parsed.notes))

    def set_parsed(self, parsed: ParsedQuery) -> None:
        """Say how a query was read."""
        self._parsed = parsed
        self._stopped = False
        self._show()

    def set_stopped(self) -> None:
        """Say that the search was stopped before its end."""
        self._stopped = True
        self._show()

    def set_room(self, pixels: int) -> None:
        """How wide it may be."""
        self._room = pixels
        self._show()

    # --- Qt asks

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on what is wrong shows where."""
        parsed = self._parsed
        if parsed is not None and parsed.repairs and not self._stopped:
            first = parsed.repairs[0]
            self.place_requested.emit(parsed.text, first.start, first.end)
            event.accept()
        else:
            super().mousePressEvent(event)

    # --- inside

    def _show(self) -> None:
        words = visible_controls(self.sentence)
        self.label.setToolTip(plain_tip("\n".join(self._lines())))
        set_tone(self.label, "text2" if self.is_fine else "warn")
        parsed = self._parsed
        repaired = parsed is not None and bool(parsed.repairs) and not self._stopped
        repaired = repaired and bool(self.literal_text)
        self.literal.setVisible(repaired)
        if repaired:
            self._fit_repaired(words)
        else:
            self._fit(words, self._room)

    def _fit_repaired(self, words: str) -> None:
        """The link has its words where there is room for all, else a picture; then the rest."""
        metrics = QFontMetrics(self.label.font())
        gap = self._theme.px(4)
        self.literal.setText(self.tr("Search literally"))
        self.literal.setIcon(QIcon())
        room = self._room - self.literal.sizeHint().width() - gap
        if metrics.horizontalAdvance(words) > room:
            self.literal.setText("")
            self.literal.setIcon(self._theme.icon("quote", "accent"))
            room = self._room - self.literal.sizeHint().width() - gap
        if metrics.horizontalAdvance(words) > room:
            words = visible_controls(self._first_repair(short=True))
        self._fit(words, room)

    def _fit(self, words: str, room: int) -> None:
        room = max(room, self._theme.px(48))
        metrics = QFontMetrics(self.label.font())
        self.label.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _first_repair(self, *, short: bool = False) -> str:
        """The first thing that is wrong, and how many more there are."""
        parsed = self._parsed
        if parsed is None or not parsed.repairs:
            return ""
        first, more = self._where(parsed, parsed.repairs[0], short=short), len(parsed.repairs) - 1
        return f"{first} (+{more})" if more else first

    def _lines(self) -> list[str]:
        """All there is to say, for the tip."""
        parsed = self._parsed
        if self._stopped or parsed is None or self.is_fine:
            return [self.sentence]
        lines = [self._where(parsed, repair) for repair in parsed.repairs]
        if parsed.read_as:
            lines.append(self.tr("read as {query}").format(query=parsed.read_as))
        messages = {repair.message for repair in parsed.repairs}
        return [*lines, *(query_words(note) for note in parsed.notes if note not in messages)]

    def _where(self, parsed: ParsedQuery, repair: Repair, *, short: bool = False) -> str:
        message = query_words(repair.message)
        if (repair.start, repair.end) == (0, len(parsed.text)):
            return message
        place = repair.start + 1
        if short:
            return self.tr("{place}: {message}").format(place=place, message=message)
        return self.tr("character {place}: {message}").format(place=place, message=message)
