"""Which places are written as folded: no ``=`` mark stands there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.found import Docs
from archive_app.search.evaluation.places import distinct, has
from archive_app.search.evaluation.sources import DOC_SHIFT, Keys, OneTerm, in_both, keys_of
from archive_app.text.tokens import EXACT


def marks_in(data: FieldData, docs: Docs, size: int) -> Keys:
    """The places with a ``=`` mark in some of the documents, ascending and distinct."""
    number = data.terms.find(EXACT.encode())
    if number < 0:
        return np.zeros(0, np.int64)
    marks = OneTerm(data, number, size)
    return distinct(keys_of(marks, in_both(docs, marks.docs, size)))


def plain_at(keys: Keys, offsets: Sequence[int], marks: Keys) -> Keys:
    """The places at none of whose offsets a mark stands."""
    for offset in offsets:
        if not len(marks) or not len(keys):
            break
        keys = keys[~has(marks, keys + offset)]
    return keys


def plain_share(keys: Keys, width: int, marks: Keys, docs: Docs) -> npt.NDArray[np.float64]:
    """Of the places of each document the share that is written as folded all through.

    ``docs`` are ascending; a document without places has share 1.
    """
    if not len(marks):
        return np.ones(len(docs))
    plain = np.bincount(
        docs.searchsorted(_docs(plain_at(keys, range(width), marks))), minlength=len(docs)
    )
    places = np.bincount(docs.searchsorted(_docs(keys)), minlength=len(docs))
    return np.where(places, plain / np.maximum(places, 1), 1.0)


def _docs(keys: Keys) -> Docs:
    return (keys >> DOC_SHIFT).astype(np.uint16)
