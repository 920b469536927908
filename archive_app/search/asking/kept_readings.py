"""Articles that searches read themselves, kept until they change: typing asks again and again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from archive_app.domain.ids import ArticleId
from archive_app.search.asking.reading import ArticleReading

Kept = dict[ArticleId, tuple[int, ArticleReading]]


class KeptReadings:
    """Readings by article, each good for one change of it; only of what the last search read.

    Safe in any thread: a reading that is lost to a race is made again.
    """

    def __init__(self) -> None:
        self._kept: Kept = {}

    def begin(self, seqs: Mapping[ArticleId, int]) -> KnownReadings:
        """For one search that reads these articles, each last changed by the number beside it."""
        kept = self._kept
        self._kept = {
            article: known
            for article, known in list(kept.items())  # another thread may add to it
            if seqs.get(article) == known[0]
        }
        return KnownReadings(seqs, self._kept)


class KnownReadings:
    """What one search needn't read, and where it leaves what it read.

    An article is read after its number was told, so that a reading is of that change or of a later
    one, never of an earlier one.
    """

    def __init__(self, seqs: Mapping[ArticleId, int], kept: Kept) -> None:
        self._seqs = seqs
        self._kept = kept

    def of(self, articles: Iterable[ArticleId]) -> dict[ArticleId, ArticleReading]:
        """Those of ``articles`` that needn't be read."""
        return {article: self._kept[article][1] for article in articles if article in self._kept}

    def keep(self, reading: ArticleReading) -> None:
        """Leave what was read to the searches after this one; articles without a number aren't."""
        seq = self._seqs.get(reading.article.id)
        if seq is not None:
            self._kept[reading.article.id] = (seq, reading)
