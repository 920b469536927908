"""Links of sentences follow the archive in the background, out of the way of everything else."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from archive_app.domain.alignment_ports import LinksFollowed
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.worker_protocol import Command, Failure, Kind, Request, Result
from archive_app.services.workspace import Workspace
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.tasks.child import ChildProcess

log = logging.getLogger(__name__)

MOST_HERE = 25  # articles linked in this process: a busy Python thread makes the window stutter
_LOOK_AFTER = 1500  # milliseconds after a change of texts: more may follow
_INDEX_AFTER = 5_000  # milliseconds between two times that the index follows the child
_BRINGS_TEXTS = frozenset({Aspect.ARTICLES, Aspect.TEXTS})


class LinkFollowing(QObject):
    """Looks what waits when an archive is opened or changed, and has it linked.

    Few articles are linked on the lane of links, many by a child process of its own. It stops for
    any other long work, and goes on afterwards; a person can stop it until the next opening.
    """

    progressed = Signal(object)  # Progress, of the child only
    running_changed = Signal(bool)  # whether the child runs
    crashed = Signal(str)  # a bug of the child process, told without article text

    def __init__(
        self,
        session: Session,
        work: LongWork,
        command: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._declined = False
        self._child = ChildProcess(command, self)
        self._child.progressed.connect(self._progressed)
        self._child.done.connect(self._done)
        self._child.failed.connect(self._failed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER)
        self._soon.timeout.connect(self._look)
        self._indexed = QElapsedTimer()  # since the index last followed
        session.opened.connect(self._begin)
        session.closed.connect(self._end)
        session.changed.connect(self._follow)
        work.running_changed.connect(self._make_way)

    @property
    def running(self) -> bool:
        """Whether the child runs."""
        return self._child.running

    def stop(self) -> None:
        """Stop, as a person asks; what was linked stays, the rest waits for the next opening."""
        self._declined = True
        self._child.stop()

    def shut_down(self, milliseconds: int) -> bool:
        """Stop and wait; False when the child had to be killed."""
        return self._child.shut_down(milliseconds)

    # --- when

    def _begin(self) -> None:
        self._declined = False
        self._soon.start()

    def _end(self) -> None:
        self._soon.stop()
        self._child.stop()

    def _follow(self, change: ChangeSet) -> None:
        if change.aspects & _BRINGS_TEXTS:
            self._soon.start()

    def _make_way(self, running: bool) -> None:
        """Long work has the machine for itself; it may bring articles."""
        if running:
            self._child.stop()
        else:
            self._soon.start()

    # --- what

    def _look(self) -> None:
        if not self._session.is_open or self._declined or self.running or self._work.running:
            return
        workspace = self._session.workspace
        if not workspace.read_only:
            waiting = partial(_waiting, workspace)
            self._session.link_lane.start(waiting, self._found, self._not_linked)

    def _found(self, waiting: int) -> None:
        if not waiting or self._child.running or self._work.running:
            return
        workspace = self._session.workspace
        if waiting <= MOST_HERE:
            linked = partial(_linked, workspace)
            self._session.link_lane.start(linked, self._linked, self._not_linked)
            return
        self._child.start(Request(Command.ALIGN.value, str(workspace.path)))
        if self.running:  # else it could not even be started, and that was told
            self._indexed.start()
            self.running_changed.emit(True)

    def _linked(self, done: LinksFollowed) -> None:
        if done.aligned and self._session.is_open:
            self._session.changed.emit(ChangeSet(frozenset({Aspect.ALIGNMENT})))
            if done.paired_anew:
                self._session.catch_up()

    def _not_linked(self, problem: Exception) -> None:
        if isinstance(problem, ArchiveError):  # another program writes: another time
            log.info("sentences are linked another time: %s", type(problem).__name__)
        else:
            self._session.tell(problem)

    def _progressed(self, progress: Progress) -> None:
        """Each search reads what the index doesn't know yet: it is kept few."""
        self.progressed.emit(progress)
        if self._indexed.hasExpired(_INDEX_AFTER) and not self._session.is_following:
            self._indexed.start()
            self._session.catch_up()

    def _done(self, result: Result) -> None:
        self.running_changed.emit(False)
        paired = result.data.get("paired_anew", 0)
        # A child that was stopped says nothing of what it kept before.
        self._linked(LinksFollowed(1, 1 if result.stopped or paired else 0))
        if result.stopped:  # the work it made way for may have ended before it did
            self._soon.start()

    def _failed(self, failure: Failure) -> None:
        self.running_changed.emit(False)
        if failure.kind is Kind.BUG:
            self.crashed.emit(failure.message)
        else:
            log.info("sentences are linked another time: %s", failure.kind.value)


def _waiting(workspace: Workspace, _ctx: JobContext) -> int:
    return workspace.alignments.waiting()


def _linked(workspace: Workspace, ctx: JobContext) -> LinksFollowed:
    return workspace.alignments.follow(ctx)
