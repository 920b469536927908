"""Where terms stand in one segment: their documents, and the places in them.

A place is the key ``document << 32 | position``, or for a while any other number that grows with
document and position: ``begin of the document + position``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.found import Docs, Mask, docs_of, is_in, marked, places_of
from archive_app.search.evaluation.patterns import Terms

Keys = npt.NDArray[np.int64]
Which = slice | npt.NDArray[np.intp]
Checkpoint = Callable[[], None]

DOC_SHIFT: Final = 32
LONG: Final = 1 << 20  # postings between two looks at whether to stop
_MOST_TERMS: Final = 8192  # that are read one by one
_OFTEN: Final = 512  # terms read one by one between two looks


class Spots(Protocol):
    """The places of a source in some documents, for each of them at least one."""

    @property
    def counts(self) -> npt.NDArray[np.integer[Any]]:
        """How many places each document has."""

    def lasts(self) -> npt.NDArray[np.integer[Any]]:
        """The last position in each document."""

    def keys(self, which: Which, begins: Keys) -> Keys:
        """The places in the documents of those ascending numbers, ascending.

        Each is the entry of ``begins`` for its document (one for each of ``which``, ascending, far
        enough from each other) + its position.
        """


class Source(Protocol):
    """Any of some terms in one segment."""

    docs: Docs  # ascending, distinct

    def spots(self, docs: Docs) -> Spots:
        """The places in some of its documents."""


class OneTerm:
    """One term."""

    def __init__(self, data: FieldData, number: int, size: int) -> None:
        found = data.postings(number)
        assert found.positions is not None  # source_of looked
        self.docs = found.docs
        self._freqs = found.freqs
        self._positions = found.positions
        self._size = size

    def spots(self, docs: Docs) -> Spots:
        at = None
        if len(docs) < len(self.docs):
            at = places_of(docs, self.docs, self._size)
        if self._freqs is None:
            return _SingleSpots(self._positions if at is None else self._positions.take(at))
        starts = np.cumsum(self._freqs, dtype=np.int64)
        starts -= self._freqs
        if at is None:
            return _TermSpots(starts, self._freqs, self._positions)
        return _TermSpots(starts.take(at), self._freqs.take(at), self._positions)


class _SingleSpots:
    """One place in each document."""

    def __init__(self, positions: npt.NDArray[Any]) -> None:
        self._positions = positions
        self.counts = np.ones(len(positions), np.uint8)

    def lasts(self) -> npt.NDArray[np.integer[Any]]:
        return self._positions

    def keys(self, which: Which, begins: Keys) -> Keys:
        return begins + self._positions[which]


class _TermSpots:
    """The places of one term."""

    def __init__(
        self, starts: npt.NDArray[np.int64], counts: npt.NDArray[Any], positions: npt.NDArray[Any]
    ) -> None:
        self._starts = starts
        self.counts = counts
        self._positions = positions

    def lasts(self) -> npt.NDArray[np.integer[Any]]:
        return self._positions.take(self._starts + self.counts - 1)

    def keys(self, which: Which, begins: Keys) -> Keys:
        return _spread(begins, self._starts[which], self.counts[which], self._positions)


class ManyTerms:
    """Any of several terms."""

    def __init__(self, data: FieldData, terms: Terms, size: int, checkpoint: Checkpoint) -> None:
        self._size = size
        if isinstance(terms, range):
            self._docs = data.documents(terms.start, terms.stop)
            self._freqs = data.frequencies(terms.start, terms.stop)
            positions = data.positions(terms.start, terms.stop)
        else:
            self._docs, self._freqs, positions = _joined(data, terms, checkpoint)
        assert positions is not None  # checked above
        self._positions = positions
        self._starts = np.cumsum(self._freqs, dtype=np.int64) - self._freqs
        self.docs = docs_of(marked(self._docs, size))

    def spots(self, docs: Docs) -> Spots:
        entries = self._entries(docs)
        number_of = np.zeros(self._size, np.intp)
        number_of[docs.astype(np.intp)] = np.arange(len(docs))
        return _EntrySpots(
            number_of.take(self._docs.take(entries)),
            self._starts.take(entries),
            self._freqs.take(entries),
            self._positions,
            len(docs),
        )

    def keys_and_entries(self, docs: Docs) -> tuple[Keys, npt.NDArray[np.intp]]:
        """The places, ascending, and for each which of all postings, term after term, it is of."""
        chosen = self._entries(docs)
        freqs = self._freqs.take(chosen)
        begins = self._docs.take(chosen).astype(np.int64) << DOC_SHIFT
        keys = _spread(begins, self._starts.take(chosen), freqs, self._positions)
        order = keys.argsort()
        return keys.take(order), np.repeat(chosen, freqs).take(order)

    def _entries(self, docs: Docs) -> npt.NDArray[np.intp]:
        """The postings of some documents."""
        return np.flatnonzero(marked(docs, self._size).take(self._docs))


class _EntrySpots:
    """The places of postings of several terms."""

    def __init__(
        self,
        owners: npt.NDArray[np.intp],
        starts: npt.NDArray[np.int64],
        freqs: npt.NDArray[Any],
        positions: npt.NDArray[Any],
        docs: int,
    ) -> None:
        """``owners`` are the numbers of the postings' documents, below ``docs``."""
        self._owners = owners
        self._starts = starts
        self._freqs = freqs
        self._positions = positions
        self.counts = np.bincount(owners, weights=freqs, minlength=docs).astype(np.int64)

    def lasts(self) -> npt.NDArray[np.integer[Any]]:
        lasts = np.zeros(len(self.counts), self._positions.dtype)
        np.maximum.at(lasts, self._owners, self._positions.take(self._starts + self._freqs - 1))
        return lasts

    def keys(self, which: Which, begins: Keys) -> Keys:
        begin_of = np.full(len(self.counts), -1, np.int64)
        begin_of[which] = begins
        here = begin_of.take(self._owners)
        chosen = np.flatnonzero(here >= 0)
        keys = _spread(
            here.take(chosen), self._starts.take(chosen), self._freqs.take(chosen), self._positions
        )
        keys.sort()
        return keys


