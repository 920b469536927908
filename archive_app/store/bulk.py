"""Edits of many articles: every part by its own editor, all of them one event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Connection, func, select, update

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.bulk import BulkEdit, BulkEffect, BulkStanding
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.collections import collection_steps
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import JobContext, Progress
from archive_app.store.collection_edits import CollectionEditor
from archive_app.store.collection_tables import MemberRow, collection_paths
from archive_app.store.composed import BULK, Part, keep_parts, part_recorder
from archive_app.store.curation import Curator
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.fields import Fields, articles_with_other_value
from archive_app.store.tables import ArticleRow, ArticleTagRow, EventRow
from archive_app.store.tag_tree import TagTree
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of, storable, tag_key

KIND = "bulk.edit"

Step = tuple[str, Callable[[], ChangeSet]]  # what it does in words, for the progress


class BulkEditor:
    """``BulkStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def standing(self, ids: Sequence[ArticleId]) -> BulkStanding:
        """How many of the articles have which tags, status and collections."""
        with self._recorder.database.reading() as connection:
            labels = {int(one.id): one.path for one in TagTree(connection).labels()}
            places = collection_paths(connection)
            statuses = _counted(connection, ArticleRow.status, ArticleRow.id, ids)
            tags = _counted(connection, ArticleTagRow.tag_id, ArticleTagRow.article_id, ids)
            members = _counted(connection, MemberRow.collection_id, MemberRow.article_id, ids)
        return BulkStanding(
            total=sum(statuses.values()),
            tags={labels[tag]: number for tag, number in tags.items()},
            statuses={ReviewStatus(name): number for name, number in statuses.items()},
            collections={places[key].path: number for key, number in members.items()},
        )

    def effect(self, ids: Sequence[ArticleId], edit: BulkEdit) -> BulkEffect:
        """Which articles each part of the edit would change."""
        with self._recorder.database.reading() as connection:
            there = frozenset(connection.scalars(_of(ArticleRow.id, ArticleRow.id, ids)))
            tree = TagTree(connection)
            have = {
                path: _tagged(connection, tree.find(path), ids)
                for path in (*edit.add, *edit.remove)
            }
            others = frozenset(
                connection.scalars(
                    _of(ArticleRow.id, ArticleRow.id, ids).where(ArticleRow.status != edit.status)
                )
                if edit.status
                else ()
            )
            return BulkEffect(
                add={path: there - have[path] for path in edit.add},
                remove={path: have[path] for path in edit.remove},
                status=others,
                into=there - _members(connection, edit.into, ids) if edit.into else frozenset(),
                out_of=_members(connection, edit.out_of, ids) if edit.out_of else frozenset(),
                fields={
                    one: frozenset(articles_with_other_value(connection, one, ids, value))
                    for one, value in edit.fields.items()
                },
                total=len(there),
            )

    def apply(self, ids: Sequence[ArticleId], edit: BulkEdit, ctx: JobContext) -> ChangeSet:
        """Make the edit as one event. Raises Cancelled, with nothing changed, when it is stopped.

        An edit of one part is told as that part would be.
        """
        with self._recorder.work() as work:
            event = self._recorder.record(work, KIND, "", {})
            parts: list[Part] = []
            steps = list(self._steps(work, event, parts, ids, edit))
            changed: set[ArticleId] = set()
            aspects: set[Aspect] = set()
            for number, (words, step) in enumerate(steps):
                ctx.checkpoint()
                ctx.report(Progress(number, len(steps), words))
                change = step()
                changed |= change.articles
                aspects |= change.aspects
            ctx.checkpoint()  # from here on it is done
            if not parts:
                return ChangeSet(BULK, summary="Nothing to change")
            number = len(parts)
            summary = f"Edited {articles_in_words(len(changed))} together: {number} changes"
            if number == 1:
                summary = str(parts[0]["summary"])
            _name(work, event, summary)
            keep_parts(work, event, {"articles": len(changed)}, parts)
            work.commit()
        return ChangeSet(
            frozenset(aspects), frozenset(changed), summary, EventId(event), len(changed)
        )

    def _steps(
        self, work: Work, event: int, parts: list[Part], ids: Sequence[ArticleId], edit: BulkEdit
    ) -> Iterator[Step]:
        inner = part_recorder(self._recorder, work, event, parts, self._recorder.actor, work.at)
        curator, collections, fields = Curator(inner), CollectionEditor(inner), Fields(inner)
        tree = TagTree(work.connection)
        for path in edit.remove:
            if tree.find(path) is not None:  # gone meanwhile: then it is on none of them
                yield f"Removing tag “{path}”", partial(curator.remove_tag, ids, path)
        for path in edit.add:
            yield f"Adding tag “{path}”", partial(curator.add_tag, ids, path)
        if (status := edit.status) is not None:
            yield "Setting the review status", partial(curator.set_status, ids, status)
        if edit.out_of and _collection(work.connection, edit.out_of) is not None:
            yield "Taking out of a collection", partial(collections.remove, edit.out_of, ids)
        if edit.into:
            if _collection(work.connection, edit.into) is None:
                yield "Making a collection", partial(collections.make, edit.into)
            yield "Putting into a collection", partial(collections.add, edit.into, ids)
        for field, value in edit.fields.items():
            yield (
                f"Setting the {field.value.replace('_', ' ')}",
                partial(fields.set_field, ids, field, value),
            )


# --- inside


def _of(wanted: Any, article: Any, ids: Sequence[ArticleId]) -> Any:
    return select(wanted).where(one_of(article, ids))


def _counted(
    connection: Connection, group: Any, article: Any, ids: Sequence[ArticleId]
) -> dict[Any, int]:
    statement = select(group, func.count()).where(one_of(article, ids)).group_by(group)
    return {row[0]: row[1] for row in connection.execute(statement)}


def _tagged(connection: Connection, tag: int | None, ids: Sequence[ArticleId]) -> frozenset[int]:
    if tag is None:
        return frozenset()
    mine = _of(ArticleTagRow.article_id, ArticleTagRow.article_id, ids)
    return frozenset(connection.scalars(mine.where(ArticleTagRow.tag_id == tag)))


def _collection(connection: Connection, path: str) -> int | None:
    wanted = [tag_key(step) for step in collection_steps(path)]
    for key, node in collection_paths(connection).items():
        if [tag_key(step) for step in node.path.split("/")] == wanted:
            return key
    return None


def _members(connection: Connection, path: str, ids: Sequence[ArticleId]) -> frozenset[int]:
    key = _collection(connection, path)
    if key is None:
        return frozenset()
    mine = _of(MemberRow.article_id, MemberRow.article_id, ids)
    return frozenset(connection.scalars(mine.where(MemberRow.collection_id == key)))


def _name(work: Work, event: int, summary: str) -> None:
    mine = update(EventRow).where(EventRow.id == event)
    work.connection.execute(mine.values(summary=storable(summary)))
