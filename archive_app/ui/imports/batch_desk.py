"""What can be done with imports of the past: asked of the library and of the long work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.import_batches import RESUMABLE, BatchState, BatchSummary
from archive_app.domain.jobs import JobContext
from archive_app.services.workspace import Workspace
from archive_app.ui.importing.report_saving import ReportSaver
from archive_app.ui.imports.batch_panel import Deed
from archive_app.ui.imports.batch_words import BatchWords
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest

_OFFERED = "imports.offered"
_REMEMBERED = 20  # of archives that are opened in turn

Show = Callable[[tuple[BatchSummary, ...]], None]


class BatchDesk(QObject):
    """Loads batches, resumes, retries, ends and takes them back."""

    changed = Signal()  # an import began or ended
    told = Signal(str)  # what was done, in words
    articles_wanted = Signal(object)  # BatchSummary
    cut_off = Signal(object)  # BatchSummary: an import of before that can go on; told once

    def __init__(
        self, session: Session, work: LongWork, reports: ReportSaver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._reports = reports
        self._words = BatchWords(self)
        self._loads = Latest(session.read_lane)
        work.running_changed.connect(self._tell_change)
        session.opened.connect(self._look_for_cut_off)

    # --- questions

    @property
    def importing(self) -> bool:
        """Whether an import runs."""
        return self._work.importing

    @property
    def busy(self) -> bool:
        """Whether anything runs that only one of can run."""
        return self._work.running

    @property
    def writable(self) -> bool:
        """Whether the archive may be changed."""
        return self._session.is_open and not self._session.workspace.read_only

    def load(self, show: Show) -> None:
        """Ask for the imports; ``show`` is called with the newest first."""
        if self._session.is_open:
            self._loads.ask(_Load(self._session.workspace), show, self._session.tell)

    # --- deeds

    def do(self, deed: Deed, batch: BatchSummary) -> None:
        """Do what a person wants of an import."""
        match deed:
            case Deed.PAUSE:
                self._work.pause()
            case Deed.RESUME:
                self._work.resume(batch.id, go_on=batch.state is BatchState.ASKING)
            case Deed.RETRY:
                self._work.retry(batch.id)
            case Deed.SHOW:
                self.articles_wanted.emit(batch)
            case Deed.REPORT:
                self._reports.save_batch(batch.id, self._words.label(batch))
            case Deed.STOP | Deed.UNDO:
                work = _Edit(self._session.workspace, deed, batch)
                done = partial(self._edited, deed, batch)
                self._session.write_lane.start(work, done, self._session.tell)

    # --- inside

    def _tell_change(self, _running: bool) -> None:
        self.changed.emit()

    def _edited(self, deed: Deed, batch: BatchSummary, change: ChangeSet) -> None:
        if deed is Deed.UNDO:
            self.told.emit(self._words.taken_back(batch, change))
        everything = frozenset({Aspect.ARTICLES, Aspect.IMPORTS})
        self._session.changed.emit(ChangeSet(change.aspects | everything))
        if deed is Deed.UNDO:
            self._session.catch_up()

    def _look_for_cut_off(self) -> None:
        if self.writable:
            work = _Load(self._session.workspace)
            self._session.read_lane.start(work, self._tell_cut_off, self._session.tell)

    def _tell_cut_off(self, batches: tuple[BatchSummary, ...]) -> None:
        """Only of the newest: what was left lying for longer isn't news."""
        newest = next(iter(batches), None)
        if newest is None or self._work.running or not newest.can_resume:
            return
        if newest.state in RESUMABLE and not newest.undone and self._is_news(newest):
            self.cut_off.emit(newest)

    def _is_news(self, batch: BatchSummary) -> bool:
        """Whether an import was not offered yet as it stands now; it counts as offered then."""
        stand = f"{batch.started_at} {batch.state.value} {sum(batch.counts.values())}"
        offered = self._session.settings.texts(_OFFERED)
        if stand in offered:
            return False
        self._session.settings.set(_OFFERED, (stand, *offered[: _REMEMBERED - 1]))
        return True


class _Load:
    """The work of asking for imports."""

    def __init__(self, workspace: Workspace) -> None:
        self._batches = workspace.batches

    def __call__(self, _ctx: JobContext) -> tuple[BatchSummary, ...]:
        return tuple(self._batches.batches())


class _Edit:
    """The work of taking an import back, or of ending it for good."""

    def __init__(self, workspace: Workspace, deed: Deed, batch: BatchSummary) -> None:
        self._batches, self._imports = workspace.batches, workspace.imports
        self._deed, self._batch = deed, batch

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        if self._deed is Deed.UNDO:
            return self._batches.undo(self._batch.id)
        return self._imports.stop(self._batch.id)
