"""Brings the index to the store's state: catch-up in whole transactions, and rebuild.

The store is the only truth. Documents and the checkpoint that tells how far the index has read are
committed together, so a crash at any moment leaves an index that knows what it lacks.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from whoosh.reading import SegmentReader

from archive_app.domain.errors import ArchiveError, Cancelled, IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import NO_INDEX, CatchUp, Changes, Checkpoint
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import IndexFeed
from archive_app.search import schema
from archive_app.search.analysis import document
from archive_app.search.generations import (
    Generations,
    open_index,
    released_on_error,
    sweep_leftovers,
)
from archive_app.search.snapshots import checkpoint_document, mismatch, read_checkpoint

log = logging.getLogger(__name__)

BATCH = 500  # articles of one commit while following
REBUILD_BATCH = 4000  # larger: a commit costs most of the time, and a rebuild may start again
MEMORY_MB = 128  # postings held before they are sorted to disk
MOST_SEGMENTS = 8  # of one size
_LABEL = "Indexing articles"


@dataclass
class _Tally:
    """What a run has done so far."""

    total: int
    indexed: int = 0
    removed: int = 0
    bad: dict[ArticleId, str] = field(default_factory=dict)

    def result(self, rebuilt: str = "") -> CatchUp:
        return CatchUp(self.indexed, self.removed, rebuilt, tuple(sorted(self.bad.items())))

    def report(self, ctx: JobContext, more: int = 0) -> None:
        """Say how far it is; an import that goes on meanwhile adds to what was expected."""
        done = self.indexed + more
        ctx.report(Progress(done, max(done, self.total), _LABEL))


class Follower:
    """Writes the index; every public method takes the writers' lock."""

    def __init__(self, generations: Generations, feed: IndexFeed) -> None:
        self._generations = generations
        self._feed = feed

    def catch_up(self, ctx: JobContext) -> CatchUp:
        """Follow the store to its head; build anew when there is no index to go on from."""
        with self._generations.lock():
            generation = self._generations.current()
            reason = self._unusable(generation)
            if reason or generation is None:
                return self._rebuild(ctx, reason)
            self._generations.sweep()
            tally = _Tally(self._feed.pending(self._checkpoint(generation).seq))
            self._follow(generation, ctx, tally, BATCH)
            return tally.result()

    def rebuild(self, ctx: JobContext, reason: str) -> CatchUp:
        """Build a new generation beside the one in use, then swap."""
        with self._generations.lock():
            return self._rebuild(ctx, reason)

    def _rebuild(self, ctx: JobContext, reason: str) -> CatchUp:
        log.info("building the index anew: %s", reason)
        self._generations.sweep()
        generation = self._generations.create()
        try:
            tally = _Tally(self._feed.pending(0))
            self._write_checkpoint(generation, self._origin())
            self._follow(generation, ctx, tally, REBUILD_BATCH)
            self._compare(generation, tally)
        except BaseException:
            shutil.rmtree(generation, ignore_errors=True)
            raise
        self._generations.use(generation)
        self._generations.sweep()
        return tally.result(reason)

    def _unusable(self, generation: Path | None) -> str:
        """Why the index in use can't be followed from, or ''. Reads everything under the lock."""
        if generation is None:
            if self._generations.exists():
                return "The search index was damaged."
            return NO_INDEX
        if self._generations.is_damaged(generation):
            return "The search index was damaged."
        try:
            index = open_index(generation)
            with released_on_error(index.storage):
                sweep_leftovers(generation, index)
            checkpoint = self._checkpoint(generation)
        except Exception as problem:  # noqa: BLE001 - damaged files raise eight different types
            log.info("the index can't be read: %s", type(problem).__name__)
            return "The search index was damaged."
        return mismatch(checkpoint, self._feed)

    def _origin(self) -> Checkpoint:
        """The checkpoint of an index that has read nothing."""
        return Checkpoint(self._feed.library_uuid, schema.schema_id(), 0, b"")

    def _checkpoint(self, generation: Path) -> Checkpoint:
        index = open_index(generation)
        with released_on_error(index.storage), closing(index.reader()) as reader:
            return read_checkpoint(reader)

    def _follow(self, generation: Path, ctx: JobContext, tally: _Tally, batch: int) -> None:
        """Batches of whole transactions until the store has no more."""
        checkpoint = self._checkpoint(generation)
        while True:
            ctx.checkpoint()
            changes = self._feed.changes(checkpoint.seq, batch)
            if changes.seq <= checkpoint.seq:
                return
            checkpoint = replace(checkpoint, seq=changes.seq, token=changes.token)
            # Edits of tags and the like change no text: the index stays as it is.
            if changes.articles or changes.removed:
                self._apply(generation, changes, checkpoint, ctx, tally)
            if not changes.more:
                return

    def _apply(
        self,
        generation: Path,
        changes: Changes,
        checkpoint: Checkpoint,
        ctx: JobContext,
        tally: _Tally,
    ) -> None:
        try:
            self._write(generation, changes, checkpoint, ctx, tally)
        except (ArchiveError, Cancelled):
            raise
        except OSError as problem:
            raise IndexProblem(
                f"The search index can't be written: {problem.strerror or problem}.",
                "Free some space or check the folder; searching goes on with what is indexed.",
            ) from problem
        except Exception:  # noqa: BLE001 - one article must not keep the others from being found
            log.info("a batch of %d articles failed, trying each", len(changes.articles))
            self._one_by_one(generation, changes, checkpoint, ctx, tally)

    def _one_by_one(
        self,
        generation: Path,
        changes: Changes,
        checkpoint: Checkpoint,
        ctx: JobContext,
        tally: _Tally,
    ) -> None:
        """Find the articles that can't be indexed; the checkpoint moves after all the others."""
        good: list[ArticleId] = []
        for article in dict.fromkeys(changes.articles):
            ctx.checkpoint()
            try:
                for found in self._feed.documents([article]):
                    document(found)
                good.append(article)
            except (ArchiveError, Cancelled):
                raise
            except Exception as problem:  # noqa: BLE001 - told to people as not searchable
                tally.bad[article] = f"{type(problem).__name__}: {problem}"
        failed = tuple(article for article in changes.articles if article in tally.bad)
        # What was indexed of a bad article is out of date: it is taken out.
        remaining = replace(changes, articles=tuple(good), removed=changes.removed + failed)
        self._write(generation, remaining, checkpoint, ctx, tally)
        tally.removed -= len(failed)

    def _write(
        self,
        generation: Path,
        changes: Changes,
        checkpoint: Checkpoint,
        ctx: JobContext,
        tally: _Tally,
    ) -> None:
        """One commit: every changed id deleted once, added if it exists, and the checkpoint."""
        wanted = tuple(dict.fromkeys(changes.articles))
        index = open_index(generation)
        writer = index.writer(limitmb=MEMORY_MB)
        added = 0
        try:
            _delete(index, writer, [*wanted, *changes.removed])
            for article in self._feed.documents(wanted):
                ctx.checkpoint()
                writer.add_document(**document(article))
                added += 1
                if not added % 50:
                    tally.report(ctx, added)
            writer.add_document(**checkpoint_document(checkpoint))
        except BaseException:
            # A writer that failed in the middle would give its words to the next document.
            writer.cancel()
            raise
        writer.commit(mergetype=merge_policy)
        tally.indexed += added
        tally.removed += len(set(changes.removed))
        tally.report(ctx)

    def _write_checkpoint(self, generation: Path, checkpoint: Checkpoint) -> None:
        writer = open_index(generation).writer()
        writer.add_document(**checkpoint_document(checkpoint))
        writer.commit()

    def _compare(self, generation: Path, tally: _Tally) -> None:
        """A rebuilt index holds every article of the library that could be indexed."""
        with closing(open_index(generation).reader()) as reader:
            held = int(reader.doc_count()) - 1
            seq = read_checkpoint(reader).seq
        expected = len(self._feed.article_ids()) - len(tally.bad)
        if held != expected and not self._feed.pending(seq):
            raise IndexProblem(
                f"The rebuilt search index holds {held} of {expected} articles.",
                "Verify the library, then rebuild the index again.",
            )


