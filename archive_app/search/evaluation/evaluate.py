"""Evaluates a query tree over the segments of a snapshot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from archive_app.domain.jobs import JobContext
from archive_app.search.evaluation.asking import Asking
from archive_app.search.evaluation.hits import Hits, SegmentView
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.evaluation.walk import Walk


def evaluate(
    query: Any,
    segments: Sequence[SegmentView],
    stats: IndexStats,
    *,
    scored: bool,
    ctx: JobContext,
    searcher: Any = None,
) -> Hits:
    """What a tree of Whoosh's nodes and ours finds.

    ``stats`` are those of the same segments in the same order. ``searcher`` is Whoosh's, over the
    same segments; it is only used for nodes that nobody else knows. Raises Cancelled when ``ctx``
    says so, ValueError for a tree that can't be evaluated.
    """
    if len(stats.segments) != len(segments) or any(
        view.data is not known for view, known in zip(segments, stats.segments, strict=True)
    ):
        raise ValueError("the stats are those of other segments")
    asking = Asking(stats, scored=scored, ctx=ctx, searcher=searcher)
    rows: list[npt.NDArray[np.int32]] = []
    scores: list[npt.NDArray[np.float64]] = []
    counted: dict[str, list[npt.NDArray[np.int32]]] = {}
    for index, view in enumerate(segments):
        ctx.checkpoint()
        walk = Walk(asking, view, index)
        here, worth = walk.rows(query)
        rows.append(here)
        scores.append(worth)
        for key, recorded in walk.counted().items():
            counted.setdefault(key, []).append(recorded)
    ctx.checkpoint()
    found = np.concatenate(rows) if rows else np.zeros(0, np.int32)
    worths = np.concatenate(scores) if rows else np.zeros(0)
    if len(found) and int(found.min()) < 0:  # not known to the columns
        known = found >= 0
        found, worths = found.compress(known), worths.compress(known) if scored else worths
    return Hits(
        found,
        worths,
        {key: np.sort(np.concatenate(parts)) for key, parts in counted.items()},
        tuple(asking.notes),
    )
