"""Damage in a translation, at its place: numbers along the links, letters left untranslated."""

from __future__ import annotations

import pytest

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Paragraph, ReadingText, Side, TextKind
from archive_app.domain.damage import Damage, DamageKind, TextPlace
from archive_app.domain.findings import Span
from archive_app.domain.ids import TextId
from archive_app.text.alignment.articles import align_article
from archive_app.text.damage import damage_of
from archive_app.text.untranslated import untranslated

ORIGINAL = ("水上分局现有女警十七名。去年汛期，她们转移沿江群众300余人。", "座谈会在7月13日举行。")
TRANSLATION = (
    "The water branch has 17 female police. Last year they moved more than 3,000 people.",
    "The 座谈会 was held on July 13.",
)


def text(side: Side, paragraphs: tuple[str, ...], language: str) -> ReadingText:
    return ReadingText(
        TextId(1), side, language, TextKind.MACHINE, "", False,
        tuple(Paragraph(one, Span(0, len(one))) for one in paragraphs), received="",
    )  # fmt: skip


def found(
    first: tuple[str, ...], second: tuple[str, ...], *, alignment: Alignment | None
) -> tuple[Damage, ...]:
    original, translation = text(Side.ORIGINAL, first, "zh"), text(Side.TRANSLATION, second, "en")
    return damage_of(original, translation, alignment)


def test_numbers_are_compared_along_the_links_and_placed_in_both_texts() -> None:
    alignment = align_article(ORIGINAL, TRANSLATION, ("zh", "en"))
    numbers, words = found(ORIGINAL, TRANSLATION, alignment=alignment)
    assert numbers.kind is DamageKind.NUMBERS_DIFFER
    assert numbers.shown == "300 / 3,000"
    assert TRANSLATION[0][slice(*_ends(numbers.place))] == "3,000"
    assert numbers.other is not None
    assert numbers.other.side is Side.ORIGINAL
    assert ORIGINAL[0][slice(*_ends(numbers.other))] == "300"
    assert (words.kind, words.shown) == (DamageKind.UNTRANSLATED, "座谈会")
    assert words.place == TextPlace(Side.TRANSLATION, 1, Span(4, 7))


def test_without_links_numbers_say_nothing() -> None:
    kinds = [one.kind for one in found(ORIGINAL, TRANSLATION, alignment=None)]
    assert kinds == [DamageKind.UNTRANSLATED]


def _ends(place: TextPlace) -> tuple[int, int]:
    return place.span.start, place.span.end


@pytest.mark.parametrize(
    "words, source, target, expected",
    [
        ("The 座谈会 and 会议。 later", "zh-Hans", "en", ["座谈会", "会议"]),
        ("He said 一、二 and left", "zh", "en", ["一、二"]),
        ("Sun Lihua (孙丽华) and the Bureau （松宁市公安局）", "zh", "en", []),
        ("座谈会が開かれた", "zh", "ja", []),
        ("中文里有かな", "ja", "zh", ["かな"]),
        ("В Moscow", "ru", "en", ["В"]),
        ("座谈会", "en", "zh", []),
        ("Plain words", "zh", "en", []),
        ("", "zh", "en", []),
    ],
)
def test_letters_left_untranslated(
    words: str, source: str, target: str, expected: list[str]
) -> None:
    spans = untranslated(words, source, target)
    assert [words[span.start : span.end] for span in spans] == expected
