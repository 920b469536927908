"""Citations say what is known, and what was inferred."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import (
    Article,
    NameKind,
    NameMention,
    NameRole,
    ReadingText,
    ReviewStatus,
    Side,
    TextKind,
)
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.ids import ArticleId, TextId
from archive_app.text.citation import citation, dated


def side(which: Side, title: str) -> ReadingText:
    return ReadingText(TextId(1), which, "en", TextKind.UNKNOWN, title, title_derived=False,
                       paragraphs=())  # fmt: skip


def article(original: str, translation: str, source: str, *authors: str) -> Article:
    names = [NameMention(NameKind.PERSON, NameRole.AUTHOR, name) for name in authors]
    editor = NameMention(NameKind.PERSON, NameRole.EDITOR, "Song Qian")
    return Article(
        ArticleId(1), "sn:1", source, "", "",
        Dating(PartialDate(2021, 3, 5), DateBasis.INFERRED), ReviewStatus.UNREVIEWED,
        side(Side.ORIGINAL, original) if original else None,
        side(Side.TRANSLATION, translation) if translation else None, (),
        names=(*names, editor),
    )  # fmt: skip


def test_everything_that_is_known_is_said_in_order() -> None:
    found = citation(
        article("开放日", "Open  day\nat the wharf", "Evening Post", "Lin", "Zhao", "Lin")
    )
    assert (
        found == "Lin, Zhao, “Open day at the wharf” [开放日], Evening Post, 5 March [2021], sn:1."
    )


def test_what_is_not_known_is_left_out() -> None:
    assert citation(article("开放日", "", "")) == "“开放日”, 5 March [2021], sn:1."
    assert citation(article("", "", "")) == "“sn:1”, 5 March [2021], sn:1."


@pytest.mark.parametrize(
    "year, month, day, basis, words",
    [
        (2021, 3, 5, DateBasis.STATED, "5 March 2021"),
        (2021, 3, None, DateBasis.STATED, "March 2021"),
        (2021, None, None, DateBasis.INFERRED, "[2021]"),
        (None, 7, 13, DateBasis.STATED, "13 July, no year"),
        (None, None, None, DateBasis.UNKNOWN, ""),
    ],
)
def test_dates_are_as_precise_as_they_are_known(
    year: int | None, month: int | None, day: int | None, basis: DateBasis, words: str
) -> None:
    assert dated(Dating(PartialDate(year, month, day), basis)) == words
