"""Ranges of time as people type them, and what they mean."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive_app.domain.periods import (
    Period,
    PeriodError,
    PeriodFault,
    ends_of,
    period_of,
    spanning,
    typed_range,
)

_DATES = st.builds(
    lambda date, length: date.isoformat()[:length],
    st.dates(),
    st.sampled_from([4, 7, 10]),
)


@pytest.mark.parametrize(
    "text, value",
    [
        ("2020-07 – 2021-09", "2020-07..2021-09"),
        ("2020-07..2021-09", "2020-07..2021-09"),
        ("2020/7 - 2021/9", "2020-07..2021-09"),
        ("2020年7月 至 2021年9月3日", "2020-07..2021-09-03"),
        ("２０２０－２０２１", "2020..2021"),
        ("2020-2021", "2020..2021"),
        ("2021", "2021"),
        ("2021-3-5", "2021-03-05"),
        ("2020-07 to 2020-07", "2020-07"),
        ("2021-03..", "2021-03.."),
        ("– 2019", "..2019"),
    ],
)
def test_ranges_in_many_hands(text: str, value: str) -> None:
    assert typed_range(text) == value


@pytest.mark.parametrize(
    "text, fault, part",
    [
        ("", PeriodFault.EMPTY, ""),
        (" .. ", PeriodFault.EMPTY, ".."),
        ("spring", PeriodFault.NO_DATE, "spring"),
        ("2020 – summer", PeriodFault.NO_DATE, "summer"),
        ("2020 – 2021 – 2022", PeriodFault.NO_DATE, "2020..2021..2022"),
        ("2021-13", PeriodFault.NO_SUCH_DAY, "2021-13"),
        ("2021 – 2022-02-30", PeriodFault.NO_SUCH_DAY, "2022-02-30"),
        ("0000", PeriodFault.NO_SUCH_DAY, "0000"),
        ("2021-09 – 2020-07", PeriodFault.BACKWARDS, "2021-09..2020-07"),
    ],
)
def test_what_is_wrong_with_a_range(text: str, fault: PeriodFault, part: str) -> None:
    with pytest.raises(PeriodError) as caught:
        typed_range(text)
    assert (caught.value.fault, caught.value.part) == (fault, part)


@given(_DATES, _DATES)
def test_a_value_typed_again_is_the_same_value(one: str, other: str) -> None:
    first, last = sorted((one, other), key=lambda date: period_of(date).first)  # type: ignore[union-attr]
    value = spanning(first, last)
    assert typed_range(value) == value
    assert ends_of(value) == (first, last)
    period = period_of(value)
    assert period is not None
    assert period.holds(Period(period.first, period.first))


@given(st.text(max_size=30))
@example("~")
def test_any_text_is_a_range_or_a_fault_of_it(text: str) -> None:
    try:
        value = typed_range(text)
    except PeriodError:
        return
    assert period_of(value) is not None


@pytest.mark.parametrize("value", ["", "x", ">=2021", "2020 2021", "partial"])
def test_what_has_no_two_ends(value: str) -> None:
    assert ends_of(value) is None
