"""How long the texts of an article are, and what was noticed in them."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import (
    Article,
    Paragraph,
    ReadingText,
    ReviewStatus,
    Side,
    TextKind,
)
from archive_app.domain.dates import Dating
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId, TextId
from archive_app.services.details import facts_of


def article(side: Side, *paragraphs: str, findings: tuple[Finding, ...] = ()) -> Article:
    text = ReadingText(
        TextId(1), side, "en", TextKind.UNKNOWN, "", title_derived=True, findings=findings,
        paragraphs=tuple(Paragraph(one, Span(0, len(one))) for one in paragraphs),
        dismissed=findings[:1],
    )  # fmt: skip
    sides = {Side.ORIGINAL: None, Side.TRANSLATION: None} | {side: text}
    return Article(
        ArticleId(1), "a", "", "", "", Dating(), ReviewStatus.UNREVIEWED,
        sides[Side.ORIGINAL], sides[Side.TRANSLATION], (),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text, characters, words",
    [
        ("More than 40 officers came.", 23, 5),
        ("It's the well-known 3.5 km race", 26, 6),
        ("四十余名女警，登上巡逻艇。", 13, 11),
        ("女警 police", 8, 3),
        ("", 0, 0),
    ],
)
def test_characters_and_words_are_counted(text: str, characters: int, words: int) -> None:
    facts = facts_of(article(Side.ORIGINAL, text))[Side.ORIGINAL]
    assert (facts.characters, facts.words) == (characters, words)


def test_findings_are_counted_by_kind_and_sides_that_are_missing_have_none() -> None:
    findings = tuple(
        Finding(kind, Span(at, at + 1))
        for at, kind in enumerate([FindingKind.CREDIT, FindingKind.BYLINE, FindingKind.CREDIT])
    )
    facts = facts_of(article(Side.TRANSLATION, "One.", "Two.", findings=findings))
    assert set(facts) == {Side.TRANSLATION}
    assert facts[Side.TRANSLATION].findings == {FindingKind.CREDIT: 2, FindingKind.BYLINE: 1}
    assert (facts[Side.TRANSLATION].words, facts[Side.TRANSLATION].dismissed) == (2, 1)
