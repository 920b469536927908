"""Immutable states of the index, shared by all searches; segments stay mapped while in use."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from archive_app.domain.errors import IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed
from archive_app.search.analyser.fields import NUMBER
from archive_app.search.building.coverage import Coverage, mismatch
from archive_app.search.building.generations import Generations, open_index
from archive_app.search.building.stamps import Stamp, is_intact, stamp
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.codec.toc import INDEX_NAME
from archive_app.search.codec.toc import generations as commits
from archive_app.search.evaluation.stats import IndexStats, Lexicons
from archive_app.search.facet_columns import Columns
from archive_app.search.facet_columns.row_ids import UNKNOWN

ADVICE = "Rebuild the search index; nothing is lost by that."
_TRIES = 3  # a writer may swap the generation between reading its name and opening it


@dataclass(frozen=True, slots=True)
class View:
    """A segment as one state of index and columns shows it; see the evaluator's ``SegmentView``."""

    data: SegmentFile
    live: npt.NDArray[np.bool_] | None
    rows: npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The row of each document of a segment among the ``of_rows`` that there were by then."""

    lineage: object
    of_rows: int
    rows: npt.NDArray[np.int32]


@dataclass(frozen=True)
class Snapshot:
    """One commit of the index; never changes."""

    generation: Path
    commit: int
    coverage: Coverage
    segments: Sequence[tuple[SegmentFile, npt.NDArray[np.bool_] | None]]
    stats: IndexStats
    files: Mapping[Path, Stamp]

    @cached_property
    def documents(self) -> int:
        """How many articles the index holds."""
        return sum(
            data.doc_count if live is None else int(np.count_nonzero(live))
            for data, live in self.segments
        )

    def article_ids(self) -> frozenset[ArticleId]:
        """The articles that the index holds."""
        found: set[ArticleId] = set()
        for data, live in self.segments:
            numbers = data.columns[NUMBER]
            found.update((numbers if live is None else numbers[live]).tolist())
        return frozenset(found)

    def is_whole(self) -> bool:
        """Whether its files are those that were opened.

        One that was cut while it is mapped into memory would kill the process when it is read.
        """
        try:
            return all(stamp(path) == known for path, known in self.files.items())
        except OSError:
            return False

    def is_spoilt(self) -> bool:
        """Whether a file has changed. One that is gone was merged away, and is read to the end."""
        for path, known in self.files.items():
            with suppress(FileNotFoundError):
                if stamp(path) != known:
                    return True
        return False

    def is_sound(self, ctx: JobContext) -> bool:
        """Whether every file has its checksums; reads all of them. Raises Cancelled."""
        for data, _ in self.segments:
            for damaged_arrays in data.damaged_arrays():
                ctx.checkpoint()
                if damaged_arrays:
                    return False
        return not self.is_spoilt()


class SnapshotPool:
    """Knows the newest snapshot; safe in any thread."""

    def __init__(self, generations: Generations, feed: IndexFeed) -> None:
        self._generations = generations
        self._feed = feed
        self._lock = threading.Lock()
        self._now: Snapshot | None = None
        self._index: MappedIndex | None = None  # knows which segments are mapped already
        self._sound: Snapshot | None = None  # was read through
        self._lexicons = Lexicons()
        self._rows: dict[Path, _Rows] = {}

    def newest(self) -> Snapshot:
        """The state of the newest commit; raises IndexProblem when there is no usable index."""
        with self._lock:
            generation = self._generations.current()
            if generation is None:
                raise missing(self._generations)
            if self._generations.is_damaged(generation):
                raise damaged()
            now = self._now
            is_whole = now is not None and now.is_whole()
            if not is_whole:
                self._index = None  # other files may have taken the names
            if now is None or not is_whole or not _is_newest(now, generation):
                self._now = now = self._open(_TRIES)
            return now

    def views(self, snapshot: Snapshot, columns: Columns) -> list[View]:
        """The segments with the rows of their documents in the columns."""
        with self._lock:
            return [
                View(data, live, self._rows_of(data, columns)) for data, live in snapshot.segments
            ]

    def mark_damaged(self, snapshot: Snapshot) -> None:
        """Remember that its files are damaged, so that the next catch-up builds new ones."""
        self._generations.mark_damaged(snapshot.generation)

    def is_sound(self, snapshot: Snapshot, ctx: JobContext) -> bool:
        """Whether its files are as they were written. Reads them once. Raises Cancelled."""
        if self._sound is snapshot:  # a mistake of ours comes again with every search
            return not snapshot.is_spoilt()
        sound = snapshot.is_sound(ctx)
        self._sound = snapshot if sound else None
        return sound

    def verify(self, ctx: JobContext) -> None:
        """Read every file of the newest state, and remember when one is damaged."""
        with suppress(IndexProblem):
            snapshot = self.newest()
            if not snapshot.is_sound(ctx):
                self.mark_damaged(snapshot)

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._now = self._index = self._sound = None
            self._rows.clear()
            self._lexicons = Lexicons()

    def _open(self, tries: int) -> Snapshot:
        generation = self._generations.current()
        if generation is None:
            raise missing(self._generations)
        try:
            if self._index is None or self._index.folder != generation:
                self._index = open_index(generation)
            snapshot = self._snapshot(generation, self._index)
        except (OSError, ValueError) as problem:
            self._index = None
            if tries > 1:
                return self._open(tries - 1)
            raise damaged() from problem
        if reason := mismatch(snapshot.coverage.checkpoint, self._feed):
            raise IndexProblem(reason, ADVICE)
        if snapshot.coverage.todo and not snapshot.segments:
            raise IndexProblem("The search index is being built.", "Searching takes longer.")
        return snapshot

    def _snapshot(self, generation: Path, index: MappedIndex) -> Snapshot:
        """Raises ValueError or OSError when something is damaged, and remembers that."""
        toc, opened = index.open_segments()
        coverage = Coverage.from_json(toc.meta)
        files = {data.path: stamp(data.path) for data in opened}
        if not all(is_intact(data, toc.meta) for data in opened):
            self._generations.mark_damaged(generation)
            raise ValueError("a segment has changed")
        live = [segment.live for segment in toc.segments]
        for path in self._rows.keys() - files.keys():
            del self._rows[path]
        stats = IndexStats(opened, self._lexicons)
        segments = tuple(zip(opened, live, strict=True))
        return Snapshot(generation, toc.generation, coverage, segments, stats, files)

    def _rows_of(self, data: SegmentFile, columns: Columns) -> npt.NDArray[np.int32]:
        """Segments never change: once known, a row is looked for again only in another lineage."""
        row_ids, numbers = columns.row_ids, data.columns[NUMBER]
        known = self._rows.get(data.path)
        if known is None or known.lineage is not row_ids.lineage:
            known = _Rows(row_ids.lineage, len(row_ids), row_ids.rows_of(numbers))
        elif known.of_rows > len(row_ids):  # for a search that began before the last article came
            return row_ids.rows_of(numbers)
        elif known.of_rows < len(row_ids):
            rows, unknown = known.rows, np.flatnonzero(known.rows == UNKNOWN)
            if len(unknown):
                rows = rows.copy()
                rows[unknown] = row_ids.rows_of(numbers[unknown])
            known = _Rows(row_ids.lineage, len(row_ids), rows)
        self._rows[data.path] = known
        return known.rows


def _is_newest(snapshot: Snapshot, generation: Path) -> bool:
    if snapshot.generation != generation:
        return False
    with suppress(OSError):  # the folder went at this moment
        names = (path.name for path in generation.iterdir())
        return [snapshot.commit] == commits(names, INDEX_NAME)[-1:]
    return False


def missing(generations: Generations) -> IndexProblem:
    """What to say when there is no index to search."""
    if generations.exists():
        return damaged()
    return IndexProblem("The search index has not been built yet.", "Build the search index.")


def damaged() -> IndexProblem:
    """What to say when index files can't be read."""
    return IndexProblem("The search index is damaged.", ADVICE)
