"""The publication date of a text that doesn't state one, worked out with listed evidence.

A year comes only from something that fixes it: which anniversary is being celebrated, or a full
date among the events. Two that contradict each other give none. The current year is never used.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.dates import DateMention, han_number
from archive_app.text.relative_dates import day_of_telling


@dataclass(frozen=True, slots=True)
class YearAnchor:
    """Something at ``span`` that fixes the year, why in words, and how surely."""

    year: int
    span: Span
    evidence: str
    confidence: float


_ZH_NUMBER = "[0-9０-９〇零一二三四五六七八九十百]{1,6}"
_ORDINAL_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_ORDINAL = r"(?P<n>\d{1,3})(?:st|nd|rd|th)"
_PARTY = r"(?:Communist )?Party(?: of China)?|CPC|CCP"
_WOMENS_DAY = (
    rf"{_ORDINAL}\s+[\"“]?(?:March 8(?:th)?[\"”]?\s+)?(?:International\s+)?"
    r"(?:Working\s+)?Women[’']s Day|"
    rf"{_ORDINAL.replace('<n>', '<o>')}\s+[\"“]March 8(?:th)?[\"”]|"
    f'第(?P<z>{_ZH_NUMBER})[个個][“"]?三八'
)
# A word without which the pattern can't fit (a cheap test), the pattern, the year of the zeroth,
# the confidence; the number is group n, o or z, else 100.
_ANCHORS = (
    (("women", "march 8", "三八"), re.compile(_WOMENS_DAY, re.IGNORECASE), 1910, 0.95),
    (
        ("警察节", "police day"),
        re.compile(
            f'第(?P<z>{_ZH_NUMBER})[个個][“"]?(?:中国|中國)?人民警察[节節]|'
            rf"(?:{_ORDINAL}|\b(?P<w>{'|'.join(_ORDINAL_WORDS)})) [\"“]?(?:Chinese )?"
            "People[’']s Police Day",
            re.IGNORECASE,
        ),
        2020,
        0.95,
    ),
    (
        ("教师节", "教師節", "teachers"),
        re.compile(f"第(?P<z>{_ZH_NUMBER})[个個]教[师師]节|{_ORDINAL} Teachers[’'] Day"),
        1984,
        0.95,
    ),
    (
        ("记者节", "journalists"),
        re.compile(f"第(?P<z>{_ZH_NUMBER})[个個](?:中国)?记者节|{_ORDINAL} Journalists[’'] Day"),
        1999,
        0.9,
    ),
    (
        ("anniversary of", "周年"),
        re.compile(
            rf"{_ORDINAL} anniversary of (?:the )?(?:founding|establishment|birth|"
            rf"building) of (?:the )?(?:{_PARTY})\b|"
            rf"(?:建党|建黨|中国共产党成立|中國共產黨成立)(?P<z>{_ZH_NUMBER})周年",
            re.IGNORECASE,
        ),
        1921,
        0.75,  # alone it is weak: the texts of the years beside speak of it as well
    ),
    (
        ("centen", "百年", "一百年"),
        re.compile(
            rf"(?:{_PARTY})(?:[’']s)? (?:founding )?(?:centenary|centennial)|"
            rf"(?:centenary|centennial)(?: anniversary)? of (?:the )?(?:founding |building |"
            rf"establishment )?(?:of )?(?:the )?(?:{_PARTY})\b|"
            "建党百年|建黨百年|建党一百年",
            re.IGNORECASE,
        ),
        1921,
        0.6,
    ),
    (
        ("anniversary of", "周年"),
        re.compile(
            rf"{_ORDINAL} anniversary of (?:the )?(?:founding|"
            rf"establishment) of (?:the )?(?:People[’']s Republic|PRC|New China)|"
            f"(?:新中国|新中國|中华人民共和国|中華人民共和國|建国|"
            f"建國)(?:成立)?(?P<z>{_ZH_NUMBER})周年",
            re.IGNORECASE,
        ),
        1949,
        0.85,
    ),
)
# Counted days of every year, and the year before the first of them.
_COUNTED_DAYS = (
    ("arbor day", "植树节", "", 1978),
    ("nurses", "国际护士节", "International Nurses Day", 1911),
    ("environment day", "世界环境日", "World Environment Day", 1971),
    ("drug", "国际禁毒日", "International (?:Anti-Drug Day|Day Against Drug Abuse)", 1987),
    ("book day", "世界读书日", "World Book Day", 1995),
    ("constitution day", "(?:国家)?宪法日", "(?:National )?Constitution Day", 2013),
    ("memorial day", "国家公祭日", "National Memorial Day", 2013),
    ("security education day", "全民国家安全教育日", "National Security Education Day", 2015),
    ("doctors", "(?:中国)?医师节", "(?:Chinese )?Doctors[’'] Day", 2017),
    ("harvest festival", "中国农民丰收节", "(?:Chinese )?Farmers[’'] Harvest Festival", 2017),
)
_FOUNDINGS = (
    ("建军", "founding of the (?:Chinese )?People[’']s Liberation Army", 1927),
    ("(?:中国人民)?抗日战争胜利|抗战胜利", "victory of the War of Resistance", 1945),
    ("抗美援朝(?:出国作战)?", "War to Resist U\\.?S\\.? Aggression", 1950),
    ("香港回归(?:祖国)?", "(?:Hong Kong[’']s return|return of Hong Kong)", 1997),
    ("澳门回归(?:祖国)?", "(?:Macao[’']s return|return of Macao)", 1999),
    ("改革开放", "reform and opening", 1978),
    ("五四运动", "May (?:4th|Fourth) Movement", 1919),
)
_MORE_ANCHORS = (
    *(
        (
            (han.rpartition("?")[2], word),
            re.compile(
                f'第(?P<z>{_ZH_NUMBER})[个個次][“"]?(?:{han})'
                + (rf"|{_ORDINAL} [\"“]?(?:{english})" if english else ""),
                re.IGNORECASE,
            ),
            zero,
            0.85,
        )
        for word, han, english, zero in _COUNTED_DAYS
    ),
    *(
        (
            ("周年", "anniversary of"),
            re.compile(
                f"(?:{han})(?P<z>{_ZH_NUMBER})周年|"
                f"{_ORDINAL} anniversary of (?:the )?(?:{english})",
                re.IGNORECASE,
            ),
            zero,
            0.75,
        )
        for han, english, zero in _FOUNDINGS
    ),
)
# Much quicker: it looks only at years.
_ALL_ANCHORS = (*_ANCHORS, *_MORE_ANCHORS)
_ANCHOR_WORDS = frozenset(word for words, *_ in _ALL_ANCHORS for word in words)
_MAY_BE_PAST = re.compile(r"(?:19|20)\d\d(?:\b|年(?:以来|来|度)?[，,])")
_PAST_YEAR = re.compile(
    r"\b(?i:in|since|during) (?P<y>(?:19|20)\d\d)\b(?! ?[-–])|(?P<z>(?:19|20)\d\d)年(?:以来|来|"
    r"度)?[，,]"
)
_NOT_PAST = re.compile(r"(?:\bby|\buntil|\bto|到|至|截至|面向|展望)\s?$", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|due to|next (?:week|month|year))\b[^.。]{0,60}$|"
    r"\b(?:before|by|until|till|due(?: on| by)?|next)"
    r"(?: the (?:end|beginning|middle) of| early| late)?\s?$|(?:将于|將於|将在|"
    r"將在|定于|拟于|预计|預計|有望于|计划于|計劃於|截止[时時日][间間期]|[报報]名截止|不迟于|"
    r"不晚于|有效期至|限于|务必于|请于|請於)[为為是：:]?[^。，]{0,12}$",
    re.IGNORECASE,
)
_FUTURE_AFTER = re.compile(r"[^.。;；]{0,30}\b(?:will|shall)\b|[^。，]{0,6}[将將]")
_HISTORY = re.compile(
    r"\b(?:born|initial|first released|released on|founded|established|died|sacrificed|since|"
    r"history|anniversary|inception|joined|martyr\w*)\b|"
    "出生|成立|创建|创立|創設|創建|牺牲|去世|逝世|生于|诞生|入党|以来|历史|周年"
)
_LAST_YEARS = re.compile(
    r"(?:\b(?:last|past) year['’]s|\b(?:a|one) year (?:after|since)|去年|一年前)[^,，、]{0,12}$",
    re.IGNORECASE,
)
_NEXT_YEARS_BEFORE = re.compile(
    r"(?:\b(?:next|coming) year['’]s|明年|来年)[^,，、]{0,12}$", re.IGNORECASE
)
_LAST_YEARS_AFTER = re.compile(r"[^,;，；]{0,20}?\blast year\b(?!['’])", re.IGNORECASE)
_NEXT_YEARS_AFTER = re.compile(r"[^,;，；]{0,20}?\b(?:next|in the coming) year\b", re.IGNORECASE)
_LOOKED_FORWARD = re.compile(
    r"\b(?:welcom\w+|greet\w*|upcoming|approaching|prepar\w+ for|look\w* forward to)\b"
    r"[^.。]{0,40}$|[迎将][^。，]{0,12}$",
    re.IGNORECASE,
)
_PARTY_CENTENARY = 2021
_AFTER_THE_CENTENARY = 8  # month: on 1 July itself it may still be welcomed
_OPENING = 600  # characters: an event that dates the text stands in its first paragraphs
_MOST_TEXT = 200_000


def find_anchors(text: str) -> list[YearAnchor]:
    """Everything in ``text`` that fixes a year, the surest kind first."""
    found: list[YearAnchor] = []
    lowered = text[:_MOST_TEXT].lower()
    present = {word for word in _ANCHOR_WORDS if word in lowered}
    for words, pattern, zero, confidence in _ALL_ANCHORS if present else ():
        if present.isdisjoint(words):
            continue
        for match in pattern.finditer(text, 0, _MOST_TEXT):
            groups = match.groupdict()
            printed = groups.get("n") or groups.get("o") or groups.get("z")
            number = han_number(printed) if printed else 100
            if groups.get("w"):
                number = _ORDINAL_WORDS.index(groups["w"].lower()) + 1
            if not number:
                continue
            year = zero + number
            if zero < year <= 2100:
                evidence = f"{match[0]}: {zero} + {number} = {year}"
                told = _told_from(text, match)
                if told:  # "last year's centenary": the text is a year younger
                    year += told
                    evidence += f", told as {'last' if told > 0 else 'next'} year's: {year}"
                found.append(YearAnchor(year, Span(*match.span()), evidence, confidence))
    return found


def _told_from(text: str, anniversary: re.Match[str]) -> int:
    """1 when the sentence calls the anniversary last year's, -1 when next year's, else 0."""
    start, end = anniversary.span()
    before = re.split(r"[.!?。！？]\s?", text[max(0, start - 60) : start])[-1]
    after = re.split(r"[.!?。！？]", text[end : end + 60])[0]
    if _LAST_YEARS.search(before) or _LAST_YEARS_AFTER.match(after):
        return 1
    return -1 if _NEXT_YEARS_BEFORE.search(before) or _NEXT_YEARS_AFTER.match(after) else 0


def _is_too_late(text: str, anchor: YearAnchor, latest: DateMention | None) -> bool:
    """Whether the Party's centenary is still looked forward to after its day, 1 July."""
    is_centenary = "1921 + 100 = 2021" in anchor.evidence and anchor.year == _PARTY_CENTENARY
    if not is_centenary or latest is None or (latest.last.month or 0) < _AFTER_THE_CENTENARY:
        return False
    before = text[max(0, anchor.span.start - 60) : anchor.span.start]
    return bool(_LOOKED_FORWARD.search(before))


