"""Edits of tags tried on a picture of the tree: what comes of them is one change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select, text

from archive_app.domain.errors import UserError
from archive_app.domain.tag_edits import (
    TAG_COLOURS,
    Absorb,
    AddAlias,
    ChangeTag,
    DeleteTag,
    DropAlias,
    MakeTag,
    MergeTag,
    PutTag,
    TagEdit,
    TagPlan,
)
from archive_app.domain.tag_paths import tag_path
from archive_app.store.tables import ArticleTagRow
from archive_app.store.tag_changes import Fields, Held, Swap, TagChange, alias_rows, tag_rows
from archive_app.store.tag_tree import alias_key, path_steps
from archive_app.store.values import one_of, storable, tag_key

_CHOOSE = "Choose one from the list of tags."
_LONGEST_DESCRIPTION = 2_000


class TagDraft:
    """The tags as edits leave them; nothing is written. Raises UserError for what can't be."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stood = tag_rows(connection)
        self._stood_for = alias_rows(connection)
        # Rows are replaced and never changed, so that a copy of the tables is a way back.
        self._tags: dict[int, Fields] = dict(self._stood)
        self._aliases: dict[str, Fields] = dict(self._stood_for)
        self._places = {_place(row): key for key, row in self._tags.items()}
        self._goes_to: dict[int, int | None] = {}  # where the articles of a tag that goes go
        self._next = _next_id(connection)
        self._merged = self._deleted = 0

    def do_all(self, edits: Sequence[TagEdit]) -> None:
        """Try edits one after the other; when one can't be, none of them was."""
        tags, aliases, goes_to = dict(self._tags), dict(self._aliases), dict(self._goes_to)
        places, counts = dict(self._places), (self._next, self._merged, self._deleted)
        try:
            for edit in edits:
                self._do(edit)
        except UserError:
            self._tags, self._aliases, self._goes_to = tags, aliases, goes_to
            self._places = places
            self._next, self._merged, self._deleted = counts
            raise

    def _do(self, edit: TagEdit) -> None:
        match edit:
            case MakeTag():
                self._make(edit)
            case ChangeTag():
                self._change(edit)
            case MergeTag():
                self._merge(self._named(edit.path), self._named(edit.into))
            case DeleteTag():
                self._delete(self._named(edit.path))
            case AddAlias():
                self._add_alias(edit)
            case DropAlias():
                self._drop_alias(edit)
            case PutTag():
                self._put(edit)
            case Absorb():
                self._absorb(edit)

    def change(self) -> TagChange:
        """Everything that is other than it was."""
        tags = _swaps(self._stood, self._tags)
        return TagChange(tags, _swaps(self._stood_for, self._aliases), self._held())

    def plan(self) -> TagPlan:
        """The change in numbers."""
        change = self.change()
        articles = len({article for held in change.held for article in held.articles})
        both = [one for one in change.tags if one.before is not None and one.after is not None]
        made = sum(one.before is None for one in change.tags)
        return TagPlan(made, len(both), self._merged, self._deleted, articles)

    def path_of(self, tag: int) -> str:
        """The path of a tag as it is now."""
        names: list[str] = []
        at: int | None = tag
        while at is not None:
            names.append(self._tags[at]["name"])
            at = self._tags[at]["parent_id"]
        return "/".join(reversed(names))

    # --- edits

    def _make(self, edit: MakeTag) -> None:
        path = tag_path(edit.path)
        if self._find(path) is not None:
            raise UserError(f"There is a tag “{path}” already.", "Choose another name.")
        stands_for = self._aliases.get(_alias_key(path))
        if stands_for is not None:
            other = self.path_of(stands_for["tag_id"])
            raise UserError(
                f"“{path}” stands for the tag “{other}”.",
                "Let it no longer stand for that tag first, or choose another name.",
            )
        tag = self._ensure(path)
        self._describe(tag, edit.colour, edit.description)

    def _change(self, edit: ChangeTag) -> None:
        tag = self._named(edit.path)
        if edit.to is not None:
            self._move(tag, tag_path(edit.to))
        self._describe(tag, edit.colour, edit.description)

    def _move(self, tag: int, path: str) -> None:
        *above, name = path_steps(path)
        there = self._find(path)
        if there is not None and there != tag:
            raise UserError(
                f"There is a tag “{self.path_of(there)}” already.",
                "Merge the two, or choose another name.",
            )
        parent = self._ensure("/".join(above)) if above else None
        if parent is not None and (parent == tag or self._is_below(parent, tag)):
            raise UserError(
                f"“{self.path_of(tag)}” can't stand below itself.", "Choose another place for it."
            )
        self._set(tag, parent_id=parent, name=name, name_key=tag_key(name))
        self._aliases.pop(_alias_key(path), None)  # a tag is there now

    def _describe(self, tag: int, colour: str | None, description: str | None) -> None:
        if colour is not None:
            if colour and colour not in TAG_COLOURS:
                raise UserError(
                    f"“{colour}” is no colour of tags.", f"Choose one of {', '.join(TAG_COLOURS)}."
                )
            self._set(tag, colour=colour)
        if description is not None:
            words = storable(description).strip()
            if len(words) > _LONGEST_DESCRIPTION:
                raise UserError(
                    f"A description may have at most {_LONGEST_DESCRIPTION} characters.",
                    "Shorten it.",
                )
            self._set(tag, description=words)

    def _merge(self, tag: int, into: int) -> None:
        if tag == into:
            raise UserError("A tag can't be merged with itself.", "Choose another one.")
        if self._is_below(into, tag):
            raise UserError(
                f"“{self.path_of(into)}” stands below “{self.path_of(tag)}”.",
                "Move it elsewhere first, or merge it the other way round.",
            )
        self._merged += 1
        self._pour(tag, into)

    def _pour(self, tag: int, into: int) -> None:
        """Articles and what stands below go over; what meets its like is poured into that."""
        path = self.path_of(tag)
        below = {self._tags[one]["name_key"]: one for one in self._children(into) if one != tag}
        for child in self._children(tag):
            like = below.get(self._tags[child]["name_key"])
            if like is None:
                self._set(child, parent_id=into)
            else:
                self._pour(child, like)
        for key, alias in list(self._aliases.items()):
            if alias["tag_id"] == tag:
                self._aliases[key] = {**alias, "tag_id": into}
        self._forget(tag, into)
        self._aliases[_alias_key(path)] = {"path": path, "tag_id": into}

    def _delete(self, tag: int) -> None:
        for child in self._children(tag):
            self._delete(child)
        for key in [key for key, row in self._aliases.items() if row["tag_id"] == tag]:
            del self._aliases[key]
        self._deleted += 1
        self._forget(tag, None)

    def _forget(self, tag: int, into: int | None) -> None:
        row = self._tags.pop(tag)
        if self._places.get(_place(row)) == tag:
            del self._places[_place(row)]
        for source, target in self._goes_to.items():
            if target == tag:
                self._goes_to[source] = into
        if tag in self._stood:
            self._goes_to[tag] = into

    def _add_alias(self, edit: AddAlias) -> None:
        alias, tag = tag_path(edit.alias), self._named(edit.path)
        if (there := self._find(alias)) is not None:
            raise UserError(
                f"There is a tag “{self.path_of(there)}”.", "Merge it instead, or choose another."
            )
        self._aliases[_alias_key(alias)] = {"path": alias, "tag_id": tag}

    def _drop_alias(self, edit: DropAlias) -> None:
        if self._aliases.pop(_alias_key(tag_path(edit.alias)), None) is None:
            raise UserError(f"“{edit.alias}” stands for no tag.", _CHOOSE)

    def _put(self, edit: PutTag) -> None:
        path = tag_path(edit.path)
        if self._find(path) is None:
            self._make(MakeTag(path))
        self._describe(self._named(path), edit.colour, edit.description)

    def _absorb(self, edit: Absorb) -> None:
        tag = self._find(tag_path(edit.alias))
        if tag is None:
            self._add_alias(AddAlias(edit.alias, edit.path))
        else:
            self._merge(tag, self._named(edit.path))

    def _set(self, tag: int, **fields: Any) -> None:
        if self._places.get(_place(self._tags[tag])) == tag:
            del self._places[_place(self._tags[tag])]
        self._tags[tag] = {**self._tags[tag], **fields}
        self._places[_place(self._tags[tag])] = tag

    # --- the tree

    def _find(self, path: str) -> int | None:
        at: int | None = None
        for name in path_steps(path):
            key = tag_key(name)
            at = next(
                (one for one in self._children(at) if self._tags[one]["name_key"] == key), None
            )
            if at is None:
                return None
        return at

    def _named(self, path: str) -> int:
        tag = self._find(path)
        if tag is None:
            raise UserError(f"There is no tag “{path}”.", _CHOOSE)
        return tag

    def _ensure(self, path: str) -> int:
        at: int | None = None
        for name in path_steps(path):
            key = tag_key(name)
            found = self._child(at, key)
            if found is None:
                found, self._next = self._next, self._next + 1
                self._tags[found] = {
                    "parent_id": at, "name": name, "name_key": key, "colour": "", "description": "",
                }  # fmt: skip
                self._places[at, key] = found
            at = found
        assert at is not None
        return at

    def _child(self, tag: int | None, key: str) -> int | None:
        return self._places.get((tag, key))

    def _children(self, tag: int | None) -> list[int]:
        return [key for key, row in self._tags.items() if row["parent_id"] == tag]

    def _is_below(self, tag: int, above: int) -> bool:
        at = self._tags[tag]["parent_id"]
        while at is not None:
            if at == above:
                return True
            at = self._tags[at]["parent_id"]
        return False

    # --- articles

    def _held(self) -> tuple[Held, ...]:
        """Which articles lose a tag that goes, and which get the one it goes into."""
        found: list[Held] = []
        gained: dict[int, set[int]] = {}
        for tag, into in self._goes_to.items():
            by_setter: dict[int | None, list[int]] = {}
            for article, setter in self._holders(tag):
                by_setter.setdefault(setter, []).append(article)
            for setter, articles in by_setter.items():
                found.append(Held(tag, setter, False, tuple(sorted(articles))))
                if into is not None:
                    gained.setdefault(into, set()).update(articles)
        for into, gaining in gained.items():
            new = gaining - {article for article, _ in self._holders(into)}
            if new:
                found.append(Held(into, False, True, tuple(sorted(new))))
        return tuple(found)

    def _holders(self, tag: int) -> list[tuple[int, int | None]]:
        rows = self._connection.execute(
            select(ArticleTagRow.article_id, ArticleTagRow.event_id).where(
                one_of(ArticleTagRow.tag_id, [tag])
            )
        )
        return [(row.article_id, row.event_id) for row in rows]


def _swaps(before: Mapping[Any, Fields], after: Mapping[Any, Fields]) -> tuple[Swap, ...]:
    keys: Sequence[Any] = [*before, *(key for key in after if key not in before)]
    return tuple(
        Swap(key, before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key)
    )


def _place(row: Fields) -> tuple[int | None, str]:
    return row["parent_id"], row["name_key"]


def _alias_key(path: str) -> str:
    return alias_key([tag_key(name) for name in path_steps(path)])


def _next_id(connection: Connection) -> int:
    """Ids are never given twice: SQLite's own count of them goes on."""
    counted = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'tag'"))
    return int(counted or 0) + 1
