"""Periods of time as people write them, and unknown parts of dates."""

from __future__ import annotations

import numpy as np
import pytest

from archive_app.domain.periods import Period
from archive_app.search.facet_columns.periods import Dates, read_days, read_period


@pytest.mark.parametrize(
    "text, period",
    [
        ("2021", (20210000, 20219999)),
        ("2021-03", (20210300, 20210399)),
        ("2020-07..2021-09", (20200700, 20210999)),
        ("２０２１．．", (20210000, 99999999)),
        ("..2021-03-05", (1, 20210305)),
        (">=2021", (20210000, 99999999)),
        (">2021-03", (20210400, 99999999)),
        ("<2021-03-15", (1, 20210314)),
        ("<=2021", (1, 20219999)),
    ],
)
def test_periods(text: str, period: tuple[int, int]) -> None:
    assert read_period(text) == Period(*period)


@pytest.mark.parametrize("text", ["20212022", "..", "", "x", "2021-", "2020 2021"])
def test_what_is_no_period(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.parametrize(
    "text, inside",
    [
        ("2021", ["2021-00-00", "2021-03-00", "2021-03-10", "2021-03-15"]),
        ("2021-03", ["2021-03-00", "2021-03-10", "2021-03-15"]),
        ("<2021-03-15", ["2020-12-31", "2021-03-10"]),
        (">2021-03-10", ["2021-03-15"]),
        (">=2021-03", ["2021-03-00", "2021-03-10", "2021-03-15"]),
        ("..2021-03", ["2020-12-31", "2021-03-00", "2021-03-10", "2021-03-15"]),
    ],
)
def test_only_what_surely_lies_in_a_period(text: str, inside: list[str]) -> None:
    keys = ["", "2020-12-31", "2021-00-00", "2021-03-00", "2021-03-10", "2021-03-15"]
    period = read_period(text)
    assert period is not None
    dates = Dates(read_days(keys))
    found = dates.within(period.first, period.last)
    assert [key for key, holds in zip(keys, found, strict=True) if holds] == inside
    rows = np.array([5, 0, 2])
    assert dates.within(period.first, period.last, rows).tolist() == found[rows].tolist()
