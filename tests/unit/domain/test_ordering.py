"""Orders by one key or two: what a click makes of them, and how they are written down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.ordering import Ordering, may_follow, reverse, same_key
from archive_app.domain.searching import SearchRequest, Sort

SORTS = st.sampled_from(Sort)


@given(SORTS, st.none() | SORTS)
def test_an_order_is_read_as_it_was_written(sort: Sort, then: Sort | None) -> None:
    order = Ordering.of(sort, then)
    assert Ordering.read(order.text) == order
    assert Ordering.in_force(SearchRequest(sort=sort, then=then)) == order


def test_what_versions_before_wrote_is_read() -> None:
    assert [Ordering.read(sort.value) for sort in Sort] == [Ordering(sort) for sort in Sort]


@pytest.mark.parametrize(
    "text, order",
    [
        ("", Ordering()),
        ("by_length", Ordering()),
        ("title by_length", Ordering(Sort.TITLE)),
        ("title title_down", Ordering(Sort.TITLE)),
        ("title source newest", Ordering(Sort.TITLE, Sort.SOURCE)),
    ],
)
def test_what_cannot_be_meant_is_passed_over(text: str, order: Ordering) -> None:
    assert Ordering.read(text) == order


@given(SORTS)
def test_turning_round_twice_comes_back(sort: Sort) -> None:
    assert reverse(reverse(sort)) is sort
    assert same_key(sort, reverse(sort))
    assert (reverse(sort) is sort) == (sort is Sort.RELEVANCE)


@given(SORTS, SORTS)
def test_a_second_key_is_kept_only_where_it_decides(sort: Sort, then: Sort) -> None:
    assert (Ordering.of(sort, then).then is then) == may_follow(sort, then)
    if sort in (Sort.ADDED, Sort.ADDED_FIRST):
        assert Ordering.of(sort, then).then is None


def test_clicks() -> None:
    order = Ordering().turned(Sort.SOURCE).followed(Sort.NEWEST)
    assert order == Ordering(Sort.SOURCE, Sort.NEWEST)
    assert order.turned(Sort.SOURCE) == Ordering(Sort.SOURCE_DOWN, Sort.NEWEST)
    assert order.followed(Sort.NEWEST) == Ordering(Sort.SOURCE, Sort.OLDEST)
    assert order.followed(Sort.SOURCE) == Ordering(Sort.SOURCE_DOWN, Sort.NEWEST)
    assert order.followed(Sort.TITLE) == Ordering(Sort.SOURCE, Sort.TITLE)
    assert order.turned(Sort.TITLE) == Ordering(Sort.TITLE)
