"""Facet counts and filters against a model that counts one article after the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.domain.jobs import NoContext
from archive_app.domain.query_parser import parse
from archive_app.search.columns import Columns, changed, read_period
from tests.integration.search.conftest import MakeIndex
from tests.integration.search.fakes import FakeFeed, article

FACETS = (Facet.SOURCE, Facet.TAG, Facet.DATE)
VALUES = {
    Facet.SOURCE: ["North", "South", "Ost"],
    Facet.TAG: ["a", "a/b", "c"],
    Facet.DATE: ["2019", "2020", "2021"],
}


def _with_parents(tags: set[str]) -> set[str]:
    return tags | {tag.partition("/")[0] for tag in tags}


def _row(number: int, source: str | None, tags: set[str], year: str | None) -> ColumnRow:
    values = {
        Facet.SOURCE: (source,) if source else (),
        Facet.TAG: tuple(sorted(_with_parents(tags))),
        Facet.DATE: (year,) if year else (),
    }
    return ColumnRow(ArticleId(number), values, f"{year}-00-00" if year else "", "", source or "")


ROWS = st.lists(
    st.tuples(
        st.sampled_from([*VALUES[Facet.SOURCE], None]),
        st.sets(st.sampled_from(VALUES[Facet.TAG])),
        st.sampled_from([*VALUES[Facet.DATE], None]),
    ),
    max_size=12,
).map(lambda drawn: [_row(at, *parts) for at, parts in enumerate(drawn, 1)])


def _choices(facet: Facet) -> st.SearchStrategy[Choice]:
    values = st.frozensets(st.sampled_from([*VALUES[facet], NONE_VALUE]), max_size=2)
    return st.builds(Choice, values, values)


FILTERS = st.fixed_dictionaries({facet: _choices(facet) for facet in FACETS}).map(
    lambda choices: Filters({one: kept for one, kept in choices.items() if not kept.is_empty})
)


def _passes(row: ColumnRow, filters: Filters) -> bool:
    for facet, choice in filters.choices.items():
        values = set(row.values[facet]) or {NONE_VALUE}
        if choice.include and not values & choice.include:
            return False
        if values & choice.exclude:
            return False
    return True


@given(ROWS, FILTERS, st.sets(st.integers(1, 12)), st.integers(0, 5))
def test_a_count_is_what_a_click_gives(
    rows: list[ColumnRow], filters: Filters, hits: set[int], limit: int
) -> None:
    columns = changed(Columns({}, {}), rows, [], 1)
    matching = {row.id for row in rows if row.id in hits}
    for facet in FACETS:
        values, distinct = columns.count(facet, matching, filters, limit)
        for value in values:
            clicked = filters.with_choice(facet, Choice(frozenset({value.value})))
            expected = {row.id for row in rows if row.id in matching and _passes(row, clicked)}
            assert value.count == len(expected)
            assert columns.filtered(clicked, matching) == expected
        chosen = filters.of(facet).include | filters.of(facet).exclude
        assert chosen <= {value.value for value in values}
        assert len(values) <= limit + len(chosen)
        assert list(values) == sorted(values, key=lambda value: (-value.count, value.value))
        assert len(values) <= distinct


@given(ROWS, ROWS, st.sets(st.integers(1, 12)))
def test_following_gives_the_same_as_reading_everything(
    before: list[ColumnRow], after: list[ColumnRow], gone: set[int]
) -> None:
    known = changed(Columns({}, {}), before, [], 1)
    old_values = {
        facet: {one: set(known.with_value(facet, one)) for one in known.values(facet)}
        for facet in FACETS
    }
    followed = changed(known, after, map(ArticleId, gone), 2)
    kept = {row.id: row for row in before if row.id not in gone} | {row.id: row for row in after}
    fresh = changed(Columns({}, {}), kept.values(), [], 2)
    assert followed.rows == fresh.rows
    for facet in FACETS:
        assert set(followed.values(facet)) == set(fresh.values(facet))
        for value in fresh.values(facet):
            assert followed.with_value(facet, value) == fresh.with_value(facet, value)
        # The state before is another search's: it must not have moved.
        assert {
            one: set(known.with_value(facet, one)) for one in known.values(facet)
        } == old_values[facet]


def test_periods() -> None:
    assert read_period("2021") == ("2021-00-00", "2021-99-99")
    assert read_period("2020-07..2021-09") == ("2020-07-00", "2021-09-99")
    assert read_period("２０２１．．") == ("2021-00-00", "9999-99-99")
    assert read_period("20212022") is None
    assert read_period("..") is None
    assert read_period("") is None


def test_filters_of_time_and_case() -> None:
    rows = [
        _row(1, "North", set(), "2020"),
        _row(2, "South", set(), "2021"),
        _row(3, None, set(), None),
    ]
    columns = changed(Columns({}, {}), rows, [], 1)

    def passed(facet: Facet, *values: str) -> set[int]:
        return set(
            columns.filtered(Filters.build([(facet, value) for value in values]), columns.ids)
        )

    assert passed(Facet.DATE, "2020..2021") == {1, 2}
    assert passed(Facet.DATE, "2021..", NONE_VALUE) == {2, 3}
    assert passed(Facet.DATE, "2020-03") == set()
    assert passed(Facet.SOURCE, "NORTH") == {1}
    assert passed(Facet.SOURCE, "nowhere") == set()


def test_facets_follow_edits_without_touching_the_index(make_index: MakeIndex) -> None:
    feed = FakeFeed()
    feed.put(*(article(at, "女警") for at in range(1, 5)))
    index = make_index(feed)
    before = index.checkpoint()
    old = index.search(parse("女警").root)
    feed.set_values(2, {Facet.TAG: ("new",)})
    values, distinct = index.search(parse("女警").root).facet(Facet.TAG, 10)
    assert [(value.value, value.count) for value in values] == [(NONE_VALUE, 3), ("new", 1)]
    assert distinct == 2
    assert index.checkpoint() == before
    assert [value.value for value in old.facet(Facet.TAG, 10)[0]] == [NONE_VALUE]  # as it was then
    assert index.catch_up(NoContext()).indexed == 0
