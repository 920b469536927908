"""One dry run after another: started in the child process, its file followed as it grows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTemporaryDir, QTimer, Signal

from archive_app.domain.errors import ArchiveError, EnvironmentProblem
from archive_app.domain.import_plans import Decision, ImportPlan, RecordKey
from archive_app.domain.jobs import JobContext, Progress
from archive_app.services.preview_file import NewRows, PreviewFile
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs

_FOLLOW_EVERY = 400  # milliseconds


class RunState(Enum):
    """Where a dry run stands."""

    IDLE = auto()  # none was asked for
    WAITING = auto()  # something else runs
    RUNNING = auto()
    FINISHED = auto()
    STOPPED = auto()  # by a person; what it looked at is there
    FAILED = auto()


class PreviewRun(QObject):
    """``grown`` brings rows as they are written; ``state_changed`` comes after the last of them."""

    begun = Signal(object, object)  # PreviewFile, {RecordKey: Decision} of the plan
    grown = Signal(object)  # NewRows
    progressed = Signal(object)  # Progress
    state_changed = Signal()

    def __init__(self, session: Session, work: LongWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._plan = ImportPlan(())
        self._state = RunState.IDLE
        self._folder: QTemporaryDir | None = None
        self._leaving: list[QTemporaryDir] = []  # folders that a child may still write into
        self._file: PreviewFile | None = None
        self._keys: Collection[RecordKey] = frozenset()
        self._end = 0
        self._following = False
        self._over: RunState | None = None  # how it ended, while its last rows are still read
        self._stop_asked = False
        self._clock = QElapsedTimer()
        self._jobs = Jobs(session.read_lane, self)
        self.progress = Progress(0, None)
        self.seconds = 0.0
        self.problem: ArchiveError | None = None
        self._pulse = QTimer(self)
        self._pulse.setInterval(_FOLLOW_EVERY)
        self._pulse.timeout.connect(self._follow)
        work.progressed.connect(self._progress)
        work.previewed.connect(self._previewed)
        work.failed.connect(self._failed)
        work.running_changed.connect(self._running_changed)

    # --- setters

    def start(self, plan: ImportPlan) -> None:
        """Look into the files of a plan; at once, or when nothing else runs any more."""
        self._plan = plan
        if self._state is RunState.RUNNING:
            self._work.stop()  # what was looked at so far is about another plan
        self._drop_file()
        self._folder = QTemporaryDir()
        if not self._folder.isValid():
            self._end_with(RunState.FAILED)
            self._session.tell(
                EnvironmentProblem(
                    self.tr("There is no room for temporary files."),
                    self.tr("Free some space on the disk and look again."),
                )
            )
            return
        target = Path(self._folder.filePath("preview.jsonl"))
        self._file = PreviewFile(target)
        decisions = plan.reading.decisions
        self._keys = frozenset(decisions)
        self._end = 0
        self._over, self.problem = None, None
        self._stop_asked = False
        self.progress = Progress(0, None)
        self.begun.emit(self._file, decisions)
        if self._work.running:
            self._set_state(RunState.WAITING)
            return
        self._clock.start()
        self._set_state(RunState.RUNNING)
        self._pulse.start()
        self._work.preview(_looked_at(plan), target)

    def stop(self) -> None:
        """Look no further; the rows that are there stay."""
        if self._state is RunState.WAITING:
            self._set_state(RunState.STOPPED)
        elif self._state is RunState.RUNNING:
            self._stop_asked = True
            self._work.stop()

    def forget(self) -> None:
        """Stop, and let the file go."""
        self.stop()
        self._drop_file()
        self._set_state(RunState.IDLE)

    # --- questions

    @property
    def state(self) -> RunState:
        """Where it stands."""
        return self._state

    @property
    def file(self) -> PreviewFile | None:
        """The rows; None before the first dry run, and when they were let go."""
        return self._file

    @property
    def plan(self) -> ImportPlan:
        """The plan that was looked at."""
        return self._plan

    # --- inside

    def _drop_file(self) -> None:
        self._pulse.stop()
        self._file = None
        if self._folder is not None:
            self._leaving.append(self._folder)
            self._folder = None
        if not self._work.running:
            self._sweep()

    def _sweep(self) -> None:
        for folder in self._leaving:
            folder.remove()
        self._leaving.clear()

    def _progress(self, progress: Progress) -> None:
        if self._state is RunState.RUNNING:
            self.progress = progress
            self.progressed.emit(progress)

    def _previewed(self, data: object) -> None:
        if self._state is RunState.RUNNING:
            stopped = self._stop_asked or _says_stopped(data)
            self._end_with(RunState.STOPPED if stopped else RunState.FINISHED)

    def _failed(self, problem: ArchiveError) -> None:
        if self._state is RunState.RUNNING:
            self.problem = problem
            self._end_with(RunState.FAILED)

    def _running_changed(self, running: bool) -> None:
        if running:
            return
        self._sweep()
        if self._state is RunState.WAITING:
            self.start(self._plan)
        elif self._state is RunState.RUNNING:
            # Whatever else is told comes in the same turn of the event loop.
            QTimer.singleShot(0, self._ended)

    def _ended(self) -> None:
        if self._state is RunState.RUNNING and self._over is None and not self._work.running:
            self._end_with(RunState.STOPPED if self._stop_asked else RunState.FAILED)

    def _end_with(self, state: RunState) -> None:
        if self._state is not RunState.RUNNING:
            self._set_state(state)
            return
        self.seconds = self._clock.elapsed() / 1000
        self._over = state
        self._pulse.stop()
        self._follow()

    def _follow(self) -> None:
        if self._file is None or self._following:
            return
        self._following = True
        work = _Follow(self._file, self._end, self._keys)
        done = partial(self._grow, self._file)
        self._jobs.start(work, done, partial(self._lost, self._file))

    def _grow(self, file: PreviewFile, new: NewRows) -> None:
        self._following = False
        if file is not self._file:
            self._follow()
            return
        self._end = new.end
        if new.codes:
            self.grown.emit(new)
        if self._over is not None:
            if new.codes:
                self._follow()  # until there is nothing new after the end
            else:
                self._set_state(self._over)

    def _lost(self, file: PreviewFile, problem: Exception) -> None:
        self._following = False
        if file is self._file:
            self._pulse.stop()
            self._over = RunState.FAILED
            self._set_state(RunState.FAILED)
            self._session.tell(problem)

    def _set_state(self, state: RunState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()


class _Follow:
    """The work of reading what is new in the file."""

    def __init__(self, file: PreviewFile, start: int, keys: Collection[RecordKey]) -> None:
        self._file, self._start, self._keys = file, start, keys

    def __call__(self, ctx: JobContext) -> NewRows:
        return self._file.follow(self._start, self._keys, ctx)


def _looked_at(plan: ImportPlan) -> ImportPlan:
    """The plan of the dry run: records that a person left out are looked at all the same."""
    decisions: Mapping[RecordKey, Decision] = {
        key: replace(one, skip=False)
        for key, one in plan.reading.decisions.items()
        if not replace(one, skip=False).is_empty
    }
    return replace(plan, reading=replace(plan.reading, decisions=decisions))


def _says_stopped(data: object) -> bool:
    return isinstance(data, Mapping) and bool(data.get("stopped"))
