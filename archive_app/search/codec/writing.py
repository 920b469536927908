"""Writing a segment: postings packed into arrays, the arrays and their header into one file."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.invert import MAX_DOCUMENTS, FieldPostings
from archive_app.search.codec.layout import ALIGNMENT, HEAD, MAGIC, TAIL, VERSION, WIDE, Blobs
from archive_app.search.codec.lengths import BYTE_LENGTHS, lengths_to_bytes
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.storage import DurableStorage

_U16: Final = np.iinfo(np.uint16).max
_U32: Final = np.iinfo(np.uint32).max


def write_segment(
    storage: DurableStorage,
    indexname: str,
    doc_count: int,
    fields: Mapping[str, FieldPostings],
    columns: Mapping[str, npt.NDArray[Any]],
    *,
    blobs: Mapping[str, Blobs] | None = None,
) -> MappedSegment:
    """Write a new segment file, on the disk when this returns, and describe it.

    It belongs to the index once a table of contents names it. Columns are whole numbers, or floats,
    one a document. ValueError when the parts contradict each other or exceed what a segment holds.
    """
    segment = MappedSegment(indexname, doc_count)
    write_segment_file(storage, segment, fields.items(), columns, blobs or {})
    return segment


def write_segment_file(
    storage: DurableStorage,
    segment: MappedSegment,
    fields: Iterable[tuple[str, FieldPostings]],
    columns: Mapping[str, npt.NDArray[Any]],
    blobs: Mapping[str, Blobs],
) -> None:
    """The same for a segment that has its name already.

    Takes the fields one at a time, and lets go of each once it is written.
    """
    doc_count = segment.doc_count_all()
    if not 0 <= doc_count <= MAX_DOCUMENTS:
        raise ValueError(f"a segment holds at most {MAX_DOCUMENTS:,} documents")
    storage.write_new(segment.file_name, _chunks(doc_count, fields, columns, blobs))


def _chunks(
    doc_count: int,
    fields: Iterable[tuple[str, FieldPostings]],
    columns: Mapping[str, npt.NDArray[Any]],
    blobs: Mapping[str, Blobs],
) -> Iterator[bytes | memoryview]:
    """The whole file, in order."""
    file = _FileInTheMaking()
    yield HEAD.pack(MAGIC, VERSION).ljust(ALIGNMENT, b"\0")
    placed_fields: dict[str, Any] = {}
    for name, postings in fields:
        if len(postings.terms):
            placed_fields[name] = _field(file, postings, doc_count)
        del postings
        yield from file.waiting()
    header = {
        "documents": doc_count,
        "fields": placed_fields,
        "columns": {
            name: file.place(_column(name, column, doc_count)) for name, column in columns.items()
        },
        "blobs": {
            name: {"blob": file.place(one.blob), "offsets": file.place(_ends(one, doc_count))}
            for name, one in blobs.items()
        },
    }
    yield from file.waiting()
    raw = json.dumps(header, ensure_ascii=True).encode()
    yield raw
    yield TAIL.pack(zlib.crc32(raw), len(raw), file.size + len(raw) + TAIL.size, MAGIC)


class _FileInTheMaking:
    """Arrays and the places they get. ``size`` is that of the file with all of them."""

    def __init__(self) -> None:
        self.size = ALIGNMENT
        self._waiting: list[npt.NDArray[Any]] = []

    def place(self, array: npt.NDArray[Any]) -> list[Any]:
        """The header's entry for an array, which waits to be written."""
        array = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        self._waiting.append(array)
        entry = [array.dtype.str, self.size, len(array), zlib.crc32(array.data)]
        self.size = _aligned(self.size + array.nbytes)
        return entry

    def waiting(self) -> Iterator[bytes | memoryview]:
        """What is to be written now; it is forgotten."""
        while self._waiting:
            array = self._waiting.pop(0)
            if array.nbytes:
                yield array.data
            yield bytes(_aligned(array.nbytes) - array.nbytes)


