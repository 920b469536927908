"""The store as an import sees it: batches that can be cut off and go on, items, report lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from sqlalchemy import delete, func, insert, select, update

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, BatchId, EventId
from archive_app.domain.import_batches import RESUMABLE, BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import BadItem, Companion, ItemResult, Outcome, SourceItem
from archive_app.domain.recorded_lines import RecordedLines
from archive_app.store.batches import plan_of, planned
from archive_app.store.dry_runs import DryRun
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.intake import Intake
from archive_app.store.judging import Judge, Verdict, bad_result
from archive_app.store.known import STORED, LibraryMemory
from archive_app.store.records import Record
from archive_app.store.tables import BatchRow, EventRow, ImportItemRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import AnyRow, dumps, storable

_LISTED = 10_000  # a change set names its articles up to this number; beyond, it means "any"
_AT_ONCE = 10_000  # lines of a report that are in memory at the same time
# Said of an article that an import renewed.
KEPT = "What people set in its fields was kept."
_ASPECTS = frozenset({Aspect.ARTICLES, Aspect.TEXTS, Aspect.NAMES, Aspect.TAGS, Aspect.IMPORTS})


class Imports:
    """``ImportStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def begin_batch(self, label: str, plan: ImportPlan, *, shared: bool = False) -> BatchId:
        """Record that an import starts; its event is there from now on, should it be killed.

        A label that another import has gets a number, unless it may be ``shared``.
        """
        label = storable(label)
        with self._recorder.work() as work:
            if not shared:
                label = _free_label(work, label)
            row = {
                "label": label,
                "paths": dumps(list(plan.paths)),
                "actor": self._recorder.actor,
                "started_at": work.at,
                "state": BatchState.RUNNING.value,
                "plan": plan.to_json(),
            }
            key = work.connection.execute(insert(BatchRow).values(**row)).inserted_primary_key
            assert key is not None
            batch = int(key[0])
            self._give_event(work, batch, label)
            work.commit()
        return BatchId(batch)

    def add_items(
        self, batch: BatchId, items: Sequence[SourceItem | BadItem]
    ) -> tuple[ItemResult, ...]:
        """Store the items in one transaction; nothing is stored when it raises.

        Raises UserError when the import was ended or taken back meanwhile.
        """
        with self._recorder.work() as work:
            _check_running(work, batch)
            intake = Intake(work, batch)
            found = [item for item in items if isinstance(item, SourceItem)]
            judge = Judge([LibraryMemory(work.connection)], found)
            results = tuple(_take(item, intake, judge) for item in items)
            intake.flush()
            work.commit()
        return results

    def dry_judge(self) -> DryRun:
        """Begin a dry run against the library as it is. Close it when done."""
        return DryRun(self._recorder.database)

    def recorded(self, batch: BatchId) -> RecordedLines:
        """Which records of a batch have a line in its report already."""
        mine = ImportItemRow.batch_id == batch
        lines = select(ImportItemRow.path, ImportItemRow.file, ImportItemRow.record).where(mine)
        bad = select(ImportItemRow.file).where(mine, ImportItemRow.outcome == Outcome.FAILED.value)
        with self._recorder.database.reading() as connection:
            rows = connection.execution_options(yield_per=_AT_ONCE).execute(lines)
            keys = ((path or file.encode(), record) for path, file, record in rows)
            return RecordedLines(keys, frozenset(connection.scalars(bad.distinct())))

    def forget_failed(self, batch: BatchId) -> int:
        """Remove the lines of failed records before they are read again; returns how many."""
        with self._recorder.work() as work:
            _check_running(work, batch)
            mine = ImportItemRow.batch_id == batch
            bad = ImportItemRow.outcome == Outcome.FAILED.value
            removed = work.connection.execute(delete(ImportItemRow).where(mine, bad)).rowcount
            work.commit()
        return removed

    def end_batch(
        self,
        batch: BatchId,
        state: BatchState,
        problem: str = "",
        passed_over: int = 0,
        *,
        summary: str = "",
    ) -> ChangeSet:
        """Record where an import stands now that it doesn't run any more.

        ``summary`` says what was done in other words than how many articles were imported.
        An import that stored nothing leaves no event to undo; its batch and lines stay. One that
        was taken back meanwhile stays as it is.
        """
        with self._recorder.work() as work:
            row = planned(work.connection, batch)
            if row.undone_at is not None:
                return ChangeSet(_ASPECTS, summary=f"The import of {row.label} was taken back")
            values = {
                "finished_at": work.at,
                "state": state.value,
                "problem": storable(problem),
                "passed_over": passed_over,
            }
            mine = update(BatchRow).where(BatchRow.id == batch)
            work.connection.execute(mine.values(**values))
            ids = _stored_by(work, batch)
            summary = summary or f"Imported {articles_in_words(len(ids))} from {row.label}"
            _sum_up(work, row.event_id, summary if ids else "")
            work.commit()
        return ChangeSet(
            aspects=_ASPECTS,
            articles=frozenset(ids if len(ids) <= _LISTED else ()),
            summary=summary,
            event=EventId(row.event_id) if ids else None,
            changed=len(ids),
        )

    def reopen_batch(self, batch: BatchId, *, retry: bool = False) -> ImportPlan:
        """Set a batch RUNNING again; returns its plan.

        With ``retry``, one that is DONE or was STOPPED may run again too. Raises UserError when
        it can't: it is unknown, at its end, was taken back, or has no plan.
        """
        with self._recorder.work() as work:
            row = planned(work.connection, batch)
            plan = _resumed_plan(row, retry=retry)
            if row.event_id is None:
                self._give_event(work, batch, row.label)
            mine = update(BatchRow).where(BatchRow.id == batch)
            values = {"state": BatchState.RUNNING.value, "problem": "", "finished_at": None}
            work.connection.execute(mine.values(**values))
            work.commit()
        return plan

    def _give_event(self, work: Work, batch: int, label: str) -> None:
        event = self._recorder.record(work, "import", f"Import of {label}", {"batch": batch})
        mine = update(BatchRow).where(BatchRow.id == batch)
        work.connection.execute(mine.values(event_id=event))


