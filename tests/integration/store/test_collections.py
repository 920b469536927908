"""Collections: a tree in an order of people, exact undo across restarts, conflicts explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.collection_tables import CollectionRow, MemberRow
from archive_app.store.columns import column_rows
from archive_app.store.library import Library
from tests.integration.store.drafts import put_many

State = tuple[list[tuple[object, ...]], list[tuple[object, ...]]]


def state(library: Library) -> State:
    """Every row of both tables, to the letter."""
    with library.collections._recorder.database.reading() as connection:
        return (
            sorted(map(tuple, connection.execute(CollectionRow.__table__.select())), key=str),
            sorted(map(tuple, connection.execute(MemberRow.__table__.select())), key=str),
        )


def event_of(change: ChangeSet) -> EventId:
    assert change.event is not None
    return change.event


def paths(library: Library) -> list[str]:
    return [record.path for record in library.collections.records()]


def shown(library: Library) -> dict[ArticleId, tuple[str, ...]]:
    with library.collections._recorder.database.reading() as connection:
        rows = column_rows(connection, 0)
    return {row.id: row.values.get(Facet.COLLECTION, ()) for row in rows}


def test_a_tree_with_orders_of_its_own(library: Library) -> None:
    ids = put_many(library, 4)
    change = library.collections.make("Shows/Spring", " first floor ")
    assert change.summary == "Made collection “Shows/Spring”"
    assert change.aspects == {Aspect.COLLECTIONS}
    library.collections.make("shows/Autumn")
    library.collections.make("Books")
    library.collections.add("shows/spring", [ids[2], ids[0]])
    library.collections.add("Shows/Spring", [ids[1], ids[0]])
    assert library.collections.members("Shows/Spring") == [ids[2], ids[0], ids[1]]
    library.collections.order("Shows/Spring", [ids[1], ids[2]], ids[0])
    assert library.collections.members("Shows/Spring") == [ids[1], ids[2], ids[0]]
    library.collections.place("Shows/Autumn", "Shows/Spring")
    assert paths(library) == ["Shows", "Shows/Autumn", "Shows/Spring", "Books"]
    library.collections.place("Shows", None)
    assert paths(library) == ["Books", "Shows", "Shows/Autumn", "Shows/Spring"]
    records = {record.path: record for record in library.collections.records()}
    assert records["Shows/Spring"].description == "first floor"
    assert (records["Shows"].articles, records["Shows"].with_below) == (0, 3)


def test_what_facets_show_follows_names_and_places(library: Library) -> None:
    ids = put_many(library, 2)
    library.collections.make("a/b")
    library.collections.add("a/b", ids[:1])
    assert shown(library) == {ids[0]: ("a", "a/b"), ids[1]: ()}
    change = library.collections.change("a", to="c/d")
    assert paths(library) == ["c", "c/d", "c/d/b"]
    assert shown(library)[ids[0]] == ("c", "c/d", "c/d/b")
    library.curation.undo(event_of(change))
    assert shown(library)[ids[0]] == ("a", "a/b")
    library.collections.delete("a")
    assert shown(library)[ids[0]] == ()
    assert len(library.reads.rows(ids)) == 2, "articles stay when their collection goes"


def test_every_edit_is_taken_back_and_done_again_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "news.archive"
    with Library.create(path, "news") as library:
        ids = put_many(library, 5)
        collections = library.collections
        steps: tuple[Callable[[], ChangeSet], ...] = (
            lambda: collections.make("a/b"),
            lambda: collections.add("a/b", ids),
            lambda: collections.order("a/b", [ids[4]], ids[0]),
            lambda: collections.remove("a/b", ids[1:3]),
            lambda: collections.make("c"),
            lambda: collections.change("a/b", to="c/B", description="moved"),
            lambda: collections.place("c", "a"),
            lambda: collections.delete("c"),
        )
        states, events = [state(library)], []
        for step in steps:
            events.append(event_of(step()))
            states.append(state(library))
    for number in reversed(range(len(events))):
        with Library.open(path) as library:
            library.curation.undo(events[number])
            assert state(library) == states[number], number
    for number, event in enumerate(events, 1):
        with Library.open(path) as library:
            library.curation.redo(event)
            assert state(library) == states[number], number


def test_undo_that_later_edits_stand_in_the_way_of_says_so(library: Library) -> None:
    ids = put_many(library, 3)
    made = library.collections.make("a")
    added = library.collections.add("a", ids)
    with pytest.raises(UserError, match="Articles were put into the collection “a” since"):
        library.curation.undo(event_of(made))
    library.collections.remove("a", ids[:1])
    library.collections.add("a", ids[:1])
    undone = library.curation.undo(event_of(added))
    assert undone.summary.endswith("(2 of 3; the others were changed later)")
    assert library.collections.members("a") == ids[:1]
    library.collections.add("a", ids[1:2])
    assert library.curation.redo(event_of(added)).changed == 1
    renamed = library.collections.change("a", to="b")
    library.collections.change("b", to="c")
    with pytest.raises(UserError, match="“c” was changed later"):
        library.curation.undo(event_of(renamed))


def test_no_collection_stands_below_itself(library: Library) -> None:
    library.collections.make("a/b")
    for to in ("a/b/a", "a/new/a"):
        with pytest.raises(UserError, match="below itself"):
            library.collections.change("a", to=to)
    library.collections.make("x")
    library.collections.change("a", to="x/a")
    back = library.collections.change("x/a", to="a")
    library.collections.change("x", to="a/x")
    with pytest.raises(UserError, match="below itself"):
        library.curation.undo(event_of(back))
    assert paths(library) == ["a", "a/b", "a/x"]


@pytest.mark.parametrize("name", ["", " / ", "none", "（none）/a", "a\x07b", "x" * 201])
def test_names_that_cant_be_are_told(library: Library, name: str) -> None:
    with pytest.raises(UserError):
        library.collections.make(name)
    assert paths(library) == []


def test_taking_an_import_back_leaves_what_was_gathered(library: Library) -> None:
    ids = put_many(library, 3)
    library.collections.make("kept")
    library.collections.add("kept", ids[:1])
    imports = [entry for entry in library.curation.history() if entry.kind == "import"]
    for entry in imports:
        library.curation.undo(entry.event)
    assert library.collections.members("kept") == ids[:1]
    assert [row.id for row in library.reads.rows(ids)] == ids[:1]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.tuples(st.sampled_from(["add", "remove", "order"]),
       st.lists(st.integers(0, 5), min_size=1, max_size=4, unique=True), st.integers(0, 5)),
       max_size=8))  # fmt: skip
def test_members_are_as_a_list_would_have_them(
    tmp_path_factory: pytest.TempPathFactory, steps: Sequence[tuple[str, list[int], int]]
) -> None:
    with Library.create(tmp_path_factory.mktemp("c") / "c.archive", "c") as library:
        ids = put_many(library, 6)
        library.collections.make("c")
        model: list[ArticleId] = []
        events, states = [], [state(library)]
        for action, numbers, number in steps:
            chosen, before = [ids[one] for one in numbers], ids[number]
            if action == "add":
                change = library.collections.add("c", chosen)
                model += [one for one in chosen if one not in model]
            elif action == "remove":
                change = library.collections.remove("c", chosen)
                model = [one for one in model if one not in chosen]
            elif not {*chosen, before} <= set(model) or before in chosen:
                continue
            else:
                change = library.collections.order("c", chosen, before)
                rest = [one for one in model if one not in chosen]
                at = rest.index(before)
                model = [*rest[:at], *chosen, *rest[at:]]
            assert library.collections.members("c") == model
            if change.event is not None:
                events.append(change.event)
                states.append(state(library))
        for event, was in zip(reversed(events), reversed(states[:-1]), strict=True):
            library.curation.undo(event)
            assert state(library) == was
