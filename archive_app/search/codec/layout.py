"""The file of one segment: aligned arrays that are read in place, then a checked JSON header."""

from __future__ import annotations

import json
import mmap
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from struct import Struct
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.invert import MAX_DOCUMENTS
from archive_app.search.codec.lengths import BYTE_LENGTHS
from archive_app.search.codec.terms import TermDictionary

SUFFIX: Final = ".seg"
MAGIC: Final = b"MAPPEDSG"
VERSION: Final = 3
ALIGNMENT: Final = 64
HEAD: Final = Struct("<8sI")  # magic, version
# After the header: its CRC-32 and length, the length of the file, and the magic once more.
TAIL: Final = Struct("<IQQ8s")

WIDE: Final = 15  # half a byte that says that a frequency stands elsewhere
# The two halves of each byte as two bytes: looked up, they cost half a nanosecond a posting.
_HALVES: Final = np.array([byte & 15 | byte >> 4 << 8 for byte in range(256)], np.dtype("<u2"))
_HALVES.flags.writeable = False
_DTYPES: Final = frozenset({"|u1", "<u2", "<u4", "<i8", "<f8"})


class Postings(NamedTuple):
    """One term's documents, ascending.

    ``freqs`` is how often the term stands in each, None when once in all of them. ``positions``
    holds the positions of all documents one after the other, ascending within a document (equal
    ones allowed); None when the field keeps none.
    """

    docs: npt.NDArray[np.uint16]
    freqs: npt.NDArray[Any] | None
    positions: npt.NDArray[Any] | None


@dataclass(frozen=True, slots=True)
class Blobs:
    """A byte string for each document: that of document k from offset k to offset k + 1."""

    blob: npt.NDArray[np.uint8]
    offsets: npt.NDArray[np.int64]

    @classmethod
    def of(cls, values: Sequence[bytes]) -> Blobs:
        """The values of all documents, in order."""
        ends = np.zeros(len(values) + 1, np.int64)
        np.cumsum(np.fromiter(map(len, values), np.int64, len(values)), out=ends[1:])
        return cls(np.frombuffer(b"".join(values), np.uint8), ends)

    def __getitem__(self, doc: int) -> bytes:
        return self.blob[self.offsets[doc] : self.offsets[doc + 1]].tobytes()


