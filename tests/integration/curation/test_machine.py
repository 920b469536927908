"""Everything editors do, at random, against a simple model; undo, redo, restarts, other copies.

Nothing may be lost, and every undo must restore the exact former state: the rows themselves, with
who set them, not only what is seen of them.
"""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import text

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import NameKind, NameMention, NameRole, ReviewStatus
from archive_app.domain.authority import MergeNames
from archive_app.domain.bulk import BulkEdit
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.exchange import ExportRequest
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import NoContext
from archive_app.domain.tag_edits import DeleteTag, MergeTag
from archive_app.services.exchanging import ExchangeService
from archive_app.store.columns import ColumnReader
from archive_app.store.driver import dbapi
from archive_app.store.library import Library
from tests.integration.curation.model import STATUSES, Card, Desk
from tests.integration.store.drafts import draft, item, put

MANY = 5
PEOPLE = ("Huang Qing", "Qing Huang", "Li Wei")
IDS = st.lists(st.integers(1, MANY), min_size=1, max_size=MANY, unique=True)
TAGS = st.sampled_from(("flood", "people", "events", "river"))
FIELDS = st.sampled_from((ArticleField.SECTION, ArticleField.ASSIGNEE, ArticleField.RIGHTS))
VALUES = st.sampled_from(("north", "south"))
COLLECTIONS = st.sampled_from(("Room 1", "Room 2"))
STATUS = st.sampled_from(STATUSES)
# What edits change; who set what is among it, what only counts on is not.
TABLES = (
    "SELECT id, status, status_event_id FROM article ORDER BY id",
    "SELECT * FROM article_tag ORDER BY 1, 2",
    "SELECT id, parent_id, name, colour, description FROM tag ORDER BY id",
    "SELECT * FROM article_field ORDER BY 1, 2",
    "SELECT * FROM star ORDER BY 1",
    "SELECT * FROM collection ORDER BY 1",
    "SELECT * FROM collection_article ORDER BY 1, 2",
    "SELECT id, article_id, content FROM note ORDER BY id",
    "SELECT id, preferred, merged_into, state FROM authority ORDER BY id",
    "SELECT * FROM article_authority ORDER BY 1, 2",
)
Rows = tuple[tuple[Any, ...], ...]


