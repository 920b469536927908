"""The date of publication of a record: what it states, what its texts tell, what its path tells.

A path is the weakest witness, for it may tell when a file was saved. It never overrides a record
or a text; it gives a day its year when the two fit; alone it dates an article only where it is
built as publishers build it. What a path says is listed as evidence, believed or not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import FindingKind
from archive_app.text.clean import CleanText
from archive_app.text.date_inference import year_told_as_past
from archive_app.text.path_dates import PathSays, read_path

_NEWS_LASTS = 31  # days after an event in which it is reported
_COMPLETED = 0.75
_FILE_ALONE = 0.7
_FOLDER_ALONE = 0.5
_ORDER = (DateBasis.STATED, DateBasis.INFERRED, DateBasis.UNKNOWN)


def date_of_texts(cleaned: Sequence[CleanText], path: str = "") -> Dating:
    """The dating of an article whose record states none: by its texts, and by the path of its file.

    ``path`` is '' where the file isn't the article. Where a person took an inferred year back, the
    path doesn't put another one in its place.
    """
    says = read_path(path)
    if any(one.kind is FindingKind.YEAR_INFERRED for text in cleaned for one in text.dismissed):
        says = replace(says, file_counts=False, folder_counts=False)
    return date_of([one.dating for one in cleaned], says, _bound(cleaned))


def _bound(cleaned: Sequence[CleanText]) -> int | None:
    """The latest year that texts without any date tell of as past."""
    if not all(one.dating.date.is_unknown for one in cleaned):
        return None
    bounds = (year_told_as_past(one.received) for one in cleaned)
    return max((bound[0] for bound in bounds if bound), default=None)


def date_of(texts: Sequence[Dating], says: PathSays, not_before: int | None = None) -> Dating:
    """The dating of an article whose record states none, from those of its texts and its path.

    In this order: a date that a text states; a year that a text fixes; the day of a text with the
    year of the path, when both fit; the file's name; its folders; a day without a year.
    ``not_before`` is a year that a text tells of as past.
    """
    known = min(texts, key=lambda one: (_ORDER.index(one.basis), -one.confidence))
    if known.date.year is not None:
        return _beside(known, says)
    if known.date.month is not None:
        return _completed(known, says)
    return _by_path(says, not_before)


def _beside(known: Dating, says: PathSays) -> Dating:
    """A date that needs no path, with what the path says to it."""
    told = tuple(
        f"{line} ({'agrees' if _agree(known.date, one.date) else 'differs'})"
        for one in (says.file, says.folder)
        for line in one.evidence
    )
    return replace(known, evidence=(*known.evidence, *told))


def _agree(first: PartialDate, second: PartialDate) -> bool:
    pairs = zip(
        (first.year, first.month, first.day), (second.year, second.month, second.day), strict=True
    )
    return all(one is None or other is None or one == other for one, other in pairs)


def _completed(known: Dating, says: PathSays) -> Dating:
    """A month and a day, with the year of the path when that tells the same month, or days later.

    A year alone, or a date months later, would only be a guess.
    """
    for one in (says.file, says.folder):
        found = _with_year(known.date, one.date)
        if found is not None:
            gives = f"{one.evidence[0]}, which gives the year: {found.edtf()}"
            return Dating(found, DateBasis.INFERRED, (*known.evidence, gives), _COMPLETED)
    return replace(known, evidence=(*known.evidence, *_not_believed(says)))


def _with_year(told: PartialDate, path: PartialDate) -> PartialDate | None:
    if path.year is None or path.month is None:
        return None
    if path.day is None or told.day is None:
        return _in_year(path.year, told) if path.month == told.month else None
    published = date(path.year, path.month, path.day)
    for year in (path.year, path.year - 1):
        found = _in_year(year, told)
        if found is not None:
            days = (published - date(year, told.month or 1, told.day)).days
            if 0 <= days <= _NEWS_LASTS:
                return found
    return None


def _in_year(year: int, told: PartialDate) -> PartialDate | None:
    try:
        return replace(told, year=year)
    except ValueError:  # 29 February
        return None


def _by_path(says: PathSays, not_before: int | None) -> Dating:
    """What the path alone is believed to tell."""
    file, folder = says.file, says.folder
    if says.file_counts and _is_possible(file.date, not_before):
        return _beside(replace(file, confidence=_FILE_ALONE), replace(says, file=Dating()))
    if says.folder_counts and _is_possible(folder.date, not_before):
        return replace(
            folder, evidence=(*_not_believed(replace(says, folder=Dating())), *folder.evidence),
            confidence=_FOLDER_ALONE,
        )  # fmt: skip
    return Dating(evidence=_not_believed(says))


def _is_possible(told: PartialDate, not_before: int | None) -> bool:
    if told.year is None or told.month is None:
        return False
    return not_before is None or told.year >= not_before


def _not_believed(says: PathSays) -> tuple[str, ...]:
    return tuple(
        f"{line}, not taken for the date of publication"
        for one in (says.file, says.folder)
        for line in one.evidence
    )
