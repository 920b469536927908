"""The session: the open archive, its lanes, and the signal that something changed in it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.indexing import CatchUp
from archive_app.domain.jobs import JobContext, Progress
from archive_app.services.workspace import Workspace
from archive_app.settings.load import Settings
from archive_app.ui.tasks.lanes import Lane

log = logging.getLogger(__name__)

RECENT = 10  # archives kept in the list


@dataclass(frozen=True, slots=True)
class Openers:
    """How archives are opened and made; the composition root supplies them."""

    open: Callable[[Path], Workspace]
    create: Callable[[Path], Workspace]
    sample: Callable[[], Workspace]


class Session(QObject):
    """Everything below the window that has state. Panels get what they need from it."""

    opening = Signal(str)  # the name of the archive that is being opened
    opened = Signal()
    opening_failed = Signal()  # ``failed`` says why
    closed = Signal()
    changed = Signal(object)  # ChangeSet
    index_progressed = Signal(object)  # Progress, or None when the index is up to date
    failed = Signal(object)  # an ArchiveError to be shown
    crashed = Signal(object)  # any other exception: a bug

    def __init__(self, openers: Openers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.read_lane = Lane(2, self)
        self.write_lane = Lane(1, self)
        self._openers = openers
        self._workspace: Workspace | None = None
        self._sample_open = False

    @property
    def is_open(self) -> bool:
        """Whether an archive is open."""
        return self._workspace is not None

    @property
    def is_sample(self) -> bool:
        """Whether the open archive is the sample."""
        return self._sample_open

    @property
    def workspace(self) -> Workspace:
        """The open archive; raises RuntimeError when there is none (a bug of the caller)."""
        if self._workspace is None:
            raise RuntimeError("no archive is open")
        return self._workspace

    def open(self, path: Path) -> None:
        """Open an archive in the background; the one open before is closed first."""
        self._start(path.stem, self._openers.open, path)

    def create(self, path: Path) -> None:
        """Make a new archive and open it."""
        self._start(path.stem, self._openers.create, path)

    def open_sample(self) -> None:
        """Open the sample archive, making it on first use."""
        self._start("sample", self._open_sample, None)

    def _open_sample(self, _path: Path | None) -> Workspace:
        return self._openers.sample()

    def _start(self, name: str, opener: Callable[[Path], Workspace], path: Path | None) -> None:
        self.close()
        self._sample_open = path is None
        self.opening.emit(name)

        def work(_ctx: JobContext) -> Workspace:
            return opener(path)  # type: ignore[arg-type]

        self.write_lane.start(work, self._take, self._give_up)

    def _give_up(self, problem: Exception) -> None:
        self._sample_open = False
        self.opening_failed.emit()
        self.tell(problem)

    def _take(self, workspace: Workspace) -> None:
        self._workspace = workspace
        if not self._sample_open:
            self._remember(workspace.path)
        self.opened.emit()
        self.catch_up()

    def _remember(self, path: Path) -> None:
        recent = [str(path)]
        recent += [item for item in self.settings.texts("library.recent") if item != str(path)]
        self.settings.set("library.recent", tuple(recent[:RECENT]))
        self.settings.set("library.last", str(path))

    def close(self) -> None:
        """Close the archive; running jobs are stopped at their next checkpoint."""
        if self._workspace is None:
            return
        self.read_lane.cancel_all()
        self.read_lane.wait(5000)
        self.write_lane.wait(5000)
        workspace, self._workspace = self._workspace, None
        self.closed.emit()
        workspace.close()

    def shut_down(self) -> bool:
        """Close for good; False when something still runs after five seconds."""
        self.close()
        self.write_lane.cancel_all()
        return self.read_lane.wait(5000) and self.write_lane.wait(5000)

    def catch_up(self) -> None:
        """Bring the index up to date on the write lane; every change of texts asks for it."""
        workspace = self.workspace
        self.write_lane.start(
            workspace.care.catch_up, self._caught_up, self.tell, self._index_progress
        )

    def _index_progress(self, progress: Progress) -> None:
        self.index_progressed.emit(progress)

    def _caught_up(self, caught: CatchUp) -> None:
        self.index_progressed.emit(None)
        if caught.rebuilt:
            log.info("the index was built anew: %s", caught.rebuilt)
        if caught.indexed or caught.removed or caught.rebuilt:
            self.changed.emit(ChangeSet(frozenset({Aspect.INDEX})))

    def tell(self, problem: Exception) -> None:
        """Route a problem of a job: words for people, a report for bugs."""
        if isinstance(problem, ArchiveError):
            self.failed.emit(problem)
        else:
            log.error("a job failed", exc_info=problem)
            self.crashed.emit(problem)
