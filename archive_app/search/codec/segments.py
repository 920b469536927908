"""What the table of contents says of a segment: its name, its size and its deleted documents."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import numpy as np
import numpy.typing as npt
from whoosh.codec import base

from archive_app.search.codec.layout import SUFFIX, SegmentFile

# Segment files that somebody still uses, so that they are mapped once.
OpenedFiles = WeakValueDictionary[Path, SegmentFile]


class MappedSegment(base.Segment):
    """Whoosh's Segment over a file ``<segment id>.seg``.

    The deletions belong to this object, not to the file: they count when a table of contents with
    this segment is written. Not safe to change in two threads.
    """

    def __init__(
        self,
        indexname: str,
        doc_count: int = 0,
        *,
        segid: str = "",
        deleted: npt.NDArray[np.integer] | None = None,
        opened: OpenedFiles | None = None,
    ) -> None:
        # Not Whoosh's random_name: processes that were forked would all draw the same names.
        self.indexname = indexname
        self.segid = segid or secrets.token_hex(8)
        self.compound = False
        self.opened = OpenedFiles() if opened is None else opened
        self._doc_count = doc_count
        self._dead: npt.NDArray[np.bool_] | None = None
        self._dead_count = 0
        if deleted is not None and len(deleted):
            self.delete(deleted)

    @property
    def file_name(self) -> str:
        """The name of the segment's file in the index folder."""
        return str(self.make_filename(SUFFIX))

    def open(self, folder: Path) -> SegmentFile:
        """The segment's data; ValueError when damaged or not the file of this segment."""
        path = folder / self.file_name
        data = self.opened.get(path)
        if data is None:
            data = self.opened[path] = SegmentFile.open(path)
        if data.doc_count != self._doc_count:
            raise ValueError(f"{self.file_name} holds {data.doc_count} documents")
        return data

    @property
    def deleted(self) -> npt.NDArray[np.uint16]:
        """The numbers of the deleted documents, ascending."""
        if self._dead is None:
            return np.empty(0, np.uint16)
        return np.flatnonzero(self._dead).astype(np.uint16)

    @property
    def live(self) -> npt.NDArray[np.bool_] | None:
        """Which documents are not deleted; None when none is."""
        return ~self._dead if self._dead is not None and self._dead_count else None

    def delete(self, docs: npt.NDArray[np.integer]) -> int:
        """Mark documents as deleted; the number of those that weren't. ValueError out of range."""
        if not len(docs):
            return 0
        if int(docs.min()) < 0 or int(docs.max()) >= self._doc_count:
            raise ValueError(f"{self.segment_id()} has no such document")
        before = self._dead_count
        if self._dead is None:
            self._dead = np.zeros(self._doc_count, np.bool_)
        self._dead[docs] = True
        self._dead_count = int(np.count_nonzero(self._dead))
        return self._dead_count - before

    # --- Whoosh's Segment -------------------------------------------------------------------------

    def should_assemble(self) -> bool:
        """False: a segment is one file already."""
        return False

    def set_doc_count(self, doccount: int) -> None:
        """Say how many documents a segment in the making has."""
        self._doc_count = doccount

    def doc_count_all(self) -> int:
        """All documents, deleted ones too."""
        return self._doc_count

    def deleted_count(self) -> int:
        """How many documents are deleted."""
        return self._dead_count

    def deleted_docs(self) -> Iterator[int]:
        """The numbers of the deleted documents, ascending."""
        return iter(self.deleted.tolist())

    def is_deleted(self, docnum: int) -> bool:
        """Whether that document is deleted; Whoosh asks for one past the last document too."""
        return self._dead is not None and docnum < self._doc_count and bool(self._dead[docnum])

    def delete_document(self, docnum: int, delete: bool = True) -> None:  # noqa: FBT001, FBT002
        """Mark one document as deleted, or, unlike in Whoosh 2.7.4, as not deleted."""
        if delete:
            self.delete(np.array([docnum]))
        elif self._dead is not None and self._dead[docnum]:
            self._dead[docnum] = False
            self._dead_count -= 1

    def codec(self) -> Any:
        """The codec that reads the segment."""
        from archive_app.search.codec.whoosh_codec import MappedCodec

        return MappedCodec()
