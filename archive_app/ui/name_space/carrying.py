"""Names carried in and out as tables, and looked for in texts in the background."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.domain.authority import NameEdit
from archive_app.domain.changes import ChangeSet
from archive_app.domain.jobs import JobContext
from archive_app.services.name_finding import NameFinder
from archive_app.services.name_tables import NameTable, NameTables
from archive_app.services.workspace import Workspace
from archive_app.ui.dialogs.file_dialog import FileDialog
from archive_app.ui.dialogs.save_dialog import SaveDialog
from archive_app.ui.editing import Editor
from archive_app.ui.imports.question_strip import QuestionStrip
from archive_app.ui.name_space.desk import NameSpaceDesk
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.statusbar import StatusBar
from archive_app.ui.tasks.lanes import Job, Jobs
from archive_app.ui.text_display import visible_controls

_FILE = "names.csv"


class NameCarrier(QObject):
    """Tables of names, and the search for names in texts; with progress and Stop."""

    def __init__(
        self,
        session: Session,
        editor: Editor,
        desk: NameSpaceDesk,
        status: StatusBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._desk = desk
        self._status = status
        self._window = parent
        self._jobs = Jobs(session.read_lane, self)
        self._looking: Job | None = None
        self._edits: Sequence[NameEdit] = ()  # of a table, waiting for a yes
        space = desk.space
        space.import_wanted.connect(self._import)
        space.export_wanted.connect(self._export)
        space.find_wanted.connect(self._find)
        space.finding.stop_wanted.connect(self._stop)
        space.question.agreed.connect(self._agreed)
        session.closed.connect(self._forget)

    @property
    def _question(self) -> QuestionStrip:
        return self._desk.space.question

    @property
    def _workspace(self) -> Workspace:
        return self._session.workspace

    # --- in texts

    def _find(self) -> None:
        if self._looking is None:
            self._desk.space.finding.begin()
            self._looking = self._session.link_lane.start(
                partial(_look, self._workspace.name_finder),
                self._found,
                self._not_found,
                self._desk.space.finding.show_progress,
            )
            self._looking.over.connect(self._over)

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _found(self, articles: int) -> None:
        self._status.show_toast(self.tr("%n article(s) were looked at for names.", "", articles))

    def _not_found(self, problem: Exception) -> None:
        self._session.tell(problem)

    def _over(self, _job: Job) -> None:
        self._looking = None
        self._desk.space.finding.end()
        self._desk.load()

    def _forget(self) -> None:
        self._stop()
        self._edits = ()
        self._question.hide()

    # --- tables

    def _export(self) -> None:
        filters = self.tr("Table (*.csv);;JSON Lines (*.jsonl)")
        dialog = SaveDialog(self._window, self.tr("Export names"), filters, ".csv")
        target = dialog.ask(Path.home() / _FILE)
        if target is not None:
            told = partial(self._tell_saved, target.name)
            work = partial(_save, self._workspace.name_tables, target)
            self._jobs.start(work, told, self._session.tell)

    def _tell_saved(self, name: str, count: int) -> None:
        words = self.tr("%n name(s) saved in {name}.", "", count)
        self._status.show_toast(words.format(name=visible_controls(name)))

    def _import(self) -> None:
        filters = self.tr("Tables (*.csv *.tsv);;All files (*)")
        dialog = FileDialog(self._window, self.tr("Import names"), Path.home(), filters)
        for path in dialog.choose()[:1]:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Make records, and add to them, by a table, after a yes."""
        # What the table would do is tried and rolled back, so that it waits its turn to write.
        work = partial(_read, self._workspace.name_tables, path)
        self._session.write_lane.start(work, self._ask, self._session.tell)

    def _ask(self, table: NameTable) -> None:
        words = self._in_words(table)
        if not table.edits or not (table.plan.made or table.plan.changed):
            self._status.show_toast(words)
            return
        self._edits = table.edits
        self._question.ask(words)

    def _in_words(self, table: NameTable) -> str:
        parts = []
        if table.plan.made:
            parts.append(self.tr("%n name(s) are made.", "", table.plan.made))
        if table.plan.changed:
            parts.append(self.tr("%n name(s) are changed.", "", table.plan.changed))
        if table.problems:
            first = table.problems[0]
            line = self.tr("%n line(s) can't be read, the first is {line}: {problem}", "",
                           len(table.problems))  # fmt: skip
            parts.append(
                line.format(line=first.line, problem=visible_controls(said(first.problem)))
            )
        return " ".join(parts) or self.tr("The table changes nothing.")

    def _agreed(self) -> None:
        edits, self._edits = self._edits, ()
        if edits:
            self._editor.do(partial(_edit, self._workspace, edits))


def _look(finder: NameFinder, ctx: JobContext) -> int:
    return finder.look(ctx)


def _save(tables: NameTables, path: Path, _ctx: JobContext) -> int:
    return tables.save(path)


def _read(tables: NameTables, path: Path, _ctx: JobContext) -> NameTable:
    return tables.read(path)


def _edit(workspace: Workspace, edits: Sequence[NameEdit], _ctx: JobContext) -> ChangeSet:
    return workspace.names.edit(*edits)
