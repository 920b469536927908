"""Importing: files in, units of work into the store, a report out; and the dry run of the same."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from archive_app.domain.errors import ArchiveError, Cancelled, ImportProblem
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import (
    BadItem,
    FoundFile,
    ItemResult,
    Outcome,
    SourceItem,
)
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import Clock, Importers, ImportStore, WriterLock

log = logging.getLogger(__name__)

# A unit of work ends with whichever comes first: small enough to stop soon and to stay in memory,
# large enough that transactions don't set the pace.
UNIT_ITEMS = 100
UNIT_SECONDS = 2.0
UNIT_BYTES = 32 * 1024 * 1024

Item = SourceItem | BadItem
Read = Callable[[Path | FoundFile], Iterable[Item]]


class ImportService:
    """Imports files into a library."""

    def __init__(
        self, store: ImportStore, importers: Importers, lock: WriterLock, clock: Clock
    ) -> None:
        self._store = store
        self._importers = importers
        self._lock = lock
        self._clock = clock

    def run(self, plan: ImportPlan, ctx: JobContext) -> ImportReport:
        """Import every record of the plan's files; bad ones are counted and the rest goes on.

        Stopping between units of work leaves all earlier units committed, and the report says so:
        its state is PAUSED. The batch is ended in any case. Raises LibraryBusy when another
        program writes, UserError for an unreadable mapping or encoding, and what the store raises
        when the disk or the library fails.
        """
        paths = [Path(path) for path in plan.paths]
        with self._lock.hold():
            started = self._clock.now()
            walk = self._importers.discover(paths)
            batch = self._store.begin_batch(_label(paths), [_displayed(str(p)) for p in paths])
            tally = _Tally(batch, started)
            stopped = False
            try:
                read: Read = partial(self._importers.read, reading=plan.reading)
                if plan.attach:
                    read = partial(_attached, read, plan.attach)
                self._import(walk, read, _Run(self._store, self._clock, ctx, tally))
            except Cancelled:
                stopped = True
                log.info("import stopped after %d items", tally.seen)
            except BaseException:
                self._give_up(batch)
                raise
            self._store.finish_batch(batch, stopped=stopped)
            report = tally.report(self._clock.now(), stopped=stopped)
            report = replace(report, passed_over=walk.unknown)
        log.info("imported %d of %d items in %.1f s", report.imported, report.seen, report.seconds)
        return report

    def _give_up(self, batch: BatchId) -> None:
        """End the batch after a failure, which must not be hidden by a second one."""
        try:
            self._store.finish_batch(batch, stopped=True)
        except (ArchiveError, OSError) as fault:
            log.info("the batch could not be ended: %s", type(fault).__name__)

    def _import(self, walk: Iterable[Path | FoundFile], read: Read, run: _Run) -> None:
        files = []
        for path in walk:
            run.ctx.checkpoint()
            files.append(path)
        for place, path in enumerate(files):
            run.file_begins(place, len(files), _displayed(path.name))
            for item in read(path):
                run.add(item)
        run.flush()
        run.report_progress(len(files), len(files), "")


def dry_run(importers: Importers, plan: ImportPlan, ctx: JobContext) -> Iterator[dict[str, object]]:
    """What an import would make of each record, as JSON objects; nothing is stored.

    A bad record is ``{"file", "record", "error"}``; see :func:`preview` for the others.
    """
    from archive_app.services.import_preview import preview  # cleaning takes long to load

    for path in importers.discover([Path(path) for path in plan.paths]):
        ctx.checkpoint()
        for item in importers.read(path, plan.reading):
            ctx.checkpoint()
            yield preview(item)


@dataclass(slots=True)
class _Tally:
    """Counts of what became of the items."""

    batch: BatchId
    started: datetime
    counts: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    problems: list[ItemResult] = field(default_factory=list)

    @property
    def seen(self) -> int:
        return sum(self.counts.values())

    def add(self, results: Sequence[ItemResult]) -> None:
        for result in results:
            self.counts[result.outcome] += 1
            if result.outcome is Outcome.FAILED:
                self.problems.append(result)

    def report(self, now: datetime, *, stopped: bool) -> ImportReport:
        return ImportReport(
            batch=self.batch,
            imported=self.counts[Outcome.IMPORTED],
            updated=self.counts[Outcome.UPDATED],
            duplicate=self.counts[Outcome.DUPLICATE],
            failed=self.counts[Outcome.FAILED],
            skipped=self.counts[Outcome.SKIPPED],
            problems=tuple(self.problems),
            seconds=(now - self.started).total_seconds(),
            state=BatchState.PAUSED if stopped else BatchState.DONE,
        )


class _Run:
    """One import under way: gathers items and hands them to the store unit by unit."""

    def __init__(self, store: ImportStore, clock: Clock, ctx: JobContext, tally: _Tally) -> None:
        self.ctx = ctx
        self._store = store
        self._clock = clock
        self._tally = tally
        self._unit: list[Item] = []
        self._size = 0
        self._unit_began = clock.now()
        self._progress = (0, 0, "")

    def file_begins(self, place: int, files: int, name: str) -> None:
        self._progress = (place, files, name)
        self.report_progress(*self._progress)

    def report_progress(self, place: int, files: int, name: str) -> None:
        """Files of files; of a single file the records, whose number isn't known."""
        if files == 1:
            self.ctx.report(Progress(self._tally.seen + len(self._unit), None, name))
        else:
            self.ctx.report(Progress(place, files, name))

    def add(self, item: Item) -> None:
        self.ctx.checkpoint()
        self._unit.append(item)
        self._size += _size(item)
        lasted = (self._clock.now() - self._unit_began).total_seconds()
        if len(self._unit) >= UNIT_ITEMS or self._size >= UNIT_BYTES or lasted >= UNIT_SECONDS:
            self.flush()
            self.report_progress(*self._progress)

    def flush(self) -> None:
        """Store what was gathered in one transaction."""
        unit, self._unit, self._size = self._unit, [], 0
        if unit:
            self._tally.add(self._stored(unit))
        self._unit_began = self._clock.now()

    def _stored(self, unit: Sequence[Item]) -> Sequence[ItemResult]:
        try:
            return self._store.add_items(self._tally.batch, unit)
        except ImportProblem as problem:
            # Nothing of the unit was stored. One record must not cost the others: find it.
            if len(unit) == 1:
                bad = _refused(unit[0], problem)
                return self._store.add_items(self._tally.batch, [bad])
            return [result for item in unit for result in self._stored([item])]


def _attached(read: Read, article: str, path: Path | FoundFile) -> Iterator[Item]:
    """What is read, as sides of an article that is here."""
    for item in read(path):
        if isinstance(item, BadItem):
            yield item
        else:
            yield replace(item, may_join=(article,), must_join=True)


def _size(item: Item) -> int:
    """How many bytes of originals the item holds."""
    if isinstance(item, BadItem):
        return 0
    return len(item.raw.data) + (len(item.companion.raw.data) if item.companion else 0)


def _refused(item: Item, problem: ImportProblem) -> BadItem:
    return BadItem(item.file, str(problem), item.path_bytes, item.record)


def _displayed(text: str) -> str:
    """A file name for people: bytes that aren't UTF-8 are shown as replaced."""
    return os.fsencode(text).decode("utf-8", "replace")


def _label(paths: Sequence[Path]) -> str:
    """What is imported, in the words of its event and its facet value."""
    names = [_displayed(path.name or str(path)) for path in paths]
    return " and ".join(names) if len(names) <= 2 else f"{names[0]} and {len(names) - 1} others"
