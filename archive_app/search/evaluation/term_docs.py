"""Which documents have any of many terms, without a look at positions."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.found import Docs, Mask
from archive_app.search.evaluation.patterns import Terms
from archive_app.search.evaluation.sources import LONG, Checkpoint, indexes

_MANY_TERMS: Final = 256  # from here on their postings are gathered at once
_FREQUENT: Final = 64


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
    for begin in range(0, len(docs), LONG):
        checkpoint()
        mask[docs[begin : begin + LONG].astype(np.intp)] = True
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
        end = max(begin + 1, int(upto.searchsorted(before + LONG)))
        at = indexes(starts[begin:end], counts[begin:end])
        mask[docs.take(at).astype(np.intp)] = True
        begin = end