class FieldData:
    """The terms, postings and lengths of one field in one segment.

    Frequencies are kept only for terms that stand more than once in some document (the *many*
    terms), two in a byte, the first in its lower half; those of ``WIDE`` or more stand in full
    beside.
    """

    __slots__ = (
        "_docs",
        "_exact_lengths",
        "_freqs",
        "_many_extra",
        "_many_starts",
        "_many_terms",
        "_positions",
        "_starts",
        "_wide_at",
        "_wide_freqs",
        "length_bytes",
        "max_length",
        "min_length",
        "terms",
        "total_length",
    )

    length_bytes: npt.NDArray[np.uint8]
    terms: TermDictionary

    def __init__(self, arrays: Mapping[str, npt.NDArray[Any]], facts: Mapping[str, int]) -> None:
        self.terms = TermDictionary(
            arrays["blob"], arrays["offsets"], arrays["sparse_blob"], arrays["sparse_offsets"]
        )
        self.length_bytes = arrays["length_bytes"]
        self.total_length = facts["total_length"]
        self.min_length = facts["min_length"]
        self.max_length = facts["max_length"]
        self._exact_lengths = arrays.get("lengths")
        self._starts = arrays["starts"]
        self._docs = arrays["docs"]
        self._positions = arrays.get("positions")
        self._many_terms = arrays["many_terms"]
        self._many_starts = arrays["many_starts"]
        self._many_extra = arrays["many_extra"]
        self._freqs = arrays["freqs"]
        self._wide_at = arrays["wide_at"]
        self._wide_freqs = arrays["wide_freqs"]

    @property
    def has_positions(self) -> bool:
        """Whether the field keeps positions."""
        return self._positions is not None

    @property
    def posting_count(self) -> int:
        """How many pairs of a term and a document there are."""
        return len(self._docs)

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        """The exact length of the field in each document."""
        if self._exact_lengths is not None:
            return self._exact_lengths.astype(np.int64)
        return BYTE_LENGTHS[self.length_bytes]

    def postings(self, number: int) -> Postings:
        """Documents, frequencies and positions of one term; IndexError for a number out of range.

        Views, except for the frequencies.
        """
        if not 0 <= number < len(self._starts) - 1:
            raise IndexError(number)
        start, end = self._starts[number : number + 2].tolist()
        row = int(self._many_terms.searchsorted(np.uint32(number)))
        many = row < len(self._many_terms) and self._many_terms[row] == number
        freqs = self._stored_freqs(row, row + 1) if many else None
        positions = None
        if self._positions is not None:
            before = int(self._many_extra[row])
            after = int(self._many_extra[row + 1]) if many else before
            positions = self._positions[start + before : end + after]
        return Postings(self._docs[start:end], freqs, positions)

    def documents(self, first: int, last: int) -> npt.NDArray[np.uint16]:
        """The documents of the terms first..last-1 in one view, term after term, with repeats."""
        return self._docs[int(self._starts[first]) : int(self._starts[max(first, last)])]

    def frequencies(self, first: int, last: int) -> npt.NDArray[Any]:
        """How often the term stands in each document of ``documents(first, last)``; unsigned."""
        size = len(self.documents(first, last))
        low, high = self._many_rows(first, last)
        if low == high:
            return np.ones(size, np.uint8)
        counts = self.doc_frequencies(first, last)
        if int(counts.sum()) != size:  # before a damaged number asks for gigabytes
            raise ValueError("the postings of a segment are damaged")
        stored = self._stored_freqs(low, high)
        many = np.zeros(len(counts), np.bool_)
        many[self._many_terms[low:high].astype(np.int64) - first] = True
        freqs = np.ones(size, stored.dtype)
        freqs[np.repeat(many, counts)] = stored
        return freqs

    def positions(self, first: int, last: int) -> npt.NDArray[Any] | None:
        """The positions beside ``frequencies(first, last)`` in one view; None if not kept."""
        if self._positions is None:
            return None
        low, high = self._many_rows(first, last)
        start = int(self._starts[first]) + int(self._many_extra[low])
        return self._positions[
            start : int(self._starts[max(first, last)]) + int(self._many_extra[high])
        ]

    def doc_frequency(self, number: int) -> int:
        """In how many documents, deleted ones too, the term stands."""
        if not 0 <= number < len(self._starts) - 1:
            raise IndexError(number)
        start, end = self._starts[number : number + 2].tolist()
        return int(end - start)

    def doc_frequencies(self, first: int, last: int) -> npt.NDArray[np.int64]:
        """The same for each of the terms first..last-1."""
        ends = self._starts[first : max(first, last) + 1].astype(np.int64)
        return ends[1:] - ends[:-1]

    def frequency(self, number: int) -> int:
        """How often the term stands in all documents together, deleted ones too."""
        count = self.doc_frequency(number)
        low, high = self._many_rows(number, number + 1)
        return count + int(self._many_extra[high]) - int(self._many_extra[low])

    def _many_rows(self, first: int, last: int) -> tuple[int, int]:
        low, high = self._many_terms.searchsorted(np.array([first, max(first, last)], np.uint32))
        return int(low), int(high)

    def _stored_freqs(self, low: int, high: int) -> npt.NDArray[Any]:
        """The frequencies of the many terms low..high-1."""
        start, end = int(self._many_starts[low]), int(self._many_starts[high])
        odd = start & 1
        halves = _HALVES.take(self._freqs[start >> 1 : (end + 1) >> 1]).view(np.uint8)
        freqs: npt.NDArray[Any] = halves[odd : odd + end - start]
        if len(self._wide_at):
            first, last = self._wide_at.searchsorted(np.array([start, end], np.uint32))
            if first < last:
                wide = self._wide_freqs[first:last]
                if wide.max() > np.iinfo(np.uint8).max:
                    freqs = freqs.astype(np.uint32)
                freqs[self._wide_at[first:last] - np.uint32(start)] = wide
        return freqs


