"""Where parts stand at fixed distances, and set algebra over places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.evaluation.found import Docs, no_docs
from archive_app.search.evaluation.sources import (
    DOC_SHIFT,
    Checkpoint,
    Keys,
    Source,
    Spots,
    Which,
    in_both,
    keys_of,
)

_BLOCK: Final = 400_000  # places of one part that are looked at together
_SLOTS: Final = 1 << 21  # positions, of words or not, of the documents looked at together
_MOST_SLOTS: Final = 1 << 26  # of one document that is longer than any book, or damaged
_FEW_DOCS: Final = 1000
_MUCH_MORE: Final = 16  # times: from here on looking up beats marking
_POSITION: Final = (1 << DOC_SHIFT) - 1


class Slots:
    """Marks for numbers from 0 on, made once and used again and again; not for two threads."""

    def __init__(self) -> None:
        self._marks = np.zeros(0, np.bool_)

    def common(self, first: Keys, second: Keys, size: int) -> Keys:
        """The numbers, all below ``size``, that are in both; ascending as the shorter one is."""
        few, many = (first, second) if len(first) <= len(second) else (second, first)
        if len(few) * _MUCH_MORE < len(many) or size > _MOST_SLOTS:
            return common(few, many)
        if len(self._marks) < size:
            self._marks = np.zeros(max(size, _SLOTS), np.bool_)
        self._marks[many] = True
        kept = few.compress(self._marks.take(few))
        if len(many) * _MUCH_MORE < size:
            self._marks[many] = False
        else:
            self._marks[:size] = False
        return kept


def adjacent(
    sources: Sequence[tuple[Source, int]],
    size: int,
    checkpoint: Checkpoint,
    *,
    among: Docs | None = None,
    slots: Slots | None = None,
) -> Iterator[Keys]:
    """The places where a leaf begins: each source stands at its offset from there.

    Ascending, in pieces that don't divide a document. With ``among`` only in some documents.
    """
    first = min(offset for _, offset in sources)
    last = max(offset for _, offset in sources)
    # Places are moved to where the last source stands: none is ever before its document's begin.
    moved = [(source, last - offset) for source, offset in sources]
    moved.sort(key=lambda source: len(source[0].docs))
    docs = moved[0][0].docs if among is None else in_both(moved[0][0].docs, among, size)
    for source, _ in moved[1:]:
        docs = in_both(docs, source.docs, size)
    if not len(docs):
        return
    checkpoint()
    if len(docs) < _FEW_DOCS:
        pieces: Iterable[Keys] = (_in_few(moved, docs),)
    else:
        spots = [(source.spots(docs), move) for source, move in moved]
        pieces = _in_many(spots, docs, checkpoint, Slots() if slots is None else slots)
    for keys in pieces:
        if first:
            keys = keys[(keys & _POSITION) >= last]
        yield keys - last if last else keys


def joined(pieces: Iterable[Keys]) -> Keys:
    """Ascending pieces as one."""
    found = list(pieces)
    if len(found) == 1:
        return found[0]
    return np.concatenate(found) if found else no_keys()


def no_keys() -> Keys:
    """No places."""
    return np.zeros(0, np.int64)


def docs_and_counts(keys: Keys) -> tuple[Docs, npt.NDArray[np.int64]]:
    """The documents of ascending places and how many places each has."""
    if not len(keys):
        return no_docs(), no_keys()
    docs = keys >> DOC_SHIFT
    begins = np.flatnonzero(docs[1:] != docs[:-1]) + 1
    begins = np.concatenate(([0], begins))
    return docs.take(begins).astype(np.uint16), np.diff(begins, append=len(keys))


def docs_and_counts_of(pieces: Iterable[Keys]) -> tuple[Docs, npt.NDArray[np.int64]]:
    """The same of places that come in pieces, none of which divides a document."""
    found = [docs_and_counts(piece) for piece in pieces]
    if len(found) == 1:
        return found[0]
    if not found:
        return no_docs(), no_keys()
    return np.concatenate([docs for docs, _ in found]), joined(counts for _, counts in found)


def has(keys: Keys, wanted: Keys) -> npt.NDArray[np.bool_]:
    """Which of ``wanted`` are among ``keys``; both ascending."""
    if not len(keys):
        return np.zeros(len(wanted), np.bool_)
    at = keys.searchsorted(wanted)
    at[at == len(keys)] = 0
    same: npt.NDArray[np.bool_] = keys.take(at) == wanted
    return same


def common(first: Keys, second: Keys) -> Keys:
    """The places that are in both."""
    few, many = (first, second) if len(first) <= len(second) else (second, first)
    return few.compress(has(many, few))


def any_place(parts: Sequence[Keys]) -> Keys:
    """The places that are in any, distinct and ascending."""
    parts = [part for part in parts if len(part)]
    if len(parts) < 2:
        return parts[0] if parts else no_keys()
    keys = np.concatenate(parts)
    keys.sort(kind="stable")  # runs that are sorted already: merged, not sorted
    return distinct(keys)


def distinct(keys: Keys) -> Keys:
    """Ascending places, each once."""
    if len(keys) < 2:
        return keys
    return keys[np.concatenate(([True], keys[1:] != keys[:-1]))]


def _in_few(moved: Sequence[tuple[Source, int]], docs: Docs) -> Keys:
    """The places in documents so few that there is no point in dividing or marking."""
    keys = no_keys()
    for done, (source, move) in enumerate(moved):
        here = keys_of(source, docs)
        if move:
            here += move
        keys = common(keys, here) if done else here
        if not len(keys):
            break
    return keys


def _in_many(
    spots: Sequence[tuple[Spots, int]], docs: Docs, checkpoint: Checkpoint, slots: Slots
) -> Iterator[Keys]:
    """The places, found by numbers that count the positions of all documents through."""
    widths = np.zeros(len(docs), np.int64)
    most = np.zeros(len(docs), np.int64)
    for one, move in spots:
        np.maximum(widths, one.lasts() + np.int64(move + 1), out=widths)
        np.maximum(most, one.counts, out=most)
    ends, upto = np.cumsum(widths), np.cumsum(most)
    begins = ends - widths
    moves = (docs.astype(np.int64) << DOC_SHIFT) - begins
    for begin, end in _blocks(ends, upto):
        checkpoint()
        base = int(begins[begin])
        here = begins[begin:end] - base if base else begins[begin:end]
        found = _in_block(spots, begin, here, int(ends[end - 1]) - base, slots)
        if len(found):
            yield found + (moves[begin:end].take(_owners(here, found)) + base)


def _owners(begins: Keys, keys: Keys) -> npt.NDArray[np.intp]:
    """The number of the last of ``begins``, ascending from 0, that each of the keys reaches."""
    if len(keys) < len(begins):
        return begins.searchsorted(keys, side="right") - 1
    ends = keys.searchsorted(begins[1:])
    counts = np.empty(len(begins), np.intp)
    counts[:-1] = ends
    counts[-1] = len(keys)
    counts[1:] -= ends
    return np.repeat(np.arange(len(begins)), counts)


def _blocks(ends: Keys, upto: Keys) -> Iterator[tuple[int, int]]:
    """The documents in pieces that have no more positions and places than fit."""
    begin = positions = places = 0
    while begin < len(ends):
        end = min(
            int(ends.searchsorted(positions + _SLOTS, side="right")),
            int(upto.searchsorted(places + _BLOCK, side="right")),
        )
        end = max(begin + 1, end)
        yield begin, end
        begin, positions, places = end, int(ends[end - 1]), int(upto[end - 1])


def _in_block(
    spots: Sequence[tuple[Spots, int]], first: int, begins: Keys, size: int, slots: Slots
) -> Keys:
    """Numbers below ``size``, ascending; the document number ``first`` + k begins at the k-th."""
    which: Which = slice(first, first + len(begins))
    keys = no_keys()
    for done, (one, move) in enumerate(spots):
        here = one.keys(which, begins + move if move else begins)
        keys = slots.common(keys, here, size) if done else here
        if not len(keys):
            break
        if done and done + 1 < len(spots) and len(keys) * 2 < len(begins):
            # The rest only in the documents that are left.
            left = distinct(_owners(begins, keys))
            which = left + first if isinstance(which, slice) else which.take(left)
            begins = begins.take(left)
    return keys
