"""Filters of saved searches as records."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.saved_records import filters_of, filters_record

SETS = st.frozensets(st.text(max_size=3), max_size=3)
FILTERS = st.dictionaries(
    st.sampled_from(list(Facet)), st.builds(Choice, SETS, SETS, st.booleans())
).map(Filters)


@given(FILTERS)
def test_read_as_written(filters: Filters) -> None:
    assert filters_of(filters_record(filters)) == filters


def test_records_of_before_mean_any() -> None:
    old = {"tag": {"include": ["a", "b"], "exclude": []}, "later": {}}
    assert filters_of(old) == Filters.build([(Facet.TAG, "a"), (Facet.TAG, "b")])
