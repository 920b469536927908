"""The search index on Whoosh: follows a store, answers queries, counts facets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence, Set
from pathlib import Path

import numpy as np

from archive_app.domain.errors import IndexProblem
from archive_app.domain.facets import Facet, FacetValue, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import CatchUp, Checkpoint
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import IndexFeed, SegmentBuilders
from archive_app.domain.query import Every, Node
from archive_app.domain.searching import IndexState, Scope, Sort
from archive_app.search.building.follower import Follower
from archive_app.search.building.generations import COLUMNS, Generations
from archive_app.search.building.snapshots import SnapshotPool
from archive_app.search.facet_columns import LiveColumns
from archive_app.search.facet_columns.grouping import Clusters
from archive_app.search.finding import Finder, Question
from archive_app.search.matches import Found, WhooshMatches
from archive_app.search.storage import check_version
from archive_app.search.vocabulary import Vocabulary, facet_values

log = logging.getLogger(__name__)


class WhooshIndex:
    """Implements ``SearchIndex`` in a private folder; safe in any thread."""

    def __init__(
        self, folder: Path, feed: IndexFeed, builders: SegmentBuilders | None = None
    ) -> None:
        """Opens nothing yet; raises IndexProblem when another Whoosh than ours is installed.

        ``builders`` build many articles; without any the thread of the caller does.
        """
        check_version()
        self._feed = feed
        self._generations = Generations(folder)
        self._follower = Follower(self._generations, feed, builders)
        self._pool = SnapshotPool(self._generations, feed)
        self._columns = LiveColumns(feed, folder / COLUMNS)
        self._finder = Finder(self._pool, feed)
        self._clusters = Clusters(feed.clusters)

    def state(self) -> IndexState:
        """Ready or not, and how many articles wait."""
        try:
            snapshot = self._pool.newest()
        except IndexProblem as problem:
            return IndexState(ready=False, pending=self._feed.pending(0), problem=problem.message)
        pending = snapshot.coverage.pending(self._feed)
        return IndexState(ready=True, pending=pending, documents=snapshot.documents)

    def checkpoint(self) -> Checkpoint | None:
        """What the index says of itself, or None when there is no usable index."""
        try:
            return self._pool.newest().coverage.checkpoint
        except IndexProblem:
            return None

    def article_ids(self) -> Set[ArticleId]:
        """The articles that the index itself holds; empty when there is no usable index."""
        try:
            return self._pool.newest().article_ids()
        except IndexProblem:
            return frozenset()

    def waiting(self) -> int:
        """How many articles a catch-up would write now, those of an unfinished rebuild too."""
        return self._follower.waiting()

    def catch_up(self, ctx: JobContext) -> CatchUp:
        """Follow the store; build when the index is missing, damaged or foreign."""
        done = self._follower.catch_up(ctx)
        self._settle(done)
        return done

    def rebuild(self, ctx: JobContext) -> CatchUp:
        """Build the index anew beside the old one, then swap."""
        done = self._follower.rebuild(ctx, "A rebuild was asked for.")
        self._settle(done)
        return done

    def _settle(self, done: CatchUp) -> None:
        """What the next search would have to do first."""
        if done.rebuilt:
            self._columns.forget()
        self._columns.save()
        try:
            self._pool.newest()  # from now on a changed file is noticed
        except IndexProblem as problem:
            log.info("the index can't be used: %s", problem.message)

    def verify(self, ctx: JobContext) -> None:
        """Read every file of the index; when one is damaged, the next catch-up builds it anew."""
        self._pool.verify(ctx)

    def search(
        self,
        node: Node,
        *,
        scope: Scope = Scope.BOTH,
        filters: Filters | None = None,
        sort: Sort = Sort.RELEVANCE,
        then: Sort | None = None,
        without: Set[str] = frozenset(),
        ctx: JobContext | None = None,
    ) -> WhooshMatches:
        """Every matching article in order; raises Cancelled.

        Without a usable index the articles themselves are read: slow, but never an empty list.
        """
        look = self._finder.look(self._columns)
        if isinstance(node, Every) and scope is Scope.BOTH:  # needs no index
            found = Found(np.flatnonzero(look.columns.alive).astype(np.int32))
        else:
            scored = Sort.RELEVANCE in (sort, then)
            question = Question(node, scope, frozenset(without), scored=scored)
            found = self._finder.find(question, look, ctx or NoContext())
        index = self.state() if found.failed else look.index
        return WhooshMatches(
            look.columns,
            found,
            filters or Filters(),
            sort,
            index,
            then=then,
            clusters=self._clusters,
        )

    def complete_words(
        self, prefix: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        """Words of the texts that begin so, with how many articles have them, the most first.

        Nothing without a usable index. Raises Cancelled.
        """
        return self._vocabulary().complete(prefix, limit, ctx)

    def similar_words(
        self, word: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        """Words of the texts that ``word`` may have been meant to be, the likest first."""
        return self._vocabulary().similar(word, limit, ctx)

    def facet_values(
        self, facet: Facet, wanted: Callable[[str], bool], limit: int
    ) -> Sequence[FacetValue]:
        """Values of a facet for which ``wanted`` holds, with all articles that have them."""
        return facet_values(self._columns.current(), facet, wanted, limit)

    def close(self) -> None:
        """Let go of files."""
        self._columns.save()
        self._pool.close()
        self._follower.release()

    def _vocabulary(self) -> Vocabulary:
        try:
            return Vocabulary(self._pool.newest().segments)
        except IndexProblem:
            return Vocabulary(())
