"""Saved searches within queries: in their place, never for ever."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.query_parser import parse, to_text
from archive_app.domain.saved_searches import SavedSearch, name_key
from archive_app.services.saved_searches import MOST_PUT_IN, resolve_saved


def resolved(text: str, saved: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The text of a query with its searches put in, and the notes."""
    kept = {name_key(name): SavedSearch(name, query) for name, query in saved.items()}
    root, notes = resolve_saved(parse(text).root, lambda name: kept.get(name_key(name)))
    return to_text(root), notes


SAVED = {
    "floods": 'flood OR "high water"',
    "wet": "search:floods rain",
    "me": "search:ME x",
    "one": "search:two",
    "two": "a search:one",
    "two words": "b",
    "all": "",
}


@pytest.mark.parametrize(
    "text,whole",
    [
        ("a b", "a b"),
        ("search:floods", 'flood OR "high water"'),
        ('a search:"Floods"', 'a (flood OR "high water")'),
        ("-search:floods", '-(flood OR "high water")'),
        ("title:(search:floods)", 'title:(flood OR "high water")'),
        ("search:wet", '(flood OR "high water") rain'),
        ('search:("two words" OR wet)', 'b OR ((flood OR "high water") rain)'),
        ("search:(two words)", "b"),
        ("{search:floods x}", '{(flood OR "high water") x}'),
        ("search:all", "*"),
    ],
)
def test_searches_stand_in_their_place(text: str, whole: str) -> None:
    assert resolved(text, SAVED) == (whole, ())


@pytest.mark.parametrize(
    "text,whole,note",
    [
        ("a search:b", "a -*", "There is no saved search called “b”."),
        ("search:me", "-* x", 'search:"me" contains itself.'),
        ("search:one", "a -*", 'search:"one" contains itself.'),
        ("search:*", "-*", "search: takes the name of a saved search."),
    ],
)
def test_what_cannot_be_put_in_finds_nothing_and_says_why(text: str, whole: str, note: str) -> None:
    assert resolved(text, SAVED) == (whole, (note,))


def test_filters_belong_to_a_saved_search() -> None:
    kept = SavedSearch("x", "flood", Filters.build([(Facet.TAG, "a b")]))
    root, notes = resolve_saved(parse("search:x y").root, lambda _: kept)
    assert (to_text(root), notes) == ('(flood tag:="a b") y', ())


def test_searches_that_double_each_other_come_to_an_end() -> None:
    saved = {f"s{at}": f"search:s{at + 1} x search:s{at + 1}" for at in range(40)}
    _, notes = resolved("search:s0", saved)
    assert any(str(MOST_PUT_IN) in note for note in notes)
