"""One generation under the writer's lock: its segments, what they cover, their files' stamps."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment
from archive_app.search.analyser.fields import NUMBER
from archive_app.search.building.coverage import Coverage
from archive_app.search.building.generations import open_index
from archive_app.search.building.merging import groups
from archive_app.search.building.stamps import FILES, Stamp, is_sound, stamp
from archive_app.search.codec.index import MappedIndex
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.codec.merging import merge_segments
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.codec.toc import INDEX_NAME, toc_name
from archive_app.search.storage import DurableStorage


class Published:
    """A context manager; what isn't committed when it ends has not happened.

    Raises ValueError when the table of contents is damaged, OSError when files can't be read or
    written.
    """

    def __init__(self, generation: Path, index: MappedIndex | None = None) -> None:
        """``index`` knows which segments are mapped already."""
        self.folder = generation
        self._index = index or open_index(generation)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._edit = self._stack.enter_context(self._index.edit())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    @property
    def coverage(self) -> Coverage:
        """What the newest commit covers; ValueError when it doesn't say."""
        return Coverage.from_json(self._edit.meta)

    @property
    def documents(self) -> int:
        """How many articles the segments hold."""
        return sum(segment.doc_count() for segment in self._edit.segments)

    @property
    def segments(self) -> Sequence[MappedSegment]:
        """The segments of the newest commit."""
        return tuple(self._edit.segments)

    def sweep(self) -> None:
        """Remove what killed writers and builders left."""
        kept = {segment.file_name for segment in self._edit.segments}
        kept |= {toc_name(INDEX_NAME, self._edit.generation), f"{INDEX_NAME}_WRITELOCK"}
        for path in self.folder.iterdir():
            if path.name in kept:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with suppress(OSError):  # on Windows a search may hold it open
                    path.unlink()

    def look_at_files(self) -> list[SegmentFile]:
        """The segments' data; ValueError or OSError unless each is there and as it was written.

        One that was only copied or touched is read through.
        """
        known = self._stamps(self.segments)
        for segment in self.segments:
            path = self.folder / segment.file_name
            now = stamp(path)
            if now != known[segment.segid]:
                segment.opened.pop(path, None)  # another file may have taken the name
                if not is_sound(segment.open(self.folder)):
                    raise ValueError(f"{path.name} has changed")
                known[segment.segid] = now  # kept with the next commit
        self._edit.meta[FILES] = known
        return [segment.open(self.folder) for segment in self.segments]

    def commit(
        self,
        coverage: Coverage,
        built: Sequence[BuiltSegment] = (),
        outdated: Sequence[ArticleId] = (),
    ) -> None:
        """In one step: what is covered, finished segments, and without older texts of articles."""
        if outdated:
            self._delete(outdated)
        living = [segment for segment in self._edit.segments if segment.doc_count()]
        new = [
            MappedSegment(INDEX_NAME, one.documents, segid=one.name) for one in built if one.name
        ]
        self._replace([*living, *new], coverage.to_json())

    def merge(self) -> bool:
        """Fold one group of segments, in one step; False when there is nothing to fold."""
        sizes = {segment: size for segment, (size, _) in self._stamps(self.segments).items()}
        group = next(groups(self.segments, sizes), None)
        if group is None:
            return False
        parts = [(segment.open(self.folder), segment.deleted) for segment in group]
        merged = merge_segments(DurableStorage(self.folder), INDEX_NAME, parts)
        others = [one for one in self._edit.segments if one not in group]
        self._replace([*others, merged], self._edit.meta)
        return True

    def _delete(self, articles: Sequence[ArticleId]) -> None:
        numbers = np.array(sorted(articles), np.int64)
        for segment in self._edit.segments:
            column = segment.open(self.folder).columns[NUMBER]
            segment.delete(np.flatnonzero(np.isin(column, numbers)))

    def _replace(self, segments: list[MappedSegment], meta: dict[str, Any]) -> None:
        meta = meta | {FILES: self._stamps(segments)}
        self._edit.segments, self._edit.meta = segments, meta
        self._edit.commit()

    def _stamps(self, segments: Sequence[MappedSegment]) -> dict[str, Stamp]:
        """The stamps of the segments' files, as they were when each was published."""
        known = self._edit.meta.get(FILES, {})
        return {
            one.segid: known.get(one.segid) or stamp(self.folder / one.file_name)
            for one in segments
        }