def infer_dating(
    text: str, mentions: Sequence[DateMention], *, dateline: DateMention | None = None
) -> tuple[Dating, list[Finding]]:
    """The date of publication ``text`` allows, and a finding at the surest anchor of the year.

    ``mentions`` are the dates of ``text``; ``dateline`` the one with which it opens, if any.
    Month and day are those of the dateline, else of the day on which an event was called
    yesterday's or today's, else of the latest event.
    """
    events = [one for one in mentions if not _is_future(text, one)]
    latest = dateline or _latest([one for one in events if one.date.year is None])
    anchors = [one for one in find_anchors(text) if not _is_too_late(text, one, latest)]
    full = _opening_event(text, events)
    if full is not None:
        anchors.append(full)
    bound = year_told_as_past(text)
    year, used = _agreed(anchors, bound[0] if bound else None)
    if full is not None and full in used:
        same_year = [one for one in events if one.date.year in {None, year}]
        latest = dateline or _latest(same_year)
    if year is None and latest is None:
        return Dating(), []
    date = _combined(year, latest)
    evidence = _evidence(text, latest, dateline, used, bound if used else None)
    told = _told_on(text, events) if dateline is None else None
    if told is not None:
        date = _combined(told[0].date.year or year, told[0])
        evidence = (told[1], *evidence)
    findings = [
        Finding(FindingKind.YEAR_INFERRED, one.span, None, one.evidence, one.confidence)
        for one in sorted(used, key=lambda one: -one.confidence)[:1]
    ]
    return Dating(date, DateBasis.INFERRED, evidence, _confidence(used, latest)), findings


