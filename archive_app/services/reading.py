"""Reading: an article with the hits of the current query marked in it."""

from __future__ import annotations

from archive_app.domain.articles import Article, ReadingText, Side
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK
from archive_app.domain.ports import ReadStore, SavedSearches
from archive_app.domain.query_parser import parse
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import Scope
from archive_app.services.saved_searches import resolve_saved
from archive_app.services.searching import searched
from archive_app.text.highlight import Marker, compile_marks


class ReadingService:
    """Opens articles for the reader and the command line."""

    def __init__(self, reads: ReadStore, searches: SavedSearches | None = None) -> None:
        """``searches`` are those that a query can name."""
        self._reads = reads
        self._searches = searches

    def open(self, article_id: ArticleId, text: str = "", scope: Scope = Scope.BOTH) -> ReaderPage:
        """The article with the hits of query ``text``; raises UserError when it is gone."""
        article = self._reads.article(article_id)
        find = self._searches.find if self._searches else lambda _: None
        root, _ = resolve_saved(parse(text).root, find)
        marker = compile_marks(root)
        marks: dict[Side, tuple[tuple[Span, ...], ...]] = {}
        title_marks: dict[Side, tuple[Span, ...]] = {}
        for side in (article.original, article.translation):
            if side is None or not searched(side.side, scope):
                continue
            marks[side.side] = _paragraph_marks(side, marker)
            title_marks[side.side] = marker.spans(
                side.title, side=side.side, language=side.language, field="title"
            )
        return ReaderPage(article, marks, title_marks)

    def find(self, key: str) -> Article:
        """The article whose external id, or id in this library, is ``key``; raises UserError."""
        return self._reads.article(self._reads.find_article(key))


def _paragraph_marks(text: ReadingText, marker: Marker) -> tuple[tuple[Span, ...], ...]:
    """Hits per paragraph, looked for in the whole text as the index does it.

    A hit that runs over a paragraph's end is marked in both paragraphs.
    """
    body = PARAGRAPH_BREAK.join(paragraph.text for paragraph in text.paragraphs)
    spans = marker.spans(body, side=text.side, language=text.language, field="body")
    marks: list[tuple[Span, ...]] = []
    start = 0
    for paragraph in text.paragraphs:
        end = start + len(paragraph.text)
        marks.append(
            tuple(
                Span(max(span.start, start) - start, min(span.end, end) - start)
                for span in spans
                if span.start < end and start < span.end
            )
        )
        start = end + len(PARAGRAPH_BREAK)
    return tuple(marks)
