"""What Whoosh's writer asks of a codec: documents and postings are collected into one file."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import columns
from whoosh.codec import base

from archive_app.search.codec.formats import Kept, kept
from archive_app.search.codec.invert import MAX_DOCUMENTS, FieldPostings
from archive_app.search.codec.layout import Blobs
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.codec.terms import TermDictionary
from archive_app.search.codec.whoosh_reading import STORED
from archive_app.search.codec.writing import write_segment_file
from archive_app.search.storage import DurableStorage

_INTEGERS = frozenset("bBhHiIlLqQ")


class SegmentInTheMaking:
    """What both of Whoosh's writers collect for one segment."""

    def __init__(self, segment: MappedSegment) -> None:
        self.segment = segment
        self.doc_count = 0
        self.abandoned = False  # a cancelled writer closes its parts too
        self.lengths: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self.columns: dict[str, tuple[Any, dict[int, Any]]] = {}
        self.stored: dict[int, bytes] = {}
        self.fields: dict[str, CollectedField] = {}

    def write(self, storage: DurableStorage) -> None:
        """Write the segment's file, unless there is nothing in it."""
        if self.abandoned or not self.doc_count:
            return
        self.segment.set_doc_count(self.doc_count)
        numbers: dict[str, npt.NDArray[Any]] = {}
        blobs: dict[str, Blobs] = {}
        if self.stored:
            blobs[STORED] = self._blobs(self.stored, b"")
        for name, (column, values) in self.columns.items():
            if isinstance(column, columns.VarBytesColumn | columns.RefBytesColumn):
                blobs[name] = self._blobs(values, column.default_value())
            else:
                numbers[name] = _numbers(name, column, values, self.doc_count)
        fields = ((name, self._postings(name, one)) for name, one in self.fields.items())
        write_segment_file(storage, self.segment, fields, numbers, blobs)

    def _blobs(self, values: dict[int, bytes], default: bytes) -> Blobs:
        return Blobs.of([values.get(docnum, default) for docnum in range(self.doc_count)])

    def _postings(self, name: str, field: CollectedField) -> FieldPostings:
        lengths = np.zeros(self.doc_count, np.int64)
        known = self.lengths.get(name, {})
        lengths[list(known)] = list(known.values())
        return field.postings(lengths)


class CollectedField:
    """The postings of one field, as they come: by term, then by document."""

    def __init__(self, name: str, fieldobj: Any) -> None:
        self._name = name
        self._format = fieldobj.format
        self._kept = kept(name, fieldobj)
        self._terms: list[bytes] = []
        self._starts = array("q")
        self._docs = array("H")
        self._freqs = array("I")
        self._positions = array("I")

    def start_term(self, term: bytes) -> None:
        """The postings that follow are of that term."""
        self._terms.append(term)
        self._starts.append(len(self._docs))

    def add(self, docnum: int, weight: float, value: bytes) -> None:
        """One more document; ValueError when the weight isn't the frequency."""
        freq = 1
        if self._kept is Kept.FREQUENCY:
            freq = self._format.decode_frequency(value)
        elif self._kept is Kept.POSITIONS:
            positions = self._format.decode_positions(value)
            freq = len(positions)
            self._positions.extend(sorted(positions))
        if weight != freq:
            raise ValueError(
                f"the field {self._name!r} has a posting with a boost, which this index"
                " doesn't keep; put boosts into the query"
            )
        self._docs.append(docnum)
        self._freqs.append(freq)

    def postings(self, lengths: npt.NDArray[np.int64]) -> FieldPostings:
        """All that was added."""
        freqs = np.array(self._freqs, np.uint32)
        positions: npt.NDArray[np.uint16] | npt.NDArray[np.uint32] | None = None
        if self._kept is Kept.POSITIONS:
            positions = np.array(self._positions, np.uint32)
            if not len(positions) or int(positions.max()) <= np.iinfo(np.uint16).max:
                positions = positions.astype(np.uint16)
        return FieldPostings(
            TermDictionary.of_sorted(self._terms),
            np.append(np.array(self._starts, np.int64), len(self._docs)),
            np.array(self._docs, np.uint16),
            freqs if len(freqs) and int(freqs.max()) > 1 else None,
            positions,
            lengths,
        )


