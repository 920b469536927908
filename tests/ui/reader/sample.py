"""Invented pages for the tests of the reader and for its demo."""

from __future__ import annotations

import re
from collections.abc import Sequence

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

ORIGINAL = (
    "【松宁公安讯】（文/林静 赵文博）3月5日上午，松宁市公安局在滨江码头举办“三八”国际妇女节开放日活动。"
    "四十余名女警和家属代表登上巡逻艇，了解水上警务工作。",
    "水上分局现有女警十七名，平均年龄三十一岁。去年汛期，她们连续值守五十六天，转移沿江群众三百余人，没有发生一起安全事故。",
    "座谈会上，支队领导为参会的女同志送上鲜花和节日祝福，并听取了大家对轮班制度、更衣设施和子女托管的意见。",
    "女警队队长欧阳兰向来宾演示了抛投救生圈和夜间搜索灯的使用方法，并介绍了新配备的GPS定位救生衣。"
    "在第111个“三八”国际妇女节到来之际，市局为九名水上女警颁发了证书。她们纷纷表示，将以更饱满的热情守护松宁江。",
    "活动结束后，来宾在码头的留言墙上写下祝福。",
    "据介绍，开放日今后将每年举办两次，市民可以提前在网上预约登艇参观。",
)
LEAD = (
    "[Songning Public Security News] (Text: Lin Jing and Zhao Wenbo) On the morning of March 5th, "
    "Son"
)
TRANSLATION = (
    "[Songning Public Security News] (Text: Lin Jing and Zhao Wenbo) On the morning of March 5, the "
    'Songning Municipal Public Security Bureau held a "March 8th" International Women\'s Day open '
    "day at Binjiang Wharf. More than 40 female police officers and family representatives boarded "
    "the patrol boat to learn about water policing.",
    "The water branch currently has 17 female police officers with an average age of 31. During "
    "last year's flood season they were on duty for 56 consecutive days and transferred more than "
    "300 people along the river without a single safety accident.",
    "At the symposium, the detachment leaders sent flowers and holiday blessings to the lesbians "
    "who participated in the meeting, and listened to everyone's opinions on the shift system, "
    "changing facilities and childcare.",
    "Ouyang Lan, captain of the female police team, demonstrated to the guests how to throw life "
    "buoys and use the night search light, and introduced the new GPS life jackets. On the occasion "
    'of the 111th "March 8th" International Women\'s Day, the Municipal Bureau issued certificates '
    "to nine water policewomen.They all expressed that they will guard the Songning River with "
    "fuller enthusiasm.",
    "According to reports, the open day will be held twice a year from now on, and citizens can "
    "book a visit to the boats online in advance.",
)
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
    return ReaderPage(article, marks, titles)


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
