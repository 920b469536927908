"""Bars are made of days: none is lost, none is put where it isn't known to lie."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.histogram import DayCount, Histogram, Level, above, bars_of, level_of

_DAYS = st.dictionaries(
    st.one_of(
        st.just(0),
        st.builds(
            lambda day, kind: int(day.strftime("%Y%m%d")) // kind * kind,
            st.dates(min_value=date(1990, 1, 1)),
            st.sampled_from([1, 100, 10_000]),
        ),
    ),
    st.tuples(st.integers(0, 5), st.integers(5, 9)),
    max_size=12,
)


def _histogram(days: dict[int, tuple[int, int]]) -> Histogram:
    return Histogram(tuple(DayCount(day, *days[day]) for day in sorted(days)))


@given(_DAYS.filter(lambda days: max(days, default=0) < 20301231), st.sampled_from(Level))
def test_bars_hold_every_dated_article_once(days: dict[int, tuple[int, int]], level: Level) -> None:
    bars = bars_of(_histogram(days), level)
    dated = [counts for day, counts in days.items() if day]
    assert sum(bar.matching for bar in bars) == sum(matching for matching, _ in dated)
    assert sum(bar.total for bar in bars) == sum(total for _, total in dated)
    exact = [bar.period for bar in bars if not bar.vague]
    assert all(before.last < after.first for before, after in pairwise(exact))
    assert all(bar.total for bar in bars if bar.vague)


def test_gaps_are_bars_without_articles() -> None:
    histogram = _histogram({20191105: (1, 2), 20200203: (0, 1)})
    bars = bars_of(histogram, Level.MONTH)
    assert [(bar.value, bar.matching, bar.total) for bar in bars] == [
        ("2019-11", 1, 2),
        ("2019-12", 0, 0),
        ("2020-01", 0, 0),
        ("2020-02", 0, 1),
    ]


def test_what_is_known_less_exactly_stands_apart() -> None:
    histogram = _histogram({0: (1, 1), 20200000: (2, 3), 20200500: (1, 1), 20200503: (1, 1)})
    bars = bars_of(histogram, Level.QUARTER)
    assert [(bar.value, bar.vague, bar.matching) for bar in bars[:3]] == [
        ("2020", True, 2),
        ("2020-01..2020-03", False, 0),
        ("2020-04..2020-06", False, 2),
    ]
    days = bars_of(histogram, Level.DAY, "2020-05")
    assert (days[0].value, days[0].vague, len(days)) == ("2020-05", True, 32)
    assert histogram.undated.total == 1
    assert (histogram.partial.matching, histogram.partial.total) == (3, 4)


@pytest.mark.parametrize(
    "first, last, level",
    [
        (20200103, 20200103, Level.DAY),
        (20200103, 20200216, Level.DAY),
        (20200103, 20200217, Level.WEEK),
        (20200103, 20200910, Level.WEEK),
        (20200103, 20200911, Level.MONTH),
        (20200103, 20211231, Level.MONTH),
        (20190103, 20211231, Level.MONTH),
        (20180103, 20211231, Level.QUARTER),
        (20050000, 20211231, Level.YEAR),
        (19500103, 20211231, Level.YEAR),
        (20200000, 20210000, Level.YEAR),
    ],
)
def test_the_span_chooses_the_level(first: int, last: int, level: Level) -> None:
    histogram = _histogram({first: (1, 1), last: (1, 1)})
    if first == 20050000:  # the year alone isn't what the span of exact dates is measured by
        histogram = _histogram({first: (1, 1), 20060101: (1, 1), last: (1, 1)})
    assert level_of(histogram) is level


def test_weeks_go_from_monday_to_sunday_over_the_end_of_a_year() -> None:
    histogram = _histogram({20201123: (1, 1), 20210100: (2, 2), 20210103: (1, 1), 20210104: (1, 1)})
    assert level_of(histogram) is Level.WEEK
    bars = bars_of(histogram, Level.WEEK)
    assert [bar.value for bar in bars if bar.matching and not bar.vague] == [
        "2020-11-23..2020-11-29",
        "2020-12-28..2021-01-03",
        "2021-01-04..2021-01-10",
    ]
    assert [bar.value for bar in bars if bar.vague] == ["2021-01"]
    week = bars[0].value
    assert level_of(histogram, week) is Level.DAY
    assert len(bars_of(histogram, Level.DAY, week)) == 7
    assert above(week) == ""


def test_the_way_down_and_up() -> None:
    histogram = _histogram({19500103: (1, 1), 20211231: (1, 1)})
    assert level_of(histogram, "2021") is Level.MONTH
    assert level_of(histogram, "2021-01..2021-03") is Level.MONTH
    assert level_of(histogram, "2021-03") is Level.DAY
    assert [above(window) for window in ("2021-03", "2021", "2021-01..2021-03")] == ["2021", "", ""]
    assert len(bars_of(histogram, Level.MONTH, "2021-01..2021-03")) == 3
    assert bars_of(Histogram(), Level.YEAR) == ()
