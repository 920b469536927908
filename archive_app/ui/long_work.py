"""Imports, dry runs, rebuilds: in the child process, one at a time; the window keeps reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.domain.import_preview import SourceSummary
from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import Command, Failure, Kind, Request, Result
from archive_app.ui.session import Session
from archive_app.ui.tasks.child import ChildProcess
from archive_app.ui.work_words import WorkWords

IMPORTS = frozenset({Command.IMPORT, Command.RESUME, Command.RETRY})
LOOKS = frozenset({Command.INSPECT, Command.PREVIEW})  # they change nothing in the archive
UNCHANGING = LOOKS | {Command.SAVE_COPY}

_SHOW_EVERY = 5000  # milliseconds between two looks at what an import stored so far


class LongWork(QObject):
    """Starts the child process and tells the session what came of it.

    What a request found comes first, ``running_changed(False)`` last: who waits for the child may
    begin then.
    """

    started = Signal(str)  # what is done, in words
    progressed = Signal(object)  # Progress
    inspected = Signal(object)  # SourceSummary; a stopped look says nothing
    previewed = Signal(object)  # what the child said of a dry run: counts, rows, seconds
    imported = Signal(object)  # what the child said of an import: batch, state, counts
    finished = Signal(str)  # what came of it, in words; not told of looks
    failed = Signal(object)  # ArchiveError
    refused = Signal(object)  # ArchiveError: something else runs, and goes on running
    crashed = Signal(str)  # a bug of the child process, told without article text
    running_changed = Signal(bool)

    def __init__(
        self, session: Session, command: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._child = ChildProcess(command, self)
        self._child.progressed.connect(self._progressed)
        self._child.done.connect(self._done)
        self._child.failed.connect(self._failed)
        self._doing = Command.IMPORT
        self._index_after = False  # there was much to index while something else ran
        self._words = WorkWords(self)
        self._pulse = QTimer(self)
        self._pulse.setSingleShot(True)
        self._pulse.setInterval(_SHOW_EVERY)
        session.closed.connect(self.stop)
        session.much_to_index.connect(self.catch_up)

    # --- questions

    @property
    def running(self) -> bool:
        """Whether something runs."""
        return self._child.running

    @property
    def importing(self) -> bool:
        """Whether an import runs: stopping it is a pause."""
        return self.running and self._doing in IMPORTS

    @property
    def is_about_imports(self) -> bool:
        """Whether what runs, or ran last, is an import or a look into files."""
        return self._doing in IMPORTS | LOOKS

    # --- imports

    def inspect(self, paths: Sequence[Path], reading: Reading) -> None:
        """Say what there is to import: ``inspected``."""
        plan = ImportPlan.of(paths, reading)
        self._start(Command.INSPECT, self._words.doing(Command.INSPECT), plan=plan)

    def preview(self, plan: ImportPlan, target: Path) -> None:
        """Dry run: rows go into the file ``target`` while it runs, then ``previewed``."""
        words = self._words.doing(Command.PREVIEW)
        self._start(Command.PREVIEW, words, plan=plan, target=str(target))

    def import_plan(self, plan: ImportPlan) -> None:
        """Import; ``imported`` follows."""
        self._start(Command.IMPORT, self._words.importing(plan), plan=plan)

    def resume(self, batch: BatchId, *, go_on: bool = False) -> None:
        """Go on with an import; with ``go_on`` however much of it can't be read."""
        words = self._words.doing(Command.RESUME)
        self._start(Command.RESUME, words, batch=batch, go_on=go_on)

    def retry(self, batch: BatchId) -> None:
        """Read again what an import could not read."""
        self._start(Command.RETRY, self._words.doing(Command.RETRY), batch=batch)

    def pause(self) -> None:
        """Let an import rest: it ends at its next checkpoint, and can go on from there."""
        self.stop()

    # --- care

    def rebuild_index(self) -> None:
        """Build the search index of the open archive anew."""
        self._start(Command.REBUILD_INDEX, self._words.doing(Command.REBUILD_INDEX))

    def catch_up(self) -> None:
        """Let the index take in what waits; after what runs now, if anything does."""
        self._index_after = self.running
        if not self.running:
            self._start(Command.CATCH_UP, self._words.doing(Command.CATCH_UP))

    def check(self) -> None:
        """Verify the open archive and its index."""
        self._start(Command.CHECK, self._words.doing(Command.CHECK))

    def save_copy(self, target: Path) -> None:
        """Write a verified copy of the open archive; nothing is left of one that is stopped."""
        self._start(Command.SAVE_COPY, self._words.doing(Command.SAVE_COPY), target=str(target))

    def find_reprints(self) -> None:
        """Look for duplicates and reprints."""
        self._start(Command.FIND_REPRINTS, self._words.doing(Command.FIND_REPRINTS))

    def compare_again(self, limits: tuple[int, int, int]) -> None:
        """Compare all articles by other limits: near, contained, translation, in per cent."""
        words = self._words.doing(Command.FIND_REPRINTS)
        self._start(Command.FIND_REPRINTS, words, limits=limits)

    def stop(self) -> None:
        """Stop what runs; what it committed stays."""
        self._child.stop()

    def shut_down(self, milliseconds: int) -> bool:
        """Stop and wait; False when the child had to be killed."""
        return self._child.shut_down(milliseconds)

    # --- inside

    def _start(
        self,
        command: Command,
        words: str,
        *,
        plan: ImportPlan | None = None,
        batch: int = 0,
        target: str = "",
        go_on: bool = False,
        limits: tuple[int, ...] = (),
    ) -> None:
        if self._child.running:
            self.refused.emit(self._words.busy())
            return
        if command not in UNCHANGING:
            self._session.stop_comparing()
        self._doing = command
        self._pulse.start()
        self._child.start(
            Request(
                command.value,
                str(self._session.workspace.path),
                paths=() if plan is None else plan.paths,
                plan="" if plan is None else plan.to_json(),
                batch=batch,
                target=target,
                go_on=go_on,
                limits=limits,
            )
        )
        if self.running:  # else it could not even be started, and that was told
            self.started.emit(words)
            self.running_changed.emit(True)

    def _progressed(self, progress: Progress) -> None:
        if not progress.label:
            progress = replace(progress, label=self._words.doing(self._doing))
        self.progressed.emit(progress)
        if self._doing in IMPORTS and self._session.is_open and not self._pulse.isActive():
            self._pulse.start()
            self._session.changed.emit(ChangeSet(frozenset({Aspect.ARTICLES})))

    def _done(self, result: Result) -> None:
        doing = self._doing  # who hears of the end may start something else at once
        if doing in LOOKS:
            self._tell_look(doing, result)
        else:
            self._tell_work(doing, result)
        self._end(doing)

    def _tell_look(self, doing: Command, result: Result) -> None:
        if doing is Command.PREVIEW:
            self.previewed.emit(result.data)
        elif not result.stopped:
            self.inspected.emit(SourceSummary.from_data(result.data))

    def _tell_work(self, doing: Command, result: Result) -> None:
        problems = result.data.get("problems")
        if doing in IMPORTS:
            # A child that had to be killed says nothing of the state, and the import can go on.
            state = BatchState.PAUSED if result.stopped else BatchState.DONE
            self.imported.emit({"state": state.value, **result.data})
        elif doing is Command.CHECK and isinstance(problems, list) and problems:
            self.failed.emit(self._words.illness(problems))
            return
        self.finished.emit(self._words.summary(doing, result))

    def _failed(self, failure: Failure) -> None:
        doing = self._doing
        if failure.kind is Kind.BUG:
            self.crashed.emit(failure.message)
        else:
            self.failed.emit(ArchiveError(failure.message, failure.advice))
        self._end(doing)

    def _end(self, doing: Command) -> None:
        if doing not in UNCHANGING:
            self._look_again(doing)
        if not self.running:
            self.running_changed.emit(False)

    def _look_again(self, doing: Command) -> None:
        """What was stored before a stop or a fault is shown, and the index takes it in.

        Indexing that was stopped or failed doesn't begin again by itself.
        """
        if self._session.is_open:
            self._session.changed.emit(ChangeSet(frozenset({Aspect.ARTICLES, Aspect.INDEX})))
            if self._index_after or doing is not Command.CATCH_UP:
                self._session.catch_up()
        self._index_after = False
