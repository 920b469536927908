"""Where terms stand in one segment: their documents, and places as sorted 64-bit keys.

A place is the key ``document << 32 | position``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.found import Docs, Mask, docs_of, is_in, marked, places_in
from archive_app.search.evaluation.patterns import Terms

Keys = npt.NDArray[np.int64]
Checkpoint = Callable[[], None]

DOC_SHIFT: Final = 32
_LONG: Final = 1 << 20  # postings between two looks at whether to stop
_MANY_TERMS: Final = 256  # from here on their postings are gathered at once
_FREQUENT: Final = 64
_MOST_TERMS: Final = 8192  # that are read one by one
_OFTEN: Final = 512  # terms read one by one between two looks


class Source(Protocol):
    """Any of some terms in one segment."""

    docs: Docs  # ascending, distinct

    def keys(self, docs: Docs) -> Keys:
        """The places in some of the documents, ascending."""

    def counts(self, docs: Docs) -> npt.NDArray[np.int64]:
        """How many places each of some of the documents has; an estimate from above."""


class OneTerm:
    """One term."""

    def __init__(self, data: FieldData, number: int, size: int) -> None:
        found = data.postings(number)
        assert found.positions is not None  # source_of looked
        self.docs = found.docs
        self._freqs = found.freqs
        self._positions = found.positions
        self._size = size
        self._starts: npt.NDArray[np.int64] | None = None

    def counts(self, docs: Docs) -> npt.NDArray[np.int64]:
        if self._freqs is None:
            return np.ones(len(docs), np.int64)
        return self._freqs[self._at(docs)].astype(np.int64)

    def keys(self, docs: Docs) -> Keys:
        at = self._at(docs)
        if self._freqs is None:
            return (docs.astype(np.int64) << DOC_SHIFT) | self._positions[at]
        if self._starts is None:
            self._starts = np.cumsum(self._freqs, dtype=np.int64)
            self._starts -= self._freqs
        return _spread(docs, self._starts[at], self._freqs[at], self._positions)

    def _at(self, docs: Docs) -> Any:
        """Where the documents, all of which are here, stand."""
        if len(docs) == len(self.docs):
            return slice(None)
        return places_in(docs, self.docs, self._size)[1]


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

    def counts(self, docs: Docs) -> npt.NDArray[np.int64]:
        totals = np.bincount(self._docs, weights=self._freqs, minlength=self._size)
        return totals[docs].astype(np.int64)

    def keys(self, docs: Docs) -> Keys:
        keys, _ = self._unsorted(docs)
        keys.sort()
        return keys

    def keys_and_entries(self, docs: Docs) -> tuple[Keys, npt.NDArray[np.intp]]:
        """The places, ascending, and for each which of all postings, term after term, it is of."""
        keys, entries = self._unsorted(docs)
        order = keys.argsort()
        return keys[order], entries[order]

    def _unsorted(self, docs: Docs) -> tuple[Keys, npt.NDArray[np.intp]]:
        chosen = np.flatnonzero(marked(docs, self._size).take(self._docs))
        freqs = self._freqs[chosen]
        keys = _spread(self._docs[chosen], self._starts[chosen], freqs, self._positions)
        return keys, np.repeat(chosen, freqs)


class WideTerms:
    """Any of terms with so many postings that they are read anew, piece by piece, when asked."""

    def __init__(self, data: FieldData, terms: Terms, size: int, checkpoint: Checkpoint) -> None:
        self._data = data
        self._size = size
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
            end = first + int(upto.searchsorted(before + _LONG // 2))
            ends.append(min(last, max(ends[-1] + 1, end)))
        self._pieces = list(pairwise(ends))
        totals = np.zeros(size, np.int64)
        for docs, freqs, _, _ in self._read(None):
            totals += np.bincount(docs, weights=freqs, minlength=size).astype(np.int64)
        self._totals = totals
        self.docs = docs_of(totals > 0)

    def counts(self, docs: Docs) -> npt.NDArray[np.int64]:
        return self._totals.take(docs)

    def keys(self, docs: Docs) -> Keys:
        found = [
            _spread(here, starts, freqs, positions)
            for here, freqs, starts, positions in self._read(marked(docs, self._size))
        ]
        keys = np.concatenate(found)
        keys.sort()
        return keys

    def _read(
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
        return len(data.documents(terms.start, terms.stop)) > _LONG
    if len(terms) > _MOST_TERMS:
        return True
    postings = 0
    for number in terms.tolist():
        postings += data.doc_frequency(number)
    return postings > _LONG


def docs_with(data: FieldData, terms: Terms, size: int, checkpoint: Checkpoint) -> Mask:
    """The documents in which any of the terms stands."""
    mask = np.zeros(size, np.bool_)
    if isinstance(terms, range):
        postings = data.documents(terms.start, terms.stop) if len(terms) else ()
        _mark(mask, postings, checkpoint)
    elif len(terms) < _MANY_TERMS:
        for number in terms.tolist():
            mask[data.documents(number, number + 1)] = True
    else:
        _mark_many(mask, data, terms, checkpoint)
    return mask


def _mark(mask: Mask, docs: Any, checkpoint: Checkpoint) -> None:
    for begin in range(0, len(docs), _LONG):
        checkpoint()
        mask[docs[begin : begin + _LONG].astype(np.intp)] = True
        if mask.all():
            break


def _mark_many(
    mask: Mask, data: FieldData, terms: npt.NDArray[np.intp], checkpoint: Checkpoint
) -> None:
    """Mark the documents of scattered terms, without a step for each of them.

    The most frequent come first: they may stand in all documents, and then the rest is spared.
    """
    first, last = int(terms[0]), int(terms[-1]) + 1
    ends = np.cumsum(data.doc_frequencies(first, last))
    counts = np.diff(ends, prepend=0).take(terms - first)
    starts = ends.take(terms - first) - counts
    docs = data.documents(first, last)
    order = np.argpartition(counts, -_FREQUENT)
    frequent, others = order[-_FREQUENT:], np.sort(order[:-_FREQUENT])
    _gather(mask, docs, starts.take(frequent), counts.take(frequent), checkpoint)
    if not mask.all():
        _gather(mask, docs, starts.take(others), counts.take(others), checkpoint)


def _gather(
    mask: Mask,
    docs: Docs,
    starts: npt.NDArray[np.int64],
    counts: npt.NDArray[np.int64],
    checkpoint: Checkpoint,
) -> None:
    """Mark the documents of the runs that begin at ``starts``."""
    upto = np.cumsum(counts)
    begin = 0
    while begin < len(starts):
        checkpoint()
        before = int(upto[begin - 1]) if begin else 0
        end = max(begin + 1, int(upto.searchsorted(before + _LONG)))
        at = _indexes(starts[begin:end], counts[begin:end])
        mask[docs.take(at).astype(np.intp)] = True
        begin = end


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
    docs: Docs,
    starts: npt.NDArray[np.int64],
    counts: npt.NDArray[Any],
    positions: npt.NDArray[Any],
) -> Keys:
    """The keys of all positions of some postings, posting after posting."""
    keys = np.repeat(docs.astype(np.int64) << DOC_SHIFT, counts)
    if len(docs) and int(starts[-1]) + int(counts[-1]) - int(starts[0]) == len(keys):
        keys |= positions[int(starts[0]) : int(starts[0]) + len(keys)]
    else:
        keys |= positions.take(_indexes(starts, counts))
    return keys


def _indexes(starts: npt.NDArray[np.int64], counts: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """start, start + 1 … as often as counted, for each in turn."""
    ends = np.cumsum(counts, dtype=np.int64)
    indexes = np.repeat(starts - ends + counts, counts)
    indexes += np.arange(len(indexes))
    return indexes


def in_both(first: Docs, second: Docs, size: int) -> Docs:
    """The documents of both."""
    few, many = (first, second) if len(first) <= len(second) else (second, first)
    return few.compress(is_in(few, many, size))
