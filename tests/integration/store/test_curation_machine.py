"""Random edits, undos, redos and restarts against a model that remembers every state."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from archive_app.domain.articles import ResultRow, ReviewStatus
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import NoContext
from archive_app.domain.tag_edits import (
    Absorb,
    AddAlias,
    ChangeTag,
    DeleteTag,
    DropAlias,
    MakeTag,
    MergeTag,
    PutTag,
    TagEdit,
)
from archive_app.store.library import Library
from tests.integration.store.drafts import put_many

Articles = tuple[tuple[tuple[str, ...], str], ...]  # tags and status of each
Tags = tuple[tuple[str, str, str, tuple[str, ...]], ...]  # path, colour, description, aliases
State = tuple[Articles, Tags]
PATHS = ("a", "a/b", "A/c", "洪水", "b")
ANY_PATH = st.sampled_from((*PATHS, "a/b/d", "b/c", "c"))
TAG_EDITS = st.one_of(
    st.builds(MakeTag, ANY_PATH, st.sampled_from(("", "red"))),
    st.builds(ChangeTag, ANY_PATH, ANY_PATH, st.sampled_from((None, "blue"))),
    st.builds(ChangeTag, ANY_PATH, st.none(), st.none(), st.sampled_from(("about floods", ""))),
    st.builds(MergeTag, ANY_PATH, ANY_PATH),
    st.builds(MergeTag, ANY_PATH, ANY_PATH),
    st.builds(DeleteTag, ANY_PATH),
    st.builds(AddAlias, ANY_PATH, ANY_PATH),
    st.builds(DropAlias, ANY_PATH),
    st.builds(Absorb, ANY_PATH, ANY_PATH),
    st.builds(PutTag, ANY_PATH, st.sampled_from((None, "green"))),
)
SOME = st.sets(st.integers(0, 4), min_size=1)


class Edits(RuleBasedStateMachine):
    """Undo and redo as the window does them: the last edit first, across restarts."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.archive"
        self.library = Library.create(self.path, "x")
        self.ids = put_many(self.library, 5)
        self.done: list[tuple[EventId, State]] = []  # with the state before
        self.undone: list[tuple[EventId, State]] = []  # with the state after

    def teardown(self) -> None:
        if hasattr(self, "library"):
            assert self.library.care.check(NoContext()) == ()
            self.library.close()
            self.folder.cleanup()

    def state(self) -> State:
        articles = tuple(
            (tuple(tag.path for tag in row.tags), row.status.value)
            for row in self.library.reads.rows(self.ids)
        )
        tags = tuple(
            (tag.path, tag.colour, tag.description, tag.aliases)
            for tag in self.library.tags.records()
        )
        return articles, tags

    def chosen(self, some: set[int]) -> list[ArticleId]:
        return [self.ids[one] for one in some]

    def edited(self, before: State, change: ChangeSet) -> None:
        after = self.state()
        assert change.changed == sum(a != b for a, b in zip(before[0], after[0], strict=True))
        if change.event is None:
            assert before == after
            return
        self.done.append((change.event, before))
        self.undone.clear()

    @rule(some=SOME, path=st.sampled_from(PATHS))
    def add(self, some: set[int], path: str) -> None:
        self.edited(self.state(), self.library.curation.add_tag(self.chosen(some), path))

    @precondition(lambda self: self.library.reads.tags())
    @rule(some=SOME, data=st.data())
    def remove(self, some: set[int], data: st.DataObject) -> None:
        path = data.draw(st.sampled_from([tag.path for tag in self.library.reads.tags()]))
        self.edited(self.state(), self.library.curation.remove_tag(self.chosen(some), path))

    @rule(some=SOME, status=st.sampled_from(ReviewStatus))
    def mark(self, some: set[int], status: ReviewStatus) -> None:
        self.edited(self.state(), self.library.curation.set_status(self.chosen(some), status))

    @rule(edits=st.lists(TAG_EDITS, min_size=1, max_size=3))
    def edit_tags(self, edits: list[TagEdit]) -> None:
        before = self.state()
        tagged = {one: set(row.tags) for one, row in self.rows().items()}
        try:
            change = self.library.tags.edit(edits)
        except UserError:
            assert self.state() == before
            return
        if change.event is None:
            assert self.state() == before
            return
        self.done.append((change.event, before))
        self.undone.clear()
        other = {
            one
            for one, row in self.rows().items()
            if {tag.path for tag in row.tags} != {tag.path for tag in tagged[one]}
        }
        assert other <= change.articles

    def rows(self) -> dict[ArticleId, ResultRow]:
        return {row.id: row for row in self.library.reads.rows(self.ids)}

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        event, before = self.done.pop()
        self.undone.append((event, self.state()))
        self.library.curation.undo(event)
        assert folded(self.state()) == folded(before)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        event, after = self.undone.pop()
        self.done.append((event, self.state()))
        self.library.curation.redo(event)
        assert folded(self.state()) == folded(after)

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.path)

    @invariant()
    def columns_follow(self) -> None:
        """A reader of facet changes sees what the lists show."""
        if not hasattr(self, "library"):
            return
        rows = {row.id: row for row in self.library.feed.column_rows(0)[1]}
        for one, (tags, status) in zip(self.ids, self.state()[0], strict=True):
            assert set(tags) <= set(rows[one].values.get(Facet.TAG, ()))
            assert rows[one].values[Facet.STATUS] == (status,)


def folded(state: State) -> tuple[list[tuple[set[str], str]], set[tuple[str, str, str, str]]]:
    """A tag that was made anew may be spelt as another edit spelt it."""
    articles, tags = state
    return (
        [({tag.casefold() for tag in paths}, status) for paths, status in articles],
        {
            (path.casefold(), colour, words, "; ".join(also).casefold())
            for path, colour, words, also in tags
        },
    )


Edits.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestEdits = Edits.TestCase
