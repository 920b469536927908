"""A date that stands alone, as headers and columns of dates hold it: one day and nothing else."""

from __future__ import annotations

import re

from archive_app.domain.dates import PartialDate
from archive_app.text.dates import find_dates

_DAY_NAME = (
    r"(?:星期|周|週|礼拜)[一二三四五六日天]|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)"
    r"(?:day)?\.?"
)
_BEFORE = re.compile(rf"(?:{_DAY_NAME})[\s,，]*", re.IGNORECASE)
_REST = re.compile(
    rf"[\sT,，]*(?:[(（]?(?:{_DAY_NAME})[)）]?)?[\s,，]*"
    r"(?:(?:上午|下午|晚上|凌晨)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?)?"
    r"\s?(?:[AaPp]\.?[Mm]\.?)?\s?"
    r"(?:\(?(?:(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|GMT|UTC|CST|Z)\)?)?",
    re.IGNORECASE,
)


def is_rest_of_date(text: str, at: int) -> bool:
    """Whether only a day of the week, a time and a time zone follow a date that ends at ``at``."""
    return _REST.fullmatch(text, at) is not None


def stated_date(text: str) -> PartialDate | None:
    """The full date that is all of ``text``, but for its weekday and time; else None.

    ``二〇二一年三月五日``, ``民国110年3月8日``, ``Fri, 05 Mar 2021 10:00:00 GMT``.
    """
    plain = text.strip()
    weekday = _BEFORE.match(plain)
    start = weekday.end() if weekday else 0
    mentions = find_dates(plain)
    if len(mentions) != 1:
        return None
    (one,) = mentions
    is_alone = one.span.start == start and is_rest_of_date(plain, one.span.end)
    return one.date if is_alone and one.until is None and one.date.is_full else None
