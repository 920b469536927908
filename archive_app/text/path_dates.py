"""Dates in the names of files and folders: ``20210713.txt``, ``2021-07-13_news``, ``2021/03``.

A name may as well tell when a file was fetched or saved (``crawl-20231105``), so what a path says
is told with whether it may count by itself, or only beside a text that says the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.text.word_lists import word_set

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

_ARCHIVE_END = re.compile(
    r"(?:\.(?:zip|tar|tgz|tbz2?|txz|warc))?(?:\.(?:gz|xz|bz2))?$", re.IGNORECASE
)
_SIDES = word_set("zh en cn original originals translation translations 中文 英文")
_NOTHING_BUT_DATE = re.compile(
    r"(?:19|20)\d\d年?|(?:0?[1-9]|1[0-2])月?|(?:0?[1-9]|[12]\d|3[01])日?|"
    r"(?:19|20)\d\d[-_.年]?(?:0?[1-9]|1[0-2])月?(?:[-_.]?(?:0?[1-9]|[12]\d|3[01])日?)?"
)
_SAVING = re.compile(
    r"crawl|scrap|spider|fetch|download|sav(?:e|ed|ing)|snapshot|backup|dump|export|import|"
    r"captur|collect|retriev|wayback|抓取|采集|採集|爬|下载|下載|备份|備份|导出|導出|保存|存档|快照",
    re.IGNORECASE,
)
_TIME_OF_DAY = re.compile(
    r"(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d[-_ T]?(?:[01]\d|2[0-3])[-_:.]?[0-5]\d"
)
_NEAREST = 4  # folders: those further out say where an archive was put


@dataclass(frozen=True, slots=True)
class PathSays:
    """What a file's name and its folders tell, and whether each may date it by itself."""

    file: Dating = field(default_factory=Dating)
    folder: Dating = field(default_factory=Dating)
    file_counts: bool = False
    folder_counts: bool = False


def read_path(path: str) -> PathSays:
    """What a path tells, that of a member through the names of its archives.

    A file's name counts unless it speaks of saving or has a time of day. Folders count when they
    are nothing but a month (``2021/03``, ``2021年3月``) or its days (``2021/03/05``); one folder
    for a whole day is as often the day of a crawl.
    """
    parts = path.replace("!/", "/").replace("\\", "/").split("/")
    *folders, name = [_ARCHIVE_END.sub("", part) for part in parts]
    stem = name.rsplit(".", 1)[0]
    nearest = [part for part in folders[-_NEAREST:] if part.casefold() not in _SIDES]
    chain, before = _chain(nearest)
    was_saved = bool(_SAVING.search(before))
    folder = date_in_folders(chain or nearest)
    is_one_day = bool(chain) and date_in_folders(chain[-1:]).date.is_full
    return PathSays(
        date_in_file_name(stem),
        folder,
        file_counts=not (_SAVING.search(stem) or _TIME_OF_DAY.search(stem)),
        folder_counts=bool(chain) and not was_saved and not is_one_day,
    )


def _chain(folders: Sequence[str]) -> tuple[list[str], str]:
    """The innermost folders that are nothing but dates, and the one before them."""
    last = len(folders)
    while last and not _NOTHING_BUT_DATE.fullmatch(folders[last - 1]):
        last -= 1
    first = last
    while first and _NOTHING_BUT_DATE.fullmatch(folders[first - 1]):
        first -= 1
    return list(folders[first:last]), folders[first - 1] if first else ""


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
