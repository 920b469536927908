"""Invented articles and counts for the tests and pictures of the panels."""

from __future__ import annotations

from archive_app.domain.articles import (
    MatchedIn,
    ResultRow,
    ReviewStatus,
    Side,
    Snippet,
    TagLabel,
)
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.facets import NONE_VALUE, Facet, FacetValue
from archive_app.domain.findings import Span
from archive_app.domain.histogram import DayCount, Histogram
from archive_app.domain.ids import ArticleId, TagId

_STATUSES = tuple(ReviewStatus)
_BOTH = (Side.ORIGINAL, Side.TRANSLATION)

# title, original title, date, source, tags, flags, zh snippet, en snippet
_ARTICLES = (
    (
        "Songning bureau marks Women's Day with an open day at the river patrol wharf",
        "松宁市公安局举办“三八”开放日 展示水上巡逻女警风采",
        Dating(PartialDate(2021, 3, 5), DateBasis.INFERRED),
        "Songning Public Security News",
        ("women police",),
        4,
        "活动当天，四十余名女警和家属代表登上巡逻艇，了解水上警务工作",
        "On the morning of March 5 more than 40 female police officers and family representatives",
    ),
    (
        "Seventeen policewomen hold the line through 56 days of flood",
        "十七名女警坚守五十六天 护航沿江群众平安度汛",
        Dating(PartialDate(2020, 9, 18), DateBasis.STATED),
        "Songning Evening Post",
        ("flood 2020", "women police"),
        0,
        "水上分局女警小队连夜转移柳湾村群众",
        "During the season the female police team transferred residents of Liuwan village at night",
    ),
    (
        "Night school for auxiliary officers opens at Beigang station",
        "北港派出所开办辅警夜校",
        Dating(PartialDate(None, 12, 2), DateBasis.INFERRED),
        "Northeast Legal Daily",
        ("training",),
        1,
        "由两名通过司法考试的女警授课，每周三晚开班",
        "The courses taught by two female police officers with legal training begin on Wednesday",
    ),
    (
        '"Strong Foundation, Warm Police Heart" campaign reaches grassroots stations',
        "“强基础、暖警心”活动走进基层所队",
        Dating(PartialDate(2021, 7), DateBasis.STATED),
        "Songning Public Security News",
        ("party building",),
        3,
        "为十一个派出所的女警设置母婴室",
        "Among other things it set up lactation rooms for female police officers in ten stations",
    ),
    (
        "Household registry window cuts waiting time to nine minutes",
        "户政窗口平均等候时间缩短至九分钟",
        Dating(PartialDate(2021, 5, 26), DateBasis.STATED),
        "Songning Evening Post",
        ("services",),
        0,
        "窗口由清一色的女警值守，群众点赞",
        "the window is staffed entirely by female police officers, and residents approve",
    ),
    (
        "Mounted patrol returns to Songshan Square for the ice festival",
        "",
        Dating(),
        "",
        ("ice festival", "events/winter/ice"),
        1,
        "",
        "six riders, among them two female police officers, patrol the square on horseback",
    ),
    (
        "Anti-fraud lecture tour visits forty villages in a month",
        "反诈宣讲一个月走进四十个村屯",
        Dating(PartialDate(2021, 4, 21), DateBasis.INFERRED),
        "Northeast Legal Daily",
        ("anti-fraud",),
        2,
        "宣讲队由一名女警带队",
        "the lecture team, led by a female police officer, went from village to village",
    ),
)


def row(number: int) -> ResultRow:
    """The invented article of that number; they repeat after seven, with ids of their own."""
    title, original, dating, source, tags, flags, zh, en = _ARTICLES[number % len(_ARTICLES)]
    snippets = []
    if zh:
        snippets.append(_snippet(Side.ORIGINAL, "zh-Hans", zh, "女警"))
    snippets.append(_snippet(Side.TRANSLATION, "en", en, "female police"))
    return ResultRow(
        id=ArticleId(number + 1),
        external_id=f"sn-{number + 1:05d}",
        title=title,
        title_language="en",
        original_title=original,
        original_language="zh-Hans",
        title_marks=(),
        original_title_marks=_marks(original, "女警"),
        source=source,
        dating=dating,
        status=_STATUSES[(number + 1) % len(_STATUSES)],
        tags=tuple(TagLabel(TagId(i), path) for i, path in enumerate(tags)),
        flag_count=flags,
        sides=_BOTH if original else (Side.TRANSLATION,),
        matched=(MatchedIn.TRANSLATION,),
        snippets=tuple(snippets),
    )


def facet_values() -> dict[Facet, tuple[FacetValue, ...]]:
    """Counts as a search would bring them, most frequent first."""
    years = (40, 61, 72, 88, 120, 164, 0, 190, 318, 402)
    tags = ["women police", "duplicate", "flood 2020", "training", "services", "party building"]
    tags += [f"events/winter/{n}" for n in range(20)]
    return {
        Facet.DATE: (
            *(FacetValue(str(2012 + n), c) for n, c in enumerate(years) if c),
            FacetValue(NONE_VALUE, 46),
        ),
        Facet.SOURCE: _values(
            "Songning Public Security News", "Songning Evening Post", "Northeast Legal Daily",
            "City Radio Transcript", NONE_VALUE,
        ),
        Facet.STATUS: _values("unreviewed", "reviewed", "in_review", "needs_fix"),
        Facet.TAG: _values(*tags),
        Facet.FLAG: _values("stray_markup", "duplicate_lead", "suspect_term", "unaligned"),
        Facet.PERSON: _values("Lin Jing", "Zhao Wenbo", "毕伟民"),
        Facet.LANG: _values("zh-Hans", "en"),
    }  # fmt: skip


def histogram() -> Histogram:
    """Articles of 17 years, one of them empty; some are undated or known by their year only."""
    years = (12, 20, 25, 30, 31, 35, 38, 40, 61, 72, 88, 120, 164, 0, 190, 318, 402)
    days = [DayCount(0, 46, 60)]
    for place, count in enumerate(years):
        year = (2005 + place) * 10_000
        if count:
            days += [DayCount(year, 2, 3), DayCount(year + 301, 1, 5)]
            days.append(DayCount(year + 705, count - 3, count * 2))
    return Histogram(tuple(days))


def facet_sizes() -> dict[Facet, int]:
    """How many distinct values each facet has."""
    sizes = {facet: len(values) for facet, values in facet_values().items()}
    return sizes | {Facet.SOURCE: 5, Facet.TAG: 143, Facet.PERSON: 389}


def _values(*names: str) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(name, max(3, 742 >> place)) for place, name in enumerate(names))


def _snippet(side: Side, language: str, text: str, word: str) -> Snippet:
    return Snippet(side, language, text, _marks(text, word))


def _marks(text: str, word: str) -> tuple[Span, ...]:
    at = text.find(word)
    return (Span(at, at + len(word)),) if at >= 0 else ()
