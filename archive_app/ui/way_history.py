"""Back and forward through searches and articles, each as it was left."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import SearchRequest, SearchResult
from archive_app.ui.browsing import Browser
from archive_app.ui.reader.bookmarks import Bookmark
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.results.panel import ListPlace, ResultsPanel
from archive_app.ui.session import Session

MOST_VISITS = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """A search and what was read of it: the article, where in it, and where in the list."""

    request: SearchRequest
    article: ArticleId | None = None
    bookmark: Bookmark = field(default_factory=Bookmark)
    listed: ListPlace = field(default_factory=ListPlace)
    read: bool = False  # the article was opened here; else it is that of the visit before


class WayHistory(QObject):
    """``wanted`` asks for an article to be opened; what is shown then is brought to its place."""

    wanted = Signal(object)  # ArticleId
    changed = Signal()  # other ways are open now

    def __init__(
        self,
        session: Session,
        browser: Browser,
        results: ResultsPanel,
        pane: ReaderPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._browser = browser
        self._results = results
        self._pane = pane
        self._visits: list[Visit] = []
        self._at = -1
        self._target: int | None = None  # the visit that was asked for and isn't shown yet
        results.list_leaving.connect(self._leave_list)
        pane.page_leaving.connect(self._leave_page)
        pane.page_shown.connect(self._arrive)
        browser.found.connect(self._found)
        session.closed.connect(self._forget)

    @property
    def can_go_back(self) -> bool:
        """Whether something was shown before."""
        return self._heading > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a way back can be undone."""
        return 0 <= self._heading < len(self._visits) - 1

    def back(self) -> None:
        """Ask for what was shown before this."""
        self._go(self._heading - 1)

    def forward(self) -> None:
        """Ask for what was left by going back."""
        self._go(self._heading + 1)

    @property
    def _heading(self) -> int:
        """The visit shown, or the one on its way: two quick steps are two steps."""
        return self._at if self._target is None else self._target

    # --- going

    def _go(self, number: int) -> None:
        if not 0 <= number < len(self._visits):
            return
        if self._target is None:
            self._leave_page()
            self._leave_list()
        self._target = number
        visit = self._visits[number]
        if _bare(self._browser.request) != visit.request:
            self._browser.go_to(visit.request)
        else:
            self._show_visit(visit)

    def _show_visit(self, visit: Visit) -> None:
        """The list is there: the row and the article of the visit follow."""
        self._results.go_to(visit.listed)
        shown = self._pane.page.article.id if self._pane.page is not None else None
        if visit.article is None or visit.article == shown:
            self._reach(visit)
        else:
            self.wanted.emit(visit.article)

    def _reach(self, visit: Visit) -> None:
        assert self._target is not None
        self._at, self._target = self._target, None
        if visit.article is not None:
            self._pane.view.go_to(visit.bookmark)
        self._results.go_to(visit.listed)
        self.changed.emit()

    # --- what happens

    def _found(self, result: SearchResult) -> None:
        request = _bare(result.request)
        target = None if self._target is None else self._visits[self._target]
        if target is not None and target.request == request:
            self._show_visit(target)
            return
        self._target = None
        here = self._visits[self._at] if self._at >= 0 else None
        if here is not None and here.request == request:
            return
        if here is not None and _is_typing(here, request):
            self._visits[self._at] = replace(here, request=request, listed=ListPlace())
        else:
            article = here.article if here is not None else None
            bookmark = here.bookmark if here is not None else Bookmark()
            self._add(Visit(request, article, bookmark))
        self.changed.emit()

    def _arrive(self, page: ReaderPage | None) -> None:
        if page is None:
            return
        article = page.article.id
        target = None if self._target is None else self._visits[self._target]
        if target is not None and target.article == article:
            self._reach(target)
            return
        self._target = None
        request = _bare(self._browser.request)
        here = self._visits[self._at] if self._at >= 0 else Visit(request)
        if self._at < 0:
            self._add(replace(here, article=article, read=True))
        elif not here.read:  # the first article of this search
            same = here.article == article
            bookmark = here.bookmark if same else Bookmark()
            self._visits[self._at] = replace(here, article=article, bookmark=bookmark, read=True)
            del self._visits[self._at + 1 :]
        elif here.article != article:
            self._add(Visit(here.request, article, read=True))
        self.changed.emit()

    def _add(self, visit: Visit) -> None:
        """Go on to a new visit; what was ahead is given up, as in every browser."""
        self._visits[self._at + 1 :] = [visit]
        del self._visits[:-MOST_VISITS]
        self._at = len(self._visits) - 1

    def _leave_page(self) -> None:
        if 0 <= self._at < len(self._visits) and self._visits[self._at].article is not None:
            bookmark = self._pane.view.bookmark()
            self._visits[self._at] = replace(self._visits[self._at], bookmark=bookmark)

    def _leave_list(self) -> None:
        if 0 <= self._at < len(self._visits) and self._target is None:
            listed = self._results.place()
            self._visits[self._at] = replace(self._visits[self._at], listed=listed)

    def _forget(self) -> None:
        self._visits, self._at, self._target = [], -1, None
        self.changed.emit()


def _bare(request: SearchRequest) -> SearchRequest:
    """What decides the list; which facets are counted beside it doesn't."""
    return replace(request, facets=(), facet_limit=0)


def _is_typing(here: Visit, request: SearchRequest) -> bool:
    """Whether a question only goes on with the one before, of which nothing was read."""
    old, new = here.request.text.strip(), request.text.strip()
    grows = bool(old) and bool(new) and (new.startswith(old) or old.startswith(new))
    rest = replace(request, text=here.request.text, without=here.request.without)
    return not here.read and grows and rest == here.request
