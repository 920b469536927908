"""Reading: an article with the hits of the current query marked in it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from archive_app.domain.articles import Article, Bead, ReadingText, Side
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK, IndexedText, unit_starts
from archive_app.domain.ports import ReadStore, SavedSearches
from archive_app.domain.query_parser import parse
from archive_app.domain.reading import ReaderPage
from archive_app.domain.searching import Scope
from archive_app.services.alignment import AlignmentService
from archive_app.services.saved_searches import resolve_saved
from archive_app.services.searching import searched
from archive_app.text.highlight import compile_marks


class ReadingService:
    """Opens articles for the reader and the command line."""

    def __init__(
        self,
        reads: ReadStore,
        searches: SavedSearches | None = None,
        alignments: AlignmentService | None = None,
    ) -> None:
        """``searches`` are those that a query can name; ``alignments`` link sentences."""
        self._reads = reads
        self._searches = searches
        self._alignments = alignments

    def open(
        self,
        article_id: ArticleId,
        text: str = "",
        scope: Scope = Scope.BOTH,
        without: Set[str] = frozenset(),
    ) -> ReaderPage:
        """The article with the hits of query ``text``; raises UserError when it is gone.

        ``without`` are the keys of expansions that are switched off.
        """
        article = self._reads.article(article_id)
        find = self._searches.find if self._searches else lambda _: None
        root, _ = resolve_saved(parse(text).root, find)
        sides = {
            side.side: side
            for side in (article.original, article.translation)
            if side is not None and searched(side.side, scope)
        }
        spans = compile_marks(root, without).article_spans(
            [_indexed(side, article.beads) for side in sides.values()]
        )
        return ReaderPage(
            article,
            {side: _paragraph_marks(text, spans[side, "body"]) for side, text in sides.items()},
            {side: spans[side, "title"] for side in sides},
            self._alignments.stored(article) if self._alignments else None,
        )

    def aligned(self, page: ReaderPage) -> ReaderPage:
        """The page with the links of its sentences, made now if need be; slow for long texts.

        Its rows follow the links. An article of one side has none.
        """
        if page.alignment is not None or self._alignments is None:
            return page
        alignment = self._alignments.of(page.article)
        if alignment is None:
            return page
        article = replace(page.article, beads=alignment.beads)
        return replace(page, article=article, alignment=alignment)

    def find(self, key: str) -> Article:
        """The article whose external id, or id in this library, is ``key``; raises UserError."""
        return self._reads.article(self._reads.find_article(key))


def _indexed(text: ReadingText, beads: Sequence[Bead]) -> IndexedText:
    """A side as the index has it."""
    paragraphs = [paragraph.text for paragraph in text.paragraphs]
    ranges = [bead.original if text.side is Side.ORIGINAL else bead.translation for bead in beads]
    units = unit_starts([numbers[0] if numbers else -1 for numbers in ranges], paragraphs)
    body = PARAGRAPH_BREAK.join(paragraphs)
    return IndexedText(text.side, text.language, text.title, body, units)


def _paragraph_marks(text: ReadingText, spans: Sequence[Span]) -> tuple[tuple[Span, ...], ...]:
    """Hits in the whole body, per paragraph.

    A hit that runs over a paragraph's end is marked in both paragraphs.
    """
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