class Editors(RuleBasedStateMachine):
    """One archive, the model of it, and every edit that can be taken back."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.archive"
        self.library = Library.create(self.path, "x", actor="Zhou Lan")
        self.desk = Desk()
        self.copies = 0
        for number in range(1, MANY + 1):
            name = PEOPLE[number % len(PEOPLE)]
            mention = NameMention(NameKind.PERSON, NameRole.AUTHOR, name)
            words = f"第{number}篇。", f"No. {number}."
            put(self.library, item(draft(f"a{number}", *words, names=(mention,), beads=())))
            self.desk.cards[number] = Card(people={name})
        self.done: list[tuple[EventId, Desk, Rows]] = []  # with what was before
        self.undone: list[tuple[EventId, Desk, Rows]] = []  # with what was after

    def teardown(self) -> None:
        if hasattr(self, "library"):
            assert self.library.care.check(NoContext()) == ()
            self.library.close()
            self.folder.cleanup()

    # --- edits

    def do(self, edit: Callable[[], ChangeSet], follow: Callable[[Desk], None]) -> None:
        """Edit the archive and the model; what is refused must have changed nothing."""
        before, rows = copy.deepcopy(self.desk), self.rows()
        try:
            change = edit()
        except UserError:
            assert self.rows() == rows
            return
        if change.event is None:
            assert self.rows() == rows
            return
        follow(self.desk)
        self.done.append((change.event, before, rows))
        self.undone.clear()

    @rule(ids=IDS, tag=TAGS)
    def tag(self, ids: list[int], tag: str) -> None:
        self.do(lambda: self.library.curation.add_tag(_ids(ids), tag), lambda d: d.tag(ids, tag))

    @rule(ids=IDS, tag=TAGS)
    def untag(self, ids: list[int], tag: str) -> None:
        self.do(
            lambda: self.library.curation.remove_tag(_ids(ids), tag), lambda d: d.untag(ids, tag)
        )

    @rule(tag=TAGS, into=TAGS)
    def merge_tags(self, tag: str, into: str) -> None:
        if tag != into and not {tag, into} & self.desk.stand_for.keys():
            edit = MergeTag(tag, into)
            self.do(lambda: self.library.tags.edit([edit]), lambda d: d.merge_tags(tag, into))

    @rule(tag=TAGS)
    def delete_tag(self, tag: str) -> None:
        if tag not in self.desk.stand_for:
            edit = DeleteTag(tag)
            self.do(lambda: self.library.tags.edit([edit]), lambda d: d.delete_tag(tag))

    @rule(ids=IDS, status=STATUS)
    def mark(self, ids: list[int], status: ReviewStatus) -> None:
        self.do(
            lambda: self.library.curation.set_status(_ids(ids), status),
            lambda d: d.mark(ids, status),
        )

    @rule(ids=IDS, name=FIELDS, value=VALUES)
    def fill(self, ids: list[int], name: ArticleField, value: str) -> None:
        self.do(
            lambda: self.library.fields.set_field(_ids(ids), name, value),
            lambda d: d.fill(ids, name, value),
        )

    @rule(ids=IDS, on=st.booleans())
    def star(self, ids: list[int], on: bool) -> None:
        stars = self.library.stars
        self.do(lambda: (stars.give if on else stars.take)(_ids(ids)), lambda d: d.star(ids, on=on))

    @rule(ids=IDS, path=COLLECTIONS)
    def gather(self, ids: list[int], path: str) -> None:
        self.do(
            lambda: self.library.collections.gather(path, _ids(ids)),
            lambda d: d.gather(path, ids),
        )

    @rule(ids=IDS, path=COLLECTIONS)
    def scatter(self, ids: list[int], path: str) -> None:
        self.do(
            lambda: self.library.collections.remove(path, _ids(ids)),
            lambda d: d.scatter(path, ids),
        )

    @rule(one=st.integers(1, MANY), words=VALUES)
    def note(self, one: int, words: str) -> None:
        self.do(
            lambda: self.library.notes.add(ArticleId(one), words, None),
            lambda d: d.cards[one].notes.append(words),
        )

    @rule(ids=IDS, tag=TAGS, status=STATUS, value=VALUES)
    def bulk(self, ids: list[int], tag: str, status: ReviewStatus, value: str) -> None:
        edit = BulkEdit(add=(tag,), status=status, fields={ArticleField.SECTION: value})

        def follow(desk: Desk) -> None:
            desk.tag(ids, tag)
            desk.mark(ids, status)
            desk.fill(ids, ArticleField.SECTION, value)

        self.do(lambda: self.library.bulk.apply(_ids(ids), edit, NoContext()), follow)

    @rule(first=st.sampled_from(PEOPLE), second=st.sampled_from(PEOPLE))
    def merge_names(self, first: str, second: str) -> None:
        ids = {one.preferred: one.id for one in self.library.names.records(NameKind.PERSON)}
        if first != second and {first, second} <= ids.keys():
            edit = MergeNames((ids[second],), ids[first])
            self.do(
                lambda: self.library.names.edit([edit]),
                lambda d: d.join_people([first, second], first),
            )

    # --- another copy

    @rule(ids=IDS, tag=TAGS, status=STATUS, words=VALUES, value=VALUES)
    def take_in_what_another_did(
        self, ids: list[int], tag: str, status: ReviewStatus, words: str, value: str
    ) -> None:
        """Mei edits a copy; her package comes into this one as one step that can be undone."""
        self.copies += 1
        other = Path(self.folder.name) / f"copy{self.copies}.archive"
        package = Path(self.folder.name) / f"mei{self.copies}.edits"
        # The library's own SQLite: another one in this process would not see its locks.
        with closing(dbapi().connect(self.path)) as connection:
            connection.execute("VACUUM INTO ?", (str(other),))
        with Library.open(other, actor=f"Mei Lin {self.copies}") as copied:
            copied.curation.add_tag(_ids(ids), tag)
            copied.curation.set_status(_ids(ids), status)
            copied.notes.add(ArticleId(ids[0]), words, None)
            copied.fields.set_field(_ids(ids), ArticleField.SECTION, value)
            copied.stars.give(_ids(ids))
            service = ExchangeService(lambda: copied.exchange)
            service.export(package, ExportRequest(f"Mei Lin {self.copies}"), NoContext())
        mine = ExchangeService(lambda: self.library.exchange)
        read = mine.read(package)

        def follow(desk: Desk) -> None:
            desk.tag(ids, tag)
            desk.mark(ids, status)
            desk.cards[ids[0]].notes.append(words)
            desk.fill(ids, ArticleField.SECTION, value)
            desk.star(ids, on=True)

        self.do(lambda: mine.merge(read, NoContext()).change or ChangeSet(frozenset()), follow)

    # --- back and forth

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        event, before, rows = self.done.pop()
        after = self.rows()
        self.library.curation.undo(event)
        assert self.rows() == rows
        self.undone.append((event, self.desk, after))
        self.desk = before

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        event, after, rows = self.undone.pop()
        before = self.rows()
        self.library.curation.redo(event)
        assert self.rows() == rows
        self.done.append((event, self.desk, before))
        self.desk = after

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.path, actor="Zhou Lan")

    # --- what is compared

    @invariant()
    def is_what_the_model_says(self) -> None:
        if not hasattr(self, "library"):
            return
        seen = self.seen()
        assert {number: _plain(card) for number, card in seen.cards.items()} == {
            number: _plain(card) for number, card in self.desk.cards.items()
        }
        assert _filled(seen.collections) == _filled(self.desk.collections)

    def seen(self) -> Desk:
        """The archive as its readers show it."""
        desk = Desk()
        ids = _ids(range(1, MANY + 1))
        with self.library._database.reading() as connection:
            columns = {row.id: row.values for row in ColumnReader().rows(connection, ids)}
        for row in self.library.reads.rows(ids):
            own = {
                state.field: state.value
                for state in self.library.fields.states(row.id)
                if state.edited is not None
            }
            desk.cards[row.id] = Card(
                {tag.path for tag in row.tags},
                row.status,
                own,
                "star" in columns[row.id].get(Facet.HAS, ()),
                [note.content for note in self.library.notes.of(row.id)],
                set(columns[row.id].get(Facet.PERSON, ())),
            )
        for record in self.library.collections.records():
            members = self.library.collections.members(record.path)
            desk.collections[record.path] = [int(one) for one in members]
        return desk

    def rows(self) -> Rows:
        """Every row that edits change, to the letter."""
        with self.library._database.reading() as connection:
            return tuple(tuple(map(tuple, connection.execute(text(one)))) for one in TABLES)


def _ids(numbers: Sequence[int]) -> list[ArticleId]:
    return [ArticleId(one) for one in numbers]


def _plain(card: Card) -> tuple[Any, ...]:
    fields = {name: value for name, value in card.fields.items() if value}
    return card.tags, card.status, fields, card.starred, sorted(card.notes), card.people


def _filled(collections: dict[str, list[int]]) -> dict[str, list[int]]:
    return {path: members for path, members in collections.items() if members}


TestEditors = Editors.TestCase
TestEditors.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