def _aligned(offset: int) -> int:
    return -(-offset // ALIGNMENT) * ALIGNMENT


def _field(file: _FileInTheMaking, postings: FieldPostings, doc_count: int) -> dict[str, Any]:
    _check(postings, doc_count)
    length_bytes = lengths_to_bytes(postings.lengths)
    arrays: dict[str, npt.NDArray[Any]] = {
        "blob": postings.terms.blob,
        "offsets": postings.terms.offsets,
        "sparse_blob": postings.terms.sparse_blob,
        "sparse_offsets": postings.terms.sparse_offsets,
        "starts": postings.starts.astype(np.uint32),
        "docs": postings.docs,
        "length_bytes": length_bytes,
        **_packed_freqs(postings),
    }
    if postings.positions is not None:
        arrays["positions"] = postings.positions
    longest = int(postings.lengths.max())
    if not np.array_equal(BYTE_LENGTHS[length_bytes], postings.lengths):
        kind = np.uint16 if longest <= _U16 else np.uint32
        arrays["lengths"] = postings.lengths.astype(kind)
    return {
        "total_length": int(postings.lengths.sum()),
        "min_length": int(postings.lengths.min()),
        "max_length": longest,
        "arrays": {name: file.place(array) for name, array in arrays.items()},
    }


def _packed_freqs(postings: FieldPostings) -> dict[str, npt.NDArray[Any]]:
    """Half a byte for each posting of the terms that stand more than once somewhere."""
    freqs, starts = postings.freqs, postings.starts
    if freqs is None:
        none = np.empty(0, np.uint32)
        zero = np.zeros(1, np.uint32)
        return {
            "many_terms": none,
            "many_starts": zero,
            "many_extra": zero,
            "freqs": np.empty(0, np.uint8),
            "wide_at": none,
            "wide_freqs": none,
        }
    counts = np.diff(starts)
    extra = np.add.reduceat(freqs, starts[:-1], dtype=np.int64) - counts
    many = np.flatnonzero(extra)
    stored = freqs[np.repeat(extra > 0, counts)]
    wide = np.flatnonzero(stored >= WIDE)
    halves = np.zeros(len(stored) + len(stored) % 2, np.uint8)
    np.minimum(stored, WIDE, out=halves[: len(stored)], casting="unsafe")
    return {
        "many_terms": many.astype(np.uint32),
        "many_starts": _running(counts[many]),
        "many_extra": _running(extra[many]),
        "freqs": halves[::2] | halves[1::2] << 4,
        "wide_at": wide.astype(np.uint32),
        "wide_freqs": stored[wide].astype(np.uint32),
    }


def _running(counts: npt.NDArray[np.int64]) -> npt.NDArray[np.uint32]:
    ends = np.zeros(len(counts) + 1, np.uint32)
    np.cumsum(counts, out=ends[1:])
    return ends


def _check(postings: FieldPostings, doc_count: int) -> None:
    """Refuse postings that would be misread; cheap beside writing them."""
    count = len(postings.docs)
    tokens = count if postings.freqs is None else int(postings.freqs.sum(dtype=np.int64))
    starts = postings.starts
    if len(postings.lengths) != doc_count or len(starts) != len(postings.terms) + 1:
        raise ValueError("a field's lengths or terms don't belong to it")
    if starts[0] != 0 or starts[-1] != count or not (np.diff(starts) > 0).all():
        raise ValueError("a term without postings, or postings without a term")
    if max(count, tokens) > _U32:
        raise ValueError("a field of a segment holds at most 4,294,967,295 tokens")
    if postings.docs.dtype != np.uint16 or int(postings.docs.max()) >= doc_count:
        raise ValueError("a posting names a document that isn't there")
    if int(postings.lengths.min()) < 0 or int(postings.lengths.max()) > _U32:
        raise ValueError("a field length is out of range")
    if postings.freqs is not None and (len(postings.freqs) != count or not postings.freqs.all()):
        raise ValueError("a posting without a token")
    if postings.positions is not None and (
        postings.positions.dtype not in (np.uint16, np.uint32) or len(postings.positions) != tokens
    ):
        raise ValueError("positions don't belong to the postings")


def _column(name: str, column: npt.NDArray[Any], doc_count: int) -> npt.NDArray[Any]:
    if len(column) != doc_count or column.dtype.kind not in "iufb":
        raise ValueError(f"the column {name!r} isn't one number for each document")
    if column.dtype.kind == "u" and len(column) and int(column.max()) > np.iinfo(np.int64).max:
        raise ValueError(f"the column {name!r} holds a number of 64 bits without a sign")
    return column.astype(np.float64 if column.dtype.kind == "f" else np.int64)


def _ends(blobs: Blobs, doc_count: int) -> npt.NDArray[np.int64]:
    offsets = blobs.offsets.astype(np.int64)
    if len(offsets) != doc_count + 1 or offsets[0] != 0 or offsets[-1] != len(blobs.blob):
        raise ValueError("byte strings don't belong to the documents")
    return offsets
