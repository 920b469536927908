"""An article opened in the reader, with the hits of the current query marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Article, Side
from archive_app.domain.findings import Span


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """``marks[side][i]`` are hit spans in paragraph i; ``title_marks`` those in the titles.

    ``alignment`` is None as long as the sentences have not been aligned.
    """

    article: Article
    marks: Mapping[Side, tuple[tuple[Span, ...], ...]] = field(default_factory=dict)
    title_marks: Mapping[Side, tuple[Span, ...]] = field(default_factory=dict)
    alignment: Alignment | None = None

    @property
    def hit_count(self) -> int:
        """Marked spans in the paragraphs of both sides (the titles' marks are not walked)."""
        return sum(len(spans) for side in self.marks.values() for spans in side)
