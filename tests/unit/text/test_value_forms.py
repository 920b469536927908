"""Values of filters are found as they are written, spoken, or begun."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.value_forms import fits, value_forms


@pytest.mark.parametrize(
    "typed,names,found",
    [
        ("松寧", ("松宁日报",), True),  # in the other script
        ("ribao", ("松宁日报",), True),  # from any character on
        ("snrb", ("松宁日报",), True),
        ("song ning", ("松宁日报",), True),
        ("bao ri", ("松宁日报",), False),
        ("chongqing", ("重庆",), True),
        ("zhongqing", ("重庆",), True),
        ("post even", ("Evening Post",), True),
        ("URUMQI", ("Ürümqi",), True),
        ("unreviewed", ("未审阅", "unreviewed"), True),  # by its name in the archive
        ("xyz", ("Evening Post",), False),
    ],
)
def test_what_fits(typed: str, names: tuple[str, ...], found: bool) -> None:
    assert fits(typed, value_forms(*names)) is found


@given(st.text(min_size=1, max_size=8), st.text(max_size=8))
def test_a_value_fits_itself_and_nothing_typed_fits_all(name: str, other: str) -> None:
    forms = value_forms(name, other)
    assert fits(name, forms)
    assert fits("", forms)
