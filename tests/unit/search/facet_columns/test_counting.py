"""The top values of a facet, with few and with many of the same count."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.facet_columns.counting import listed
from archive_app.search.facet_columns.value_table import ValueTable

VALUES = [f"{at * 7919 % 1000:03d}" for at in range(200)]


@given(st.lists(st.integers(0, 3), min_size=201, max_size=201), st.integers(0, 30), st.booleans())
def test_the_top_values(drawn: list[int], limit: int, extended: bool) -> None:
    table = ValueTable(VALUES[:150])
    if extended:  # the order of the values so far is carried on
        assert len(table.places) == 151
    table = table.extended(VALUES)
    counts = np.array(drawn)
    found = listed(table, counts, frozenset(), {}, limit)
    expected = sorted(
        ((-count, table.values[code]) for code, count in enumerate(drawn) if count),
    )[:limit]
    assert [(-one.count, one.value) for one in found] == expected


def test_values_alike_are_known_in_extended_tables() -> None:
    table = ValueTable(["Ünal"])
    assert table.alike("UNAL") == (1,)
    table = table.extended(["x", "unal", "Ünal"])
    assert table.values[1:] == ("Ünal", "x", "unal")
    assert table.alike("ünal") == (1, 3)
    assert table.alike("y") == ()
