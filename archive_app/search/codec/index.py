"""An index of mapped segments: Whoosh's FileIndex, and a light way to publish segments."""

from __future__ import annotations

import re
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from whoosh import __version__ as whoosh_version
from whoosh.index import FileIndex, LockError
from whoosh.util.filelock import try_for
from whoosh.writing import SegmentWriter

from archive_app.search.codec.formats import kept
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.codec.segments import MappedSegment, OpenedFiles
from archive_app.search.codec.toc import (
    INDEX_NAME,
    TOC_FORMAT,
    Toc,
    dropped_files,
    generations,
    read_toc,
    remove_quietly,
    toc_name,
    write_toc,
)
from archive_app.search.codec.whoosh_codec import MappedCodec
from archive_app.search.storage import DurableStorage

_LOCK: Final = "WRITELOCK"
_ATTEMPTS: Final = 20  # to read while a writer commits
_NEVER_SPILL_MB: Final = 1 << 20  # Whoosh's pool would spill pickles into the folder


class _WhooshToc:
    """A Toc with what Whoosh's FileIndex and SegmentWriter look for besides."""

    version = TOC_FORMAT
    release = whoosh_version

    def __init__(self, toc: Toc, schema: Any) -> None:
        self.schema = schema
        self.segments = toc.segments
        self.generation = toc.generation
        self.meta = toc.meta


class MappedIndex(FileIndex):
    """A folder of segments with a schema that comes from the program, never from a file.

    Whoosh's ``searcher()``, ``reader()`` and ``writer()`` work on it. Raises TocProblem when the
    folder holds no index or its table of contents is damaged, ValueError for a schema that wants
    more than the codec keeps.
    """

    def __init__(self, storage: DurableStorage, schema: Any, indexname: str = INDEX_NAME) -> None:
        self.storage = storage
        self.indexname = indexname
        self._schema = schema
        self._opened = OpenedFiles()
        for name, fieldobj in schema.items():
            if fieldobj.indexed:
                kept(name, fieldobj)
        self.read_toc()

    @classmethod
    def create(
        cls,
        storage: DurableStorage,
        schema: Any,
        indexname: str = INDEX_NAME,
        meta: dict[str, Any] | None = None,
    ) -> MappedIndex:
        """A new, empty index in a folder that has none; FileExistsError when it has."""
        folder = Path(storage.folder)
        if generations((path.name for path in folder.iterdir()), indexname):
            raise FileExistsError(f"there is an index in {folder.name}")
        write_toc(storage, Toc(0, [], meta or {}), indexname)
        return cls(storage, schema, indexname)

    @property
    def folder(self) -> Path:
        """Where the files are."""
        return Path(self.storage.folder)

    @property
    def meta(self) -> dict[str, Any]:
        """The notes of the newest commit."""
        return self.read_toc().meta

    def read_toc(self) -> Toc:
        """The newest commit; TocProblem when damaged."""
        for _ in range(_ATTEMPTS):
            try:
                return read_toc(self.folder, self.indexname, self._opened)
            except FileNotFoundError:  # replaced between looking and reading
                time.sleep(0.005)
        return read_toc(self.folder, self.indexname, self._opened)

    def open_segments(self) -> tuple[Toc, list[SegmentFile]]:
        """The newest commit and its segments' data, in the same order.

        ValueError for damaged segments, OSError when one is missing for good.
        """
        for _ in range(_ATTEMPTS):
            toc = self.read_toc()
            try:
                return toc, [segment.open(self.folder) for segment in toc.segments]
            except FileNotFoundError:  # merged away between reading and opening
                time.sleep(0.005)
        toc = self.read_toc()
        return toc, [segment.open(self.folder) for segment in toc.segments]

    def edit(self, *, timeout: float = 0.0) -> IndexEdit:
        """Take the lock and change segments and notes; LockError when another writer has it."""
        return IndexEdit(self, timeout)

    def sweep(self, *, timeout: float = 0.0) -> list[str]:
        """Remove, under the lock, what killed writers left; the names of the files removed.

        Segments written but not published yet are leftovers too: call it when no one is building.
        """
        with self.edit(timeout=timeout) as edit:
            return edit.sweep()

    # --- Whoosh's FileIndex -----------------------------------------------------------------------

    def latest_generation(self) -> int:
        """The number of the newest commit, -1 without one."""
        numbers = generations((path.name for path in self.folder.iterdir()), self.indexname)
        return numbers[-1] if numbers else -1

    def writer(self, procs: int = 1, **options: Any) -> MappedWriter:
        """Whoosh's writer on this codec; for several processes use the bulk builder instead."""
        if procs != 1:
            raise ValueError("this index has no writer of several processes")
        return MappedWriter(self, **options)

    def _read_toc(self) -> _WhooshToc:
        return _WhooshToc(self.read_toc(), self._schema)


