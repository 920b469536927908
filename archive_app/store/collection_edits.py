"""Edits of collections by people: each is one transaction and one event."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select, text

from archive_app.domain.changes import ChangeSet
from archive_app.domain.collections import CollectionRecord, collection_steps
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.collection_changes import (
    ASPECTS,
    MEMBERS,
    TREE,
    CollectionChange,
    Fields,
    Moved,
    Place,
    apply,
    collection_rows,
    difference,
    members_below,
    places,
    subtree,
)
from archive_app.store.collection_tables import CollectionRow, MemberRow, collection_paths
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of, tag_key


class CollectionEditor:
    """``CollectionStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def records(self) -> list[CollectionRecord]:
        """Every collection, each after the one it stands below, siblings in their order."""
        with self._recorder.database.reading() as connection:
            rows = collection_rows(connection)
            counted = select(MemberRow.collection_id, func.count()).group_by(
                MemberRow.collection_id
            )
            own = {row[0]: row[1] for row in connection.execute(counted)}
            return [
                CollectionRecord(
                    path=node.path,
                    description=rows[key]["description"],
                    articles=own.get(key, 0),
                    with_below=len(members_below(connection, rows, [key])),
                )
                for key, node in collection_paths(connection).items()
            ]

    def members(self, path: str) -> list[ArticleId]:
        """The articles of a collection itself, in their order."""
        with self._recorder.database.reading() as connection:
            key = _required(collection_rows(connection), path)
            return [ArticleId(one) for one in _in_order(connection, key)]

    def make(self, path: str, description: str = "") -> ChangeSet:
        """Make a collection, and those above it that are new, each the last of its siblings."""
        steps = collection_steps(path)

        def edit(work: Work, rows: dict[int, Fields]) -> list[Moved]:
            if _find(rows, steps) is not None:
                raise UserError(
                    f"There is a collection “{'/'.join(steps)}” already.", "Choose another name."
                )
            key = _ensure(work.connection, rows, steps)
            assert key is not None
            rows[key]["description"] = description.strip()
            return []

        return self._tree(f"Made collection “{'/'.join(steps)}”", edit)

    def change(self, path: str, to: str | None = None, description: str | None = None) -> ChangeSet:
        """Rename or move a collection with all below it, or describe it. None: as it is."""
        steps = None if to is None else collection_steps(to)

        def edit(work: Work, rows: dict[int, Fields]) -> list[Moved]:
            key = _required(rows, path)
            if description is not None:
                rows[key]["description"] = description.strip()
            if steps is not None:
                _rename(work.connection, rows, key, steps)
            return []

        if steps is None:
            return self._tree(f"Described collection “{path}”", edit)
        return self._tree(f"Renamed collection “{path}” to “{'/'.join(steps)}”", edit)

    def place(self, path: str, before: str | None) -> ChangeSet:
        """Put a collection before one of its siblings, or last."""

        def edit(_work: Work, rows: dict[int, Fields]) -> list[Moved]:
            key = _required(rows, path)
            siblings = [one for one in _siblings(rows, rows[key]["parent_id"]) if one != key]
            at = len(siblings)
            if before is not None:
                other = _required(rows, before)
                if other not in siblings:
                    raise UserError(
                        f"“{before}” doesn't stand beside “{path}”.",
                        "Choose a collection below the same one.",
                    )
                at = siblings.index(other)
            for number, one in enumerate([*siblings[:at], key, *siblings[at:]], 1):
                rows[one]["position"] = number
            return []

        return self._tree(f"Moved collection “{path}” among those beside it", edit)

    def delete(self, path: str) -> ChangeSet:
        """Remove a collection and all below it; the articles stay in the library."""

        def edit(work: Work, rows: dict[int, Fields]) -> list[Moved]:
            gone = subtree(rows, [_required(rows, path)])
            for key in gone:
                del rows[key]
            return [_leaving(work.connection, key) for key in sorted(gone)]

        return self._tree(f"Deleted collection “{path}”", edit)

    def add(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Put articles at the end of a collection, in this order; those in it keep their place."""

        def edit(connection: Connection, key: int) -> Moved:
            known = set(connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids))))
            known -= places(connection, key, ids).keys()
            new = [int(one) for one in dict.fromkeys(ids) if one in known]
            last = select(func.max(MemberRow.position)).where(MemberRow.collection_id == key)
            start = (connection.scalar(last) or 0) + 1
            return Moved(key, new, None, list(range(start, start + len(new))))

        return self._members(path, "Put {articles} into collection “{path}”", edit)

    def gather(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Put articles at the end of a collection, which is made when there is none."""
        steps = collection_steps(path)

        def edit(work: Work, rows: dict[int, Fields]) -> list[Moved]:
            key = _ensure(work.connection, rows, steps)
            assert key is not None
            known = set(
                work.connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids)))
            )
            new = [int(one) for one in dict.fromkeys(ids) if one in known]
            return [Moved(key, new, None, list(range(1, len(new) + 1)))]

        with self._recorder.database.reading() as connection:
            is_there = _find(collection_rows(connection), steps) is not None
        if is_there:
            return self.add("/".join(steps), ids)
        called = "/".join(steps)
        return self._tree(f"Made collection “{called}” of {articles_in_words(len(ids))}", edit)

    def remove(self, path: str, ids: Sequence[ArticleId]) -> ChangeSet:
        """Take articles out of a collection."""

        def edit(connection: Connection, key: int) -> Moved:
            now = places(connection, key, ids)
            return Moved(key, sorted(now), [now[one] for one in sorted(now)], None)

        return self._members(path, "Took {articles} out of collection “{path}”", edit)

    def order(self, path: str, ids: Sequence[ArticleId], before: ArticleId | None) -> ChangeSet:
        """Put articles of a collection, in this order, before another one of it, or last."""

        def edit(connection: Connection, key: int) -> Moved:
            now = _in_order(connection, key)
            moving = dict.fromkeys(int(one) for one in ids)
            missing = [one for one in (*moving, before) if one is not None and one not in now]
            if missing:
                raise UserError(
                    f"Article {missing[0]} is not in the collection “{path}”.",
                    "Put it there first.",
                )
            rest = [one for one in now if one not in moving]
            at = len(rest) if before is None or before in moving else rest.index(before)
            return _reordered(connection, key, [*rest[:at], *moving, *rest[at:]])

        return self._members(path, "Put {articles} in order in collection “{path}”", edit)

    def _tree(
        self, summary: str, edit: Callable[[Work, dict[int, Fields]], list[Moved]]
    ) -> ChangeSet:
        with self._recorder.work() as work:
            old = collection_rows(work.connection)
            new = {key: dict(row) for key, row in old.items()}
            members = edit(work, new)
            rows = difference(old, new)
            if not rows:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            change = CollectionChange(rows, tuple(one for one in members if one.articles))
            payload = {"change": change.record(), "ids": [one.id for one in rows]}
            event = self._recorder.record(work, TREE, summary, payload)
            articles = frozenset(map(ArticleId, apply(work, change, event)))
            work.commit()
        return ChangeSet(ASPECTS, articles, summary, EventId(event), len(rows))

    def _members(
        self, path: str, words: str, edit: Callable[[Connection, int], Moved]
    ) -> ChangeSet:
        with self._recorder.work() as work:
            key = _required(collection_rows(work.connection), path)
            path = collection_paths(work.connection)[key].path
            moved = edit(work.connection, key)
            if not moved.articles:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            summary = words.format(articles=articles_in_words(len(moved.articles)), path=path)
            change = CollectionChange(members=(moved,))
            payload = {"change": change.record(), "path": path, "ids": moved.articles}
            event = self._recorder.record(work, MEMBERS, summary, payload)
            articles = frozenset(map(ArticleId, apply(work, change, event)))
            work.commit()
        return ChangeSet(ASPECTS, articles, summary, EventId(event), len(articles))