def _free_label(work: Work, label: str) -> str:
    """The label, with the first free number from 2 on when other imports have it."""
    alike = func.substr(BatchRow.label, 1, len(label)) == label
    taken = set(work.connection.scalars(select(BatchRow.label).where(alike)))
    if label not in taken:
        return label
    numbered = (f"{label} ({number})" for number in count(2))
    return next(one for one in numbered if one not in taken)


def _check_running(work: Work, batch: int) -> None:
    state = work.connection.scalar(select(BatchRow.state).where(BatchRow.id == batch))
    if state != BatchState.RUNNING.value:
        raise UserError(
            "This import was ended or taken back meanwhile; no more was stored.",
            "Import the files again if you want them after all.",
        )


def _resumed_plan(row: AnyRow, *, retry: bool) -> ImportPlan:
    """The plan of a batch that can run again; raises UserError."""
    advice = "Import the files again; what is here already is not imported twice."
    if row.undone_at is not None:
        raise UserError(f"The import of {row.label} was taken back.", advice)
    if not retry and BatchState(row.state) not in RESUMABLE:
        raise UserError(f"The import of {row.label} is at its end.", advice)
    return plan_of(row)


def _sum_up(work: Work, event: int | None, summary: str) -> None:
    """Put the sum of an import into its event; without one the event goes."""
    mine = EventRow.id == event
    if summary:
        work.connection.execute(update(EventRow).where(mine).values(summary=summary))
    else:
        work.connection.execute(delete(EventRow).where(mine))


def _stored_by(work: Work, batch: int) -> list[ArticleId]:
    statement = select(ImportItemRow.article_id).where(
        ImportItemRow.batch_id == batch,
        ImportItemRow.outcome.in_(STORED),
        ImportItemRow.article_id.is_not(None),
    )
    return [ArticleId(row) for row in work.connection.scalars(statement.distinct()) if row]


def _take(item: SourceItem | BadItem, intake: Intake, judge: Judge) -> ItemResult:
    """Store one item; the result is also a line of the stored report."""
    if isinstance(item, BadItem):
        result = bad_result(item)
        intake.add_item(
            file=result.file,
            path=item.path_bytes,
            record=item.record,
            outcome=result.outcome.value,
            reason=result.reason,
        )
        return result
    record = judge.record(item)
    verdict = judge.judge(record)
    article = _store(record, verdict, intake, judge)
    result = verdict.result(record, article)
    if verdict.outcome is Outcome.UPDATED and article is not None and intake.is_edited(article):
        result = replace(result, reason=f"{result.reason} {KEPT}")
    is_stored = verdict.outcome in STORED
    intake.add_item(
        file=record.file,
        path=item.path_bytes,
        record=item.record,
        outcome=result.outcome.value,
        reason=result.reason,
        sha256=item.raw.sha256,
        article_id=article,
        raw_object_id=intake.raw_id(item) if is_stored else None,
        place=record.place if is_stored else None,
    )
    if item.companion and is_stored:
        _add_companion(item.companion, result, intake)
    return result


def _store(record: Record, verdict: Verdict, intake: Intake, judge: Judge) -> ArticleId | None:
    """Do what the verdict says; returns the article that the record is of."""
    if verdict.outcome not in STORED:
        return verdict.article
    if verdict.outcome is Outcome.IMPORTED:
        article = intake.add_article(record, verdict.external_id)
    else:
        assert verdict.article is not None
        article = verdict.article
        intake.update_article(article, record, verdict.new_texts, joins=verdict.joins)
    judge.remember(record, verdict, article)
    return article


def _add_companion(second: Companion, result: ItemResult, intake: Intake) -> None:
    """A line of the report for the second file of an article, so that its bytes have a name."""
    intake.add_item(
        file=storable(second.file),
        path=second.path_bytes,
        record=0,
        outcome=Outcome.COMPANION.value,
        reason=f"It is one article with {result.file}.",
        sha256=second.raw.sha256,
        article_id=result.article,
        raw_object_id=intake.raw_id(second),
    )
