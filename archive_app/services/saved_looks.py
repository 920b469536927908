"""What saved searches find now, and how much of it came since somebody last looked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import SavedSearches
from archive_app.domain.query_parser import parse
from archive_app.domain.saved_searches import SavedSearch, request_of
from archive_app.domain.searching import Sort
from archive_app.services.searching import SearchService


@dataclass(frozen=True, slots=True)
class Tally:
    """A saved search as it stands: articles found, those added since the last look, faults.

    ``newest`` is the article that was added last, 0 when nothing is found. ``problem`` says in
    words what the search can't do any more; '' for nothing.
    """

    name: str
    total: int
    new: int
    newest: ArticleId
    problem: str = ""


class SavedLooks:
    """Counts saved searches and remembers what was looked at."""

    def __init__(self, searches: SavedSearches, searching: SearchService) -> None:
        self._searches = searches
        self._searching = searching

    def tallies(
        self, searches: Sequence[SavedSearch], ctx: JobContext | None = None
    ) -> Iterator[Tally]:
        """One tally for each search, in their order, as each is counted; raises Cancelled."""
        for search in searches:
            yield self.tally(search, ctx)

    def tally(self, search: SavedSearch, ctx: JobContext | None = None) -> Tally:
        """Count one search; raises Cancelled."""
        context = ctx or NoContext()
        context.checkpoint()
        request = replace(request_of(search), sort=Sort.ADDED, then=None)
        found = self._searching.search(request, context)
        _, missing = self._searching.resolved(parse(search.query).root)
        return Tally(
            name=search.name,
            total=found.total,
            new=_newer(found.ids, search.looked),
            newest=found.ids[0] if found.total else ArticleId(0),
            problem=" ".join(missing),
        )

    def look(self, search: SavedSearch, newest: ArticleId) -> None:
        """Somebody sees the search with that article as its newest: only later ones are new."""
        self._searches.look(search.name, newest)


def _newer(ids: Sequence[ArticleId], looked: int) -> int:
    """How many of ids that fall are greater than ``looked``; looks at as few as it can."""
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high) // 2
        if ids[middle] > looked:
            low = middle + 1
        else:
            high = middle
    return low
