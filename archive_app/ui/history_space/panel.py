"""What an edit changed: who made it and when, each thing before and after, and its undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.changes import HistoryEntry
from archive_app.domain.history import EventDetails
from archive_app.ui.history_space.words import HistoryWords
from archive_app.ui.imports.question_strip import QuestionStrip
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

IMPORT = "import"
MOST_SHOWN = 100  # articles: a query that names more is no query


class EditPanel(QScrollArea):
    """Shows one edit; it decides nothing."""

    undo_wanted = Signal(object)  # HistoryEntry
    redo_wanted = Signal(object)
    show_wanted = Signal(object)  # tuple[ArticleId, ...]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._words = HistoryWords(self)
        self._details: EventDetails | None = None
        inside = self._inside = QWidget(self)
        self.heading = QLabel(inside)
        self.facts = QLabel(inside)
        self.undo = QPushButton(self.tr("Undo this"), inside)
        self.redo = QPushButton(self.tr("Do it again"), inside)
        self.show_articles = QPushButton(self.tr("Show articles"), inside)
        self.question = QuestionStrip(theme, self.tr("Undo"), inside)
        self.lines = QWidget(inside)
        self._set_up()
        self._lay_out()
        self.undo.clicked.connect(self._undo)
        self.redo.clicked.connect(self._redo)
        self.show_articles.clicked.connect(self._show)
        self.question.agreed.connect(self._agreed)
        self.show_nothing()

    # --- setters

    def show_nothing(self) -> None:
        """No edit is looked at."""
        self._details = None
        self._inside.hide()

    def show_edit(self, details: EventDetails, *, writable: bool) -> None:
        """Show an edit and what it changed."""
        is_other = self._details is None or self._details.entry.event != details.entry.event
        self._details = details
        entry = details.entry
        if is_other:
            self.question.hide()
        self.heading.setText(visible_controls(said(entry.summary)))
        facts = [self._words.who_and_when(entry)]
        if details.articles:
            facts.append(self._wording.articles(len(details.articles)))
        self.facts.setText("\n".join(facts))
        self.undo.setVisible(writable and not entry.undone)
        self.redo.setVisible(writable and entry.undone)
        self.show_articles.setVisible(0 < len(details.articles) <= MOST_SHOWN)
        self._fill(details)
        self._inside.show()

    # --- inside

    def _set_up(self) -> None:
        theme, px = self._theme, self._theme.px
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(px(300))
        self.setAccessibleName(self.tr("The edit"))
        set_ground(self._inside, "window")
        set_ground(self, "window")
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.facts.setFont(theme.font("ui"))
        set_tone(self.facts, "text2")
        for label in (self.heading, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for button in (self.undo, self.redo, self.show_articles):
            button.setFixedHeight(px(30))

    def _lay_out(self) -> None:
        px = self._theme.px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.undo, self.redo, self.show_articles):
            row.addWidget(button)
        row.addStretch(1)
        self._grid = QGridLayout(self.lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(self.heading)
        column.addWidget(self.facts)
        column.addLayout(row)
        column.addWidget(self.question)
        column.addSpacing(px(4))
        column.addWidget(self.lines)
        column.addStretch(1)
        self.setWidget(self._inside)

    def _fill(self, details: EventDetails) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for row, line in enumerate(details.lines):
            self._grid.addWidget(self._label(self._words.what(line), "text2"), row, 0)
            self._grid.addWidget(self._label(self._words.change(line), "text"), row, 1)
        if details.more:
            words = self.tr("and {count} more").format(count=self._wording.number(details.more))
            self._grid.addWidget(self._label(words, "text2"), len(details.lines), 1)

    def _label(self, words: str, tone: str) -> QLabel:
        label = QLabel(words, self.lines)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("ui"))
        label.setWordWrap(tone == "text")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_tone(label, tone)
        return label

    @property
    def _entry(self) -> HistoryEntry | None:
        return self._details.entry if self._details is not None else None

    def _undo(self) -> None:
        entry = self._entry
        if entry is not None and entry.kind == IMPORT:
            words = self.tr("Take the whole import back? Its articles leave the archive.")
            self.question.ask(words)
        elif entry is not None:
            self.undo_wanted.emit(entry)

    def _agreed(self) -> None:
        if self._entry is not None:
            self.undo_wanted.emit(self._entry)

    def _redo(self) -> None:
        if self._entry is not None:
            self.redo_wanted.emit(self._entry)

    def _show(self) -> None:
        if self._details is not None:
            self.show_wanted.emit(self._details.articles)
