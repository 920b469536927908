"""What the Names space does: it loads names, shows what a merge would do, and edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    ConfirmFound,
    DeleteName,
    DismissFound,
    MakeName,
    MergeNames,
    NameDetails,
    NameEdit,
    NameState,
    SetApart,
    SplitArticles,
)
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.domain.jobs import JobContext
from archive_app.services.authorities import (
    AuthorityService,
    MergePreview,
    NamesView,
)
from archive_app.services.workspace import Workspace
from archive_app.text.reading_aloud import readings_of
from archive_app.ui.browsing import Browser
from archive_app.ui.editing import Editor
from archive_app.ui.name_space.action_bar import NamesDeed
from archive_app.ui.name_space.panel import NameDeed
from archive_app.ui.name_space.rows import NameEntry, group_of
from archive_app.ui.name_space.space import NameSpace
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.tag_space.target_dialog import TargetDialog
from archive_app.ui.tasks.lanes import Jobs, Latest
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_FACETS = {
    NameKind.PERSON: Facet.PERSON,
    NameKind.ORGANISATION: Facet.ORG,
    NameKind.PLACE: Facet.PLACE,
}
_FOLLOWED = frozenset({Aspect.NAMES, Aspect.ARTICLES, Aspect.FIELDS, Aspect.TEXTS})


@dataclass(frozen=True, slots=True)
class _Loaded:
    view: NamesView
    waiting: int


class NameSpaceDesk(QObject):
    """Between the Names space and the library."""

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
        self._loads = Latest(Jobs(session.read_lane, self))
        self._details = Latest(Jobs(session.read_lane, self))
        self._previews = Latest(Jobs(session.write_lane, self))
        self._then = ""  # the name that is looked at once it is listed
        self._others: tuple[ArticleId, ...] = ()
        self.space = NameSpace(theme, shell)
        shell.add_space(self.space, "users", self.tr("Names"), "Ctrl+3")
        self._connect()

    def _connect(self) -> None:
        space, session = self.space, self._session
        space.shown.connect(self.load)
        space.kind_chosen.connect(self.load)
        space.new_wanted.connect(self._ask_new)
        space.looked_at.connect(self._look)
        space.bar.wanted.connect(self._do_with_chosen)
        space.panel.wanted.connect(self._do)
        space.panel.edited.connect(self._edit_one)
        space.view.show_wanted.connect(self._show_articles)
        session.changed.connect(self._follow)
        session.opened.connect(self._show_archive)
        session.closed.connect(self._show_none)

    # --- what is shown

    def load(self) -> None:
        """Ask for the names, if anybody looks."""
        if self._session.is_open and self.space.isVisible():
            work = partial(_load, self._session.workspace, self.space.kind)
            self._loads.ask(work, self._show, self._session.tell)

    @property
    def _service(self) -> AuthorityService:
        return self._session.workspace.names

    def _show(self, loaded: _Loaded) -> None:
        self.space.set_names(loaded.view)
        self.space.set_waiting(loaded.waiting)
        if self._then:
            self.space.look_at(self._then)
            self._then = ""

    def _follow(self, change: ChangeSet) -> None:
        if change.aspects & _FOLLOWED:
            self.load()

    def _show_archive(self) -> None:
        self.space.set_writable(not self._session.workspace.read_only)
        self.load()

    def _show_none(self) -> None:
        for asked in (self._loads, self._details, self._previews):
            asked.cancel()
        self.space.set_names(None)

    def _look(self) -> None:
        """Show what is known of the name looked at, and what merging the checked ones would do."""
        entry, space = self.space.current, self.space
        self._details.cancel()
        self._previews.cancel()
        if entry is None or not self._session.is_open:
            space.panel.show_nothing()
            return
        if entry.record is None:
            space.panel.show_entry(entry, None, writable=space.is_writable)
        else:
            work = partial(_details, self._service, entry.record.id)
            self._details.ask(work, partial(self._show_details, entry), self._session.tell)
        self._show_merge(None)
        chosen = [one.record.id for one in space.model.checked if one.record is not None]
        if len(chosen) > 1 and space.is_writable:
            asked = partial(_preview, self._service, chosen)
            self._previews.ask(asked, self._show_merge, self._no_preview)

    def _show_details(self, entry: NameEntry, details: NameDetails) -> None:
        self.space.panel.show_entry(entry, details, writable=self.space.is_writable)

    def _show_merge(self, preview: MergePreview | None) -> None:
        view = self.space.names
        checked = self.space.model.checked
        group = group_of(view.groups, checked) if view is not None else None
        self.space.panel.show_merge(preview, group)

    def _no_preview(self, problem: Exception) -> None:
        """Why these can't be merged is told when somebody asks for it."""
        if not isinstance(problem, UserError):
            self._session.tell(problem)

    # --- what is wanted

    def _do_with_chosen(self, deed: NamesDeed) -> None:
        chosen = self.space.chosen
        records = [entry.record.id for entry in chosen if entry.record is not None]
        match deed:
            case NamesDeed.APART:
                self._edit([SetApart(tuple(records))])
            case NamesDeed.NO_NAME:
                self._edit([DismissFound(one.kind, one.original) for one in chosen])
            case NamesDeed.CONFIRM:
                self._edit([edit for one in chosen for edit in _confirming(one)])
            case NamesDeed.MERGE:
                self._edit(_merging(chosen), f"#{records[0]}")

    def _do(self, deed: NameDeed) -> None:
        entry = self.space.current
        if entry is None:
            return
        match deed:
            case NameDeed.SHOW:
                self._show_articles()
            case NameDeed.CONFIRM:
                self._edit(_confirming(entry))
            case NameDeed.RENAME:
                self._ask_rename(entry)
            case NameDeed.OTHER:
                self._ask_other(entry)
            case NameDeed.DELETE:
                if entry.record is not None:
                    self._edit([DeleteName(entry.record.id)])

    def _show_articles(self) -> None:
        entry = self.space.current
        if entry is None or entry.record is None:
            return
        values = frozenset({entry.record.preferred})
        chosen = Filters().with_choice(_FACETS[entry.kind], Choice(values))
        self._shell.search.set_query("")
        self._browser.ask_everything()
        self._browser.set_filters(chosen)
        self._shell.show_space(BROWSE)

    def _ask_new(self) -> None:
        dialog = self._dialog(
            self.tr("New name"), self.tr("What is it called best?"), self.tr("In any script.")
        )
        dialog.chosen.connect(self._make)
        dialog.open()

    def _make(self, name: str) -> None:
        self._edit([MakeName(self.space.kind, name)])

    def _ask_rename(self, entry: NameEntry) -> None:
        hint = self.tr("The old name stays a form of it: it is found by both.")
        dialog = self._dialog(self.tr("Rename"), self.tr("What is it called best?"), hint)
        dialog.field.setText(entry.record.preferred if entry.record is not None else "")
        dialog.field.selectAll()
        dialog.chosen.connect(self.space.panel.rename)
        dialog.open()

    def _ask_other(self, entry: NameEntry) -> None:
        """Somebody else has the name in the articles that are selected in Browse."""
        self._others = tuple(self._shell.results.view.selected_ids())
        if not self._others:
            sentence = self.tr("No articles are selected.")
            hint = self.tr("Show its articles, select those of the other one, then come back.")
            self._session.tell(UserError(sentence, hint))
            return
        question = self.tr("In %n selected article(s) “{name}” is somebody else, called:", "",
                           len(self._others))  # fmt: skip
        dialog = self._dialog(
            self.tr("Another of this name"),
            question.format(name=visible_controls(entry.called)),
            self.tr("Add what tells the two apart: Wang Wei (Shenyang)."),
        )
        dialog.field.setText(entry.record.preferred if entry.record is not None else "")
        dialog.chosen.connect(self._split_off)
        dialog.open()

    def _split_off(self, called: str) -> None:
        entry = self.space.current
        if entry is not None and entry.record is not None:
            self._edit([SplitArticles(entry.record.id, self._others, called)])

    def _dialog(self, title: str, question: str, hint: str) -> TargetDialog:
        view = self.space.names
        names = [record.preferred for record in view.records] if view is not None else []
        dialog = TargetDialog(self._theme, title, question, names, hint, self._window)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    # --- edits

    def _edit_one(self, edit: NameEdit) -> None:
        self._edit([edit])

    def _edit(self, edits: Sequence[NameEdit], then: str = "") -> None:
        if edits:
            self._then = then
            self.space.model.check(())
            self._editor.do(partial(_do, self._service, tuple(edits)))


