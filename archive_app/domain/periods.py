"""Periods of time as filters and queries name them, and ranges as people type them."""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

PARTIAL_VALUE = "partial"  # the articles of which only the year, or year and month, are known

_DATE = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_RANGE = re.compile(rf"(?P<first>{_DATE})?(?P<dots>\.\.)?(?P<last>{_DATE})?")
_COMPARED = re.compile(rf"(?P<sign>[<>]=?)(?P<date>{_DATE})")
_FIRST, LAST_DAY = 1, 99999999
_TYPED = re.compile(r"([0-9]{4})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?|月)?|年)?")
_BETWEEN = re.compile(r"\.{2,3}|…|~|至|到|\s+-\s+|(?<=[0-9])-(?=[0-9]{4})|\s+to\s+")


class PeriodFault(StrEnum):
    """Why a typed range can't be read."""

    EMPTY = "empty"
    NO_DATE = "no_date"  # a part isn't YYYY, YYYY-MM or YYYY-MM-DD
    NO_SUCH_DAY = "no_such_day"  # the calendar hasn't got that month or day
    BACKWARDS = "backwards"  # it ends before it begins


class PeriodError(ValueError):
    """A typed range can't be read; ``part`` is the piece at fault."""

    def __init__(self, fault: PeriodFault, part: str) -> None:
        super().__init__(f"{fault}: {part}")
        self.fault = fault
        self.part = part


@dataclass(frozen=True, slots=True)
class Period:
    """From ``first`` to ``last``, both included: yyyymmdd, 00 and 99 for whole months and years."""

    first: int
    last: int

    def holds(self, other: Period) -> bool:
        """Whether all of ``other`` lies in this period."""
        return self.first <= other.first and other.last <= self.last


def period_of(value: str) -> Period | None:
    """The period that a value in plain signs means: ``2021-03``, ``2020-07..2021-09``, ``>=2021``.

    None for anything else.
    """
    if compared := _COMPARED.fullmatch(value):
        first, last = earliest(compared["date"]), latest(compared["date"])
        return {
            ">=": Period(first, LAST_DAY),
            ">": Period(last + 1, LAST_DAY),
            "<=": Period(_FIRST, last),
            "<": Period(_FIRST, first - 1),
        }[compared["sign"]]
    found = _RANGE.fullmatch(value)
    if not found or not (found["first"] or found["last"]):
        return None
    if not found["dots"]:
        return Period(earliest(value), latest(value)) if found["last"] is None else None
    return Period(
        earliest(found["first"]) if found["first"] else _FIRST,
        latest(found["last"]) if found["last"] else LAST_DAY,
    )


def ends_of(value: str) -> tuple[str, str] | None:
    """First and last date as written in a period ('' for an open end); None when it is none."""
    if period_of(value) is None or value[:1] in "<>":
        return None
    first, dots, last = value.partition("..")
    return (first, last) if dots else (value, value)


def spanning(first: str, last: str) -> str:
    """The value that means from ``first`` to ``last``: dates of any precision, '' for open."""
    return first if first == last else f"{first}..{last}"


def typed_range(text: str) -> str:
    """The value that a typed range means: ``2020-07 – 2021-09`` is ``2020-07..2021-09``.

    One date is its own period, and an end may be left out behind two dots. Raises PeriodError.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    plain = re.sub(r"\s*[–—−]\s*", "..", plain)
    if not plain or not re.sub(r"[.\s]", "", plain):
        raise PeriodError(PeriodFault.EMPTY, text.strip())
    if _TYPED.fullmatch(plain):
        return _date(plain)
    parts = [part.strip() for part in _BETWEEN.split(plain)]
    if len(parts) != 2:
        raise PeriodError(PeriodFault.NO_DATE, plain)
    first, last = (_date(part) if part else "" for part in parts)
    if not first and not last:
        raise PeriodError(PeriodFault.EMPTY, plain)
    if first and last and earliest(first) > latest(last):
        raise PeriodError(PeriodFault.BACKWARDS, f"{first}..{last}")
    return spanning(first, last)


def earliest(date: str) -> int:
    """The earliest key of a year, a month or a day."""
    return int(date.replace("-", "").ljust(8, "0"))


def latest(date: str) -> int:
    """The latest day that a date, which may have 00 for unknown parts, can stand for."""
    padded = date + "-00-00"[len(date) - 4 :] if len(date) < 10 else date
    return int(padded.replace("-00", "-99").replace("-", ""))


def _date(text: str) -> str:
    found = _TYPED.fullmatch(text)
    if not found:
        raise PeriodError(PeriodFault.NO_DATE, text)
    parts = [found[1], *(f"{int(part):02d}" for part in found.groups()[1:] if part)]
    year, month, day = (*map(int, parts), 1, 1)[:3]
    # A year 0 is in no calendar, and of one the days of a month can't be asked for.
    if not year or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise PeriodError(PeriodFault.NO_SUCH_DAY, text)
    return "-".join(parts)
