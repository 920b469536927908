"""Orders of rows, and results that are sorted only as far as somebody looks."""

from __future__ import annotations

import operator
import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple, cast, overload

import numpy as np
import numpy.typing as npt

from archive_app.domain.ids import ArticleId
from archive_app.domain.ordering import Ordering
from archive_app.domain.periods import LAST_DAY
from archive_app.domain.searching import Sort
from archive_app.search.facet_columns.arrays import Ids, Rows, Whole
from archive_app.search.facet_columns.periods import UNDATED, Dates
from archive_app.search.facet_columns.row_ids import RowIds
from archive_app.search.facet_columns.sort_keys import SortKeys

FIRST_PART = 1000  # articles that are sorted at first
_SAME_SCORE = 1e9  # nine decimals: the order of summing must not decide between equal articles
_PLACE_BITS = 32
_PLACE = (1 << _PLACE_BITS) - 1
_MOST_BITS = 62
_PAIRS_KEPT = 4  # orders by two keys; at a million articles each takes eight megabytes


class Order(NamedTuple):
    """All rows in some order: ``rows`` by place, ``places`` by row."""

    rows: Rows
    places: Rows

    @classmethod
    def of(cls, rows: Rows) -> Order:
        """The order in which the rows are given."""
        places = np.empty(len(rows), np.int32)
        places[rows] = np.arange(len(rows), dtype=np.int32)
        return cls(rows, places)

    @classmethod
    def by(cls, key: Whole, ties: Order) -> Order:
        """By a key of every row (0 to 2**31 - 1); rows of equal keys in the order of ``ties``."""
        # One sort of plain numbers is much quicker than one of indices.
        packed = (key.astype(np.int64) << _PLACE_BITS) | ties.places
        packed.sort()
        return cls.of(ties.rows[packed & _PLACE])


class Orders:
    """Every order of the rows of one state, each made when it is first asked for."""

    def __init__(self, ids: RowIds, dates: Dates, titles: SortKeys, sources: SortKeys) -> None:
        self.parts = (ids, dates, titles, sources)
        self._ids, self._dates, self._titles, self._sources = self.parts
        self._lock = threading.Lock()
        self._made: dict[Ordering, Order] = {}

    def of(self, sort: Sort, then: Sort | None = None) -> Order:
        """The order of ``sort``, equal ones in that of ``then``, else newest first.

        For relevance it is the order of equal scores.
        """
        order = Ordering.of(sort, then)
        if order.sort in (Sort.RELEVANCE, Sort.NEWEST) and order.then is None:
            return self._newest
        with self._lock:
            made = self._made.pop(order, None)
        if made is None:
            made = self._make(order)
        with self._lock:
            self._made[order] = made  # the last one is the one that was asked for last
            pairs = [one for one in self._made if one.then is not None]
            for forgotten in pairs[:-_PAIRS_KEPT]:
                self._made.pop(forgotten)
        return made

    def _make(self, order: Ordering) -> Order:
        match order.sort:
            case Sort.ADDED:
                return Order.of(self._ids.ascending[::-1])
            case Sort.ADDED_FIRST:
                return Order.of(self._ids.ascending)
            case Sort.OLDEST | Sort.NEWEST if order.then is None:
                ties = Order.of(self._ids.ascending)
            case _:
                ties = self.of(order.then or Sort.NEWEST)
        return ties if order.sort is Sort.RELEVANCE else Order.by(self._key(order.sort), ties)

    def _key(self, sort: Sort) -> Whole:
        """A number for every row, equal ones for rows that are equal by ``sort``."""
        days = self._dates.days
        match sort:
            case Sort.NEWEST:
                return LAST_DAY - days
            case Sort.OLDEST:
                return np.where(days == UNDATED, LAST_DAY + 1, days)
            case Sort.TITLE | Sort.TITLE_DOWN:
                return _places(self._titles, falling=sort is Sort.TITLE_DOWN)
            case _:
                return _places(self._sources, falling=sort is Sort.SOURCE_DOWN)

    @cached_property
    def _newest(self) -> Order:
        """Newest first, undated last, then by id."""
        return Order.by(LAST_DAY - self._dates.days, Order.of(self._ids.ascending))

    def by_score_within(self, sort: Sort, rows: Whole, scores: npt.NDArray[np.float64]) -> Order:
        """Some rows in the order of ``sort``, equal ones by falling score; others have no place."""
        best = np.argsort(_keys(rows, scores, self._newest))
        order = rows[best][np.argsort(self._key(sort)[rows[best]], kind="stable")]
        places = np.zeros(len(self._ids), np.int32)
        places[order] = np.arange(len(order), dtype=np.int32)
        return Order(order.astype(np.int32, copy=False), places)


def _places(keys: SortKeys, *, falling: bool) -> Whole:
    """The places of keys as they stand or turned round; rows without a key come last."""
    if not falling:
        return keys.places
    last = len(keys.keys)
    return np.where(keys.places == last, last, last - 1 - keys.places)


