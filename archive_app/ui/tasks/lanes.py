"""Lanes: jobs on worker threads whose answers arrive on the GUI thread.

A job object lives on the GUI thread and is kept alive by its lane until its answer was delivered;
answers travel over queued connections to bound methods. Other arrangements lose answers or leak
(measured; docs/architecture.md, "Background work").
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import JobContext, Progress

log = logging.getLogger(__name__)

Work = Callable[[JobContext], Any]
Answer = Callable[[Any], None]
Failure = Callable[[Exception], None]
Watcher = Callable[[Progress], None]


class Job(QObject):
    """One piece of work with its cancel flag; also the context that the work sees."""

    _finished = Signal(object, object)
    _progressed = Signal(object)
    over = Signal(object)  # the job itself, after its answer was delivered

    def __init__(
        self,
        work: Work,
        done: Answer,
        failed: Failure,
        progressed: Watcher | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._watch = progressed
        self._cancelled = False
        self._dropped = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Drop the answer; the work stops at its next checkpoint."""
        self._cancelled = True

    def drop(self) -> None:
        """Drop the answer; the work itself is done to its end."""
        self._dropped = True

    def report(self, progress: Progress) -> None:
        """Called by the work, on its thread."""
        if not self._cancelled and self._watch is not None:
            self._progressed.emit(progress)

    def checkpoint(self) -> None:
        """Called by the work, on its thread."""
        if self._cancelled:
            raise Cancelled

    def run(self) -> None:
        """Do the work; runs on a thread of the lane's pool."""
        answer: object = None
        problem: Exception | None = None
        try:
            self.checkpoint()
            answer = self._work(self)
        except Cancelled:
            self._cancelled = True
        except Exception as error:  # noqa: BLE001 - it is raised again on the GUI thread's side
            problem = error
        self._finished.emit(answer, problem)

    def _deliver(self, answer: object, problem: Exception | None) -> None:
        try:
            if self._cancelled or self._dropped:
                return
            if problem is not None:
                self._failed(problem)
            else:
                self._done(answer)
        finally:
            self.over.emit(self)

    def _tell(self, progress: Progress) -> None:
        if not self._cancelled and self._watch is not None:
            self._watch(progress)


class Lane(QObject):
    """Runs jobs on at most ``threads`` threads; one thread keeps them in order."""

    busy_changed = Signal(bool)

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._jobs: set[Job] = set()

    @property
    def busy(self) -> bool:
        """Whether any job has not delivered its answer yet."""
        return bool(self._jobs)

    def start(
        self, work: Work, done: Answer, failed: Failure, progressed: Watcher | None = None
    ) -> Job:
        """Run ``work``; ``done`` or ``failed`` is called on the GUI thread, none if cancelled."""
        job = Job(work, done, failed, progressed, self)
        job.over.connect(self._forget)
        self._jobs.add(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)
        self._pool.start(job.run)
        return job

    def cancel_all(self) -> None:
        """Drop every answer that is still to come."""
        for job in self._jobs:
            job.cancel()

    def drop_all(self) -> None:
        """Drop every answer that is still to come; all the work is done."""
        for job in self._jobs:
            job.drop()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the threads, at most that long; True when nothing runs any more."""
        return self._pool.waitForDone(milliseconds)

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
        if not self._jobs:
            self.busy_changed.emit(False)


class Latest:
    """Asking again cancels the question before, so that only the newest answer is shown."""

    def __init__(self, lane: Lane | Jobs) -> None:
        self._lane = lane
        self._job: Job | None = None

    def ask(
        self, work: Work, done: Answer, failed: Failure, progressed: Watcher | None = None
    ) -> None:
        """Ask, forgetting the question before."""
        self.cancel()
        self._job = self._lane.start(work, done, failed, progressed)

    def cancel(self) -> None:
        """Forget the question before."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


class Jobs(QObject):
    """Jobs of a widget that may be gone before their answers are here: then nobody is told.

    Work that has begun goes on to its next checkpoint all the same.
    """

    def __init__(self, lane: Lane, owner: QObject) -> None:
        super().__init__(owner)
        self._lane = lane
        self._owner = owner
        self._jobs: set[Job] = set()

    def start(
        self, work: Work, done: Answer, failed: Failure, progressed: Watcher | None = None
    ) -> Job:
        """As :meth:`Lane.start`."""
        told, not_told = _Told(self._owner, done), _Told(self._owner, failed)
        job = self._lane.start(work, told, not_told, progressed)
        self._jobs.add(job)
        job.over.connect(self._forget)
        return job

    def cancel(self) -> None:
        """Forget every question that has no answer yet."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)


class _Told:
    """Somebody who is told an answer, unless they are gone."""

    def __init__(self, owner: QObject, tell: Callable[[Any], None]) -> None:
        self._owner = owner
        self._tell = tell

    def __call__(self, answer: Any) -> None:
        if isValid(self._owner):
            self._tell(answer)