def _told_on(text: str, events: Sequence[DateMention]) -> tuple[DateMention, str] | None:
    """The day on which the first event that is called yesterday's was told, with the evidence."""
    for one in events:
        if one.until is None and (day := day_of_telling(text, one.span, one.date)) is not None:
            around = text[max(0, one.span.start - 16) : one.span.end + 16].strip()
            evidence = f'told on the day after or of an event: "{" ".join(around.split())}"'
            return DateMention(one.span, day), evidence
    return None


def _combined(year: int | None, latest: DateMention | None) -> PartialDate:
    if latest is None:
        return PartialDate(year)
    try:
        return PartialDate(year, latest.last.month, latest.last.day)
    except ValueError:  # 29 February in a year that has none
        return PartialDate(None, latest.last.month, latest.last.day)


def _evidence(
    text: str,
    latest: DateMention | None,
    dateline: DateMention | None,
    used: Sequence[YearAnchor],
    bound: tuple[int, str] | None,
) -> tuple[str, ...]:
    lines: list[str] = []
    if latest is not None:
        what = "date in the dateline" if latest is dateline else "latest date in the text"
        lines.append(f'{what}: "{text[latest.span.start : latest.span.end]}"')
    lines += dict.fromkeys(one.evidence for one in used)
    if bound is not None:
        lines.append(bound[1])
    return tuple(lines)


