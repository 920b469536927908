"""The Protocols of importing: the store's side of it, the formats, and what batches are kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchLine, BatchState, BatchSummary
from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.domain.import_preview import ColumnSample, Contents
from archive_app.domain.importing import BadItem, FoundFile, ItemResult, Outcome, SourceItem
from archive_app.domain.recorded_lines import RecordedLines


class DryJudge(Protocol):
    """Says what an import would make of records, one unit after the other; writes nothing."""

    def judge(self, items: Sequence[SourceItem | BadItem]) -> tuple[ItemResult, ...]:
        """What ``add_items`` would answer, had it been given all items so far in this order.

        ``article`` is that of the library which a record would renew or is a duplicate of; None
        where that one is itself of this dry run.
        """

    def close(self) -> None:
        """Forget what was seen."""


class ImportStore(Protocol):
    """The store as an import sees it: one unit of work per batch of items."""

    def begin_batch(self, label: str, plan: ImportPlan, *, shared: bool = False) -> BatchId:
        """Record that an import starts, RUNNING; committed at once.

        A label that another import has gets a number ("news (2)"), unless it may be ``shared``:
        articles are found by the label of their import.
        """

    def add_items(
        self, batch: BatchId, items: Sequence[SourceItem | BadItem]
    ) -> tuple[ItemResult, ...]:
        """Store the items in one transaction stamped with one sequence number.

        Identical content is a duplicate and adds no article; nothing is stored when it raises.
        Raises UserError when the import was ended or taken back meanwhile.
        """

    def dry_judge(self) -> DryJudge:
        """Begin a dry run against the library as it is. Close it when done."""

    def recorded(self, batch: BatchId) -> RecordedLines:
        """Which records of a batch have a line in its report already; second files have one too."""

    def forget_failed(self, batch: BatchId) -> int:
        """Remove the lines of failed records before they are read again; returns how many."""

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

    def reopen_batch(self, batch: BatchId, *, retry: bool = False) -> ImportPlan:
        """Set a batch RUNNING again; returns its plan.

        With ``retry``, one that is DONE or was STOPPED may run again too. Raises UserError when
        it can't: it is unknown, at its end, was taken back, or has no plan.
        """


class BatchStore(Protocol):
    """Past and present imports. ``Curation.undo`` of a batch's event takes it back."""

    def batches(self) -> list[BatchSummary]:
        """Every import, the newest first. One that was killed is still RUNNING."""

    def batch(self, batch: BatchId) -> BatchSummary:
        """One import; raises UserError when there is none of that number."""

    def lines(
        self, batch: BatchId, outcomes: Collection[Outcome], offset: int, limit: int
    ) -> list[BatchLine]:
        """Lines of the report in the order of the import; of all outcomes when none is given."""

    def count_lines(self, batch: BatchId, outcomes: Collection[Outcome]) -> int:
        """How many lines :meth:`lines` has."""

    def plan(self, batch: BatchId) -> ImportPlan:
        """The plan of an import; raises UserError when it has none (it is of an old version)."""


class CleaningProfiles(Protocol):
    """Which cleaning rules are off for what one source prints, kept in the library."""

    def all(self) -> Mapping[str, frozenset[str]]:
        """{source: names of rules that are off}; sources with all rules on are left out."""

    def set(self, source: str, rules_off: Collection[str]) -> ChangeSet:
        """Set the rules that are off for a source; none at all forgets it. One undoable event."""


class Discovery(Iterable[Path | FoundFile], Protocol):
    """The files to read, to be gone through once; it counts what it leaves out on the way."""

    @property
    def unknown(self) -> int:
        """How many files of other kinds were passed over so far."""

    @property
    def hidden(self) -> int:
        """How many hidden files and folders were passed over so far."""


class Importers(Protocol):
    """The registry of formats."""

    def read(
        self, found: Path | FoundFile, reading: Reading | None = None
    ) -> Iterable[SourceItem | BadItem]:
        """Every record of a file, or of two that are one article; bad ones as BadItem, in order.

        ``reading`` is what a person chose; without it all is found out. Raises UserError for a
        mapping or an encoding in it that makes no sense.
        """

    def contents(self, found: Path | FoundFile, checkpoint: Callable[[], None]) -> Contents:
        """What a file is, or what an archive holds, by the names of formats."""

    def format_name(self, file: str, media_type: str = "") -> str:
        """The name of the format of a file, the same as ``contents`` counts it by, or ''."""

    def columns(
        self, found: Path | FoundFile, reading: Reading, rows: int
    ) -> tuple[ColumnSample, ...]:
        """The columns of a table or of records, with values of the first rows; else none."""

    @property
    def fields(self) -> Mapping[str, str]:
        """What a column can go into: {field: what it means in English}."""

    def discover(self, paths: Sequence[Path]) -> Discovery:
        """The files to read: files as given, folders walked in name order."""
