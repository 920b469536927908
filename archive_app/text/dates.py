"""Dates printed in a text: where they stand and how much of them is said.

Names of holidays are no dates: ``the "March 8th" Festival``, 三八红旗手, 五四运动.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.eras import find_era_dates


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date of at least month and day at ``span``; ``date.year`` is None when it isn't printed.

    Of a range such as ``March 4 to 9``, ``date`` is the first day and ``until`` the last.
    """

    span: Span
    date: PartialDate
    until: PartialDate | None = None

    @property
    def last(self) -> PartialDate:
        """The last day that is meant."""
        return self.until or self.date


_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH_NUMBERS = {name: at for at, name in enumerate(_MONTHS, 1)} | {
    name[:3]: at for at, name in enumerate(_MONTHS, 1)
} | {"sept": 9}  # fmt: skip
_MONTH = (
    r"(?=[JFMASOND])(?P<{0}>January|February|March|April|May|June|July|August|September|"
    r"October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[. ]))\.?"
)
_NOT_A_COUNT = r"(?![\d%]|[,.]\d|\s?(?:%|percent|people|million|billion|thousand))"
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH.format('m')}\s{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b{_NOT_A_COUNT}"
    r"(?:,?\s{1,2}(?P<y>(?:1[89]|20)\d\d)\b(?!\s?(?:people|police|yuan)))?"
)
_DAY_FIRST = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH.format('m')}\b"
    r"(?:,?\s(?P<y>(?:1[89]|20)\d\d)\b)?"
)
_NUMERIC = re.compile(
    r"(?<![\d.\-/])(?P<y>(?:1[89]|"
    r"20)\d\d)(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?![\d\-/]|\.\d)"
)
_HAN_DIGITS = {char: at for at, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0, "○": 0, "两": 2, "元": 1, "正": 1
}  # fmt: skip
_HAN_NUMBER = "[〇零○一二三四五六七八九十廿卅]"
_HAN_DATE = re.compile(
    rf"(?:(?P<y>(?:1[89]|20)\d\d|[一二][〇零○一二三四五六七八九]{{3}})\s?年\s?)?"
    rf"(?P<m>(?<!\d)\d{{1,2}}|{_HAN_NUMBER}{{1,3}})\s?月\s?(?P<d>\d{{1,2}}|"
    rf"{_HAN_NUMBER}{{1,3}})\s?[日号號]"
)
# What makes a range of the date before it: "March 4 to 9", "March 4-9", 6月4日至7日.
_TO_DAY = re.compile(
    r"(?:\s?[-–—]\s?(?P<d>\d{1,2})(?:st|nd|rd|th)?\b(?![-–—.:/%]?\d)|"
    r"\s(?:to|until|through)\s(?P<e>\d{1,2})(?:st|nd|rd|th)?"
    r"(?=[,.;:)]|\s(?:in|at|of|the|and)\b|$))(?:,?\s(?P<y>(?:1[89]|20)\d\d)\b)?"
)
_TO_HAN_DAY = re.compile(
    rf"\s?(?:至|到|[-–—~～])\s?(?:(?P<d>\d{{1,2}})|(?P<e>{_HAN_NUMBER}{{1,3}}))\s?[日号號]"
)
_TO_LAST_DAY = {_MONTH_FIRST: _TO_DAY, _HAN_DATE: _TO_HAN_DAY}
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．－／", "0123456789.-/")
# 农历七月十二日 is a day in August; the years of the last dynasty's reigns had such months too.
_MOON = re.compile(
    "(?:农历|農曆|农曆|阴历|陰曆|旧历|舊曆|夏历|藏历|藏曆|回历|彝历|傣历)(?:\\w{2}年)?闰?[,，]?$|"
    "(?:顺治|順治|康熙|雍正|乾隆|嘉庆|嘉慶|道光|咸丰|咸豐|同治|光绪|光緒|宣统|宣統)\\w{1,4}年闰?$"
)
_LONGEST_REIGN = 8
_MAY_HOLD_DATE = re.compile(r"[\d月]")  # much quicker than the patterns; \d reads full width too
_MAY_BE_NUMERIC = re.compile(r"\d[-/.]\d")
_MONTH_BEGINNINGS = tuple(name[:3].capitalize() for name in _MONTHS)
_HOLIDAY_AFTER = re.compile(
    r"[\"”’']?\s?(?:(?:International|National|Red[- ](?:Flag|Banner)|Women|Day|Festival|"
    r"Holiday|Movement|"
    r"Incident|Medal|Labou?r Day|Army Day|Revolution|Uprising|Pacesetter)|"
    '(?:国际|國際|妇女|婦女|劳动|勞動|红旗|紅旗|建军|建军节|[”"」]?节|[”"」]?節))'
)
# Days that are spoken of by their date alone; between quotation marks they are names.
_HOLIDAYS = frozenset(
    {(1, 10), (3, 5), (3, 8), (3, 15), (5, 1), (5, 4), (5, 12), (6, 1), (6, 5), (6, 26), (7, 1),
     (8, 1), (9, 18), (10, 1), (11, 8), (11, 9), (12, 4), (12, 9), (12, 13)}
)  # fmt: skip
_LONGEST_QUOTED_NAME = 80


