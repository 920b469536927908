"""One import under way: records are gathered and stored unit by unit, until too many are bad."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from archive_app.domain.errors import ImportProblem
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.domain.import_plans import QUARANTINE_FROM
from archive_app.domain.import_ports import ImportStore
from archive_app.domain.importing import BadItem, ItemResult, Outcome, SourceItem
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.pace import pace_in_words
from archive_app.domain.ports import Clock
from archive_app.services.import_following import IndexFollowing

# A unit of work ends with whichever comes first: small enough to stop soon and to stay in memory,
# large enough that transactions don't set the pace.
UNIT_ITEMS = 100
UNIT_SECONDS = 2.0
UNIT_BYTES = 32 * 1024 * 1024

LEFT_OUT = "It was left out by a person."

Item = SourceItem | BadItem


class TooManyBad(Exception):  # noqa: N818 - a question, not an error
    """So many records are bad that a person should say whether to go on."""


@dataclass(slots=True)
class Tally:
    """Counts of what became of the items of a batch, in this run and those before."""

    batch: BatchId
    started: datetime
    counts: dict[Outcome, int] = field(default_factory=dict)
    problems: list[ItemResult] = field(default_factory=list)
    here: int = 0  # of this run

    @property
    def seen(self) -> int:
        """How many items were looked at; the second file of an article counts with the first."""
        return sum(n for outcome, n in self.counts.items() if outcome is not Outcome.COMPANION)

    @property
    def failed(self) -> int:
        """How many of them are bad."""
        return self.counts.get(Outcome.FAILED, 0)

    def is_beyond(self, limit: float | None, seen: int = 0, bad: int = 0) -> bool:
        """Whether more than that share is bad, with so many seen that it says something.

        ``seen`` and ``bad`` are added to what was counted.
        """
        seen += self.seen
        if limit is None or seen < QUARANTINE_FROM:
            return False
        return self.failed + bad > limit * seen

    def add(self, results: Sequence[ItemResult]) -> None:
        """Count outcomes; the failed ones are kept with their reasons."""
        self.here += len(results)
        for result in results:
            self.counts[result.outcome] = self.counts.get(result.outcome, 0) + 1
            if result.outcome is Outcome.FAILED:
                self.problems.append(result)

    def report(
        self, now: datetime, state: BatchState, *, problem: str, passed_over: int
    ) -> ImportReport:
        """The sum."""
        counts: Mapping[Outcome, int] = self.counts
        return ImportReport(
            batch=self.batch,
            imported=counts.get(Outcome.IMPORTED, 0),
            updated=counts.get(Outcome.UPDATED, 0),
            duplicate=counts.get(Outcome.DUPLICATE, 0),
            failed=self.failed,
            skipped=counts.get(Outcome.SKIPPED, 0),
            problems=tuple(self.problems),
            seconds=(now - self.started).total_seconds(),
            state=state,
            problem=problem,
            passed_over=passed_over,
        )


class ImportRun:
    """Gathers items and hands them to the store; ``limit`` is the share of bad ones, None for any.

    The share is that of the whole batch. Nothing that was gathered is lost when it is passed.
    """

    def __init__(
        self,
        store: ImportStore,
        clock: Clock,
        ctx: JobContext,
        tally: Tally,
        limit: float | None,
        following: IndexFollowing,
    ) -> None:
        self.ctx = ctx
        self._following = following
        self._store = store
        self._clock = clock
        self._tally = tally
        self._limit = limit
        self._unit: list[Item] = []
        self._size = 0
        self._bad = 0
        self._unit_began = clock.now()
        self._place, self._files, self._name = 0, 0, ""
        self._first = 0  # place of the first file that was read in this run

    def file_begins(self, place: int, files: int, name: str) -> None:
        """The next file of so many is read."""
        if not self._tally.here and not self._unit:
            self._first = place
        self._place, self._files, self._name = place, files, name
        self.report_progress()

    def ended(self) -> None:
        """All files are read: store the rest. There is nothing left to ask for."""
        self._store_unit()
        self._place, self._name = self._files, ""
        self.report_progress()

    def report_progress(self) -> None:
        """Files of files; of a single file the records, whose number isn't known."""
        seconds = (self._unit_began - self._tally.started).total_seconds()
        if self._files == 1:
            done = self._tally.here + len(self._unit)
            pace = pace_in_words(self._tally.here, seconds)
            self.ctx.report(Progress(done, None, self._name, pace))
        else:
            left = self._files - self._place
            pace = pace_in_words(self._place - self._first, seconds, left=left)
            self.ctx.report(Progress(self._place, self._files, self._name, pace))

    def add(self, item: Item) -> None:
        """One record; raises Cancelled when a person stops, TooManyBad, and what the store raises.

        A stop loses nothing: what was gathered has no line yet, and is read again.
        """
        self.ctx.checkpoint()
        self._unit.append(item)
        self._size += _size(item)
        self._bad += isinstance(item, BadItem) and not item.skipped
        lasted = (self._clock.now() - self._unit_began).total_seconds()
        is_full = len(self._unit) >= UNIT_ITEMS or self._size >= UNIT_BYTES
        if is_full or lasted >= UNIT_SECONDS or self._is_too_bad():
            self.flush()
            self.report_progress()

    def flush(self) -> None:
        """Store what was gathered in one transaction; raises TooManyBad when it is stored."""
        self._store_unit()
        if self._is_too_bad():
            raise TooManyBad

    def _store_unit(self) -> None:
        unit, self._unit, self._size, self._bad = self._unit, [], 0, 0
        if unit:
            self._tally.add(self._stored(unit))
            self._following.stored(len(unit))
        self._unit_began = self._clock.now()

    def _is_too_bad(self) -> bool:
        return self._tally.is_beyond(self._limit, len(self._unit), self._bad)

    def _stored(self, unit: Sequence[Item]) -> Sequence[ItemResult]:
        try:
            return self._store.add_items(self._tally.batch, unit)
        except ImportProblem as problem:
            # Nothing of the unit was stored. One record must not cost the others: find it.
            if len(unit) == 1:
                bad = _refused(unit[0], problem)
                return self._store.add_items(self._tally.batch, [bad])
            return [result for item in unit for result in self._stored([item])]


def skipped(item: Item) -> Item:
    """The item as one that a person left out; a bad one stays what it is."""
    if isinstance(item, BadItem):
        return item
    return BadItem(item.file, LEFT_OUT, item.path_bytes, item.record, skipped=True)


def _size(item: Item) -> int:
    """How many bytes of originals the item holds."""
    if isinstance(item, BadItem):
        return 0
    return len(item.raw.data) + (len(item.companion.raw.data) if item.companion else 0)


def _refused(item: Item, problem: ImportProblem) -> BadItem:
    return BadItem(item.file, str(problem), item.path_bytes, item.record)
