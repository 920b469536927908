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
        return RowIds(np.concatenate((self.ids, articles))) if len(articles) else self

    @cached_property
    def ascending(self) -> Rows:
        """The rows in the order of their ids."""
        if bool((self.ids[1:] > self.ids[:-1]).all()):
            return np.arange(len(self.ids), dtype=np.int32)
        return np.argsort(self.ids, kind="stable").astype(np.int32)

    @cached_property
    def _table(self) -> Rows | None:
        """The row by article id; None when most of the table would be empty."""
        if not len(self.ids) or int(self.ids.max()) > _SPARSE * len(self.ids) + 1000:
            return None
        table = np.full(int(self.ids.max()) + 1, UNKNOWN, np.int32)
        table[self.ids] = np.arange(len(self.ids), dtype=np.int32)
        return table
