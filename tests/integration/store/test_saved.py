"""Saved searches: kept, renamed, removed, each edit taken back and done again."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest

from archive_app.domain.changes import Aspect
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.saved_searches import SavedSearch, search_name
from archive_app.domain.searching import Scope, Sort
from archive_app.store.library import Library
from tests.integration.store.drafts import put_many

FLOODS = SavedSearch(
    "Floods 洪水",
    'flood OR "high water"',
    Filters.build([(Facet.TAG, 'a "b"')], [(Facet.SOURCE, "(none)")]),
    Sort.NEWEST,
)


def names(library: Library) -> list[str]:
    return [search.name for search in library.searches.all()]


def test_a_search_comes_back_as_it_was_saved(library: Library) -> None:
    change = library.searches.save(FLOODS)
    assert change.aspects == {Aspect.SEARCHES}
    assert change.articles == frozenset()
    found = library.searches.find("floods  洪水")
    assert found is not None
    assert found.created_at
    assert (found.name, found.query, found.filters, found.sort) == (
        FLOODS.name,
        FLOODS.query,
        FLOODS.filters,
        FLOODS.sort,
    )
    assert library.searches.find("flood") is None


def test_a_second_order_is_kept(library: Library) -> None:
    both = replace(FLOODS, sort=Sort.SOURCE_DOWN, then=Sort.TITLE)
    library.searches.save(both)
    (found,) = library.searches.all()
    assert (found.sort, found.then) == (Sort.SOURCE_DOWN, Sort.TITLE)
    library.searches.save(replace(both, then=None))
    (found,) = library.searches.all()
    assert (found.sort, found.then) == (Sort.SOURCE_DOWN, None)


def test_the_same_name_in_any_case_is_replaced(library: Library) -> None:
    library.searches.save(FLOODS)
    library.searches.save(SavedSearch("FLOODS 洪水", "fire"))
    (only,) = library.searches.all()
    assert (only.name, only.query) == ("FLOODS 洪水", "fire")
    assert library.searches.save(SavedSearch("FLOODS 洪水", "fire")).event is None


def test_names_are_sorted_and_renamed(library: Library) -> None:
    for name in ("b", "C", "a"):
        library.searches.save(SavedSearch(name, name))
    assert names(library) == ["a", "b", "C"]
    library.searches.rename("c", "0")
    assert names(library) == ["0", "a", "b"]
    with pytest.raises(UserError, match="already"):
        library.searches.rename("a", "B")
    with pytest.raises(UserError, match="no saved search"):
        library.searches.rename("x", "y")
    with pytest.raises(UserError, match="no saved search"):
        library.searches.remove("x")


def test_every_edit_is_taken_back_and_done_again(library: Library) -> None:
    library.searches.save(FLOODS)
    changed = library.searches.save(SavedSearch(FLOODS.name, "other"))
    renamed = library.searches.rename(FLOODS.name, "waters")
    removed = library.searches.remove("waters")
    states = []
    for change in (removed, renamed, changed):
        assert change.event is not None
        undone = library.curation.undo(change.event)
        assert undone.aspects == {Aspect.SEARCHES}
        assert undone.articles == frozenset()
        states.append([(one.name, one.query) for one in library.searches.all()])
    assert states == [
        [("waters", "other")],
        [(FLOODS.name, "other")],
        [(FLOODS.name, FLOODS.query)],
    ]
    assert changed.event is not None
    library.curation.redo(changed.event)
    assert [one.query for one in library.searches.all()] == ["other"]


def test_what_was_changed_later_is_not_taken_back(library: Library) -> None:
    first = library.searches.save(FLOODS)
    library.searches.save(SavedSearch(FLOODS.name, "later"))
    assert first.event is not None
    with pytest.raises(UserError, match="later edits"):
        library.curation.undo(first.event)
    removed = library.searches.remove(FLOODS.name)
    library.searches.save(SavedSearch(FLOODS.name, "another of that name"))
    assert removed.event is not None
    with pytest.raises(UserError, match="later edits"):
        library.curation.undo(removed.event)


@pytest.mark.parametrize("name", ["", "  ", "!?", "x" * 201, "a\x07b"])
def test_impossible_names(name: str) -> None:
    with pytest.raises(UserError):
        search_name(name)


def test_all_that_decides_what_is_shown_is_kept(library: Library) -> None:
    kept = replace(
        FLOODS,
        scope=Scope.ORIGINAL,
        without=frozenset({"stem:flood", "alias:x"}),
        density="compact",
        folder="Weather/Water",
        description="for the yearbook",
        pinned=True,
    )
    library.searches.save(kept)
    (found,) = library.searches.all()
    assert replace(found, created_at="") == kept


def test_a_look_is_no_edit_and_never_goes_back(library: Library) -> None:
    saved = library.searches.save(FLOODS)
    assert saved.event is not None
    library.searches.look(FLOODS.name, ArticleId(12))
    library.searches.look(FLOODS.name, ArticleId(7))
    library.searches.look("no such search", ArticleId(99))
    found = library.searches.find(FLOODS.name)
    assert found is not None
    assert found.looked == 12
    changed = library.searches.save(replace(FLOODS, query="fire"))
    assert changed.event is not None
    library.curation.undo(changed.event)
    found = library.searches.find(FLOODS.name)
    assert found is not None
    assert (found.query, found.looked) == (FLOODS.query, 12)
    library.curation.undo(saved.event)
    assert library.searches.all() == []


def test_an_edit_of_an_older_version_is_taken_back(library: Library) -> None:
    """Its event lacks what saved searches have had since."""
    saved = library.searches.save(FLOODS)
    later = ("scope", "without", "density", "folder", "description", "pinned")
    with sqlite3.connect(library.path) as connection:
        (text,) = connection.execute(
            "SELECT payload FROM event WHERE id = ?", (saved.event,)
        ).fetchone()
        payload = json.loads(text)
        for name in later:
            del payload["after"][name]
        connection.execute(
            "UPDATE event SET payload = ? WHERE id = ?", (json.dumps(payload), saved.event)
        )
    assert saved.event is not None
    library.curation.undo(saved.event)
    assert library.searches.all() == []


def test_searches_of_a_file_are_added_as_one_step(library: Library) -> None:
    ids = put_many(library, 3)
    library.searches.save(replace(FLOODS, name="old"))
    change = library.searches.add([FLOODS, replace(FLOODS, name="another", folder="a/b")])
    assert names(library) == ["another", "Floods 洪水", "old"]
    added = [search for search in library.searches.all() if search.name != "old"]
    assert {search.looked for search in added} == {max(ids)}  # nothing of it is new
    assert change.event is not None
    library.curation.undo(change.event)
    assert names(library) == ["old"]
    library.curation.redo(change.event)
    assert names(library) == ["another", "Floods 洪水", "old"]
    library.searches.rename("another", "mine")
    library.curation.undo(change.event)
    assert names(library) == ["mine", "old"]  # what was changed since stays
    with pytest.raises(UserError):
        library.searches.add([replace(FLOODS, name="new"), replace(FLOODS, name="OLD")])
    assert names(library) == ["mine", "old"]


def test_name_and_folder_are_changed_as_one_step(library: Library) -> None:
    library.searches.save(FLOODS)
    before = library.searches.all()
    change = library.searches.change(FLOODS.name, replace(FLOODS, name="High water", folder="b"))
    (search,) = library.searches.all()
    assert (search.name, search.folder) == ("High water", "b")
    assert change.event is not None
    library.curation.undo(change.event)
    assert library.searches.all() == before
