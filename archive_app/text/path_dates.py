"""Dates in the names of files and folders: ``20210713.txt``, ``2021-07-13_news``, ``2021/03``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_app.domain.dates import DateBasis, Dating, PartialDate

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_FULL = re.compile(
    rf"(?<!\d){_YEAR}(?P<s>[-_. ]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])"
    r"(?:[-_ T]?(?:[01]\d|2[0-3])[-_:.]?[0-5]\d(?:[-_:.]?[0-5]\d)?(?![-_.]?\d))?(?!\d)|"
    rf"(?<!\d){_YEAR.replace('<y>', '<y2>')}(?:[-_./年]\s?)(?P<m2>\d{{1,2}})(?:[-_./月]\s?)"
    r"(?P<d2>\d{1,2})(?!\d)日?"
)
_MONTH = re.compile(rf"(?<!\d){_YEAR}(?:[-_./]|年\s?)(?P<m>0?[1-9]|1[0-2])(?!\d)(?![-_./]\d)月?")
_YEAR_FOLDER = re.compile(rf"{_YEAR}年?")
_MONTH_FOLDER = re.compile(rf"{_YEAR}(?P<m>0[1-9]|1[0-2])")


def date_in_file_name(name: str) -> Dating:
    """The day or the month that a file's name tells; unknown when none, or two that differ.

    A year alone says too little in a name: it may be the year that the text is about.
    """
    told = _full_dates(name) or _months(name)
    if len(told) != 1:
        return Dating()
    ((date, printed),) = told.items()
    confidence = 0.85 if date.is_full else 0.7
    return Dating(date, DateBasis.FILE_NAME, (f'file name: "{printed}"',), confidence)


def date_in_folders(folders: Sequence[str]) -> Dating:
    """What the folders of a file tell, outermost first: ``2021/03/05``, ``2021年3月``, ``2021``.

    The innermost that tells something wins.
    """
    path = "/".join(folders)
    told = _full_dates(path) or _months(path)
    if not told:
        for folder in folders:
            if month := _MONTH_FOLDER.fullmatch(folder):
                told[PartialDate(int(month["y"]), int(month["m"]))] = folder
    if not told:
        told = {
            PartialDate(int(found["y"])): folder
            for folder in folders
            if (found := _YEAR_FOLDER.fullmatch(folder.strip()))
        }
    if not told:
        return Dating()
    date, printed = list(told.items())[-1]
    confidence = 0.75 if date.is_full else 0.65
    return Dating(date, DateBasis.FOLDER, (f'folder: "{printed}"',), confidence)


def _full_dates(text: str) -> dict[PartialDate, str]:
    told: dict[PartialDate, str] = {}
    for found in _FULL.finditer(text):
        year, month, day = (found[key] or found[f"{key}2"] for key in "ymd")
        try:
            told[PartialDate(int(year), int(month), int(day))] = found[0]
        except ValueError:  # 2021-02-31 is a number, no day
            continue
    return told


def _months(text: str) -> dict[PartialDate, str]:
    return {PartialDate(int(one["y"]), int(one["m"])): one[0] for one in _MONTH.finditer(text)}
