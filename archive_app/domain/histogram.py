"""Articles by day, and the bars of years, quarters, months, weeks or days drawn of them."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from archive_app.domain.periods import Period, period_of

# Bars of a level; from there on the coarser one is drawn.
_MOST = {"day": 45, "week": 36, "month": 36, "quarter": 48}
_WEEK = 7


class Level(StrEnum):
    """How long a bar is, the longest first."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"  # from Monday to Sunday
    DAY = "day"


@dataclass(frozen=True, slots=True)
class DayCount:
    """A day as yyyymmdd (00 for an unknown month or day, 0 for undated) and its articles.

    ``matching`` are those of the result, ``total`` all of the library.
    """

    day: int
    matching: int
    total: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many articles each date has, ascending; counted without the choice of dates itself."""

    days: tuple[DayCount, ...] = ()

    @property
    def undated(self) -> DayCount:
        """The articles without a date."""
        return next((day for day in self.days if not day.day), DayCount(0, 0, 0))

    @property
    def partial(self) -> DayCount:
        """The articles of which the month or the day is unknown; ``day`` says nothing."""
        some = [day for day in self.days if day.day and not day.day % 100]
        return DayCount(0, sum(one.matching for one in some), sum(one.total for one in some))


@dataclass(frozen=True, slots=True)
class Bar:
    """A period as a filter names it, what it covers, and its articles.

    A ``vague`` bar holds what is only known to lie in that year or month: it stands before the
    exact bars of that time, and no filter means it alone.
    """

    value: str
    period: Period
    matching: int
    total: int
    vague: bool = False


def level_of(histogram: Histogram, window: str = "") -> Level:
    """The finest level that has room for what ``window`` (a period; '' for all) shows."""
    if window:
        return Level.MONTH if len(window) == 4 or _is_quarter(window) else Level.DAY
    dated = [day.day for day in histogram.days if day.day]
    if not dated:
        return Level.YEAR
    years = dated[-1] // 10_000 - dated[0] // 10_000 + 1
    months = years * 12
    exact = [day for day in dated if day % 10_000]
    if exact:
        months = _months(exact[-1]) - _months(exact[0]) + 1
    if not exact or months > _MOST["quarter"] * 3:
        return Level.YEAR
    if months > _MOST["month"]:
        return Level.QUARTER
    days = (max(map(_last_day, dated)) - _first_day(dated[0])).days + 1
    if days > _MOST["week"] * _WEEK:
        return Level.MONTH
    return Level.WEEK if days > _MOST["day"] else Level.DAY


def bars_of(histogram: Histogram, level: Level, window: str = "") -> tuple[Bar, ...]:
    """The bars from the first to the last that has articles, empty ones between them too.

    With a ``window`` all of its bars. What is known less exactly than the level has bars of its
    own, where there is any.
    """
    inside = period_of(window) if window else None
    days = [day for day in histogram.days if day.day]
    if inside is not None:
        days = [day for day in days if inside.first <= day.day <= inside.last]
    counts: dict[tuple[str, bool], list[int]] = {}
    for day in days:
        found = counts.setdefault(_bar_at(day.day, level), [0, 0])
        found[0] += day.matching
        found[1] += day.total
    if inside is not None:
        span = inside
    elif days and level in (Level.WEEK, Level.DAY):
        # A month without its day, such as 20210300, may go on after the last exact day.
        last = max(_last_day(day.day) for day in days)
        span = Period(days[0].day, int(last.isoformat().replace("-", "")))
    elif days:
        span = Period(days[0].day, days[-1].day)
    else:
        return ()
    return tuple(_filled(_values(span, level), level, counts))


def above(window: str) -> str:
    """The period to show instead when one rises from ``window``; '' is everything."""
    return window[:4] if len(window) == 7 else ""


def _filled(
    values: Iterable[str], level: Level, counts: dict[tuple[str, bool], list[int]]
) -> Iterator[Bar]:
    for value in values:
        for wider in dict.fromkeys((value[:4], value[:7])):
            vague = counts.pop((wider, True), None)
            if vague is not None:
                yield _bar(wider, vague, vague=True)
        yield _bar(value, counts.get((value, False), [0, 0]))


def _bar(value: str, counts: list[int], *, vague: bool = False) -> Bar:
    period = period_of(value)
    assert period is not None
    return Bar(value, period, counts[0], counts[1], vague)


def _bar_at(day: int, level: Level) -> tuple[str, bool]:
    """The value of the bar of a day, and whether it is a vague one."""
    year, month, number = day // 10_000, day // 100 % 100, day % 100
    if level is Level.YEAR:
        return f"{year:04d}", False
    if not month:
        return f"{year:04d}", True
    if level is Level.QUARTER:
        return _quarter(year, (month - 1) // 3), False
    if level is Level.MONTH or not number:
        return f"{year:04d}-{month:02d}", level is not Level.MONTH
    exact = date(year, month, number)
    return (_week(exact) if level is Level.WEEK else exact.isoformat()), False


def _values(span: Period, level: Level) -> Iterator[str]:
    """The bars of a level from one day to another, neither of which need be exact."""
    first_year, last_year = span.first // 10_000, span.last // 10_000
    if level is Level.YEAR:
        yield from (f"{year:04d}" for year in range(first_year, last_year + 1))
        return
    if level in (Level.WEEK, Level.DAY):
        yield from _short_values(_first_day(span.first), _last_day(span.last), level)
        return
    first, last = max(1, span.first // 100 % 100), min(12, span.last // 100 % 100 or 12)
    months = range(first_year * 12 + first - 1, last_year * 12 + last)
    for month in months:
        year, number = divmod(month, 12)
        if level is Level.MONTH:
            yield f"{year:04d}-{number + 1:02d}"
        elif number % 3 == 0 or month == months[0]:
            yield _quarter(year, number // 3)


def _short_values(first: date, last: date, level: Level) -> Iterator[str]:
    step = _WEEK if level is Level.WEEK else 1
    start = first.toordinal() - (first.weekday() if level is Level.WEEK else 0)
    for ordinal in range(max(1, start), last.toordinal() + 1, step):
        day = date.fromordinal(ordinal)
        yield _week(day) if level is Level.WEEK else day.isoformat()


def _week(day: date) -> str:
    """The week of a day as a range of dates."""
    monday = day - timedelta(min(day.weekday(), day.toordinal() - 1))
    sunday = min(date.max.toordinal(), day.toordinal() + _WEEK - 1 - day.weekday())
    return f"{monday.isoformat()}..{date.fromordinal(sunday).isoformat()}"


def _first_day(day: int) -> date:
    """The first day that yyyymmdd, with 00 for what isn't known, may mean."""
    return date(day // 10_000, max(1, day // 100 % 100), max(1, day % 100))


def _last_day(day: int) -> date:
    """The last day that yyyymmdd, with 00 or 99 for what isn't known, may mean."""
    year, month = day // 10_000, min(12, day // 100 % 100 or 12)
    length = calendar.monthrange(year, month)[1]
    return date(year, month, min(day % 100 or length, length))


def _is_quarter(window: str) -> bool:
    return len(window) == len("2021-01..2021-03")


def _quarter(year: int, number: int) -> str:
    return f"{year:04d}-{number * 3 + 1:02d}..{year:04d}-{number * 3 + 3:02d}"


def _months(day: int) -> int:
    return day // 10_000 * 12 + max(1, day // 100 % 100)
