"""Brings one generation to the store's state: what is left of its build, then what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from archive_app.domain.errors import IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment, CatchUp, Changes
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed, SegmentBuilders
from archive_app.search.building.coverage import Coverage
from archive_app.search.building.lots import LOT, SMALL, Lot, lots
from archive_app.search.building.pace import Pace
from archive_app.search.building.published import Published

BATCH = SMALL  # articles of one commit while following


@dataclass
class _Tally:
    """What a run has done so far."""

    indexed: int = 0
    removed: int = 0
    bad: dict[ArticleId, str] = field(default_factory=dict)

    def count(self, segment: BuiltSegment) -> None:
        self.indexed += segment.documents
        self.bad.update(segment.bad)


class BringUp:
    """One run on one generation. ``here`` builds few articles, ``beside`` many."""

    def __init__(
        self,
        index: Published,
        feed: IndexFeed,
        ctx: JobContext,
        *,
        here: SegmentBuilders,
        beside: SegmentBuilders,
    ) -> None:
        self._index = index
        self._feed = feed
        self._ctx = ctx
        self._here = here
        self._beside = beside
        self._tally = _Tally()

    def run(self) -> CatchUp:
        """Whatever is to do; raises Cancelled and IndexProblem. Finished commits stay."""
        reason = self._index.coverage.reason
        if reason:
            self._build()
        self._follow()
        if reason:
            self._compare()
            self._index.commit(replace(self._index.coverage, reason="", bad=()))
        while self._index.merge():
            self._ctx.checkpoint()
        tally = self._tally
        return CatchUp(tally.indexed, tally.removed, reason, tuple(sorted(tally.bad.items())))

    def _build(self) -> None:
        """Every finished segment is published at once: a kill loses only unfinished ones."""
        ids = self._feed.article_ids()
        coverage = self._index.coverage
        coverage = coverage.recounted(ids, self._feed.head()[0])
        coverage = replace(coverage, stopped=False)
        left = coverage.left_of(ids)
        self._tally.bad.update(coverage.bad)
        pace = Pace(self._ctx, len(ids), before=len(ids) - len(left))
        for lot, segment in self._segments(left, pace):
            coverage = coverage.without(lot, ids, segment.bad)
            self._index.commit(coverage, [segment], [])
            self._tally.count(segment)

    def _follow(self) -> None:
        """Batches of whole transactions until the store has no more."""
        coverage = self._index.coverage
        waiting = self._feed.pending(coverage.checkpoint.seq)
        pace = Pace(self._ctx, waiting)
        while True:
            self._ctx.checkpoint()
            checkpoint = coverage.checkpoint
            many = LOT * self._beside.at_once
            changes = self._feed.changes(checkpoint.seq, BATCH if waiting <= SMALL else many)
            if changes.seq <= checkpoint.seq:
                return
            checkpoint = replace(checkpoint, seq=changes.seq, token=changes.token)
            coverage = replace(coverage, checkpoint=checkpoint, counted=checkpoint.seq)
            # Edits of tags and the like change no text: the index stays as it is.
            if changes.articles or changes.removed:
                self._apply(changes, coverage, pace)
            if not changes.more:
                return

    def _apply(self, changes: Changes, coverage: Coverage, pace: Pace) -> None:
        """One commit: what was indexed of every changed article goes, what it is now comes.

        Nothing of an article that can't be indexed stays: it would be out of date.
        """
        articles = sorted(set(changes.articles))
        built = [segment for _, segment in self._segments(articles, pace)]
        self._index.commit(coverage, built, [*articles, *changes.removed])
        self._tally.removed += len(set(changes.removed))
        for article in articles:  # what was bad may be mended
            self._tally.bad.pop(article, None)
        for segment in built:
            self._tally.count(segment)

    def _compare(self) -> None:
        """A built index holds every article of the library that could be indexed."""
        expected = len(set(self._feed.article_ids()) - self._tally.bad.keys())
        held = self._index.documents
        if held != expected and not self._feed.pending(self._index.coverage.checkpoint.seq):
            raise IndexProblem(
                f"The rebuilt search index holds {held} of {expected} articles.",
                "Verify the library, then rebuild the index again.",
            )

    def _segments(self, ids: Sequence[ArticleId], pace: Pace) -> Iterator[tuple[Lot, BuiltSegment]]:
        """The segments of some articles, as they are finished."""
        pace.tell()
        builders = self._here if len(ids) <= SMALL else self._beside
        return builders.build(self._index.folder, lots(ids, builders.at_once), self._ctx, pace.add)
