"""The work that a browser asks of lanes: lists, counts, pages of rows."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

from archive_app.domain.articles import ResultRow
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.searching import SearchRequest, SearchResult
from archive_app.services.searching import Finding
from archive_app.ui.session import Session

_PATIENCE = 0.15  # seconds that counts wait for rows that nobody may have asked for


class Search:
    """The work of one search."""

    def __init__(self, session: Session, request: SearchRequest) -> None:
        self._service = session.workspace.searching
        self._request = request

    def __call__(self, ctx: JobContext) -> Finding:
        return self._service.find(self._request, ctx)


class Count:
    """The work of counting what was found, when its first rows are there or nobody wants any."""

    def __init__(self, finding: Finding, rows_first: Event) -> None:
        self._finding = finding
        self._rows_first = rows_first

    def __call__(self, ctx: JobContext) -> SearchResult:
        self._rows_first.wait(_PATIENCE)
        return self._finding.counted(ctx)


class SearchAgain:
    """The work of a search whose list may be the one that is shown."""

    def __init__(self, search: Search, listed: Sequence[ArticleId]) -> None:
        self._search = search
        self._listed = listed

    def __call__(self, ctx: JobContext) -> tuple[Finding, bool]:
        finding = self._search(ctx)
        return finding, finding.listed.ids == self._listed


class Recount:
    """The work of counting anew, and of seeing which edited articles are no longer found."""

    def __init__(
        self, session: Session, request: SearchRequest, touched: frozenset[ArticleId]
    ) -> None:
        self._search = Search(session, request)
        self._touched = touched

    def __call__(self, ctx: JobContext) -> tuple[SearchResult, frozenset[ArticleId]]:
        result = self._search(ctx).counted(ctx)
        found = frozenset(result.ids) if self._touched else frozenset()
        return result, self._touched - found


class Rows:
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
