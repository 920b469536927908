"""Several segments made into one without their deleted documents, by the sort that inverts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.invert import (
    MAX_DOCUMENTS,
    FieldPostings,
    FieldTokens,
    fits_key,
    invert,
    pack_keys,
    position_bits,
    postings_of_keys,
)
from archive_app.search.codec.layout import Blobs, FieldData, SegmentFile
from archive_app.search.codec.segments import MappedSegment
from archive_app.search.codec.terms import merged_terms
from archive_app.search.codec.writing import write_segment_file
from archive_app.search.storage import DurableStorage


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
        _live_postings(piece, field, rank)
        for (piece, field), rank in zip(having, ranks, strict=True)
    ]
    bits = max(position_bits(part.positions) for part in parts)
    if not fits_key(len(terms), bits):
        return invert(_tokens(parts, terms, lengths))
    keys = np.concatenate(list(_keys(parts, bits)))
    return postings_of_keys(keys, terms, bits, with_positions, lengths)


@dataclass(frozen=True, slots=True)
class _LivePostings:
    """The postings that stay of one part: term rank and new document of each; its positions."""

    ranks: npt.NDArray[np.uint64]
    docs: npt.NDArray[np.int64]
    freqs: npt.NDArray[Any]
    positions: npt.NDArray[Any] | None


def _live_postings(piece: _Piece, field: FieldData, rank: npt.NDArray[np.uint64]) -> _LivePostings:
    count = len(field.terms)
    old = field.documents(0, count)
    freqs = field.frequencies(0, count)
    ranks = np.repeat(rank, field.doc_frequencies(0, count))
    positions = field.positions(0, count)
    if piece.live.all():
        return _LivePostings(ranks, piece.new_number[old], freqs, positions)
    stays = piece.live[old]
    if positions is not None:
        positions = positions[np.repeat(stays, freqs)]
    return _LivePostings(ranks[stays], piece.new_number[old[stays]], freqs[stays], positions)


def _keys(parts: Sequence[_LivePostings], bits: int) -> Iterator[npt.NDArray[np.uint64]]:
    """A key for each token, as ``invert`` makes them."""
    for part in parts:
        pack_keys(part.ranks, part.docs, None, 0)
        keys = np.repeat(part.ranks, part.freqs)
        if bits and part.positions is not None:
            keys <<= np.uint64(bits)
            keys |= part.positions.astype(np.uint64)
        yield keys


def _tokens(
    parts: Sequence[_LivePostings], terms: list[bytes], lengths: npt.NDArray[np.int64]
) -> FieldTokens:
    """The same as tokens, for positions so large that no key holds them."""
    return FieldTokens(
        terms,
        np.concatenate([np.repeat(part.ranks, part.freqs) for part in parts]).astype(np.int32),
        np.concatenate([np.repeat(part.docs, part.freqs) for part in parts]).astype(np.int32),
        np.concatenate(
            [part.positions.astype(np.int32) for part in parts if part.positions is not None]
        ),
        lengths,
    )


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