def merge_policy(writer: Any, segments: Sequence[Any]) -> list[Any]:
    """Which segments to keep; the others are merged into the one being written.

    Segments are merged with those of their size once there are too many, so that each document is
    rewritten a few times only; a segment that is mostly deleted is rewritten.
    """
    tiers: dict[int, list[Any]] = {}
    merged: list[Any] = []
    for segment in segments:
        live = segment.doc_count()
        if segment.deleted_count() > 20 and segment.deleted_count() > 0.2 * segment.doc_count_all():
            merged.append(segment)
        elif live:
            tiers.setdefault(live.bit_length() // 3, []).append(segment)
    for tier in tiers.values():
        if len(tier) >= MOST_SEGMENTS:
            merged += tier
    for segment in merged:
        with closing(SegmentReader(writer.storage, writer.schema, segment)) as reader:
            writer.add_reader(reader)
    return [segment for tier in tiers.values() for segment in tier if segment not in merged]


def _delete(index: Any, writer: Any, ids: Sequence[ArticleId]) -> None:
    """Mark the committed documents of these ids, and the checkpoint, as deleted."""
    with closing(index.reader()) as reader:
        for key in (schema.CHECKPOINT_ID, *map(str, ids)):
            if (schema.ARTICLE, key) in reader:
                for docnum in reader.postings(schema.ARTICLE, key).all_ids():
                    writer.delete_document(docnum)
