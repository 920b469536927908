"""The session: the open archive, its lanes, and the signal that something changed in it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.reprints import Followed
from archive_app.services.care import CareService
from archive_app.services.workspace import Workspace
from archive_app.settings.load import Settings
from archive_app.ui.errors import report
from archive_app.ui.tasks.lanes import Job, Lane
from archive_app.ui.tasks.opening import Closing, Opening

log = logging.getLogger(__name__)

RECENT = 10  # archives kept in the list
PATIENCE = 5000  # milliseconds
MOST_COMPARED_HERE = 1000  # texts; more are compared with the next import, or when asked
MOST_HERE = 3000  # articles indexed in this process: a busy Python thread makes the window stutter


@dataclass(frozen=True, slots=True)
class Openers:
    """How archives are opened and made; the composition root supplies them."""

    open: Callable[[Path], Workspace]
    create: Callable[[Path], Workspace]
    sample: Callable[[], Workspace]
    sample_path: Path
    fresh_sample: Callable[[], tuple[Workspace, Path | None]] | None = None
    engines: Callable[[], tuple[tuple[str, str], ...]] = tuple  # (name, version) of what is below


class Session(QObject):
    """Everything below the window that has state. Panels get what they need from it."""

    opening = Signal(str)  # the name of the archive that is being opened
    opened = Signal()
    opening_failed = Signal()  # or no longer wanted; ``failed`` says why
    closed = Signal()
    changed = Signal(object)  # ChangeSet
    setting_changed = Signal(str)  # its key
    setting_chosen = Signal(str)  # its key: in the settings, for everything that is open
    index_progressed = Signal(object)  # Progress, or None when the index is up to date
    much_to_index = Signal()  # more than this process should do
    not_searchable = Signal(int)  # how many articles the index could not take in
    sample_reset = Signal(object)  # Path of the changed one, None when it was as at first
    failed = Signal(object)  # an ArchiveError to be shown
    crashed = Signal(object)  # any other exception: a bug

    def __init__(self, openers: Openers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        settings.watch(self.setting_changed.emit)
        self.read_lane = Lane(2, self)
        self.count_lane = Lane(1, self)  # facets are counted when the rows of a list are there
        self.write_lane = Lane(1, self)
        self.index_lane = Lane(1, self)  # a first index takes long, and edits don't wait for it
        self.link_lane = Lane(1, self)  # so does linking the sentences of a book: searches go on
        self._openers = openers
        self._workspace: Workspace | None = None
        self._sample_open = False
        self._opening: Opening | None = None
        self._opening_job: Job | None = None
        self._following: Job | None = None  # the index follows the archive
        self._comparing: Job | None = None  # reprints follow the archive
        self._mended = False
        self._replacing = False  # what was open is closed for what is open next
        self._kept_sample: list[Path | None] = []  # where the changed sample was put

    @property
    def is_open(self) -> bool:
        """Whether an archive is open."""
        return self._workspace is not None

    @property
    def is_opening(self) -> bool:
        """Whether an archive is on its way."""
        return self._opening is not None or self._replacing

    @property
    def is_busy(self) -> bool:
        """Whether any answer is still to come."""
        reading = (self.read_lane, self.count_lane)
        lanes = (*reading, self.write_lane, self.index_lane, self.link_lane)
        return any(lane.busy for lane in lanes)

    @property
    def is_sample(self) -> bool:
        """Whether the open archive is the sample."""
        return self._sample_open

    def engines(self) -> tuple[tuple[str, str], ...]:
        """Names and versions of what archives and indexes stand on."""
        return self._openers.engines()

    @property
    def workspace(self) -> Workspace:
        """The open archive; raises RuntimeError when there is none (a bug of the caller)."""
        if self._workspace is None:
            raise RuntimeError("no archive is open")
        return self._workspace

    def open(self, path: Path) -> None:
        """Open an archive in the background; what is open is closed when that has succeeded."""
        path = path.absolute()  # it is remembered, and handed to the child process
        if self._is_here(path):
            self._drop_opening()
            return
        self._start(path.stem, Opening(partial(self._openers.open, path)))

    def create(self, path: Path) -> None:
        """Make a new archive and open it."""
        self._start(path.stem, Opening(partial(self._openers.create, path.absolute())))

    def open_sample(self) -> None:
        """Open the sample archive, making it on first use."""
        if self._is_here(self._openers.sample_path):
            self._drop_opening()
            return
        self._start("sample", Opening(self._openers.sample, is_sample=True))

    def reset_sample(self) -> None:
        """Open a fresh sample; ``sample_reset`` says where a changed one was put, if there was."""
        if self._openers.fresh_sample is None:
            return
        if self._sample_open:
            self.close()
        self._start("sample", Opening(self._make_fresh_sample, is_sample=True))

    def _make_fresh_sample(self) -> Workspace:
        """On the lane of edits, after the old one was closed."""
        assert self._openers.fresh_sample is not None
        workspace, kept = self._openers.fresh_sample()
        self._kept_sample = [kept]
        return workspace

    def _is_here(self, path: Path) -> bool:
        """Whether that file is open: a look into it would cost this process its locks on it."""
        here = self._workspace.path if self._workspace is not None else None
        return here is not None and here.exists() and path.exists() and here.samefile(path)

    def _start(self, name: str, opening: Opening) -> None:
        self._drop_opening()
        self._stop_following()
        self._opening = opening
        self.opening.emit(name)
        self._opening_job = self.write_lane.start(opening, self._take, self._give_up)

    def _drop_opening(self) -> None:
        """The archive that is still being opened is no longer wanted."""
        if self._opening is None or self._opening_job is None:
            return
        self._opening_job.cancel()
        opening, self._opening = self._opening, None
        self._let_go(opening.drop())
        self.opening_failed.emit()

    def _give_up(self, problem: Exception) -> None:
        self._opening = None
        self.opening_failed.emit()
        self.tell(problem)
        if self.is_open:
            self.catch_up()

    def _take(self, opening: Opening) -> None:
        workspace = opening.take()
        if workspace is None or opening is not self._opening:
            return
        self._opening = None
        self._replacing = True
        self.close()
        self._replacing = False
        self._workspace = workspace
        self._sample_open = opening.is_sample
        self._mended = False
        if not opening.is_sample:
            self._remember(workspace.path)
        self.opened.emit()
        if self._kept_sample and opening.is_sample:
            self.sample_reset.emit(self._kept_sample.pop())
        self.catch_up()

    def _remember(self, path: Path) -> None:
        recent = [str(path)]
        recent += [item for item in self.settings.texts("library.recent") if item != str(path)]
        self.settings.set("library.recent", tuple(recent[:RECENT]))
        self.settings.set("library.last", str(path))

    def close(self) -> None:
        """Close the archive. Edits that were asked for are done first, searches are dropped."""
        self._drop_opening()
        if self._workspace is None:
            return
        self.read_lane.cancel_all()
        self.count_lane.cancel_all()
        self.link_lane.cancel_all()
        self._stop_following()
        # Answers that are still on their way are about an archive that isn't shown any more; the
        # edits themselves are done before the files are closed.
        self.write_lane.drop_all()
        workspace, self._workspace = self._workspace, None
        self._sample_open = False
        self.closed.emit()
        self._let_go(workspace)

    def _let_go(self, workspace: Workspace | None) -> None:
        """Close the files in the background: a checkpoint of the file may take its time."""
        if workspace is not None:
            readers = (self.read_lane, self.count_lane, self.index_lane, self.link_lane)
            self.write_lane.start(Closing(workspace, readers), _ignore, self.tell)

    def shut_down(self) -> bool:
        """Close for good; False when something still runs after five seconds.

        Nothing is lost then: the lanes finish their work before the process ends.
        """
        self.close()
        return self.write_lane.wait(PATIENCE)

    @property
    def is_following(self) -> bool:
        """Whether the index is being brought up to date."""
        return self._following is not None

    def catch_up(self) -> None:
        """Bring the index up to date; whatever changes texts asks for it."""
        self._follow(self._not_caught_up)

    def mend_index(self) -> None:
        """Build the index that a search couldn't use; tried once, and nobody is told of failure.

        Searching goes on without it, so a person needs to do nothing.
        """
        if not self.is_following and not self._mended:
            self._mended = True
            self._follow(self._not_mended)

    def _follow(self, failed: Callable[[Exception], None]) -> None:
        work = partial(_catch_up, self.workspace.care)
        self._following = self.index_lane.start(work, self._caught_up, failed, self._index_progress)
        self._following.over.connect(self._followed)

    def _followed(self, job: Job) -> None:
        if job is self._following:
            self._following = None

    def _stop_following(self) -> None:
        if self._following is not None:
            self._following.cancel()
        self.stop_comparing()

    def _index_progress(self, progress: Progress) -> None:
        self.index_progressed.emit(progress)

    def _caught_up(self, caught: CatchUp | None) -> None:
        self.index_progressed.emit(None)
        if caught is None:
            self.much_to_index.emit()
            return
        if caught.rebuilt:
            log.info("the index was built anew: %s", caught.rebuilt)
        if caught.bad:
            self.not_searchable.emit(len(caught.bad))
        if caught.indexed or caught.removed or caught.rebuilt:
            self.changed.emit(ChangeSet(frozenset({Aspect.INDEX})))
        self._follow_reprints()

    def stop_comparing(self) -> None:
        """Make way for the child process, which writes; what is missing follows afterwards."""
        if self._comparing is not None:
            self._comparing.cancel()

    def _follow_reprints(self) -> None:
        """Clusters follow what changed, when the index has: an undo, cleaning, writing."""
        workspace = self._workspace
        if workspace is None or workspace.read_only:
            return
        work = partial(_keep_up, workspace)
        self._comparing = self.index_lane.start(work, self._compared, self._not_compared)

    def _compared(self, done: Followed | None) -> None:
        if done is not None:
            self.changed.emit(ChangeSet(frozenset({Aspect.REPRINTS})))

    def _not_compared(self, problem: Exception) -> None:
        if isinstance(problem, ArchiveError):  # an import follows by itself when it is done
            log.info("reprints are looked for another time: %s", type(problem).__name__)
        else:
            self.tell(problem)

    def _not_caught_up(self, problem: Exception) -> None:
        self._stopped_short()
        self.tell(problem)

    def _not_mended(self, problem: Exception) -> None:
        log.info("the index can't be mended: %s", problem)
        self._stopped_short()

    def _stopped_short(self) -> None:
        """The index follows no more; what it took in before is there."""
        self.index_progressed.emit(None)
        self.changed.emit(ChangeSet(frozenset({Aspect.INDEX})))

    def tell(self, problem: Exception) -> None:
        """Route a problem of a job: words for people, a report for bugs."""
        if isinstance(problem, ArchiveError):
            self.failed.emit(problem)
        else:
            log.error("a job failed:\n%s", report(problem))  # never the message: it may quote
            self.crashed.emit(problem)


def _catch_up(care: CareService, ctx: JobContext) -> CatchUp | None:
    """What the index took in; None when it is too much to be done here."""
    return None if care.waiting() > MOST_HERE else care.catch_up(ctx)


def _keep_up(workspace: Workspace, ctx: JobContext) -> Followed | None:
    return workspace.reprints.keep_up(ctx, MOST_COMPARED_HERE)


def _ignore(_answer: object) -> None:
    """Nothing is to be done with an answer."""
