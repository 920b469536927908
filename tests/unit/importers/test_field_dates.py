"""Dates in a date column: one reading or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.importers.field_dates import read_date


@pytest.mark.parametrize(
    "text, edtf",
    [
        ("2021-03-08", "2021-03-08"),
        ("2021-3-8", "2021-03-08"),
        ("2021/3/8", "2021-03-08"),
        ("2021.03.08", "2021-03-08"),
        ("20210308", "2021-03-08"),
        ("2021-03-08T10:15:00Z", "2021-03-08"),
        ("2021-03-08 10:15", "2021-03-08"),
        ("2021/3/8 9:05:11", "2021-03-08"),
        ("2021年3月8日", "2021-03-08"),
        ("2021 年 3 月 8 日 10:15", "2021-03-08"),
        ("２０２１年３月８日", "2021-03-08"),
        ("2021年3月", "2021-03"),
        ("2021年", "2021"),
        ("2021-03", "2021-03"),
        ("0618", "0618"),
        ("8 March 2021", "2021-03-08"),
        ("March 8, 2021", "2021-03-08"),
        ("Sept. 2021", "2021-09"),
        ("XXXX-07-13", "XXXX-07-13"),
        (" 2021-03-08 ", "2021-03-08"),
        ("二〇二一年三月八日", "2021-03-08"),
        ("民国110年3月8日", "2021-03-08"),
        ("Mon, 08 Mar 2021 10:15:00 GMT", "2021-03-08"),
        ("Mar 8 2021 10:15 AM", "2021-03-08"),
        ("2021年3月8日 星期一", "2021-03-08"),
        ("08-Mar-2021", "2021-03-08"),
    ],
)
def test_reads_forms_with_one_meaning(text: str, edtf: str) -> None:
    date = read_date(text)
    assert date is not None
    assert date.edtf() == edtf


@pytest.mark.parametrize(
    "text",
    [
        "",
        "03/08/2021",  # March in Boston, August in London
        "8.3.2021",
        "2021-02-30",
        "2021-13",
        "0000",
        "0000-01-01",
        "yesterday",
        "n.d.",
        "2021年3月8日至10日",
        "二〇二一年三月八日起施行",
        "Mon, 08 Mar",
        "21-03-08",
        "2021-03/08",
        "2021 or 2022",
        "20211308",
        "XXXX",
    ],
)
def test_never_guesses(text: str) -> None:
    assert read_date(text) is None


@given(st.text(alphabet="0123456789-/.年月日XT: MarchMay,", max_size=20))
def test_never_raises(text: str) -> None:
    date = read_date(text)
    assert date is None or not date.is_unknown
