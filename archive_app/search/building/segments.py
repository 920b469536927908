"""One segment from the articles of the store, written to a file; runs in any process."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from archive_app.domain.errors import ArchiveError, Cancelled
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment, IndexedArticle
from archive_app.domain.jobs import JobContext
from archive_app.domain.ports import IndexFeed
from archive_app.search.analyser.fields import NUMBER
from archive_app.search.analyser.segments import (
    Analyser,
    AnalysisError,
    SegmentAnalysis,
    SegmentTokens,
    chunks,
)
from archive_app.search.codec.invert import FieldPostings, invert
from archive_app.search.codec.toc import INDEX_NAME
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage

log = logging.getLogger(__name__)

MOST_TOKENS = 115_000_000  # of one segment: with their terms they take 1.4 gigabytes
_SAMPLE = 1000  # articles that tell how long the others of the lot are
_AT_ONCE = 200  # articles between two looks at the wish to stop

Lot = Sequence[ArticleId]


class SegmentBuilder:
    """Builds segments one after the other; keeps the words it has met. For one thread."""

    def __init__(self, feed: IndexFeed) -> None:
        self._feed = feed
        self._analyser = Analyser()

    def build(
        self, folder: Path, lot: Lot, ctx: JobContext, built: Callable[[int], None]
    ) -> BuiltSegment:
        """Write the segment of the first articles of ``lot``: of all unless they are very long.

        ``built`` is told of every few more articles. Raises Cancelled, and OSError when the file
        can't be written.
        """
        analysis = self._analyser.begin()
        bad: dict[ArticleId, str] = {}
        covered, wanted = 0, len(lot)
        while covered < wanted and analysis.token_count < MOST_TOKENS and not analysis.is_full:
            ctx.checkpoint()
            portion = lot[covered : min(wanted, covered + _AT_ONCE)]
            for chunk in chunks(self._documents(portion, bad)):
                _add(analysis, chunk, bad)
            covered += len(portion)
            built(len(portion))
            if covered == _SAMPLE:
                wanted = _even_share(len(lot), analysis.token_count / covered)
        return self._written(folder, analysis.finish(), ctx, covered, bad)

    def _documents(self, ids: Lot, bad: dict[ArticleId, str]) -> Iterable[IndexedArticle]:
        """The articles that can be read."""
        try:
            return list(self._feed.documents(ids))
        except (ArchiveError, Cancelled, OSError):
            raise
        except Exception as problem:  # noqa: BLE001 - one article must not keep the others from being found
            if len(ids) == 1:
                bad[ids[0]] = f"{type(problem).__name__}: {problem}"
                return []
            log.info("%d articles can't be read at once, trying each", len(ids))
        return [article for one in ids for article in self._documents([one], bad)]

    def _written(
        self,
        folder: Path,
        tokens: SegmentTokens,
        ctx: JobContext,
        covered: int,
        bad: Mapping[ArticleId, str],
    ) -> BuiltSegment:
        listed = tuple(sorted(bad.items()))
        if not tokens.doc_count:
            return BuiltSegment("", 0, covered, listed)
        segment = write_segment(
            DurableStorage(folder),
            INDEX_NAME,
            tokens.doc_count,
            _Inverted(tokens, ctx),
            {NUMBER: tokens.numbers},
        )
        return BuiltSegment(segment.segid, tokens.doc_count, covered, listed)


class BuildersHere:
    """``SegmentBuilders`` that builds in this thread, one segment after the other."""

    at_once = 1

    def __init__(self, feed: IndexFeed) -> None:
        self._builder = SegmentBuilder(feed)

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
                segment = self._builder.build(folder, lot, ctx, built)
                yield lot[: segment.covered], segment
                lot = lot[segment.covered :]


class _Inverted(Mapping[str, FieldPostings]):
    """The postings of each field, worked out when asked for; its tokens are gone then.

    The largest field comes last, when the tokens of all others have made room.
    """

    def __init__(self, tokens: SegmentTokens, ctx: JobContext) -> None:
        self._tokens = dict(tokens.fields)
        tokens.fields.clear()
        self._names = sorted(self._tokens, key=lambda name: len(self._tokens[name].keys))
        self._ctx = ctx

    def __getitem__(self, name: str) -> FieldPostings:
        self._ctx.checkpoint()
        return invert(self._tokens.pop(name))

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _even_share(articles: int, tokens_each: float) -> int:
    """How many articles make one of the fewest segments of the same size that are small enough."""
    parts = math.ceil(articles * tokens_each / MOST_TOKENS)
    return math.ceil(articles / max(1, parts))


def _add(
    analysis: SegmentAnalysis, chunk: Sequence[IndexedArticle], bad: dict[ArticleId, str]
) -> None:
    """Add the articles that can be analysed."""
    while chunk:
        try:
            analysis.add(chunk)
            return
        except AnalysisError as problem:
            bad[problem.article] = problem.reason
            chunk = [one for one in chunk if one.id != problem.article]
