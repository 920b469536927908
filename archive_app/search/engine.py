"""The search index on Whoosh: follows a store, answers queries, counts facets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path

from archive_app.domain.errors import ArchiveError, Cancelled, IndexProblem
from archive_app.domain.facets import Facet, FacetValue, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import CatchUp, Checkpoint
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import IndexFeed
from archive_app.domain.query import Every, Node
from archive_app.domain.searching import Expansion, IndexState, Scope, Sort
from archive_app.search.columns import Columns, LiveColumns
from archive_app.search.compile import compile_query
from archive_app.search.evaluate import Evaluator, Scores
from archive_app.search.follower import Follower
from archive_app.search.generations import Generations
from archive_app.search.scan import scan
from archive_app.search.snapshots import SnapshotPool, damaged
from archive_app.search.storage import check_version

log = logging.getLogger(__name__)

MOST_SCANNED = 500  # articles that the index doesn't know yet and a search reads itself
NOT_READY = "The search index isn't ready yet: the archive itself was searched."
NO_RANKING = "Until it is, the newest articles stand first."
_SAME_SCORE = 9  # decimals: the order of summing must not decide between equal articles


@dataclass(frozen=True, slots=True)
class _Found:
    """Hits before any filter, with their scores; ``pending`` articles were not looked at."""

    scores: Scores
    notes: tuple[str, ...] = ()
    pending: int = 0


class WhooshMatches:
    """The outcome of one search; facets are counted from the same state of the columns."""

    def __init__(
        self,
        columns: Columns,
        matching: Set[ArticleId],
        ids: Sequence[ArticleId],
        filters: Filters,
        *,
        notes: tuple[str, ...] = (),
        pending: int = 0,
    ) -> None:
        self._columns = columns
        self._matching = matching  # hits of the query before any filter
        self._filters = filters
        self._ids = ids
        self._notes = notes
        self._pending = pending

    @property
    def ids(self) -> Sequence[ArticleId]:
        """Matching ids, filters applied, in the order asked for."""
        return self._ids

    @property
    def notes(self) -> tuple[str, ...]:
        """Limits that bit, in words."""
        return self._notes

    @property
    def expansions(self) -> tuple[Expansion, ...]:
        """None are told apart yet."""
        return ()

    @property
    def pending(self) -> int:
        """How many articles were not looked at as they are now; 0 for a complete list."""
        return self._pending

    def facet(self, facet: Facet, limit: int) -> tuple[tuple[FacetValue, ...], int]:
        """Top values and how many there are; see the port."""
        return self._columns.count(facet, self._matching, self._filters, limit)


class WhooshIndex:
    """Implements ``SearchIndex`` in a private folder; safe in any thread."""

    def __init__(self, folder: Path, feed: IndexFeed) -> None:
        """Opens nothing yet; raises IndexProblem when another Whoosh than ours is installed."""
        check_version()
        self._feed = feed
        self._generations = Generations(folder)
        self._follower = Follower(self._generations, feed)
        self._pool = SnapshotPool(self._generations, feed)
        self._columns = LiveColumns(feed)

    def state(self) -> IndexState:
        """Ready or not, and how many articles wait."""
        try:
            with self._pool.borrow() as snapshot:
                return IndexState(
                    ready=True,
                    pending=self._feed.pending(snapshot.checkpoint.seq),
                    documents=snapshot.documents,
                )
        except IndexProblem as problem:
            return IndexState(ready=False, pending=self._feed.pending(0), problem=problem.message)

    def checkpoint(self) -> Checkpoint | None:
        """What the index says of itself, or None when there is no usable index."""
        try:
            with self._pool.borrow() as snapshot:
                return snapshot.checkpoint
        except IndexProblem:
            return None

    def article_ids(self) -> Set[ArticleId]:
        """The articles that the index itself holds; empty when there is no usable index."""
        try:
            with self._pool.borrow() as snapshot:
                return snapshot.indexed
        except IndexProblem:
            return frozenset()

    def waiting(self) -> int:
        """How many articles a catch-up would write now, those of an unfinished rebuild too."""
        return self.state().pending

    def catch_up(self, ctx: JobContext) -> CatchUp:
        """Follow the store; rebuild when the index is missing, damaged or foreign."""
        done = self._follower.catch_up(ctx)
        if done.rebuilt:
            self._columns.forget()
        return done

    def rebuild(self, ctx: JobContext) -> CatchUp:
        """Build the index anew beside the old one, then swap."""
        done = self._follower.rebuild(ctx, "A rebuild was asked for.")
        self._columns.forget()
        return done

    def search(
        self,
        node: Node,
        *,
        scope: Scope = Scope.BOTH,
        filters: Filters | None = None,
        sort: Sort = Sort.RELEVANCE,
        without: Set[str] = frozenset(),
        ctx: JobContext | None = None,
    ) -> WhooshMatches:
        """Every matching article in order; raises Cancelled.

        Without a usable index the articles themselves are read: slow, but never an empty list.
        """
        ctx = ctx or NoContext()
        filters = filters or Filters()
        columns = self._columns.current()
        if isinstance(node, Every) and scope is Scope.BOTH:  # needs no index
            found = _Found(dict.fromkeys(columns.ids, 0.0))
        else:
            found = self._find(node, scope, columns, ctx, sort)
        ctx.checkpoint()
        matching = found.scores.keys() & columns.rows.keys()  # articles that are gone are left out
        ids = columns.filtered(filters, matching)
        return WhooshMatches(
            columns,
            matching,
            _ordered(ids, found.scores, columns, sort),
            filters,
            notes=found.notes,
            pending=found.pending,
        )

    def complete_words(
        self, prefix: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        """None yet."""
        return ()

    def similar_words(
        self, word: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        """None yet."""
        return ()

    def facet_values(
        self, facet: Facet, wanted: Callable[[str], bool], limit: int
    ) -> Sequence[FacetValue]:
        """None yet."""
        return ()

    def close(self) -> None:
        """Let go of files."""
        self._pool.close()

    def _find(
        self, node: Node, scope: Scope, columns: Columns, ctx: JobContext, sort: Sort
    ) -> _Found:
        """By the index and a look at what it doesn't know yet; without an index by a scan."""
        try:
            by_index, seq = self._evaluate(node, scope, columns, ctx, sort)
        except IndexProblem as problem:
            log.info("searching without the index: %s", problem.message)
            ids = sorted(columns.ids, reverse=True)
            scanned = scan(node, ids, feed=self._feed, columns=columns, scope=scope, ctx=ctx)
            notes = (NOT_READY, NO_RANKING) if sort is Sort.RELEVANCE else (NOT_READY,)
            return _Found(dict.fromkeys(scanned.found, 0.0), notes, len(scanned.unread))
        if not (pending := self._feed.pending(seq)):
            return by_index
        changes = self._feed.changes(seq, MOST_SCANNED) if pending <= MOST_SCANNED else None
        if changes is None or changes.more:
            return replace(by_index, pending=pending)
        scanned = scan(
            node, changes.articles, feed=self._feed, columns=columns, scope=scope, ctx=ctx
        )
        changed = {*changes.articles, *changes.removed}
        scores = {one: score for one, score in by_index.scores.items() if one not in changed}
        # What can't be ranked yet stands in the middle, neither pushed nor hidden.
        middle = sum(scores.values()) / len(scores) if scores else 0.0
        scores |= dict.fromkeys(scanned.found, middle)
        return _Found(scores, by_index.notes, len(scanned.unread))

    def _evaluate(
        self, node: Node, scope: Scope, columns: Columns, ctx: JobContext, sort: Sort
    ) -> tuple[_Found, int]:
        """What the index finds, and the sequence number up to which it has read."""
        with self._pool.borrow() as snapshot:
            try:
                compiled = compile_query(
                    node, reader=snapshot.searcher.reader(), columns=columns, scope=scope
                )
                evaluator = Evaluator(
                    snapshot.searcher,
                    snapshot.docmaps,
                    every=columns.ids,
                    indexed=snapshot.indexed,
                    scored=sort is Sort.RELEVANCE,
                    ctx=ctx,
                )
                found = _Found(evaluator.run(compiled.query), compiled.notes)
                return found, snapshot.checkpoint.seq
            except (ArchiveError, Cancelled):
                raise
            except Exception as problem:  # damaged files raise eight different types
                log.error("searching failed: %s", type(problem).__name__)  # a message may quote
                self._generations.mark_damaged(snapshot.generation)
                raise damaged() from problem


def _ordered(ids: Set[ArticleId], scores: Scores, columns: Columns, sort: Sort) -> list[ArticleId]:
    """Ids in the order asked for; equal scores go by date, newest first, then by id."""
    if sort is not Sort.RELEVANCE:
        return columns.ordered(ids, sort)
    newest = columns.rank(Sort.NEWEST)
    return sorted(
        ids, key=lambda article: (-round(scores.get(article, 0.0), _SAME_SCORE), newest[article])
    )
