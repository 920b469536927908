"""Step 5 of an import: it runs, rests or asks; at its end the report, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import Progress
from archive_app.ui.importing.import_run import RESTING, UNDER_WAY, ImportRun, Phase
from archive_app.ui.importing.import_words import PHASE_LOOKS, ImportWords
from archive_app.ui.importing.outcome_tiles import OutcomeTiles
from archive_app.ui.importing.page import Page
from archive_app.ui.importing.report_lines import ReportLines
from archive_app.ui.importing.report_saving import ReportSaver
from archive_app.ui.importing.report_table import ReportTable
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone

_WIDTH = 880  # of what is read, at most
_ICON = 24
# Which lines are shown by themselves, the first that there are.
_WORTH_SEEING = (Outcome.FAILED, Outcome.UPDATED, Outcome.SKIPPED, Outcome.DUPLICATE)


class ImportPage(Page):
    """Progress, outcomes, reasons; ``articles_wanted`` carries the summary of the batch."""

    articles_wanted = Signal(object)  # BatchSummary: show these articles
    keys_free = Signal()  # the button that had the keyboard is gone

    def __init__(
        self, theme: Theme, session: Session, work: LongWork, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ImportWords(self)
        self._plan = ImportPlan(())
        self._chosen: Outcome | None = None  # by a person
        self._saved = ""  # what is said of a report, until something else happens
        self.reports = ReportSaver(session, self)
        self.run = ImportRun(session, work, self)
        self._icon = QLabel(self)
        self.heading = QLabel(self)
        self.bar = QProgressBar(self)
        self.pace = QLabel(self)
        self.sentence = QLabel(self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.resume = QPushButton(self.tr("Go on"), self)
        self.stay = QPushButton(self.tr("Stop here"), self)
        self.retry = QPushButton(self.tr("Retry failed"), self)
        self.show_articles = QPushButton(self.tr("Show these articles"), self)
        self.undo = QPushButton(self.tr("Undo this import"), self)
        self.tiles = OutcomeTiles(theme, self)
        self.lines = ReportLines(session, self)
        self.table = ReportTable(theme, self.lines, self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._restyle()
        self._show()

    # --- the wizard asks

    def begin(self, plan: ImportPlan) -> None:
        """Start the import of a plan."""
        if self.run.phase in UNDER_WAY:
            return
        self._plan = plan
        self._chosen = None
        self.run.begin(plan)

    def clear(self) -> None:
        """Another import is prepared: the one of before is told of under Imports."""
        self._plan, self._chosen = ImportPlan(()), None
        self.run.forget()

    def plan(self) -> ImportPlan:
        """The plan that is imported."""
        return self._plan

    def save_report(self) -> None:
        """Write the report into a file that a person chooses."""
        if self.run.summary is not None:
            self.reports.save_batch(self.run.summary.id, self.run.summary.label)

    @property
    def can_save_report(self) -> bool:
        """Whether the import rests or has ended."""
        return self.run.summary is not None and self.run.phase not in UNDER_WAY

    @property
    def can_go_on(self) -> bool:
        """The window may be closed at any time: the import goes on."""
        return True

    @property
    def step_state(self) -> str:
        """The line under the step's name."""
        return self._words.step_state(self.run.phase)

    @property
    def next_text(self) -> str:
        """What the button says."""
        if self.run.phase in UNDER_WAY:
            return self.tr("Go on in the background")
        return self.tr("Close")

    @property
    def footer_text(self) -> str:
        """What is safe now, or where the report is."""
        if self._saved:
            return self._saved
        if self.run.phase in UNDER_WAY:
            return self.tr("The files themselves are never changed.")
        return self.tr("The report stays under Imports. The files themselves are never changed.")

    # --- inside: set up

    def _set_up(self) -> None:
        px, theme = self._theme.px, self._theme
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.pace.setFont(theme.font("meta"))
        for label in (self.heading, self.pace, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is self.sentence)
        set_tone(self.pace, "text2")
        set_tone(self.sentence, "text2")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.bar.setAccessibleName(self.tr("Import"))
        for button in self._buttons():
            button.setFixedHeight(px(30))
        self.resume.setProperty("primary", True)
        self.undo.setToolTip(self.tr("Take back everything that this import stored"))

    def _buttons(self) -> tuple[QPushButton, ...]:
        stop = (self.pause, self.resume, self.stay, self.retry)
        return (*stop, self.show_articles, self.undo)

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._icon)
        head.addWidget(self.heading, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.bar)
        column.addWidget(self.pace)
        column.addSpacing(px(2))
        column.addLayout(buttons)
        column.addSpacing(px(6))
        column.addWidget(self.tiles)
        column.addWidget(self.table, 1)
        middle = QWidget(self)
        middle.setMaximumWidth(px(_WIDTH))
        middle.setLayout(column)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.addStretch(1)
        layout.addWidget(middle, 1000)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.run.changed.connect(self._show)
        self.run.progressed.connect(self._show_progress)
        self.tiles.chosen.connect(self._choose)
        self.reports.saved.connect(self._tell_saved)
        self.pause.clicked.connect(self.run.pause)
        self.resume.clicked.connect(self._resume)
        self.stay.clicked.connect(self.run.stop)
        self.retry.clicked.connect(self.run.retry)
        self.undo.clicked.connect(self.run.undo)
        self.show_articles.clicked.connect(self._want_articles)
        self._theme.changed.connect(self._restyle)

    # --- inside: what is shown

    def _show(self) -> None:
        self._saved = ""
        before = next((button for button in self._buttons() if button.hasFocus()), None)
        run, phase, summary = self.run, self.run.phase, self.run.summary
        self.heading.setText(self._words.heading(phase, self._label()))
        self.sentence.setText(self._words.sentence(phase, summary, run.problem))
        self._restyle()
        self._show_progress(run.progress)
        self._show_lines()
        counts = summary.counts if summary is not None else {}
        stored = bool(counts.get(Outcome.IMPORTED, 0) + counts.get(Outcome.UPDATED, 0))
        ended = phase in (Phase.DONE, Phase.STOPPED)
        can_undo = summary is not None and summary.event is not None and not summary.undone
        self.pause.setVisible(phase in (Phase.WAITING, Phase.RUNNING, Phase.PAUSING))
        self.pause.setEnabled(phase is not Phase.PAUSING)
        self.resume.setVisible(phase in RESTING)
        self.resume.setText(
            self.tr("Go on all the same") if phase is Phase.ASKING else self.tr("Go on")
        )
        self.stay.setVisible(phase in RESTING and summary is not None)
        self.retry.setVisible(ended and bool(counts.get(Outcome.FAILED, 0)))
        self.show_articles.setVisible((ended or phase in RESTING) and stored)
        self.undo.setVisible((ended or phase in RESTING) and can_undo)
        self.state_changed.emit()
        if before is not None and not before.hasFocus():
            self._pass_keys_on()

    def _pass_keys_on(self) -> None:
        """From a button that is gone to the one in its place; never to one that undoes."""
        here = (self.pause, self.resume)
        heir = next((one for one in here if one.isVisible() and one.isEnabled()), None)
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.keys_free.emit()

    def _show_progress(self, progress: Progress) -> None:
        going = self.run.phase in UNDER_WAY
        self.bar.setVisible(going)
        self.pace.setText(self._words.progress(self.run.phase, progress))
        self.pace.setVisible(going)
        self.bar.setRange(0, progress.total or 0)
        if progress.total:
            self.bar.setValue(progress.done)

    def _show_lines(self) -> None:
        summary = self.run.summary
        counts = summary.counts if summary is not None else {}
        self.tiles.set_counts(counts)
        worth = next((one for one in _WORTH_SEEING if counts.get(one)), Outcome.IMPORTED)
        outcome = self._chosen or worth
        self.tiles.set_current(outcome)
        batch = summary.id if summary is not None else None
        self.lines.show_lines(batch, outcome, counts.get(outcome, 0))

    def _tell_saved(self, target: Path) -> None:
        self._saved = self.tr("Report saved as {name}.").format(name=visible_controls(target.name))
        self.state_changed.emit()

    def _choose(self, outcome: Outcome) -> None:
        self._chosen = outcome
        self._show_lines()

    def _resume(self) -> None:
        self.run.resume(go_on=self.run.phase is Phase.ASKING)

    def _want_articles(self) -> None:
        if self.run.summary is not None:
            self.articles_wanted.emit(self.run.summary)

    def _label(self) -> str:
        if self.run.summary is not None:
            return visible_controls(self.run.summary.label)
        first = self._plan.paths[0] if self._plan.paths else ""
        return visible_controls(first.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1])

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        icon, color = PHASE_LOOKS[self.run.phase]
        self._icon.setPixmap(theme.pixmap(icon, theme.px(_ICON), color, ratio=ratio))
