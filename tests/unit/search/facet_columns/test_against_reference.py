"""Columns after random histories answer as a plain dictionary of articles does."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.domain.ordering import Ordering
from archive_app.domain.searching import Sort
from archive_app.search.facet_columns import Columns, changed
from archive_app.search.facet_columns.arrays import Mask, Rows
from archive_app.search.facet_columns.following import compacted
from tests.unit.search.facet_columns.drawn import ASKED, FACETS, FILTERS, HISTORIES, NUMBERS
from tests.unit.search.facet_columns.reference import Reference, clicked

History = list[tuple[list[ColumnRow], set[int]]]


def _followed(history: History) -> tuple[Columns, Reference]:
    columns, reference = Columns.empty(), Reference()
    for at, (rows, removed) in enumerate(history, 1):
        columns = changed(columns, rows, map(ArticleId, removed), at)
        reference.change(rows, removed - {row.id for row in rows})
    return columns, reference


def _ids(columns: Columns, mask: Mask) -> set[int]:
    return set(columns.ids[mask].tolist())


def _rows(columns: Columns, articles: set[int]) -> Rows:
    rows = columns.rows_of(np.array(sorted(articles), np.int64))
    return rows[rows >= 0]


@given(HISTORIES, st.booleans())
def test_masks(history: History, compact: bool) -> None:
    columns, reference = _followed(history)
    if compact:
        columns = compacted(columns)
        assert columns.alive.all()
    assert _ids(columns, columns.alive) == reference.rows.keys()
    assert columns.article_count == len(reference.rows)
    for facet in FACETS:
        assert set(columns.values(facet)) == reference.values(facet)
        assert len(columns.values(facet)) == len(reference.values(facet))
        anything = reference.with_any(facet, lambda _: True)
        assert _ids(columns, columns.any_value(facet)) == anything
        for value in [*ASKED[facet], *reference.values(facet)]:
            found = _ids(columns, columns.with_value(facet, value))
            assert found == reference.with_value(facet, value)
        assert _ids(columns, columns.with_any(facet, lambda one: "a" in one)) == (
            reference.with_any(facet, lambda one: "a" in one)
        )
    assert _ids(columns, columns.in_period(20200300, 20209999)) == (
        reference.in_period(20200300, 20209999)
    )


@given(HISTORIES, st.sampled_from(["<", "<=", "=", ">=", ">"]), st.integers(0, 3))
def test_how_many_values(history: History, sign: str, number: int) -> None:
    columns, reference = _followed(history)
    holds = {"<": (-1,), "<=": (-1, 0), "=": (0,), ">=": (0, 1), ">": (1,)}[sign]
    for facet in FACETS:
        assert _ids(columns, columns.with_count(facet, sign, number)) == {
            article
            for article, row in reference.rows.items()
            if np.sign(_own(row.values.get(facet, ())) - number) in holds
        }


@given(HISTORIES, NUMBERS, NUMBERS)
def test_articles_by_number(history: History, first: int, last: int) -> None:
    columns, reference = _followed(history)
    assert _ids(columns, columns.numbered(first, last)) == {
        article for article in reference.rows if first <= article <= last
    }


def _own(values: tuple[str, ...]) -> int:
    """How many values stand there themselves, not because of one below them."""
    return sum(not any(one.startswith(f"{value}/") for one in values) for value in values)


def test_tags_above_others_are_not_counted() -> None:
    tags = ("a", "a/b", "a/b/c", "ab", "ab/c", "d/e", "a/bc")
    row = ColumnRow(ArticleId(1), {Facet.TAG: tags, Facet.PERSON: ("a", "a/b")}, "", "", "")
    below = ColumnRow(ArticleId(2), {Facet.TAG: ("a/b/c", "a")}, "", "", "")  # one is missing
    columns = changed(Columns.empty(), [row, below], [], 1)
    assert _ids(columns, columns.with_count(Facet.TAG, "=", 4)) == {1}
    assert _ids(columns, columns.with_count(Facet.TAG, "=", 1)) == {2}
    assert _ids(columns, columns.with_count(Facet.PERSON, "=", 2)) == {1}


@given(HISTORIES, FILTERS, st.sets(NUMBERS), st.integers(0, 5), st.booleans())
def test_filters_and_counts(
    history: History, filters: Filters, hits: set[int], limit: int, all_at_once: bool
) -> None:
    columns, reference = _followed(history)
    if not all_at_once:  # so many more rows that each of the few that match is looked at
        more = [ColumnRow(ArticleId(at), {}, "", "", "") for at in range(100, 400)]
        columns = changed(columns, more, [], 10)
        reference.change(more, [])
    rows, matching = _rows(columns, hits), hits & reference.rows.keys()
    mask = columns.filter_mask(filters)
    passed = columns.alive if mask is None else mask
    assert _ids(columns, passed) == reference.filtered(filters, set(reference.rows))
    kept = columns.filtered(columns.living(rows), filters)
    assert set(columns.ids[kept].tolist()) == reference.filtered(filters, matching)
    assert columns.histogram(rows, filters) == reference.histogram(matching, filters)
    for facet in FACETS:
        expected = reference.count(facet, matching, filters, limit)
        assert columns.count(facet, rows, filters, limit) == expected
        without = columns.filter_mask(filters, leaving_out=facet)
        if without is not None:
            assert _ids(columns, without) == (
                reference.filtered(filters.without(facet), set(reference.rows))
            )


@given(HISTORIES, st.sampled_from(Sort), st.sampled_from([None, *Sort]), st.data())
def test_orders(history: History, sort: Sort, then: Sort | None, data: st.DataObject) -> None:
    columns, reference = _followed(history)
    score = st.sampled_from([0.0, 1.5, 1.5 + 1e-13, 7.25, 1e-4])
    scores = {one: data.draw(score) for one in sorted(reference.rows)}
    rows = columns.rows_of(np.array(list(scores), np.int64))
    given_scores = np.array(list(scores.values()))
    found = columns.order(rows, given_scores, sort, then)
    expected = reference.ordered(scores, *astuple(Ordering.of(sort, then)))
    assert list(found) == expected
    assert found[-1:] == expected[-1:]
    assert [found.index(one) for one in expected] == list(range(len(expected)))
    every = np.arange(len(columns.ids), dtype=np.int32)  # dead rows too
    unscored = columns.order(every, None, sort, then)
    flat = dict.fromkeys(reference.rows, 0.0)
    assert list(unscored) == reference.ordered(flat, *astuple(Ordering.of(sort, then)))


@given(HISTORIES, HISTORIES)
def test_an_old_state_never_moves(before: History, after: History) -> None:
    columns, reference = _followed(before)
    columns.order(np.arange(len(columns.ids), dtype=np.int32), None, Sort.TITLE)
    later, known = columns, columns.row_ids
    for at, (rows, removed) in enumerate(after, 10):
        later = changed(later, rows, map(ArticleId, removed), at)
        if later.row_ids is known:
            assert later.ids.tolist() == columns.ids.tolist()
        assert later.ids[: len(columns.ids)].tolist() == columns.ids.tolist()
    for facet in FACETS:
        for value in reference.values(facet):
            found = _ids(columns, columns.with_value(facet, value))
            assert found == reference.with_value(facet, value)
    assert _ids(columns, columns.alive) == reference.rows.keys()


def test_what_is_the_same_is_shared() -> None:
    row = ColumnRow(ArticleId(1), {Facet.TAG: ("a",), Facet.SOURCE: ("n",)}, "2020-00-00", "t", "n")
    before = changed(Columns.empty(), [row], [], 1)
    tagged = ColumnRow(row.id, {**row.values, Facet.TAG: ("a", "b")}, "2020-00-00", "t", "n")
    after = changed(before, [tagged], [], 2)
    assert after.orders is before.orders
    assert after.row_ids is before.row_ids
    assert after.facets[Facet.SOURCE] is before.facets[Facet.SOURCE]
    assert after.facets[Facet.TAG] is not before.facets[Facet.TAG]


def test_codes_grow_with_the_number_of_values() -> None:
    columns, reference = Columns.empty(), Reference()
    for first in (1, 200, 400, 70_000):
        numbers = range(first, first + 150) if first < 70_000 else range(1000, 67_000)
        rows = [
            ColumnRow(
                ArticleId(at), {Facet.SOURCE: (f"s{at}",), Facet.TAG: (f"t{at}", "t")}, "", "", ""
            )
            for at in numbers
        ]
        columns = changed(columns, rows, [], first)
        reference.change(rows, [])
    for facet, value in [(Facet.SOURCE, "s1"), (Facet.SOURCE, "s66999"), (Facet.SOURCE, "s549")]:
        found = _ids(columns, columns.with_value(facet, value))
        assert found == reference.with_value(facet, value) != set()
    for value in ("t1", "t549", "t66999", "t"):
        found = _ids(columns, columns.with_value(Facet.TAG, value))
        assert found == reference.with_value(Facet.TAG, value) != set()


@given(HISTORIES, FILTERS, st.sets(NUMBERS))
def test_a_value_gives_exactly_its_count(
    history: History, filters: Filters, matching: set[int]
) -> None:
    columns, _ = _followed(history)
    rows = columns.living(_rows(columns, matching))
    for facet in FACETS:
        for value in columns.count(facet, rows, filters, 100)[0]:
            left = columns.filtered(rows, clicked(filters, facet, value.value))
            assert len(left) == value.count
