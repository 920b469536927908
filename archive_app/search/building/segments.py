"""One segment from the articles of the store, written to a file; runs in any process."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed

log = logging.getLogger(__name__)

MOST_TOKENS = 60_000_000  # of one segment: about a gigabyte while they are sorted
_AT_ONCE = 100  # articles between two looks at the wish to stop

Lot = Sequence[ArticleId]


def build_segment(
    folder: Path, feed: IndexFeed, lot: Lot, ctx: JobContext, built: Callable[[int], None]
) -> BuiltSegment:
    """Write the segment of the first articles of ``lot``, of all of them when they aren't too long.

    ``built`` is told of every few more articles. Raises Cancelled, and IndexProblem when the file
    can't be written.
    """
    raise NotImplementedError


class BuildersHere:
    """``SegmentBuilders`` that builds in this thread, one segment after the other."""

    at_once = 1

    def __init__(self, feed: IndexFeed) -> None:
        self._feed = feed

    def build(
        self,
        folder: Path,
        lots: Iterable[Lot],
        ctx: JobContext,
        built: Callable[[int], None],
    ) -> Iterator[tuple[Lot, BuiltSegment]]:
        """See the port."""
        for lot in lots:
            while lot:
                ctx.checkpoint()
                segment = build_segment(folder, self._feed, lot, ctx, built)
                yield lot[: segment.covered], segment
                lot = lot[segment.covered :]
