"""What an edit of collections changes, so that it can be taken back to the letter.

Of each collection the fields that change are kept before and after; of each member its place and
the edit that put it there. Where a later edit changed a collection, nothing is undone and it is
said what stands in the way; members are put back where they are still as the edit left them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select, text, update

from archive_app.domain.changes import Aspect
from archive_app.domain.errors import UserError
from archive_app.store.collection_tables import CollectionRow, MemberRow
from archive_app.store.tables import ArticleRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

TREE = "collections.edit"
MEMBERS = "collections.members"
ASPECTS = frozenset({Aspect.COLLECTIONS})

Fields = dict[str, Any]  # columns of a collection by name
Place = tuple[int, int]  # the position of a member and the edit that put it there
_FIELDS = ("parent_id", "name", "name_key", "description", "position")


@dataclass(frozen=True, slots=True)
class Swap:
    """A collection before and after: None where there is none, else the fields that differ."""

    id: int
    before: Fields | None
    after: Fields | None


@dataclass(frozen=True, slots=True)
class Moved:
    """Members of one collection; None before: they come, None after: they go.

    A place after is a position alone: the edit that puts them there is the event itself.
    """

    collection: int
    articles: Sequence[int]
    before: Sequence[Place] | None
    after: Sequence[int] | None


@dataclass(frozen=True, slots=True)
class CollectionChange:
    """A whole edit."""

    rows: tuple[Swap, ...] = ()
    members: tuple[Moved, ...] = ()

    def record(self) -> dict[str, Any]:
        """As an event keeps it."""
        return {
            "rows": [[one.id, one.before, one.after] for one in self.rows],
            "members": [
                [one.collection, one.articles, one.before, one.after] for one in self.members
            ],
        }

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> CollectionChange:
        """What :meth:`record` gave."""
        return cls(
            tuple(Swap(*one) for one in record["rows"]),
            tuple(
                Moved(
                    where, ids, None if before is None else [(at, by) for at, by in before], after
                )
                for where, ids, before, after in record["members"]
            ),
        )


def collection_rows(connection: Connection) -> dict[int, Fields]:
    """Every collection by its id."""
    columns = [getattr(CollectionRow, name) for name in _FIELDS]
    found = connection.execute(select(CollectionRow.id, *columns))
    return {row.id: {name: getattr(row, name) for name in _FIELDS} for row in found}


def difference(old: Mapping[int, Fields], new: Mapping[int, Fields]) -> tuple[Swap, ...]:
    """What makes the new collections of the old ones."""
    swaps = []
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before is not None and after is not None:
            names = [name for name in _FIELDS if before[name] != after[name]]
            before, after = ({name: row[name] for name in names} for row in (before, after))
        if before != after:
            swaps.append(Swap(key, before, after))
    return tuple(swaps)


def apply(
    work: Work,
    change: CollectionChange,
    event: int,
    *,
    back: bool = False,
    only: Collection[int] | None = None,
) -> list[int]:
    """Do the change or take it ``back``; returns the articles whose place was changed.

    With ``only`` no other articles are moved. Raises UserError, with nothing changed, when a
    collection isn't as the change expects it.
    """
    connection = work.connection
    swaps = [Swap(one.id, one.after, one.before) if back else one for one in change.rows]
    old = collection_rows(connection)
    new = _after(old, swaps)
    _check(new)
    paths = {
        one.id
        for one in swaps
        if one.before is None or one.after is None or {"parent_id", "name"} & one.after.keys()
    }
    shown = members_below(connection, old, paths)
    # What refers to what is looked at when all of it stands.
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))
    moved = [
        one for part in change.members for one in _move(work, part, event, back=back, only=only)
    ]
    _refuse_used(connection, old, [one.id for one in swaps if one.after is None])
    _write(connection, swaps)
    shown |= members_below(connection, new, paths)
    work.touch_facets(shown.union(moved))
    return sorted(set(moved))


def undo_tree(work: Work, event: StoredEvent) -> list[int]:
    """Put collections back as they were."""
    apply(work, CollectionChange.of(event.payload["change"]), event.id, back=True)
    return list(event.payload["ids"])


def redo_tree(work: Work, event: StoredEvent) -> list[int]:
    """Change collections again as the event did."""
    apply(work, CollectionChange.of(event.payload["change"]), event.id)
    return list(event.payload["ids"])


def undo_members(work: Work, event: StoredEvent) -> list[int]:
    """Put members back where they were."""
    _require(work, event)
    return apply(work, CollectionChange.of(event.payload["change"]), event.id, back=True)


def redo_members(work: Work, event: StoredEvent) -> list[int]:
    """Put members again where the event did, those that its undo put back."""
    _require(work, event)
    change = CollectionChange.of(event.payload["change"])
    return apply(work, change, event.id, only=event.undone)


def members_below(
    connection: Connection, rows: Mapping[int, Fields], roots: Iterable[int]
) -> set[int]:
    """The articles of some collections and of all below them."""
    below = subtree(rows, roots)
    mine = select(MemberRow.article_id).where(one_of(MemberRow.collection_id, below)).distinct()
    return set(connection.scalars(mine)) if below else set()


def subtree(rows: Mapping[int, Fields], roots: Iterable[int]) -> set[int]:
    """Those of ``roots`` that are there, and all below them."""
    children: dict[int | None, list[int]] = {}
    for key, row in rows.items():
        children.setdefault(row["parent_id"], []).append(key)
    found: set[int] = set()
    waiting = [root for root in roots if root in rows]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += children.get(key, ())
    return found


# --- whether it can be done


def _after(rows: Mapping[int, Fields], swaps: Iterable[Swap]) -> dict[int, Fields]:
    """The collections as they will be; raises UserError when one isn't as expected."""
    new = {key: dict(row) for key, row in rows.items()}
    for one in swaps:
        now = rows.get(one.id)
        expected = one.before
        same = (
            now is None
            if expected is None
            else now is not None and all(now[name] == value for name, value in expected.items())
        )
        if not same:
            name = (now or one.before or one.after or {}).get("name", "")
            raise UserError(
                f"The collection “{name}” was changed later: "
                "this edit can't be taken back or done again.",
                "Undo the later edits first.",
            )
        if one.after is None:
            del new[one.id]
        else:
            new[one.id] = {**(now or {}), **one.after}
    return new


