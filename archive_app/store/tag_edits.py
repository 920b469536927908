"""Edits of the tags themselves: each is one transaction and one event, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId, TagId
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
    TagPlan,
    TagRecord,
)
from archive_app.store.events import Recorder
from archive_app.store.tables import ArticleTagRow, TagRow
from archive_app.store.tag_changes import TagChange, alias_rows, apply_tags, tag_rows
from archive_app.store.tag_drafts import TagDraft
from archive_app.store.tag_tree import TagTree
from archive_app.store.unit_of_work import Work

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

KIND = "tags.edit"
ASPECTS = frozenset({Aspect.TAGS})


class TagEditor:
    """``TagStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def records(self) -> list[TagRecord]:
        """Every tag, by path, with how many articles have it."""
        with self._recorder.database.reading() as connection:
            return _records(connection)

    def plan(self, groups: Sequence[Sequence[TagEdit]]) -> tuple[TagPlan, dict[int, UserError]]:
        """What the edits would do, with nothing written, and why groups of them can't be done."""
        problems: dict[int, UserError] = {}
        with self._recorder.database.reading() as connection:
            draft = TagDraft(connection)
            for number, edits in enumerate(groups):
                try:
                    draft.do_all(edits)
                except UserError as problem:
                    problems[number] = problem
            return draft.plan(), problems

    def edit(self, edits: Sequence[TagEdit]) -> ChangeSet:
        """Do all the edits or none, in this order; raises UserError when one can't be done."""
        with self._recorder.work() as work:
            draft = TagDraft(work.connection)
            draft.do_all(edits)
            change = draft.change()
            if change.is_empty:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            summary = _summary(edits)
            payload = {"change": change.record(), "ids": [int(one.key) for one in change.tags]}
            event = self._recorder.record(work, KIND, summary, payload)
            articles = frozenset(map(ArticleId, apply_tags(work, change, event)))
            work.commit()
        return ChangeSet(ASPECTS, articles, summary, EventId(event), len(edits))


def undo_tags(work: Work, event: StoredEvent) -> list[int]:
    """Put the tags back as they were; raises UserError when later edits stand in the way."""
    apply_tags(work, TagChange.of(event.payload["change"]).back, event.id)
    return _changed(event)


def redo_tags(work: Work, event: StoredEvent) -> list[int]:
    """Change the tags again as the event did."""
    apply_tags(work, TagChange.of(event.payload["change"]), event.id)
    return _changed(event)


def _changed(event: StoredEvent) -> list[int]:
    """The tags of an event; one of aliases only has none, and still was done."""
    return list(event.payload["ids"]) or [0]


def _records(connection: Connection) -> list[TagRecord]:
    tree = TagTree(connection)
    counted = select(ArticleTagRow.tag_id, func.count()).group_by(ArticleTagRow.tag_id)
    own = {row[0]: row[1] for row in connection.execute(counted)}
    below = _with_below(connection)
    aliases: dict[int, list[str]] = {}
    for row in alias_rows(connection).values():
        aliases.setdefault(row["tag_id"], []).append(row["path"])
    records = [
        TagRecord(
            id=TagId(tag),
            path=tree.label(tag).path,
            colour=row["colour"],
            description=row["description"],
            articles=own.get(tag, 0),
            with_below=below.get(tag, 0),
            aliases=tuple(sorted(aliases.get(tag, ()), key=str.casefold)),
        )
        for tag, row in tag_rows(connection).items()
    ]
    return sorted(records, key=lambda record: record.path.casefold())


def _with_below(connection: Connection) -> dict[int, int]:
    """How many articles have each tag or one below it, each counted once."""

    lines = select(TagRow.id.label("above"), TagRow.id.label("tag")).cte("lines", recursive=True)
    lines = lines.union(
        select(lines.c.above, TagRow.id).join(lines, TagRow.parent_id == lines.c.tag)
    )
    counted = (
        select(lines.c.above, func.count(ArticleTagRow.article_id.distinct()))
        .join(ArticleTagRow, ArticleTagRow.tag_id == lines.c.tag)
        .group_by(lines.c.above)
    )
    return {row[0]: row[1] for row in connection.execute(counted)}


def _summary(edits: Sequence[TagEdit]) -> str:
    if len(edits) > 1:
        return f"Edited tags ({len(edits)} changes)"
    match edits[0]:
        case MakeTag(path=path):
            return f"Made tag “{path}”"
        case ChangeTag(path=path, to=str(to)):
            return f"Renamed tag “{path}” to “{to}”"
        case ChangeTag(path=path):
            return f"Changed tag “{path}”"
        case MergeTag(path=path, into=into):
            return f"Merged tag “{path}” into “{into}”"
        case DeleteTag(path=path):
            return f"Deleted tag “{path}”"
        case PutTag(path=path):
            return f"Changed tag “{path}”"
        case AddAlias(alias=alias, path=path) | Absorb(alias=alias, path=path):
            return f"Let “{alias}” stand for tag “{path}”"
        case DropAlias(alias=alias):
            return f"Let “{alias}” stand for no tag"
