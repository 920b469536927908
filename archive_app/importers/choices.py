"""What a person chose for a record: rules that are off, findings taken back, values put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from archive_app.domain.articles import ReviewStatus, Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.dates import PartialDate
from archive_app.domain.errors import ImportProblem
from archive_app.domain.import_plans import Decision, Reading
from archive_app.importers.field_dates import read_date
from archive_app.importers.headings import Field, normal
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.values import as_line, as_names, as_tags
from archive_app.text.rules import ALL_RULES


@dataclass(frozen=True, slots=True)
class Choices:
    """Of one record. ``path`` is that of its file where the file is the article, else ''."""

    reading: Reading = field(default_factory=Reading)
    decision: Decision = field(default_factory=Decision)
    path: str = ""

    def rules(self, source: str = "") -> frozenset[str]:
        """The rules of cleaning that are on for texts of a source."""
        off = self.reading.rules_off
        for name, rules in self.reading.rules_off_for.items():
            if source and _key(name) == _key(source):
                off |= rules
        return ALL_RULES - off

    def dismissed(self, side: Side) -> tuple[Dismissal, ...]:
        """The findings of a side that were taken back."""
        return tuple(one for one in self.decision.dismissed if one.side is side)

    def decides(self, field_: Field) -> bool:
        """Whether a person gave, or emptied, this field."""
        return field_.value in self.decision.fields

    def value(self, field_: Field) -> str:
        """What a person gave this field, on one line."""
        return as_line(self.decision.fields.get(field_.value, ""))

    def applied(self, fields: RecordFields) -> RecordFields:
        """The record with the values that a person gave; raises ImportProblem for bad ones."""
        for name, value in self.decision.fields.items():
            put = _PUT.get(name)
            if put is None:
                raise ImportProblem(f"“{name}” is no field that can be set before an import.")
            fields = put(fields, value)
        return fields


def _key(source: str) -> str:
    return " ".join(source.split()).casefold()


def _published(fields: RecordFields, value: str) -> RecordFields:
    found: PartialDate | None = read_date(as_line(value))
    if found is None and value.strip():
        raise ImportProblem(f"“{as_line(value)}” is no date that can be read in one way.")
    return replace(fields, published=found, date_field="")


def _status(fields: RecordFields, value: str) -> RecordFields:
    try:
        return replace(fields, status=ReviewStatus(normal(value)))
    except ValueError as fault:
        raise ImportProblem(f"“{as_line(value)}” is no review status.") from fault


def _title(fields: RecordFields, value: str) -> RecordFields:
    """Of the side that is read: drafting knows which one that is."""
    return fields


def _with(fields: RecordFields, name: str, value: object) -> RecordFields:
    changes: dict[str, Any] = {name: value}
    return replace(fields, **changes)


def _of_side(side: str, part: str) -> Callable[[RecordFields, str], RecordFields]:
    def put(fields: RecordFields, value: str) -> RecordFields:
        given: SideFields = getattr(fields, side)
        changes: dict[str, Any] = {part: as_line(value)}
        return _with(fields, side, replace(given, **changes))

    return put


def _line(name: str) -> Callable[[RecordFields, str], RecordFields]:
    return lambda fields, value: _with(fields, name, as_line(value))


def _names(name: str) -> Callable[[RecordFields, str], RecordFields]:
    return lambda fields, value: _with(fields, name, as_names(value))


_PUT: Mapping[str, Callable[[RecordFields, str], RecordFields]] = {
    Field.ID: _line("external_id"),
    Field.SOURCE: _line("source"),
    Field.URL: _line("url"),
    Field.SECTION: _line("section"),
    Field.PUBLISHED: _published,
    Field.AUTHORS: _names("authors"),
    Field.TITLE: _title,
    Field.LANGUAGE: _of_side("lone", "language"),
    Field.ORIGINAL_LANG: _of_side("original", "language"),
    Field.ORIGINAL_TITLE: _of_side("original", "title"),
    Field.TRANSLATED_LANG: _of_side("translation", "language"),
    Field.TRANSLATED_TITLE: _of_side("translation", "title"),
    Field.TRANSLATOR: _line("translator"),
    Field.TAGS: lambda fields, value: replace(fields, tags=as_tags(value)),
    Field.STATUS: _status,
    Field.PEOPLE: _names("people"),
    Field.ORGANISATIONS: _names("organisations"),
    Field.PLACES: _names("places"),
}
