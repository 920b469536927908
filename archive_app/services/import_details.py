"""One record of a dry run looked at closely: read again, with everything cleaning did to it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import CleaningView
from archive_app.domain.errors import ImportProblem
from archive_app.domain.import_plans import ImportPlan, RecordKey
from archive_app.domain.import_ports import Importers, ImportStore
from archive_app.domain.import_preview import PreviewRow
from archive_app.domain.importing import BadItem, Outcome, SourceItem
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import ReadStore
from archive_app.services.import_walk import PlannedReader

_GONE = "The record isn't in its file any more."


def record_of(
    importers: Importers, plan: ImportPlan, row: PreviewRow, ctx: JobContext
) -> SourceItem:
    """The record of a row, read again as the plan says now.

    Raises ImportProblem with the reason when it can't be read, and Cancelled.
    """
    key = RecordKey(row.file, row.record)
    plan = replace(plan, reading=replace(plan.reading, only=key))
    for item in PlannedReader(importers, plan).read(row.found):
        ctx.checkpoint()
        if (item.file, item.record) != key:
            continue
        if isinstance(item, BadItem):
            raise ImportProblem(item.reason)
        return item
    raise ImportProblem(_GONE, "Look into the files again.")


def view_of_record(item: SourceItem, store: ImportStore, reads: ReadStore) -> CleaningView:
    """What cleaning did to a record; of a new version also how it differs from the one here."""
    from archive_app.services.cleaning_cards import view_of  # cleaning takes long to load

    return view_of(item.draft, old_texts=_replaced(item, store, reads))


def _replaced(item: SourceItem, store: ImportStore, reads: ReadStore) -> Mapping[Side, str]:
    """The texts of the library that the record would put new versions beside."""
    with closing(store.dry_judge()) as judge:
        (result,) = judge.judge([item])
    if result.outcome is not Outcome.UPDATED or result.article is None:
        return {}
    article = reads.article(result.article)
    here = (article.original, article.translation)
    return {text.side: text.received for text in here if text is not None}
