"""Tokens of a segment in the making, turned into sorted postings by one sort of 64-bit keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary, term_order

MAX_DOCUMENTS: Final = 65_536  # in a segment: a document number takes 16 bits
MAX_TERM_IDS: Final = 1 << 24  # of packed tokens
MAX_POSITIONS: Final = 1 << 24  # likewise
_DOC_BITS: Final = 16
_PACKED_BITS: Final = 24  # of the position, below document and term
_KEY_BITS: Final = 64
_NARROW_BITS: Final = 16  # positions of more bits take 32
_BLOCK: Final = 1 << 18  # keys looked at together: their temporaries stay in the processor's cache
_FEW: Final = 16  # times fewer tokens than known terms: sorting them is quicker than a table

Keys = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class FieldTokens:
    """What an analyser hands over for one field of a segment: one entry a token, in any order.

    ``terms`` are distinct; token k has the term ``terms[term_ids[k]]``. ``lengths`` gives the
    field's length in each document of the segment, and its length is their number. Two tokens of
    one term may have the same position, and both are kept.
    """

    terms: list[bytes]
    term_ids: npt.NDArray[np.int32]
    docs: npt.NDArray[np.integer]
    positions: npt.NDArray[np.integer] | None
    lengths: npt.NDArray[np.int64]


class _Low(Enum):
    """What the lowest bits of a key are."""

    NOTHING = auto()
    POSITION = auto()
    FREQUENCY = auto()


@dataclass(slots=True)
class PackedTokens:
    """The same in eight bytes a token, for many: see :func:`pack` and :func:`pack_bag`.

    ``terms`` may hold terms that no token has. Inverting empties ``keys``: it works in place.
    """

    terms: Sequence[bytes]
    keys: Keys
    has_positions: bool
    lengths: npt.NDArray[np.int64]

    def take(self) -> Keys:
        """The keys; none are left."""
        keys, self.keys = self.keys, np.empty(0, np.uint64)
        return keys

    def unpacked(self) -> FieldTokens:
        """The same tokens as columns."""
        low = (self.keys & np.uint64(MAX_POSITIONS - 1)).astype(np.int32)
        keys = self.keys if self.has_positions else np.repeat(self.keys, low)
        return FieldTokens(
            list(self.terms),
            (keys >> np.uint64(_PACKED_BITS + _DOC_BITS)).astype(np.int32),
            (keys >> np.uint64(_PACKED_BITS)).astype(np.uint16),
            low if self.has_positions else None,
            self.lengths,
        )


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


def pack(
    term_ids: npt.NDArray[np.integer],
    docs: npt.NDArray[np.integer],
    positions: npt.NDArray[np.integer],
) -> Keys:
    """One number a token: 24 bits of the term's, 16 of the document's, 24 of the position's.

    The caller sees that they are in range; see ``MAX_TERM_IDS`` and ``MAX_POSITIONS``.
    """
    keys = term_ids.astype(np.uint64)
    _append_bits(keys, docs, _DOC_BITS)
    _append_bits(keys, positions, _PACKED_BITS)
    return keys


def pack_bag(term_ids: npt.NDArray[np.integer], docs: npt.NDArray[np.integer]) -> Keys:
    """The same for tokens without positions: one number for all of a term in a document.

    Instead of a position it has how many they are.
    """
    keys = term_ids.astype(np.uint64)
    _append_bits(keys, docs, _DOC_BITS)
    keys.sort()
    first = np.flatnonzero(_changes(keys, -1))
    counts = np.diff(first, append=len(keys))
    keys = keys[first]
    _append_bits(keys, counts, _PACKED_BITS)
    return keys


def invert(tokens: FieldTokens | PackedTokens) -> FieldPostings:
    """The postings of the tokens; ValueError when they contradict themselves.

    Takes some fourteen bytes a token while it works; the eight of packed tokens are among them.
    """
    if isinstance(tokens, PackedTokens):
        low = _Low.POSITION if tokens.has_positions else _Low.FREQUENCY
        terms = _rank(tokens.keys, tokens.terms)
        return _postings_of_keys(tokens.take(), terms, _PACKED_BITS, tokens.lengths, low)
    _check(tokens)
    order = term_order(tokens.terms)
    terms = [tokens.terms[number] for number in order.tolist()]
    rank = np.empty(len(order), np.uint64)
    rank[order] = np.arange(len(order), dtype=np.uint64)
    bits = _position_bits(tokens.positions)
    if max(len(terms) - 1, 0).bit_length() + _DOC_BITS + bits > _KEY_BITS:
        return _inverted_slowly(tokens, terms, rank)
    keys = rank[tokens.term_ids]
    _append_bits(keys, tokens.docs, _DOC_BITS)
    if bits and tokens.positions is not None:
        _append_bits(keys, tokens.positions, bits)
    low = _Low.NOTHING if tokens.positions is None else _Low.POSITION
    return _postings_of_keys(keys, terms, bits, tokens.lengths, low)


def _append_bits(keys: Keys, numbers: npt.NDArray[np.integer], bits: int) -> None:
    keys <<= np.uint64(bits)
    keys |= numbers.astype(np.uint64)


def _rank(keys: Keys, terms: Sequence[bytes]) -> list[bytes]:
    """Put, in place, places among the terms in use for the ids; these terms, in order.

    ValueError for a term that isn't there.
    """
    shift = np.uint64(_PACKED_BITS + _DOC_BITS)
    if len(keys) * _FEW < len(terms):
        used, places = np.unique(keys >> shift, return_inverse=True)
        own, rank = _sorted_terms(used, terms)
        keys &= np.uint64((1 << int(shift)) - 1)
        keys |= (rank << shift)[places]
        return own
    if max((int(block.max() >> shift) for block in _blocks(keys)), default=-1) >= len(terms):
        raise ValueError("a term number is out of range")
    seen = np.zeros(len(terms), np.bool_)
    for block in _blocks(keys):
        seen[block >> shift] = True
    used = np.flatnonzero(seen)
    own, rank = _sorted_terms(used, terms)
    table = np.zeros(len(terms), np.uint64)
    table[used] = rank << shift
    for block in _blocks(keys):
        ids = block >> shift
        block &= np.uint64((1 << int(shift)) - 1)
        block |= table[ids]
    return own


def _sorted_terms(
    used: npt.NDArray[np.integer], terms: Sequence[bytes]
) -> tuple[list[bytes], Keys]:
    """The terms of some ids in order, and the place of each there."""
    if len(used) and int(used[-1]) >= len(terms):
        raise ValueError("a term number is out of range")
    own = [terms[number] for number in used.tolist()]
    order = term_order(own)
    rank = np.empty(len(own), np.uint64)
    rank[order] = np.arange(len(own), dtype=np.uint64)
    return [own[place] for place in order.tolist()], rank


def _blocks(keys: Keys) -> Iterator[Keys]:
    for start in range(0, len(keys), _BLOCK):
        yield keys[start : start + _BLOCK]


def _position_bits(positions: npt.NDArray[np.integer] | None) -> int:
    """How many bits the largest position takes."""
    if positions is None or not len(positions):
        return 0
    return int(positions.max()).bit_length()


def _postings_of_keys(
    keys: Keys,
    terms: list[bytes],
    bits: int,
    lengths: npt.NDArray[np.int64],
    low: _Low,
) -> FieldPostings:
    """The postings of keys: place of the term, document, and so many bits of something else.

    Sorts ``keys`` in place, and lets go of them before the rest is put together.
    """
    keys.sort()
    positions = _positions(keys, bits) if low is _Low.POSITION else None
    counts = np.zeros(len(terms), np.int64)
    docs, firsts = _heads(keys, bits, low, counts)
    del keys
    begins = np.concatenate(firsts)
    firsts.clear()
    freqs = begins[1:] - begins[:-1]
    del begins
    all_docs = np.concatenate(docs) if docs else np.empty(0, np.uint16)
    docs.clear()
    return grouped(terms, counts, all_docs, freqs, positions, lengths)


def _heads(
    keys: Keys, bits: int, low: _Low, counts: npt.NDArray[np.int64]
) -> tuple[list[npt.NDArray[np.uint16]], list[npt.NDArray[np.uint32]]]:
    """In pieces, the document of each posting and the number of its first token.

    At the end the number of all tokens. ``counts`` gets the number of postings of each term.
    """
    docs: list[npt.NDArray[np.uint16]] = []
    firsts: list[npt.NDArray[np.uint32]] = []
    before, tokens = -1, 0
    for keys_here in _blocks(keys):
        heads = keys_here >> np.uint64(bits)
        at = np.flatnonzero(_changes(heads, before))
        before = int(heads[-1])
        upto, size = at, len(heads)
        if low is _Low.FREQUENCY:
            freqs = (keys_here & np.uint64((1 << bits) - 1)).astype(np.int64)
            ends = np.cumsum(freqs)
            upto, size = (ends - freqs)[at], int(ends[-1])
        firsts.append((upto + tokens).astype(np.uint32))
        tokens += size
        heads = heads[at]
        docs.append(heads.astype(np.uint16))
        heads >>= np.uint64(_DOC_BITS)
        if len(heads):
            first, last = int(heads[0]), int(heads[-1])
            counts[first : last + 1] += np.bincount((heads - heads[0]).astype(np.int64))
    if tokens > np.iinfo(np.uint32).max:
        raise ValueError("a field of a segment holds at most 4,294,967,295 tokens")
    firsts.append(np.array([tokens], np.uint32))
    return docs, firsts


def _positions(keys: Keys, bits: int) -> npt.NDArray[np.uint16] | npt.NDArray[np.uint32]:
    """The lowest bits of the keys, in 16 bits each if they fit."""
    mask = np.uint64((1 << bits) - 1)
    most = 0
    if bits > _NARROW_BITS:
        most = max((int((block & mask).max()) for block in _blocks(keys)), default=0)
    positions: npt.NDArray[np.uint16] | npt.NDArray[np.uint32] = np.empty(len(keys), np.uint16)
    if most >> _NARROW_BITS:
        positions = np.empty(len(keys), np.uint32)
    for number, block in enumerate(_blocks(keys)):
        start = number * _BLOCK
        positions[start : start + len(block)] = block & mask
    return positions


def _inverted_slowly(tokens: FieldTokens, terms: list[bytes], rank: Keys) -> FieldPostings:
    """The same for positions so large that no key holds them: a sort by three columns."""
    ranks = rank[tokens.term_ids]
    assert tokens.positions is not None  # without positions every key fits
    order = np.lexsort((tokens.positions, tokens.docs, ranks))
    heads = ranks[order]
    _append_bits(heads, tokens.docs[order], _DOC_BITS)
    first = np.flatnonzero(_changes(heads, -1))
    ranks = heads[first] >> np.uint64(_DOC_BITS)
    return grouped(
        terms,
        np.bincount(ranks.astype(np.int64), minlength=len(terms)),
        heads[first].astype(np.uint16),
        np.diff(first, append=len(heads)).astype(np.uint32),
        narrow(tokens.positions[order]),
        tokens.lengths,
    )


def grouped(
    terms: list[bytes],
    counts: npt.NDArray[np.int64],  # of each term's postings
    docs: npt.NDArray[np.uint16],
    freqs: npt.NDArray[np.uint32],
    positions: npt.NDArray[np.uint16] | npt.NDArray[np.uint32] | None,
    lengths: npt.NDArray[np.int64],
) -> FieldPostings:
    """Put together, without the terms that have no posting."""
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
        freqs if often else None,
        positions,
        lengths,
    )


def _changes(values: Keys, before: int) -> npt.NDArray[np.bool_]:
    """Where a value differs from the one before it."""
    changes = np.empty(len(values), np.bool_)
    if len(values):
        changes[0] = int(values[0]) != before
        np.not_equal(values[1:], values[:-1], out=changes[1:])
    return changes


def narrow(
    positions: npt.NDArray[np.integer],
) -> npt.NDArray[np.uint16] | npt.NDArray[np.uint32]:
    """In 16 bits if they fit, else in 32."""
    if positions.dtype == np.uint16 or _position_bits(positions) <= _NARROW_BITS:
        return positions.astype(np.uint16, copy=False)
    return positions.astype(np.uint32, copy=False)


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
