"""Brings the index to the store's state: catch-up in whole transactions, builds and rebuilds.

The store is the only truth. Segments and what they cover are committed together, so a crash at any
moment leaves an index that knows what it lacks.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from archive_app.domain.errors import Cancelled
from archive_app.domain.indexing import NO_INDEX, CatchUp, Checkpoint
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed, SegmentBuilders
from archive_app.search.analyser import fields
from archive_app.search.building.bring_up import BringUp
from archive_app.search.building.coverage import Coverage, mismatch
from archive_app.search.building.generations import Generations, open_index
from archive_app.search.building.published import Published
from archive_app.search.building.segments import BuildersHere
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.layout import SegmentFile

log = logging.getLogger(__name__)

DAMAGED = "The search index was damaged."


class Follower:
    """Writes the index; every method that writes takes the writers' lock."""

    def __init__(
        self, generations: Generations, feed: IndexFeed, builders: SegmentBuilders | None = None
    ) -> None:
        """``builders`` build many articles; without any this thread builds all of them."""
        self._generations = generations
        self._feed = feed
        self._here = BuildersHere(feed)
        self._builders = builders or self._here
        # Mapping all segments anew takes longer than writing one article.
        self._index: MappedIndex | None = None
        self._mapped: list[SegmentFile] = []

    def waiting(self) -> int:
        """How many articles ``catch_up`` would write now; reads only."""
        current = self._coverage(self._generations.current())
        if current is None:
            return self._feed.pending(0)
        beside = self._coverage(self._generations.next())
        if beside is None or beside.stopped:
            return current.pending(self._feed)
        return current.pending(self._feed) + beside.pending(self._feed)

    def catch_up(self, ctx: JobContext) -> CatchUp:
        """Follow the store to its head; build when there is no index to go on from.

        A build that was killed goes on, and so does one beside the index unless it was stopped.
        """
        with self._generations.lock():
            self._generations.sweep()
            current = self._generations.current()
            if reason := self._unusable(current):
                return self._build_first(ctx, reason)
            assert current is not None
            done = self._bring_up(current, ctx)
            beside = self._coverage(self._generations.next())
            if beside is not None and not beside.stopped:
                self._build_beside(ctx, beside.reason)
            return done

    def rebuild(self, ctx: JobContext, reason: str) -> CatchUp:
        """Build a new generation beside the one in use, then swap; goes on with a stopped one."""
        with self._generations.lock():
            self._generations.sweep()
            if self._unusable(self._generations.current()):
                return self._build_first(ctx, reason)
            return self._build_beside(ctx, reason)

    # --- whole indexes

    def _build_first(self, ctx: JobContext, reason: str) -> CatchUp:
        """There is nothing to search in: the new generation is in use from its first segment."""
        log.info("building the index: %s", reason)
        generation = self._generations.create(self._begin(reason))
        self._generations.use(generation)
        self._generations.sweep()
        return self._bring_up(generation, ctx)

    def _build_beside(self, ctx: JobContext, reason: str) -> CatchUp:
        log.info("building the index anew: %s", reason)
        generation = self._generations.next()
        if generation is None or self._unusable(generation):
            generation = self._generations.create(self._begin(reason))
            self._generations.build_beside(generation)
            self._generations.sweep()
        try:
            done = self._bring_up(generation, ctx)
        except Cancelled:
            self._keep_stopped(generation)
            raise
        except Exception:
            self._generations.discard_next()
            raise
        self._generations.use(generation)
        self.release()  # else Windows keeps the old files
        self._generations.sweep()
        return replace(done, rebuilt=reason)

    def _keep_stopped(self, generation: Path) -> None:
        """What is built is kept for the next time a rebuild is asked for."""
        with Published(generation) as index:
            if index.segments:
                index.commit(replace(index.coverage, stopped=True))
                return
        self._generations.discard_next()

    def _begin(self, reason: str) -> Coverage:
        seq, token = self._feed.head()
        checkpoint = Checkpoint(self._feed.library_uuid, fields.schema_id(), seq, token)
        return Coverage.begun(checkpoint, self._feed.article_ids(), reason)

    def _unusable(self, generation: Path | None) -> str:
        """Why a generation can't be gone on from, or ''. Reads everything under the lock."""
        if generation is None:
            return DAMAGED if self._generations.exists() else NO_INDEX
        if self._generations.is_damaged(generation):
            return DAMAGED
        try:
            with Published(generation, self._index_of(generation)) as index:
                index.sweep()
                self._mapped = index.look_at_files()
                return mismatch(index.coverage.checkpoint, self._feed)
        except (OSError, ValueError) as problem:
            log.info("the index can't be read: %s", type(problem).__name__)
            return DAMAGED

    def _coverage(self, generation: Path | None) -> Coverage | None:
        """What a generation covers; None when it can't be used."""
        if generation is None or self._generations.is_damaged(generation):
            return None
        try:
            coverage = Coverage.from_json(open_index(generation).meta)
        except (OSError, ValueError):
            return None
        return None if mismatch(coverage.checkpoint, self._feed) else coverage

    def _index_of(self, generation: Path) -> MappedIndex:
        if self._index is None or self._index.folder != generation:
            self._index = open_index(generation)
        return self._index

    def release(self) -> None:
        """Let go of the files."""
        self._index, self._mapped = None, []

    def _bring_up(self, generation: Path, ctx: JobContext) -> CatchUp:
        with Published(generation, self._index_of(generation)) as index:
            run = BringUp(index, self._feed, ctx, here=self._here, beside=self._builders)
            return run.run()
