"""The outcome of one search: everything else about it is worked out when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from archive_app.domain.facets import Facet, FacetValue, Filters
from archive_app.domain.grouping import Grouping, Groups
from archive_app.domain.histogram import Histogram
from archive_app.domain.ids import ArticleId
from archive_app.domain.searching import Expansion, IndexState, Sort
from archive_app.search.asking.expansions import Plan, expansions
from archive_app.search.evaluation.hits import Hits
from archive_app.search.facet_columns import Columns
from archive_app.search.facet_columns.grouping import Clusters, first_codes, grouped, month_keys

Rows = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Found:
    """Hits before any filter. ``pending`` articles were not looked at.

    ``rows`` are distinct, ``scores`` stand beside them or are empty. ``by_index`` is what the index
    itself found for ``plan``, None without one.
    """

    rows: Rows
    scores: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    notes: tuple[str, ...] = ()
    pending: int = 0
    plan: Plan | None = None
    by_index: Hits | None = None
    failed: bool = False  # the index turned out to be unusable


class WhooshMatches:
    """Implements ``Matches``; facets are counted from the same state of the columns."""

    def __init__(
        self,
        columns: Columns,
        found: Found,
        filters: Filters,
        sort: Sort,
        index: IndexState,
        *,
        then: Sort | None = None,
        clusters: Clusters | None = None,
    ) -> None:
        """``index`` is how the index stood when it was asked."""
        self._clusters = clusters
        self.index = index
        self._columns = columns
        self._found = found
        self._filters = filters
        rows, scores = found.rows, found.scores
        self._chosen = columns.filter_mask(filters)
        if self._chosen is not None:
            kept = self._chosen[rows]
            rows, scores = rows[kept], scores[kept] if len(scores) else scores
        self._ids = columns.order(rows, scores if len(scores) else None, sort, then)

    @property
    def ids(self) -> Sequence[ArticleId]:
        """Matching ids, filters applied, in the order asked for; sorted as far as is looked at."""
        return self._ids

    def groups(self, by: Grouping) -> Groups:
        """The result by groups, for any but ``Grouping.NONE``; see the port."""
        columns, ids = self._columns, self._ids.to_array()
        rows = columns.rows_of(ids)
        match by:
            case Grouping.SOURCE:
                keys = first_codes(columns.facets[Facet.SOURCE].codes.lists(rows))
            case Grouping.MONTH:
                keys = month_keys(columns.dates.days[rows])
            case _:
                assert self._clusters is not None
                keys = self._clusters.keys(columns.head, ids)
        return grouped(by, ids, keys)

    @property
    def library_total(self) -> int:
        """How many articles the library had at that moment."""
        return self._columns.article_count

    @property
    def notes(self) -> tuple[str, ...]:
        """Limits that bit, in words."""
        return self._found.notes

    @property
    def pending(self) -> int:
        """How many articles were not looked at as they are now; 0 for a complete list."""
        return self._found.pending

    @cached_property
    def expansions(self) -> tuple[Expansion, ...]:
        """What was found beside the words as typed; nothing without an index."""
        found = self._found
        if found.plan is None or found.by_index is None:
            return ()
        return expansions(found.plan, found.by_index, self._columns, chosen=self._chosen)

    def facet(self, facet: Facet, limit: int) -> tuple[tuple[FacetValue, ...], int]:
        """Top values and how many there are; see the port."""
        return self._columns.count(facet, self._found.rows, self._filters, limit)

    def histogram(self) -> Histogram:
        """Articles by date; see the port."""
        return self._columns.histogram(self._found.rows, self._filters)
