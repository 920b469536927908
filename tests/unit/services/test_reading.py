"""An article opened: whose hits are marked, of which term, and in which fields of the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

import pytest

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import (
    Article,
    NameKind,
    NameMention,
    NameRole,
    ResultRow,
    Side,
    TagLabel,
)
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, NoteId, TagId
from archive_app.domain.note_ports import NoteStore
from archive_app.domain.notes import Note
from archive_app.domain.reading import RecordField
from archive_app.domain.searching import Scope
from archive_app.services.alignment import AlignmentService
from archive_app.services.reading import ReadingService
from archive_app.text.alignment.articles import align_article
from tests.ui.reader.sample import original, sample_page, translation

LIN = NameMention(NameKind.PERSON, NameRole.AUTHOR, "Lin Jing", also=("林静",))


class OneArticle:
    """Reads of a library with one article."""

    def standing_tag(self, name: str) -> str:
        return ""

    def __init__(self, article: Article) -> None:
        self._article = article

    def article(self, _article_id: ArticleId) -> Article:
        return self._article

    def rows(self, _ids: Sequence[ArticleId]) -> list[ResultRow]:
        raise NotImplementedError

    def find_article(self, _key: str) -> ArticleId:
        raise NotImplementedError

    def count(self) -> int:
        return 1

    def tags(self) -> list[TagLabel]:
        return []


@pytest.fixture
def reading() -> ReadingService:
    article = replace(
        sample_page().article,
        original=original(["女警座谈会。", "座谈会上，林静说女警很忙。"]),
        translation=translation(["A symposium of police.", "At the symposium Lin Jing spoke."]),
        beads=(),
        source="Police Evening Post",
        names=(LIN,),
        tags=(TagLabel(TagId(1), "events/symposium"),),
    )
    return ReadingService(OneArticle(article))


def test_every_mark_knows_its_term(reading: ReadingService) -> None:
    page = reading.open(ArticleId(1), "座谈会 OR 女警 OR symposium")
    assert page.terms == ("座谈会", "女警", "symposium")
    assert page.mark_terms[Side.ORIGINAL] == ((1, 0), (0, 1))
    assert page.title_terms[Side.ORIGINAL] == (1,)
    assert page.term_counts(Side.ORIGINAL) == (2, 3, 0)
    assert page.term_counts(Side.TRANSLATION) == (0, 0, 2)


def test_counts_of_terms_add_up_to_the_marks(reading: ReadingService) -> None:
    page = reading.open(ArticleId(1), 'symposium "at the symposium" 座谈会 座谈')
    counted = sum(sum(page.term_counts(side)) for side in Side)
    assert counted == page.hit_count > 0


def test_the_same_word_in_two_places_of_the_query_is_one_term(reading: ReadingService) -> None:
    page = reading.open(ArticleId(1), "symposium OR (title:symposium symposium)")
    assert page.terms == ("symposium",)


def test_what_overlaps_is_one_mark_of_the_longer_term(reading: ReadingService) -> None:
    page = reading.open(ArticleId(1), 'symposium OR "at the symposium"')
    terms = [page.terms[term] for term in page.mark_terms[Side.TRANSLATION][1]]
    assert terms == ["at the symposium"]


def test_hits_in_fields_of_the_record_are_told(reading: ReadingService) -> None:
    page = reading.open(ArticleId(1), "police OR symposium OR linjing")
    told = {(hit.field, hit.shown) for hit in page.field_hits}
    assert (RecordField.SOURCE, "Police Evening Post") in told
    assert (RecordField.TAG, "events/symposium") in told
    assert (RecordField.NAME, "Lin Jing") in told
    (source,) = [hit for hit in page.field_hits if hit.field is RecordField.SOURCE]
    assert source.text[source.spans[0].start : source.spans[0].end].startswith("Police")


@pytest.mark.parametrize("text, scope", [("", Scope.BOTH), ("police", Scope.TRANSLATION)])
def test_a_query_without_words_or_of_one_side_asks_nothing_of_the_record(
    reading: ReadingService, text: str, scope: Scope
) -> None:
    assert reading.open(ArticleId(1), text, scope).field_hits == ()


class OneNote:
    """The notes of a library with one note."""

    def of(self, article: ArticleId) -> tuple[Note, ...]:
        return (Note(NoteId(1), article, "The symposium is in box 14.", "Mei", "", ""),)


def test_notes_are_named_where_the_query_asks_for_them() -> None:
    article = replace(sample_page().article, beads=())
    reading = ReadingService(OneArticle(article), notes=cast(NoteStore, OneNote()))
    (hit,) = reading.open(ArticleId(1), "note:symposium").field_hits
    assert (hit.field, hit.text[4:13], hit.spans) == (RecordField.NOTE, "symposium", (Span(4, 13),))
    assert reading.open(ArticleId(1), "symposium").field_hits == ()


class LinksOfAll(AlignmentService):
    """Links the sentences of whatever article it is asked for; keeps none."""

    def __init__(self) -> None:
        """Without a store."""

    def stored(self, article: Article) -> Alignment | None:
        return None

    def of(self, article: Article) -> Alignment | None:
        texts = [article.original, article.translation]
        first, second = ([p.text for p in one.paragraphs] for one in texts if one is not None)
        return align_article(first, second, ("zh", "en"))


def test_texts_are_compared_as_soon_as_their_sentences_are_linked() -> None:
    article = replace(
        sample_page().article,
        original=original(["他们转移群众300人。"]),
        translation=translation(["They moved 3,000 people."]),
        beads=(),
    )
    reading = ReadingService(OneArticle(article), alignments=LinksOfAll())
    page = reading.open(ArticleId(1))
    assert page.damage is None
    page = reading.aligned(page)
    assert page.damage is not None
    assert [one.shown for one in page.damage] == ["300 / 3,000"]
    assert reading.aligned(page) is page


def test_nothing_is_compared_where_one_side_is_missing() -> None:
    article = replace(sample_page().article, translation=None, beads=())
    assert ReadingService(OneArticle(article)).open(ArticleId(1)).damage == ()
