"""Importing: files in, units of work into the store, a report out; cut off, it can go on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import CleaningView
from archive_app.domain.errors import ArchiveError, Cancelled, UserError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_ports import BatchStore, CleaningProfiles, Importers, ImportStore
from archive_app.domain.import_preview import PreviewRow, Readiness, SourceSummary
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import Clock, ReadStore, WriterLock
from archive_app.services.dry_running import DryRun, Similar, Sink, nothing_similar
from archive_app.services.import_details import record_of, view_of_record
from archive_app.services.import_following import IndexFollowing
from archive_app.services.import_run import ImportRun, Tally, TooManyBad
from archive_app.services.import_walk import PlannedReader, displayed
from archive_app.services.inspecting import inspect

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImportPorts:
    """The library as imports see it."""

    store: ImportStore
    batches: BatchStore
    profiles: CleaningProfiles
    reads: ReadStore


class ImportService:
    """Imports files into a library, says beforehand what there is, and goes on when cut off."""

    def __init__(
        self,
        library: ImportPorts,
        importers: Importers,
        lock: WriterLock,
        clock: Clock,
        similar: Callable[[], Similar] = lambda: nothing_similar,
        catch_up: Callable[[JobContext], object] | None = None,
    ) -> None:
        """``similar`` begins to look for near-duplicates, for one dry run.

        With ``catch_up`` the index follows a long import while it runs.
        """
        self._library = library
        self._store = library.store
        self._batches = library.batches
        self._importers = importers
        self._lock = lock
        self._clock = clock
        self._similar = similar
        self._catch_up = catch_up

    def run(self, plan: ImportPlan, ctx: JobContext) -> ImportReport:
        """Import every record of the plan's files; bad ones are counted and the rest goes on.

        Stopping between units of work leaves all earlier units committed, and the report says so:
        its state is PAUSED. It is ASKING when the share of bad records passed the plan's limit;
        both can go on. Raises LibraryBusy when another program writes, UserError for an unreadable
        mapping or encoding, and what the store raises when the disk or the library fails: then
        the batch is FAILED, and can go on too.
        """
        with self._lock.hold():
            batch = self._store.begin_batch(_label(plan), plan)
            reader = PlannedReader(self._importers, self._with_profiles(plan))
            tally = Tally(batch, self._clock.now())
            return self._carry_out(reader, plan, tally, ctx)

    def resume(self, batch: BatchId, ctx: JobContext, *, go_on: bool = False) -> ImportReport:
        """Go on with an import that was paused, cut off, or asked; with ``go_on`` in any case.

        Records that have a line in its report are passed over. The counts of the report are of
        the whole batch. Raises as :meth:`run` does, and UserError when it can't go on.
        """
        with self._lock.hold():
            before = self._batches.batch(batch)
            plan = self._store.reopen_batch(batch)
            tally = Tally(batch, self._clock.now(), dict(before.counts))
            # Who let it go on when it asked isn't asked again because of a pause.
            was_let = tally.is_beyond(plan.quarantine_limit) and (
                before.state is not BatchState.ASKING
            )
            if go_on or was_let:
                plan = replace(plan, quarantine_limit=None)
            recorded = self._store.recorded(batch)
            reader = PlannedReader(self._importers, self._with_profiles(plan), recorded)
            return self._carry_out(reader, plan, tally, ctx, before.passed_over)

    def retry(self, batch: BatchId, ctx: JobContext) -> ImportReport:
        """Read the files again that have failed records; their lines are replaced.

        The counts of the report are of the whole batch. Raises as :meth:`resume` does.
        """
        with self._lock.hold():
            failed = self._store.recorded(batch).failed_files
            plan = replace(self._store.reopen_batch(batch, retry=True), quarantine_limit=None)
            self._store.forget_failed(batch)
            before = self._batches.batch(batch)
            recorded = self._store.recorded(batch)
            reader = PlannedReader(self._importers, self._with_profiles(plan), recorded, failed)
            tally = Tally(batch, self._clock.now(), dict(before.counts))
            return self._carry_out(reader, plan, tally, ctx, before.passed_over)

    def stop(self, batch: BatchId) -> ChangeSet:
        """End an import for good that rests and could go on; what it stored stays.

        Raises LibraryBusy while it runs, UserError when it is at its end already.
        """
        with self._lock.hold():
            summary = self._batches.batch(batch)
            if not summary.can_resume:
                raise UserError(f"Import {batch} is at its end already.")
            return self._store.end_batch(batch, BatchState.STOPPED, "", summary.passed_over)

    def inspect(self, plan: ImportPlan, ctx: JobContext) -> SourceSummary:
        """What there is to import: counted in full, looked into at its beginning.

        Raises Cancelled, and UserError for a mapping or an encoding that makes no sense.
        """
        return inspect(self._importers, plan, ctx)

    def preview(self, plan: ImportPlan, ctx: JobContext, sink: Sink) -> Mapping[Readiness, int]:
        """Tell the sink what an import would make of every record, in order; nothing is written.

        Returns how many there are of each readiness. Raises Cancelled when a person stops, when
        the rows so far are told, and what :meth:`run` raises for a plan that makes no sense.
        """
        walk = self._importers.discover([Path(path) for path in plan.paths])
        reader = PlannedReader(self._importers, self._with_profiles(plan))
        with closing(self._store.dry_judge()) as judge:
            run = DryRun(judge, self._clock, ctx, sink, self._similar())
            run.carry_out(reader, walk)
        return run.counts

    def detail(
        self, plan: ImportPlan, row: PreviewRow, ctx: JobContext | None = None
    ) -> CleaningView:
        """What cleaning does to the record of a row, with what the plan decides of it now.

        Raises ImportProblem with the reason when the record can't be read, and Cancelled.
        """
        item = record_of(self._importers, self._with_profiles(plan), row, ctx or NoContext())
        return view_of_record(item, self._store, self._library.reads)

    def _with_profiles(self, plan: ImportPlan) -> ImportPlan:
        """The plan with the rules that the library keeps for sources; those of the plan win."""
        rules_off = {**self._library.profiles.all(), **plan.reading.rules_off_for}
        return replace(plan, reading=replace(plan.reading, rules_off_for=rules_off))

    def _carry_out(
        self,
        reader: PlannedReader,
        plan: ImportPlan,
        tally: Tally,
        ctx: JobContext,
        passed_over: int = 0,
    ) -> ImportReport:
        """Read and store; the batch is ended in any case."""
        walk = self._importers.discover([Path(path) for path in plan.paths])
        following = IndexFollowing(self._catch_up, self._clock, ctx)
        limit = plan.quarantine_limit
        run = ImportRun(self._store, self._clock, ctx, tally, limit, following)
        state, problem = BatchState.DONE, ""
        try:
            files = reader.files(walk, ctx.checkpoint)
            for place, found in enumerate(files):
                run.file_begins(place, len(files), displayed(found.name))
                for item in reader.read(found):
                    run.add(item)
            for bad in reader.gone():
                run.add(bad)
            run.ended()
        except Cancelled:
            state = BatchState.PAUSED
            log.info("import stopped after %d items", tally.seen)
        except TooManyBad:
            state, problem = BatchState.ASKING, _question(tally)
            log.info("import asks: %d of %d items are bad", tally.failed, tally.seen)
        except BaseException as fault:
            self._give_up(tally.batch, fault)
            raise
        passed_over = max(passed_over, walk.unknown)
        self._store.end_batch(tally.batch, state, problem, passed_over)
        report = tally.report(self._clock.now(), state, problem=problem, passed_over=passed_over)
        log.info("imported %d of %d items in %.1f s", report.imported, report.seen, report.seconds)
        return report

    def _give_up(self, batch: BatchId, fault: BaseException) -> None:
        """End the batch after a failure, which must not be hidden by a second one."""
        is_hopeless = isinstance(fault, UserError)  # the same plan would fail again
        state = BatchState.STOPPED if is_hopeless else BatchState.FAILED
        try:
            self._store.end_batch(batch, state, _words(fault))
        except (ArchiveError, OSError) as second:
            # It stays RUNNING while nobody runs it, as after a kill: it can go on.
            log.info("the batch could not be ended: %s", type(second).__name__)


def _words(fault: BaseException) -> str:
    if isinstance(fault, ArchiveError):
        return str(fault)
    return f"The program made a mistake ({type(fault).__name__})."


def _question(tally: Tally) -> str:
    share = 100 * tally.failed / tally.seen
    return (
        f"{tally.failed:,} of the first {tally.seen:,} records can't be imported "
        f"({share:.0f} %), which is more than usual."
    )


def _label(plan: ImportPlan) -> str:
    """What is imported, in the words of its event and its facet value."""
    names = [displayed(Path(path).name or path) for path in plan.paths]
    return " and ".join(names) if len(names) <= 2 else f"{names[0]} and {len(names) - 1} others"
