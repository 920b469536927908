"""Tags, status, undo and redo: exact, across restarts, and honest about conflicts."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import Aspect
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.library import Library
from tests.integration.store.drafts import put_many


def tags_of(library: Library, ids: list[ArticleId]) -> list[list[str]]:
    return [[tag.path for tag in row.tags] for row in library.reads.rows(ids)]


def statuses(library: Library, ids: list[ArticleId]) -> list[str]:
    return [row.status.value for row in library.reads.rows(ids)]


def paths(library: Library) -> list[str]:
    return [tag.path for tag in library.reads.tags()]


def event_of(change: object) -> EventId:
    event: EventId | None = getattr(change, "event", None)
    assert event is not None
    return event


def test_add_and_remove(library: Library) -> None:
    ids = put_many(library, 3)
    change = library.curation.add_tag(ids[:2], "flood/2020")
    assert (change.changed, change.articles) == (2, frozenset(ids[:2]))
    assert change.aspects == {Aspect.TAGS}
    assert change.summary == "Tagged 2 articles “flood/2020”"
    assert tags_of(library, ids) == [["flood/2020"], ["flood/2020"], []]
    assert paths(library) == ["flood", "flood/2020"]
    change = library.curation.remove_tag(ids, "Flood/2020")
    assert change.changed == 2
    assert change.summary == "Removed tag “flood/2020” from 2 articles"
    assert tags_of(library, ids) == [[], [], []]
    assert paths(library) == ["flood", "flood/2020"], "the tag itself stays"


def test_tags_are_the_same_whatever_case_and_composition(library: Library) -> None:
    ids = put_many(library, 1)
    library.curation.add_tag(ids, "Été")
    assert library.curation.add_tag(ids, "e\u0301te\u0301").changed == 0
    assert library.curation.add_tag(ids, " ÉTÉ ").changed == 0
    assert paths(library) == ["Été"], "the first spelling is kept"


def test_one_name_under_two_parents_is_two_tags(library: Library) -> None:
    ids = put_many(library, 1)
    for path in ("a/x", "b/x", "x"):
        library.curation.add_tag(ids, path)
    assert paths(library) == ["a", "a/x", "b", "b/x", "x"]


def test_tagging_nothing_changes_nothing(library: Library) -> None:
    head = library.feed.head()
    change = library.curation.add_tag([ArticleId(4)], "new")
    assert (change.changed, change.event) == (0, None)
    assert paths(library) == []
    assert library.feed.head() == head
    with pytest.raises(UserError, match="There is no tag"):
        library.curation.remove_tag([ArticleId(4)], "new")
    with pytest.raises(UserError, match="needs a name"):
        library.curation.add_tag([ArticleId(4)], " / ")


def test_thousands_at_once_are_one_step(library: Library) -> None:
    ids = put_many(library, 2500)
    change = library.curation.add_tag(ids, "all")
    assert change.changed == 2500
    assert library.curation.undo(event_of(change)).changed == 2500
    assert paths(library) == []


def test_undo_and_redo_of_tags(library: Library) -> None:
    ids = put_many(library, 3)
    library.curation.add_tag(ids[:1], "a/b")
    change = library.curation.add_tag(ids, "a/b/c")
    undone = library.curation.undo(event_of(change))
    assert (undone.changed, undone.event) == (3, change.event)
    assert paths(library) == ["a", "a/b"], "only the tag that was new goes"
    redone = library.curation.redo(event_of(change))
    assert redone.changed == 3
    assert tags_of(library, ids)[2] == ["a/b/c"]
    library.curation.undo(event_of(change))
    assert paths(library) == ["a", "a/b"]


def test_undo_takes_only_what_the_event_added(library: Library) -> None:
    ids = put_many(library, 3)
    library.curation.add_tag(ids[:1], "a")
    change = library.curation.add_tag(ids, "a")
    assert change.changed == 2
    library.curation.undo(event_of(change))
    assert tags_of(library, ids) == [["a"], [], []]


def test_undo_spares_what_later_edits_set(library: Library) -> None:
    ids = put_many(library, 2)
    first = library.curation.add_tag(ids, "a")
    library.curation.remove_tag(ids[:1], "a")
    library.curation.add_tag(ids[:1], "a")
    undone = library.curation.undo(event_of(first))
    assert undone.changed == 1
    assert "1 of 2" in undone.summary
    assert tags_of(library, ids) == [["a"], []], "the later tag is another edit's"
    assert library.curation.redo(event_of(first)).changed == 1


def test_undo_of_a_removal_restores_who_had_set_the_tag(library: Library) -> None:
    ids = put_many(library, 2)
    first = library.curation.add_tag(ids, "a")
    second = library.curation.remove_tag(ids, "a")
    library.curation.undo(event_of(second))
    assert tags_of(library, ids) == [["a"], ["a"]]
    assert library.curation.undo(event_of(first)).changed == 2
    with pytest.raises(UserError, match="can't be redone"):
        library.curation.redo(event_of(second))


def test_nothing_left_to_undo_is_said(library: Library) -> None:
    ids = put_many(library, 2)
    change = library.curation.add_tag(ids, "a")
    library.curation.remove_tag(ids, "a")
    head = library.feed.head()
    with pytest.raises(UserError, match="can't be undone: later edits") as caught:
        library.curation.undo(event_of(change))
    assert "later edits" in caught.value.advice
    assert library.feed.head() == head


def test_status_undo_restores_each_former_status(library: Library) -> None:
    ids = put_many(library, 4)
    library.curation.set_status(ids[:2], ReviewStatus.REVIEWED)
    change = library.curation.set_status(ids, ReviewStatus.NEEDS_FIX)
    assert change.changed == 4
    library.curation.set_status(ids[3:], ReviewStatus.IN_REVIEW)
    assert library.curation.undo(event_of(change)).changed == 3
    assert statuses(library, ids) == ["reviewed", "reviewed", "unreviewed", "in_review"]
    assert library.curation.redo(event_of(change)).changed == 3
    assert statuses(library, ids) == ["needs_fix", "needs_fix", "needs_fix", "in_review"]


def test_undo_twice_and_redo_of_the_done(library: Library) -> None:
    ids = put_many(library, 1)
    change = library.curation.set_status(ids, ReviewStatus.REVIEWED)
    with pytest.raises(UserError, match="was not undone"):
        library.curation.redo(event_of(change))
    library.curation.undo(event_of(change))
    with pytest.raises(UserError, match="undone already"):
        library.curation.undo(event_of(change))
    with pytest.raises(UserError, match="number 99 is not known"):
        library.curation.undo(EventId(99))


def test_undo_after_a_restart(path: Path) -> None:
    with Library.create(path, "x", actor="mei") as library:
        ids = put_many(library, 2)
        tag = library.curation.add_tag(ids, "a/b")
        status = library.curation.set_status(ids, ReviewStatus.REVIEWED)
        library.curation.undo(event_of(status))
    with Library.open(path, actor="li") as library:
        library.curation.undo(event_of(tag))
        assert paths(library) == []
        library.curation.redo(event_of(status))
        assert statuses(library, ids) == ["reviewed", "reviewed"]
        history = library.curation.history()
        assert [(one.actor, one.kind, one.undone) for one in history] == [
            ("mei", "status.set", False),
            ("mei", "tag.add", True),
            ("mei", "import", False),
        ]
        assert history[0].at.endswith("Z")
        assert len(library.curation.history(1)) == 1
        # Imports of every day once left no room for the edits that can be undone.
        assert [one.kind for one in library.curation.history(1, {"import"})] == ["import"]
        assert len(library.curation.history(2, ("tag.add", "status.set"))) == 2


def test_redo_when_the_tag_was_made_anew(library: Library) -> None:
    ids = put_many(library, 2)
    first = library.curation.add_tag(ids[:1], "a/b")
    library.curation.undo(event_of(first))
    second = library.curation.add_tag(ids[1:], "A/B")
    library.curation.redo(event_of(first))
    assert tags_of(library, ids) == [["A/B"], ["A/B"]]
    library.curation.undo(event_of(second))
    assert tags_of(library, ids) == [["A/B"], []]
    library.curation.undo(event_of(first))
    assert tags_of(library, ids) == [[], []]
