"""Numbers in any notation."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.numbers import find_numbers


@pytest.mark.parametrize(
    "text, values",
    [
        ("3.5万人", [35_000]),
        ("三万五千", [35_000]),
        ("35,000 people", [35_000]),
        ("thirty-five thousand", [35_000]),
        ("2030万 / 20.3 million", [20_300_000, 20_300_000]),
        ("1.2亿元", [120_000_000]),
        ("一百一十一", [111]),
        ("the 111th", [111]),
        ("第十二届", [12]),
        ("二〇二一年三月八日", [2021, 3, 8]),
        ("two hundred and thirty", [230]),
        ("twenty-first", [21]),
        ("百分之三点五", [3.5]),
        ("１６００", [1600]),
        ("no number", []),
        ("", []),
    ],
)
def test_values(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(text)] == values


@given(st.integers(0, 99_999_999))
def test_arabic_and_grouped_notation_are_one(value: int) -> None:
    assert [one.value for one in find_numbers(str(value))] == [value]
    assert [one.value for one in find_numbers(f"{value:,}")] == [value]


@given(st.text(alphabet="零一二两三十百千万亿点年0123456789.,％ milonthusadre-", max_size=60))
def test_spans_are_in_order_and_apart(text: str) -> None:
    found = find_numbers(text)
    for one, following in pairwise(found):
        assert one.span.end <= following.span.start
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
