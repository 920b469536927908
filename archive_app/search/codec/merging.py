"""Several segments made into one without their deleted documents.

Postings are put where they belong, a range of terms at a time: nothing has to be sorted, since the
documents of each part follow those of the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.invert import MAX_DOCUMENTS, FieldPostings, grouped, narrow
from archive_app.search.codec.layout import Blobs, FieldData, SegmentFile
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.codec.terms import merged_terms
from archive_app.search.codec.writing import write_segment_file
from archive_app.search.storage import DurableStorage

_RANGE: Final = 500_000  # postings that are put in order together

Counts = npt.NDArray[np.int64]


def merge_segments(
    storage: DurableStorage,
    indexname: str,
    parts: Sequence[tuple[SegmentFile, npt.NDArray[np.integer]]],
) -> MappedSegment:
    """Write one segment with the documents of all parts, in order, but for the deleted ones.

    Each part comes with the numbers of its deleted documents. The new segment is what building the
    remaining documents at once would have given. ValueError beyond 65,536 documents.
    """
    pieces = _pieces(parts)
    doc_count = sum(piece.live_count for piece in pieces)
    if doc_count > MAX_DOCUMENTS:
        raise ValueError(f"a segment holds at most {MAX_DOCUMENTS:,} documents, not {doc_count:,}")
    datas = [piece.data for piece in pieces]
    segment = MappedSegment(indexname, doc_count)
    write_segment_file(
        storage,
        segment,
        # One field at a time: what is packed needs no second copy.
        (
            (name, _merged_field(pieces, name))
            for name in sorted({name for data in datas for name in data.fields})
        ),
        {
            name: np.concatenate([_column(piece, name) for piece in pieces])
            for name in sorted({name for data in datas for name in data.columns})
        },
        {
            name: _merged_blobs(pieces, name)
            for name in sorted({name for data in datas for name in data.blobs})
        },
    )
    return segment


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part with the place of its documents in the new segment."""

    data: SegmentFile
    live: npt.NDArray[np.bool_]
    new_number: npt.NDArray[np.int64]  # of each document; -1 for a deleted one

    @property
    def live_count(self) -> int:
        return int(np.count_nonzero(self.live))


def _pieces(parts: Sequence[tuple[SegmentFile, npt.NDArray[np.integer]]]) -> list[_Piece]:
    pieces = []
    base = 0
    for data, deleted in parts:
        live = np.ones(data.doc_count, np.bool_)
        live[deleted] = False
        new_number = np.where(live, np.cumsum(live) - 1 + base, -1)
        pieces.append(_Piece(data, live, new_number))
        base += pieces[-1].live_count
    return pieces


def _merged_field(pieces: Sequence[_Piece], name: str) -> FieldPostings:
    """The postings of the live documents in that field."""
    lengths = np.concatenate([_lengths(piece, name) for piece in pieces])
    having = [(piece, piece.data.fields[name]) for piece in pieces if name in piece.data.fields]
    with_positions = having[0][1].has_positions
    if any(field.has_positions != with_positions for _, field in having):
        raise ValueError(f"only some segments keep positions of the field {name!r}")
    terms, ranks = merged_terms([list(field.terms) for _, field in having])
    parts = [
        _Part(piece, field, rank.astype(np.int64))
        for (piece, field), rank in zip(having, ranks, strict=True)
    ]
    counts = np.zeros(len(terms), np.int64)
    most = sum(field.posting_count for _, field in having)
    docs, freqs = _Filled(most, np.uint16), _Filled(most, np.uint32)
    every = [field.positions(0, len(field.terms)) for _, field in having]
    known = [one for one in every if one is not None]
    positions = _Filled(sum(map(len, known)), np.result_type(np.uint16, *known))
    for first, last in pairwise(_ranges(parts, len(terms))):
        some = _in_order([part.between(first, last) for part in parts])
        counts[first:last] = some.counts
        docs.add(some.docs)
        freqs.add(some.freqs)
        if some.positions is not None:
            positions.add(some.positions)
    return grouped(
        terms,
        counts,
        docs.content,
        freqs.content,
        narrow(positions.content) if with_positions else None,
        lengths,
    )


