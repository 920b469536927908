"""What the Tags space does: it loads the tags, asks before what is hard to see, and edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.jobs import JobContext
from archive_app.domain.tag_edits import (
    ChangeTag,
    DeleteTag,
    MakeTag,
    MergeTag,
    TagEdit,
    TagPlan,
    TagRecord,
)
from archive_app.services.tagging import TaggingService, TagTable
from archive_app.ui.browsing import Browser
from archive_app.ui.curating.quick_tags import QuickTags
from archive_app.ui.dialogs.file_dialog import FileDialog
from archive_app.ui.dialogs.save_dialog import SaveDialog
from archive_app.ui.editing import Editor
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.tag_space.panel import TagDeed
from archive_app.ui.tag_space.space import TagSpace
from archive_app.ui.tag_space.target_dialog import TargetDialog
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_FILE = "tags.csv"


@dataclass(frozen=True, slots=True)
class _Asked:
    """Edits that wait for a yes."""

    edits: tuple[TagEdit, ...]
    then: str  # the tag that is looked at afterwards


class TagSpaceDesk(QObject):
    """Between the Tags space and the library."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        editor: Editor,
        browser: Browser,
        shell: Shell,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._editor = editor
        self._browser = browser
        self._shell = shell
        self._window = parent
        self._quick = QuickTags(session.settings)
        self._asked: _Asked | None = None
        self._targeted: Sequence[TagRecord] = ()  # what is moved or merged when a tag is chosen
        self._jobs = Jobs(session.read_lane, self)
        self._loads = Latest(Jobs(session.read_lane, self))
        self.space = TagSpace(theme, shell)
        shell.add_space(self.space, "tag", self.tr("Tags"), "Ctrl+2")
        self._connect()

    def _connect(self) -> None:
        space, session = self.space, self._session
        space.shown.connect(self.load)
        space.new_wanted.connect(self._ask_new)
        space.export_wanted.connect(self._export)
        space.import_wanted.connect(self._import)
        space.deed_wanted.connect(self._do)
        space.panel.edited.connect(self._edit_one)
        space.panel.key_chosen.connect(self._give_key)
        space.panel.question.agreed.connect(self._agreed)
        space.model.rename_wanted.connect(self._rename)
        space.model.move_wanted.connect(self._move)
        session.changed.connect(self._follow)
        session.opened.connect(self._show_archive)
        session.closed.connect(self._show_none)

    # --- what is shown

    def load(self) -> None:
        """Ask for the tags, if anybody looks."""
        if self._session.is_open and self.space.isVisible():
            work = partial(_records, self._service)
            self._loads.ask(work, self.space.set_records, self._session.tell)

    def _give_key(self, path: str, number: int) -> None:
        self._quick.give(path, number)
        self.space.set_quick(self._quick.keys())

    @property
    def _service(self) -> TaggingService:
        return self._session.workspace.tagging

    def _follow(self, change: ChangeSet) -> None:
        if change.aspects & {Aspect.TAGS, Aspect.ARTICLES}:
            self.load()

    def _show_archive(self) -> None:
        self.space.set_quick(self._quick.keys())
        self.space.set_writable(not self._session.workspace.read_only)
        self.load()

    def _show_none(self) -> None:
        self._loads.cancel()
        self.space.set_records(())

    # --- what is wanted

    def _do(self, deed: TagDeed, records: Sequence[TagRecord]) -> None:
        match deed:
            case TagDeed.SHOW:
                self._show_articles([record.path for record in records])
            case TagDeed.RENAME:
                self.space.rename_current()
            case TagDeed.MAKE_BELOW:
                self._ask_new(f"{records[0].path}/")
            case TagDeed.MOVE:
                self._targeted = _topmost(records)
                dialog = self._dialog(*self._move_words(records))
                dialog.chosen.connect(self._move_to)
                dialog.open()
            case TagDeed.MERGE:
                self._targeted = _topmost(records)
                dialog = self._dialog(*self._merge_words(records))
                dialog.chosen.connect(self._merge_into)
                dialog.open()
            case TagDeed.DELETE:
                edits = tuple(DeleteTag(record.path) for record in _topmost(records))
                self._ask(edits, "", self._deletion_words)

    def _show_articles(self, paths: Sequence[str]) -> None:
        chosen = Filters().with_choice(Facet.TAG, Choice(frozenset(paths)))
        self._shell.search.set_query("")
        self._browser.ask_everything()
        self._browser.set_filters(chosen)
        self._shell.show_space(BROWSE)

    def _ask_new(self, prefix: str | bool = "") -> None:
        dialog = self._dialog(
            self.tr("New tag"),
            self.tr("The name of the tag. A slash nests: events/flood."),
            "",
        )
        dialog.field.setText(prefix if isinstance(prefix, str) else "")
        dialog.chosen.connect(self._make)
        dialog.open()

    def _make(self, path: str) -> None:
        self._edit((MakeTag(path),), path)

    def _rename(self, path: str, to: str) -> None:
        self._edit((ChangeTag(path, to=to),), to)

    def _edit_one(self, edit: TagEdit) -> None:
        self._edit((edit,), "")

    def _move(self, paths: Sequence[str], below: str) -> None:
        moves = [(path, _below(below, path)) for path in paths]
        if moves:
            self._edit(tuple(ChangeTag(path, to=to) for path, to in moves), moves[0][1])

    # --- another tag is asked for

    def _dialog(self, title: str, question: str, hint: str) -> TargetDialog:
        paths = sorted(self.space.model.records, key=str.casefold)
        dialog = TargetDialog(self._theme, title, question, paths, hint, self._window)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _move_to(self, path: str) -> None:
        self._move([record.path for record in self._targeted], path)

    def _move_words(self, records: Sequence[TagRecord]) -> tuple[str, str, str]:
        return (
            self.tr("Move"),
            self.tr("Move {tags} below which tag?").format(tags=self._named(records)),
            self.tr("Leave it empty for the top."),
        )

    def _merge_into(self, into: str) -> None:
        records = self._targeted
        edits = tuple(MergeTag(one.path, into) for one in records if one.path != into)
        self._ask(edits, into, partial(self._merging_words, records, into))

    def _merge_words(self, records: Sequence[TagRecord]) -> tuple[str, str, str]:
        return (
            self.tr("Merge"),
            self.tr("Merge {tags} into which tag?").format(tags=self._named(records)),
            self.tr("The old name is kept: imports and people may still write it."),
        )

    def _named(self, records: Sequence[TagRecord]) -> str:
        if len(records) == 1:
            return f"“{visible_controls(records[0].path)}”"
        return self.tr("%n tag(s)", "", len(records))

    # --- a yes is asked for

    def _ask(self, edits: tuple[TagEdit, ...], then: str, words: Callable[[TagPlan], str]) -> None:
        """Say what would come of it, and wait for a yes."""
        if edits:
            work = partial(_plan, self._service, edits)
            told = partial(self._tell_plan, _Asked(edits, then), words)
            self._jobs.start(work, told, self._session.tell)

    def _tell_plan(self, asked: _Asked, words: Callable[[TagPlan], str], plan: TagPlan) -> None:
        self._asked = asked
        question = self.space.panel.question
        merges = any(isinstance(edit, MergeTag) for edit in asked.edits)
        question.yes.setText(self.tr("Merge") if merges else self.tr("Delete"))
        question.ask(words(plan))

    def _merging_words(self, records: Sequence[TagRecord], into: str, plan: TagPlan) -> str:
        words = self.tr("%n article(s) have them changed.", "", plan.articles)
        head = self.tr("Merge {tags} into “{into}”?").format(
            tags=self._named(records), into=visible_controls(into)
        )
        return f"{head} {words}"

    def _deletion_words(self, plan: TagPlan) -> str:
        tags = self.tr("Delete %n tag(s)?", "", plan.deleted)
        articles = self.tr("%n article(s) lose them.", "", plan.articles)
        return f"{tags} {articles}"

    def _agreed(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._edit(asked.edits, asked.then)

    def _edit(self, edits: tuple[TagEdit, ...], then: str) -> None:
        work = partial(_do, self._service, edits)
        self._editor.do(work, then=partial(self._go_to, then))

    def _go_to(self, path: str, _change: ChangeSet) -> None:
        if path:
            self._jobs.start(
                partial(_records, self._service),
                partial(self._show_and_select, path),
                self._session.tell,
            )

    def _show_and_select(self, path: str, records: list[TagRecord]) -> None:
        self.space.set_records(records)
        self.space.select([path])

    # --- tables

    def _export(self) -> None:
        filters = self.tr("Table (*.csv);;JSON Lines (*.jsonl)")
        dialog = SaveDialog(self._window, self.tr("Export tags"), filters, ".csv")
        target = dialog.ask(Path.home() / _FILE)
        if target is not None:
            told = partial(self._tell_saved, target.name)
            self._jobs.start(partial(_save, self._service, target), told, self._session.tell)

    def _tell_saved(self, name: str, count: int) -> None:
        words = self.tr("%n tag(s) saved in {name}.", "", count)
        self._shell.status.show_toast(words.format(name=visible_controls(name)))

    def _import(self) -> None:
        filters = self.tr("Tables (*.csv *.tsv);;All files (*)")
        dialog = FileDialog(self._window, self.tr("Import tags"), Path.home(), filters)
        for path in dialog.choose()[:1]:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Make and change tags by a table, after a yes."""
        self._jobs.start(partial(_read, self._service, path), self._ask_table, self._session.tell)

    def _ask_table(self, table: TagTable) -> None:
        words = self._table_words(table)
        if not table.edits or not (table.plan.made or table.plan.changed or table.plan.merged):
            self._shell.status.show_toast(words)
            return
        self._asked = _Asked(table.edits, "")
        question = self.space.panel.question
        question.yes.setText(self.tr("Import"))
        self.space.panel.setEnabled(True)
        question.ask(words)

    def _table_words(self, table: TagTable) -> str:
        plan = table.plan
        parts = []
        if plan.made:
            parts.append(self.tr("%n tag(s) are made.", "", plan.made))
        if plan.changed:
            parts.append(self.tr("%n tag(s) are changed.", "", plan.changed))
        if plan.merged:
            parts.append(self.tr("%n tag(s) are merged.", "", plan.merged))
        if table.problems:
            first = table.problems[0]
            line = self.tr("%n line(s) can't be read, the first is {line}: {problem}", "",
                           len(table.problems))  # fmt: skip
            parts.append(
                line.format(line=first.line, problem=visible_controls(said(first.problem)))
            )
        return " ".join(parts) or self.tr("The table changes nothing.")


def _records(service: TaggingService, _ctx: JobContext) -> list[TagRecord]:
    return service.records()


def _plan(service: TaggingService, edits: Sequence[TagEdit], _ctx: JobContext) -> TagPlan:
    return service.plan(*edits)


def _do(service: TaggingService, edits: Sequence[TagEdit], _ctx: JobContext) -> ChangeSet:
    return service.edit(*edits)


def _save(service: TaggingService, path: Path, _ctx: JobContext) -> int:
    return service.save_table(path)


def _read(service: TaggingService, path: Path, _ctx: JobContext) -> TagTable:
    return service.read_table(path)


def _topmost(records: Sequence[TagRecord]) -> list[TagRecord]:
    """Without those that stand below another of them: they go where that goes."""
    paths = [record.path for record in records]
    return [
        record
        for record in records
        if not any(record.path.startswith(f"{other}/") for other in paths)
    ]


def _below(above: str, path: str) -> str:
    name = path.rpartition("/")[2]
    return f"{above}/{name}" if above else name
