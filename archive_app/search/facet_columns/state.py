"""One consistent state of all columns: masks for queries and filters, counts, orders."""

from __future__ import annotations

import operator
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

import numpy as np
import numpy.typing as npt

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue, Filters
from archive_app.domain.histogram import DayCount, Histogram
from archive_app.domain.ordering import may_follow
from archive_app.domain.periods import PARTIAL_VALUE, Period
from archive_app.domain.searching import Sort
from archive_app.search.facet_columns.arrays import Ids, Mask, Rows, Whole, frozen
from archive_app.search.facet_columns.counting import listed
from archive_app.search.facet_columns.lineage import deepest
from archive_app.search.facet_columns.periods import Dates, read_period
from archive_app.search.facet_columns.ranking import Orders, Ranked, ranked
from archive_app.search.facet_columns.row_codes import RowCodes, SingleCodes
from archive_app.search.facet_columns.row_ids import RowIds
from archive_app.search.facet_columns.sort_keys import SortKeys
from archive_app.search.facet_columns.value_table import NONE, ValueTable, folded_value

_MASKS_KEPT = 32
_FEW = 16  # up to a sixteenth of all rows, looking at each is quicker than making masks
_COMPARE: Mapping[str, Callable[[Whole, int], Mask]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
}


class FacetColumn:
    """The values of one facet and who has them; shared by the states in which it is the same."""

    def __init__(self, table: ValueTable, codes: RowCodes) -> None:
        self.table = table
        self.codes = codes

    @cached_property
    def totals(self) -> Ids:
        """How many rows have each code; dead rows count as having none."""
        return self.codes.counts(len(self.table))

    @cached_property
    def values(self) -> tuple[str, ...]:
        """The values that some article has."""
        return tuple(self.table.values[code] for code in self.used)

    @cached_property
    def deepest(self) -> Whole:
        """How many values each row has that aren't above another one of its own."""
        lists = self.codes.lists(np.arange(len(self.codes)))
        return deepest(lists, self.table.values, self.table.codes)

    @property
    def used(self) -> list[int]:
        """The codes of :attr:`values`."""
        return [code for code in np.flatnonzero(self.totals).tolist() if code != NONE]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the values of a filter stand for: codes, and periods of time."""

    codes: Mask
    periods: tuple[Period, ...] = ()
    partial: bool = False  # dates of which the month or the day is unknown


class Columns:
    """All columns as they were at one facet sequence; never changes. Masks have a place a row."""

    def __init__(
        self,
        row_ids: RowIds,
        alive: Mask,
        dates: Dates,
        titles: SortKeys,
        sources: SortKeys,
        facets: Mapping[Facet, FacetColumn],
        *,
        head: int = 0,
        orders: Orders | None = None,
    ) -> None:
        """``orders`` of an earlier state serve on when what they sort by is the same."""
        self.row_ids = row_ids
        self.alive = alive
        self.dates = dates
        self.titles = titles
        self.sources = sources
        self.facets = facets
        self.head = head  # the store's facet sequence that this state shows
        parts = (row_ids, dates, titles, sources)
        known = orders is not None and all(map(operator.is_, orders.parts, parts))
        self.orders = orders if orders is not None and known else Orders(*parts)
        self._masks: OrderedDict[tuple[Facet, Choice], Mask] = OrderedDict()
        self._lock = threading.Lock()

    @classmethod
    def empty(cls) -> Columns:
        """No articles."""
        codes = SingleCodes(np.zeros(0, np.uint8))
        return cls(
            RowIds(np.zeros(0, np.int64)),
            np.zeros(0, np.bool_),
            Dates(np.zeros(0, np.int32)),
            SortKeys.empty(),
            SortKeys.empty(),
            {facet: FacetColumn(ValueTable(), codes) for facet in Facet},
        )

    # --- rows

    @property
    def ids(self) -> Ids:
        """The article id of every row, dead rows too."""
        return self.row_ids.ids

    @cached_property
    def article_count(self) -> int:
        """How many articles there are."""
        return int(np.count_nonzero(self.alive))

    def rows_of(self, article_ids: Whole) -> Rows:
        """The row of each article, -1 for unknown ids; removed articles have their dead rows."""
        return self.row_ids.rows_of(article_ids)

    def living(self, rows: Whole) -> Whole:
        """Those of ``rows`` whose articles exist."""
        return rows if self.article_count == len(self.alive) else rows[self.alive[rows]]

    # --- masks

    def values(self, facet: Facet) -> Sequence[str]:
        """The distinct values of a facet, without "(none)"."""
        return self.facets[facet].values

    def any_value(self, facet: Facet) -> Mask:
        """Articles that have a value of the facet."""
        return self.facets[facet].codes.how_many() > 0

    def with_value(self, facet: Facet, value: str) -> Mask:
        """Articles for which a filter value holds: the value itself, "(none)", a period of time.

        Else the values that are equal but for case, width and accents.
        """
        return self._having(facet, self._wanted(facet, (value,)))

    def with_any(self, facet: Facet, wanted: Callable[[str], bool]) -> Mask:
        """Articles with a value for which ``wanted`` holds; it is asked once for each value."""
        column = self.facets[facet]
        codes = np.zeros(len(column.table), np.bool_)
        codes[[code for code in column.used if wanted(column.table.values[code])]] = True
        return column.codes.having(codes)

    def with_count(self, facet: Facet, sign: str, number: int) -> Mask:
        """Articles with so many values of a facet; ``sign`` is one of < <= = >= >.

        Of tags those count that are on the article themselves, not what they stand below.
        """
        column = self.facets[facet]
        counts = (
            column.deepest if facet in (Facet.TAG, Facet.COLLECTION) else column.codes.how_many()
        )
        return _COMPARE[sign](counts, number) & self.alive

    def numbered(self, first: int, last: int) -> Mask:
        """Articles whose ids are from ``first`` to ``last``, both included."""
        ids = self.row_ids.ids
        return (ids >= first) & (ids <= last) & self.alive

    def in_period(self, first: int, last: int) -> Mask:
        """Articles surely dated between two days (yyyymmdd), both included."""
        return self.dates.within(first, last)

    def filter_mask(self, filters: Filters, *, leaving_out: Facet | None = None) -> Mask | None:
        """Articles that all filters let through; None when nothing is chosen."""
        masks = [
            self._choice_mask(facet, choice)
            for facet, choice in filters.choices.items()
            if facet is not leaving_out
        ]
        return frozen(reduce(operator.and_, masks)) if masks else None

    def filtered(self, rows: Whole, filters: Filters, *, leaving_out: Facet | None = None) -> Whole:
        """Those of ``rows`` that all filters let through."""
        if len(rows) * _FEW > len(self.alive):
            mask = self.filter_mask(filters, leaving_out=leaving_out)
            return rows if mask is None else rows[mask[rows]]
        for facet, choice in filters.choices.items():
            if facet is not leaving_out:
                rows = rows[self._chosen(facet, choice, rows)]
        return rows

    # --- counts and orders

    def count(
        self, facet: Facet, matching_rows: Whole, filters: Filters, limit: int
    ) -> tuple[tuple[FacetValue, ...], int]:
        """Values of a facet with what a click on each would give, and how many values there are.

        ``matching_rows`` are the hits of the query before any filter, each once. This facet's own
        choice is left out, but where every value is asked for: there a click adds one. Chosen
        values are always listed.
        """
        column, choice = self.facets[facet], filters.of(facet)
        among = self.filtered(self.living(matching_rows), filters, leaving_out=facet)
        if choice.every:
            return self._count_more(facet, among, choice, limit)
        counts = self._counts(column, among)
        missing = {}
        for value in choice.include | choice.exclude:
            code = NONE if value == NONE_VALUE else column.table.codes.get(value)
            if code is None or not counts[code]:
                found = self._having(facet, self._wanted(facet, (value,)), among)
                missing[value] = int(np.count_nonzero(found))
        chosen = choice.include | choice.exclude
        values = listed(column.table, counts, chosen, missing, limit)
        return values, int(np.count_nonzero(counts)) + len(missing)

    def _count_more(
        self, facet: Facet, among: Whole, choice: Choice, limit: int
    ) -> tuple[tuple[FacetValue, ...], int]:
        """What each value would leave of ``among`` if it were wanted with those that are."""
        column, chosen = self.facets[facet], choice.include | choice.exclude
        counts = self._counts(column, among[self._chosen(facet, choice, among)])
        missing = {}
        for value in chosen:
            code = NONE if value == NONE_VALUE else column.table.codes.get(value)
            if code is None or not counts[code]:
                wanted = Choice(choice.include | {value}, choice.exclude - {value}, every=True)
                found = self._chosen(facet, wanted, among)
                missing[value] = int(np.count_nonzero(found))
        values = listed(column.table, counts, chosen, missing, limit)
        return values, int(np.count_nonzero(counts)) + len(missing)

    def histogram(self, matching_rows: Whole, filters: Filters) -> Histogram:
        """How many articles each date has: all, and of ``matching_rows`` those filtered.

        The choice of dates itself is left out.
        """
        among = self.filtered(self.living(matching_rows), filters, leaving_out=Facet.DATE)
        days, codes = self.dates.distinct
        matching = np.bincount(codes[among], minlength=len(days))
        counts = zip(days.tolist(), matching.tolist(), self._by_day.tolist(), strict=True)
        return Histogram(tuple(DayCount(*one) for one in counts if one[2]))

    @cached_property
    def _by_day(self) -> Ids:
        """How many articles have each of the distinct dates."""
        days, codes = self.dates.distinct
        return np.bincount(codes[self.alive], minlength=len(days))

    def order(
        self,
        rows: Whole,
        scores: npt.NDArray[np.float64] | None,
        sort: Sort,
        then: Sort | None = None,
    ) -> Ranked:
        """The articles of ``rows`` in the order of ``sort``; those that are gone are left out.

        ``scores`` (one for each row) count for relevance only. Equal ones go by ``then``, else by
        date, newest first, then by id.
        """
        if self.article_count < len(self.alive):
            living = self.alive[rows]
            rows = rows[living]
            scores = None if scores is None else scores[living]
        if scores is not None and not len(scores):
            scores = None
        if then is Sort.RELEVANCE and scores is not None and may_follow(sort, then):
            within = self.orders.by_score_within(sort, rows, scores)
            return ranked(rows, None, within, self.row_ids)
        if sort is not Sort.RELEVANCE:
            scores = None
        return ranked(rows, scores, self.orders.of(sort, then), self.row_ids)

    # --- inside

    def _counts(self, column: FacetColumn, rows: Whole) -> Ids:
        """How many of the living rows have each code; of most rows, by counting the others."""
        size, others = len(column.table), self.article_count - len(rows)
        if others > len(rows):
            return column.codes.counts(size, rows)
        counts = column.totals.copy()
        counts[NONE] -= len(self.alive) - self.article_count
        if others:
            absent = self.alive.copy()
            absent[rows] = False
            counts -= column.codes.counts(size, np.flatnonzero(absent))
        return counts

    def _wanted(self, facet: Facet, values: Iterable[str]) -> _Wanted:
        column = self.facets[facet]
        table, totals = column.table, column.totals
        codes = np.zeros(len(table), np.bool_)
        periods = []
        partial = False
        for value in values:
            code = table.codes.get(value)
            if code is not None and totals[code]:
                codes[code] = True
            elif value == NONE_VALUE:
                codes[NONE] = True
            elif facet is Facet.DATE and folded_value(value) == PARTIAL_VALUE:
                partial = True
            elif facet is Facet.DATE and (period := read_period(value)):
                periods.append(period)
            else:
                codes[list(table.alike(value))] = True
        return _Wanted(codes, tuple(periods), partial)

    def _having(self, facet: Facet, wanted: _Wanted, rows: Whole | None = None) -> Mask:
        """Which rows (of living ``rows``) have something that is wanted."""
        codes = self.facets[facet].codes
        if rows is not None:
            mask = codes.among(wanted.codes, rows)
        else:
            mask = codes.having(wanted.codes)
            if wanted.codes[NONE]:
                mask &= self.alive
        for period in wanted.periods:
            mask |= self.dates.within(period.first, period.last, rows)
        if wanted.partial:
            mask |= self.dates.partial(rows)
        return mask

    def _chosen(self, facet: Facet, choice: Choice, rows: Whole | None = None) -> Mask:
        """Which rows (of living ``rows``) have any (or every) included value, none excluded."""
        mask = self.alive if rows is None else np.ones(len(rows), np.bool_)
        if choice.every:
            for value in choice.include:
                mask = mask & self._having(facet, self._wanted(facet, (value,)), rows)
        elif choice.include:
            mask = self._having(facet, self._wanted(facet, choice.include), rows)
        if choice.exclude:
            mask = mask & ~self._having(facet, self._wanted(facet, choice.exclude), rows)
        return mask

    def _choice_mask(self, facet: Facet, choice: Choice) -> Mask:
        """The same for all rows, kept: six facets ask for the choices of each other."""
        with self._lock:
            if (known := self._masks.get((facet, choice))) is not None:
                self._masks.move_to_end((facet, choice))
                return known
        mask = self._chosen(facet, choice)
        with self._lock:
            self._masks[facet, choice] = mask
            while len(self._masks) > _MASKS_KEPT:
                self._masks.popitem(last=False)
        return mask
