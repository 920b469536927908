"""The row of a dry run that is looked at: its changes, and what a person decides of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from archive_app.domain.cleaning import CleaningView, Dismissal
from archive_app.domain.errors import ImportProblem
from archive_app.domain.import_plans import Decision, ImportPlan, RecordKey
from archive_app.domain.import_preview import PreviewRow
from archive_app.domain.jobs import JobContext
from archive_app.services.importing import ImportService
from archive_app.ui.cleaning.cards import CleaningPanel
from archive_app.ui.importing.preview_model import PreviewModel
from archive_app.ui.models.wording import Wording
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest

_PAUSE = 60  # milliseconds after the last step in the table before a row is looked into


class RowDetails(QObject):
    """Shows one row in the panel; decisions go to the model, and the row is looked at again."""

    def __init__(
        self, session: Session, model: PreviewModel, panel: CleaningPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._panel = panel
        self._wording = Wording(self)
        self._plan = ImportPlan(())
        self._number: int | None = None
        self._shown: tuple[int, RecordKey] | None = None  # the row that the panel tells of
        self._awaited = False  # what the row says isn't here yet
        self._answer = Latest(Jobs(session.read_lane, self))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        panel.dismissed.connect(self._dismiss)
        panel.restored.connect(self._restore)
        panel.field_edited.connect(self._edit)

    def set_plan(self, plan: ImportPlan) -> None:
        """How rows are read; what was decided of them the model knows."""
        self._plan = plan
        self.clear()

    def look_at(self, number: int) -> None:
        """Show a row, once nobody goes on to the next one at once."""
        self._number = number
        if self._shown is None:
            self._panel.set_view(None, self._title(number))
        self._pause.start()

    def clear(self) -> None:
        """Look at no row."""
        self._number, self._shown, self._awaited = None, None, False
        self._pause.stop()
        self._answer.cancel()
        self._panel.set_view(None, self.tr("Choose a row to see its changes"))

    def rows_read(self, numbers: Collection[int]) -> None:
        """Rows that the model has now: perhaps the one that is waited for."""
        if self._awaited and self._number in numbers:
            self._look()

    # --- inside

    def _look(self) -> None:
        number = self._number
        if number is None or not self._session.is_open:
            return
        row = self._model.row(number)
        self._awaited = row is None
        if row is None:
            return
        key = RecordKey(row.file, row.record)
        reading = replace(self._plan.reading, decisions=self._decisions(number, key))
        work = _Detail(self._session.workspace.imports, replace(self._plan, reading=reading), row)
        self._answer.ask(
            work, partial(self._show, number, key), partial(self._not_shown, number, key)
        )

    def _decisions(self, number: int, key: RecordKey) -> dict[RecordKey, Decision]:
        """What was decided of this row alone: the others don't matter here."""
        decision = replace(self._model.choice.decision(number), skip=False)
        return {} if decision.is_empty else {key: decision}

    def _show(self, number: int, key: RecordKey, view: CleaningView) -> None:
        self._shown = (number, key)
        self._panel.set_view(view, self._title(number))

    def _not_shown(self, number: int, key: RecordKey, problem: Exception) -> None:
        """A record that can't be read has no changes to show; its row says what is wrong."""
        self._shown = (number, key)
        self._panel.set_view(None, self._title(number))
        if not isinstance(problem, ImportProblem):
            self._session.tell(problem)

    def _title(self, number: int) -> str:
        return self.tr("Changes in row {number}").format(number=self._wording.number(number + 1))

    def _dismiss(self, finding: Dismissal) -> None:
        if self._shown is not None:
            self._model.dismiss(*self._shown, finding)
            self._look()

    def _restore(self, finding: Dismissal) -> None:
        if self._shown is not None:
            self._model.restore(*self._shown, finding)
            self._look()

    def _edit(self, name: str, value: str) -> None:
        if self._shown is not None:
            self._model.set_field(*self._shown, name, value)
            self._look()


class _Detail:
    """The work of looking into one record."""

    def __init__(self, imports: ImportService, plan: ImportPlan, row: PreviewRow) -> None:
        self._imports, self._plan, self._row = imports, plan, row

    def __call__(self, ctx: JobContext) -> CleaningView:
        return self._imports.detail(self._plan, self._row, ctx)
