"""The sorted terms of one field, in one run of bytes, with every 64th term beside for look-ups."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

BLOCK: Final = 64  # a look-up reads the sparse terms and one block of so many


class TermDictionary:
    """Distinct terms in ascending byte order; a term's number is its place.

    ``blob`` holds the terms one after the other, term k from ``offsets[k]`` to ``offsets[k + 1]``.
    The sparse arrays hold every 64th term in the same way: they are small and stay in memory, so
    that a look-up in a file that nobody has read yet touches two or three pages.
    """

    __slots__ = ("_sparse_terms", "blob", "offsets", "sparse_blob", "sparse_offsets")

    def __init__(
        self,
        blob: npt.NDArray[np.uint8],
        offsets: npt.NDArray[np.uint32],
        sparse_blob: npt.NDArray[np.uint8],
        sparse_offsets: npt.NDArray[np.uint32],
    ) -> None:
        self.blob = blob
        self.offsets = offsets
        self.sparse_blob = sparse_blob
        self.sparse_offsets = sparse_offsets
        self._sparse_terms: list[bytes] | None = None

    @classmethod
    def of_sorted(cls, terms: Sequence[bytes]) -> TermDictionary:
        """The dictionary of terms that are distinct and in byte order; ValueError beyond 4 GB."""
        sparse = terms[::BLOCK]
        return cls(*_packed(terms), *_packed(sparse))

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __iter__(self) -> Iterator[bytes]:
        for first in range(0, len(self), 4096):
            yield from self.slice(first, min(first + 4096, len(self)))

    def term(self, number: int) -> bytes:
        """The term of that number; IndexError when there is none."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self.blob[self.offsets[number] : self.offsets[number + 1]].tobytes()

    def slice(self, first: int, last: int) -> list[bytes]:
        """The terms first..last-1."""
        if last <= first:
            return []
        ends = self.offsets[first : last + 1].tolist()
        base = ends[0]
        raw = self.blob[base : ends[-1]].tobytes()
        return [raw[ends[k] - base : ends[k + 1] - base] for k in range(last - first)]

    def find(self, term: bytes) -> int:
        """The number of the term, -1 when it isn't here."""
        number, found = self._search(term)
        return number if found else -1

    def lower_bound(self, term: bytes) -> int:
        """The number of the first term that isn't smaller; ``len`` when all are."""
        return self._search(term)[0]

    def prefix_range(self, prefix: bytes) -> tuple[int, int]:
        """The terms that begin with ``prefix``: first and one past the last."""
        after = prefix.rstrip(b"\xff")  # the smallest byte string beyond all that begin so
        first = self.lower_bound(prefix)
        if not after:
            return first, len(self)
        return first, self.lower_bound(after[:-1] + bytes([after[-1] + 1]))

    def _search(self, term: bytes) -> tuple[int, bool]:
        sparse = self._sparse_terms
        if sparse is None:
            sparse = self._sparse_terms = self._read_sparse()
        block = bisect_right(sparse, term) - 1
        if block < 0:
            return 0, False
        if sparse[block] == term:
            return block * BLOCK, True
        first = block * BLOCK
        ends = self.offsets[first : first + BLOCK + 1].tolist()
        base = ends[0]
        raw = self.blob[base : ends[-1]].tobytes()
        low, high = 1, len(ends) - 1
        while low < high:
            middle = (low + high) // 2
            if raw[ends[middle] - base : ends[middle + 1] - base] < term:
                low = middle + 1
            else:
                high = middle
        found = low < len(ends) - 1 and raw[ends[low] - base : ends[low + 1] - base] == term
        return first + low, found

    def _read_sparse(self) -> list[bytes]:
        ends = self.sparse_offsets.tolist()
        raw = self.sparse_blob.tobytes()
        return [raw[ends[k] : ends[k + 1]] for k in range(len(ends) - 1)]


def term_order(terms: list[bytes]) -> npt.NDArray[np.int64]:
    """The places of the terms in byte order; ValueError when a term is given twice."""
    order, repeated = _sorted_places(terms)
    if repeated.any():
        raise ValueError("a term is given twice")
    return order


def merged_terms(lists: Sequence[list[bytes]]) -> tuple[list[bytes], list[npt.NDArray[np.uint64]]]:
    """All the terms, distinct and in order, and for each list the places of its terms there."""
    terms = list(chain.from_iterable(lists))
    order, repeated = _sorted_places(terms)
    ranks = np.empty(len(terms), np.uint64)
    ranks[order] = np.cumsum(~repeated, dtype=np.uint64) - np.uint64(1)
    ends = np.cumsum([len(one) for one in lists])
    return [terms[place] for place in order[~repeated].tolist()], np.split(ranks, ends[:-1])


def _sorted_places(terms: list[bytes]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """The places of the terms in byte order, and which of them repeat the one before.

    The first eight bytes are compared as one number; only terms alike in them are compared whole.
    """
    heads = np.array(terms, "S8").view(">u8").astype(np.uint64)
    order = np.argsort(heads).astype(np.int64)
    heads = heads[order]
    alike = np.zeros(len(terms), np.bool_)
    if len(terms) > 1:
        np.equal(heads[1:], heads[:-1], out=alike[1:])
        alike[:-1] |= alike[1:]
    places = np.flatnonzero(alike)
    # Ascending by their heads already, so that sorting them all keeps each in its run.
    members = sorted(order[places].tolist(), key=terms.__getitem__)
    order[places] = members
    repeated = np.zeros(len(terms), np.bool_)
    repeated[places[1:]] = [terms[one] == terms[other] for one, other in pairwise(members)]
    return order, repeated


def _packed(terms: Sequence[bytes]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32]]:
    ends = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(np.fromiter(map(len, terms), np.int64, len(terms)), out=ends[1:])
    if ends[-1] > np.iinfo(np.uint32).max:
        raise ValueError("the terms of a segment's field take more than 4 GB")
    return np.frombuffer(b"".join(terms), np.uint8), ends.astype(np.uint32)
