"""Groups of a result: what is shown of them, where each article stands, what is hidden."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.grouping import GroupedRows, Grouping, Groups
from archive_app.domain.ids import ArticleId
from archive_app.search.facet_columns.grouping import grouped

KEYS = st.lists(st.integers(-1, 5), min_size=1, max_size=25)


def groups_of(keys: list[int]) -> Groups:
    """Articles 100, 99 … in that order, each with its key; -1 is alone."""
    ids = np.arange(100, 100 - len(keys), -1, dtype=np.int64)
    return grouped(Grouping.SOURCE, ids, np.array(keys, np.int64))


@given(KEYS)
def test_groups_part_the_result_and_keep_its_order(keys: list[int]) -> None:
    groups = groups_of(keys)
    articles = [100 - place for place in range(len(keys))]
    assert sorted(groups.ids, reverse=True) == articles
    found = [list(groups.ids[a:b]) for a, b in zip(groups.starts, groups.starts[1:], strict=False)]
    assert sum(map(len, found)) == len(keys)
    key_of = dict(zip(articles, keys, strict=True))
    for group in found:
        assert group == sorted(group, reverse=True)  # the best of the result stands first
        assert len({key_of[one] for one in group}) == 1
        assert len(group) == 1 or key_of[group[0]] >= 0
    firsts = [group[0] for group in found]
    assert firsts == sorted(firsts, reverse=True)
    shared = [key for key in keys if key >= 0]
    assert groups.count == len(set(shared)) + len(keys) - len(shared)


@given(KEYS, st.sets(st.integers(0, 24)))
def test_rows_are_the_first_of_each_group_and_all_of_those_open(
    keys: list[int], wanted: set[int]
) -> None:
    groups = groups_of(keys)
    opened = {one for one in wanted if one < groups.count}
    rows = GroupedRows(groups, opened)
    expected: list[tuple[int, int, int]] = []
    for group in range(groups.count):
        start, end = groups.starts[group], groups.starts[group + 1]
        shown = end if group in opened else start + 1
        expected += [(group, at - start, groups.ids[at]) for at in range(start, shown)]
    assert list(rows) == rows[:] == [article for *_, article in expected]
    for row, (group, place, article) in enumerate(expected):
        at = rows.at(row)
        assert (at.group, at.place, at.size) == (group, place, groups.size(group))
        assert rows.index(article) == row
        assert rows.head_of(group) == row - place
    assert rows.hidden == len(keys) - len(rows)
    assert rows.hidden_behind([(0, len(rows) - 1)]) == rows.hidden
    hidden = set(groups.ids) - set(rows)
    for article in hidden:
        try:
            rows.index(article)
        except ValueError:
            continue
        raise AssertionError(f"{article} is not shown")
    assert len(rows.all_opened()) == len(keys)


def test_a_group_is_opened_and_closed_again() -> None:
    rows = GroupedRows(groups_of([0, 1, 0, -1, 0]))
    assert list(rows) == [100, 99, 97]
    opened = rows.toggled(0)
    assert list(opened) == [100, 98, 96, 99, 97]
    assert opened.hidden_behind([(3, 3)]) == 0
    assert rows.hidden_behind([(0, 0)]) == 2
    assert list(opened.toggled(0)) == list(rows)
    assert list(rows.toggled(1)) == list(rows)  # nothing to open
    assert ArticleId(98) not in list(rows)