class IndexEdit:
    """The index under the writer's lock: change ``segments`` and ``meta``, then ``commit``.

    A context manager. What isn't committed when it ends has not happened. Several commits under one
    lock are fine.
    """

    def __init__(self, index: MappedIndex, timeout: float) -> None:
        self._index = index
        self._lock = index.lock(_LOCK)
        if not try_for(self._lock.acquire, timeout=timeout, delay=0.02):
            raise LockError
        try:
            toc = index.read_toc()
        except BaseException:
            self._lock.release()
            raise
        self.generation = toc.generation
        self.segments: list[MappedSegment] = toc.segments
        self.meta: dict[str, Any] = toc.meta
        self._committed = list(toc.segments)

    def __enter__(self) -> IndexEdit:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lock.release()

    def commit(self) -> None:
        """Write segments and notes as the next commit, on the disk when this returns."""
        toc = Toc(self.generation + 1, list(self.segments), self.meta)
        _commit(self._index, toc, self._committed)
        self.generation += 1
        self._committed = toc.segments

    def sweep(self) -> list[str]:
        """Remove every file of the index that the newest commit doesn't name."""
        name = re.escape(self._index.indexname)
        ours = re.compile(rf"{name}_[0-9a-z]+\..+|_{name}_[0-9]+\.toc(\..+)?|{name}\.tmp")
        kept = {segment.file_name for segment in self._committed}
        kept.add(toc_name(self._index.indexname, self.generation))
        leftovers = [
            path
            for path in self._index.folder.iterdir()
            if ours.fullmatch(path.name) and path.name not in kept
        ]
        removed = remove_quietly(self._index.folder, [p.name for p in leftovers if p.is_file()])
        for path in leftovers:
            if path.is_dir():  # Whoosh's folder for temporary runs, always empty here
                try:
                    path.rmdir()
                except OSError:
                    continue
                removed.append(path.name)
        return sorted(removed)


class MappedWriter(SegmentWriter):
    """Whoosh's writer; ``meta`` is written in the same step as the segments.

    Finished segments may be appended to ``segments``; commit with ``merge=False`` then.
    """

    def __init__(self, index: MappedIndex, **options: Any) -> None:
        try:
            super().__init__(
                index, codec=MappedCodec(), compound=False, limitmb=_NEVER_SPILL_MB, **options
            )
        except LockError:
            raise
        except BaseException:  # Whoosh would keep the lock until the garbage is collected
            self.writelock.release()
            raise
        toc = index.read_toc()
        self._index = index
        self._committed = toc.segments
        self.meta: dict[str, Any] = toc.meta

    def cancel(self) -> None:
        """Forget everything that was added or deleted."""
        self.codec.abandon()
        super().cancel()

    def _commit_toc(self, segments: list[MappedSegment]) -> None:
        for segment in segments:
            segment.opened = self._index._opened
        _commit(self._index, Toc(self.generation, segments, self.meta), self._committed)


def _commit(index: MappedIndex, toc: Toc, before: list[MappedSegment]) -> None:
    write_toc(index.storage, toc, index.indexname)
    older = [
        toc_name(index.indexname, number)
        for number in generations((path.name for path in index.folder.iterdir()), index.indexname)
        if number < toc.generation
    ]
    remove_quietly(index.folder, [*older, *dropped_files(before, toc.segments)])
