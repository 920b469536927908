"""Keeps a selection of results when the list is ordered or filtered anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from archive_app.domain.ids import ArticleId

QUICK_IDS = 20_000  # going through more ids would make the window wait
MOST_RUNS = 2_000  # and so would choosing more pieces
_STRETCH = 10_000

Runs = list[tuple[int, int]]


class Kept(NamedTuple):
    """Where chosen articles stand in a list: (first, last) rows, and how many they are.

    Those that stand in too many pieces are counted and have no rows.
    """

    runs: Runs
    found: int

    @property
    def is_scattered(self) -> bool:
        """Whether some are there that can't be selected again."""
        return self.found > 0 and not self.runs


def is_quick(chosen: Sequence[ArticleId], ids: Sequence[ArticleId]) -> bool:
    """Whether :func:`kept_of` may be asked while the window waits."""
    return not chosen or max(len(chosen), len(ids)) <= QUICK_IDS


def kept_of(
    chosen: Sequence[ArticleId],
    ids: Sequence[ArticleId],
    checkpoint: Callable[[], None] = lambda: None,
) -> Kept:
    """Where the chosen ones stand in ``ids``; ``checkpoint`` may end it by raising."""
    if not chosen:
        return Kept([], 0)
    wanted = frozenset(chosen)
    runs: Runs = []
    found = 0
    for start in range(0, len(ids), _STRETCH):
        checkpoint()
        for row, article in enumerate(ids[start : start + _STRETCH], start):
            if article not in wanted:
                continue
            found += 1
            if runs and runs[-1][1] == row - 1:
                runs[-1] = (runs[-1][0], row)
            else:
                runs.append((row, row))
    return Kept(runs if len(runs) <= MOST_RUNS else [], found)
