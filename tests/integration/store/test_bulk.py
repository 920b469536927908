"""Many articles edited at once: the preview is what happens, one undo restores it to the letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.bulk import BulkEdit, BulkExample, BulkStanding
from archive_app.domain.changes import Aspect
from archive_app.domain.errors import Cancelled, UserError
from archive_app.domain.fields import ArticleField
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import NoContext, Progress
from archive_app.services.bulk import BulkService
from archive_app.store.collection_tables import CollectionRow, MemberRow
from archive_app.store.field_tables import FieldRow
from archive_app.store.library import Library
from archive_app.store.tables import ArticleRow, ArticleTagRow, TagRow
from tests.integration.store.drafts import put_many

TABLES = (TagRow, ArticleTagRow, CollectionRow, MemberRow, FieldRow)
PATHS = st.sampled_from(["red", "Red", "red/deep", "green", "blue"])
EDITS = st.builds(
    BulkEdit,
    add=st.lists(PATHS, max_size=2).map(tuple),
    remove=st.lists(PATHS, max_size=2).map(tuple),
    status=st.none() | st.sampled_from(ReviewStatus),
    into=st.sampled_from(["", "Show", "show/Spring"]),
    out_of=st.sampled_from(["", "Show", "Gone"]),
    fields=st.dictionaries(
        st.sampled_from([ArticleField.SOURCE, ArticleField.SECTION, ArticleField.ASSIGNEE]),
        st.sampled_from(["", "Mei", "mei", "Evening Post"]),
        max_size=2,
    ),
)


def state(library: Library) -> list[list[tuple[object, ...]]]:
    """Every row that a bulk edit can touch, to the letter; numbers of changes aside."""
    with library.curation._recorder.database.reading() as connection:
        found = [
            sorted(map(tuple, connection.execute(table.__table__.select())), key=str)
            for table in TABLES
        ]
        status = ArticleRow.id, ArticleRow.status, ArticleRow.status_event_id
        articles = connection.execute(ArticleRow.__table__.select().with_only_columns(*status))
        return [*found, sorted(map(tuple, articles), key=str)]


def service(library: Library) -> BulkService:
    return BulkService(library.bulk, library.reads)


def test_the_standing_counts_what_is_on_the_articles_themselves(library: Library) -> None:
    ids = put_many(library, 3)
    library.curation.add_tag(ids[:2], "a/b")
    library.curation.set_status(ids[:1], ReviewStatus.REVIEWED)
    library.collections.make("Show")
    library.collections.add("Show", ids[2:])
    standing = service(library).standing([*ids, ArticleId(999)])
    assert standing == BulkStanding(
        total=3,
        tags={"a/b": 2, **{tag: n for tag, n in standing.tags.items() if tag != "a/b"}},
        statuses={ReviewStatus.REVIEWED: 1, ReviewStatus.UNREVIEWED: 2},
        collections={"Show": 1},
    )


def test_everything_at_once_is_one_step(library: Library) -> None:
    ids = put_many(library, 4)
    library.curation.add_tag(ids[:3], "misc")
    before = state(library)
    edit = BulkEdit(
        add=("flood 2020",),
        remove=("misc",),
        status=ReviewStatus.IN_REVIEW,
        into="Show/Spring",
        fields={ArticleField.SOURCE: "Evening Post"},
    )
    preview = service(library).preview(ids, edit)
    assert (preview.total, preview.articles) == (4, 4)
    assert (preview.added, preview.removed, preview.statuses) == (4, 3, 4)
    assert (preview.collected, preview.fields) == (4, 4)
    assert state(library) == before  # a preview writes nothing
    change = service(library).apply(ids, edit)
    assert change.summary == "Edited 4 articles together: 6 changes"  # a collection is made too
    assert change.aspects == {Aspect.TAGS, Aspect.STATUS, Aspect.COLLECTIONS, Aspect.FIELDS}
    assert service(library).preview(ids, edit).articles == 0
    assert change.event is not None
    after = state(library)
    library.curation.undo(change.event)
    assert state(library) == before
    library.curation.redo(change.event)
    assert [row[:2] for row in state(library)[1]] == [row[:2] for row in after[1]]
    assert service(library).preview(ids, edit).articles == 0


def test_one_part_is_told_as_itself_and_nothing_as_nothing(library: Library) -> None:
    ids = put_many(library, 2)
    bulk = service(library)
    assert bulk.apply(ids, BulkEdit(add=("one",))).summary == "Tagged 2 articles “one”"
    nothing = bulk.apply(ids, BulkEdit(add=("ONE",), remove=("never there",)))
    assert (nothing.event, nothing.summary) == (None, "Nothing to change")
    with pytest.raises(UserError):
        bulk.apply(ids, BulkEdit(add=("/",)))


class _Stopper(NoContext):
    """Stops a job at its last checkpoint but so many."""

    def __init__(self, after: int) -> None:
        self._left = after
        self.seen: list[Progress] = []

    def report(self, progress: Progress) -> None:
        self.seen.append(progress)

    def checkpoint(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("after", [0, 1, 2])
def test_what_is_stopped_leaves_nothing(library: Library, after: int) -> None:
    ids = put_many(library, 3)
    before = state(library)
    edit = BulkEdit(add=("a",), status=ReviewStatus.REVIEWED)
    stopper = _Stopper(after)
    with pytest.raises(Cancelled):
        service(library).apply(ids, edit, stopper)
    assert state(library) == before
    assert len(stopper.seen) == min(after, 2)


def test_a_later_edit_stands_and_the_rest_is_undone(library: Library) -> None:
    ids = put_many(library, 2)
    edit = BulkEdit(add=("a",), status=ReviewStatus.REVIEWED)
    change = service(library).apply(ids, edit)
    library.curation.set_status(ids, ReviewStatus.NEEDS_FIX)
    assert change.event is not None
    undone = library.curation.undo(change.event)
    assert "1 of 2" in undone.summary
    assert service(library).standing(ids).tags.get("a") is None
    assert service(library).standing(ids).statuses == {ReviewStatus.NEEDS_FIX: 2}


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(first=EDITS, second=EDITS, chosen=st.sets(st.integers(0, 4)), data=st.data())
def test_previews_are_what_happens_and_undo_is_exact(
    tmp_path_factory: pytest.TempPathFactory,
    first: BulkEdit,
    second: BulkEdit,
    chosen: set[int],
    data: st.DataObject,
) -> None:
    path: Path = tmp_path_factory.mktemp("bulk") / "news.archive"
    with Library.create(path, "news", actor="mei") as library:
        ids = put_many(library, 5)
        _edit(library, ids, first)
    with Library.open(path, actor="mei") as library:  # after a restart
        some = [ids[place] for place in sorted(chosen)]
        before = state(library)
        change = _edit(library, some, second)
        if change is None:
            assert state(library) == before
        else:
            library.curation.undo(change)
            assert state(library) == before
            library.curation.redo(change)
            assert service(library).preview(some, second).articles == 0
            library.curation.undo(change)
            assert state(library) == before


def _edit(library: Library, ids: list[ArticleId], edit: BulkEdit) -> EventId | None:
    """Make an edit and hold it against its preview."""
    bulk = service(library)
    preview = bulk.preview(ids, edit)
    shown = {one.article: one for one in preview.examples}
    change = bulk.apply(ids, edit)
    assert change.changed == preview.articles
    assert change.articles == {one for one, example in shown.items() if example.changes}
    _holds = _held(bulk, edit)
    assert all(_holds(shown[one]) for one in shown)
    return change.event


def _held(bulk: BulkService, edit: BulkEdit) -> Callable[[BulkExample], bool]:
    """Whether an article is as its example said."""

    def holds(example: BulkExample) -> bool:
        standing = bulk.standing([example.article])
        tags = {path.casefold() for path in standing.tags}
        return (
            all(path.casefold() in tags for path in example.add)
            and all(path.casefold() not in tags for path in example.remove)
            and (edit.status is None or edit.status in standing.statuses)
        )

    return holds