def _find(rows: dict[int, Fields], steps: Sequence[str]) -> int | None:
    by_place = {(row["parent_id"], row["name_key"]): key for key, row in rows.items()}
    parent: int | None = None
    for step in steps:
        parent = by_place.get((parent, tag_key(step)))
        if parent is None:
            return None
    return parent


def _required(rows: dict[int, Fields], path: str) -> int:
    key = _find(rows, collection_steps(path))
    if key is None:
        raise UserError(f"There is no collection “{path}”.", "Make it first, or choose another.")
    return key


def _siblings(rows: dict[int, Fields], parent: int | None) -> list[int]:
    mine = [key for key, row in rows.items() if row["parent_id"] == parent]
    return sorted(mine, key=lambda key: (rows[key]["position"], key))


def _last(rows: dict[int, Fields], parent: int | None) -> int:
    """The position after all below ``parent``."""
    siblings = _siblings(rows, parent)
    return int(rows[siblings[-1]]["position"]) + 1 if siblings else 1


def _ensure(connection: Connection, rows: dict[int, Fields], steps: Sequence[str]) -> int | None:
    """The collection of that path, made in ``rows`` with those above it where they are new."""
    parent: int | None = None
    for number, step in enumerate(steps, 1):
        key = _find(rows, steps[:number])
        if key is None:
            key = _unused(connection, rows)
            rows[key] = {
                "parent_id": parent,
                "name": step,
                "name_key": tag_key(step),
                "description": "",
                "position": _last(rows, parent),
            }
        parent = key
    return parent


