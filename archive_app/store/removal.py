"""Taking an import back: its articles go, the texts it renewed return to the version before."""

from __future__ import annotations

from typing import NoReturn

from sqlalchemy import delete, exists, func, insert, select, update

from archive_app.domain.errors import UserError
from archive_app.domain.import_batches import RESUMABLE, BatchState
from archive_app.domain.importing import Outcome
from archive_app.store.collection_tables import MemberRow
from archive_app.store.field_tables import FieldRow
from archive_app.store.known import STORED
from archive_app.store.reprint_clusters import leave_clusters
from archive_app.store.snapshot import restore_snapshot
from archive_app.store.stars import StarRow
from archive_app.store.tables import (
    ArticleRow,
    ArticleTagRow,
    BatchRow,
    ContentRow,
    EventRow,
    ImportItemRow,
    NoteRow,
    RawObjectRow,
    TextRow,
    TombstoneRow,
)
from archive_app.store.unit_of_work import Work
from archive_app.store.values import loads, one_of
from archive_app.store.versions import settle_searched

# Kinds of edits by which a person changes what cleaning and alignment made of an article.
_MENDING = (
    "alignment.edit",
    "finding.dismiss",
    "finding.restore",
    "rules.set",
    "text.choose",
    "text.correct",
)


def undo_import(work: Work, batch: int) -> list[int]:
    """Remove what a batch brought and nobody has edited since; returns the articles changed.

    It can't go on afterwards: if it is running, its next unit of work is refused. Raises
    UserError when it stored nothing.
    """
    _check_stored(work, batch)
    _stop(work, batch)
    brought = _bytes_of(work, batch)
    mended = _mended_since(work, batch)
    removed = [one for one in _untouched(work, batch) if one not in mended]
    _remove(work, removed)
    renewed = _bring_back_texts(work, batch, mended)
    _drop_unused(work, brought)
    return removed + renewed


def redo_import() -> NoReturn:
    """An import can't be repeated without its files."""
    raise UserError("An import that was undone can't be redone.", "Import the files again.")


def _check_stored(work: Work, batch: int) -> None:
    mine = ImportItemRow.batch_id == batch
    stored = select(ImportItemRow.id).where(mine, ImportItemRow.outcome.in_(STORED)).limit(1)
    if work.connection.scalar(stored) is None:
        raise UserError(
            "This import has stored nothing, so there is nothing to take back.",
            "Stop it, if it should not go on.",
        )


def _stop(work: Work, batch: int) -> None:
    can_go_on = BatchRow.state.in_(sorted(state.value for state in RESUMABLE))
    mine = update(BatchRow).where(BatchRow.id == batch, can_go_on)
    work.connection.execute(mine.values(state=BatchState.STOPPED.value, problem=""))


def _untouched(work: Work, batch: int) -> list[int]:
    """The batch's articles without a later version that no person gave anything of their own."""
    tagged = exists().where(
        ArticleTagRow.article_id == ArticleRow.id, ArticleTagRow.event_id.is_not(None)
    )
    gathered = exists().where(MemberRow.article_id == ArticleRow.id)
    starred = exists().where(StarRow.article_id == ArticleRow.id)
    edited = exists().where(FieldRow.article_id == ArticleRow.id)
    noted = exists().where(NoteRow.article_id == ArticleRow.id)
    renewed = exists().where(TextRow.article_id == ArticleRow.id, TextRow.batch_id != batch)
    statement = select(ArticleRow.id).where(
        ArticleRow.batch_id == batch,
        ArticleRow.status_event_id.is_(None),
        ~tagged,
        ~gathered,
        ~starred,
        ~edited,
        ~noted,
        ~renewed,
    )
    return list(work.connection.scalars(statement.order_by(ArticleRow.id)))


