"""Step 4 of an import: a dry run row by row, and what is decided of each. Nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive_app.domain.import_plans import Decision, ImportPlan, RecordKey
from archive_app.domain.import_preview import Readiness
from archive_app.services.preview_file import NewRows, PreviewFile
from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.cleaning.cards import CleaningPanel
from archive_app.ui.importing.page import Page
from archive_app.ui.importing.preview_chips import PreviewChips
from archive_app.ui.importing.preview_model import PreviewModel
from archive_app.ui.importing.preview_reader import PreviewReader
from archive_app.ui.importing.preview_run import PreviewRun, RunState
from archive_app.ui.importing.preview_view import PreviewView
from archive_app.ui.importing.preview_words import PreviewWords
from archive_app.ui.importing.report_saving import ReportSaver
from archive_app.ui.importing.row_details import RowDetails
from archive_app.ui.importing.run_strip import RunStrip
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground

_PANEL, _PANEL_NARROW = 326, 268
_NARROW = 900  # of the page
_FIND = 84  # the width of the search field, at least
_PAUSE = 150  # milliseconds after the last key before a search begins


class PreviewPage(Page):
    """Chips, search, table, and the changes in the row that is looked at."""

    def __init__(
        self, theme: Theme, session: Session, work: LongWork, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._words = PreviewWords(self)
        self._plan = ImportPlan(())
        self._saved = ""  # what is said of a report, until something else happens
        self.reports = ReportSaver(session, self)
        self._run = PreviewRun(session, work, self)
        self.model = PreviewModel(self)
        self._reader = PreviewReader(session, self.model, self)
        self.chips = PreviewChips(theme, self)
        self.search = QLineEdit(self)
        self.strip = RunStrip(theme, self)
        self.view = PreviewView(theme, self.model, self)
        self.panel = CleaningPanel(theme, self)
        self._details = RowDetails(session, self.model, self.panel, self)
        self._top = QHBoxLayout()
        self._find_pause = QTimer(self)
        self._find_icon: QAction | None = None
        self._find_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self._connect()
        self._restyle()
        self._details.clear()
        self._tell()

    # --- the wizard asks

    def begin(self, plan: ImportPlan) -> None:
        """Look into the files of a plan, unless that was done; decisions of before stay."""
        same = _without_decisions(plan) == _without_decisions(self._run.plan)
        if same and self._run.state in (RunState.FINISHED, RunState.RUNNING, RunState.WAITING):
            return
        known = {**plan.reading.decisions, **self.model.choice.decisions()}
        self._plan = replace(plan, reading=replace(plan.reading, decisions=known))
        self._run.start(self._plan)

    def plan(self) -> ImportPlan:
        """The plan with everything that was decided here."""
        decisions = self.model.choice.decisions()
        return replace(self._plan, reading=replace(self._plan.reading, decisions=decisions))

    def leave(self) -> None:
        """Stop a dry run that still runs, and forget what it found: the window goes."""
        self._details.clear()
        self._reader.stop()
        self._saved = ""
        self._run.forget()
        self.model.start({})
        self.search.clear()
        self.chips.set_current(None)
        self.model.show_kind(None)

    def save_report(self) -> None:
        """Write what the dry run says into a file that a person chooses."""
        if self._run.file is not None:
            paths = self._plan.paths
            name = Path(paths[0]).name if paths else ""
            self.reports.save_preview(self._run.file, self.tr("{name} preview").format(name=name))

    @property
    def can_save_report(self) -> bool:
        """Whether a dry run has ended."""
        return self._run.state in (RunState.FINISHED, RunState.STOPPED)

    @property
    def can_go_on(self) -> bool:
        """Whether it is known what would be imported, and that it isn't nothing."""
        if self.model.choice.nameless:
            return False
        if self._run.state is RunState.FINISHED:
            return self.model.choice.to_write > 0
        return self._run.state is RunState.STOPPED

    @property
    def step_state(self) -> str:
        """The line under the step's name."""
        if self._run.state is RunState.RUNNING:
            return self.tr("looking into the files")
        if not self.isVisible() and len(self.model.choice):
            return self.tr("{count} of {total} chosen").format(
                count=self._words.number(self.model.choice.to_write),
                total=self._words.number(len(self.model.choice)),
            )
        return self.tr("nothing written yet")

    @property
    def next_text(self) -> str:
        """What the button says: exactly what would be written."""
        if self._run.state is RunState.STOPPED:
            return self.tr("Import all")
        count = self.model.choice.to_write
        if not count:
            return self.tr("Import")
        return self.tr("Import {articles}").format(articles=self._words.articles(count))

    @property
    def footer_text(self) -> str:
        """How far the dry run is, why nothing would be imported, or where its report is."""
        if self._saved:
            return self._saved
        choice = self.model.choice
        if self._run.state is RunState.FINISHED and len(choice) and not choice.written_of(None)[1]:
            return self.tr("Nothing would be imported: it is here already, or can't be read.")
        return self.strip.sentence(self._run, len(self.model.choice))

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find in titles, files and results"))
        add_clear_button(self.search, self.tr("Clear"))
        self.search.setFixedHeight(px(30))
        self.search.setMinimumWidth(px(_FIND))
        self._find_pause.setSingleShot(True)
        self._find_pause.setInterval(_PAUSE)
        self._top.setContentsMargins(px(16), px(12), px(16), px(10))
        self._top.setSpacing(px(10))
        self._top.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignLeft)
        self._top.addWidget(self.search, 1)
        table = QVBoxLayout()
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(0)
        table.addLayout(self._top)
        table.addWidget(self.strip)
        table.addWidget(self.view, 1)
        edge = QWidget(self)
        edge.setFixedWidth(1)
        set_ground(edge, "border")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(table, 1)
        layout.addWidget(edge)
        layout.addWidget(self.panel)

    def _connect(self) -> None:
        self._run.begun.connect(self._begin_rows)
        self._run.grown.connect(self._grow)
        for told in (self._run.progressed, self._run.state_changed, self.model.chosen):
            told.connect(self._tell)
        self._reader.searching_changed.connect(self._tell)
        self._reader.read.connect(self._details.rows_read)
        self.strip.stop_asked.connect(self._run.stop)
        self.strip.again_asked.connect(self._look_again)
        self.chips.chosen.connect(self._show_kind)
        self.search.textChanged.connect(self._find_pause.start)
        self.search.returnPressed.connect(self._enter_table)
        self._find_pause.timeout.connect(self._search)
        self._find_key.activated.connect(self._focus_find)
        self.view.row_entered.connect(self._details.look_at)
        self.view.left.connect(self._details.clear)
        self.reports.saved.connect(self._tell_saved)
        self._theme.changed.connect(self._restyle)

    def _begin_rows(self, file: PreviewFile, decisions: Mapping[RecordKey, Decision]) -> None:
        self._saved = ""
        self.model.start(decisions)
        self._reader.set_file(file)
        self._details.set_plan(self._run.plan)
        self._tell()

    def _grow(self, new: NewRows) -> None:
        self.model.append(new)
        self._reader.grow(new.end)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self._enter_first()

    def _enter_first(self) -> None:
        """Show something at once: the first row that a person should look at, or the first."""
        warnings = self.model.choice.rows_of(Readiness.WARNING)
        first = warnings[0] if warnings else self.model.shown[0]
        if not self.view.go_to(first):
            self.view.go_to(self.model.shown[0])
        self.view.scrollToTop()

    def _look_again(self) -> None:
        decisions = self.model.choice.decisions()
        reading = replace(self._plan.reading, decisions=decisions)
        self._run.start(replace(self._plan, reading=reading))

    def _show_kind(self, kind: Readiness | None) -> None:
        self._keep_current(partial(self.model.show_kind, kind))
        self._tell()

    def _search(self) -> None:
        self._keep_current(partial(self._reader.search, self.search.text()))

    def _keep_current(self, change: Callable[[], None]) -> None:
        """Do what shows other rows; the current one stays it if it is still shown, or the first."""
        index = self.view.currentIndex()
        number = self.model.shown[index.row()] if index.isValid() else -1
        change()
        lost = self.model.rowCount() and not self.view.currentIndex().isValid()
        if lost and not self.view.go_to(number):
            self.view.go_to(self.model.shown[0])

    def _focus_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_table(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.go_to(self.model.shown[0])

    def _tell(self) -> None:
        choice = self.model.choice
        self.chips.set_counts({kind: choice.count(kind) for kind in (None, *Readiness)})
        self._break_top()  # larger numbers need more room
        self.strip.show_run(self._run, len(choice))
        self.view.set_empty_text(self._empty_text())
        self.state_changed.emit()

    def _tell_saved(self, target: Path) -> None:
        self._saved = self.tr("Report saved as {name}. Nothing has been imported yet.").format(
            name=visible_controls(target.name)
        )
        self.state_changed.emit()

    def _empty_text(self) -> str:
        if self._run.state in (RunState.RUNNING, RunState.WAITING) or self._reader.searching:
            return self.tr("Looking …")
        if not len(self.model.choice):
            return self.tr("There is nothing to import.")
        if self.search.text().strip():
            return self.tr("No row says that. Another word, or another kind of rows?")
        return self.tr("There are no rows of this kind.")

    def _restyle(self) -> None:
        icon = self._theme.icon("search")
        if self._find_icon is None:
            leading = QLineEdit.ActionPosition.LeadingPosition
            self._find_icon = self.search.addAction(icon, leading)
            self._find_icon.setText(self.tr("Find"))
        self._find_icon.setIcon(icon)

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        self.panel.setFixedWidth(self._theme.px(_PANEL_NARROW if narrow else _PANEL))
        self._break_top()

    def _break_top(self) -> None:
        """Where there is no room, chips are smaller, or else the search field goes below them."""
        px = self._theme.px
        room = self.width() - self.panel.width() - px(2 * 16)
        direction = QHBoxLayout.Direction.LeftToRight
        beside = px(10 + _FIND)
        if self.chips.width_of(compact=True) + beside > room:
            direction, beside = QHBoxLayout.Direction.TopToBottom, 0
        self.chips.set_compact(on=self.chips.width_of(compact=False) + beside > room)
        self._top.setDirection(direction)


def _without_decisions(plan: ImportPlan) -> ImportPlan:
    return replace(plan, reading=replace(plan.reading, decisions={}))
