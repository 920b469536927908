"""Rows by article id: what was known keeps its row while others come."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.facet_columns.row_ids import UNKNOWN, RowIds

IDS = st.lists(
    st.one_of(st.integers(0, 40), st.integers(0, 2**40)), unique=True, min_size=1, max_size=30
)


@given(IDS, st.data())
def test_rows_after_any_steps(ids: list[int], data: st.DataObject) -> None:
    found = RowIds(np.zeros(0, np.int64))
    lineage, done = found.lineage, 0
    while done < len(ids):
        step = data.draw(st.integers(0, len(ids) - done))
        if data.draw(st.booleans()):
            found.rows_of(np.zeros(1, np.int64))  # may keep something for later
        found = found.with_added(np.array(ids[done : done + step], np.int64))
        done += step
        nobody = next(number for number in range(41, 100) if number not in ids)
        asked = np.array([*ids, -1, nobody, 2**41], np.int64)
        expected = [at if at < done else UNKNOWN for at in range(len(ids))] + [UNKNOWN] * 3
        assert found.rows_of(asked).tolist() == expected
        assert found.lineage is lineage
        if not step:
            break


def test_what_grows_another_way_is_of_another_lineage() -> None:
    first = RowIds(np.array([5], np.int64))
    one, other = first.with_added(np.array([7])), first.with_added(np.array([8]))
    assert first.with_added(np.zeros(0, np.int64)) is first
    assert one.lineage is first.lineage
    assert other.lineage is not first.lineage
    assert one.rows_of(np.array([7, 8])).tolist() == [1, UNKNOWN]
    assert other.rows_of(np.array([7, 8])).tolist() == [UNKNOWN, 1]
