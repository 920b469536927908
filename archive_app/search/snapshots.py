"""Open readers, shared between searches but never by two at once: Whoosh's keep a file position."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from whoosh.index import TOC

from archive_app.domain.errors import ArchiveError, IndexProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import Checkpoint
from archive_app.domain.ports import IndexFeed
from archive_app.search import schema
from archive_app.search.evaluate import read_docmap
from archive_app.search.generations import Generations, open_index, released_on_error
from archive_app.search.storage import DurableStorage

ADVICE = "Rebuild the search index; nothing is lost by that."
_TRIES = 3  # a writer may remove files between reading the table of contents and opening them
_MOST_FREE = 4
_MOST_KNOWN = 200  # segments remembered; merged ones are left behind

Stamp = tuple[int, int]  # size in bytes and time of the last change


@dataclass
class Snapshot:
    """One consistent state of the index, open for one search at a time."""

    generation: Path
    commit: int
    searcher: Any
    docmaps: Sequence[Sequence[int]]
    checkpoint: Checkpoint
    files: Mapping[Path, Stamp]

    @cached_property
    def indexed(self) -> frozenset[ArticleId]:
        """The articles that the index holds."""
        found: set[int] = set()
        for (leaf, _), docmap in zip(self.searcher.leaf_searchers(), self.docmaps, strict=True):
            gone = set(leaf.reader()._perdoc.deleted_docs())
            found.update(article for document, article in enumerate(docmap) if document not in gone)
        found.discard(0)  # the checkpoint
        return frozenset(map(ArticleId, found))

    @property
    def documents(self) -> int:
        """How many articles the index holds."""
        return int(self.searcher.reader().doc_count()) - 1

    def is_whole(self) -> bool:
        """Whether its files are those that were opened.

        One that was cut while it is mapped into memory would kill the process when it is read.
        """
        try:
            return all(stamp(path) == known for path, known in self.files.items())
        except OSError:
            return False

    def close(self) -> None:
        """Let go of the files; a file that is damaged may refuse even that."""
        with suppress(Exception):
            self.searcher.close()


class SnapshotPool:
    """Lends snapshots of the newest commit; safe in any thread."""

    def __init__(self, generations: Generations, feed: IndexFeed) -> None:
        self._generations = generations
        self._feed = feed
        self._lock = threading.Lock()
        self._free: list[Snapshot] = []
        self._docmaps: dict[str, Sequence[int]] = {}
        self._stamps: dict[Path, Stamp] = {}

    @contextmanager
    def borrow(self) -> Iterator[Snapshot]:
        """A snapshot for one search; raises IndexProblem when there is no usable index."""
        snapshot = self._newest()
        try:
            yield snapshot
        except BaseException:
            snapshot.close()
            raise
        with self._lock:
            keep = len(self._free) < _MOST_FREE
            if keep:
                self._free.append(snapshot)
        if not keep:
            snapshot.close()

    def close(self) -> None:
        """Close every snapshot that is not lent."""
        with self._lock:
            free, self._free = self._free, []
        for snapshot in free:
            snapshot.close()

    def _newest(self) -> Snapshot:
        generation = self._generations.current()
        if generation is None:
            raise missing(self._generations)
        if self._generations.is_damaged(generation):
            raise damaged()
        try:
            commit = int(TOC._latest_generation(DurableStorage(generation), "MAIN"))
        except OSError as problem:  # the folder went at this moment
            raise missing(self._generations) from problem
        stale: list[Snapshot] = []
        found: Snapshot | None = None
        with self._lock:
            while self._free and found is None:
                one = self._free.pop()
                if (one.generation, one.commit) == (generation, commit) and one.is_whole():
                    found = one
                else:
                    stale.append(one)
        for one in stale:
            one.close()
        return found or self._open(_TRIES)

    def _open(self, tries: int) -> Snapshot:
        generation = self._generations.current()
        if generation is None:
            raise missing(self._generations)
        try:
            index = open_index(generation)
            with released_on_error(index.storage):
                commit = int(index.latest_generation())
                searcher = index.searcher()
                checkpoint = read_checkpoint(searcher.reader())
                leaves = [leaf.reader() for leaf, _ in searcher.leaf_searchers()]
                files = self._files(generation, leaves)
                docmaps = [self._docmap(leaf) for leaf in leaves]
        except ArchiveError:
            raise
        except Exception as problem:  # damaged files raise eight different types
            if tries > 1:
                return self._open(tries - 1)
            raise damaged() from problem
        if reason := mismatch(checkpoint, self._feed):
            searcher.close()
            raise IndexProblem(reason, ADVICE)
        return Snapshot(generation, commit, searcher, docmaps, checkpoint, files)

    def _files(self, generation: Path, leaves: Sequence[Any]) -> Mapping[Path, Stamp]:
        """The files of segments. Segments never change: one that did is damaged."""
        files = {}
        for leaf in leaves:
            path = generation / f"{leaf.segment().segment_id()}.seg"
            files[path] = stamp(path)
        with self._lock:
            if len(self._stamps) > _MOST_KNOWN:
                self._stamps.clear()
            changed = [
                path for path, now in files.items() if self._stamps.setdefault(path, now) != now
            ]
        if changed:
            self._generations.mark_damaged(generation)
            raise damaged()
        return files

    def _docmap(self, reader: Any) -> Sequence[int]:
        """Segments never change, so their document maps are kept by segment."""
        segment = str(reader.segment().segment_id())
        known = self._docmaps.get(segment)
        if known is None:
            known = read_docmap(reader, schema.NUMBER)
            with self._lock:
                if len(self._docmaps) > _MOST_KNOWN:
                    self._docmaps.clear()
                self._docmaps[segment] = known
        return known


def stamp(path: Path) -> Stamp:
    """What tells a file from its changed self without reading it; raises OSError."""
    known = path.stat()
    return known.st_size, known.st_mtime_ns


def missing(generations: Generations) -> IndexProblem:
    """What to say when there is no index to search."""
    if generations.exists():
        return damaged()
    return IndexProblem("The search index has not been built yet.", "Build the search index.")


def damaged() -> IndexProblem:
    """What to say when index files can't be read."""
    return IndexProblem("The search index is damaged.", ADVICE)


def mismatch(checkpoint: Checkpoint, feed: IndexFeed) -> str:
    """Why an index must not answer for this library, or '' when it may."""
    if checkpoint.library != feed.library_uuid:
        return "The search index belongs to another library."
    if checkpoint.schema != schema.schema_id():
        return "The search index was made by another version of the program."
    known = feed.token(checkpoint.seq) if checkpoint.seq else b""
    if known != checkpoint.token:
        return "The library is not the one that was indexed: it may have been restored."
    return ""


def read_checkpoint(reader: Any) -> Checkpoint:
    """The checkpoint document; raises whatever a damaged index raises."""
    postings = reader.postings(schema.ARTICLE, schema.CHECKPOINT_ID)
    stored = json.loads(reader.stored_fields(postings.id())[schema.CHECKPOINT])
    return Checkpoint(
        library=str(stored["library"]),
        schema=str(stored["schema"]),
        seq=int(stored["seq"]),
        token=bytes.fromhex(stored["token"]),
    )


def checkpoint_document(checkpoint: Checkpoint) -> dict[str, Any]:
    """The fields of the checkpoint document, for Whoosh's writer."""
    text = json.dumps(
        {
            "library": checkpoint.library,
            "schema": checkpoint.schema,
            "seq": checkpoint.seq,
            "token": checkpoint.token.hex(),
        }
    )
    return {schema.ARTICLE: schema.CHECKPOINT_ID, schema.CHECKPOINT: text}
