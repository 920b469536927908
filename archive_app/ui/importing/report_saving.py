"""Reports of imports and dry runs: where a person wants them, written in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.ids import BatchId
from archive_app.domain.jobs import JobContext
from archive_app.services.batches import BatchService
from archive_app.services.import_reports import CSV, JSON_LINES, save_preview
from archive_app.services.preview_file import PreviewFile
from archive_app.ui.dialogs.save_dialog import Choose, SaveDialog, file_name
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs


class ReportSaver(QObject):
    """Asks for a place and writes; ``saved`` carries the path of a report that is whole."""

    saved = Signal(object)  # Path

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(session.read_lane, self)
        filters = self.tr("Table (*.csv);;JSON Lines (*.jsonl)")
        self.choose: Choose = SaveDialog(parent, self.tr("Save the report"), filters, CSV).ask

    def save_batch(self, batch: BatchId, name: str) -> None:
        """Write the report of an import under a name like ``name``."""
        if (target := self._target(name)) is not None:
            self._start(_BatchReport(self._session.workspace.batches, batch, target), target)

    def save_preview(self, file: PreviewFile, name: str) -> None:
        """Write the report of a dry run under a name like ``name``."""
        if (target := self._target(name)) is not None:
            self._start(_PreviewReport(file, target), target)

    # --- inside

    def _target(self, name: str) -> Path | None:
        """The file that a person chose, with a name that says what it is."""
        if not self._session.is_open:
            return None
        folder = self._session.workspace.path.parent
        target = self.choose(folder / f"{file_name(name, 'import')}{CSV}")
        if target is not None and target.suffix.lower() not in (CSV, JSON_LINES):
            target = target.with_name(target.name + CSV)
        return target

    def _start(self, work: Callable[[JobContext], int], target: Path) -> None:
        self._jobs.start(work, partial(self._written, target), self._session.tell)

    def _written(self, target: Path, _lines: int) -> None:
        self.saved.emit(target)


class _BatchReport:
    """The work of writing the report of an import."""

    def __init__(self, batches: BatchService, batch: BatchId, target: Path) -> None:
        self._batches, self._batch, self._target = batches, batch, target

    def __call__(self, _ctx: JobContext) -> int:
        return self._batches.save_report(self._batch, self._target)


class _PreviewReport:
    """The work of writing the report of a dry run."""

    def __init__(self, file: PreviewFile, target: Path) -> None:
        self._file, self._target = file, target

    def __call__(self, _ctx: JobContext) -> int:
        return save_preview(self._file.path, self._target)
