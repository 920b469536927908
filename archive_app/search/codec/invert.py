"""Tokens of a segment in the making, turned into sorted postings by one sort of 64-bit keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary, term_order

MAX_DOCUMENTS: Final = 65_536  # in a segment: a document number takes 16 bits
_DOC_BITS: Final = 16
_KEY_BITS: Final = 64


@dataclass(frozen=True, slots=True)
class FieldTokens:
    """What an analyser hands over for one field of a segment: one entry a token, in any order.

    ``terms`` are distinct; token k has the term ``terms[term_ids[k]]``. ``lengths`` gives the
    field's length in each document of the segment, and its length is their number. Two tokens of
    one term may have the same position, and both are kept.
    """

    terms: list[bytes]
    term_ids: npt.NDArray[np.int32]
    docs: npt.NDArray[np.int32]
    positions: npt.NDArray[np.int32] | None
    lengths: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class FieldPostings:
    """One field's postings, terms ascending and documents ascending within a term.

    The postings of term k are those from ``starts[k]`` to ``starts[k + 1]``. ``freqs`` is how often
    the term stands in the document; None when always once. ``positions`` holds as many per posting.
    """

    terms: TermDictionary
    starts: npt.NDArray[np.int64]
    docs: npt.NDArray[np.uint16]
    freqs: npt.NDArray[np.uint32] | None
    positions: npt.NDArray[np.uint16] | npt.NDArray[np.uint32] | None
    lengths: npt.NDArray[np.int64]


def invert(tokens: FieldTokens) -> FieldPostings:
    """The postings of the tokens; ValueError when they contradict themselves.

    Takes about two 64-bit numbers a token while it works.
    """
    _check(tokens)
    order = term_order(tokens.terms)
    terms = [tokens.terms[number] for number in order.tolist()]
    rank = np.empty(len(order), np.uint64)
    rank[order] = np.arange(len(order), dtype=np.uint64)
    bits = position_bits(tokens.positions)
    if not fits_key(len(terms), bits):
        return _inverted_slowly(tokens, terms, rank)
    keys = rank[tokens.term_ids]
    pack_keys(keys, tokens.docs, tokens.positions, bits)
    return postings_of_keys(keys, terms, bits, tokens.positions is not None, tokens.lengths)


def position_bits(positions: npt.NDArray[np.integer] | None) -> int:
    """How many bits the largest position takes."""
    if positions is None or not len(positions):
        return 0
    return int(positions.max()).bit_length()


def fits_key(term_count: int, bits: int) -> bool:
    """Whether term, document and a position of so many bits go into one key."""
    return max(term_count - 1, 0).bit_length() + _DOC_BITS + bits <= _KEY_BITS


def pack_keys(
    ranks: npt.NDArray[np.uint64],
    docs: npt.NDArray[np.integer],
    positions: npt.NDArray[np.integer] | None,
    bits: int,
) -> None:
    """Turn the ranks, in place, into keys: rank, then document, then position."""
    ranks <<= np.uint64(_DOC_BITS)
    ranks |= docs.astype(np.uint64)
    if bits and positions is not None:
        ranks <<= np.uint64(bits)
        ranks |= positions.astype(np.uint64)


def postings_of_keys(
    keys: npt.NDArray[np.uint64],
    terms: list[bytes],
    bits: int,
    with_positions: bool,  # noqa: FBT001 - as the callers have it
    lengths: npt.NDArray[np.int64],
) -> FieldPostings:
    """The postings of one key a token; sorts ``keys`` in place. Terms without a token are gone."""
    keys.sort()
    positions = None
    if with_positions:
        positions = _narrow(keys & np.uint64((1 << bits) - 1))
    keys >>= np.uint64(bits)
    first = np.flatnonzero(_changes(keys))
    heads = keys[first]
    return _grouped(
        terms,
        (heads >> np.uint64(_DOC_BITS)).astype(np.int64),
        (heads & np.uint64(MAX_DOCUMENTS - 1)).astype(np.uint16),
        np.diff(first, append=len(keys)),
        positions,
        lengths,
    )


def _inverted_slowly(
    tokens: FieldTokens, terms: list[bytes], rank: npt.NDArray[np.uint64]
) -> FieldPostings:
    """The same for positions so large that no key holds them: a sort by three columns."""
    ranks = rank[tokens.term_ids]
    assert tokens.positions is not None  # without positions every key fits
    order = np.lexsort((tokens.positions, tokens.docs, ranks))
    heads = (ranks[order] << np.uint64(_DOC_BITS)) | tokens.docs[order].astype(np.uint64)
    first = np.flatnonzero(_changes(heads))
    return _grouped(
        terms,
        (heads[first] >> np.uint64(_DOC_BITS)).astype(np.int64),
        (heads[first] & np.uint64(MAX_DOCUMENTS - 1)).astype(np.uint16),
        np.diff(first, append=len(heads)),
        _narrow(tokens.positions[order]),
        tokens.lengths,
    )


def _grouped(
    terms: list[bytes],
    ranks: npt.NDArray[np.int64],  # of each posting's term, ascending
    docs: npt.NDArray[np.uint16],
    freqs: npt.NDArray[np.int64],
    positions: npt.NDArray[np.uint16] | npt.NDArray[np.uint32] | None,
    lengths: npt.NDArray[np.int64],
) -> FieldPostings:
    counts = np.bincount(ranks, minlength=len(terms))
    if not counts.all():
        terms = [terms[number] for number in np.flatnonzero(counts)]
        counts = counts[counts > 0]
    starts = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(counts, out=starts[1:])
    often = len(freqs) and int(freqs.max()) > 1
    return FieldPostings(
        TermDictionary.of_sorted(terms),
        starts,
        docs,
        freqs.astype(np.uint32) if often else None,
        positions,
        lengths,
    )


def _changes(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """Where a value differs from the one before; the first one does."""
    changes = np.empty(len(values), np.bool_)
    if len(values):
        changes[0] = True
        np.not_equal(values[1:], values[:-1], out=changes[1:])
    return changes


def _narrow(
    positions: npt.NDArray[np.integer],
) -> npt.NDArray[np.uint16] | npt.NDArray[np.uint32]:
    """In 16 bits if they fit, else in 32."""
    if position_bits(positions) <= 16:
        return positions.astype(np.uint16)
    return positions.astype(np.uint32)


def _check(tokens: FieldTokens) -> None:
    count = len(tokens.term_ids)
    if len(tokens.docs) != count or not (
        tokens.positions is None or len(tokens.positions) == count
    ):
        raise ValueError("the token arrays differ in length")
    if len(tokens.lengths) > MAX_DOCUMENTS:
        raise ValueError(f"a segment holds at most {MAX_DOCUMENTS:,} documents")
    _check_range("term", tokens.term_ids, len(tokens.terms))
    _check_range("document", tokens.docs, len(tokens.lengths))
    if tokens.positions is not None:
        _check_range("position", tokens.positions, 1 << 31)


def _check_range(what: str, numbers: npt.NDArray[np.integer], end: int) -> None:
    if len(numbers) and not (int(numbers.min()) >= 0 and int(numbers.max()) < end):
        raise ValueError(f"a {what} number is out of range")
