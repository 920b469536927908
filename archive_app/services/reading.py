"""Reading: an article with the hits of the current query marked in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Article, Bead, ReadingText, Side
from archive_app.domain.damage import Damage
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK, IndexedText, unit_starts
from archive_app.domain.note_ports import NoteStore
from archive_app.domain.ports import ReadStore, SavedSearches
from archive_app.domain.query import Every, Node
from archive_app.domain.query_parser import parse
from archive_app.domain.reading import FieldHit, Question, ReaderPage, RecordField
from archive_app.domain.searching import Scope
from archive_app.services.alignment import AlignmentService
from archive_app.services.saved_searches import resolve_saved
from archive_app.services.searching import searched
from archive_app.text.damage import damage_of
from archive_app.text.highlight import Mark, Marker, compile_marks

_COMPARED_AT_ONCE = 10_000  # characters of both sides; longer texts are shown first


class ReadingService:
    """Opens articles for the reader and the command line."""

    def __init__(
        self,
        reads: ReadStore,
        searches: SavedSearches | None = None,
        alignments: AlignmentService | None = None,
        notes: NoteStore | None = None,
    ) -> None:
        """``searches`` are those that a query can name; ``alignments`` link sentences.

        ``notes`` are looked through for queries that ask for them.
        """
        self._reads = reads
        self._searches = searches
        self._alignments = alignments
        self._notes = notes

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
        return self.page_of(self._reads.article(article_id), Question(text, scope, without))

    def page_of(self, article: Article, question: Question) -> ReaderPage:
        """An article as it is given, of whatever versions, with the hits of a question."""
        root = self._root(question)
        sides = {
            side.side: side
            for side in (article.original, article.translation)
            if side is not None and searched(side.side, question.scope)
        }
        marker = compile_marks(root, question.without)
        found = marker.article_marks([_indexed(side, article.beads) for side in sides.values()])
        marks = {side: _paragraph_marks(text, found[side, "body"]) for side, text in sides.items()}
        alignment = self._alignments.stored(article) if self._alignments else None
        is_about_records = question.scope is Scope.BOTH and not isinstance(root, Every)
        return ReaderPage(
            article,
            {side: _only_spans(marked) for side, marked in marks.items()},
            {side: tuple(mark.span for mark in found[side, "title"]) for side in sides},
            alignment,
            marker.terms,
            {side: _only_terms(marked) for side, marked in marks.items()},
            (
                *(_field_hits(article, marker) if is_about_records else ()),
                *self._note_hits(article.id, marker),
            ),
            question,
            {side: tuple(mark.term for mark in found[side, "title"]) for side in sides},
            _damage(article, alignment) if _is_short(article) else None,
        )

    def hits_in(self, text: IndexedText, question: Question) -> int:
        """How many hits of a question the body of a text has."""
        if not searched(text.side, question.scope):
            return 0
        marker = compile_marks(self._root(question), question.without)
        return len(marker.article_spans([text])[text.side, "body"])

    def aligned(self, page: ReaderPage) -> ReaderPage:
        """The page with the links of its sentences and what they show to be wrong.

        Made now if need be, which is slow for long texts. Rows follow the links. An article of one
        side has none.
        """
        alignment = page.alignment
        if alignment is not None and page.damage is not None:
            return page
        if alignment is None and self._alignments is not None:
            alignment = self._alignments.of(page.article)
        if alignment is None:
            return page
        article = replace(page.article, beads=alignment.beads)
        damage = _damage(article, alignment)
        return replace(page, article=article, alignment=alignment, damage=damage)

    def find(self, key: str) -> Article:
        """The article whose external id, or id in this library, is ``key``; raises UserError."""
        return self._reads.article(self._reads.find_article(key))

    def _note_hits(self, article: ArticleId, marker: Marker) -> Iterator[FieldHit]:
        if self._notes is not None and marker.asks_for_notes:
            for note in self._notes.of(article):
                marks = marker.marks(note.content, side=Side.ORIGINAL, language="", field="note")
                if marks:
                    yield _field_hit(RecordField.NOTE, note.content, note.content, marks)

    def _root(self, question: Question) -> Node:
        find = self._searches.find if self._searches else lambda _: None
        return resolve_saved(parse(question.text).root, find)[0]


def _is_short(article: Article) -> bool:
    texts = (article.original, article.translation)
    return sum(len(text.received) for text in texts if text is not None) < _COMPARED_AT_ONCE


def _damage(article: Article, alignment: Alignment | None) -> tuple[Damage, ...] | None:
    """What is wrong in a translation; None when that can't be known yet."""
    if article.original is None or article.translation is None:
        return ()
    if alignment is None:
        return None
    return damage_of(article.original, article.translation, alignment)


def _indexed(text: ReadingText, beads: Sequence[Bead]) -> IndexedText:
    """A side as the index has it."""
    paragraphs = [paragraph.text for paragraph in text.paragraphs]
    ranges = [bead.original if text.side is Side.ORIGINAL else bead.translation for bead in beads]
    units = unit_starts([numbers[0] if numbers else -1 for numbers in ranges], paragraphs)
    body = PARAGRAPH_BREAK.join(paragraphs)
    return IndexedText(text.side, text.language, text.title, body, units)


Marks = tuple[tuple[Mark, ...], ...]  # by paragraph


def _paragraph_marks(text: ReadingText, found: Sequence[Mark]) -> Marks:
    """Hits in the whole body, per paragraph.

    A hit that runs over a paragraph's end is marked in both paragraphs.
    """
    marks: list[tuple[Mark, ...]] = []
    start = 0
    for paragraph in text.paragraphs:
        end = start + len(paragraph.text)
        marks.append(
            tuple(
                Mark(Span(max(span.start, start) - start, min(span.end, end) - start), term)
                for span, term in found
                if span.start < end and start < span.end
            )
        )
        start = end + len(PARAGRAPH_BREAK)
    return tuple(marks)


def _only_spans(marks: Marks) -> tuple[tuple[Span, ...], ...]:
    return tuple(tuple(mark.span for mark in found) for found in marks)


def _only_terms(marks: Marks) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(mark.term for mark in found) for found in marks)


def _field_hits(article: Article, marker: Marker) -> Iterator[FieldHit]:
    """The fields of the record in which a free word of the query stands, each once."""
    texts = [
        (RecordField.NAME, form, name.text)
        for name in article.names
        for form in (name.text, *name.also)
    ]
    texts.append((RecordField.SOURCE, article.source, article.source))
    texts += [(RecordField.TAG, tag.path, tag.path) for tag in article.tags]
    for field, text, shown in dict.fromkeys(texts):
        marks = marker.marks(text, side=Side.ORIGINAL, language="", field="name")
        if marks:
            yield _field_hit(field, text, shown, marks)


def _field_hit(field: RecordField, text: str, shown: str, marks: Sequence[Mark]) -> FieldHit:
    spans, terms = (mark.span for mark in marks), (mark.term for mark in marks)
    return FieldHit(field, text, shown, tuple(spans), tuple(terms))
