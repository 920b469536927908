"""How fast a build is and how long it will still take, in words."""

from __future__ import annotations

import pytest

from archive_app.domain.jobs import NoContext, Progress
from archive_app.search.building.pace import LABEL, Pace


class Watched(NoContext):
    def __init__(self) -> None:
        self.reports: list[Progress] = []

    def report(self, progress: Progress) -> None:
        self.reports.append(progress)


@pytest.mark.parametrize(
    "seconds, done, words",
    [
        (1.0, 900, ""),  # too early to say
        (10.0, 0, ""),
        (60.0, 116_400, "1,900 a second, 8 min left"),
        (600.0, 999_950, "1,700 a second, 1 s left"),
        (3600.0, 100_000, "28 a second, 9 h 0 min left"),
    ],
)
def test_words(seconds: float, done: int, words: str) -> None:
    watched = Watched()
    now = iter([0.0, seconds, seconds])
    pace = Pace(watched, 1_000_000, clock=lambda: next(now))
    if done:
        pace.add(done)
    else:
        pace.tell()
    assert watched.reports == [Progress(done, 1_000_000, LABEL, words)]


def test_what_an_earlier_run_did_counts_as_done_but_not_as_speed() -> None:
    watched = Watched()
    now = iter([0.0, 10.0])
    Pace(watched, 1000, before=800, clock=lambda: next(now)).add(100)
    assert watched.reports == [Progress(900, 1000, LABEL, "10 a second, 10 s left")]