class MappedDocumentWriter(base.PerDocumentWriter):
    """Takes lengths, columns and stored fields, document by document."""

    def __init__(self, making: SegmentInTheMaking) -> None:
        self._making = making
        self._docnum = 0
        self._stored: dict[str, Any] = {}
        self.is_closed = False

    def start_doc(self, docnum: int) -> None:
        """The values that follow are of that document; ValueError when a segment is full."""
        if docnum >= MAX_DOCUMENTS:
            raise ValueError(f"a segment holds at most {MAX_DOCUMENTS:,} documents")
        self._docnum = docnum
        self._making.doc_count = docnum + 1
        self._stored = {}

    def add_field(self, fieldname: str, _fieldobj: Any, value: Any, length: int) -> None:
        """The value to store, if any, and the field's length."""
        if value is not None:
            self._stored[fieldname] = value
        if length:
            self._making.lengths[fieldname][self._docnum] = length

    def add_column_value(self, fieldname: str, columnobj: Any, value: Any) -> None:
        """The document's value in a column."""
        _, values = self._making.columns.setdefault(fieldname, (columnobj, {}))
        values[self._docnum] = value

    def add_vector_items(self, fieldname: str, _fieldobj: Any, _items: Any) -> None:
        """Refused: there are no term vectors."""
        raise ValueError(f"the field {fieldname!r} wants term vectors, which this index lacks")

    def finish_doc(self) -> None:
        """The document is complete; ValueError for stored values that JSON can't give back."""
        if not self._stored:
            return
        text = json.dumps(self._stored, ensure_ascii=False, separators=(",", ":"))
        if json.loads(text) != self._stored:
            raise ValueError(f"a stored value isn't plain JSON: {', '.join(sorted(self._stored))}")
        self._making.stored[self._docnum] = text.encode("utf-8", "surrogatepass")

    def close(self) -> None:
        """Nothing more comes."""
        self.is_closed = True


class MappedFieldWriter(base.FieldWriter):
    """Takes the postings, sorted by field, term and document; writes the file when closed."""

    def __init__(self, storage: DurableStorage, making: SegmentInTheMaking) -> None:
        self._storage = storage
        self._making = making
        self._field: CollectedField | None = None
        self.is_closed = False

    def start_field(self, fieldname: str, fieldobj: Any) -> None:
        """The terms that follow are of that field."""
        self._field = self._making.fields[fieldname] = CollectedField(fieldname, fieldobj)

    def start_term(self, text: bytes) -> None:
        """The postings that follow are of that term."""
        self._current().start_term(text)

    def add(self, docnum: int, weight: float, vbytes: bytes, _length: int) -> None:
        """One posting."""
        self._current().add(docnum, weight, vbytes)

    def finish_term(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Write the segment."""
        self.is_closed = True
        self._making.write(self._storage)

    def _current(self) -> CollectedField:
        if self._field is None:
            raise ValueError("a term before its field")
        return self._field


def _numbers(name: str, column: Any, values: dict[int, Any], count: int) -> npt.NDArray[Any]:
    if isinstance(column, columns.BitColumn):
        kind = "B"
    elif isinstance(column, columns.NumericColumn):
        kind = column._typecode
    else:
        raise ValueError(f"the column {name!r} is of a kind that this index doesn't keep")
    dtype: Any = np.int64
    if kind not in _INTEGERS:
        dtype = np.float32 if kind == "f" else np.float64
    filled = np.full(count, column.default_value(), dtype)
    filled[list(values)] = list(values.values())
    return filled
