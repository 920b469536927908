"""Dates of other calendars and languages: Japanese eras, 民国, the Buddhist era; ru, ko, ar, th."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from archive_app.domain.dates import PartialDate

_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018,
         "民国": 1911, "民國": 1911, "中華民國": 1911, "中华民国": 1911}  # fmt: skip
_BUDDHIST = 543
_DIGITS = "[〇零○一二三四五六七八九十百廿卅元\\d]"
_ERA = re.compile(
    f"(?P<e>{'|'.join(sorted(_ERAS, key=len, reverse=True))})\\s?(?P<y>{_DIGITS}{{1,4}})\\s?年"
    f"\\s?(?P<m>{_DIGITS}{{1,3}})\\s?月\\s?(?P<d>{_DIGITS}{{1,3}})\\s?[日号號]"
)
_RU = ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
       "октября", "ноября", "декабря")  # fmt: skip
_UK = ("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
       "жовтня", "листопада", "грудня")  # fmt: skip
_AR = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
       "نوفمبر", "ديسمبر")  # fmt: skip
_AR_EAST = ("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
            "تشرين الأول", "تشرين الثاني", "كانون الأول")  # fmt: skip
_TH = ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
       "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม")  # fmt: skip
_MONTHS = {
    name: number
    for names in (_RU, _UK, _AR, _AR_EAST, _TH)
    for number, name in enumerate(names, start=1)
}
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_NAMED = re.compile(
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:-?(?:го|е))?\s(?P<m>{_NAMES})(?!\w)"
    r"(?:,?\s(?:(?P<be>พ\.ศ\.|พุทธศักราช)\s?|ค\.ศ\.\s?|عام\s|سنة\s)?(?P<y>\d{4})(?!\d))?",
    re.IGNORECASE,
)
_KOREAN = re.compile(
    r"(?:(?P<y>(?:1[89]|20)\d\d)\s?년\s?)?(?<!\d)(?P<m>\d{1,2})\s?월\s?(?P<d>\d{1,2})\s?일"
)
# 8 Марта: the holiday is written with a capital, and spoken of as a feast.
_RUSSIAN_FEAST = re.compile(r"(?:праздник\w*|дн[её]м|день|дню|с)\s+$", re.IGNORECASE)
_MAY_BE_NAMED = re.compile("[\u0400-\u04ff\u0600-\u06ff\u0e00-\u0e7f]")
_FEAST_DAYS = frozenset({(3, 8), (5, 9), (5, 1), (2, 23)})


class Dated(NamedTuple):
    """A date at ``start`` up to ``end``."""

    start: int
    end: int
    date: PartialDate


def find_era_dates(text: str, number: Callable[[str], int | None]) -> Iterator[Dated]:
    """Dates by era and in Russian, Ukrainian, Korean, Arabic and Thai; unordered.

    ``number`` reads Arabic and Chinese numerals. Years are turned into those of the common era.
    """
    for found in _ERA.finditer(text) if "年" in text else ():
        year = number(found["y"])
        if year:
            yield from _dated(found, _ERAS[found["e"]] + year, number(found["m"]), number)
    for found in _KOREAN.finditer(text) if "월" in text else ():
        year = int(found["y"]) if found["y"] else None
        yield from _dated(found, year, int(found["m"]), number)
    for found in _NAMED.finditer(text) if _MAY_BE_NAMED.search(text) else ():
        yield from _named(text, found, number)


def _named(text: str, found: re.Match[str], number: Callable[[str], int | None]) -> Iterator[Dated]:
    month, day = _MONTHS[found["m"].lower()], int(found["d"])
    year = int(found["y"]) if found["y"] else None
    is_thai = found["m"] in _TH
    if year is not None and (found["be"] or (is_thai and year > 2400)):
        year -= _BUDDHIST
    if year is None and (month, day) in _FEAST_DAYS:
        before = text[max(0, found.start() - 20) : found.start()]
        if found["m"][0].isupper() or _RUSSIAN_FEAST.search(before):
            return
    yield from _dated(found, year, month, number)


def _dated(
    found: re.Match[str],
    year: int | None,
    month: int | None,
    number: Callable[[str], int | None],
) -> Iterator[Dated]:
    try:
        date = PartialDate(year, month, number(found["d"]))
    except ValueError:  # no such day
        return
    if date.day is not None:
        yield Dated(found.start(), found.end(), date)
