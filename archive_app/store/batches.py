"""Past and present imports as people look at them: batches with their counts, and their lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, BatchId, EventId
from archive_app.domain.import_batches import RESUMABLE, BatchLine, BatchState, BatchSummary
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import Outcome
from archive_app.store.engine import Database
from archive_app.store.field_values import shown_title
from archive_app.store.tables import (
    ArticleRow,
    BatchRow,
    EventRow,
    ImportItemRow,
    RawObjectRow,
    TextRow,
)
from archive_app.store.values import AnyRow, loads, one_of

_Counts = dict[Outcome, int]


class Batches:
    """``BatchStore`` over a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def batches(self) -> list[BatchSummary]:
        """Every import, the newest first. One that was killed is still RUNNING."""
        with self._database.reading() as connection:
            counts = _counts(connection)
            rows = connection.execute(_without_plans().order_by(BatchRow.id.desc())).all()
        return [_summary(row, counts.get(row.id, {})) for row in rows]

    def batch(self, batch: BatchId) -> BatchSummary:
        """One import; raises UserError when there is none of that number."""
        with self._database.reading() as connection:
            row = _only(connection, _without_plans(), batch)
            return _summary(row, _counts(connection, batch).get(row.id, {}))

    def lines(
        self, batch: BatchId, outcomes: Collection[Outcome], offset: int, limit: int
    ) -> list[BatchLine]:
        """Lines of the report in the order of the import; of all outcomes when none is given."""
        wanted = _of(select(ImportItemRow.id), batch, outcomes)
        some = wanted.order_by(ImportItemRow.id).offset(offset).limit(limit)
        statement = (
            select(
                ImportItemRow.file,
                ImportItemRow.record,
                ImportItemRow.outcome,
                ImportItemRow.reason,
                ImportItemRow.sha256,
                ImportItemRow.article_id,
                ArticleRow.external_id,
                RawObjectRow.encoding,
            )
            .outerjoin(ArticleRow, ArticleRow.id == ImportItemRow.article_id)
            .outerjoin(RawObjectRow, RawObjectRow.id == ImportItemRow.raw_object_id)
            .where(ImportItemRow.id.in_(some))
            .order_by(ImportItemRow.id)
        )
        with self._database.reading() as connection:
            rows = connection.execute(statement).all()
            titles = _titles(connection, {row.article_id for row in rows if row.article_id})
        return [_line(row, titles.get(row.article_id, "")) for row in rows]

    def count_lines(self, batch: BatchId, outcomes: Collection[Outcome]) -> int:
        """How many lines :meth:`lines` has."""
        statement = _of(select(func.count(ImportItemRow.id)), batch, outcomes)
        with self._database.reading() as connection:
            return connection.scalar(statement) or 0

    def plan(self, batch: BatchId) -> ImportPlan:
        """The plan of an import; raises UserError when it has none (it is of an old version)."""
        with self._database.reading() as connection:
            return plan_of(planned(connection, batch))


def planned(connection: Connection, batch: int) -> AnyRow:
    """The row of a batch, with ``undone_at`` of its event; raises UserError when there is none."""
    return _only(connection, _with_event(*BatchRow.__table__.columns), batch)


def plan_of(row: AnyRow) -> ImportPlan:
    """The plan of a batch; raises UserError when it has none that can be read."""
    advice = "Import the files again; what is here already is not imported twice."
    if not row.plan:
        raise UserError(
            f"The import of {row.label} was made by an older version, which kept no plan.", advice
        )
    try:
        return ImportPlan.from_json(row.plan)
    except ValueError as fault:
        raise UserError(f"The plan of the import of {row.label} can't be read.", advice) from fault


def _without_plans() -> Select[*tuple[Any, ...]]:
    """Batches with whether they have a plan: one with many decisions is large."""
    columns = [column for column in BatchRow.__table__.columns if column.name != "plan"]
    return _with_event(*columns, (BatchRow.plan != "").label("has_plan"))


def _with_event(*columns: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    return select(*columns, EventRow.undone_at).outerjoin(
        EventRow, EventRow.id == BatchRow.event_id
    )


def _only(connection: Connection, statement: Select[*tuple[Any, ...]], batch: int) -> AnyRow:
    row = connection.execute(statement.where(BatchRow.id == batch)).one_or_none()
    if row is None:
        raise UserError(
            f"There is no import of number {batch}.", "Choose one from the list of imports."
        )
    return row


def _counts(connection: Connection, batch: int | None = None) -> dict[int, _Counts]:
    """Lines by outcome of each batch, or of one: read from an index alone."""
    statement = select(ImportItemRow.batch_id, ImportItemRow.outcome, func.count())
    if batch is not None:
        statement = statement.where(ImportItemRow.batch_id == batch)
    grouped = statement.group_by(ImportItemRow.batch_id, ImportItemRow.outcome)
    found: defaultdict[int, _Counts] = defaultdict(dict)
    for number, outcome, count in connection.execute(grouped):
        found[number][Outcome(outcome)] = count
    return found


def _of(
    statement: Select[tuple[int]], batch: int, outcomes: Collection[Outcome]
) -> Select[tuple[int]]:
    statement = statement.where(ImportItemRow.batch_id == batch)
    if not outcomes:
        return statement
    return statement.where(ImportItemRow.outcome.in_(sorted(one.value for one in outcomes)))


def _titles(connection: Connection, articles: Collection[int]) -> dict[int, str]:
    """A title of each article: the translation's before the original's."""
    rows = connection.execute(
        select(TextRow.article_id, shown_title())
        .where(one_of(TextRow.article_id, articles), TextRow.is_current == 1)
        .order_by(TextRow.side)
    )
    return {article: title for article, title in rows if title}


def _summary(row: AnyRow, counts: _Counts) -> BatchSummary:
    state = BatchState(row.state)
    undone = row.undone_at is not None
    return BatchSummary(
        id=BatchId(row.id),
        label=row.label,
        paths=tuple(loads(row.paths)),
        actor=row.actor,
        started_at=row.started_at,
        finished_at=row.finished_at or "",
        state=state,
        counts=counts,
        passed_over=row.passed_over,
        problem=row.problem,
        can_resume=bool(row.has_plan) and state in RESUMABLE and not undone,
        undone=undone,
        event=None if row.event_id is None else EventId(row.event_id),
    )


def _line(row: AnyRow, title: str) -> BatchLine:
    return BatchLine(
        file=row.file,
        record=row.record,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        article=None if row.article_id is None else ArticleId(row.article_id),
        external_id=row.external_id or "",
        title=title,
        encoding=row.encoding or "",
        sha256=row.sha256,
    )