class SegmentFile:
    """One segment, mapped into memory; immutable, and safe to read from any thread.

    ``doc_count`` counts all documents, deleted ones too. ``fields`` has the fields with a term in
    this segment, ``columns`` the per-document numbers, ``blobs`` the per-document bytes.
    """

    __slots__ = (
        "__weakref__",
        "_arrays",
        "_mapped",
        "blobs",
        "columns",
        "doc_count",
        "fields",
        "path",
    )

    def __init__(self, path: Path, mapped: mmap.mmap, header: Mapping[str, Any]) -> None:
        self.path = path
        self._mapped = mapped
        self._arrays: list[tuple[npt.NDArray[Any], int]] = []
        self.doc_count: int = _number(header["documents"], MAX_DOCUMENTS)
        self.fields: Mapping[str, FieldData] = MappingProxyType(
            {name: self._field(facts) for name, facts in header["fields"].items()}
        )
        self.columns: Mapping[str, npt.NDArray[Any]] = MappingProxyType(
            {
                name: _of_length(self._array(place), self.doc_count)
                for name, place in header["columns"].items()
            }
        )
        self.blobs: Mapping[str, Blobs] = MappingProxyType(
            {
                name: Blobs(
                    self._array(places["blob"]),
                    _of_length(self._array(places["offsets"]), self.doc_count + 1),
                )
                for name, places in header["blobs"].items()
            }
        )

    @classmethod
    def open(cls, path: Path) -> SegmentFile:
        """The segment in that file.

        Raises ValueError when the header is damaged or the file is cut short, OSError when it can't
        be read. The arrays themselves are only looked at when used; see ``damaged_arrays``.
        """
        with path.open("rb") as file:
            head = file.read(HEAD.size)
            size = file.seek(0, 2)
            _check_head(path, head)
            file.seek(max(0, size - TAIL.size))
            checksum, header_length = _checked_tail(path, file.read(), size)
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        raw = mapped[size - TAIL.size - header_length : size - TAIL.size]
        if zlib.crc32(raw) != checksum:
            raise ValueError(f"{path.name}: the header is damaged")
        try:
            return cls(path, mapped, json.loads(raw))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{path.name}: the header makes no sense") from error

    def damaged_arrays(self) -> Iterator[int]:
        """Read the whole file, an array a step; yields how many arrays were damaged so far.

        For idle time: a caller may stop between two steps.
        """
        damaged = 0
        for array, checksum in self._arrays:
            damaged += zlib.crc32(array.tobytes()) != checksum
            yield damaged

    def _field(self, facts: Mapping[str, Any]) -> FieldData:
        arrays = {name: self._array(place) for name, place in facts["arrays"].items()}
        terms = len(arrays["offsets"])
        _of_length(arrays["starts"], terms)
        _of_length(arrays["length_bytes"], self.doc_count)
        _of_length(arrays["many_starts"], len(arrays["many_terms"]) + 1)
        _of_length(arrays["many_extra"], len(arrays["many_terms"]) + 1)
        _of_length(arrays["wide_freqs"], len(arrays["wide_at"]))
        return FieldData(arrays, facts)

    def _array(self, place: list[Any]) -> npt.NDArray[Any]:
        """The array at [dtype, offset, count, checksum]; ValueError outside the file."""
        dtype, offset, count, checksum = place
        if dtype not in _DTYPES:
            raise ValueError(f"{self.path.name}: an array of {dtype!r}")
        size = len(self._mapped)
        _number(offset, size)
        _number(count, size)
        kind = np.dtype(dtype)
        if offset % ALIGNMENT or offset + count * kind.itemsize > size:
            raise ValueError(f"{self.path.name}: an array outside the file")
        array = np.frombuffer(self._mapped, kind, count, offset)
        self._arrays.append((array, checksum))
        return array


def _check_head(path: Path, head: bytes) -> None:
    """ValueError unless this is a segment file of this version."""
    if len(head) < HEAD.size or head[:8] != MAGIC:
        raise ValueError(f"{path.name} is not a segment")
    version = HEAD.unpack(head)[1]
    if version != VERSION:
        raise ValueError(f"{path.name}: segment format {version}, but {VERSION} is known")


def _checked_tail(path: Path, tail: bytes, size: int) -> tuple[int, int]:
    """Checksum and length of the header; ValueError unless the file is whole."""
    if len(tail) == TAIL.size:
        checksum, header_length, file_length, magic = TAIL.unpack(tail)
        if magic == MAGIC and file_length == size and header_length <= size - TAIL.size:
            return checksum, header_length
    raise ValueError(f"{path.name} is cut short or has grown")


def _number(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(f"{value!r} where a number up to {most} belongs")
    return value


def _of_length(array: npt.NDArray[Any], length: int) -> npt.NDArray[Any]:
    if len(array) != length:
        raise ValueError("arrays of a segment differ in length")
    return array
