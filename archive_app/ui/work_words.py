"""What long work says: what it is about to do, and what came of it, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from archive_app.domain.errors import ArchiveError, EnvironmentProblem
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.worker_protocol import Command, Result
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls

MOST_SHOWN = 5  # problems told at once; the command line tells all of them


class WorkWords(QObject):
    """Sentences for the status bar, and for messages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    # --- before

    def importing(self, plan: ImportPlan) -> str:
        """What is imported, by its first name."""
        name = Path(plan.paths[0]).name if plan.paths else ""
        return self.tr("Importing {name}").format(name=visible_controls(name))

    def doing(self, command: Command) -> str:
        """What any other command does."""
        match command:
            case Command.RESUME:
                return self.tr("Going on with an import")
            case Command.RETRY:
                return self.tr("Reading again what failed")
            case Command.INSPECT:
                return self.tr("Looking into files")
            case Command.PREVIEW:
                return self.tr("Dry run of an import")
            case Command.FIND_REPRINTS:
                return self.tr("Looking for reprints")
            case Command.REBUILD_INDEX:
                return self.tr("Rebuilding the search index")
            case Command.SAVE_COPY:
                return self.tr("Saving a copy of the archive (MB)")
            case Command.CHECK:
                return self.tr("Checking the archive")
            case _:
                return self.tr("Indexing articles")

    def busy(self) -> ArchiveError:
        """Why something else can't begin now."""
        return EnvironmentProblem(
            self.tr("Another task is still running."),
            self.tr("Wait until it is done, or stop it in the status bar."),
        )

    # --- after

    def summary(self, command: Command, result: Result) -> str:
        """What came of it."""
        match command:
            case Command.IMPORT | Command.RESUME | Command.RETRY:
                return self._import_summary(result)
            case Command.CHECK if result.stopped:
                return self.tr("The check was stopped.")
            case Command.CHECK:
                return self.tr("The archive is healthy, and all of it can be found.")
            case Command.SAVE_COPY if result.stopped:
                return self.tr("The copy was stopped; nothing of it is left.")
            case Command.SAVE_COPY:
                name = Path(str(result.data.get("copy", ""))).name
                return self.tr("The copy is whole, and saved as {name}.").format(name=name)
            case Command.FIND_REPRINTS if result.stopped:
                return self.tr("Looking for reprints was stopped; what was found is kept.")
            case Command.FIND_REPRINTS:
                return self.tr("Duplicates and reprints are up to date.")
            case _ if result.stopped:
                return self.tr("Indexing was stopped; what is indexed can be found.")
            case Command.REBUILD_INDEX:
                return self.tr("The search index is new.")
            case _:
                return self.tr("All articles can be found.")

    def illness(self, problems: list[object]) -> ArchiveError:
        """What a check found."""
        shown = "\n".join(said(str(problem)) for problem in problems[:MOST_SHOWN])
        return ArchiveError(
            self.tr("The check found problems: {count}.").format(
                count=self._wording.number(len(problems))
            ),
            self.tr("{problems}\nRestore a backup, or rebuild the search index.").format(
                problems=shown
            ),
        )

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
            ("skipped", self.tr("Left out: {count}.")),
            ("failed", self.tr("Could not be imported: {count}.")),
            ("passed_over", self.tr("Files of other kinds: {count}.")),
        ):
            if count := _count(result.data, name):
                parts.append(sentence.format(count=self._wording.number(count)))
        state = result.data.get("state")
        if state == BatchState.ASKING:
            parts.append(self.tr("It stopped to ask, because too much can't be read."))
        elif result.stopped:
            parts.append(self.tr("Paused; what was imported stays."))
        return " ".join(parts) or self.tr("There was nothing to import.")


def _count(counts: Mapping[str, object], name: str) -> int:
    value = counts.get(name, 0)
    return value if isinstance(value, int) else 0
