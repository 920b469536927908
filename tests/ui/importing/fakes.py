"""Long work and an archive that do what a test says, behind a real session."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from archive_app.domain.articles import Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.cleaning import Card, CardKind, CleaningView, Mark, Piece
from archive_app.domain.errors import ArchiveError, ImportProblem
from archive_app.domain.findings import FindingKind, Span
from archive_app.domain.ids import BatchId, EventId
from archive_app.domain.import_batches import BatchLine, BatchState, BatchSummary
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import Progress
from archive_app.services.workspace import Workspace

STARTED = "2021-03-05T08:00:00Z"


class FakeWork(QObject):
    """Starts nothing; a test says how what was started goes on and ends."""

    started = Signal(str)
    progressed = Signal(object)
    previewed = Signal(object)
    imported = Signal(object)
    failed = Signal(object)
    running_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self.asked: list[tuple[Any, ...]] = []

    # --- what the pages ask

    def preview(self, plan: ImportPlan, target: Path) -> None:
        """Note it."""
        self._begin("preview", plan, target)

    def import_plan(self, plan: ImportPlan) -> None:
        """Note it."""
        self._begin("import", plan)

    def resume(self, batch: BatchId, *, go_on: bool = False) -> None:
        """Note it."""
        self._begin("resume", batch, go_on)

    def retry(self, batch: BatchId) -> None:
        """Note it."""
        self._begin("retry", batch)

    def stop(self) -> None:
        """Note it."""
        self.asked.append(("stop",))

    def pause(self) -> None:
        """Note it."""
        self.asked.append(("pause",))

    # --- what a test asks and says

    def last(self) -> tuple[Any, ...]:
        """What was asked last."""
        return self.asked[-1]

    @property
    def target(self) -> Path:
        """Where the rows of the last dry run go."""
        return cast(Path, next(one[2] for one in reversed(self.asked) if one[0] == "preview"))

    def begin_other(self) -> None:
        """Something else runs."""
        self.running = True
        self.running_changed.emit(True)

    def go_on(self, done: int, total: int | None, pace: str = "") -> None:
        """So far."""
        self.progressed.emit(Progress(done, total, "", pace))

    def end(self) -> None:
        """It ends, and nothing is said of it."""
        self.running = False
        self.running_changed.emit(False)

    def end_preview(self) -> None:
        """A dry run ends, or was stopped."""
        self.end()
        self.previewed.emit({})

    def end_import(self, state: BatchState, batch: int = 1) -> None:
        """An import ends in a state."""
        self.end()
        self.imported.emit({"state": state.value, "batch": batch})

    def fail(self, problem: ArchiveError) -> None:
        """It can't be done."""
        self.end()
        self.failed.emit(problem)

    def _begin(self, *what: Any) -> None:
        self.asked.append(what)
        self.begin_other()


class FakeImports:
    """Details of rows: one stray token in each, gone when it was taken back."""

    def __init__(self) -> None:
        self.plans: list[ImportPlan] = []
        self.stopped: list[BatchId] = []

    def detail(self, plan: ImportPlan, row: PreviewRow, _ctx: object = None) -> CleaningView:
        """A card, dismissed if the plan says so; a record that can't be read has no details."""
        self.plans.append(plan)
        if row.readiness is Readiness.ERROR:
            raise ImportProblem("Truncated.")
        decision = plan.reading.decision(row.file, row.record)
        card = Card(
            CardKind.FINDING,
            (Piece("html", Mark.REMOVED), Piece(" At the symposium")),
            finding=FindingKind.STRAY_MARKUP,
            side=Side.TRANSLATION,
            span=Span(0, 4),
            reversible=True,
        )
        dismissed = card.dismissal in decision.dismissed
        raw = {Side.TRANSLATION: "html At the symposium"}
        clean = {Side.TRANSLATION: ("html At the symposium" if dismissed else "At the symposium",)}
        return CleaningView((replace(card, dismissed=dismissed),), raw, clean)

    def stop(self, batch: BatchId) -> ChangeSet:
        """End it for good."""
        self.stopped.append(batch)
        return ChangeSet(frozenset({Aspect.ARTICLES}))


class FakeBatches:
    """Batches as a test sets them."""

    def __init__(self) -> None:
        self.all: list[BatchSummary] = []
        self.undone: list[BatchId] = []

    def put(self, state: BatchState, batch: int = 1, **counts: int) -> None:
        """The batch of that number, as it is now."""
        counted = {Outcome(name): count for name, count in counts.items()}
        summary = BatchSummary(
            BatchId(batch), "songning-2021.zip", ("/in",), "me", STARTED, "", state, counted,
            event=EventId(7), can_resume=True,
        )  # fmt: skip
        self.all = [summary, *(one for one in self.all if one.id != batch)]

    def batches(self) -> list[BatchSummary]:
        """The newest first."""
        return self.all

    def batch(self, batch: BatchId) -> BatchSummary:
        """One."""
        return next(one for one in self.all if one.id == batch)

    def lines(
        self, batch: BatchId, outcomes: Collection[Outcome], offset: int, limit: int
    ) -> list[BatchLine]:
        """As many as were counted, numbered."""
        (outcome,) = outcomes
        last = min(offset + limit, self.batch(batch).counts[outcome])
        return [
            BatchLine(f"/in/{n:06}.txt", 0, outcome, f"{outcome.value} {n}")
            for n in range(offset, last)
        ]

    def undo(self, batch: BatchId) -> ChangeSet:
        """Take it back."""
        self.undone.append(batch)
        self.all = [replace(one, undone=True) for one in self.all]
        return ChangeSet(frozenset({Aspect.ARTICLES}))


class FakeArchive:
    """An open archive with these services and nothing else."""

    def __init__(self) -> None:
        self.imports = FakeImports()
        self.batches = FakeBatches()

    def workspace(self, path: Path) -> Workspace:
        """As the session sees it."""
        care = SimpleNamespace(waiting=lambda: 99_999)
        return cast(
            Workspace,
            SimpleNamespace(
                path=path, name=path.stem, close=lambda: None, care=care,
                imports=self.imports, batches=self.batches,
            ),
        )  # fmt: skip
