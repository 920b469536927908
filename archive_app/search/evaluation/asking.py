"""What one evaluation shares between segments: counts, limits, and whether to stop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh import query as wq

from archive_app.domain.jobs import JobContext
from archive_app.search.evaluation import nodes
from archive_app.search.evaluation.found import Docs
from archive_app.search.evaluation.fuzzy import within_each
from archive_app.search.evaluation.places import Slots
from archive_app.search.evaluation.stats import IndexStats


class Asking:
    """One query asked of one index; lives as long as the evaluation."""

    def __init__(self, stats: IndexStats, *, scored: bool, ctx: JobContext, searcher: Any) -> None:
        self.stats = stats
        self.scored = scored
        self.checkpoint = ctx.checkpoint
        self.notes: dict[str, None] = {}  # in order, each once
        self._searcher = searcher
        self._characters: dict[tuple[str, str], CharacterCounts] = {}
        self.slots = Slots()
        self._fuzzy: dict[tuple[str, str, int], Sequence[npt.NDArray[np.intp]]] = {}
        self._recording: dict[int, bool] = {}
        self._marking: dict[int, bool] = {}

    def character(self, field: str, char: str) -> CharacterCounts:
        """How often a run character stands in each document of each segment."""
        known = self._characters.get((field, char))
        if known is None:
            known = self._characters[field, char] = CharacterCounts(self, field, char)
        return known

    def fuzzy(self, field: str, word: str, distance: int) -> Sequence[npt.NDArray[np.intp]]:
        """The terms of each segment that are so many edits from a word: all compared at once."""
        known = self._fuzzy.get((field, word, distance))
        if known is None:
            known = self._fuzzy[field, word, distance] = self._near(field, word, distance)
        return known

    def _near(self, field: str, word: str, distance: int) -> Sequence[npt.NDArray[np.intp]]:
        stats, begin = self.stats, word[:1].encode()
        holding = [at for at, one in enumerate(stats.segments) if field in one.fields]
        dictionaries = []
        for at in holding:
            self.checkpoint()
            segment = stats.segments[at]
            endings = stats.lexicons.of(segment, field).endings(begin)
            dictionaries.append((segment.fields[field].terms, endings))
        found = [np.zeros(0, np.intp)] * len(stats.segments)
        near = within_each(dictionaries, word, distance, swaps=True)
        for at, terms in zip(holding, near, strict=True):
            found[at] = terms
        return found

    def records(self, query: Any) -> bool:
        """Whether what some part finds is recorded, so that no part may be passed over."""
        return self._has(query, (nodes.Counted, nodes.Off), self._recording)

    def marks(self, query: Any) -> bool:
        """Whether the side on which some part is found may count."""
        return self._has(query, (nodes.OnSide,), self._marking)

    def _has(self, query: Any, kinds: tuple[type[Any], ...], known: dict[int, bool]) -> bool:
        found = known.get(id(query))
        if found is None:
            found = known[id(query)] = isinstance(query, kinds) or any(
                self._has(child, kinds, known) for child in children_of(query)
            )
        return found

    def leaf_searcher(self, index: int) -> Any:
        """Whoosh's searcher of a segment; ValueError when none was given."""
        if self._searcher is None:
            raise ValueError("a node that only Whoosh knows, and no searcher")
        return self._searcher.leaf_searchers()[index][0]


class CharacterCounts:
    """Documents and frequencies of one run character: it begins a pair or stands alone."""

    def __init__(self, asking: Asking, field: str, char: str) -> None:
        self._parts: list[tuple[Docs, npt.NDArray[np.int64]]] = []
        prefix = char.encode()
        for segment in asking.stats.segments:
            asking.checkpoint()
            data = segment.fields.get(field)
            first, last = data.terms.prefix_range(prefix) if data and prefix else (0, 0)
            if data is None or first == last:
                self._parts.append((np.zeros(0, np.uint16), np.zeros(0, np.int64)))
                continue
            counts = np.bincount(
                data.documents(first, last),
                weights=data.frequencies(first, last),
                minlength=segment.doc_count,
            )
            docs = np.flatnonzero(counts)
            self._parts.append((docs.astype(np.uint16), counts[docs].astype(np.int64)))
        self.doc_frequency = sum(len(docs) for docs, _ in self._parts)

    def of(self, index: int) -> tuple[Docs, npt.NDArray[np.int64]]:
        """The documents, ascending, and frequencies in one segment."""
        return self._parts[index]


def children_of(query: Any) -> Sequence[Any]:
    """The parts of a node that the evaluator looks into; none for leaves."""
    match query:
        case nodes.SameUnit() | nodes.OnSide() | nodes.Counted() | nodes.Off():
            return (query.child,)
        case wq.ConstantScoreQuery():
            return (query.child,)
        case wq.Not():
            return ()  # nothing is recorded in there
    return tuple(getattr(query, "subqueries", ()))