def _unused(connection: Connection, rows: dict[int, Fields]) -> int:
    """A number that no collection ever had."""
    given = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    last = connection.scalar(given, {"name": CollectionRow.__tablename__}) or 0
    return max(int(last), *rows, 0) + 1 if rows else int(last) + 1


def _rename(
    connection: Connection, rows: dict[int, Fields], key: int, steps: Sequence[str]
) -> None:
    other = _find(rows, steps)
    if other not in (None, key):
        raise UserError(
            f"There is a collection “{'/'.join(steps)}” already.", "Choose another name."
        )
    above = _find(rows, steps[:-1]) if steps[1:] else None
    if above in subtree(rows, [key]) or _path_starts(rows, key, steps):
        raise UserError("A collection can't stand below itself.", "Choose another place for it.")
    parent = _ensure(connection, rows, steps[:-1]) if steps[1:] else None
    if parent != rows[key]["parent_id"]:
        rows[key] |= {"parent_id": parent, "position": _last(rows, parent)}
    rows[key] |= {"name": steps[-1], "name_key": tag_key(steps[-1])}


def _path_starts(rows: dict[int, Fields], key: int, steps: Sequence[str]) -> bool:
    """Whether a path leads through the collection, to a place that is not there yet."""
    return any(_find(rows, steps[:end]) == key for end in range(1, len(steps)))


def _in_order(connection: Connection, key: int) -> list[int]:
    mine = select(MemberRow.article_id).where(MemberRow.collection_id == key)
    return list(connection.scalars(mine.order_by(MemberRow.position, MemberRow.article_id)))


def _held(connection: Connection, key: int) -> dict[int, Place]:
    return places(connection, key, _in_order(connection, key))


def _leaving(connection: Connection, key: int) -> Moved:
    held = _held(connection, key)
    return Moved(key, list(held), list(held.values()), None)


def _reordered(connection: Connection, key: int, wanted: Sequence[int]) -> Moved:
    """Numbers from 1 for those that have another one."""
    held = _held(connection, key)
    other = [(one, at) for at, one in enumerate(wanted, 1) if held[one][0] != at]
    return Moved(
        key, [one for one, _ in other], [held[one] for one, _ in other], [at for _, at in other]
    )
