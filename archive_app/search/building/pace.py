"""How fast a build is and how long it will still take, in words."""

from __future__ import annotations

import time
from collections.abc import Callable

from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.pace import pace_in_words

LABEL = "Indexing articles"


class Pace:
    """Counts the articles of one run and reports them with the pace of the run so far.

    ``before`` articles of ``total`` were done by an earlier run.
    """

    def __init__(
        self,
        ctx: JobContext,
        total: int,
        *,
        before: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ctx = ctx
        self._total = total
        self._before = before
        self._clock = clock
        self._began = clock()
        self._done = 0

    def add(self, more: int) -> None:
        """So many more are done."""
        self._done += more
        if more:
            self.tell()

    def tell(self) -> None:
        """Report; an import that goes on meanwhile adds to what was expected."""
        done = self._before + self._done
        total = max(done, self._total)
        self._ctx.report(Progress(done, total, LABEL, self._words(total - done)))

    def _words(self, left: int) -> str:
        seconds = self._clock() - self._began
        return pace_in_words(self._done, seconds, left=left)