class _Filled:
    """An array that is filled piece by piece; what is never filled takes no memory."""

    def __init__(self, most: int, kind: npt.DTypeLike) -> None:
        self._array = np.empty(most, kind)
        self._size = 0

    def add(self, values: npt.NDArray[Any]) -> None:
        """Put ``values`` behind what is there."""
        self._array[self._size : self._size + len(values)] = values
        self._size += len(values)

    @property
    def content(self) -> npt.NDArray[Any]:
        """What is there."""
        return self._array[: self._size]


@dataclass(frozen=True, slots=True)
class _Range:
    """Live postings in a range of terms; ``counts``, of them and of their tokens, are by term."""

    counts: Counts
    tokens: Counts
    docs: npt.NDArray[np.uint16]  # in the new segment
    freqs: npt.NDArray[Any]
    positions: npt.NDArray[Any] | None


@dataclass(frozen=True, slots=True)
class _Part:
    """One field of a piece, and the places of its terms among those of all."""

    piece: _Piece
    field: FieldData
    places: Counts

    def between(self, first: int, last: int) -> _Range:
        """What it has of the terms at places first..last-1."""
        own_first, own_last = self.places.searchsorted((first, last)).tolist()
        terms = self.places[own_first:own_last] - first
        old = self.field.documents(own_first, own_last)
        freqs = self.field.frequencies(own_first, own_last)
        positions = self.field.positions(own_first, own_last)
        owners = np.repeat(terms, self.field.doc_frequencies(own_first, own_last))
        stays = self.piece.live[old]
        if not stays.all():
            if positions is not None:
                positions = positions[np.repeat(stays, freqs)]
            old, freqs, owners = old[stays], freqs[stays], owners[stays]
        size = last - first
        return _Range(
            np.bincount(owners, minlength=size),
            np.bincount(owners, freqs, size).astype(np.int64),
            self.piece.new_number[old].astype(np.uint16),
            freqs,
            positions,
        )


def _ranges(parts: Sequence[_Part], count: int) -> list[int]:
    """Where ranges of terms begin and end: so few postings in each that they take little memory."""
    totals = np.zeros(count, np.int64)
    for part in parts:
        totals[part.places] += part.field.doc_frequencies(0, len(part.field.terms))
    upto = np.cumsum(totals)
    ends = upto.searchsorted(np.arange(_RANGE, int(upto[-1]), _RANGE), "right")
    return [0, *np.unique(ends[(ends > 0) & (ends < count)]).tolist(), count]


def _in_order(ranges: Sequence[_Range]) -> _Range:
    """All parts together."""
    counts = [one.counts for one in ranges]
    tokens = [one.tokens for one in ranges]
    positions = [one.positions for one in ranges if one.positions is not None]
    return _Range(
        np.sum(counts, axis=0),
        np.sum(tokens, axis=0),
        _placed(counts, [one.docs for one in ranges]),
        _placed(counts, [one.freqs for one in ranges]),
        _placed(tokens, positions) if positions else None,
    )


def _placed(counts: Sequence[Counts], values: Sequence[npt.NDArray[Any]]) -> npt.NDArray[Any]:
    """The values of all parts by term, then by part; ``counts`` are by term, one array a part."""
    totals: Counts = np.sum(counts, axis=0)
    starts = np.cumsum(totals) - totals
    kind = np.result_type(*values)
    placed = np.empty(int(totals.sum()), kind)
    for count, some in zip(counts, values, strict=True):
        places = np.repeat(starts - np.cumsum(count) + count, count)
        places += np.arange(len(some))
        placed[places] = some
        starts += count
    return placed


def _lengths(piece: _Piece, name: str) -> npt.NDArray[np.int64]:
    field = piece.data.fields.get(name)
    if field is None:
        return np.zeros(piece.live_count, np.int64)
    return field.lengths[piece.live]


def _column(piece: _Piece, name: str) -> npt.NDArray[Any]:
    column = piece.data.columns.get(name)
    if column is None:
        return np.zeros(piece.live_count, np.int64)
    return column[piece.live]


def _merged_blobs(pieces: Sequence[_Piece], name: str) -> Blobs:
    raw: list[bytes] = []
    for piece in pieces:
        blobs = piece.data.blobs.get(name)
        if blobs is None:
            raw.extend([b""] * piece.live_count)
        else:
            raw.extend(blobs[doc] for doc in np.flatnonzero(piece.live).tolist())
    return Blobs.of(raw)
