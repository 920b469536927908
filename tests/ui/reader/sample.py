"""Invented pages for the tests of the reader and for its demo."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import (
    Article,
    Bead,
    NameKind,
    NameMention,
    NameRole,
    Paragraph,
    ReadingText,
    ReviewStatus,
    Side,
    TagLabel,
    TextKind,
)
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId, TagId, TextId
from archive_app.domain.reading import ReaderPage
from tests.ui.reader.sample_text import LEAD, ORIGINAL, TRANSLATION

_BEADS = (
    Bead((0,), (0,)),
    Bead((1,), (1,)),
    Bead((2,), (2,)),
    Bead((3,), (3,)),
    Bead((4,), ()),
    Bead((5,), (4,)),
)


def paragraphs(received: str, texts: Sequence[str]) -> tuple[Paragraph, ...]:
    """Paragraphs whose texts stand in ``received`` in this order."""
    found = []
    place = 0
    for text in texts:
        start = received.index(text, place)
        place = start + len(text)
        found.append(Paragraph(text, Span(start, place)))
    return tuple(found)


def spans(text: str, *words: str) -> tuple[Span, ...]:
    """Where any of the words stands in a text."""
    pattern = "|".join(map(re.escape, words))
    return tuple(Span(*found.span()) for found in re.finditer(pattern, text)) if words else ()


def original(texts: Sequence[str] = ORIGINAL, language: str = "zh-Hans") -> ReadingText:
    """An original text of these paragraphs."""
    received = "\n\n".join(texts)
    return ReadingText(
        id=TextId(1),
        side=Side.ORIGINAL,
        language=language,
        kind=TextKind.SOURCE,
        title="松宁市公安局举办“三八”开放日 展示水上巡逻女警风采",
        title_derived=False,
        paragraphs=paragraphs(received, texts),
        received=received,
    )


def translation(texts: Sequence[str] = TRANSLATION, language: str = "en") -> ReadingText:
    """A machine translation of these paragraphs, without findings."""
    received = "\n\n".join(texts)
    return ReadingText(
        id=TextId(2),
        side=Side.TRANSLATION,
        language=language,
        kind=TextKind.MACHINE,
        title="Songning bureau marks Women's Day with an open day at the river patrol wharf",
        title_derived=False,
        paragraphs=paragraphs(received, texts),
        received=received,
    )


def flawed_translation() -> ReadingText:
    """The sample translation with a duplicate lead, a stray token, a suspect term, a glued end."""
    texts = list(TRANSLATION)
    received = "\n\n".join([LEAD, *texts[:2], "html " + texts[2], *texts[3:]])
    term = received.index("lesbians")
    stray = received.index("html")
    glued = received.index(".They")
    findings = (
        Finding(FindingKind.DUPLICATE_LEAD, Span(0, len(LEAD)), "", "a second, cut translation"),
        Finding(FindingKind.STRAY_MARKUP, Span(stray, stray + 4), "", "left over from the page"),
        Finding(FindingKind.SUSPECT_TERM, Span(term, term + 8), None, "女同志: female comrades"),
        Finding(FindingKind.GLUED_SENTENCE, Span(glued, glued + 2), None, "no space"),
        Finding(FindingKind.BYLINE, Span(0, 5)),
    )
    plain = translation()
    return ReadingText(
        id=plain.id,
        side=plain.side,
        language=plain.language,
        kind=plain.kind,
        title=plain.title,
        title_derived=False,
        paragraphs=paragraphs(received, texts),
        lead=LEAD,
        received=received,
        findings=findings,
    )


def page(
    first: ReadingText | None,
    second: ReadingText | None,
    *words: str,
    beads: Sequence[Bead] = (),
    status: ReviewStatus = ReviewStatus.IN_REVIEW,
    dating: Dating | None = None,
    alignment: Alignment | None = None,
) -> ReaderPage:
    """A page of these texts with every occurrence of the words marked."""
    article = Article(
        id=ArticleId(1),
        external_id="songning:0001",
        source="Songning Public Security News",
        section="Police affairs",
        url="",
        dating=dating or Dating(PartialDate(2021, 3, 5), DateBasis.STATED),
        status=status,
        original=first,
        translation=second,
        beads=tuple(beads),
        names=(
            NameMention(NameKind.PERSON, NameRole.AUTHOR, "Lin Jing"),
            NameMention(NameKind.PERSON, NameRole.AUTHOR, "Zhao Wenbo"),
            NameMention(NameKind.PERSON, NameRole.EDITOR, "Song Lan", "responsible editor"),
            NameMention(
                NameKind.PERSON, NameRole.REVIEWER, "Fu Guoliang", "reviewing editor-in-chief"
            ),
        ),
        tags=(
            TagLabel(TagId(1), "women police"),
            TagLabel(TagId(2), "open day", "ok"),
            TagLabel(TagId(3), "police/river police", "info"),
        ),
    )
    marks = {
        text.side: tuple(spans(paragraph.text, *words) for paragraph in text.paragraphs)
        for text in (first, second)
        if text is not None
    }
    titles = {text.side: spans(text.title, *words) for text in (first, second) if text is not None}
    return ReaderPage(article, marks, titles, alignment)


def sample_page() -> ReaderPage:
    """The article of the design's pictures: two hits words, five kinds of flags."""
    evidence = ("111th Women's Day: 8 March 2021", "The page was archived on 14 October 2021")
    inferred = Dating(PartialDate(2021, 3, 5), DateBasis.INFERRED, evidence, 0.9)
    words = ("女警", "female police")
    return page(original(), flawed_translation(), *words, beads=_BEADS, dating=inferred)


def long_page(pairs: int, characters: int = 800, *words: str) -> ReaderPage:
    """Some pairs of paragraphs, each side about so many characters long."""
    chinese = "".join(ORIGINAL[1:4])
    english = " ".join(TRANSLATION[1:4])
    texts_o = [_repeat(f"第{i}段。", chinese, characters // 3) for i in range(1, pairs + 1)]
    texts_t = [_repeat(f"Part {i}. ", english, characters) for i in range(1, pairs + 1)]
    return page(original(texts_o), translation(texts_t), *words)


def _repeat(start: str, text: str, characters: int) -> str:
    return (start + text * (characters // len(text) + 1))[:characters]
