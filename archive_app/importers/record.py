"""The fields of one record under the program's own names, whatever its columns were called."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.domain.articles import ReviewStatus, TextKind
from archive_app.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class SideFields:
    """One text as a record gives it; ``language`` is what the record says, '' when it doesn't."""

    text: str = ""
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class RecordFields:
    """One record, decoded.

    ``lone`` is a text of which the record doesn't say whether it is the original or a translation.
    ``title`` is likewise of either side. ``date_field`` is the name of the column that
    ``published`` was read from, as it stands in the file.
    """

    external_id: str = ""
    original: SideFields = SideFields()
    translation: SideFields = SideFields()
    lone: SideFields = SideFields()
    title: str = ""
    source: str = ""
    section: str = ""
    url: str = ""
    published: PartialDate | None = None
    date_field: str = ""
    authors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    translator: str = ""
    translation_kind: TextKind = TextKind.UNKNOWN
    tags: tuple[str, ...] = ()
    status: ReviewStatus = ReviewStatus.UNREVIEWED
    extra: tuple[tuple[str, str], ...] = ()
