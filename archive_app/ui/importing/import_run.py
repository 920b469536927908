"""One import as the window follows it: started, counted while it runs, ended, gone on with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, BatchSummary
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import JobContext, Progress
from archive_app.services.batches import BatchService
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs

_COUNT_EVERY = 1000  # milliseconds


class Phase(Enum):
    """Where an import stands for the person who looks at it."""

    IDLE = auto()
    WAITING = auto()  # something else runs
    RUNNING = auto()
    PAUSING = auto()  # asked to stop, and not there yet
    PAUSED = auto()
    ASKING = auto()  # too much was bad
    FAILED = auto()  # the machine stood in the way
    STOPPED = auto()  # for good
    DONE = auto()
    UNDONE = auto()


UNDER_WAY = frozenset({Phase.WAITING, Phase.RUNNING, Phase.PAUSING})
RESTING = frozenset({Phase.PAUSED, Phase.ASKING, Phase.FAILED})  # it can go on

_PHASES: dict[str, Phase] = {
    BatchState.RUNNING: Phase.FAILED,  # nobody runs it any more
    BatchState.PAUSED: Phase.PAUSED,
    BatchState.ASKING: Phase.ASKING,
    BatchState.FAILED: Phase.FAILED,
    BatchState.STOPPED: Phase.STOPPED,
    BatchState.DONE: Phase.DONE,
}


class ImportRun(QObject):
    """Drives the long work, and asks the library how far the import is.

    ``changed`` follows everything that is worth showing.
    """

    changed = Signal()
    progressed = Signal(object)  # Progress

    def __init__(self, session: Session, work: LongWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._start: Callable[[], None] | None = None  # what waits for something else to end
        self._before: int | None = None  # the newest import before this one, once that is known
        self._questions = Jobs(session.read_lane, self)
        self.phase = Phase.IDLE
        self.batch: BatchId | None = None  # the import, as soon as its number is known
        self.summary: BatchSummary | None = None
        self.problem: ArchiveError | None = None
        self.progress = Progress(0, None)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_COUNT_EVERY)
        self._pulse.timeout.connect(self._count)
        work.progressed.connect(self._progress)
        work.imported.connect(self._imported)
        work.failed.connect(self._failed)
        work.running_changed.connect(self._running_changed)
        session.closed.connect(self.forget)

    # --- what a person asks for

    def begin(self, plan: ImportPlan) -> None:
        """Import; at once, or when nothing else runs any more."""
        self.summary, self.batch = None, None
        self._before = None
        # A child needs far longer to start than this question.
        newest = _Newest(self._session.workspace.batches)
        self._questions.start(newest, self._begin_after, self._session.tell)
        self._run(partial(self._work.import_plan, plan))

    def pause(self) -> None:
        """Stop in a way that it can go on from."""
        if self.phase is Phase.WAITING:
            self._set(Phase.PAUSED)
        elif self.phase is Phase.RUNNING:
            self._set(Phase.PAUSING)
            self._work.pause()

    def resume(self, *, go_on: bool = False) -> None:
        """Go on from where it stopped; with ``go_on`` however much is bad."""
        if self.summary is not None:
            self._run(partial(self._work.resume, self.summary.id, go_on=go_on))
        elif self._start is not None:
            self._run(self._start)  # it waited, and never began

    def stop(self) -> None:
        """End it for good where it rests; what it stored stays."""
        if self.summary is not None and self.phase in RESTING:
            imports, batch = self._session.workspace.imports, self.summary.id

            def work(_ctx: JobContext) -> ChangeSet:
                return imports.stop(batch)

            self._session.write_lane.start(work, self._stopped, self._session.tell)

    def retry(self) -> None:
        """Read the records that failed again."""
        if self.summary is not None:
            self._run(partial(self._work.retry, self.summary.id))

    def undo(self) -> None:
        """Take back everything that it stored."""
        if self.summary is not None:
            batches, batch = self._session.workspace.batches, self.summary.id

            def work(_ctx: JobContext) -> ChangeSet:
                return batches.undo(batch)

            self._session.write_lane.start(work, self._undone, self._session.tell)

    def forget(self) -> None:
        """Tell of no import any more; what is under way goes on."""
        self._pulse.stop()
        self.summary, self.batch, self.problem, self._start = None, None, None, None
        self._set(Phase.IDLE)

    # --- inside

    def _run(self, start: Callable[[], None]) -> None:
        self._start = start
        if self._work.running:
            self._set(Phase.WAITING)
            return
        self.problem = None
        self.progress = Progress(0, None)
        self._set(Phase.RUNNING)
        self._pulse.start()
        start()

    def _begin_after(self, newest: int) -> None:
        self._before = newest

    def _progress(self, progress: Progress) -> None:
        if self.phase in (Phase.RUNNING, Phase.PAUSING):
            self.progress = progress
            self.progressed.emit(progress)

    def _imported(self, data: object) -> None:
        if self.phase not in (Phase.RUNNING, Phase.PAUSING):
            return
        values = data if isinstance(data, Mapping) else {}
        phase = _PHASES.get(str(values.get("state")), Phase.DONE)
        self._end(phase, values.get("batch"))

    def _failed(self, problem: ArchiveError) -> None:
        if self.phase in (Phase.RUNNING, Phase.PAUSING):
            self.problem = problem
            self._end(Phase.FAILED, None)

    def _running_changed(self, running: bool) -> None:
        if running:
            return
        if self.phase is Phase.WAITING and self._start is not None:
            self._run(self._start)
        elif self.phase in (Phase.RUNNING, Phase.PAUSING):
            # Whatever else is told comes in the same turn of the event loop.
            QTimer.singleShot(0, self._ended)

    def _ended(self) -> None:
        if self.phase in (Phase.RUNNING, Phase.PAUSING) and not self._work.running:
            self._end(Phase.PAUSED if self.phase is Phase.PAUSING else Phase.FAILED, None)

    def _end(self, phase: Phase, batch: object) -> None:
        self._pulse.stop()
        self._set(phase)
        if isinstance(batch, int):
            self.batch = BatchId(batch)
            self._ask(self.batch)
        else:
            self._count()

    def _count(self) -> None:
        self._ask(None if self.summary is None else self.summary.id)

    def _ask(self, batch: BatchId | None) -> None:
        if self._session.is_open:
            work = _Look(self._session.workspace.batches, batch, self._before)
            self._questions.start(work, self._show, self._session.tell)

    def _show(self, summary: BatchSummary | None) -> None:
        if summary is None or self.phase is Phase.IDLE:
            return
        self.summary = summary
        if summary.undone:
            self.phase = Phase.UNDONE
        elif self.phase is Phase.FAILED and summary.state is BatchState.STOPPED:
            self.phase = Phase.STOPPED  # the same plan would fail again
        self.changed.emit()

    def _stopped(self, change: ChangeSet) -> None:
        self._edited(change, Phase.STOPPED)

    def _undone(self, change: ChangeSet) -> None:
        self._edited(change, Phase.UNDONE)

    def _edited(self, change: ChangeSet, phase: Phase) -> None:
        self._session.changed.emit(change)
        if isValid(self):  # the window may have gone meanwhile
            self._set(phase)
            self._count()

    def _set(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit()


class _Look:
    """The work of asking for an import: for one after ``before`` when its number isn't known."""

    def __init__(self, batches: BatchService, batch: BatchId | None, before: int | None) -> None:
        self._batches, self._batch, self._before = batches, batch, before

    def __call__(self, _ctx: JobContext) -> BatchSummary | None:
        if self._batch is not None:
            return self._batches.batch(self._batch)
        newest = next(iter(self._batches.batches()), None)
        is_new = newest is not None and self._before is not None and newest.id > self._before
        return newest if is_new else None


class _Newest:
    """The work of asking which import is the newest one; 0 when there is none."""

    def __init__(self, batches: BatchService) -> None:
        self._batches = batches

    def __call__(self, _ctx: JobContext) -> int:
        return max((one.id for one in self._batches.batches()), default=0)
