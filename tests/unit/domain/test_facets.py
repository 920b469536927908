"""Filters are values: choices per facet, built from pairs, never changed in place."""

from __future__ import annotations

import pytest

from archive_app.domain.facets import Choice, Facet, Filters, facet_named


def test_names_and_aliases_in_any_case() -> None:
    assert facet_named("person") is Facet.PERSON
    assert facet_named(" People ") is Facet.PERSON
    assert facet_named("Year") is Facet.DATE
    with pytest.raises(KeyError):
        facet_named("colour")


def test_values_of_one_facet_are_gathered() -> None:
    filters = Filters.build(
        include=[(Facet.TAG, "a"), (Facet.TAG, "b"), (Facet.SOURCE, "Post")],
        exclude=[(Facet.TAG, "c")],
    )
    assert filters.of(Facet.TAG) == Choice(frozenset({"a", "b"}), frozenset({"c"}))
    assert filters.of(Facet.SOURCE).include == {"Post"}
    assert filters.of(Facet.DATE).is_empty


def test_choosing_leaves_the_old_filters_alone() -> None:
    before = Filters.build(include=[(Facet.TAG, "a")])
    after = before.with_choice(Facet.SOURCE, Choice(frozenset({"Post"})))
    assert before.of(Facet.SOURCE).is_empty
    assert after.without(Facet.SOURCE) == before
    assert after.without(Facet.SOURCE).without(Facet.TAG).is_empty