class WideTerms:
    """Any of terms with so many postings that they are read anew, piece by piece, when asked."""

    def __init__(self, data: FieldData, terms: Terms, size: int, checkpoint: Checkpoint) -> None:
        self._data = data
        self.size = size
        self._checkpoint = checkpoint
        first, last = int(terms[0]), int(terms[-1]) + 1
        counts = data.doc_frequencies(first, last)
        self._meant: Mask | None = None
        if not isinstance(terms, range):
            self._meant = marked(terms - first, last - first)
        self._first = first
        upto = np.cumsum(counts)
        ends = [first]
        while ends[-1] < last:
            before = int(upto[ends[-1] - first - 1]) if ends[-1] > first else 0
            end = first + int(upto.searchsorted(before + LONG // 2))
            ends.append(min(last, max(ends[-1] + 1, end)))
        self._pieces = list(pairwise(ends))
        totals = np.zeros(size, np.int64)
        lasts = np.zeros(size, np.int64)
        for docs, freqs, starts, positions in self.read(None):
            totals += np.bincount(docs, weights=freqs, minlength=size).astype(np.int64)
            np.maximum.at(lasts, docs, positions.take(starts + freqs - 1))
        self.totals, self.lasts = totals, lasts
        self.docs = docs_of(totals > 0)

    def spots(self, docs: Docs) -> Spots:
        return _WideSpots(self, docs)

    def read(
        self, wanted: Mask | None
    ) -> Iterator[tuple[Docs, npt.NDArray[Any], npt.NDArray[np.int64], npt.NDArray[Any]]]:
        """Documents, frequencies, starts and positions of the postings of wanted documents."""
        for first, last in self._pieces:
            self._checkpoint()
            docs = self._data.documents(first, last)
            freqs = self._data.frequencies(first, last)
            positions = self._data.positions(first, last)
            assert positions is not None  # source_of looked
            starts = np.cumsum(freqs, dtype=np.int64)
            starts -= freqs
            chosen = np.ones(len(docs), np.bool_) if wanted is None else wanted.take(docs)
            if self._meant is not None:
                meant = self._meant[first - self._first : last - self._first]
                chosen &= np.repeat(meant, self._data.doc_frequencies(first, last))
            at = np.flatnonzero(chosen)
            yield docs.take(at), freqs.take(at), starts.take(at), positions


class _WideSpots:
    """The places of a WideTerms."""

    def __init__(self, source: WideTerms, docs: Docs) -> None:
        self._source = source
        self._docs = docs
        self.counts = source.totals.take(docs)

    def lasts(self) -> npt.NDArray[np.integer[Any]]:
        return self._source.lasts.take(self._docs)

    def keys(self, which: Which, begins: Keys) -> Keys:
        docs = self._docs[which]
        begin_of = np.zeros(self._source.size, np.int64)
        begin_of[docs.astype(np.intp)] = begins
        found = [
            _spread(begin_of.take(here), starts, freqs, positions)
            for here, freqs, starts, positions in self._source.read(marked(docs, self._source.size))
        ]
        keys = np.concatenate(found)
        keys.sort()
        return keys


def keys_of(source: Source, docs: Docs) -> Keys:
    """The places of a source in some of its documents, ascending."""
    return source.spots(docs).keys(slice(None), docs.astype(np.int64) << DOC_SHIFT)


def source_of(data: FieldData, terms: Terms, size: int, checkpoint: Checkpoint) -> Source:
    """The places of any of the terms, at least one; ValueError for a field without positions."""
    if not data.has_positions:
        raise ValueError("a phrase in a field without positions")
    if len(terms) == 1:
        return OneTerm(data, int(terms[0]), size)
    if _is_wide(data, terms):
        return WideTerms(data, terms, size, checkpoint)
    return ManyTerms(data, terms, size, checkpoint)


def _is_wide(data: FieldData, terms: Terms) -> bool:
    if isinstance(terms, range):
        return len(data.documents(terms.start, terms.stop)) > LONG
    if len(terms) > _MOST_TERMS:
        return True
    postings = 0
    for number in terms.tolist():
        postings += data.doc_frequency(number)
    return postings > LONG


def _joined(
    data: FieldData, terms: npt.NDArray[np.intp], checkpoint: Checkpoint
) -> tuple[Docs, npt.NDArray[Any], npt.NDArray[Any]]:
    """The postings of scattered terms one after the other."""
    docs: list[Docs] = []
    freqs: list[npt.NDArray[Any]] = []
    positions: list[npt.NDArray[Any]] = []
    for done, number in enumerate(terms.tolist()):
        if not done % _OFTEN:
            checkpoint()
        found = data.postings(number)
        assert found.positions is not None  # the field keeps them
        docs.append(found.docs)
        freqs.append(np.ones(len(found.docs), np.uint8) if found.freqs is None else found.freqs)
        positions.append(found.positions)
    return np.concatenate(docs), np.concatenate(freqs), np.concatenate(positions)


def _spread(
    begins: Keys,
    starts: npt.NDArray[np.int64],
    counts: npt.NDArray[Any],
    positions: npt.NDArray[Any],
) -> Keys:
    """The keys of all positions of some postings, posting after posting; ``starts`` ascend."""
    keys = np.repeat(begins, counts)
    if len(begins) and int(starts[-1]) + int(counts[-1]) - int(starts[0]) == len(keys):
        keys += positions[int(starts[0]) : int(starts[0]) + len(keys)]
    else:
        keys += positions.take(indexes(starts, counts))
    return keys


def indexes(starts: npt.NDArray[np.int64], counts: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """start, start + 1 … as often as counted, for each in turn."""
    ends = np.cumsum(counts, dtype=np.int64)
    indexes = np.repeat(starts - ends + counts, counts)
    indexes += np.arange(len(indexes))
    return indexes


def in_both(first: Docs, second: Docs, size: int) -> Docs:
    """The documents of both."""
    few, many = (first, second) if len(first) <= len(second) else (second, first)
    return few.compress(is_in(few, many, size))
