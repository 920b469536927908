"""What an index covers: articles left to build, counted exactly whatever happens meanwhile."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import Checkpoint
from archive_app.search.building.coverage import Coverage
from tests.integration.search.fakes import FakeFeed, article

MOST = 30


def begun(feed: FakeFeed) -> Coverage:
    seq, token = feed.head()
    checkpoint = Checkpoint(feed.library_uuid, "schema", seq, token)
    return Coverage.begun(checkpoint, feed.article_ids(), "tests")


def library(ids: set[int]) -> FakeFeed:
    feed = FakeFeed()
    feed.put(*(article(number, "女警") for number in sorted(ids)))
    return feed


IDS = st.sets(st.integers(1, MOST), min_size=1)
STEPS = st.lists(
    st.tuples(st.sampled_from(["build", "change", "remove", "add", "go on"]), st.integers(0, MOST)),
    max_size=12,
)


@given(IDS, STEPS)
def test_pending_is_exact_at_every_moment(ids: set[int], steps: list[tuple[str, int]]) -> None:
    feed = library(ids)
    coverage = begun(feed)
    known = feed.article_ids()  # as the run that builds knows them
    covered: set[int] = set()
    touched: set[int] = set()
    for step, number in steps:
        left = coverage.left_of(known)
        if step == "build" and left:
            start = number % len(left)
            lot = left[start : start + 4]
            coverage = coverage.without(lot, known)
            covered.update(lot)
        elif step == "go on":  # after a kill
            known = feed.article_ids()
            coverage = coverage.recounted(known, feed.head()[0])
        elif step == "add":
            feed.put(article(MOST + 1 + number, "new"))
            touched.add(MOST + 1 + number)
        elif step == "change" and feed.articles:
            one = sorted(feed.articles)[number % len(feed.articles)]
            feed.put(article(one, "changed"))
            touched.add(one)
        elif step == "remove" and feed.articles:
            one = sorted(feed.articles)[number % len(feed.articles)]
            feed.remove(one)
            touched.add(one)
        unbuilt = {one for one in feed.articles if one <= MOST} - covered
        assert coverage.pending(feed) == len(unbuilt | touched)
        assert {one for one in feed.articles if one in coverage} >= unbuilt


@given(IDS, st.integers(0, MOST))
def test_it_survives_the_table_of_contents(ids: set[int], built: int) -> None:
    feed = library(ids)
    coverage = begun(feed)
    if lot := coverage.left_of(feed.article_ids())[:built]:
        coverage = coverage.without(lot, feed.article_ids(), [(lot[0], "too long")])
    stored = json.loads(json.dumps(coverage.to_json()))
    assert Coverage.from_json(stored) == coverage


@pytest.mark.parametrize("missing", ["todo", "seq", "bad", "library"])
def test_a_table_without_it_is_refused(missing: str) -> None:
    stored = begun(library({1, 2})).to_json()
    del stored[missing]
    with pytest.raises(ValueError, match="what is covered"):
        Coverage.from_json(stored)


def test_what_is_left_lies_around_what_is_built() -> None:
    feed = library({1, 2, 5, 9, 12})
    coverage = begun(feed).without([ArticleId(2), ArticleId(5)], feed.article_ids())
    assert coverage.left_of(feed.article_ids()) == [1, 9, 12]
    assert [(one.first, one.last, one.count) for one in coverage.todo] == [(1, 1, 1), (6, 12, 2)]
    done = coverage.without([ArticleId(1), ArticleId(9), ArticleId(12)], feed.article_ids())
    assert done == replace(coverage, todo=())
