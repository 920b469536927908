"""Looking into the files of an import: in the child process, again whenever the choice changes."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from archive_app.domain.errors import ArchiveError
from archive_app.domain.import_plans import Reading
from archive_app.domain.import_preview import SourceSummary
from archive_app.ui.long_work import LongWork

_PAUSE = 150  # milliseconds: several files are taken away one after the other


class LookState(Enum):
    """How far the look into the files is."""

    NOTHING = auto()  # no file was chosen
    WAITING = auto()  # something else runs
    LOOKING = auto()
    KNOWN = auto()
    FAILED = auto()


class Inspection(QObject):
    """Asks the child what there is; ``changed`` follows every step, also a new summary.

    Of several questions only the newest is answered.
    """

    changed = Signal()

    def __init__(self, work: LongWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._paths: tuple[Path, ...] = ()
        self._reading = Reading()
        self._is_stale = False  # what runs was asked before something else was chosen
        self._is_mine = False  # what runs was asked here
        self.state = LookState.NOTHING
        self.summary: SourceSummary | None = None
        self.problem: ArchiveError | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._begin)
        work.inspected.connect(self._take)
        work.failed.connect(self._fail)
        work.running_changed.connect(self._running_changed)

    def look(self, paths: Sequence[Path], reading: Reading) -> None:
        """Ask about these files, soon; what was asked before isn't wanted any more."""
        self._paths, self._reading = tuple(paths), reading
        self.problem = None
        if self._is_mine:
            self._is_stale = True
            self._work.stop()
        if not paths:
            self.summary = None
            self._pause.stop()
            self._set(LookState.NOTHING)
            return
        self._pause.start()
        self._set(LookState.LOOKING)

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self.look((), Reading())

    @property
    def is_busy(self) -> bool:
        """Whether an answer is to come."""
        return self.state in (LookState.WAITING, LookState.LOOKING)

    # --- inside

    def _begin(self) -> None:
        if not self._paths or self._pause.isActive():
            return
        if self._work.running:
            # A look of before that is being stopped isn't worth a word.
            self._set(LookState.LOOKING if self._is_mine else LookState.WAITING)
            return
        self._is_mine, self._is_stale = True, False
        self._set(LookState.LOOKING)
        self._work.inspect(self._paths, self._reading)

    def _running_changed(self, running: bool) -> None:
        if not running:
            # Whatever else is told of the end comes in the same turn of the event loop.
            QTimer.singleShot(0, self._ended)

    def _ended(self) -> None:
        if self._work.running:
            return
        was_mine, was_stale = self._is_mine, self._is_stale
        self._is_mine = self._is_stale = False
        if was_stale or self.state is LookState.WAITING:
            self._begin()
        elif was_mine and self.state is LookState.LOOKING and not self._pause.isActive():
            self._set(LookState.FAILED)  # it was stopped from elsewhere

    def _take(self, summary: SourceSummary) -> None:
        if self._is_mine and not self._is_stale:
            self.summary = summary
            self._set(LookState.KNOWN)

    def _fail(self, problem: ArchiveError) -> None:
        if self._is_mine and not self._is_stale and self.state is LookState.LOOKING:
            self.problem = problem
            self._set(LookState.FAILED)

    def _set(self, state: LookState) -> None:
        self.state = state
        self.changed.emit()
