"""Collections in packages: the collections themselves, and which articles are in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from archive_app.domain.exchange import Judged, Part, Record
from archive_app.domain.ids import ArticleId
from archive_app.store.collection_changes import MEMBERS, TREE, collection_rows
from archive_app.store.collection_edits import CollectionEditor
from archive_app.store.collection_tables import MemberRow, collection_paths
from archive_app.store.exchange import trees
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import (
    Giving,
    Numbered,
    Taking,
    done_each,
    done_groups,
    grouped,
    judged_value,
    latest,
    stands_against,
)
from archive_app.store.exchange.trees import Trees
from archive_app.store.values import one_of

Touched = tuple[LoggedEdit, bool]  # the last edit, and whether it put the article there


class CollectionPart:
    """The thing is the path that a collection had; a value is {path, description}."""

    part = Part.COLLECTIONS

    def collect(self, giving: Giving) -> list[Record]:
        """Collections that the edits changed and that are others now than they were."""
        both = _trees(giving.connection, giving.since)
        return trees.collect(self.part, both, _touched(giving.edits), lambda _path: None)

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the collections now, and what was done to them here."""
        own = {edit.event: edit for edit in taking.mine}

        def used(key: int, record: Record) -> LoggedEdit | None:
            setters = taking.connection.scalars(
                select(MemberRow.event_id).where(MemberRow.collection_id == key).distinct()
            )
            found = (own.get(setter) for setter in setters)
            return next((edit for edit in found if stands_against(edit, record)), None)

        both = _trees(taking.connection, taking.mine)
        return trees.judge(taking, records, both, _touched(taking.mine), used)

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each collection."""

        def do(one: Judged) -> None:
            record, both = one.record, _trees(taking.connection, taking.mine)
            editor = CollectionEditor(taking.editor(record))
            key = both.find(record)
            if record.after is None:
                if key is not None:
                    editor.delete(both.now[key]["path"])
                return
            if key is None:
                editor.make(record.after["path"], record.after["description"])
                return
            fields, path = trees.changed(record), both.now[key]["path"]
            if "description" in fields:
                editor.change(path, None, fields["description"])
            if fields.get("path", path) != path:
                editor.change(path, fields["path"])

        return done_each(judged, do, taking.ctx)


class MemberPart:
    """Articles of collections: the thing is the path, the values are whether it is in there."""

    part = Part.MEMBERS

    def collect(self, giving: Giving) -> list[Record]:
        """Articles that the edits put in or took out, and nobody moved since, in their order."""
        both = _trees(giving.connection, ())
        touched = _moving(giving.edits)
        there = _members(giving.connection, {article for _, article in touched})
        order = sorted(touched, key=lambda place: (place[0], there.get(place, 0)))
        records = []
        for key, article in order:
            edit, put = touched[key, article]
            if key in both.now and put == ((key, article) in there):
                path = both.now[key]["path"]
                records.append(Record(self.part, path, not put, put, edit.by, edit.at, article))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the members now, and who put them in or took them out here."""
        called, own = _Called(taking), _moving(taking.mine)
        there = _members(taking.connection, {taking.article(record) for _, record in records})
        judged = []
        for number, record in records:
            place = (called.key(record.thing), taking.article(record))
            now = place in there
            touched = own.get(place)
            edit = touched[0] if touched is not None and touched[1] == now else None
            judged.append(judged_value(number, record, now, edit))
        return judged

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each collection and person."""
        called = _Called(taking)

        def do(_key: object, ones: Sequence[Judged]) -> None:
            record = ones[0].record
            editor = CollectionEditor(taking.editor(record, latest(ones)))
            ids = [ArticleId(taking.article(one.record)) for one in ones]
            path = called.path(record.thing)
            if not record.after:
                editor.remove(path, ids)
                return
            if called.key(record.thing) < 0:
                editor.make(path)
            editor.add(path, ids)

        groups = grouped(judged, lambda one: (one.record.thing, one.record.after, one.record.by))
        return done_groups(groups, do, taking.ctx)


class _Called:
    """What the collections of a package are called here."""

    def __init__(self, taking: Taking) -> None:
        self._taking = taking
        nodes = collection_paths(taking.connection)
        self._paths = {key: node.path for key, node in nodes.items()}
        self._keys = {trees.path_key(path): key for key, path in self._paths.items()}
        self._known: dict[str, str] = {}

    def path(self, theirs: str) -> str:
        """The path here."""
        if theirs not in self._known:
            part = Part.COLLECTIONS
            self._known[theirs] = trees.called_here(self._taking, part, theirs, self._paths)
        return self._known[theirs]

    def key(self, theirs: str) -> int:
        """The number here; -1 for one that isn't here yet."""
        return self._keys.get(trees.path_key(self.path(theirs)), -1)


# --- inside


def _touched(edits: Iterable[LoggedEdit]) -> dict[int, LoggedEdit]:
    return {
        int(key): edit
        for edit in edits
        if edit.kind == TREE
        for key, before, after in edit.payload["change"]["rows"]
        # A new place among its siblings is no news to others.
        if before is None or after is None or after.keys() - {"position"}
    }


def _moving(edits: Iterable[LoggedEdit]) -> dict[tuple[int, int], Touched]:
    """The last edit that put each article into each collection, or took it out."""
    found: dict[tuple[int, int], Touched] = {}
    for edit in edits:
        if edit.kind in (MEMBERS, TREE):
            for key, articles, before, after in edit.payload["change"]["members"]:
                for article in articles:
                    if before is not None and after is not None:  # only to another place
                        _, put = found.get((key, article), (edit, False))
                        if put:
                            found[key, article] = (edit, True)
                    else:
                        found[key, article] = (edit, after is not None)
    return found


def _members(connection: Connection, articles: Iterable[int]) -> dict[tuple[int, int], int]:
    """Where the articles are members, with their position there."""
    rows = connection.execute(
        select(MemberRow.collection_id, MemberRow.article_id, MemberRow.position).where(
            one_of(MemberRow.article_id, articles)
        )
    )
    return {(row.collection_id, row.article_id): row.position for row in rows}


def _trees(connection: Connection, edits: Sequence[LoggedEdit]) -> Trees:
    """The collections now, and as they were before all those edits."""
    past = trees.Past(collection_rows(connection), _value)
    for edit in reversed(edits):
        if edit.kind == TREE:
            past.step({int(key): before for key, before, _ in edit.payload["change"]["rows"]})
    return past.trees()


def _value(key: int, rows: Mapping[int, Any]) -> trees.Value:
    return {"path": trees.path_in(rows, key), "description": rows[key]["description"]}
