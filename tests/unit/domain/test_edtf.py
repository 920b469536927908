"""Dates in EDTF, with their doubts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.dates import (
    DateBasis,
    Dating,
    EdtfDate,
    PartialDate,
    dating_to_edtf,
    from_edtf,
    to_edtf,
)


@pytest.mark.parametrize(
    "text, date, uncertain, approximate",
    [
        ("2021-03-07", PartialDate(2021, 3, 7), False, False),
        ("2021-03", PartialDate(2021, 3), False, False),
        ("XXXX-07-13", PartialDate(None, 7, 13), False, False),
        ("2021~", PartialDate(2021), False, True),
        ("2021-03?", PartialDate(2021, 3), True, False),
        ("2021-03?~", PartialDate(2021, 3), True, True),
        ("2021-03%", PartialDate(2021, 3), True, True),
        ("", PartialDate(), False, False),
    ],
)
def test_reading(text: str, date: PartialDate, uncertain: bool, approximate: bool) -> None:
    assert from_edtf(text) == EdtfDate(date, uncertain, approximate)


@pytest.mark.parametrize("text", ["?", "2021-13", "March", "2021??", "2021-03-07/2021-03-09"])
def test_what_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a date|month|day"):
        from_edtf(text)


DATES = st.dates().flatmap(
    lambda day: st.sampled_from(
        [PartialDate(day.year), PartialDate(day.year, day.month), PartialDate(None, day.month),
         PartialDate(day.year, day.month, day.day), PartialDate(None, day.month, day.day)]
    )
)  # fmt: skip


@given(DATES, st.booleans(), st.booleans())
def test_there_and_back(date: PartialDate, uncertain: bool, approximate: bool) -> None:
    text = to_edtf(date, uncertain=uncertain, approximate=approximate)
    assert from_edtf(text) == EdtfDate(date, uncertain, approximate)


def test_what_was_inferred_is_uncertain_unless_it_is_all_but_sure() -> None:
    date = PartialDate(2021, 3, 7)
    assert dating_to_edtf(Dating(date, DateBasis.INFERRED, ("e",), 0.5)) == "2021-03-07?"
    assert dating_to_edtf(Dating(date, DateBasis.INFERRED, ("e",), 0.95)) == "2021-03-07"
    assert dating_to_edtf(Dating(date, DateBasis.STATED, ("e",), 1.0)) == "2021-03-07"
