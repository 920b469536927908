"""What scores depend on beyond one segment: BM25 over a whole index, as Whoosh counts it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import log
from typing import Any, Final
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import byte_to_length

from archive_app.search.codec.layout import FieldData, Postings, SegmentFile
from archive_app.search.evaluation.lexicon import Lexicon

B: Final = 0.75
K1: Final = 1.2
_MOST_KEPT = 20_000  # terms, and postings of terms, that are remembered
_TABLE_FREQUENCIES = 256
_LENGTHS: Final[npt.NDArray[np.float64]] = np.array(
    [byte_to_length(byte) for byte in range(256)], np.float64
)


class Lexicons:
    """What was worked out about the terms of each segment; goes when the segment goes.

    Segments outlive the snapshots that show them, so one of these is handed on from the stats of
    one snapshot to those of the next.
    """

    def __init__(self) -> None:
        self._kept: WeakKeyDictionary[SegmentFile, dict[str, Lexicon]] = WeakKeyDictionary()

    def of(self, segment: SegmentFile, field: str) -> Lexicon:
        """The lexicon of a field that the segment has."""
        kept = self._kept.setdefault(segment, {})
        return kept.setdefault(field, Lexicon(segment.fields[field]))


class IndexStats:
    """Counts over all segments of one snapshot, deleted documents included, as Whoosh counts.

    Safe to use from several threads: what is remembered is only ever added.
    """

    def __init__(self, segments: Sequence[SegmentFile], lexicons: Lexicons | None = None) -> None:
        self.segments = tuple(segments)
        self.doc_count_all = sum(segment.doc_count for segment in segments)
        self.lexicons = Lexicons() if lexicons is None else lexicons
        self._terms: dict[tuple[str, bytes], tuple[tuple[int, ...], int]] = {}
        self._postings: dict[tuple[int, str, int], Postings] = {}
        self._rows: dict[int, tuple[npt.NDArray[np.int32], int | None]] = {}
        self._curves: dict[str, Curve] = {}

    def numbers(self, field: str, term: bytes) -> tuple[int, ...]:
        """The number of a term in each segment, -1 where it isn't."""
        return self._term(field, term)[0]

    def doc_frequency(self, field: str, term: bytes) -> int:
        """In how many documents the term stands."""
        return self._term(field, term)[1]

    def postings(self, field: str, term: bytes, index: int) -> Postings | None:
        """The postings of a term in that segment; None where it isn't."""
        number = self._term(field, term)[0][index]
        if number < 0:
            return None
        known = self._postings.get((index, field, number))
        if known is None:
            if len(self._postings) >= _MOST_KEPT:
                self._postings.clear()
            known = self.segments[index].fields[field].postings(number)
            self._postings[index, field, number] = known
        return known

    def first_row(self, index: int, rows: npt.NDArray[np.int32]) -> int | None:
        """The row of a segment's first document when those of the others follow it one by one."""
        known = self._rows.get(index)
        if known is None or known[0] is not rows:
            first = None
            if len(rows) and rows[0] >= 0 and bool((np.diff(rows) == 1).all()):
                first = int(rows[0])
            known = self._rows[index] = rows, first
        return known[1]

    def _term(self, field: str, term: bytes) -> tuple[tuple[int, ...], int]:
        """The numbers of a term and in how many documents it stands."""
        known = self._terms.get((field, term))
        if known is None:
            numbers, documents = [], 0
            for segment in self.segments:
                data = segment.fields.get(field)
                number = -1 if data is None else data.terms.find(term)
                if data is not None and number >= 0:
                    documents += data.doc_frequency(number)
                numbers.append(number)
            if len(self._terms) >= _MOST_KEPT:
                self._terms.clear()
            known = self._terms[field, term] = tuple(numbers), documents
        return known

    def idf(self, field: str, term: str) -> float:
        """How rare a term is, exactly as Whoosh's BM25F has it."""
        return self.idf_of(self.doc_frequency(field, term.encode()))

    def idf_of(self, documents: int) -> float:
        """How rare something is that stands in so many documents."""
        return log(self.doc_count_all / (documents + 1)) + 1

    def average_length(self, field: str) -> float:
        """The mean length of a field over all documents; 1 when it is empty everywhere."""
        fields: list[FieldData] = [
            segment.fields[field] for segment in self.segments if field in segment.fields
        ]
        total = sum(data.total_length for data in fields)
        return total / (self.doc_count_all or 1) or 1.0

    def curve(self, field: str) -> Curve:
        """How frequencies and lengths count in a field."""
        known = self._curves.get(field)
        if known is None:
            known = self._curves[field] = Curve(self.average_length(field))
        return known


class Curve:
    """BM25 without the rarity: a share by term frequency and length, looked up in a table."""

    def __init__(self, average: float) -> None:
        self._norms = (1 - B) + B * _LENGTHS / average

    @cached_property
    def once(self) -> npt.NDArray[np.float64]:
        """By length byte, for a term that stands once."""
        return self._share(np.float64(1), self._norms)

    @cached_property
    def _table(self) -> npt.NDArray[np.float64]:
        """By frequency * 256 + length byte."""
        frequencies = np.arange(_TABLE_FREQUENCIES, dtype=np.float64)[:, None]
        return self._share(frequencies, self._norms[None, :]).ravel()

    def shares(
        self, frequencies: npt.NDArray[Any], length_bytes: npt.NDArray[np.uint8]
    ) -> npt.NDArray[np.float64]:
        """For each document its share; times the rarity, this is the score.

        Both have one entry a document; the frequencies are whole numbers.
        """
        if frequencies.dtype != np.uint8 and len(frequencies):
            largest = int(frequencies.max())
            if largest >= _TABLE_FREQUENCIES:
                return self._share(frequencies.astype(np.float64), self._norms.take(length_bytes))
        at = frequencies.astype(np.intp)
        at <<= 8
        at |= length_bytes
        return self._table.take(at)

    def _share(self, frequencies: Any, norms: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        # The order of Whoosh's own arithmetic, so that no bit differs.
        shares: npt.NDArray[np.float64] = (frequencies * (K1 + 1)) / (frequencies + K1 * norms)
        return shares
