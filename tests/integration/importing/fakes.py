"""A store in memory, a clock that is wound by hand, and contexts that stop when told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import cast

from archive_app.bootstrap import preview_import
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import Cancelled
from archive_app.domain.ids import ArticleId, BatchId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_ports import (
    BatchStore,
    CleaningProfiles,
    Importers,
    ImportStore,
)
from archive_app.domain.import_preview import PreviewRow
from archive_app.domain.importing import BadItem, ItemResult, Outcome, SourceItem
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import ReadStore
from archive_app.importers.registry import ImporterRegistry
from archive_app.services.import_preview import preview
from archive_app.services.importing import ImportPorts, ImportService


class FakeStore:
    """Keeps what it is given; the same bytes are a duplicate, the same id an update."""

    def __init__(self, before_add: Callable[[Sequence[SourceItem | BadItem]], None] | None = None):
        self.units: list[list[SourceItem | BadItem]] = []
        self.begun: list[tuple[str, ImportPlan]] = []
        self.ended: list[tuple[BatchId, BatchState, str]] = []
        self._hashes: set[str] = set()
        self._ids: dict[str, ArticleId] = {}
        self._before_add = before_add or (lambda items: None)

    def begin_batch(self, label: str, plan: ImportPlan, *, shared: bool = False) -> BatchId:
        self.begun.append((label, plan))
        return BatchId(len(self.begun))

    def add_items(
        self, batch: BatchId, items: Sequence[SourceItem | BadItem]
    ) -> tuple[ItemResult, ...]:
        self._before_add(items)
        self.units.append(list(items))
        return tuple(self._add(item) for item in items)

    def end_batch(
        self,
        batch: BatchId,
        state: BatchState,
        problem: str = "",
        passed_over: int = 0,
        *,
        summary: str = "",
    ) -> ChangeSet:
        self.ended.append((batch, state, problem))
        return ChangeSet(aspects=frozenset({Aspect.ARTICLES}))

    def _add(self, item: SourceItem | BadItem) -> ItemResult:
        if isinstance(item, BadItem):
            outcome = Outcome.SKIPPED if item.skipped else Outcome.FAILED
            return ItemResult(item.file, item.record, outcome, item.reason)
        outcome = Outcome.IMPORTED
        if item.raw.sha256 in self._hashes:
            outcome = Outcome.DUPLICATE
        elif item.draft.external_id in self._ids:
            outcome = Outcome.UPDATED
        self._hashes.add(item.raw.sha256)
        article = self._ids.setdefault(item.draft.external_id, ArticleId(len(self._ids) + 1))
        return ItemResult(item.file, item.record, outcome, article=article)


class NoProfiles:
    """No source has rules off."""

    def all(self) -> dict[str, frozenset[str]]:
        return {}


class FakeLock:
    """Knows whether it is held."""

    def __init__(self) -> None:
        self.held = False

    @contextmanager
    def hold(self) -> Iterator[None]:
        self.held = True
        try:
            yield
        finally:
            self.held = False


class FakeClock:
    """Moves on by ``step`` seconds whenever it is read."""

    def __init__(self, step: float = 0.0) -> None:
        self._now = datetime(2026, 1, 1, tzinfo=UTC)
        self._step = timedelta(seconds=step)

    def now(self) -> datetime:
        self._now += self._step
        return self._now


class Watcher:
    """A context that keeps what is reported and stops at a given checkpoint."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.reports: list[Progress] = []
        self._left = stop_after

    def report(self, progress: Progress) -> None:
        self.reports.append(progress)

    def checkpoint(self) -> None:
        if self._left is None:
            return
        if self._left == 0:
            raise Cancelled
        self._left -= 1


def dry_run(plan: ImportPlan, ctx: JobContext) -> list[dict[str, object]]:
    """What a dry run without a library says of each record."""
    views: list[dict[str, object]] = []

    def keep(_row: PreviewRow, item: SourceItem | BadItem) -> None:
        views.append(preview(item))

    preview_import(plan, ctx, keep)
    return views


def service_of(
    store: FakeStore,
    importers: Importers | None = None,
    lock: FakeLock | None = None,
    *,
    step: float = 0.0,
) -> ImportService:
    """The service over fakes; imports that go on need a real library."""
    return ImportService(
        ImportPorts(
            cast("ImportStore", store),
            cast("BatchStore", store),
            cast("CleaningProfiles", NoProfiles()),
            cast("ReadStore", store),
        ),
        importers or ImporterRegistry(),
        lock or FakeLock(),
        FakeClock(step),
    )
