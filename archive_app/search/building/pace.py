"""How fast a build is and how long it will still take, in words."""

from __future__ import annotations

import time
from collections.abc import Callable

from archive_app.domain.jobs import JobContext, Progress

LABEL = "Indexing articles"
_FIRST = 5.0  # seconds before a pace is told
_MINUTE, _HOUR = 60, 3600


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
        if seconds < _FIRST or not self._done:
            return ""
        speed = self._done / seconds
        return f"{_two_digits(speed):,} a second, {_duration(left / speed)} left"


def _two_digits(number: float) -> int:
    """A number of which people can read more than two digits only as noise."""
    whole = max(1, round(number))
    step = int(10 ** max(0, len(str(whole)) - 2))
    return round(whole / step) * step


def _duration(seconds: float) -> str:
    if seconds < _MINUTE:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / _MINUTE)
    if seconds < _HOUR:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"
