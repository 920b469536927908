"""The codec: Whoosh's reader and writer, searcher and queries on memory-mapped segments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from whoosh.codec import base

from archive_app.search.codec.segments import MappedSegment as MappedSegment
from archive_app.search.codec.whoosh_reading import MappedDocumentReader, MappedTermsReader
from archive_app.search.codec.whoosh_writing import (
    MappedDocumentWriter,
    MappedFieldWriter,
    SegmentInTheMaking,
)
from archive_app.search.storage import DurableStorage


class MappedCodec(base.Codec):
    """Keeps existence, frequency and positions of terms, numbers, bytes and JSON of documents.

    One codec object makes one segment at a time, as Whoosh's writer does.
    """

    length_stats = False  # lengths are kept by document, not by block of postings

    def __init__(self) -> None:
        self._making: SegmentInTheMaking | None = None

    def new_segment(self, _storage: DurableStorage, indexname: str) -> MappedSegment:
        """A segment that has a name and nothing else yet."""
        segment = MappedSegment(indexname)
        self._making = SegmentInTheMaking(segment)
        return segment

    def abandon(self) -> None:
        """Write no file for the segment in the making."""
        if self._making is not None:
            self._making.abandoned = True

    def per_document_writer(
        self, _storage: DurableStorage, segment: MappedSegment
    ) -> MappedDocumentWriter:
        """What takes the documents of the new segment."""
        return MappedDocumentWriter(self._of(segment))

    def field_writer(self, storage: DurableStorage, segment: MappedSegment) -> MappedFieldWriter:
        """What takes its postings and writes it."""
        return MappedFieldWriter(storage, self._of(segment))

    def terms_reader(self, storage: DurableStorage, segment: MappedSegment) -> MappedTermsReader:
        """The terms of a segment."""
        return MappedTermsReader(segment.open(Path(storage.folder)))

    def per_document_reader(
        self, storage: DurableStorage, segment: MappedSegment
    ) -> MappedDocumentReader:
        """The documents of a segment."""
        return MappedDocumentReader(segment, segment.open(Path(storage.folder)))

    def postings_writer(self, _dbfile: Any, byteids: bool = False) -> Any:  # noqa: FBT001, FBT002
        """Refused: only term vectors would need it."""
        raise ValueError("this index keeps no term vectors")

    def _of(self, segment: MappedSegment) -> SegmentInTheMaking:
        if self._making is None or self._making.segment is not segment:
            self._making = SegmentInTheMaking(segment)
        return self._making
