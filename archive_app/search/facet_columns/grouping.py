"""Puts the articles of a result together that belong together, in one pass over arrays."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import overload

import numpy as np

from archive_app.domain.grouping import Grouping, Groups
from archive_app.domain.ids import ArticleId
from archive_app.search.facet_columns.arrays import Ids, Lists, Whole

_MONTH = 100  # a date is yyyymmdd


class Arranged(Sequence[ArticleId]):
    """Article ids in an order of their own; slices are lists of plain ints. Never changes."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        ids.flags.writeable = False

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, index: int) -> ArticleId: ...
    @overload
    def __getitem__(self, index: slice) -> list[ArticleId]: ...
    def __getitem__(self, index: int | slice) -> ArticleId | list[ArticleId]:
        if isinstance(index, slice):
            return [ArticleId(one) for one in self._ids[index].tolist()]
        return ArticleId(int(self._ids[index]))

    def __iter__(self) -> Iterator[ArticleId]:
        return map(ArticleId, self._ids.tolist())

    def __contains__(self, article: object) -> bool:
        return isinstance(article, int) and bool((self._ids == article).any())

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """The place of an article; raises ValueError."""
        found = np.flatnonzero(self._ids == value)
        if len(found) and int(found[0]) in range(len(self))[start:stop]:
            return int(found[0])
        raise ValueError(f"{value} is not in the result")


def grouped(by: Grouping, ids: Ids, keys: Whole) -> Groups:
    """Groups of the articles of ``ids`` that have the same of ``keys``; negative keys are alone."""
    alone = keys < 0
    if alone.any():
        keys = keys.astype(np.int64)
        keys[alone] = -1 - np.arange(np.count_nonzero(alone))
    _, first, group = np.unique(keys, return_index=True, return_inverse=True)
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    places = rank[group]
    order = np.argsort(places, kind="stable")
    starts = np.concatenate(([0], np.cumsum(np.bincount(places, minlength=len(first)))))
    return Groups(by, Arranged(ids[order]), starts.tolist())


def first_codes(lists: Lists) -> Whole:
    """The first value of each row as a key; rows without one are a group of their own, 0."""
    some = lists.lengths > 0
    keys = np.zeros(len(lists), np.int64)
    keys[some] = lists.codes[(np.cumsum(lists.lengths) - lists.lengths)[some]]
    return keys


def month_keys(days: Whole) -> Whole:
    """A key a month; a year without a month has one of its own, and so has no date at all."""
    return days // _MONTH


class Clusters:
    """The cluster of each article that is in one, kept until the columns move on. Thread-safe."""

    def __init__(self, read: Callable[[], Sequence[tuple[int, int]]]) -> None:
        """``read`` gives (article, cluster) of every article that is in one."""
        self._read = read
        self._lock = threading.Lock()
        self._known: tuple[int, Ids, Ids] | None = None  # head, articles ascending, clusters

    def keys(self, head: int, ids: Ids) -> Whole:
        """The cluster of each of ``ids``, -1 for those in none, as of the facet head ``head``."""
        with self._lock:
            if self._known is None or self._known[0] != head:
                pairs = np.array(sorted(self._read()), np.int64).reshape(-1, 2)
                self._known = head, pairs[:, 0], pairs[:, 1]
            _, articles, clusters = self._known
        if not len(articles):
            return np.full(len(ids), -1, np.int64)
        at = np.minimum(np.searchsorted(articles, ids), len(articles) - 1)
        return np.where(articles[at] == ids, clusters[at], -1)
