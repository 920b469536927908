"""Imports and rebuilds: in the child process, one at a time; the window keeps reading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError, EnvironmentProblem
from archive_app.domain.worker_protocol import Command, Failure, Kind, Request, Result
from archive_app.ui.models.wording import Wording
from archive_app.ui.session import Session
from archive_app.ui.tasks.child import ChildProcess
from archive_app.ui.text_display import visible_controls

MOST_SHOWN = 5  # problems told at once; the command line tells all of them


class LongWork(QObject):
    """Starts the child process and tells the session what came of it."""

    started = Signal(str)  # what is done, in words
    progressed = Signal(object)  # Progress
    finished = Signal(str)  # what came of it, in words
    failed = Signal(object)  # ArchiveError
    crashed = Signal(str)  # a bug of the child process, told without article text
    running_changed = Signal(bool)

    def __init__(
        self, session: Session, command: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._child = ChildProcess(command, self)
        self._child.progressed.connect(self.progressed)
        self._child.done.connect(self._done)
        self._child.failed.connect(self._failed)
        self._doing = Command.IMPORT
        self._index_after = False  # there was much to index while something else ran
        self._wording = Wording(self)
        session.closed.connect(self.stop)
        session.much_to_index.connect(self.catch_up)

    @property
    def running(self) -> bool:
        """Whether something runs."""
        return self._child.running

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders into the open archive."""
        if paths:
            name = paths[0].name
            words = self.tr("Importing {name}").format(name=name)
            self._start(Command.IMPORT, words, tuple(str(path) for path in paths))

    def rebuild_index(self) -> None:
        """Build the search index of the open archive anew."""
        self._start(Command.REBUILD_INDEX, self.tr("Rebuilding the search index"), ())

    def catch_up(self) -> None:
        """Let the index take in what waits; after what runs now, if anything does."""
        self._index_after = self.running
        if not self.running:
            self._start(Command.CATCH_UP, self.tr("Indexing articles"), ())

    def check(self) -> None:
        """Verify the open archive and its index."""
        self._start(Command.CHECK, self.tr("Checking the archive"), ())

    def _start(self, command: Command, words: str, paths: tuple[str, ...]) -> None:
        if self._child.running:
            self.failed.emit(
                EnvironmentProblem(
                    self.tr("Another task is still running."),
                    self.tr("Wait until it is done, or stop it in the status bar."),
                )
            )
            return
        self._doing = command
        library = str(self._session.workspace.path)
        self.started.emit(words)
        self._child.start(Request(command.value, library, paths))
        self.running_changed.emit(True)

    def stop(self) -> None:
        """Stop what runs; what it committed stays."""
        self._child.stop()

    def shut_down(self, milliseconds: int) -> bool:
        """Stop and wait; False when the child had to be killed."""
        return self._child.shut_down(milliseconds)

    def _done(self, result: Result) -> None:
        self.running_changed.emit(False)
        problems = result.data.get("problems")
        if self._doing is Command.CHECK and isinstance(problems, list) and problems:
            self.failed.emit(self._illness([str(problem) for problem in problems]))
        else:
            self.finished.emit(self._summary(result))
            if isinstance(problems, list) and problems:
                self.failed.emit(self._not_imported(problems))
        self._look_again()

    def _look_again(self) -> None:
        """What was stored before a stop or a fault is shown, and the index takes it in.

        Indexing that was stopped or failed doesn't begin again by itself.
        """
        if self._session.is_open:
            self._session.changed.emit(ChangeSet(frozenset({Aspect.ARTICLES, Aspect.INDEX})))
            if self._index_after or self._doing is not Command.CATCH_UP:
                self._session.catch_up()
        self._index_after = False

    def _not_imported(self, problems: list[object]) -> ArchiveError:
        """The files that could not be imported, each with its reason."""
        lines = [
            self.tr("{file}: {reason}").format(
                file=visible_controls(Path(str(item["file"])).name), reason=item["reason"]
            )
            for item in problems[:MOST_SHOWN]
            if isinstance(item, dict)
        ]
        if more := len(problems) - len(lines):
            lines.append(self.tr("And others: {count}.").format(count=self._wording.number(more)))
        return ArchiveError(self.tr("Not everything could be imported."), "\n".join(lines))

    def _illness(self, problems: list[str]) -> ArchiveError:
        shown = "\n".join(problems[:MOST_SHOWN])
        return ArchiveError(
            self.tr("The check found problems: {count}.").format(
                count=self._wording.number(len(problems))
            ),
            self.tr("{problems}\nRestore a backup, or rebuild the search index.").format(
                problems=shown
            ),
        )

    def _summary(self, result: Result) -> str:
        if self._doing in (Command.REBUILD_INDEX, Command.CATCH_UP):
            return self._index_summary(result)
        if self._doing is Command.CHECK:
            if result.stopped:
                return self.tr("The check was stopped.")
            return self.tr("The archive is healthy, and all of it can be found.")
        return self._import_summary(result)

    def _index_summary(self, result: Result) -> str:
        if result.stopped:
            return self.tr("Indexing was stopped; what is indexed can be found.")
        if self._doing is Command.REBUILD_INDEX:
            return self.tr("The search index is new.")
        return self.tr("All articles can be found.")

    def _import_summary(self, result: Result) -> str:
        """What became of every record, each part a sentence of its own."""
        parts = []
        if imported := _count(result.data, "imported"):
            parts.append(
                self.tr("{articles} imported.").format(articles=self._wording.articles(imported))
            )
        for name, sentence in (
            ("updated", self.tr("Renewed: {count}.")),
            ("duplicate", self.tr("Already there: {count}.")),
            ("failed", self.tr("Could not be imported: {count}.")),
            ("passed_over", self.tr("Files of other kinds: {count}.")),
        ):
            if count := _count(result.data, name):
                parts.append(sentence.format(count=self._wording.number(count)))
        if result.stopped:
            parts.append(self.tr("Stopped; what was imported stays."))
        return " ".join(parts) or self.tr("There was nothing to import.")

    def _failed(self, failure: Failure) -> None:
        self.running_changed.emit(False)
        if failure.kind is Kind.BUG:
            self.crashed.emit(failure.message)
        else:
            self.failed.emit(ArchiveError(failure.message, failure.advice))
        self._look_again()


def _count(counts: object, name: str) -> int:
    value = counts.get(name, 0) if isinstance(counts, dict) else 0
    return value if isinstance(value, int) else 0
