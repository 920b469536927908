"""What an edit of the tags changes, row by row, so that it can be taken back to the letter.

A change says of each tag, each alias and each tag on an article how it was before and how it is
after. Undo and redo put one in the place of the other. What an edit did to the tags themselves is
one thing: if later edits changed any of it, nothing is undone, and it is said what stands in the
way. Tags on articles are put back where they are still as the edit left them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from archive_app.domain.errors import UserError
from archive_app.store.tables import ArticleTagRow, TagAliasRow, TagRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of

Fields = dict[str, Any]  # the columns of a row without its key; None where there is no row
Holding = int | bool | None  # of a tag on an article: False: none, True: set by this edit, None:
# set by the import, a number: set by that edit

_FIELDS = ("parent_id", "name", "name_key", "colour", "description")


@dataclass(frozen=True, slots=True)
class Swap:
    """A row by its key, before and after."""

    key: int | str
    before: Fields | None
    after: Fields | None

    @property
    def back(self) -> Swap:
        """The other way round."""
        return Swap(self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Held:
    """One tag on some articles, before and after."""

    tag: int
    before: Holding
    after: Holding
    articles: tuple[int, ...]

    @property
    def back(self) -> Held:
        """The other way round."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True)
class TagChange:
    """A whole edit."""

    tags: tuple[Swap, ...] = ()
    aliases: tuple[Swap, ...] = ()
    held: tuple[Held, ...] = ()

    @property
    def back(self) -> TagChange:
        """The other way round."""
        return TagChange(
            tuple(one.back for one in self.tags),
            tuple(one.back for one in self.aliases),
            tuple(one.back for one in self.held),
        )

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return not (self.tags or self.aliases or self.held)

    def record(self) -> dict[str, Any]:
        """As an event keeps it."""
        return {
            "tags": [[one.key, one.before, one.after] for one in self.tags],
            "aliases": [[one.key, one.before, one.after] for one in self.aliases],
            "held": [[one.tag, one.before, one.after, list(one.articles)] for one in self.held],
        }

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> TagChange:
        """What :meth:`record` gave."""
        return cls(
            tuple(Swap(*one) for one in record["tags"]),
            tuple(Swap(*one) for one in record["aliases"]),
            tuple(
                Held(tag, before, after, tuple(articles))
                for tag, before, after, articles in record["held"]
            ),
        )


def tag_rows(connection: Connection) -> dict[int, Fields]:
    """Every tag by its id."""
    columns = [getattr(TagRow, name) for name in _FIELDS]
    found = connection.execute(select(TagRow.id, *columns))
    return {row.id: {name: getattr(row, name) for name in _FIELDS} for row in found}


def alias_rows(connection: Connection) -> dict[str, Fields]:
    """Every alias by its key."""
    found = connection.execute(select(TagAliasRow.path_key, TagAliasRow.path, TagAliasRow.tag_id))
    return {row.path_key: {"path": row.path, "tag_id": row.tag_id} for row in found}


def apply_tags(work: Work, change: TagChange, event: int) -> list[int]:
    """Change what is as the change expects it; returns the articles whose tags are others.

    Raises UserError, with nothing changed, when a tag or an alias is no longer so, or when what
    is to go is used by now.
    """
    connection = work.connection
    before = tag_rows(connection)
    _check(change, before, alias_rows(connection))
    shown = _with_any(connection, _below(before, _with_other_paths(change)))
    gone = [int(one.key) for one in change.tags if one.after is None]
    for one in change.tags:  # names that change places don't meet on the way
        mine = update(TagRow).where(TagRow.id == int(one.key))
        connection.execute(mine.values(name_key=f"\x01{one.key}"))
    for one in _downwards(change.tags, before):
        _put_tag(connection, int(one.key), one.before, one.after)
    for alias in change.aliases:
        _put_alias(connection, str(alias.key), alias.before, alias.after)
    touched = {article for held in change.held for article in _move(work, held, event)}
    _refuse_used(connection, gone, before)
    for tag in _upwards(gone, before):
        connection.execute(delete(TagRow).where(TagRow.id == tag))
    shown |= _with_any(connection, _below(tag_rows(connection), _with_other_paths(change)))
    touched |= shown
    work.touch_facets(touched)
    return sorted(touched)


# --- whether it can be done


def _check(change: TagChange, tags: Mapping[int, Fields], aliases: Mapping[str, Fields]) -> None:
    for one in change.tags:
        if tags.get(int(one.key)) != one.before:
            name = (one.after or one.before or {}).get("name", "")
            raise UserError(
                f"The tag “{name}” was changed later: this edit can't be taken back or done again.",
                "Undo the later edits first.",
            )
    for alias in change.aliases:
        if aliases.get(str(alias.key)) != alias.before:
            path = (alias.after or alias.before or {}).get("path", "")
            raise UserError(
                f"“{path}” stands for something else by now.", "Undo the later edits first."
            )
    swapped = {int(one.key): one.after for one in change.tags}
    after = {**tags, **swapped}
    taken: dict[tuple[int | None, str], int] = {}
    for key, row in after.items():
        if row is None:
            continue
        place = (row["parent_id"], row["name_key"])
        if place in taken:
            raise UserError(
                f"There is a tag “{row['name']}” there by now.", "Rename or merge that one first."
            )
        taken[place] = key
        if row["parent_id"] is not None and after.get(row["parent_id"]) is None:
            raise UserError(
                f"The tag that “{row['name']}” stood below is gone.", "Undo its deletion first."
            )


