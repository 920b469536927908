"""What is known of a word in an article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive_app.domain.articles import Article, NameKind, NameMention, NameRole, Side
from archive_app.services.lookup import look_up, look_up_text
from archive_app.text.dictionary import WordBook
from tests.ui.reader.sample import original, sample_page, translation

BI = NameMention(NameKind.PERSON, NameRole.SUBJECT, "Bi Weimin", also=("毕伟民", "畢偉民"))
BOOK = WordBook(
    {
        "局长": ["局長 局长 [ju2 zhang3] /director/"],
        "伟": ["偉 伟 [wei3] /big/"],
    }
)


@pytest.fixture
def article() -> Article:
    return replace(
        sample_page().article,
        original=original(["局长毕伟民说，局长很忙。"]),
        translation=translation(["Director Bi Weimin said that Bi's director is busy."]),
        beads=(),
        names=(BI,),
    )


def test_a_word_is_told_with_its_place_and_meaning(article: Article) -> None:
    card = look_up(article, Side.ORIGINAL, 0, 8, BOOK)
    assert card is not None
    assert (card.word, card.start, card.end) == ("局长", 7, 9)
    assert [entry.pinyin for entry in card.entries] == ["jú zhǎng"]
    assert card.names == ()


@pytest.mark.parametrize("place", [2, 3, 4])
def test_a_name_of_the_article_goes_before_a_shorter_word(article: Article, place: int) -> None:
    card = look_up(article, Side.ORIGINAL, 0, place, BOOK)
    assert card is not None
    assert (card.word, card.names) == ("毕伟民", (BI,))


def test_a_name_is_known_in_the_translation_too(article: Article) -> None:
    card = look_up(article, Side.TRANSLATION, 0, 12, BOOK)
    assert card is not None
    assert (card.word, card.names, card.entries) == ("Bi Weimin", (BI,), ())


def test_a_name_written_in_the_other_script_is_the_same_name(article: Article) -> None:
    shown = replace(article, original=original(["畢偉民來了。"], "zh-Hant"))
    card = look_up(shown, Side.ORIGINAL, 0, 1, BOOK)
    assert card is not None
    assert card.names == (BI,)


@pytest.mark.parametrize(
    "side, paragraph, place",
    [
        (Side.ORIGINAL, 0, 6),  # a comma
        (Side.ORIGINAL, 0, 99),
        (Side.ORIGINAL, 5, 0),
        (Side.ORIGINAL, 0, -1),
        (Side.TRANSLATION, 0, 2),  # an English word that is no name
    ],
)
def test_nothing_is_said_where_nothing_is_known(
    article: Article, side: Side, paragraph: int, place: int
) -> None:
    assert look_up(article, side, paragraph, place, BOOK) is None


def test_an_article_without_that_side_has_no_words(article: Article) -> None:
    assert look_up(replace(article, original=None), Side.ORIGINAL, 0, 0, BOOK) is None


def test_a_piece_of_text_is_a_word_or_is_read() -> None:
    word = look_up_text("局长", BOOK)
    assert word is not None
    assert [entry.meanings for entry in word.entries] == [("director",)]
    read = look_up_text("局长说", BOOK)
    assert read is not None
    assert [(entry.pinyin, entry.meanings) for entry in read.entries] == [("jú zhǎng shuō", ())]
    assert look_up_text("Bi Weimin", BOOK) is None
