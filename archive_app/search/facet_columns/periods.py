"""Dates of articles as whole numbers, and periods of time as people write them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from archive_app.domain.periods import Period, period_of
from archive_app.search.facet_columns.arrays import Ids, Mask, Rows, Whole
from archive_app.text.fold import fold_text

UNDATED = 0
_FIRST = 1


class Dates:
    """The date of every row as ``yyyymmdd``: 00 for an unknown month or day, 0 for undated."""

    def __init__(self, days: Rows) -> None:
        self.days = days

    def __len__(self) -> int:
        return len(self.days)

    def within(self, first: int, last: int, rows: Whole | None = None) -> Mask:
        """Which rows (of ``rows``) are surely dated from ``first`` to ``last``.

        Of a lone year, the whole year must be inside.
        """
        days, latest = self.days, self._latest
        if rows is not None:
            days, latest = days[rows], latest[rows]
        return (days >= max(first, _FIRST)) & (latest <= last)

    def partial(self, rows: Whole | None = None) -> Mask:
        """Which rows (of ``rows``) have a date of which the month or the day is unknown."""
        days = self.days if rows is None else self.days[rows]
        return (days > UNDATED) & (days % 100 == 0)

    @cached_property
    def distinct(self) -> tuple[Rows, Ids]:
        """Every date that some row has, ascending, and which of them each row has."""
        days, codes = np.unique(self.days, return_inverse=True)
        return days, codes

    def edited(self, rows: Rows, days: Rows) -> Dates:
        """With the dates of some rows replaced, and those of new rows behind: the rest of days."""
        kept, added = days[: len(rows)], days[len(rows) :]
        if not len(added) and np.array_equal(self.days[rows], kept):
            return self
        after = np.concatenate((self.days, added))
        after[rows] = kept
        return Dates(after)

    @cached_property
    def _latest(self) -> Rows:
        """The latest day that each date may stand for."""
        month_unknown = self.days % 10_000 < 100
        day_unknown = self.days % 100 == 0
        return (self.days + 9900 * month_unknown + 99 * day_unknown).astype(np.int32)


def read_days(keys: Sequence[str]) -> Rows:
    """Date keys ('YYYY-MM-DD', '' for undated) as numbers."""
    days = {key: int(key.replace("-", "")) if key else UNDATED for key in set(keys)}
    return np.fromiter(map(days.__getitem__, keys), np.int32, len(keys))


def read_period(text: str) -> Period | None:
    """The period that ``text`` means, whatever its width: ``2021-03``, ``2020-07..2021-09``.

    ``>=2021`` and the like too; None for anything else.
    """
    return period_of(fold_text(text).strip().replace("...", ".."))