class Ranked(Sequence[ArticleId]):
    """Articles in order. The first thousand are sorted at once, all when somebody looks further.

    Slices are lists of plain ints. Safe in any thread; never changes.
    """

    def __init__(
        self, rows: Whole, scores: npt.NDArray[np.float64] | None, order: Order, ids: Ids
    ) -> None:
        """Articles of some rows, each once; the highest scores first, equal ones in ``order``."""
        self._rows = rows
        self._scores = scores
        self._order = order
        self._ids = ids
        self._lock = threading.Lock()
        self._all: Ids | None = None

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> ArticleId: ...
    @overload
    def __getitem__(self, index: slice) -> list[ArticleId]: ...
    def __getitem__(self, index: int | slice) -> ArticleId | list[ArticleId]:
        places = range(len(self))[index]
        if isinstance(places, int):
            return ArticleId(int(self._up_to(places)[places]))
        if not places:
            return []
        known = self._up_to(max(places[0], places[-1]))
        if places.step == 1:
            chosen = known[places.start : places.stop]
        else:
            chosen = known[np.arange(places.start, places.stop, places.step)]
        return cast("list[ArticleId]", chosen.tolist())

    def __iter__(self) -> Iterator[ArticleId]:
        return iter(cast("list[ArticleId]", self.to_array().tolist()))

    def __contains__(self, article: object) -> bool:
        return isinstance(article, int) and bool((self._unsorted == article).any())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, (str, bytes)):
            return NotImplemented
        if isinstance(other, Ranked):
            return len(self) == len(other) and np.array_equal(self.to_array(), other.to_array())
        return len(self) == len(other) and all(map(operator.eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # equal to lists, which have none

    def __repr__(self) -> str:
        return f"<Ranked, {len(self)} articles>"

    def __array__(self, dtype: Any = None, **options: Any) -> npt.NDArray[Any]:
        return np.array(self.to_array(), dtype=dtype, **options)

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        """The place of an article, found without sorting; raises ValueError."""
        found = np.flatnonzero(self._unsorted == value)
        if len(found):
            place = int(np.count_nonzero(self._keys < self._keys[found[0]]))
            if place in range(len(self))[start:stop]:
                return place
        raise ValueError(f"{value} is not in the result")

    def to_array(self) -> Ids:
        """All ids in order; not to be changed."""
        with self._lock:
            if self._all is None:
                self._all = self._articles(np.sort(self._keys))
                self._all.flags.writeable = False
            return self._all

    def _up_to(self, place: int) -> Ids:
        """The ids of at least the places up to ``place``."""
        return self._first if place < FIRST_PART else self.to_array()

    @cached_property
    def _first(self) -> Ids:
        if len(self._rows) <= 2 * FIRST_PART:
            return self._articles(np.sort(self._keys))
        keys = self._keys if self._scores is None else self._best(self._scores)
        if len(keys) > 2 * FIRST_PART:
            keys = np.partition(keys, FIRST_PART)[:FIRST_PART]
        return self._articles(np.sort(keys))

    def _best(self, scores: npt.NDArray[np.float64]) -> Whole:
        """The keys of the first part, and of whatever else is as good as the last of them."""
        last = np.partition(scores, len(scores) - FIRST_PART)[len(scores) - FIRST_PART]
        # A little less may be the same when rounded.
        best = np.flatnonzero(scores >= last - 2 / _SAME_SCORE)
        return _keys(self._rows.take(best), scores.take(best), self._order)

    @cached_property
    def _keys(self) -> Whole:
        """For every row a number, all different: they ascend from first to last."""
        return _keys(self._rows, self._scores, self._order)

    @cached_property
    def _unsorted(self) -> Ids:
        """The ids in the order of the rows as given."""
        return self._ids.take(self._rows)

    def _articles(self, keys: Whole) -> Ids:
        """The articles of keys: the low bits are places."""
        places = keys if self._scores is None else keys & ((1 << _place_bits(self._order)) - 1)
        return self._ids.take(self._order.rows.take(places))


def ranked(
    rows: Whole, scores: npt.NDArray[np.float64] | None, order: Order, ids: RowIds
) -> Ranked:
    """The articles of some rows (each once), the highest scores first, equal ones in ``order``."""
    if scores is not None and (not len(scores) or _are_equal(scores)):
        scores = None
    return Ranked(rows, scores, order, ids.ids)


def _are_equal(scores: npt.NDArray[np.float64]) -> bool:
    return bool(scores[0] == scores[-1]) and bool((scores == scores[0]).all())


def _keys(rows: Whole, scores: npt.NDArray[np.float64] | None, order: Order) -> Whole:
    places = order.places.take(rows)
    if scores is None:
        return places
    bits = _place_bits(order)
    return (_falling(scores, _MOST_BITS - bits) << bits) | places


def _place_bits(order: Order) -> int:
    return max(1, (len(order.rows) - 1).bit_length())


def _falling(scores: npt.NDArray[np.float64], bits: int) -> Ids:
    """A number of so many bits for each score, the smaller the higher the score."""
    rounded = np.rint(scores * _SAME_SCORE)
    highest, lowest = rounded.max(), rounded.min()
    if highest - lowest < 2.0 ** min(bits, 52):
        return (highest - rounded).astype(np.int64)
    return np.unique(-rounded, return_inverse=True)[1].astype(np.int64)
