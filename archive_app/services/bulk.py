"""Editing many articles at once: how they stand, what an edit would change, and the edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from archive_app.domain.articles import ResultRow
from archive_app.domain.bulk import (
    BulkEdit,
    BulkEffect,
    BulkExample,
    BulkPreview,
    BulkStanding,
    BulkStore,
)
from archive_app.domain.changes import ChangeSet
from archive_app.domain.collections import collection_steps
from archive_app.domain.fields import checked
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import ReadStore
from archive_app.domain.tag_paths import tag_path

EXAMPLES = 60  # articles of a preview that are shown


class BulkService:
    """Edits of many articles; each is one step to take back. All raise UserError in words."""

    def __init__(self, bulk: BulkStore, reads: ReadStore) -> None:
        self._bulk = bulk
        self._reads = reads

    def standing(self, ids: Sequence[ArticleId]) -> BulkStanding:
        """How many of the articles have which tags, status and collections."""
        return self._bulk.standing(ids)

    def preview(self, ids: Sequence[ArticleId], edit: BulkEdit) -> BulkPreview:
        """What the edit would change, with the first articles of the list as examples."""
        edit = in_order(edit)
        effect = self._bulk.effect(ids, edit)
        changed = _changed(effect)
        rows = self._reads.rows(list(islice(ids, EXAMPLES)))
        return BulkPreview(
            total=effect.total,
            articles=len(changed),
            added=sum(map(len, effect.add.values())),
            removed=sum(map(len, effect.remove.values())),
            statuses=len(effect.status),
            collected=len(effect.into) + len(effect.out_of),
            fields=sum(map(len, effect.fields.values())),
            examples=tuple(_example(row, edit, effect) for row in rows),
        )

    def apply(
        self, ids: Sequence[ArticleId], edit: BulkEdit, ctx: JobContext | None = None
    ) -> ChangeSet:
        """Make the edit; raises Cancelled, with nothing changed, when it is stopped."""
        return self._bulk.apply(ids, in_order(edit), ctx or NoContext())


def in_order(edit: BulkEdit) -> BulkEdit:
    """The edit with its paths and values in their stored form; raises UserError for what can't be.

    Each tag is named once; one that is put on and taken off is put on, and so is a collection.
    """
    add = {path.casefold(): path for path in reversed([tag_path(one) for one in edit.add])}
    remove = {path.casefold(): path for path in edit.remove}
    into, out_of = (
        "/".join(collection_steps(one)) if one else "" for one in (edit.into, edit.out_of)
    )
    return replace(
        edit,
        add=tuple(reversed(add.values())),
        remove=tuple(path for key, path in remove.items() if key not in add),
        into=into,
        out_of="" if out_of.casefold() == into.casefold() else out_of,
        fields={one: checked(one, value) for one, value in edit.fields.items()},
    )


def _changed(effect: BulkEffect) -> frozenset[int]:
    parts = (*effect.add.values(), *effect.remove.values(), *effect.fields.values())
    return frozenset().union(effect.status, effect.into, effect.out_of, *parts)


def _example(row: ResultRow, edit: BulkEdit, effect: BulkEffect) -> BulkExample:
    one = row.id
    return BulkExample(
        article=one,
        title=row.title or row.original_title,
        add=tuple(path for path, ids in effect.add.items() if one in ids),
        remove=tuple(path for path, ids in effect.remove.items() if one in ids),
        status=edit.status if one in effect.status else None,
        into=edit.into if one in effect.into else "",
        out_of=edit.out_of if one in effect.out_of else "",
        fields={field: edit.fields[field] for field, ids in effect.fields.items() if one in ids},
    )
