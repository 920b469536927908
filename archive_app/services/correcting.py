"""Corrections of translations, the versions of a text, and how one version differs from another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive_app.domain.articles import Article, ReadingText, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import Mark, Piece, TextVersion
from archive_app.domain.correcting import Correction, TextStanding, WordingView
from archive_app.domain.correcting_ports import CorrectionStore
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.indexing import PARAGRAPH_BREAK, IndexedText
from archive_app.domain.ports import Curation
from archive_app.domain.reading import ReaderPage
from archive_app.services.reading import ReadingService
from archive_app.text.differences import differences
from archive_app.text.sentences import split_sentences

KINDS = ("text.correct", "text.choose")
_MOST = 10_000  # of the edits of texts, the newest


class CorrectionService:
    """Corrects sentences of translations and chooses versions; every edit is one undoable event."""

    def __init__(self, store: CorrectionStore, reading: ReadingService, curation: Curation) -> None:
        self._store = store
        self._reading = reading
        self._curation = curation

    def correct(self, article: ArticleId, side: Side, correction: Correction) -> ChangeSet:
        """Correct a sentence of the current translation, in a version beside the machine's.

        Raises UserError for the original, when other words stand there by now, and when none
        would be left.
        """
        if side is Side.ORIGINAL:
            raise UserError(
                "The original is kept as it was published.",
                "Only translations are corrected; write a note if the original is wrong.",
            )
        return self._store.correct(article, correction)

    def choose(self, article: ArticleId, side: Side, version: int) -> ChangeSet:
        """Let a version be the one that is read and searched; raises UserError without it."""
        return self._store.choose(article, side, version)

    def undo(self, event: EventId) -> ChangeSet:
        """Take a correction or a choice back; raises UserError for other events."""
        if not any(entry.event == event for entry in self._curation.history(_MOST, KINDS)):
            raise UserError(
                f"Event {event} is no edit of a text.", "Give the number that the edit printed."
            )
        return self._curation.undo(event)

    def versions(self, article: ArticleId) -> list[TextVersion]:
        """Every version of both sides, the newest of each side first."""
        return self._store.versions(article)

    def standing(self, page: ReaderPage) -> TextStanding:
        """The versions of an article, and what people put into the translation that is shown."""
        article = page.article
        versions = tuple(self._store.versions(article.id))
        shown = article.translation
        places = self._store.places(article.id, shown.version) if shown is not None else ()
        return TextStanding(versions, places, tuple(self._hidden_hits(page, versions)))

    def with_version(self, page: ReaderPage, side: Side, version: int) -> ReaderPage:
        """The page with another version of a side, its hits and its links; nothing is changed."""
        text = self._store.text(page.article.id, side, version)
        is_original = side is Side.ORIGINAL
        article = page.article
        other = (
            replace(article, original=text) if is_original else replace(article, translation=text)
        )
        return self._reading.aligned(self._reading.page_of(other, page.question))

    def received(self, article: Article) -> WordingView:
        """The texts as they were received: of a corrected one, what it was corrected from."""
        versions = self._store.versions(article.id)
        before = (self._before(article, text, versions) for text in _texts(article))
        return WordingView({text.side: (Piece(text.received),) for text in before})

    def cleaned(self, article: Article) -> WordingView:
        """The texts as received with what the reading view leaves out struck."""
        return WordingView({text.side: tuple(_left_out(text)) for text in _texts(article)})

    def changes(self, article: Article) -> WordingView:
        """What people changed of the translation that is shown, in the whole of it."""
        found: dict[Side, tuple[Piece, ...]] = {}
        versions = self._store.versions(article.id)
        for text in _texts(article):
            before = self._before(article, text, versions)
            found[text.side] = differences(_body(before), _body(text))
        return WordingView(found)

    # --- inside

    def _before(
        self, article: Article, text: ReadingText, versions: Sequence[TextVersion]
    ) -> ReadingText:
        """The text that one was corrected from; itself where nobody corrected it."""
        base = _base_of(text, versions)
        return text if base is None else self._store.text(article.id, text.side, base)

    def _hidden_hits(
        self, page: ReaderPage, versions: Sequence[TextVersion]
    ) -> Iterator[tuple[Side, int, int]]:
        """(side, version, hits) of searched versions that are not shown, where there are any."""
        shown = {text.side: text for text in _texts(page.article)}
        if not page.terms:
            return
        for one in versions:
            text = shown.get(one.side)
            if text is None or not one.is_searched or one.version == text.version:
                continue
            other = self._store.text(page.article.id, one.side, one.version)
            hits = self._reading.hits_in(_only_in(other, text), page.question)
            if hits:
                yield one.side, one.version, hits


def correction_of(article: Article, words: str, new: str) -> Correction:
    """Other words for ``words`` of the translation; UserError unless they stand there just once."""
    paragraphs = article.translation.paragraphs if article.translation is not None else ()
    places = [
        (number, paragraph.text.index(words))
        for number, paragraph in enumerate(paragraphs)
        for _ in range(paragraph.text.count(words) if words else 0)
    ]
    if len(places) != 1:
        told = f"“{words}” doesn't stand in a paragraph of the translation of article {article.id}."
        if places:
            told = (
                f"“{words}” stands {len(places)} times in a paragraph of the translation of"
                f" article {article.id}."
            )
        raise UserError(
            told,
            "Give words that stand there once.",
        )
    ((number, start),) = places
    return Correction(number, start, start + len(words), words, new)


def _texts(article: Article) -> list[ReadingText]:
    return [text for text in (article.original, article.translation) if text is not None]


def _base_of(text: ReadingText, versions: Sequence[TextVersion]) -> int | None:
    """The version that a text was corrected from."""
    mine = (one for one in versions if one.side is text.side and one.version == text.version)
    return next((one.base for one in mine), None)


def _body(text: ReadingText) -> str:
    return PARAGRAPH_BREAK.join(paragraph.text for paragraph in text.paragraphs)


def _sentences(text: ReadingText) -> Iterator[str]:
    for paragraph in text.paragraphs:
        for span in split_sentences(paragraph.text, text.language):
            yield paragraph.text[span.start : span.end]


def _only_in(text: ReadingText, shown: ReadingText) -> IndexedText:
    """The sentences of a text that the one shown doesn't have, as they are searched."""
    known = set(_sentences(shown))
    body = PARAGRAPH_BREAK.join(one for one in _sentences(text) if one not in known)
    return IndexedText(text.side, text.language, "", body)


def _left_out(text: ReadingText) -> Iterator[Piece]:
    """The text as received in pieces: what is read, and what no paragraph holds."""
    read = bytearray(len(text.received))
    for paragraph in text.paragraphs:
        span = paragraph.span
        if paragraph.offsets is None:
            read[span.start : span.end] = b"\x01" * len(span)
        else:
            for place in paragraph.offsets:
                read[place] = 1
    start = 0
    while start < len(read):
        is_read = read[start]
        end = read.find(0 if is_read else 1, start)
        end = len(read) if end < 0 else end
        piece = text.received[start:end]
        is_plain = is_read or not piece.strip()
        yield Piece(piece, Mark.PLAIN if is_plain else Mark.REMOVED)
        start = end