def _check(rows: Mapping[int, Fields]) -> None:
    taken: set[tuple[int | None, str]] = set()
    for row in rows.values():
        place = (row["parent_id"], row["name_key"])
        if place in taken:
            raise UserError(
                f"There is a collection “{row['name']}” there by now.",
                "Rename or move that one first.",
            )
        taken.add(place)
        if row["parent_id"] is not None and row["parent_id"] not in rows:
            raise UserError(
                f"The collection that “{row['name']}” stands below would be gone.",
                "Undo the later edits first.",
            )
    roots = [key for key, row in rows.items() if row["parent_id"] is None]
    if len(subtree(rows, roots)) < len(rows):
        raise UserError("A collection can't stand below itself.", "Choose another place for it.")


def _refuse_used(connection: Connection, rows: Mapping[int, Fields], gone: Sequence[int]) -> None:
    """What goes must hold no articles any more."""
    used = select(MemberRow.collection_id).where(one_of(MemberRow.collection_id, gone)).limit(1)
    key = connection.scalar(used) if gone else None
    if key is not None:
        raise UserError(
            f"Articles were put into the collection “{rows[key]['name']}” since.",
            "Undo the later edits first.",
        )


def _require(work: Work, event: StoredEvent) -> None:
    """The collections of an edit of members must be there."""
    rows = collection_rows(work.connection)
    for where, *_ in event.payload["change"]["members"]:
        if where not in rows:
            raise UserError(
                f"The collection “{event.payload['path']}” is gone.", "Undo its deletion first."
            )


# --- rows


def _write(connection: Connection, swaps: Sequence[Swap]) -> None:
    for one in swaps:  # names that change places don't meet on the way
        mine = update(CollectionRow).where(CollectionRow.id == one.id)
        if one.before is not None and one.after is not None and "name_key" in one.after:
            connection.execute(mine.values(name_key=f"\x01{one.id}"))
        if one.after is None:
            connection.execute(delete(CollectionRow).where(CollectionRow.id == one.id))
    for one in swaps:
        if one.before is None and one.after is not None:
            connection.execute(insert(CollectionRow).values(id=one.id, **one.after))
        elif one.after is not None:
            mine = update(CollectionRow).where(CollectionRow.id == one.id)
            connection.execute(mine.values(**one.after))


def _move(
    work: Work, moved: Moved, event: int, *, back: bool, only: Collection[int] | None
) -> list[int]:
    """Place members where they are as expected; returns those."""
    earlier = dict(zip(moved.articles, moved.before or (), strict=False))
    later = {
        article: (at, event) for article, at in zip(moved.articles, moved.after or (), strict=False)
    }
    expected, wanted = (later, earlier) if back else (earlier, later)
    now = places(work.connection, moved.collection, moved.articles)
    there = set(_existing(work.connection, moved.articles))
    if only is not None:
        there &= set(only)
    mine = [one for one in moved.articles if one in there and now.get(one) == expected.get(one)]
    if expected and mine:
        gone = delete(MemberRow).where(
            MemberRow.collection_id == moved.collection, one_of(MemberRow.article_id, mine)
        )
        work.connection.execute(gone)
    rows = [
        {
            "collection_id": moved.collection,
            "article_id": one,
            "position": wanted[one][0],
            "event_id": wanted[one][1],
        }
        for one in mine
        if one in wanted
    ]
    if rows:
        work.connection.execute(insert(MemberRow), rows)
    return mine


def places(connection: Connection, collection: int, ids: Collection[int]) -> dict[int, Place]:
    """Those of ``ids`` that are in the collection, each with its place."""
    rows = connection.execute(
        select(MemberRow.article_id, MemberRow.position, MemberRow.event_id).where(
            MemberRow.collection_id == collection, one_of(MemberRow.article_id, ids)
        )
    )
    return {row.article_id: (row.position, row.event_id) for row in rows}


def _existing(connection: Connection, ids: Collection[int]) -> list[int]:
    return list(connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids))))
