"""What holds within one aligned unit of the two texts.

A unit is the key ``document << 32 | number``: 0 for the titles of both sides together, k + 1 for
the aligned pair k, which begins in each body where the k-th mark ``¶`` stands. What stands before
the first mark, or in a text without marks, is in no unit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from whoosh import query as wq

from archive_app.search.analyser.fields import BODY, TITLE, UNIT_MARK
from archive_app.search.codec.layout import SegmentFile
from archive_app.search.evaluation import nodes
from archive_app.search.evaluation.found import Docs
from archive_app.search.evaluation.leaves import Leaves
from archive_app.search.evaluation.places import (
    any_place,
    common,
    distinct,
    has,
    no_keys,
)
from archive_app.search.evaluation.sources import DOC_SHIFT, Keys, OneTerm, keys_of
from archive_app.search.evaluation.whoosh_nodes import is_pattern, pattern_terms, term_bytes
from archive_app.text.leaves import Step

TITLES: Final = tuple(TITLE.values())
BODIES: Final = tuple(BODY.values())

_LEAVES = (
    nodes.Adjacent,
    nodes.Near,
    wq.Term,
    wq.Phrase,
    wq.Prefix,
    wq.Wildcard,
    wq.FuzzyTerm,
)


class Units:
    """Evaluates a tree over the units of one segment.

    ``documents`` evaluates a node that doesn't know units, ``note`` is told of every part whose
    documents somebody wants to know.
    """

    def __init__(
        self,
        segment: SegmentFile,
        leaves: Leaves,
        documents: Callable[[Any], Docs],
        note: Callable[[Any, Docs], None],
    ) -> None:
        self._segment = segment
        self._leaves = leaves
        self._documents = documents
        self._note = note
        self._marks: dict[str, Keys] = {}

    def holding(self, query: Any) -> Keys:
        """The units in which the tree holds, ascending."""
        if self._knows_units(query):
            return self._in_field(
                query.parts[0].fieldname if isinstance(query, nodes.Near) else query.fieldname,
                self._places(query),
            )
        match query:
            case wq.And():
                return self._and(query.subqueries)
            case wq.Or():
                return any_place([self.holding(part) for part in query.subqueries])
            case wq.Not():
                every = self._all()
                return every[~has(self.holding(query.query), every)]
            case nodes.OnSide() | nodes.Counted():
                units = self.holding(query.child)
                self._note(query, _docs(units))
                return units
            case nodes.Off():
                self._note(query, _docs(self.holding(query.child)))
                return no_keys()
        return self._of_documents(self._documents(query))

    def _and(self, parts: Sequence[Any]) -> Keys:
        units: Keys | None = None
        for part in sorted(parts, key=lambda part: isinstance(part, wq.Not)):
            if isinstance(part, wq.Not) and units is not None:
                units = units[~has(self.holding(part.query), units)]
            else:
                here = self.holding(part)
                units = here if units is None else common(units, here)
        return no_keys() if units is None else units

    def _knows_units(self, query: Any) -> bool:
        """Whether this is a leaf over titles or bodies, where positions are kept."""
        if not isinstance(query, _LEAVES):
            return False
        match query:
            case nodes.Near():
                fields = {part.fieldname for part in query.parts}
            case wq.Term():
                fields = {query.fieldname} if term_bytes(query.text) is not None else {""}
            case wq.Phrase():
                fields = {query.fieldname} if query.slop == 1 else {""}
            case nodes.Adjacent():
                fields = {query.fieldname}
            case _:
                fields = {query.fieldname} if is_pattern(query) else {""}
        return fields <= {*TITLES, *BODIES}

    def _places(self, query: Any) -> Keys:
        match query:
            case nodes.Adjacent():
                return self._leaves.places(query)
            case nodes.Near():
                return self._leaves.near_places(query)
            case wq.Term():
                step = Step((term_bytes(query.text) or b"").decode(), 0)
                return self._leaves.places(nodes.Adjacent(query.fieldname, (step,)))
            case wq.Phrase():
                steps = tuple(Step(word, at) for at, word in enumerate(query.words))
                return self._leaves.places(nodes.Adjacent(query.fieldname, steps))
        data = self._segment.fields.get(query.fieldname)
        if data is None:
            return no_keys()
        return self._leaves.term_places(query.fieldname, pattern_terms(query, data))

    def _in_field(self, field: str, places: Keys) -> Keys:
        """The units of places of one field."""
        if field in TITLES:
            return distinct(places >> DOC_SHIFT << DOC_SHIFT)
        if not len(places):
            return places
        marks = self._marks_of(field)
        docs = places >> DOC_SHIFT
        before_doc = marks.searchsorted(docs << DOC_SHIFT)
        number = marks.searchsorted(places, side="right") - before_doc
        inside = number > 0
        return distinct((docs[inside] << DOC_SHIFT) | number[inside])

    def _marks_of(self, field: str) -> Keys:
        known = self._marks.get(field)
        if known is None:
            data = self._segment.fields.get(field)
            number = -1 if data is None else data.terms.find(UNIT_MARK.encode())
            if data is None or number < 0:
                known = no_keys()
            else:
                marks = OneTerm(data, number, self._segment.doc_count)
                known = keys_of(marks, marks.docs)
            self._marks[field] = known
        return known

    def _all(self) -> Keys:
        """Every unit there is."""
        return self._of_documents(np.arange(self._segment.doc_count).astype(np.uint16))

    def _of_documents(self, docs: Docs) -> Keys:
        """Every unit of some documents."""
        counts = np.zeros(self._segment.doc_count, np.int64)
        for field in BODIES:
            here = np.bincount(
                self._marks_of(field) >> DOC_SHIFT, minlength=self._segment.doc_count
            )
            np.maximum(counts, here, out=counts)
        counts = counts[docs] + 1
        keys = np.repeat(docs.astype(np.int64) << DOC_SHIFT, counts)
        keys |= np.arange(len(keys)) - np.repeat(np.cumsum(counts) - counts, counts)
        return keys


def scoring_leaves(query: Any) -> list[Any]:
    """The leaves of a tree that add to scores: those outside of Not and Off."""
    match query:
        case wq.Not() | nodes.Off():
            return []
        case wq.And() | wq.Or():
            return [leaf for part in query.subqueries for leaf in scoring_leaves(part)]
        case nodes.OnSide() | nodes.Counted() | nodes.SameUnit():
            return scoring_leaves(query.child)
    return [query]


def _docs(units: Keys) -> npt.NDArray[np.uint16]:
    return distinct(units >> DOC_SHIFT).astype(np.uint16)
