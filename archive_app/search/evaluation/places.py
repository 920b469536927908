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
    in_both,
)

_BLOCK: Final = 400_000  # places of one part that are looked at together
_FEW_DOCS: Final = 500
_POSITION: Final = (1 << DOC_SHIFT) - 1


def adjacent(
    sources: Sequence[tuple[Source, int]],
    size: int,
    checkpoint: Checkpoint,
    *,
    among: Docs | None = None,
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
    for block in _blocks(moved, docs):
        keys = _in_block(moved, block, checkpoint)
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


def _blocks(moved: Sequence[tuple[Source, int]], docs: Docs) -> Iterator[Docs]:
    """The documents in pieces that have no more places than fit."""
    if len(docs) < _FEW_DOCS:
        yield docs  # not worth counting
        return
    most = np.zeros(len(docs), np.int64)
    for source, _ in moved:
        np.maximum(most, source.counts(docs), out=most)
    upto = np.cumsum(most)
    begin = 0
    while begin < len(docs):
        before = int(upto[begin - 1]) if begin else 0
        end = max(begin + 1, int(upto.searchsorted(before + _BLOCK, side="right")))
        yield docs[begin:end]
        begin = end


def _in_block(moved: Sequence[tuple[Source, int]], docs: Docs, checkpoint: Checkpoint) -> Keys:
    keys = no_keys()
    for done, (source, move) in enumerate(moved):
        checkpoint()
        here = source.keys(docs)
        if move:
            here += move
        keys = common(keys, here) if done else here
        if not len(keys):
            break
        if len(keys) * 2 < len(docs):
            docs = docs_and_counts(keys)[0]
    return keys
