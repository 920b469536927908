"""Stars, collections, reviewers, the queue and quick tags: what keys do to the articles chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.facets import NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace
from archive_app.ui.browsing import Browser
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.curating.actions import QUICK_TAGS
from archive_app.ui.curating.quick_tags import QuickTags
from archive_app.ui.editing import Editor
from archive_app.ui.session import Session
from archive_app.ui.shell import BROWSE, Shell
from archive_app.ui.tag_space.target_dialog import TargetDialog
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.theme import Theme

_MOST_NAMES = 200
_WAITING = frozenset(
    {
        ReviewStatus.UNREVIEWED.value,
        ReviewStatus.IN_REVIEW.value,
        ReviewStatus.NEEDS_FIX.value,
    }
)


@dataclass(frozen=True, slots=True)
class _Choices:
    """What can be chosen from, for articles that are kept until a person has chosen."""

    articles: tuple[ArticleId, ...]
    names: list[str]


class CuratingDesk(QObject):
    """Does to the selected articles, or to the one in the reader, what a key says."""

    history_wanted = Signal(object, str)  # ArticleId, its title

    def __init__(
        self,
        theme: Theme,
        session: Session,
        shell: Shell,
        browser: Browser,
        editor: Editor,
        coordinator: Coordinator,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._shell = shell
        self._browser = browser
        self._editor = editor
        self._coordinator = coordinator
        self._window = parent
        self._jobs = Jobs(session.read_lane, self)
        self._articles: tuple[ArticleId, ...] = ()
        self.quick = QuickTags(session.settings)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What carries out each action."""
        return {
            "article.star": self.star,
            "article.collect": self.collect,
            "article.assign": self.assign,
            "article.reviewed": self.reviewed,
            "article.history": self._show_history,
            "search.queue": partial(self.show_queue, mine=False),
            "search.queue_mine": partial(self.show_queue, mine=True),
            "search.untagged": self.show_untagged,
            **{f"tag.quick{number}": partial(self.tag, number) for number in QUICK_TAGS},
        }

    # --- articles

    def star(self) -> None:
        """Star those without a star; when all have one, take the stars away."""
        if ids := self._chosen():
            self._editor.do(partial(_star, self._session.workspace, ids))

    def tag(self, number: int) -> None:
        """Put the quick tag on those without it; when all have it, take it off."""
        path = self.quick.path(number)
        if not path:
            sentence = self.tr("The key {key} stands for no tag.").format(key=number)
            hint = self.tr("Choose a tag in Tags, and give it the key.")
            self._session.tell(UserError(sentence, hint))
        elif ids := self._chosen():
            self._editor.do(partial(_tag, self._session.workspace, ids, path))

    def reviewed(self) -> None:
        """Mark as reviewed, and bring the next of the list."""
        if ids := self._chosen():
            self._editor.set_status(ids, ReviewStatus.REVIEWED)
            self._shell.results.view.next_article()

    def collect(self) -> None:
        """Ask for a collection, and add to it."""
        if ids := self._chosen():
            work = partial(_collections, self._session.workspace, ids)
            self._jobs.start(work, self._ask_collection, self._session.tell)

    def assign(self) -> None:
        """Ask who reviews them."""
        if ids := self._chosen():
            work = partial(_reviewers, self._session.workspace, ids)
            self._jobs.start(work, self._ask_reviewer, self._session.tell)

    def _chosen(self) -> tuple[ArticleId, ...]:
        return tuple(self._coordinator.edited_ids())

    def _ask_collection(self, choices: _Choices) -> None:
        self._articles = choices.articles
        dialog = self._dialog(
            self.tr("Add to a collection"),
            self.tr("Which collection? A new one is made; a slash nests: exhibition/flood."),
            choices.names,
            self.tr("The articles are put at its end, in the order of the list."),
        )
        dialog.chosen.connect(self._put)
        dialog.open()

    def _put(self, path: str) -> None:
        self._editor.do(partial(_put, self._session.workspace, self._articles, path))

    def _ask_reviewer(self, choices: _Choices) -> None:
        self._articles = choices.articles
        dialog = self._dialog(
            self.tr("Assign"),
            self.tr("Who reviews %n article(s)?", "", len(choices.articles)),
            choices.names,
            self.tr("Leave it empty for nobody."),
        )
        dialog.field.setText(self._me)
        dialog.field.selectAll()
        dialog.chosen.connect(self._assign)
        dialog.open()

    def _assign(self, name: str) -> None:
        self._editor.do(partial(_assign, self._session.workspace, self._articles, name))

    def _dialog(self, title: str, question: str, names: Sequence[str], hint: str) -> TargetDialog:
        dialog = TargetDialog(self._theme, title, question, names, hint, self._window)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _show_history(self) -> None:
        page = self._coordinator.page
        if page is not None:
            self.history_wanted.emit(page.article.id, page.article.title)

    # --- lists

    @property
    def _me(self) -> str:
        return self._session.settings.text("editor.name")

    def show_queue(self, *, mine: bool) -> None:
        """List what waits for review, of everybody or of the person at the keyboard."""
        if mine and not self._me:
            sentence = self.tr("It is not known who you are.")
            hint = self.tr("Write your name into Settings, Archives: articles are assigned to it.")
            self._session.tell(UserError(sentence, hint))
            return
        filters = Filters().with_choice(Facet.STATUS, Choice(_WAITING))
        if mine:
            filters = filters.with_choice(Facet.REVIEWER, Choice(frozenset({self._me})))
        self._list(filters)

    def show_untagged(self) -> None:
        """List the articles that have no tag."""
        self._list(Filters().with_choice(Facet.TAG, Choice(frozenset({NONE_VALUE}))))

    def _list(self, filters: Filters) -> None:
        self._shell.show_space(BROWSE)
        self._browser.go_to(SearchRequest(filters=filters))


def _star(workspace: Workspace, ids: Sequence[ArticleId], _ctx: JobContext) -> ChangeSet:
    change = workspace.collecting.star(ids)
    return change if change.is_change else workspace.collecting.unstar(ids)


def _tag(workspace: Workspace, ids: Sequence[ArticleId], path: str, _ctx: JobContext) -> ChangeSet:
    change = workspace.curating.add_tag(ids, path)
    return change if change.is_change else workspace.curating.remove_tag(ids, path)


def _collections(workspace: Workspace, ids: tuple[ArticleId, ...], _ctx: JobContext) -> _Choices:
    return _Choices(ids, [record.path for record in workspace.collecting.records()])


def _put(workspace: Workspace, ids: Sequence[ArticleId], path: str, _ctx: JobContext) -> ChangeSet:
    return workspace.collecting.gather(path, ids)


def _reviewers(workspace: Workspace, ids: tuple[ArticleId, ...], _ctx: JobContext) -> _Choices:
    names = workspace.fields.known_values(ArticleField.ASSIGNEE, "", _MOST_NAMES)
    return _Choices(ids, list(names))


def _assign(
    workspace: Workspace, ids: Sequence[ArticleId], name: str, _ctx: JobContext
) -> ChangeSet:
    return workspace.fields.assign(ids, name)
