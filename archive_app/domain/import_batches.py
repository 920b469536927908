"""Past and present imports as people look at them: batches with their state, and their lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from archive_app.domain.ids import ArticleId, BatchId, EventId
from archive_app.domain.importing import ItemResult, Outcome


class BatchState(StrEnum):
    """Where an import stands. The values are stable: they are stored."""

    RUNNING = "running"  # or cut off by a kill: nobody holds the library's lock then
    PAUSED = "paused"  # by a person; it can go on
    ASKING = "asking"  # too many records were bad; it can go on when a person says so
    FAILED = "failed"  # the machine stood in the way (disk full ...); it can go on
    STOPPED = "stopped"  # by a person, for good
    DONE = "done"


# What can go on from where it was.
RESUMABLE = frozenset({BatchState.RUNNING, BatchState.PAUSED, BatchState.ASKING, BatchState.FAILED})


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """An import. Counts by outcome; imported + updated + duplicate + failed + skipped == seen.

    Times are ISO 8601 in UTC. ``problem`` says why it stands, in words, when it FAILED or ASKS.
    ``can_resume`` tells that it has a plan and isn't at its end. ``undone`` that it was taken
    back; ``event`` takes it back.
    """

    id: BatchId
    label: str
    paths: tuple[str, ...]
    actor: str
    started_at: str
    finished_at: str
    state: BatchState
    counts: Mapping[Outcome, int] = field(default_factory=dict)
    passed_over: int = 0
    problem: str = ""
    can_resume: bool = False
    undone: bool = False
    event: EventId | None = None

    @property
    def seen(self) -> int:
        """Records looked at; the second file of an article counts with the first."""
        return sum(n for outcome, n in self.counts.items() if outcome is not Outcome.COMPANION)


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One line of the report of an import. ``encoding`` of the bytes, '' when none is known."""

    file: str
    record: int
    outcome: Outcome
    reason: str = ""
    article: ArticleId | None = None
    external_id: str = ""
    title: str = ""
    encoding: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The sum of a whole import: imported + updated + duplicate + failed + skipped == seen.

    Of one that went on, the counts are of all its runs; ``problems`` and ``seconds`` of the last.
    ``state`` says how it ended, ``problem`` why in words when it is ASKING. ``passed_over`` are
    files of kinds that can't be read, and what is hidden in archives.
    """

    batch: BatchId | None
    imported: int = 0
    updated: int = 0
    duplicate: int = 0
    failed: int = 0
    skipped: int = 0
    problems: tuple[ItemResult, ...] = ()
    seconds: float = 0.0
    state: BatchState = BatchState.DONE
    problem: str = ""
    passed_over: int = 0

    @property
    def seen(self) -> int:
        """Items looked at."""
        return self.imported + self.updated + self.duplicate + self.failed + self.skipped

    @property
    def stopped(self) -> bool:
        """Whether a person stopped it before its end; it can go on."""
        return self.state is BatchState.PAUSED
