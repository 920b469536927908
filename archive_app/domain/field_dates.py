"""Dates as people type them: EDTF, ``2021/3/7``, ``2021年3月7日``, ``7 March 2021``."""

from __future__ import annotations

import re
import unicodedata

from archive_app.domain.dates import DateBasis, Dating, PartialDate, from_edtf, to_edtf
from archive_app.domain.errors import UserError

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_YEAR = r"(?P<year>\d{4})"
_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"
_NAME = r"(?P<name>[a-z]{3,9})\.?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}[-/.]{_MONTH}(?:[-/.]{_DAY})?",
        rf"{_YEAR}\s?年(?:\s?{_MONTH}\s?月(?:\s?{_DAY}\s?[日号])?)?",
        rf"(?:{_DAY}\s)?{_NAME},?\s{_YEAR}",
        rf"{_NAME}\s{_DAY},?\s{_YEAR}",
    )
)
_UNSURE = 0.5  # of a date that a person marked as uncertain or approximate


def typed_date(text: str) -> str:
    """The date in EDTF; raises UserError in words when it can't be read in one way."""
    plain = unicodedata.normalize("NFKC", text).strip()
    bare = plain.rstrip("?~%")
    marks = plain[len(bare) :]
    try:
        try:
            read = from_edtf(plain)
        except ValueError:
            read = from_edtf(_read(bare.strip().casefold()).edtf() + marks)
        return to_edtf(read.date, uncertain=read.uncertain, approximate=read.approximate)
    except ValueError:
        raise UserError(
            f"“{text}” is no date that can be read in one way.",
            "Write it as 2021-03-07, or what is known of it: 2021-03, 2021, XXXX-03-07;"
            " 2021? when it is uncertain, 2021~ when it is about then.",
        ) from None


def dating_by_hand(edtf: str, evidence: tuple[str, ...] = ()) -> Dating:
    """The date that a person set, in EDTF; '' says that none is known."""
    read = from_edtf(edtf)
    sure = not (read.uncertain or read.approximate)
    return Dating(read.date, DateBasis.PERSON, evidence, 1.0 if sure else _UNSURE)


def _read(text: str) -> PartialDate:
    for form in _FORMS:
        if found := form.fullmatch(text):
            parts = found.groupdict()
            return PartialDate(int(parts["year"]), _month(parts), _number(parts.get("day")))
    raise ValueError(text)


def _month(parts: dict[str, str]) -> int | None:
    if name := parts.get("name"):
        fitting = [at for at, month in enumerate(_MONTHS, 1) if month.startswith(name)]
        if len(fitting) != 1:
            raise ValueError(name)
        return fitting[0]
    return _number(parts.get("month"))


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
