"""Dates of articles as whole numbers, and periods of time as people write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import numpy as np

from archive_app.search.facet_columns.arrays import Mask, Rows, Whole
from archive_app.text.fold import fold_text

_DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_RANGE = re.compile(f"(?P<first>{_DATE})?(?P<dots>\\.\\.)?(?P<last>{_DATE})?")
_COMPARED = re.compile(f"(?P<sign>[<>]=?)(?P<date>{_DATE})")
UNDATED = 0
_FIRST, LAST_DAY = 1, 99999999


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


def read_period(text: str) -> tuple[int, int] | None:
    """First and last day (yyyymmdd, 00 and 99 for whole months and years) of a period.

    ``2021-03``, ``2020-07..2021-09``, ``>=2021`` and the like; None for anything else.
    """
    text = fold_text(text).strip().replace("...", "..")
    if compared := _COMPARED.fullmatch(text):
        earliest, latest = _earliest(compared["date"]), _latest(compared["date"])
        return {
            ">=": (earliest, LAST_DAY),
            ">": (latest + 1, LAST_DAY),
            "<=": (_FIRST, latest),
            "<": (_FIRST, earliest - 1),
        }[compared["sign"]]
    found = _RANGE.fullmatch(text)
    if not found or not (found["first"] or found["last"]):
        return None
    first, last = found["first"], found["last"]
    if not found["dots"]:
        return (_earliest(text), _latest(text)) if last is None else None
    return _earliest(first) if first else _FIRST, _latest(last) if last else LAST_DAY


def _earliest(date: str) -> int:
    """The earliest key of a year, a month or a day."""
    return int(date.replace("-", "").ljust(8, "0"))


def _latest(date: str) -> int:
    """The latest day that a date, which may have 00 for unknown parts, can stand for."""
    padded = date + "-00-00"[len(date) - 4 :] if len(date) < 10 else date
    return int(padded.replace("-00", "-99").replace("-", ""))
