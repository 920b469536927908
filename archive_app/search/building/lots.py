"""How many articles go into each segment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from archive_app.domain.ids import ArticleId

LOT = 50_000  # articles of a segment: all of their tokens fit into memory at once
SMALL = 3_000  # up to so many are built in this process: starting another takes longer

Lot = Sequence[ArticleId]


def lots(ids: Sequence[ArticleId], at_once: int) -> Iterator[Lot]:
    """The ids in lots of about the same size, so that none of ``at_once`` builders waits long."""
    count = -(-len(ids) // LOT)
    if len(ids) > SMALL:
        count = -(-count // at_once) * at_once
    bounds = [len(ids) * at // max(1, count) for at in range(count + 1)]
    for start, end in pairwise(bounds):
        if start < end:
            yield ids[start:end]
