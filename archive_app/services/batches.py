"""Past and present imports, and which cleaning rules are off for a source."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchLine, BatchSummary
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_ports import BatchStore, CleaningProfiles
from archive_app.domain.importing import Outcome
from archive_app.domain.ports import Curation
from archive_app.services.import_reports import save_lines

_PAGE = 2000  # lines of a report that are in memory at the same time


class BatchService:
    """What was imported when, with what outcome."""

    def __init__(self, store: BatchStore, profiles: CleaningProfiles, curation: Curation) -> None:
        self._store = store
        self._profiles = profiles
        self._curation = curation

    def batches(self) -> list[BatchSummary]:
        """Every import, the newest first.

        One that is RUNNING while nothing runs was cut off, by a kill or the end of the computer.
        """
        return self._store.batches()

    def batch(self, batch: BatchId) -> BatchSummary:
        """One import; raises UserError when there is none of that number."""
        return self._store.batch(batch)

    def lines(
        self, batch: BatchId, outcomes: Collection[Outcome], offset: int, limit: int
    ) -> list[BatchLine]:
        """Lines of its report in the order of the import; of all outcomes when none is given."""
        return self._store.lines(batch, outcomes, offset, limit)

    def count_lines(self, batch: BatchId, outcomes: Collection[Outcome]) -> int:
        """How many lines :meth:`lines` has."""
        return self._store.count_lines(batch, outcomes)

    def plan(self, batch: BatchId) -> ImportPlan:
        """The plan of an import; raises UserError when it has none (it is of an old version)."""
        return self._store.plan(batch)

    def report_lines(self, batch: BatchId, *outcomes: Outcome) -> Iterator[BatchLine]:
        """Every line of its report, or those of some outcomes, read a page at a time."""
        offset = 0
        while page := self._store.lines(batch, outcomes, offset, _PAGE):
            yield from page
            offset += len(page)

    def save_report(self, batch: BatchId, path: Path) -> int:
        """Write its report as CSV or JSON Lines, by the name; returns how many lines it has.

        Raises UserError for another name, EnvironmentProblem when it can't be written.
        """
        self._store.batch(batch)
        return save_lines(path, self.report_lines(batch))

    def undo(self, batch: BatchId) -> ChangeSet:
        """Take back everything that the import stored; raises UserError when that can't be done."""
        summary = self._store.batch(batch)
        if summary.undone:
            raise UserError(f"Import {batch} was taken back already.")
        if summary.event is None:
            raise UserError(f"Import {batch} stored nothing that could be taken back.")
        return self._curation.undo(summary.event)

    def profiles(self) -> Mapping[str, frozenset[str]]:
        """{source: names of cleaning rules that are off for it}."""
        return self._profiles.all()

    def set_profile(self, source: str, rules_off: Collection[str]) -> ChangeSet:
        """Set the rules that are off for a source; none at all forgets it. Undoable."""
        return self._profiles.set(source, rules_off)
