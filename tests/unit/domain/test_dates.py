"""Partial dates say what is known, and nothing more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.dates import PartialDate

years = st.none() | st.integers(1, 9999)
months = st.integers(1, 12)
days = st.integers(1, 28)
dates = st.one_of(
    st.builds(PartialDate, years, months, days),
    st.builds(PartialDate, years, months),
    st.builds(PartialDate, years),
)


@given(dates)
def test_edtf_round_trip(date: PartialDate) -> None:
    assert PartialDate.parse(date.edtf()) == date


@pytest.mark.parametrize(
    "date, edtf, iso",
    [
        (PartialDate(2021, 3, 7), "2021-03-07", "2021-03-07"),
        (PartialDate(2021, 3), "2021-03", None),
        (PartialDate(None, 7, 13), "XXXX-07-13", None),
        (PartialDate(), "", None),
        (PartialDate(None, 2, 29), "XXXX-02-29", None),
    ],
)
def test_forms(date: PartialDate, edtf: str, iso: str | None) -> None:
    assert date.edtf() == edtf
    assert date.iso() == iso


@pytest.mark.parametrize("parts", [(2021, 2, 29), (2021, 13, None), (2021, None, 4), (0, 1, 1)])
def test_dates_that_no_calendar_has_are_refused(parts: tuple[int, int | None, int | None]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate(*parts)


@pytest.mark.parametrize("text", ["2021-3-7", "yesterday", "2021-03-07T10:00", "20210307"])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        PartialDate.parse(text)