def _confidence(used: Sequence[YearAnchor], latest: DateMention | None) -> float:
    """Independent kinds of evidence add up (noisy or); a day without a year is a half at best."""
    if not used:
        return 0.5
    doubt = 1.0
    surest = {one.evidence.rsplit(":", 1)[-1]: one.confidence for one in reversed(used)}
    for confidence in surest.values():
        doubt *= 1 - confidence
    return round(min(0.98, 1 - doubt) * (0.95 if latest else 0.85), 2)


def _agreed(
    anchors: Sequence[YearAnchor], not_before: int | None
) -> tuple[int | None, list[YearAnchor]]:
    """The one year all anchors give, with one anchor for each piece of evidence; else None."""
    years = {one.year for one in anchors}
    if len(years) != 1:
        return None, []
    year = years.pop()
    if not_before is not None and year < not_before:
        return None, []
    return year, list({one.evidence: one for one in reversed(anchors)}.values())[::-1]


def year_told_as_past(text: str) -> tuple[int, str] | None:
    """The latest year told of as past, and that as evidence: the text isn't older than it."""
    latest: tuple[int, str] | None = None
    if not _MAY_BE_PAST.search(text):
        return None
    for match in _PAST_YEAR.finditer(text, 0, _MOST_TEXT):
        year = int(match["y"] or match["z"])
        before = text[max(0, match.start() - 80) : match.start()]
        if _NOT_PAST.search(before) or _FUTURE.search(before):
            continue
        if latest is None or year > latest[0]:
            latest = (year, f"{match[0].strip('，,')} is told as past: not before {year}")
    return latest


def _opening_event(text: str, events: Sequence[DateMention]) -> YearAnchor | None:
    """A full date near the beginning, told as the event and not as history; weak evidence."""
    full = [one for one in events if one.date.year is not None]
    if len({one.date.year for one in full}) != 1:
        return None  # none, or several years: which is the event's can't be told
    first = full[0]
    if first.span.start > _OPENING:
        return None
    around = text[max(0, first.span.start - 80) : first.span.end + 120]
    if _HISTORY.search(around) or first.date.year is None:
        return None
    printed = text[first.span.start : first.span.end]
    return YearAnchor(first.date.year, first.span, f'date of the event: "{printed}"', 0.6)


def _latest(mentions: Sequence[DateMention]) -> DateMention | None:
    """The latest by month and day; around the turn of a year January follows December."""
    if not mentions:
        return None
    months = [one.date.month or 1 for one in mentions]
    wraps = min(months) <= 2 and max(months) >= 11
    late = [one for one in mentions if not wraps or (one.date.month or 1) <= 2]
    return max(late, key=lambda one: (one.last.month or 0, one.last.day or 0))


def _is_future(text: str, mention: DateMention) -> bool:
    before = text[max(0, mention.span.start - 80) : mention.span.start]
    after = text[mention.span.end : mention.span.end + 40]
    return bool(_FUTURE.search(before) or _FUTURE_AFTER.match(after))