def find_dates(text: str) -> list[DateMention]:
    """Dates of ``text`` in order, holiday names left out; offsets are those of ``text``."""
    if not _MAY_HOLD_DATE.search(text):
        return []
    # One character for one: offsets stay.
    plain = text if text.isascii() else text.translate(_FULL_WIDTH)
    found: list[DateMention] = []
    for pattern in _patterns(plain):
        for match in pattern.finditer(plain):
            date = _date(match)
            if date is not None and not _is_of_another_calendar(plain, match, date):
                found.append(_mention(plain, match, date))
    if not plain.isascii():
        eras = find_era_dates(plain, han_number)
        found += [DateMention(Span(one.start, one.end), one.date) for one in eras]
    found.sort(key=lambda one: (one.span.start, -one.span.end))
    apart: list[DateMention] = []
    for one in found:
        if not apart or one.span.start >= apart[-1].span.end:
            apart.append(one)
    return apart


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    """The patterns that may fit, by a cheap test for each."""
    if _MAY_BE_NUMERIC.search(text):
        yield _NUMERIC
    if "月" in text:
        yield _HAN_DATE
    if any(month in text for month in _MONTH_BEGINNINGS):
        yield _MONTH_FIRST
        yield _DAY_FIRST


def dates_without_year(mentions: Sequence[DateMention]) -> list[Finding]:
    """A finding for each date whose year isn't printed."""
    return [
        Finding(FindingKind.DATE_WITHOUT_YEAR, one.span, None, "the year is not printed", 0.95)
        for one in mentions
        if one.date.year is None
    ]


def han_number(printed: str) -> int | None:
    """The number that Arabic or Chinese numerals up to 999 say, e.g. 一百一十一 or 111."""
    printed = printed.translate(_FULL_WIDTH)
    if re.fullmatch(r"[0-9]{1,4}", printed):
        return int(printed)
    total, digit = 0, None
    for char in printed.replace("廿", "二十").replace("卅", "三十"):
        if char in "十百":
            unit = 10 if char == "十" else 100
            total += (1 if digit is None else digit) * unit
            digit = None
        elif char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char] + (digit * 10 if digit else 0)
        else:
            return None
    return total + (digit or 0)


def _date(match: re.Match[str]) -> PartialDate | None:
    month = match["m"]
    number = _MONTH_NUMBERS.get(month.lower()) or han_number(month)
    day = han_number(match["d"])
    year = match["y"]
    try:
        return PartialDate(_year(year) if year else None, number, day)
    except ValueError:
        return None  # 13月40日 is no date


def _mention(text: str, match: re.Match[str], date: PartialDate) -> DateMention:
    """The mention of ``date``, with the last day where it begins a range of days."""
    alone = DateMention(Span(match.start(), match.end()), date)
    to = _TO_LAST_DAY[match.re].match(text, match.end()) if match.re in _TO_LAST_DAY else None
    if to is None or date.day is None:
        return alone
    groups = to.groupdict()
    printed = groups.get("y")
    year = int(printed) if printed else date.year
    day = han_number(to["d"] or to["e"])
    try:
        first, last = replace(date, year=year), replace(date, year=year, day=day)
    except ValueError:  # 2 to 31 February
        return alone
    if day is None or day <= date.day:
        return alone
    return DateMention(Span(match.start(), to.end()), first, last)


def _year(printed: str) -> int:
    return int("".join(str(_HAN_DIGITS.get(char, char)) for char in printed))


def _is_of_another_calendar(text: str, match: re.Match[str], date: PartialDate) -> bool:
    """Whether it is the name of a holiday, or counts the months of the moon."""
    before = text[max(0, match.start() - _LONGEST_REIGN) : match.start()]
    return bool(_MOON.search(before)) or _is_holiday(text, match, date)


def _is_holiday(text: str, match: re.Match[str], date: PartialDate) -> bool:
    if date.year is not None:
        return False
    if _HOLIDAY_AFTER.match(text, match.end()):
        return True
    quoted = _quoted_around(text, match.start(), match.end())
    if quoted is None:
        return False
    return quoted == match[0] or (date.month, date.day) in _HOLIDAYS


def _quoted_around(text: str, start: int, end: int) -> str | None:
    """The short text between quotation marks around the span; None when there are none."""
    before = text[max(0, start - _LONGEST_QUOTED_NAME) : start]
    after = text[end : end + _LONGEST_QUOTED_NAME]
    opened = max(before.rfind(mark) for mark in '"“「『')
    closed = min((at for at in (after.find(mark) for mark in '"”」』') if at >= 0), default=-1)
    if (
        opened < 0
        or closed < 0
        or "”" in before[opened:]
        or "\n" in before[opened:] + after[:closed]
    ):
        return None
    # A straight mark opens only when something follows it at once.
    inside = before[opened + 1 :] + text[start:end] + after[:closed]
    if len(inside) > _LONGEST_QUOTED_NAME or inside != inside.strip():
        return None
    return inside
