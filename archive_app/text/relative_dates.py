"""Dates told by way of another: 昨日, 上周五, 去年12月, last Friday, the day before yesterday.

They say something only where the day of publication is known, and what they then say is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Span
from archive_app.text.dates import han_number


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A date at ``span`` that was worked out from the day of publication, and how in words."""

    span: Span
    date: PartialDate
    evidence: str
    confidence: float


_DAYS = {
    -3: "大前天",
    -2: "前天|前日|一昨日|おととい|the day before yesterday|позавчера|그저께|그제|أول أمس",
    -1: "昨天|昨日|昨晚|昨晨|昨夜|yesterday|вчера|어제|أمس",
    0: "今天|今日|今晚|今晨|今早|today|сегодня|오늘|اليوم",
    1: "明天|明日|tomorrow|завтра|내일|غدا",
    2: "后天|後天|the day after tomorrow|послезавтра|모레",
    3: "大后天|大後天",
}
_SHIFTS = {word: shift for shift, words in _DAYS.items() for word in words.split("|")}
_DAY = re.compile(
    r"(?<!\w)(?:"
    + "|".join(sorted((word for word in _SHIFTS if word[0] < "\u3000"), key=len, reverse=True))
    + r")(?!\w|['’]s (?:world|China|society|children|youth))|"
    + "|".join(sorted((word for word in _SHIFTS if "\u3000" <= word[0] < "\ua000"), key=len,
                      reverse=True))
    + "|"
    + "|".join(sorted((word for word in _SHIFTS if word[0] >= "\ua000"), key=len, reverse=True)),
    re.IGNORECASE,
)  # fmt: skip
_LOOSE = re.compile("今天的(?:中国|世界|社会|我们|生活)|明天会更好|昨日重现|今日(?:头条|说法)")
_HAN_WEEKDAY = "一二三四五六日天"
_HAN_WEEK = re.compile("(?P<w>上|本|这|這|下)个?(?:周|週|星期|礼拜|禮拜)(?P<n>[一二三四五六日天])")
_JA_WEEK = re.compile("(?P<w>先|今|来)週の?(?P<n>[月火水木金土日])曜")
_WEEK = re.compile(
    r"\b(?P<w>last|this) (?P<n>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    re.IGNORECASE,
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HAN_MONTH = re.compile(
    "(?P<w>上|本|这|這|当|下|先|今)(?P<c>个|個)?月(?P<d>[0-9０-９一二三四五六七八九十]{1,3})[日号號]"
)
_MONTH_DAY = re.compile(
    r"\b(?:the )?(?P<d>\d{1,2})(?:st|nd|rd|th) of (?P<w>this|last|next) month\b", re.IGNORECASE
)
_MONTH_ALONE = re.compile(
    "(?P<h>上|本|下)(?:个|個)月(?![0-9０-９一二三四五六七八九十])|"
    r"\b(?P<w>last|this|next) month\b",
    re.IGNORECASE,
)
_HAN_YEAR = re.compile(
    "(?P<w>大前|前|去|今|明|昨)年(?:的|の)?(?P<m>[0-9０-９一二三四五六七八九十]{1,3})月份?"
    "(?:(?P<d>[0-9０-９一二三四五六七八九十]{1,3})[日号號])?"
)
_NAMES = "january february march april may june july august september october november december"
_MONTHS = {name: at for at, name in enumerate(_NAMES.split(), start=1)}
_YEAR = re.compile(
    rf"\b(?P<m>{'|'.join(_MONTHS)})(?: (?P<d>\d{{1,2}})(?:st|nd|rd|th)?)?,? (?:of )?"
    r"(?P<w>last|this|next) year\b|"
    rf"\b(?P<v>last) (?P<n>{'|'.join(_MONTHS)})\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    "(?P<h>[0-9０-９一二三四五六七八九十两]{1,3})天(?:之)?前|"
    r"\b(?P<n>\d{1,2}|two|three|four|five|six|seven|ten) days ago\b",
    re.IGNORECASE,
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_STEPS = {
    "大前": -3, "前": -2, "上": -1, "去": -1, "昨": -1, "先": -1, "last": -1, "本": 0, "这": 0,
    "這": 0, "当": 0, "今": 0, "this": 0, "下": 1, "明": 1, "来": 1, "next": 1,
}  # fmt: skip
_MOST_TEXT = 200_000
_Found = tuple[PartialDate | None, float]


def find_relative_dates(text: str, published: PartialDate) -> list[RelativeDate]:
    """Relative dates of ``text`` in order, resolved against ``published``.

    [] when that isn't a full date: nothing is guessed.
    """
    if published.year is None or published.month is None or published.day is None:
        return []
    day = date(published.year, published.month, published.day)
    found: list[RelativeDate] = []
    for pattern, resolve in _KINDS:
        for match in pattern.finditer(text, 0, _MOST_TEXT):
            told, confidence = resolve(match, day)
            if told is not None and not _LOOSE.match(text, match.start()):
                evidence = f'"{match[0]}", told on {published.edtf()}'
                found.append(RelativeDate(Span(*match.span()), told, evidence, confidence))
    return list(_apart(found))


def day_of_telling(text: str, span: Span, told: PartialDate) -> PartialDate | None:
    """The day on which a text was written that calls the date at ``span`` yesterday, or today.

    ``昨日（7月12日）``, ``yesterday (July 12)``, ``July 12, today,``; None otherwise, and at the
    end of a February without a year.
    """
    before = _CALLED_BEFORE.search(text, max(0, span.start - _CALLED), span.start)
    after = _CALLED_AFTER.match(text, span.end, span.end + _CALLED)
    called = before or after
    if called is None or told.month is None or told.day is None:
        return None
    shift = -_SHIFTS[called["w"].lower()]
    years = (told.year,) if told.year is not None else (2000, 2001)
    days = []
    for year in years:
        day = _partial(year, told.month, told.day)
        if day is None:
            return None
        days.append(date(year, told.month, told.day) + timedelta(days=shift))
    if len({(day.month, day.day) for day in days}) > 1:
        return None
    return PartialDate(told.year and days[0].year, days[0].month, days[0].day)


def complete_year(told: PartialDate, published: PartialDate) -> PartialDate | None:
    """A month and day without a year, put into the year before ``published`` that fits best.

    An event of a report lies before it, or a few weeks ahead; None when a year can't be given.
    """
    if told.year is not None or told.month is None or published.year is None:
        return None
    ahead = (told.month - (published.month or told.month)) % 12
    is_past_year_end = told.month < (published.month or told.month) and ahead <= _WEEKS_AHEAD
    is_last_years = told.month > (published.month or told.month) and ahead > _WEEKS_AHEAD
    shift = 1 if is_past_year_end else -1 if is_last_years else 0
    return _partial(published.year + shift, told.month, told.day)


_CALLED = 24  # characters around a date in which it is called yesterday
_CALLED_WORD = f"(?P<w>{'|'.join(sorted(_SHIFTS, key=len, reverse=True))})"
_CALLED_BEFORE = re.compile(rf"(?<![a-z]){_CALLED_WORD}(?:\s?[（(]|,\s)\s?(?:on )?$", re.IGNORECASE)
_CALLED_AFTER = re.compile(rf"(?:\s?[（(]|,\s){_CALLED_WORD}[)）,，]", re.IGNORECASE)
_WEEKS_AHEAD = 2  # months that an event may lie ahead of its announcement


def _apart(found: list[RelativeDate]) -> Iterator[RelativeDate]:
    """In order, of those that overlap the longest."""
    end = 0
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if one.span.start >= end:
            yield one
            end = one.span.end


def _partial(year: int, month: int | None, day: int | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:  # 31 of a short month, 29 February
        return None


def _on(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _day(found: re.Match[str], day: date) -> _Found:
    shift = _SHIFTS[found[0].lower()]
    return _on(day + timedelta(days=shift)), 0.9 if shift else 0.8


def _han_week(found: re.Match[str], day: date) -> _Found:
    weekday = min(_HAN_WEEKDAY.index(found["n"]), 6)
    return _in_week(day, _STEPS[found["w"]], weekday), 0.9


def _ja_week(found: re.Match[str], day: date) -> _Found:
    return _in_week(day, _STEPS[found["w"]], "月火水木金土日".index(found["n"])), 0.9


def _in_week(day: date, weeks: int, weekday: int) -> PartialDate:
    monday = day - timedelta(days=day.weekday())
    return _on(monday + timedelta(days=7 * weeks + weekday))


def _week(found: re.Match[str], day: date) -> _Found:
    weekday = _WEEKDAYS.index(found["n"].lower())
    if found["w"].lower() == "this":
        return _in_week(day, 0, weekday), 0.75
    back = (day.weekday() - weekday) % 7 or 7
    return _on(day - timedelta(days=back)), 0.8  # some say it of the week before that


def _month_day(found: re.Match[str], day: date) -> _Found:
    year, month = _month_of(day, _STEPS[found["w"].lower()])
    return _partial(year, month, han_number(found["d"])), 0.9


def _month_alone(found: re.Match[str], day: date) -> _Found:
    year, month = _month_of(day, _STEPS[(found["h"] or found["w"]).lower()])
    return PartialDate(year, month), 0.85


def _month_of(day: date, shift: int) -> tuple[int, int]:
    months = 12 * day.year + day.month - 1 + shift
    return months // 12, months % 12 + 1


def _han_year(found: re.Match[str], day: date) -> _Found:
    number = han_number(found["d"]) if found["d"] else None
    year = day.year + _STEPS[found["w"]]
    return _partial(year, han_number(found["m"]), number), 0.9


def _year(found: re.Match[str], day: date) -> _Found:
    if found["v"]:  # "last December": the one before, though some mean last year's
        month = _MONTHS[found["n"].lower()]
        return PartialDate(day.year - (month >= day.month), month), 0.75
    number = int(found["d"]) if found["d"] else None
    year = day.year + _STEPS[found["w"].lower()]
    return _partial(year, _MONTHS[found["m"].lower()], number), 0.9


def _ago(found: re.Match[str], day: date) -> _Found:
    printed = (found["h"] or found["n"]).lower()
    days = _NUMBERS.get(printed) or han_number(printed)
    return (_on(day - timedelta(days=days)), 0.8) if days else (None, 0.0)


_KINDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], _Found]], ...] = (
    (_DAY, _day),
    (_HAN_WEEK, _han_week),
    (_JA_WEEK, _ja_week),
    (_WEEK, _week),
    (_HAN_MONTH, _month_day),
    (_MONTH_DAY, _month_day),
    (_MONTH_ALONE, _month_alone),
    (_HAN_YEAR, _han_year),
    (_YEAR, _year),
    (_AGO, _ago),
)
