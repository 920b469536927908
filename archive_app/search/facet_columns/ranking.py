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
from archive_app.domain.searching import Sort
from archive_app.search.facet_columns.arrays import Ids, Rows, Whole
from archive_app.search.facet_columns.periods import LAST_DAY, UNDATED, Dates
from archive_app.search.facet_columns.row_ids import RowIds
from archive_app.search.facet_columns.sort_keys import SortKeys

FIRST_PART = 1000  # articles that are sorted at first
_SAME_SCORE = 1e9  # nine decimals: the order of summing must not decide between equal articles
_PLACE_BITS = 32
_PLACE = (1 << _PLACE_BITS) - 1
_MOST_BITS = 62


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

    def of(self, sort: Sort) -> Order:
        """The order of ``sort``; for relevance that of equal scores: newest first."""
        match sort:
            case Sort.OLDEST:
                return self._oldest
            case Sort.TITLE:
                return self._by_title
            case Sort.SOURCE:
                return self._by_source
            case Sort.ADDED:
                return Order.of(self._ids.ascending[::-1])
            case _:
                return self._newest

    @cached_property
    def _newest(self) -> Order:
        """Newest first, undated last, then by id."""
        return Order.by(LAST_DAY - self._dates.days, Order.of(self._ids.ascending))

    @cached_property
    def _oldest(self) -> Order:
        """Oldest first, undated last, then by id."""
        days = self._dates.days
        return Order.by(
            np.where(days == UNDATED, LAST_DAY + 1, days), Order.of(self._ids.ascending)
        )

    @cached_property
    def _by_title(self) -> Order:
        return Order.by(self._titles.places, self._newest)

    @cached_property
    def _by_source(self) -> Order:
        return Order.by(self._sources.places, self._newest)


class Ranked(Sequence[ArticleId]):
    """Articles in order. The first thousand are sorted at once, all when somebody looks further.

    Slices are lists of plain ints. Safe in any thread; never changes.
    """

    def __init__(self, keys: Ids, row_of_place: Rows, ids: Ids, *, bits: int) -> None:
        """``keys``, all different, ascend from first to last; their low ``bits`` are places."""
        self._keys = keys
        self._mask = (1 << bits) - 1
        self._row_of_place = row_of_place
        self._ids = ids
        self._lock = threading.Lock()
        self._all: Ids | None = None

    def __len__(self) -> int:
        return len(self._keys)

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
        chosen = known[np.arange(places.start, places.stop, places.step)]
        return cast("list[ArticleId]", chosen.tolist())

    def __iter__(self) -> Iterator[ArticleId]:
        return iter(cast("list[ArticleId]", self.to_array().tolist()))

    def __contains__(self, article: object) -> bool:
        return isinstance(article, int) and bool((self._unsorted == article).any())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, (str, bytes)):
            return NotImplemented
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
        keys = self._keys
        if len(keys) > 2 * FIRST_PART:
            keys = np.partition(keys, FIRST_PART)[:FIRST_PART]
        return self._articles(np.sort(keys))

    @cached_property
    def _unsorted(self) -> Ids:
        """The ids in the order of the keys as given."""
        return self._articles(self._keys)

    def _articles(self, keys: Ids) -> Ids:
        return self._ids[self._row_of_place[keys & self._mask]]


def ranked(
    rows: Whole, scores: npt.NDArray[np.float64] | None, order: Order, ids: RowIds
) -> Ranked:
    """The articles of some rows (each once), the highest scores first, equal ones in ``order``."""
    keys = order.places[rows].astype(np.int64)
    bits = max(1, (len(order.rows) - 1).bit_length())
    if scores is not None and len(scores):
        keys |= _falling(scores, _MOST_BITS - bits) << bits
    return Ranked(keys, order.rows, ids.ids, bits=bits)


def _falling(scores: npt.NDArray[np.float64], bits: int) -> Ids:
    """A number of so many bits for each score, the smaller the higher the score."""
    rounded = np.rint(scores * _SAME_SCORE)
    highest, lowest = rounded.max(), rounded.min()
    if highest - lowest < 2.0 ** min(bits, 52):
        return (highest - rounded).astype(np.int64)
    return np.unique(-rounded, return_inverse=True)[1].astype(np.int64)
