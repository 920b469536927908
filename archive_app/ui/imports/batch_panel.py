"""One import of the past: where it stands, its report by outcome, and what can still be done."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from archive_app.domain.import_batches import BatchSummary
from archive_app.domain.importing import Outcome
from archive_app.ui.importing.import_run import RESTING, Phase
from archive_app.ui.importing.import_words import PHASE_LOOKS
from archive_app.ui.importing.outcome_tiles import OutcomeTiles
from archive_app.ui.importing.report_lines import ReportLines
from archive_app.ui.importing.report_table import ReportTable
from archive_app.ui.imports.batch_words import BatchWords
from archive_app.ui.imports.question_strip import QuestionStrip
from archive_app.ui.session import Session
from archive_app.ui.tab_order import keys_kept
from archive_app.ui.theme import Theme, set_ground, set_tone

_ICON = 24
# Which lines are shown by themselves, the first that there are.
_WORTH_SEEING = (Outcome.FAILED, Outcome.IMPORTED, Outcome.UPDATED, Outcome.SKIPPED)


class Deed(Enum):
    """What can be done with an import."""

    PAUSE = auto()
    RESUME = auto()  # or go on, however much of it is bad
    STOP = auto()  # for good
    RETRY = auto()
    SHOW = auto()
    REPORT = auto()
    UNDO = auto()


class BatchPanel(QWidget):
    """Shows a batch; the buttons only say what a person wants."""

    wanted = Signal(object, object)  # Deed, BatchSummary

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = BatchWords(self)
        self._batch: BatchSummary | None = None
        self._phase = Phase.IDLE
        self._chosen: Outcome | None = None  # by a person
        self._icon = QLabel(self)
        self.heading = QLabel(self)
        self.facts = QLabel(self)
        self.sentence = QLabel(self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.resume = QPushButton(self.tr("Resume"), self)
        self.stay = QPushButton(self.tr("Stop here"), self)
        self.retry = QPushButton(self.tr("Retry failed"), self)
        self.show_articles = QPushButton(self.tr("Show articles"), self)
        self.report = QPushButton(self.tr("Save report…"), self)
        self.undo = QPushButton(self.tr("Undo import…"), self)
        self.question = QuestionStrip(theme, self.tr("Take back"), self)
        self.tiles = OutcomeTiles(theme, self)
        self.lines = ReportLines(session, self)
        self.table = ReportTable(theme, self.lines, self)
        self._set_up()
        self._lay_out()
        self._connect()

    # --- setters

    def show_batch(self, batch: BatchSummary, phase: Phase, *, writable: bool, busy: bool) -> None:
        """Show an import; without ``writable``, or while ``busy``, nothing can be done to it."""
        if self._batch is None or batch.id != self._batch.id:
            self._chosen = None
            self.question.hide()
        self._batch, self._phase = batch, phase
        self.heading.setText(self._words.label(batch))
        self.facts.setText(self._words.facts(batch))
        self.sentence.setText(self._words.sentence(batch, phase))
        with keys_kept(self._buttons()):
            self._show_buttons(batch, writable=writable, busy=busy)
        self._show_lines()
        self._restyle()

    def refresh_lines(self) -> None:
        """The lines may be other ones now."""
        self.lines.refresh()

    # --- inside: set up

    def _set_up(self) -> None:
        theme, px = self._theme, self._theme.px
        set_ground(self, "surface")
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.facts.setFont(theme.font("meta"))
        for label in (self.heading, self.facts, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_tone(self.facts, "text2")
        for button in self._buttons():
            button.setFixedHeight(px(30))
        self.resume.setProperty("primary", True)

    def _buttons(self) -> tuple[QPushButton, ...]:
        go_on = (self.pause, self.resume, self.stay, self.retry)
        return (*go_on, self.show_articles, self.report, self.undo)

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self.sentence)
        column.addSpacing(px(4))
        column.addLayout(buttons)
        column.addWidget(self.question)
        column.addSpacing(px(6))
        column.addWidget(self.tiles)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self._deeds = {
            self.pause: Deed.PAUSE,
            self.resume: Deed.RESUME,
            self.stay: Deed.STOP,
            self.retry: Deed.RETRY,
            self.show_articles: Deed.SHOW,
            self.report: Deed.REPORT,
        }
        for button in self._deeds:
            button.clicked.connect(self._press)
        self.undo.clicked.connect(self._ask)
        self.question.agreed.connect(self._take_back)
        self.tiles.chosen.connect(self._choose)
        self._theme.changed.connect(self._restyle)

    # --- inside: what happens

    def _press(self) -> None:
        button = self.sender()
        if self._batch is not None and isinstance(button, QPushButton):
            self.wanted.emit(self._deeds[button], self._batch)

    def _take_back(self) -> None:
        if self._batch is not None:
            self.wanted.emit(Deed.UNDO, self._batch)

    def _ask(self) -> None:
        if self._batch is not None:
            self.question.ask(self._words.question(self._batch))

    def _choose(self, outcome: Outcome) -> None:
        self._chosen = outcome
        self._show_lines()

    # --- inside: what is shown

    def _show_buttons(self, batch: BatchSummary, *, writable: bool, busy: bool) -> None:
        counts, phase = batch.counts, self._phase
        stored = bool(counts.get(Outcome.IMPORTED, 0) + counts.get(Outcome.UPDATED, 0))
        runs, rests = phase is Phase.RUNNING, phase in RESTING
        can_go_on = rests and batch.can_resume
        ended = phase in (Phase.DONE, Phase.STOPPED)
        self.resume.setText(
            self.tr("Go on all the same") if phase is Phase.ASKING else self.tr("Resume")
        )
        self.pause.setVisible(runs)
        self.resume.setVisible(can_go_on and writable)
        self.stay.setVisible(can_go_on and writable)
        self.retry.setVisible(ended and writable and bool(counts.get(Outcome.FAILED, 0)))
        self.show_articles.setVisible(stored and phase is not Phase.UNDONE)
        self.report.setVisible(not runs)
        can_undo = stored and batch.event is not None and phase is not Phase.UNDONE and not runs
        self.undo.setVisible(can_undo and writable)
        for button in (self.resume, self.stay, self.retry, self.undo):
            button.setEnabled(not busy)
            button.setToolTip(self.tr("Another task is still running.") if busy else "")
        if busy or not can_undo:
            self.question.hide()

    def _show_lines(self) -> None:
        if self._batch is None:
            return
        counts = self._batch.counts
        self.tiles.set_counts(counts)
        worth = next((one for one in _WORTH_SEEING if counts.get(one)), Outcome.IMPORTED)
        outcome = self._chosen or worth
        self.tiles.set_current(outcome)
        self.lines.show_lines(self._batch.id, outcome, counts.get(outcome, 0))

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        icon, color = PHASE_LOOKS[self._phase]
        self._icon.setPixmap(theme.pixmap(icon, theme.px(_ICON), color, ratio=ratio))
