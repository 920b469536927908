"""A lazily sorted result is the list that sorting everything gives."""

from __future__ import annotations

import threading
from array import array

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.ids import ArticleId
from archive_app.search.facet_columns.ranking import FIRST_PART, Order, Ranked, ranked
from archive_app.search.facet_columns.row_ids import RowIds


def _ranked(scores: list[float] | None, size: int) -> tuple[Ranked, list[int]]:
    """Some rows of ``size`` in random order, and how sorting the ids orders them."""
    random = np.random.default_rng(size)
    ids = RowIds(random.permutation(size * 2)[:size].astype(np.int64))
    order = Order.of(random.permutation(size).astype(np.int32))
    rows = random.permutation(size)[: size - size // 4].astype(np.int32)
    given_scores = None if scores is None else np.resize(np.array(scores), len(rows))
    key = [0.0] * len(rows) if given_scores is None else given_scores.tolist()
    expected = sorted(range(len(rows)), key=lambda at: (-round(key[at], 9), order.places[rows[at]]))
    return ranked(rows, given_scores, order, ids), [int(ids.ids[rows[at]]) for at in expected]


SIZES = st.sampled_from([1, 2, 7, 1300, 4 * FIRST_PART])
SCORES = st.none() | st.lists(
    st.floats(0, 50).map(lambda score: round(score, 6)) | st.sampled_from([1.0, 1.0 + 1e-12]),
    min_size=1,
)


@given(SCORES, SIZES, st.slices(20), st.slices(4 * FIRST_PART))
def test_it_is_the_sorted_list(
    scores: list[float] | None, size: int, near: slice, far: slice
) -> None:
    found, expected = _ranked(scores, size)
    assert len(found) == len(expected)
    assert found[near] == expected[near]
    assert found[:100] == expected[:100]
    assert found[far] == expected[far]
    assert list(found) == expected
    assert found == expected
    assert found.to_array().tolist() == expected
    assert array("q", found).tolist() == expected
    assert np.asarray(found).tolist() == expected


@given(st.integers(0, 2999))
def test_places(place: int) -> None:
    found, expected = _ranked([1.0, 3.0, 2.0], 4 * FIRST_PART)
    assert found.index(expected[place]) == place
    assert expected[place] in found
    assert found[place] == expected[place]
    assert found[place - len(expected)] == expected[place]
    assert type(found[place]) is int
    assert all(type(one) is int for one in found[place : place + 5])


def test_what_is_not_there() -> None:
    found, expected = _ranked(None, 7)
    gone = ArticleId(max(expected) + 1)
    assert gone not in found
    assert found.__contains__("1") is False
    for wrong in (gone, -1):
        with pytest.raises(ValueError, match="not in the result"):
            found.index(wrong)
    with pytest.raises(ValueError, match="not in the result"):
        found.index(expected[3], 4)
    for place in (len(found), -len(found) - 1):
        with pytest.raises(IndexError):
            found[place]
    assert found != expected[:-1]
    assert found != "text"


def test_scores_too_far_apart_to_pack() -> None:
    found, expected = _ranked([1e12, 1e-9, 5e11, 2e-9, 1e12], 1300)
    assert list(found) == expected


def test_nothing() -> None:
    nothing = np.zeros(0, np.int32)
    found = ranked(nothing, np.zeros(0), Order.of(nothing), RowIds(np.zeros(0, np.int64)))
    assert list(found) == []
    assert found[:100] == []
    assert not found


def test_threads_see_one_order() -> None:
    found, expected = _ranked([2.0, 1.0], 4 * FIRST_PART)
    seen: list[list[int]] = []
    threads = [
        threading.Thread(target=lambda at=at: seen.append([*found[at::2], found[at]]))
        for at in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == sorted([*expected[at::2], expected[at]] for at in range(8))
