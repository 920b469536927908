"""The index follows an import while it runs, so that what was imported can be found at once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import Clock

log = logging.getLogger(__name__)

# Often enough that a person finds what came in, seldom enough that it costs the import little.
FOLLOW_SECONDS = 20.0
FOLLOW_ITEMS = 5_000


class IndexFollowing:
    """Lets the index take in what an import has stored, every so often.

    ``catch_up`` is the index's; without one the index follows when the import is over.
    """

    def __init__(
        self, catch_up: Callable[[JobContext], object] | None, clock: Clock, ctx: JobContext
    ) -> None:
        self._catch_up = catch_up
        self._clock = clock
        self._ctx = _Silent(ctx)
        self._stored = 0
        self._last: datetime = clock.now()

    def stored(self, records: int) -> None:
        """So many more records are in the library; raises Cancelled when a person stops."""
        self._stored += records
        waited = (self._clock.now() - self._last).total_seconds()
        if self._catch_up and (self._stored >= FOLLOW_ITEMS or waited >= FOLLOW_SECONDS):
            try:
                self._catch_up(self._ctx)
            except EnvironmentProblem as problem:
                # The import goes on: the index can always follow later.
                log.info("the index could not follow the import: %s", type(problem).__name__)
            self._stored, self._last = 0, self._clock.now()


class _Silent:
    """A context that stops with another one, and leaves its progress alone."""

    def __init__(self, ctx: JobContext) -> None:
        self._ctx = ctx

    def report(self, progress: Progress) -> None:
        """Drop it: the import's own progress is shown."""

    def checkpoint(self) -> None:
        """Raise Cancelled when the person asked to stop."""
        self._ctx.checkpoint()
