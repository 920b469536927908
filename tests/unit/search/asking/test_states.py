"""The words after is: and has:."""

from __future__ import annotations

import pytest

from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.query_states import HAS_PARTS, IS_STATES
from archive_app.search.asking.states import IS, State, has_state, is_state, unknown_state


@pytest.mark.parametrize(
    "text,expected",
    [
        ("reviewed", State(Facet.STATUS, "reviewed")),
        ("In Review", State(Facet.STATUS, "in_review")),
        ("in_review", State(Facet.STATUS, "in_review")),
        ("needs-fix", State(Facet.STATUS, "needs_fix")),
        ("undated", State(Facet.DATE, NONE_VALUE)),
        ("inferred", State(Facet.FLAG, "year_inferred")),
        ("untranslated", State(Facet.HAS, "translation", holds=False)),
        ("polished", None),
        ("starred", State(Facet.HAS, "star")),
    ],
)
def test_is(text: str, expected: State | None) -> None:
    assert is_state(text) == expected


@pytest.mark.parametrize(
    "text,expected",
    [
        ("note", State(Facet.HAS, "note")),
        ("Notes", State(Facet.HAS, "note")),
        ("date", State(Facet.HAS, "date")),
        ("tags", State(Facet.TAG)),
        ("person", State(Facet.PERSON)),
        ("wings", None),
    ],
)
def test_has(text: str, expected: State | None) -> None:
    assert has_state(text) == expected


def test_unknown_words_are_told_with_the_known_ones() -> None:
    told = unknown_state("is", "polished")
    assert told.startswith("is:polished is not known")
    assert "unreviewed" in told
    assert "original" in unknown_state("has", "wings")


def test_what_is_offered_behind_is_and_has_stands_for_something() -> None:
    assert set(IS_STATES) == set(IS)
    assert None not in map(has_state, HAS_PARTS)