def _refuse_used(connection: Connection, gone: Sequence[int], tags: Mapping[int, Fields]) -> None:
    """What goes must be on no article and have nothing below it."""
    used = select(ArticleTagRow.tag_id, func.count()).where(one_of(ArticleTagRow.tag_id, gone))
    for tag, count in connection.execute(used.group_by(ArticleTagRow.tag_id)):
        name = tags[tag]["name"]
        raise UserError(
            f"The tag “{name}” was put on articles since (now on {count}).",
            "Undo the later edits first.",
        )
    below = select(TagRow.id, TagRow.parent_id, TagRow.name).where(one_of(TagRow.parent_id, gone))
    for row in connection.execute(below):
        if row.id not in gone:
            raise UserError(
                f"The tag “{row.name}” was put below it since.", "Undo the later edits first."
            )


# --- rows


def _downwards(swaps: Iterable[Swap], before: Mapping[int, Fields]) -> list[Swap]:
    """What stays or comes, so that a parent is there before what stands below it."""
    waiting = {int(one.key): one for one in swaps if one.after is not None}
    there = set(before)
    order: list[Swap] = []
    while waiting:
        ready = [
            key
            for key, one in waiting.items()
            if one.after is not None
            and (one.after["parent_id"] is None or one.after["parent_id"] in there)
        ]
        assert ready, "tags below themselves"
        for key in ready:
            order.append(waiting.pop(key))
            there.add(key)
    return order


def _upwards(gone: Sequence[int], before: Mapping[int, Fields]) -> list[int]:
    """What goes, so that nothing goes before what stood below it."""
    return sorted(gone, key=lambda tag: _depth(tag, before), reverse=True)


def _depth(tag: int, tags: Mapping[int, Fields]) -> int:
    depth = 0
    while (parent := tags[tag]["parent_id"]) is not None and depth <= len(tags):
        tag, depth = parent, depth + 1
    return depth


def _put_tag(connection: Connection, tag: int, before: Fields | None, after: Fields | None) -> None:
    assert after is not None
    if before is None:
        connection.execute(insert(TagRow).values(id=tag, **after))
    else:
        connection.execute(update(TagRow).where(TagRow.id == tag).values(**after))


def _put_alias(
    connection: Connection, key: str, before: Fields | None, after: Fields | None
) -> None:
    if before is not None:
        connection.execute(delete(TagAliasRow).where(TagAliasRow.path_key == key))
    if after is not None:
        connection.execute(insert(TagAliasRow).values(path_key=key, **after))


def _move(work: Work, held: Held, event: int) -> list[int]:
    """Tags on articles; only where they are as expected. Returns those articles."""
    setter = _setter(event)
    before, after = setter(held.before), setter(held.after)
    now = {
        row.article_id: row.event_id
        for row in work.connection.execute(
            select(ArticleTagRow.article_id, ArticleTagRow.event_id).where(
                ArticleTagRow.tag_id == held.tag, one_of(ArticleTagRow.article_id, held.articles)
            )
        )
    }
    if before is False:
        mine = [one for one in _existing(work, held.articles) if one not in now]
    else:
        mine = [one for one in held.articles if one in now and now[one] == before]
    if before is not False and mine:
        work.connection.execute(
            delete(ArticleTagRow).where(
                ArticleTagRow.tag_id == held.tag, one_of(ArticleTagRow.article_id, mine)
            )
        )
    if after is not False and mine:
        work.connection.execute(
            insert(ArticleTagRow),
            [{"article_id": one, "tag_id": held.tag, "event_id": after} for one in mine],
        )
    return mine


def _setter(event: int) -> Callable[[Holding], int | bool | None]:
    return lambda holding: event if holding is True else holding


def _existing(work: Work, ids: Collection[int]) -> list[int]:
    from archive_app.store.edits import existing

    return existing(work, ids)


# --- articles that show another path


def _below(tags: Mapping[int, Fields], roots: Collection[int]) -> set[int]:
    """Those of ``roots`` that are there, and all tags below them."""
    children: dict[int, list[int]] = {}
    for key, row in tags.items():
        if row["parent_id"] is not None:
            children.setdefault(row["parent_id"], []).append(key)
    found: set[int] = set()
    waiting = [root for root in roots if root in tags]
    while waiting:
        tag = waiting.pop()
        if tag not in found:
            found.add(tag)
            waiting += children.get(tag, ())
    return found


def _with_other_paths(change: TagChange) -> set[int]:
    """The tags whose path is another, or that come or go; a colour changes no path."""
    return {int(one.key) for one in change.tags if _place(one.before) != _place(one.after)}


def _place(row: Fields | None) -> tuple[Any, ...] | None:
    return None if row is None else (row["parent_id"], row["name"])


def _with_any(connection: Connection, tags: Collection[int]) -> set[int]:
    """The articles that have any of some tags."""
    held = select(ArticleTagRow.article_id).where(one_of(ArticleTagRow.tag_id, tags)).distinct()
    return set(connection.scalars(held))
