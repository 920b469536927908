"""Random edits of names, imports, undos in any order and restarts against a model.

The model is plain: which forms belong together, and which are told apart.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import text

from archive_app.domain.articles import NameKind, NameMention, NameRole
from archive_app.domain.authority import (
    ChangeName,
    DeleteName,
    DropApart,
    DropForm,
    DropIdentifier,
    MakeName,
    MergeNames,
    NameEdit,
    NameForm,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitArticles,
    SplitName,
)
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, AuthorityId, EventId
from archive_app.domain.jobs import NoContext
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put

NAMES = ("Li Wei", "Li Wen", "LI WEI", "黄庆", "黃慶", "Huang Qing")
ID = st.builds(AuthorityId, st.integers(1, 6))
NAME = st.sampled_from(NAMES)
EDITS = st.one_of(
    st.builds(MakeName, st.just(NameKind.PERSON), NAME),
    st.builds(ChangeName, ID, st.one_of(st.none(), NAME), note=st.sampled_from((None, "", "x"))),
    st.builds(PutForm, ID, st.builds(NameForm, NAME)),
    st.builds(DropForm, ID, NAME),
    st.builds(PutIdentifier, ID, st.just("viaf"), st.sampled_from(("1", "2"))),
    st.builds(DropIdentifier, ID, st.just("viaf"), st.sampled_from(("1", "2"))),
    st.builds(MergeNames, st.tuples(ID, ID), ID),
    st.builds(MergeNames, st.tuples(ID), ID),
    st.builds(SplitName, ID),
    st.builds(SplitArticles, ID, st.tuples(st.builds(ArticleId, st.integers(1, 5))), NAME),
    st.builds(SetApart, st.tuples(ID, ID)),
    st.builds(DropApart, ID, ID),
    st.builds(DeleteName, ID),
)
TABLES = (
    (
        "SELECT id, kind, preferred, preferred_key, name_key, merged_into, state, reading, dates, "
        "role, note FROM authority ORDER BY id"
    ),
    "SELECT id, authority_id, text, form_key, kind, given FROM authority_form ORDER BY id",
    "SELECT * FROM authority_identifier ORDER BY 1, 2, 3",
    "SELECT * FROM authority_apart ORDER BY 1, 2",
    "SELECT * FROM mention ORDER BY 1, 2",
    "SELECT * FROM article_authority ORDER BY 1, 2",
)
State = tuple[tuple[Any, ...], ...]


class Names(RuleBasedStateMachine):
    """Every undo and redo puts every row of names back, whatever happened in between."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.archive"
        self.library = Library.create(self.path, "x")
        self.articles = 0
        self.done: list[tuple[EventId, State]] = []  # with the state before
        self.undone: list[tuple[EventId, State]] = []  # with the state after

    def teardown(self) -> None:
        if hasattr(self, "library"):
            assert self.library.care.check(NoContext()) == ()
            self.library.close()
            self.folder.cleanup()

    def state(self) -> State:
        with self.library._database.reading() as connection:
            return tuple(tuple(map(tuple, connection.execute(text(one)))) for one in TABLES)

    @rule(name=NAME, also=st.sampled_from(((), ("黄庆",), ("黃慶",), ("李伟",))))
    def take_in(self, name: str, also: tuple[str, ...]) -> None:
        self.articles += 1
        names = (NameMention(NameKind.PERSON, NameRole.AUTHOR, name, also=also),)
        number = self.articles
        put(
            self.library,
            item(draft(f"a{number}", f"第{number}篇。", f"No. {number}.", names=names, beads=())),
        )
        self.done, self.undone = [], []  # rows were added: older states are others

    @rule(edits=st.lists(EDITS, min_size=1, max_size=2))
    def edit(self, edits: list[NameEdit]) -> None:
        before = self.state()
        try:
            change = self.library.names.edit(edits)
        except UserError:
            assert self.state() == before
            return
        if change.event is None:
            assert self.state() == before
            return
        self.done.append((change.event, before))
        self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        event, before = self.done.pop()
        after = self.state()
        self.library.curation.undo(event)
        assert self.state() == before
        self.undone.append((event, after))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        event, after = self.undone.pop()
        before = self.state()
        self.library.curation.redo(event)
        assert self.state() == after
        self.done.append((event, before))

    @precondition(lambda self: len(self.done) > 1)
    @rule(at=st.integers(0, 5))
    def undo_an_older_one(self, at: int) -> None:
        """It is taken back whole, or nothing is, and what stands in the way is said."""
        event, _ = self.done[at % (len(self.done) - 1)]
        before = self.state()
        try:
            self.library.curation.undo(event)
        except UserError:
            assert self.state() == before
            return
        self.library.curation.redo(event)
        assert self.state() == before

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.path)

    @invariant()
    def every_name_is_one_value(self) -> None:
        if not hasattr(self, "library"):
            return
        records = self.library.names.records()
        called = [record.preferred.casefold() for record in records]
        assert len(set(called)) == len(called)
        total = {one for record in records for one in self.library.names.articles([record.id])}
        assert len(total) == self.articles


TestNames = Names.TestCase
TestNames.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
