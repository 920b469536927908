"""Random rows, filters and histories."""

from __future__ import annotations

from hypothesis import strategies as st

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow

FACETS = (Facet.SOURCE, Facet.TAG, Facet.DATE)
_TAGS = [("a",), ("a", "a/b"), ("c",), ("a", "a/b", "c"), ("Ünal", "unal"), ()]
_SOURCES = ["North", "NORTH", "南方", ""]
_DATES = ["", "2019-00-00", "2020-03-00", "2020-03-15", "2021-12-31", "2021-00-00"]
_TITLES = ["", "b", "a", "ab", "å", "北京", "𠀀", "\uffee"]
NUMBERS = st.integers(1, 14)
ASKED = {
    Facet.SOURCE: ["North", "north", "NORTH", "南方", "nowhere", NONE_VALUE],
    Facet.TAG: ["a", "a/b", "c", "UNAL", "ünal", "d", NONE_VALUE],
    Facet.DATE: [
        "2020",
        "2019..2020",
        ">2020-03",
        "<2020-03-15",
        ">=2021",
        "partial",
        "x",
        NONE_VALUE,
    ],
}


def _row(number: int, source: str, tags: tuple[str, ...], date: str, title: str) -> ColumnRow:
    values = {Facet.TAG: tags}
    if source:
        values[Facet.SOURCE] = (source,)
    if date:
        values[Facet.DATE] = (date[:4],)
    return ColumnRow(ArticleId(number), values, date, title, source.casefold())


ROWS = st.lists(
    st.builds(
        _row,
        NUMBERS,
        st.sampled_from(_SOURCES),
        st.sampled_from(_TAGS),
        st.sampled_from(_DATES),
        st.sampled_from(_TITLES),
    ),
    max_size=12,
    unique_by=lambda row: row.id,
)
HISTORIES = st.lists(st.tuples(ROWS, st.sets(NUMBERS, max_size=5)), min_size=1, max_size=5)


def _choices(facet: Facet) -> st.SearchStrategy[Choice]:
    values = st.frozensets(st.sampled_from(ASKED[facet]), max_size=2)
    return st.builds(Choice, values, values, st.booleans())


FILTERS = st.fixed_dictionaries({facet: _choices(facet) for facet in FACETS}).map(
    lambda choices: Filters({one: kept for one, kept in choices.items() if not kept.is_empty})
)
