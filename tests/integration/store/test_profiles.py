"""Cleaning rules that are off for a source: kept, named alike whatever the case, undoable."""

from __future__ import annotations

import pytest

from archive_app.domain.errors import UserError
from archive_app.store.library import Library


def test_rules_of_sources_are_kept(library: Library) -> None:
    library.profiles.set("Harbin Daily", ["lead", "byline"])
    library.profiles.set("新华社", ["byline"])
    assert library.profiles.all() == {
        "Harbin Daily": frozenset({"lead", "byline"}),
        "新华社": frozenset({"byline"}),
    }


def test_a_source_is_the_same_whatever_its_case(library: Library) -> None:
    library.profiles.set("Harbin Daily", ["lead"])
    library.profiles.set("HARBIN  daily", ["byline"])
    assert library.profiles.all() == {"HARBIN  daily": frozenset({"byline"})}
    library.profiles.set("harbin daily", ())
    assert library.profiles.all() == {}


def test_setting_the_same_changes_nothing(library: Library) -> None:
    library.profiles.set("Harbin Daily", ["lead", "byline"])
    again = library.profiles.set("harbin daily", ["byline", "lead"])
    assert again.event is None
    assert len(library.curation.history()) == 1


def test_a_source_needs_a_name(library: Library) -> None:
    with pytest.raises(UserError, match="needs a name"):
        library.profiles.set(" ", ["lead"])


def test_each_change_can_be_taken_back_and_done_again(library: Library) -> None:
    library.profiles.set("Harbin Daily", ["lead"])
    event = library.profiles.set("Harbin Daily", ["byline"]).event
    assert event is not None
    library.curation.undo(event)
    assert library.profiles.all() == {"Harbin Daily": frozenset({"lead"})}
    library.curation.redo(event)
    assert library.profiles.all() == {"Harbin Daily": frozenset({"byline"})}
    library.profiles.set("Harbin Daily", ())
    with pytest.raises(UserError, match="later edits"):
        library.curation.undo(event)
    assert library.profiles.all() == {}
