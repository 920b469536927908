"""The desk of the tag box: what it shows is fetched, what is chosen in it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.services.suggesting import SuggestReason, TagSuggestion
from archive_app.services.workspace import Workspace
from archive_app.ui.editing import Editor
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.session import Session
from archive_app.ui.tagging.popup import TagPopup
from archive_app.ui.tasks.lanes import Jobs, Latest

_Answer = tuple[list[str], dict[str, int], int]  # known tags, articles by tag, articles in all


_RECENT = "tags.recent"
_MOST_RECENT = 8
_MOST_SUGGESTED = 5
_SAMPLE = 50  # articles that suggestions look at, at most


class TagDesk(QObject):
    """Opens the box for some articles, and keeps it true while they are edited."""

    def __init__(
        self,
        session: Session,
        editor: Editor,
        popup: TagPopup,
        place: Callable[[], QPoint],
        parent: QObject,
    ) -> None:
        """``place`` tells where on the screen the box is to open."""
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._popup = popup
        self._place = place
        self._articles: Sequence[ArticleId] = ()  # whose tags the box shows
        self._question = Latest(Jobs(session.read_lane, self))
        self._offers = Latest(Jobs(session.read_lane, self))
        popup.tags_added.connect(self._add)
        popup.tag_removed.connect(self._remove)
        editor.edited.connect(self._follow)
        session.closed.connect(self._close)

    def edit(self, articles: Sequence[ArticleId]) -> None:
        """Open the box for these articles, if there are any."""
        if articles:
            self._articles = articles
            work = _Tags(self._session, self._articles)
            self._question.ask(work, self._open, self._session.tell)
            suggest = partial(_suggest, self._session.workspace, tuple(articles[:_SAMPLE]))
            self._offers.ask(suggest, self._offer, self._session.tell)

    def _open(self, answer: _Answer) -> None:
        known, counts, articles = answer
        states = {
            path: TagState.ALL if count == articles else TagState.SOME
            for path, count in counts.items()
        }
        if self._popup.isVisible():
            self._popup.set_tags(known, states)
        else:
            self._popup.open_for(articles, known, states, self._place())

    def _offer(self, found: Sequence[TagSuggestion]) -> None:
        why = {
            SuggestReason.ALIKE: self.tr("on similar articles"),
            SuggestReason.TEXT: self.tr("named in the text"),
        }
        offers = {one.path: why[one.reason] for one in found}
        for path in self._session.settings.texts(_RECENT):
            offers.setdefault(path, self.tr("used lately"))
        self._popup.set_offers(offers)

    def _remember(self, paths: Sequence[str]) -> None:
        recent = dict.fromkeys((*paths, *self._session.settings.texts(_RECENT)))
        self._session.settings.set(_RECENT, tuple(recent)[:_MOST_RECENT])

    def _add(self, paths: Sequence[str]) -> None:
        self._editor.add_tags(self._articles, paths)
        self._remember(paths)

    def _remove(self, path: str) -> None:
        self._editor.remove_tag(self._articles, path)

    def _follow(self, _change: ChangeSet) -> None:
        if self._popup.isVisible():
            self.edit(self._articles)

    def _close(self) -> None:
        self._question.cancel()
        self._offers.cancel()
        self._popup.hide()


class _Tags:
    """The work of the tag box: every tag, and how many of the articles have which."""

    def __init__(self, session: Session, ids: Sequence[ArticleId]) -> None:
        self._service = session.workspace.curating
        self._ids = ids  # gone through where nobody waits

    def __call__(self, _ctx: JobContext) -> _Answer:
        known = [tag.path for tag in self._service.tags()]
        return known, self._service.tag_counts(self._ids), len(self._ids)


def _suggest(
    workspace: Workspace, ids: Sequence[ArticleId], _ctx: JobContext
) -> list[TagSuggestion]:
    return workspace.suggesting.suggest(ids, _MOST_SUGGESTED)
