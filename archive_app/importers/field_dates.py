"""Dates as people write them in a date column; only forms that can be read in one way."""

from __future__ import annotations

import re
import unicodedata

from archive_app.domain.dates import PartialDate
from archive_app.text.stated_dates import stated_date

# 8 March or March 8; never 03/08/2021, which is one day in Boston and another in London.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_TIME = r"(?:[T\s]\s*\d{1,2}:\d{2}.*)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # ISO 8601 with or without a time, and the same with slashes or dots; also 2021-03
        r"(?P<y>\d{4})(?:(?P<sep>[-/.])(?P<m>\d{1,2})(?:(?P=sep)(?P<d>\d{1,2})" + _TIME + r")?)?",
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"(?P<y>\d{4})\s*年(?:\s*(?P<m>\d{1,2})\s*月(?:\s*(?P<d>\d{1,2})\s*[日号號])?)?" + _TIME,
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<n>{_NAME})\.?,?\s+(?P<y>\d{{4}})",
        rf"(?P<d>\d{{1,2}})-(?P<n>{_NAME})-(?P<y>\d{{4}})",
        rf"(?P<n>{_NAME})\.?\s+(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?(?P<y>\d{{4}})",
    )
)


def read_date(text: str) -> PartialDate | None:
    """The date that ``text`` states, or None when it states none that can be read in one way.

    Reads ``2021-03-08`` (a time of day after it is left out), ``2021/3/8``, ``2021.3.8``,
    ``20210308``, ``2021-03``, ``0618`` (a year of four digits), ``2021年3月8日``, ``8 March 2021``,
    ``March 8, 2021``, ``二〇二一年三月八日``, ``Mon, 08 Mar 2021 10:15:00 GMT``, and EDTF such as
    ``XXXX-07-13``. A day that no calendar has is no date.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    for form in _FORMS:
        if found := form.fullmatch(plain):
            parts = found.groupdict()
            month = _MONTHS[parts["n"].lower()] if parts.get("n") else _number(parts.get("m"))
            return _date(int(parts["y"]), month, _number(parts.get("d")))
    return _edtf(plain) or stated_date(text)


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _date(year: int, month: int | None, day: int | None) -> PartialDate | None:
    if year == 0:
        return None
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _edtf(text: str) -> PartialDate | None:
    try:
        date = PartialDate.parse(text)
    except ValueError:
        return None
    return None if date.is_unknown or date.year == 0 else date
