"""One query over one segment: the walk over its tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from whoosh import query as wq

from archive_app.domain.articles import Side
from archive_app.search.evaluation import nodes
from archive_app.search.evaluation.asking import Asking
from archive_app.search.evaluation.found import (
    Docs,
    Found,
    Mask,
    ReadyWorth,
    any_of,
    both,
    docs_of,
    is_in,
    marked,
    places_in,
    without,
)
from archive_app.search.evaluation.hits import SegmentView
from archive_app.search.evaluation.leaves import NOTHING, Leaves
from archive_app.search.evaluation.places import distinct
from archive_app.search.evaluation.sources import DOC_SHIFT
from archive_app.search.evaluation.units import Units, scoring_leaves
from archive_app.search.evaluation.whoosh_nodes import (
    is_pattern,
    matched,
    pattern_terms,
    term_bytes,
)

BOTH_SIDES: Final = 1.1
_NO_SCORES: Final = np.zeros(0)


class Walk:
    """Evaluates one query over the segment of that index."""

    def __init__(self, asking: Asking, view: SegmentView, index: int) -> None:
        self._asking = asking
        self._view = view
        self._index = index
        self._segment = view.data
        self._size = view.data.doc_count
        self._leaves = Leaves(asking, index)
        self._sides: dict[Side, Mask] = {}
        self._counted: dict[str, Mask] = {}
        self._is_quiet = False  # nothing is recorded: inside a Not

    def rows(self, query: Any) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]:
        """The rows found, -1 for those that the columns don't know, and, if asked for, scores."""
        found = self._root(query)
        if self._view.live is not None:
            found = found.keep(self._view.live.take(found.docs))
        first = self._asking.stats.first_row(self._index, self._view.rows)
        if first is None:
            rows = self._view.rows.take(found.docs)
        else:
            rows = found.docs.astype(np.int32)
            rows += np.int32(first)
        if not self._asking.scored:
            return rows, _NO_SCORES
        scores = found.scores()
        if len(self._sides) == len(Side):
            here = np.logical_and.reduce(list(self._sides.values())).take(found.docs)
            scores = np.where(here, scores * BOTH_SIDES, scores)
        return rows, scores

    def _root(self, query: Any) -> Found:
        """What the outermost node finds."""
        match query:
            case wq.And():
                return self._and(query.subqueries, is_root=True).times(query.boost)
            case wq.AndMaybe():
                wanted = self._root(query.a)
                return self._and_maybe(wanted, self.run(query.b, wanted.docs))
        return self.run(query)

    def counted(self) -> dict[str, npt.NDArray[np.int32]]:
        """The rows recorded under each key, after :meth:`rows`."""
        return {key: self._rows_of(docs_of(mask)) for key, mask in self._counted.items()}

    def run(self, query: Any, among: Docs | None = None) -> Found:
        """The documents that a tree finds; others than those ``among`` may be left out."""
        match query:
            case nodes.Adjacent():  # by far the most
                return self._leaves.adjacent(query, among)
            case wq.And():
                return self._and(query.subqueries, among).times(query.boost)
            case wq.Or() if not query.scale:
                parts = [self.run(part, among) for part in query.subqueries]
                return any_of(parts, self._size).times(query.boost)
            case wq.Not():
                return without(self._all(), self._quietly(query.query), self._size)
            case wq.AndMaybe():
                return self._and_maybe(self.run(query.a), self.run(query.b))
            case wq.AndNot():
                return without(self.run(query.a), self._quietly(query.b), self._size)
            case wq.Require():
                wanted, required = self.run(query.a), self.run(query.b)
                return wanted.keep(is_in(wanted.docs, required.docs, self._size))
            case wq.ConstantScoreQuery():
                return Found(self.run(query.child, among).docs, (), float(query.score))
        ours = self._ours(query, among)
        return self._leaf(query, among) if ours is None else ours

    def _ours(self, query: Any, among: Docs | None) -> Found | None:
        """What one of our own nodes finds; None for Whoosh's."""
        match query:
            case nodes.Near():
                return self._leaves.near(query, among)
            case nodes.Rows():
                return Found(self._docs_of_rows(query.mask), (), query.boost)
            case nodes.SameUnit():
                return self._same_unit(query)
            case nodes.OnSide() | nodes.Counted():
                found = self.run(query.child, among)
                self._record(query, found.docs)
                return found
            case nodes.Off():
                self._record(query, self.run(query.child).docs)
                return NOTHING
        return None

    def _leaf(self, query: Any, among: Docs | None) -> Found:
        """What one of Whoosh's leaves finds."""
        if query is wq.NullQuery:
            return NOTHING
        match query:
            case wq.Term():
                term = term_bytes(query.text)
                if term is not None:
                    return self._leaves.term(query.fieldname, term, query.boost)
            case wq.Phrase() if query.slop == 1:
                words = [term_bytes(word) for word in query.words]
                known = [word for word in words if word is not None]
                if known and len(known) == len(words):
                    return self._leaves.phrase(query.fieldname, known, query.boost, among)
            case wq.Every():
                return self._every(query)
            case _ if is_pattern(query):
                data = self._segment.fields.get(query.fieldname)
                if data is None:
                    return NOTHING
                terms = pattern_terms(query, data)
                return self._leaves.any_term(query.fieldname, terms, query.boost)
        searcher = self._asking.leaf_searcher(self._index)
        return matched(query, searcher, self._asking.checkpoint, scored=self._asking.scored)

    def _and(
        self, parts: Sequence[Any], among: Docs | None = None, *, is_root: bool = False
    ) -> Found:
        found: Found | None = None
        for part in sorted(parts, key=_cost):
            if found is not None and not len(found.docs) and not self._asking.records(part):
                continue
            if isinstance(part, wq.Not):
                left = self._all() if found is None else found
                found = without(left, self._quietly(part.query, left.docs), self._size)
                continue
            wanted = among
            if found is not None and self._may_narrow(part, is_root=is_root):
                wanted = found.docs
            here = self.run(part, wanted)
            found = here if found is None else both(found, here, self._size)
        return NOTHING if found is None else found

    def _may_narrow(self, part: Any, *, is_root: bool) -> bool:
        """Whether nobody asks in which other documents this part of an And is found.

        A side counts in documents that are found in the end, whichever part of the query finds
        them: all of them are in what each part of the outermost And finds.
        """
        if self._is_quiet:
            return True
        return not self._asking.records(part) and (is_root or not self._asking.marks(part))

    def _and_maybe(self, wanted: Found, more: Found) -> Found:
        if not self._asking.scored:
            return wanted
        here, there = places_in(wanted.docs, more.docs, self._size)
        scores = wanted.scores()
        scores[here] += more.keep(there).scores()
        return Found(wanted.docs, (ReadyWorth(scores),))

    def _same_unit(self, query: nodes.SameUnit) -> Found:
        units = Units(self._segment, self._leaves, self._quietly, self._record)
        docs = distinct(units.holding(query.child) >> DOC_SHIFT).astype(np.uint16)
        if not self._asking.scored or not len(docs):
            return Found(docs)
        was_quiet, self._is_quiet = self._is_quiet, True
        parts = [Found(docs)]
        for leaf in scoring_leaves(query.child):
            here = self.run(leaf)
            parts.append(here.keep(is_in(here.docs, docs, self._size)))
        self._is_quiet = was_quiet
        return any_of(parts, self._size).times(query.boost)

    def _every(self, query: Any) -> Found:
        if query.fieldname is None:
            return self._all()
        data = self._segment.fields.get(query.fieldname)
        if data is None:
            return NOTHING
        return self._leaves.any_at_all(query.fieldname)

    def _all(self) -> Found:
        return Found(np.arange(self._size).astype(np.uint16))

    def _docs_of_rows(self, mask: Mask) -> Docs:
        rows = self._view.rows
        known = (rows >= 0) & (rows < len(mask))
        if not len(mask):
            return docs_of(known)
        return docs_of(mask.take(rows, mode="clip") & known)

    def _quietly(self, query: Any, among: Docs | None = None) -> Docs:
        """The documents that a tree finds, or those among some; nothing in it is recorded."""
        was_quiet, self._is_quiet = self._is_quiet, True
        found = self.run(query, among)
        self._is_quiet = was_quiet
        return found.docs

    def _record(self, query: Any, docs: Docs) -> None:
        """Remember what a node with a side or a key found."""
        if self._is_quiet:
            return
        if not isinstance(query, nodes.OnSide):
            self._add(self._counted, query.key, docs)
        elif self._asking.scored:
            self._add(self._sides, query.side, docs)

    def _add(self, masks: dict[Any, Mask], key: Any, docs: Docs) -> None:
        if key in masks:
            masks[key][docs.astype(np.intp)] = True
        else:
            masks[key] = marked(docs, self._size)

    def _rows_of(self, docs: Docs) -> npt.NDArray[np.int32]:
        """The rows of the documents that are live and known."""
        if self._view.live is not None:
            docs = docs.compress(self._view.live.take(docs))
        rows = self._view.rows.take(docs)
        return rows.compress(rows >= 0)


def _cost(query: Any) -> int:
    """Parts of an And in the order in which they are evaluated: the cheapest first, Not last."""
    match query:
        case wq.Not():
            return 4
        case wq.Term() | nodes.Rows():
            return 0
        case nodes.Adjacent():
            return 1 if len(query.steps) == 1 else 2
        case wq.Phrase():
            return 2
    return 3
