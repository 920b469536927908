"""The feed of a reader: its article is opened, follows edits, and gets its links; in background."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import SearchRequest
from archive_app.services.alignment import linked_as
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest


class PageFeed(QObject):
    """One article at a time; the newest opening wins, and answers about others are dropped."""

    opened = Signal(object)  # ReaderPage
    refreshed = Signal(object)  # ReaderPage: the same article after an edit, or with its links
    failed = Signal(object)  # the exception: a UserError when the article is gone

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._openings = Latest(Jobs(session.read_lane, self))
        self._refreshings = Latest(Jobs(session.read_lane, self))
        self._linkings = Latest(Jobs(session.link_lane, self))
        self._article: ArticleId | None = None
        self._request = SearchRequest()  # whose hits are marked
        self._marked = self._request  # whose hits are marked in what was shown last
        self._linked: ReaderPage | None = None  # what was shown last, with links if it has any
        session.changed.connect(self._follow)
        session.closed.connect(self.forget)

    @property
    def article(self) -> ArticleId | None:
        """The article that was asked for last."""
        return self._article

    @property
    def marked(self) -> SearchRequest:
        """The question whose hits are marked in the article shown."""
        return self._marked

    def open(self, article: ArticleId, request: SearchRequest) -> None:
        """Open an article with the hits of a question."""
        if not self._session.is_open:
            return
        self._article = article
        self._request = request
        self._refreshings.cancel()  # they know the question before
        self._openings.ask(self._opening(article), self._open, self.failed.emit)

    def forget(self) -> None:
        """Nothing is open, and nothing is waited for."""
        for questions in (self._openings, self._refreshings, self._linkings):
            questions.cancel()
        self._article = None
        self._linked = None

    def _open(self, answer: tuple[ReaderPage, SearchRequest]) -> None:
        page, self._marked = answer
        self.opened.emit(page)
        self._link(page)

    def _follow(self, change: ChangeSet) -> None:
        if self._article is None or not self._session.is_open:
            return
        if not change.articles or self._article in change.articles:
            work = self._opening(self._article)
            self._refreshings.ask(work, self._refresh, self.failed.emit)

    def _refresh(self, answer: tuple[ReaderPage, SearchRequest]) -> None:
        page, _ = answer
        if page.article.id == self._article:
            self.refreshed.emit(page)
            self._link(page)

    def _link(self, page: ReaderPage) -> None:
        """Let links be made, and texts compared, for a page that is shown already."""
        self._linkings.cancel()
        self._linked = page
        article = page.article
        is_known = page.alignment is not None and page.damage is not None
        if not is_known and article.original and article.translation:
            work = _Linking(self._session, page)
            self._linkings.ask(work, self._show_links, self.failed.emit)

    def _show_links(self, page: ReaderPage) -> None:
        if page.article.id == self._article and page.alignment is not None:
            self._linked = page
            self.refreshed.emit(page)

    def _opening(self, article: ArticleId) -> _Opening:
        return _Opening(self._session, article, self._request, self._linked)


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
