"""Partial dates: what is known of a date, how it is known, and how sure one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_QUALIFIED = re.compile(r"(.*?)([?~%]{0,2})")
_EDTF = re.compile(r"(\d{4}|X{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?")


class DateBasis(StrEnum):
    """Where a publication date comes from."""

    STATED = "stated"  # the record says so: a field, a page header
    FILE_NAME = "file_name"  # the name of the file has it: 20210713.txt
    FOLDER = "folder"  # the folders the file lay in have it: 2021/03
    INFERRED = "inferred"  # worked out from the text, with evidence
    PERSON = "person"  # set by a person in this archive
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which the year, the month or the day may be unknown (None).

    A day needs a month. Values are those of the proleptic Gregorian calendar.
    Raises ValueError for a date that no calendar has.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        # 2000 is a leap year, so that 29 February without a year is possible.
        year, month, day = (2000 if self.year is None else self.year), self.month, self.day
        date(year, 1 if month is None else month, 1 if day is None else day)

    @property
    def is_full(self) -> bool:
        """Year, month and day are all known."""
        return None not in (self.year, self.month, self.day)

    @property
    def is_unknown(self) -> bool:
        """Nothing is known."""
        return self.year is None and self.month is None

    def edtf(self) -> str:
        """EDTF level 1: ``2021-03-07``, ``2021-03``, ``XXXX-07-13``; '' when unknown."""
        if self.is_unknown:
            return ""
        parts = [f"{self.year:04d}" if self.year is not None else "XXXX"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
            if self.day is not None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)

    def iso(self) -> str | None:
        """``YYYY-MM-DD`` when the date is full, else None."""
        return self.edtf() if self.is_full else None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read what :meth:`edtf` writes; raises ValueError for anything else but ''."""
        if not text:
            return cls()
        found = _EDTF.fullmatch(text)
        if not found:
            raise ValueError(f"not a date of the form YYYY-MM-DD: {text!r}")
        numbers = [
            None if part is None or part.startswith("X") else int(part) for part in found.groups()
        ]
        return cls(*numbers)


@dataclass(frozen=True, slots=True)
class Dating:
    """A publication date with its basis, its evidence in words, and a confidence from 0 to 1."""

    date: PartialDate = PartialDate()
    basis: DateBasis = DateBasis.UNKNOWN
    evidence: tuple[str, ...] = ()
    confidence: float = 0.0

    @property
    def is_inferred(self) -> bool:
        """The date was worked out, from the text or a path, and not stated."""
        return self.basis in {DateBasis.INFERRED, DateBasis.FILE_NAME, DateBasis.FOLDER}


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date as EDTF says it: with the doubts that stand behind it."""

    date: PartialDate
    uncertain: bool = False  # ``?``: the source may be wrong
    approximate: bool = False  # ``~``: about then


# How evidence ends that tells of a stated date which was left unread.
NOT_READ = "which is no date that can be read in one way"
_SURE = 0.9  # an inferred date of less confidence is uncertain


def to_edtf(date: PartialDate, *, uncertain: bool = False, approximate: bool = False) -> str:
    """EDTF level 1: ``2021-03-07``, ``XXXX-07-13``, ``2021?``, ``2021~``; ``%`` is both.

    '' when nothing is known.
    """
    plain = date.edtf()
    mark = "%" if uncertain and approximate else "?" if uncertain else "~" if approximate else ""
    return plain + mark if plain else ""


def dating_to_edtf(dating: Dating) -> str:
    """The date in EDTF, marked uncertain when it was inferred and isn't all but sure."""
    doubted = dating.is_inferred or dating.basis is DateBasis.PERSON
    return to_edtf(dating.date, uncertain=doubted and dating.confidence < _SURE)


def from_edtf(text: str) -> EdtfDate:
    """Read what :func:`to_edtf` writes, and ``?~`` for ``%``; raises ValueError for all else."""
    found = _QUALIFIED.fullmatch(text.strip())
    plain, marks = (found[1], found[2]) if found else (text, "")
    date = PartialDate.parse(plain)
    if marks not in {"", "?", "~", "%", "?~", "~?"} or (marks and date.is_unknown):
        raise ValueError(f"not a date in EDTF: {text!r}")
    return EdtfDate(
        date,
        uncertain=bool({"?", "%"} & set(marks)),
        approximate=bool({"~", "%"} & set(marks)),
    )
