"""The headings of the columns, and the calm line of an article with one side only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from archive_app.domain.articles import ReadingText, Side
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.geometry import MARGIN_LEFT, Geometry
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.wording import kind_name, language_name

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

HEADINGS_HEIGHT = 32


class _Heading(QWidget):
    """Side, language and who made it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = plain_label("", self)
        self._kind = plain_label("", self)
        self._kind.setProperty("badge", "info")
        # One for each look: a label has the room that its look needs from the beginning.
        self._notes = {"info": plain_label("", self), "warn": plain_label("", self)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignVCenter)
        for look, label in self._notes.items():
            label.setProperty("badge", look)
            label.hide()
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def set_text(self, text: ReadingText) -> None:
        """Name a text."""
        is_original = text.side is Side.ORIGINAL
        side = self.tr("ORIGINAL") if is_original else self.tr("TRANSLATION")
        self._name.setText(f"{side} · {language_name(text.language)}")
        font = self._theme.font("caption", text.language)
        font.setWeight(font.Weight.DemiBold)
        self._name.setFont(font)
        kind = kind_name(text.kind)
        self._kind.setText(kind)
        self._kind.setFont(self._theme.font("caption"))
        self._kind.setVisible(bool(kind))

    def set_note(self, words: str, *, is_warning: bool, tip: str) -> None:
        """Say something more of the text; '' for nothing."""
        shown = self._notes["warn" if is_warning else "info"]
        for label in self._notes.values():
            label.setText(words if label is shown else "")
            label.setToolTip(plain_tip(tip))
            label.setFont(self._theme.font("caption"))
            label.setVisible(bool(words) and label is shown)

    @property
    def note(self) -> str:
        """What more is said of the text; '' for nothing."""
        return "".join(label.text() for label in self._notes.values())


class ColumnHeadings(QWidget):
    """One heading above each column; follows the columns of the view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerHeadings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADINGS_HEIGHT)
        self._headings = {side: _Heading(theme, self) for side in Side}
        self._shown: tuple[Geometry | None, Document | None] = (None, None)

    def set_document(self, document: Document) -> None:
        """Name the texts of a document."""
        for side, heading in self._headings.items():
            text = document.texts.get(side)
            heading.setVisible(text is not None)
            if text is not None:
                heading.set_text(text)

    def set_note(self, side: Side, words: str, *, is_warning: bool = False, tip: str = "") -> None:
        """Say something more of a side, such as that it was corrected; '' for nothing."""
        self._headings[side].set_note(words, is_warning=is_warning, tip=tip)
        self.set_columns(*self._shown)

    def note(self, side: Side) -> str:
        """What more is said of a side."""
        return self._headings[side].note

    def set_columns(self, columns: Geometry | None, document: Document | None) -> None:
        """Stand above the columns; stacked texts are named one after the other."""
        self._shown = (columns, document)
        if columns is None or document is None:
            return
        x = MARGIN_LEFT
        for side, heading in self._headings.items():
            heading.setVisible(side in columns.columns)
        for side, column in columns.columns.items():
            heading = self._headings[side]
            width = heading.sizeHint().width()
            left = x if columns.stacked or len(columns.columns) == 1 else column.x
            heading.setGeometry(left, 0, width, HEADINGS_HEIGHT - 1)
            x = left + width + 24


class OneSideNote(QWidget):
    """Says that the archive holds one side only, and offers to add the other."""

    other_side_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("readerNote")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setFont(theme.font("ui"))
        self.add_button = QPushButton(self)
        self.add_button.setProperty("link", True)
        self.add_button.setFont(theme.font("ui"))
        self.add_button.clicked.connect(self.other_side_wanted)
        self.add_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT, 12, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.add_button)
        row.addStretch(1)

    @property
    def text(self) -> str:
        """What it says; '' when it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def set_can_add(self, possible: bool) -> None:
        """Whether a side can be added: not to an archive for reading only."""
        self.add_button.setVisible(possible)

    def set_document(self, document: Document) -> None:
        """Say which side is missing, or hide."""
        words = ""
        if Side.TRANSLATION not in document.texts:
            words = self.tr("No translation in this archive")
            self.add_button.setText(self.tr("Add a translation…"))
        elif Side.ORIGINAL not in document.texts:
            words = self.tr("No original in this archive")
            self.add_button.setText(self.tr("Add the original…"))
        self._label.setText(words)
        self.setVisible(bool(words))