def _mended_since(work: Work, batch: int) -> set[int]:
    """Articles whose cleaning or links a person changed after the import began."""
    began = select(BatchRow.event_id).where(BatchRow.id == batch).scalar_subquery()
    edits = work.connection.scalars(
        select(EventRow.payload).where(
            EventRow.id > began, EventRow.kind.in_(_MENDING), EventRow.undone_at.is_(None)
        )
    )
    return {article for payload in edits for article in loads(payload)["ids"]}


def _remove(work: Work, ids: list[int]) -> None:
    """Delete articles and leave tombstones; report lines of their imports stay."""
    if not ids:
        return
    leave_clusters(work, ids)
    work.connection.execute(
        insert(TombstoneRow),
        [{"article_id": one, "change_seq": work.seq, "facet_seq": work.seq} for one in ids],
    )
    mine = update(ImportItemRow).where(one_of(ImportItemRow.article_id, ids))
    work.connection.execute(mine.values(raw_object_id=None))
    work.connection.execute(delete(ArticleRow).where(one_of(ArticleRow.id, ids)))


def _bring_back_texts(work: Work, batch: int, kept: set[int]) -> list[int]:
    """Undo the batch's updates of articles but ``kept`` that no later import renewed again."""
    connection = work.connection
    later = exists().where(
        ImportItemRow.article_id == TextRow.article_id,
        ImportItemRow.outcome == Outcome.UPDATED.value,
        ImportItemRow.batch_id > batch,
    )
    found = connection.execute(
        select(TextRow.article_id, TextRow.side)
        .join(ArticleRow, ArticleRow.id == TextRow.article_id)
        .where(TextRow.batch_id == batch, TextRow.is_current == 1, ArticleRow.batch_id != batch)
        .where(~later)
    ).all()
    renewed = [row for row in found if row.article_id not in kept]
    for row in renewed:
        side = (TextRow.article_id == row.article_id, TextRow.side == row.side)
        connection.execute(delete(TextRow).where(*side, TextRow.batch_id == batch))
        newest = select(func.max(TextRow.version)).where(*side).scalar_subquery()
        connection.execute(
            update(TextRow).where(*side, TextRow.version == newest).values(is_current=1)
        )
        settle_searched(connection, row.article_id)
    articles = sorted({row.article_id for row in renewed})
    if articles:
        _restore(work, batch, articles)
        work.touch_texts(articles)
    return articles


def _restore(work: Work, batch: int, articles: list[int]) -> None:
    """Dates, names and pairs as the batch found them; what it brought may be imported again."""
    items = (ImportItemRow.batch_id == batch, one_of(ImportItemRow.article_id, articles))
    found = work.connection.execute(
        select(ImportItemRow.article_id, ImportItemRow.before)
        .where(*items, ImportItemRow.before.is_not(None))
        .order_by(ImportItemRow.id.desc())  # the first update of an article is undone last
    ).all()
    for article, before in found:
        assert article is not None
        assert before is not None
        restore_snapshot(work.connection, article, before)
    mine = one_of(ContentRow.article_id, articles)
    work.connection.execute(delete(ContentRow).where(mine, ContentRow.batch_id == batch))
    lines = update(ImportItemRow).where(*items)
    work.connection.execute(lines.values(raw_object_id=None, article_id=None, before=None))


def _bytes_of(work: Work, batch: int) -> list[int]:
    statement = select(ImportItemRow.raw_object_id).where(
        ImportItemRow.batch_id == batch, ImportItemRow.raw_object_id.is_not(None)
    )
    return [raw for raw in work.connection.scalars(statement.distinct()) if raw is not None]


def _drop_unused(work: Work, brought: list[int]) -> None:
    """Remove those raw objects that no report line and no text names any more."""
    work.connection.execute(
        delete(RawObjectRow).where(
            one_of(RawObjectRow.id, brought),
            ~exists().where(ImportItemRow.raw_object_id == RawObjectRow.id),
            ~exists().where(TextRow.raw_object_id == RawObjectRow.id),
        )
    )