def _merging(chosen: Sequence[NameEntry]) -> list[NameEdit]:
    """All of them become the first record; what was found in texts is confirmed to be it."""
    records = [entry.record.id for entry in chosen if entry.record is not None]
    into, others = records[0], tuple(records[1:])
    edits: list[NameEdit] = [MergeNames(others, into)] if others else []
    found = [entry for entry in chosen if entry.record is None]
    return [*edits, *(ConfirmFound(one.kind, one.original, into) for one in found)]


def _confirming(entry: NameEntry) -> list[NameEdit]:
    if entry.record is None:
        return [ConfirmFound(entry.kind, entry.original)]
    if entry.is_confirmed:
        return []
    return [ChangeName(entry.record.id, state=NameState.CONFIRMED)]


def _load(workspace: Workspace, kind: NameKind, _ctx: JobContext) -> _Loaded:
    readings_of("拼音")  # its table takes a moment to load, and not while the list is painted
    return _Loaded(workspace.names.view(kind), workspace.name_finder.waiting())


def _details(service: AuthorityService, name: AuthorityId, _ctx: JobContext) -> NameDetails:
    return service.details(name)


def _preview(
    service: AuthorityService, names: Sequence[AuthorityId], _ctx: JobContext
) -> MergePreview:
    return service.preview(names[0], *names[1:])


def _do(service: AuthorityService, edits: Sequence[NameEdit], _ctx: JobContext) -> ChangeSet:
    return service.edit(*edits)
