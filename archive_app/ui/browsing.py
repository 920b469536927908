"""The browser: the question in force, the answer shown, and the article that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from archive_app.domain.articles import ResultRow
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.grouping import Grouping
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.searching import Scope, SearchRequest, SearchResult, Sort
from archive_app.services.searching import Finding
from archive_app.ui.models.hit_list import PAGE_SIZE
from archive_app.ui.page_feed import PageFeed
from archive_app.ui.search_work import Count, Recount, Rows, Search, SearchAgain
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Latest

# Links are neither listed nor counted; saved searches count where a query names them.
_NOT_LISTED = frozenset({Aspect.ALIGNMENT, Aspect.SEARCHES})
SHOWN_FACETS = (
    Facet.DATE,
    Facet.SOURCE,
    Facet.STATUS,
    Facet.REVIEWER,
    Facet.TAG,
    Facet.COLLECTION,
    Facet.FLAG,
    Facet.PERSON,
    Facet.ORG,
    Facet.PLACE,
    Facet.LANG,
    Facet.KIND,
    Facet.DUPLICATE,
    Facet.HAS,
    Facet.SECTION,
    Facet.BYLINE,
    Facet.CREDIT,
    Facet.BATCH,
)
FACET_LIMIT = 50
ALL_VALUES = 10_000
PageIds = Callable[[int], Sequence[ArticleId]]
EVERYTHING = SearchRequest(facets=SHOWN_FACETS, facet_limit=FACET_LIMIT)


class Browser(QObject):
    """Turns intents into searches and openings, and tells what came of them.

    Edits never make rows vanish under the reader: they are counted anew, and the list keeps its
    rows until the next search.
    """

    found = Signal(object)  # SearchResult: show this list; nothing is counted yet
    counted = Signal(object)  # SearchResult: facets and totals of the list, which stays
    outdated = Signal(object)  # frozenset[ArticleId]: listed still, but no longer found
    rows_ready = Signal(int, int, object)  # generation, page, list[ResultRow]
    rows_failed = Signal(int, int)  # generation, page: may be asked for again
    filters_changed = Signal(object)  # Filters
    locks_changed = Signal(object)  # frozenset[Facet]
    restored = Signal(object)  # SearchRequest: a question from elsewhere is in force
    page_opened = Signal(object)  # ReaderPage
    page_refreshed = Signal(object)  # ReaderPage: the same article after an edit
    failed = Signal(object)  # the exception of a search
    searching_changed = Signal(bool)  # whether a search has not been answered yet
    progressed = Signal(object)  # Progress of the search that runs

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._searches = Latest(session.read_lane)
        self._counts = Latest(session.count_lane)
        self._rows_first = Event()  # what counts of the list shown waits for
        self._feed = PageFeed(session, self)
        self._asking = False  # a search has not been answered yet
        self._edited = False  # edits may have made the list untrue since it was asked for
        self._touched: frozenset[ArticleId] = frozenset()  # what was edited since it was listed
        self._request = EVERYTHING
        self._shown: SearchResult | None = None
        self._locked: frozenset[Facet] = frozenset()
        self._page_ids: PageIds | None = None
        self._feed.opened.connect(self.page_opened)
        self._feed.refreshed.connect(self.page_refreshed)
        self._feed.failed.connect(session.tell)
        session.changed.connect(self._follow)
        session.closed.connect(self._forget)

    def read_pages_by(self, page_ids: PageIds) -> None:
        """What a list shows may be less than the result: it tells which articles a page has."""
        self._page_ids = page_ids

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
        return self._feed.article

    def begin(self, sort: Sort, then: Sort | None = None, group: Grouping = Grouping.NONE) -> None:
        """Ask for everything, as after opening an archive."""
        facets = self._request.facets
        self._request = replace(EVERYTHING, sort=sort, then=then, group=group, facets=facets)
        self.filters_changed.emit(self._request.filters)
        self.search()

    def ask(self, text: str) -> None:
        """Search for ``text`` with the filters kept; the same again after edits lists anew."""
        if self._edited and text == self._request.text:
            self.search()
        self._change(replace(self._request, text=text, without=frozenset()))

    def go_to(self, request: SearchRequest) -> None:
        """Ask a whole question again: a saved one, an earlier one. Facets are counted as ever."""
        self._request = replace(request, facets=self._request.facets, facet_limit=FACET_LIMIT)
        self._prune_locks()
        self.filters_changed.emit(self._request.filters)
        self.restored.emit(self._request)
        self.search()

    def switch_expansion(self, key: str, on: bool) -> None:
        """Find what an expansion stands for, or leave it out."""
        without = self._request.without - {key} if on else self._request.without | {key}
        self._change(replace(self._request, without=without))

    def ask_everything(self) -> None:
        """Search without words and filters; those that are locked stay."""
        self._request = replace(
            self._request, text="", filters=self.locked_filters, without=frozenset()
        )
        self.filters_changed.emit(self._request.filters)
        self.search()

    def switch_all_on(self) -> None:
        """Find what every expansion stands for again."""
        self._change(replace(self._request, without=frozenset()))

    def set_scope(self, scope: Scope) -> None:
        """Look for words in both sides or in one."""
        self._change(replace(self._request, scope=scope))

    def set_sort(self, sort: Sort, then: Sort | None = None) -> None:
        """Order the list, what is equal by ``then``."""
        self._change(replace(self._request, sort=sort, then=then))

    def set_grouping(self, group: Grouping) -> None:
        """Put articles together that belong together, or no longer."""
        self._change(replace(self._request, group=group))

    def choose(self, facet: Facet, choice: Choice) -> None:
        """Replace what is chosen of one facet."""
        self._filter(self._request.filters.with_choice(facet, choice))

    def drop(self, facet: Facet) -> None:
        """Choose nothing of one facet."""
        self._filter(self._request.filters.without(facet))

    def set_filters(self, filters: Filters) -> None:
        """Replace everything that is chosen."""
        self._filter(filters)

    def clear_filters(self) -> None:
        """Choose nothing but what is locked."""
        self._filter(self.locked_filters)

    @property
    def locked_filters(self) -> Filters:
        """What stays when filters are cleared."""
        chosen = self._request.filters.choices
        return Filters({facet: chosen[facet] for facet in chosen if facet in self._locked})

    def set_locked(self, facet: Facet, locked: bool) -> None:
        """Keep what is chosen of a facet when filters are cleared, or no longer."""
        self._locked = self._locked | {facet} if locked else self._locked - {facet}
        self.locks_changed.emit(self._locked)

    def count_facets(self, facets: Sequence[Facet]) -> None:
        """Count these facets from now on."""
        if tuple(facets) != self._request.facets:
            self._request = replace(self._request, facets=tuple(facets))
            if self._shown is not None:
                self._count_again()

    def show_all_values(self, facet: Facet) -> None:
        """Count every value of ``facet`` instead of the most frequent ones."""
        if self._request.facet_limit != ALL_VALUES:
            self._request = replace(self._request, facet_limit=ALL_VALUES)
            self._count_again()

    @property
    def marks_are_old(self) -> bool:
        """Whether the hits marked in the reader are those of an older question."""
        return self._shown is not None and _words(self._feed.marked) != _words(self._shown.request)

    def _prune_locks(self) -> None:
        """A lock goes with what it kept."""
        left = self._locked & self._request.filters.choices.keys()
        if left != self._locked:
            self._locked = left
            self.locks_changed.emit(left)

    def _filter(self, filters: Filters) -> None:
        if filters != self._request.filters:
            self._request = replace(self._request, filters=filters)
            self._prune_locks()
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
            self._stop_counting()
            self._searches.ask(self._work(), self._show, self._fail, self.progressed.emit)
            self.searching_changed.emit(True)

    def stop(self) -> None:
        """Stop the search that runs; what was found before stays, and asking again searches."""
        if self._asking:
            self._searches.cancel()
            self._end_search()
            self._edited = True

    def _end_search(self) -> None:
        self._asking = False
        self.searching_changed.emit(False)

    def _count_again(self) -> None:
        """Facets and totals as they are now. A search on its way may have counted before."""
        if self._asking:
            self.search()
        else:
            self._stop_counting()
            work = Recount(self._session, self._request, self._touched)
            self._counts.ask(work, self._recount, self._session.tell)

    def _work(self) -> Search:
        return Search(self._session, self._request)

    def _show(self, finding: Finding) -> None:
        self._end_search()
        self._shown = finding.listed
        self._touched = frozenset()
        self.found.emit(finding.listed)
        self._count(finding, rows_first=finding.listed.total > 0)
        if finding.listed.total:  # the rest is put in order before somebody scrolls there
            last = partial(_look_at_last, finding.listed.ids)
            self._session.count_lane.start(last, _ignore, self._session.tell)

    def _look_again(self) -> None:
        """The index is another: a list that came out the same stays as it is."""
        if self._asking or self._shown is None:
            self.search()
        else:
            self._stop_counting()
            work = SearchAgain(self._work(), self._shown.ids)
            self._searches.ask(work, self._show_again, self._session.tell)

    def _show_again(self, answer: tuple[Finding, bool]) -> None:
        finding, is_same = answer
        if not is_same or self._shown is None or finding.listed.request != self._shown.request:
            self._show(finding)
        else:
            self._count(finding, rows_first=False)

    def _count(self, finding: Finding, *, rows_first: bool) -> None:
        """Count the facets of what is listed."""
        self._stop_counting()
        work = Count(finding, self._rows_first)
        if not rows_first:
            self._rows_first.set()
        self._counts.ask(work, self._show_counts, self._session.tell)

    def _stop_counting(self) -> None:
        self._counts.cancel()
        self._rows_first.set()
        self._rows_first = Event()

    def _show_counts(self, result: SearchResult) -> None:
        self._shown = result
        self.counted.emit(result)

    def _fail(self, problem: Exception) -> None:
        self._end_search()
        self.failed.emit(problem)

    def load_rows(self, generation: int, page: int) -> None:
        """Fetch a page of rows of the shown answer."""
        if self._shown is None or not self._session.is_open:
            return
        if self._page_ids is not None:
            ids = self._page_ids(page)
        else:
            ids = self._shown.ids[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
        work = Rows(self._session, self._shown.request, ids, generation, page)
        failed = partial(self._miss_rows, generation, page)
        self._session.read_lane.start(work, self._give_rows, failed)

    def _miss_rows(self, generation: int, page: int, problem: Exception) -> None:
        self.rows_failed.emit(generation, page)
        self._session.tell(problem)

    def _give_rows(self, answer: tuple[int, int, list[ResultRow]]) -> None:
        self.rows_ready.emit(*answer)
        self._rows_first.set()

    # --- the article

    def open_article(self, article: ArticleId) -> None:
        """Open an article with the hits of the shown answer."""
        self._feed.open(article, self._shown.request if self._shown else self._request)

    # --- changes

    def _follow(self, change: ChangeSet) -> None:
        if not self._session.is_open:
            return
        if change.aspects & {Aspect.ARTICLES, Aspect.TEXTS, Aspect.NAMES, Aspect.FIELDS}:
            self.search()
        elif Aspect.INDEX in change.aspects:
            self._look_again()
        elif change.aspects - _NOT_LISTED or self._is_named_in_query(change):
            self._edited = True
            self._touched |= change.articles
            self._count_again()

    def _is_named_in_query(self, change: ChangeSet) -> bool:
        return Aspect.SEARCHES in change.aspects and "search:" in self._request.text.lower()

    def _recount(self, answer: tuple[SearchResult, frozenset[ArticleId]]) -> None:
        result, gone = answer
        if result.request == self._request:
            self.counted.emit(result)
            self.outdated.emit(gone)

    def _forget(self) -> None:
        self._searches.cancel()
        self._stop_counting()
        self._end_search()
        self._edited = False
        self._shown = None
        self._request = replace(EVERYTHING, facets=self._request.facets)
        self._prune_locks()


def _look_at_last(ids: Sequence[ArticleId], _ctx: JobContext) -> None:
    """Ids are sorted as far as somebody looks."""
    ids[len(ids) - 1]


def _ignore(_answer: object) -> None:
    """Nothing waits for the answer."""


def _words(request: SearchRequest) -> tuple[str, Scope, frozenset[str]]:
    """What decides which hits are marked."""
    return request.text, request.scope, request.without
