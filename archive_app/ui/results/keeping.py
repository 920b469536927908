"""Keeps a selection of results when the list is ordered or filtered anew."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.ids import ArticleId

# Going through more ids, or choosing more pieces, would make the window wait.
MOST_IDS = 100_000
MOST_RUNS = 2_000

Runs = list[tuple[int, int]]


def runs_of(chosen: Sequence[ArticleId], ids: Sequence[ArticleId]) -> tuple[Runs, int]:
    """Where the chosen ones stand in ``ids``, as (first, last) rows; and how many of them do.

    Nothing stands there when there is too much to look for it at once.
    """
    if not chosen or max(len(ids), len(chosen)) > MOST_IDS:
        return [], 0
    wanted = frozenset(chosen)
    runs: Runs = []
    found = 0
    for row, article in enumerate(ids):
        if article not in wanted:
            continue
        found += 1
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return (runs, found) if len(runs) <= MOST_RUNS else ([], 0)
