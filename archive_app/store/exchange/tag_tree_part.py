"""Tags themselves in packages: made, renamed, moved, coloured, merged, deleted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Judged, Part, Record
from archive_app.domain.tag_edits import (
    AddAlias,
    ChangeTag,
    DeleteTag,
    MergeTag,
    PutTag,
    TagEdit,
)
from archive_app.store.exchange import trees
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import Giving, Numbered, Taking, done_each, stands_against
from archive_app.store.exchange.trees import Trees
from archive_app.store.tables import ArticleTagRow
from archive_app.store.tag_changes import alias_rows, tag_rows
from archive_app.store.tag_edits import KIND, TagEditor
from archive_app.store.tag_tree import alias_key
from archive_app.store.values import tag_key


class TagTreePart:
    """The thing is the path that a tag had; a value is {path, colour, description, also}.

    A tag that was merged into another one is {into: path} afterwards, one that was deleted None.
    """

    part = Part.TAG_TREE

    def collect(self, giving: Giving) -> list[Record]:
        """Tags that the edits changed and that are others now than they were."""
        aliases = alias_rows(giving.connection)
        tags = _trees(giving.connection, giving.since)

        def went_into(path: str) -> str | None:
            alias = aliases.get(alias_key([tag_key(name) for name in path.split("/")]))
            return None if alias is None else str(tags.now[alias["tag_id"]]["path"])

        return trees.collect(self.part, tags, _touched(giving.edits), went_into)

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the tags now, and what was done to them here."""
        own = {edit.event: edit for edit in taking.mine}

        def used(tag: int, record: Record) -> LoggedEdit | None:
            setters = taking.connection.scalars(
                select(ArticleTagRow.event_id).where(ArticleTagRow.tag_id == tag).distinct()
            )
            found = (own.get(setter) for setter in setters if setter is not None)
            return next((edit for edit in found if stands_against(edit, record)), None)

        tags = _trees(taking.connection, taking.mine)
        return trees.judge(taking, records, tags, _touched(taking.mine), used)

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each tag."""

        def do(one: Judged) -> None:
            editor = TagEditor(taking.editor(one.record))
            tags = _trees(taking.connection, taking.mine)
            edits = _edits(one.record, tags)
            if edits:
                editor.edit(edits)
            for alias in trees.changed(one.record).get("also", ()):
                _let_stand(editor, alias, one.record.after["path"])

        return done_each(judged, do, taking.ctx)


def _edits(record: Record, tags: Trees) -> list[TagEdit]:
    key = tags.find(record)
    after = record.after
    if after is None or "into" in after:
        if key is None:
            return []
        path = str(tags.now[key]["path"])
        if after is None:
            return [DeleteTag(path)]
        into = [] if tags.named(after["into"]) is not None else [PutTag(after["into"])]
        return [*into, MergeTag(path, after["into"])]
    fields = trees.changed(record)
    looks = (fields.get("colour"), fields.get("description"))
    if key is None:
        return [PutTag(after["path"], *looks)]
    path = str(tags.now[key]["path"])
    to = fields.get("path", path)
    there = tags.named(to)
    if there not in (None, key):
        return [MergeTag(path, to), ChangeTag(to, None, *looks)]
    if to == path and looks == (None, None):
        return []
    return [ChangeTag(path, None if to == path else to, *looks)]


def _let_stand(editor: TagEditor, alias: str, path: str) -> None:
    """Other names are a help: one that means something else here stays what it is."""
    try:
        editor.edit([AddAlias(alias, path)])
    except UserError:
        return


def _touched(edits: Iterable[LoggedEdit]) -> dict[int, LoggedEdit]:
    """The last edit of each tag; of other names those of their tag."""
    found: dict[int, LoggedEdit] = {}
    for edit in edits:
        if edit.kind == KIND:
            change = edit.payload["change"]
            found.update((int(key), edit) for key, *_ in change["tags"])
            rows = (row for _, *both in change["aliases"] for row in both if row is not None)
            for row in rows:
                found.setdefault(int(row["tag_id"]), edit)
    return found


def _trees(connection: Connection, edits: Sequence[LoggedEdit]) -> Trees:
    """The tags now, and as they were before all those edits."""
    aliases: dict[str, Any] = alias_rows(connection)

    def value(key: int, rows: Mapping[int, Any]) -> trees.Value:
        row = rows[key]
        return {
            "path": trees.path_in(rows, key),
            "colour": row["colour"],
            "description": row["description"],
            "also": also.get(key, []),
        }

    also = _also(aliases)
    past = trees.Past(tag_rows(connection), value)
    for edit in reversed(edits):
        if edit.kind == KIND:
            for name, before, _ in edit.payload["change"]["aliases"]:
                aliases.pop(name, None)
                if before is not None:
                    aliases[name] = before
            also = _also(aliases)
            past.step({int(key): before for key, before, _ in edit.payload["change"]["tags"]})
        elif edit.kind == "tag.add":
            past.step({int(key): None for key in edit.payload["made"]})
    return past.trees()


def _also(aliases: Mapping[str, Any]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for row in sorted(aliases.values(), key=lambda row: str(row["path"])):
        found.setdefault(row["tag_id"], []).append(row["path"])
    return found
