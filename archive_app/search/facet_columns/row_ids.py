"""Which article each row is, and the way back."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from archive_app.search.facet_columns.arrays import Ids, Rows, Whole

UNKNOWN = -1
_SPARSE = 8  # ids that are up to so many times as high as there are rows get a plain table


class RowIds:
    """The article id of every row; never changes. Equal objects are the same mapping."""

    def __init__(self, ids: Ids) -> None:
        """``ids`` are all different and not negative."""
        self.ids = ids
        self.lineage = object()  # the same in what grew out of this: known articles keep their rows
        self._has_grown = False

    def __len__(self) -> int:
        return len(self.ids)

    def rows_of(self, articles: Whole) -> Rows:
        """The row of each article, -1 where there is none."""
        rows = np.full(len(articles), UNKNOWN, np.int32)
        table = self._table
        if table is not None:
            inside = (articles >= 0) & (articles < len(table))
            rows[inside] = table[articles[inside]]
        elif len(self.ids):
            ascending = self.ids[self.ascending]
            places = np.minimum(np.searchsorted(ascending, articles), len(ascending) - 1)
            found = ascending[places] == articles
            rows[found] = self.ascending[places[found]]
        return rows

    def with_added(self, articles: Ids) -> RowIds:
        """Further articles behind; the same object when there are none."""
        if not len(articles):
            return self
        grown = RowIds(np.concatenate((self.ids, articles)))
        if not self._has_grown:  # a second time would give the same rows to other articles
            self._has_grown = True
            grown.lineage = self.lineage
        if (table := self._table) is not None and _is_dense(int(articles.max()), len(grown)):
            longer = np.full(max(len(table), int(articles.max()) + 1), UNKNOWN, np.int32)
            longer[: len(table)] = table
            longer[articles] = np.arange(len(self), len(grown), dtype=np.int32)
            grown._table = longer
        return grown

    @cached_property
    def ascending(self) -> Rows:
        """The rows in the order of their ids."""
        if bool((self.ids[1:] > self.ids[:-1]).all()):
            return np.arange(len(self.ids), dtype=np.int32)
        return np.argsort(self.ids, kind="stable").astype(np.int32)

    @cached_property
    def _table(self) -> Rows | None:
        """The row by article id; None when most of the table would be empty."""
        if not len(self.ids) or not _is_dense(int(self.ids.max()), len(self.ids)):
            return None
        table = np.full(int(self.ids.max()) + 1, UNKNOWN, np.int32)
        table[self.ids] = np.arange(len(self.ids), dtype=np.int32)
        return table


def _is_dense(highest: int, count: int) -> bool:
    """A table up to the ``highest`` of so many ids is worth its memory."""
    return highest <= _SPARSE * count + 1000
