"""The browser: the question in force, the answer shown, and the article that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from archive_app.domain.articles import ResultRow
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import Scope, SearchRequest, SearchResult, Sort
from archive_app.services.alignment import linked_as
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest

PAGE = 100  # rows asked for at once
SHOWN_FACETS = (
    Facet.DATE,
    Facet.SOURCE,
    Facet.STATUS,
    Facet.TAG,
    Facet.FLAG,
    Facet.PERSON,
    Facet.ORG,
    Facet.PLACE,
    Facet.LANG,
    Facet.DUPLICATE,
)
FACET_LIMIT = 50
ALL_VALUES = 10_000
EVERYTHING = SearchRequest(facets=SHOWN_FACETS, facet_limit=FACET_LIMIT)


class Browser(QObject):
    """Turns intents into searches and openings, and tells what came of them.

    Edits never make rows vanish under the reader: they are counted anew, and the list keeps its
    rows until the next search.
    """

    found = Signal(object)  # SearchResult: show this list
    recounted = Signal(object)  # SearchResult: the list stays, facets and totals are new
    rows_ready = Signal(int, int, object)  # generation, page, list[ResultRow]
    rows_failed = Signal(int, int)  # generation, page: may be asked for again
    filters_changed = Signal(object)  # Filters
    page_opened = Signal(object)  # ReaderPage
    page_refreshed = Signal(object)  # ReaderPage: the same article after an edit
    failed = Signal(object)  # the exception of a search

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._searches = Latest(session.read_lane)
        self._counts = Latest(session.read_lane)
        self._openings = Latest(session.read_lane)
        self._refreshings = Latest(session.read_lane)
        self._linkings = Latest(session.link_lane)
        self._asking = False  # a search has not been answered yet
        self._edited = False  # edits may have made the list untrue since it was asked for
        self._request = EVERYTHING
        self._shown: SearchResult | None = None
        self._open_id: ArticleId | None = None
        self._linked: ReaderPage | None = None  # the page shown last, with links if it has any
        self._marked = _words(EVERYTHING)
        session.changed.connect(self._follow)
        session.closed.connect(self._forget)

    # --- the question

    @property
    def request(self) -> SearchRequest:
        """The question in force."""
        return self._request

    @property
    def shown(self) -> SearchResult | None:
        """The answer whose list is shown."""
        return self._shown

    @property
    def open_id(self) -> ArticleId | None:
        """The article in the reader."""
        return self._open_id

    def begin(self, sort: Sort) -> None:
        """Ask for everything, as after opening an archive."""
        self._request = replace(EVERYTHING, sort=sort)
        self.filters_changed.emit(self._request.filters)
        self.search()

    def ask(self, text: str) -> None:
        """Search for ``text`` with the filters kept; the same again after edits lists anew."""
        if self._edited and text == self._request.text:
            self.search()
        self._change(replace(self._request, text=text, without=frozenset()))

    def switch_expansion(self, key: str, on: bool) -> None:
        """Find what an expansion stands for, or leave it out."""
        without = self._request.without - {key} if on else self._request.without | {key}
        self._change(replace(self._request, without=without))

    def ask_everything(self) -> None:
        """Search without words and filters."""
        self._request = replace(self._request, text="", filters=Filters(), without=frozenset())
        self.filters_changed.emit(self._request.filters)
        self.search()

    def set_scope(self, scope: Scope) -> None:
        """Look for words in both sides or in one."""
        self._change(replace(self._request, scope=scope))

    def set_sort(self, sort: Sort) -> None:
        """Order the list."""
        self._change(replace(self._request, sort=sort))

    def choose(self, facet: Facet, choice: Choice) -> None:
        """Replace what is chosen of one facet."""
        self._filter(self._request.filters.with_choice(facet, choice))

    def drop(self, facet: Facet) -> None:
        """Choose nothing of one facet."""
        self._filter(self._request.filters.without(facet))

    def clear_filters(self) -> None:
        """Choose nothing at all."""
        self._filter(Filters())

    def show_all_values(self, facet: Facet) -> None:
        """Count every value of ``facet`` instead of the most frequent ones."""
        if self._request.facet_limit != ALL_VALUES:
            self._request = replace(self._request, facet_limit=ALL_VALUES)
            self._count_again()

    @property
    def marks_are_old(self) -> bool:
        """Whether the hits marked in the reader are those of an older question."""
        return self._shown is not None and self._marked != _words(self._shown.request)

    def _filter(self, filters: Filters) -> None:
        if filters != self._request.filters:
            self._request = replace(self._request, filters=filters)
            self.filters_changed.emit(filters)
            self.search()

    def _change(self, request: SearchRequest) -> None:
        if request != self._request:
            # Every value of a facet is counted for the question it was asked of only.
            self._request = replace(request, facet_limit=FACET_LIMIT)
            self.search()

    # --- the answer

    def search(self) -> None:
        """Ask again; an older question is forgotten."""
        if self._session.is_open:
            self._asking = True
            self._edited = False
            self._counts.cancel()
            self._searches.ask(self._work(), self._show, self._fail)

    def _count_again(self) -> None:
        """Facets and totals as they are now. A search on its way may have counted before."""
        if self._asking:
            self.search()
        else:
            self._counts.ask(self._work(), self._recount, self._session.tell)

    def _work(self) -> _Search:
        return _Search(self._session, self._request)

    def _show(self, result: SearchResult) -> None:
        self._asking = False
        self._shown = result
        self.found.emit(result)

    def _fail(self, problem: Exception) -> None:
        self._asking = False
        self.failed.emit(problem)

    def load_rows(self, generation: int, page: int) -> None:
        """Fetch a page of rows of the shown answer."""
        if self._shown is None or not self._session.is_open:
            return
        ids = self._shown.ids[page * PAGE : (page + 1) * PAGE]
        work = _Rows(self._session, self._shown.request, ids, generation, page)
        failed = partial(self._miss_rows, generation, page)
        self._session.read_lane.start(work, self._give_rows, failed)

    def _miss_rows(self, generation: int, page: int, problem: Exception) -> None:
        self.rows_failed.emit(generation, page)
        self._session.tell(problem)

    def _give_rows(self, answer: tuple[int, int, list[ResultRow]]) -> None:
        self.rows_ready.emit(*answer)

    # --- the article

    def open_article(self, article: ArticleId) -> None:
        """Open an article with the hits of the shown answer."""
        if not self._session.is_open:
            return
        self._open_id = article
        self._openings.ask(self._opening(article), self._open, self._session.tell)

    def _open(self, answer: tuple[ReaderPage, SearchRequest]) -> None:
        page, request = answer
        self._marked = _words(request)
        self.page_opened.emit(page)
        self._link(page)

    def _refresh_article(self) -> None:
        if self._open_id is not None:
            self._refreshings.ask(self._opening(self._open_id), self._refresh, self._session.tell)

    def _refresh(self, answer: tuple[ReaderPage, SearchRequest]) -> None:
        page, _ = answer
        if page.article.id == self._open_id:
            self.page_refreshed.emit(page)
            self._link(page)

    def _link(self, page: ReaderPage) -> None:
        """Let links be made, and texts compared, for a page that is shown already."""
        self._linkings.cancel()
        self._linked = page
        article = page.article
        is_known = page.alignment is not None and page.damage is not None
        if not is_known and article.original and article.translation:
            work = _Linking(self._session, page)
            self._linkings.ask(work, self._show_links, self._session.tell)

    def _show_links(self, page: ReaderPage) -> None:
        if page.article.id == self._open_id and page.alignment is not None:
            self._linked = page
            self.page_refreshed.emit(page)

    def _opening(self, article: ArticleId) -> _Opening:
        return _Opening(self._session, article, self._request_shown(), self._linked)

    def _request_shown(self) -> SearchRequest:
        return self._shown.request if self._shown is not None else self._request

    # --- changes

    def _follow(self, change: ChangeSet) -> None:
        if not self._session.is_open:
            return
        if change.aspects & {Aspect.ARTICLES, Aspect.TEXTS, Aspect.INDEX, Aspect.NAMES}:
            self.search()
        elif change.aspects != {Aspect.ALIGNMENT}:  # links are neither listed nor counted
            self._edited = True
            self._count_again()
        if self._open_id is not None and (not change.articles or self._open_id in change.articles):
            self._refresh_article()

    def _recount(self, result: SearchResult) -> None:
        if result.request == self._request:
            self.recounted.emit(result)

    def _forget(self) -> None:
        reading = (self._openings, self._refreshings, self._linkings)
        for questions in (self._searches, self._counts, *reading):
            questions.cancel()
        self._asking = self._edited = False
        self._shown = None
        self._open_id = None
        self._linked = None
        self._request = EVERYTHING


def _words(request: SearchRequest) -> tuple[str, Scope, frozenset[str]]:
    """What decides which hits are marked."""
    return request.text, request.scope, request.without


class _Search:
    """The work of one search."""

    def __init__(self, session: Session, request: SearchRequest) -> None:
        self._service = session.workspace.searching
        self._request = request

    def __call__(self, ctx: JobContext) -> SearchResult:
        return self._service.search(self._request, ctx)


class _Rows:
    """The work of one page of rows."""

    def __init__(
        self,
        session: Session,
        request: SearchRequest,
        ids: Sequence[ArticleId],
        generation: int,
        page: int,
    ) -> None:
        self._service = session.workspace.searching
        self._request = request
        self._ids = ids
        self._place = (generation, page)

    def __call__(self, ctx: JobContext) -> tuple[int, int, list[ResultRow]]:
        ctx.checkpoint()
        asked = self._request
        rows = self._service.rows(self._ids, asked.text, asked.scope, asked.without)
        return (*self._place, rows)


class _Opening:
    """The work of opening one article."""

    def __init__(
        self,
        session: Session,
        article: ArticleId,
        request: SearchRequest,
        before: ReaderPage | None,
    ) -> None:
        self._service = session.workspace.reading
        self._article = article
        self._request = request
        self._before = before  # links that aren't kept yet need not be made again

    def __call__(self, _ctx: JobContext) -> tuple[ReaderPage, SearchRequest]:
        asked = self._request
        page = self._service.open(self._article, asked.text, asked.scope, asked.without)
        return linked_as(page, self._before), self._request


class _Linking:
    """The work of linking the sentences of a page."""

    def __init__(self, session: Session, page: ReaderPage) -> None:
        self._service = session.workspace.reading
        self._page = page

    def __call__(self, _ctx: JobContext) -> ReaderPage:
        return self._service.aligned(self._page)
