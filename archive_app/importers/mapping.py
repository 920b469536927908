"""From a record's columns, however they are named, to the fields that the program knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from archive_app.domain.articles import ReviewStatus, TextKind
from archive_app.domain.dates import PartialDate
from archive_app.domain.tag_paths import means_none
from archive_app.importers.field_dates import read_date
from archive_app.importers.headings import TEXT_FIELDS, Field, checked_mapping, meaning, normal
from archive_app.importers.nested import flattened
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.values import (
    as_line,
    as_names,
    as_tags,
    as_text,
    has_refused_names,
    has_refused_tags,
    repair,
)

_KINDS = {
    "machine": TextKind.MACHINE,
    "mt": TextKind.MACHINE,
    "automatic": TextKind.MACHINE,
    "机器": TextKind.MACHINE,
    "human": TextKind.HUMAN,
    "人工": TextKind.HUMAN,
    "unknown": TextKind.UNKNOWN,
}
_SHOWN_COLUMNS = 12


class ColumnMapping:
    """Reads records of one file; an explicit mapping {column: field} wins over known names.

    Raises UserError for a mapping to a field that doesn't exist.
    """

    def __init__(self, mapping: Mapping[str, str] | None = None) -> None:
        self._explicit = checked_mapping(mapping)

    def has_text(self, columns: Iterable[str]) -> bool:
        """Whether one of the columns is known to hold an article's text."""
        return any(self._meaning(column)[0] in TEXT_FIELDS for column in columns)

    def fields(self, record: Mapping[str, object]) -> RecordFields:
        """The record under the program's names; what has no place goes to ``extra``, unchanged."""
        taken = _Taken()
        # A column that has a field's own name comes before one that has another name for it.
        for column in sorted(record, key=self._is_alias):
            field, language = self._meaning(column)
            taken.put(field, language, column, record[column])
        return _assemble(taken, tuple(record))

    def nested_fields(self, record: Mapping[str, object]) -> RecordFields | None:
        """The same of a record with objects inside it; None when no field holds a text."""
        flat = self.flat(record)
        return self.fields(flat) if self.has_text(flat) else None

    def flat(self, record: Mapping[str, object]) -> dict[str, object]:
        """The record with those objects inside it opened that hold a known field."""
        return flattened(record, lambda path: self._meaning(path)[0] is not None)

    def meaning_of(self, column: str) -> str:
        """The name of the field that a column goes into, '' for none."""
        return self._meaning(column)[0] or ""

    def _meaning(self, column: str) -> tuple[Field | None, str]:
        name = normal(column)
        if name in self._explicit:
            return self._explicit[name], ""
        field, language = meaning(column)
        # The one column that a person gave a field to keeps out those that only sound like it.
        return (None, "") if field in self._explicit.values() else (field, language)

    def _is_alias(self, column: str) -> bool:
        return normal(column) not in self._explicit and normal(column) not in set(Field)


def columns_in_words(columns: Sequence[str]) -> str:
    """The names of columns for a message, cut where there are too many or they are too long."""
    shown = [repair(name).strip()[:40] for name in columns[:_SHOWN_COLUMNS]]
    printable = ["".join(c if c.isprintable() else "?" for c in name) for name in shown]
    more = len(columns) - len(printable)
    return ", ".join(f"“{name}”" for name in printable) + (f" and {more} more" if more > 0 else "")


class _Taken:
    """Values by field while a record is read; the first column with a value has the field."""

    def __init__(self) -> None:
        self._values: dict[Field, object] = {}
        self._columns: dict[Field, str] = {}
        self._languages: dict[Field, str] = {}
        self._extra: dict[str, str] = {}

    def put(self, field: Field | None, language: str, column: str, value: object) -> None:
        if not as_text(value).strip() or value == []:
            return
        if field is None or field in self._values:
            self._extra[column] = as_text(value)
            return
        self._values[field] = value
        self._columns[field] = column
        self._languages[field] = language

    def text(self, field: Field) -> str:
        return as_text(self._values.get(field))

    def line(self, field: Field) -> str:
        return as_line(self._values.get(field))

    def value(self, field: Field) -> str:
        """A line that is a value of a facet; one that means "no value" is an extra."""
        line = self.line(field)
        if not means_none(line):
            return line
        self.to_extra(field)
        return ""

    def names(self, field: Field) -> tuple[str, ...]:
        """The names; where one of them is none, the column as it was is an extra."""
        if has_refused_names(self._values.get(field)):
            self.to_extra(field)
        return as_names(self._values.get(field))

    def tags(self) -> tuple[str, ...]:
        """The tags; where some can't be tags, the column as it was is an extra."""
        if has_refused_tags(self._values.get(Field.TAGS)):
            self.to_extra(Field.TAGS)
        return as_tags(self._values.get(Field.TAGS))

    def column(self, field: Field) -> str:
        return self._columns.get(field, "")

    def language(self, *fields: Field) -> str:
        """The language that the heading of one of these fields tells."""
        return next((found for f in fields if (found := self._languages.get(f, ""))), "")

    def to_extra(self, field: Field) -> None:
        """Keep a value that the field can't hold."""
        self._extra[self._columns[field]] = self.text(field)

    def left_over(self, order: Sequence[str]) -> tuple[tuple[str, str], ...]:
        return tuple((repair(c), self._extra[c]) for c in order if c in self._extra)


def _assemble(taken: _Taken, order: Sequence[str]) -> RecordFields:
    published = _published(taken)
    kind = _kind(taken)
    status = _status(taken)
    original = _side(taken, Field.ORIGINAL_TEXT, Field.ORIGINAL_TITLE, Field.ORIGINAL_LANG)
    translation = _side(taken, Field.TRANSLATED_TEXT, Field.TRANSLATED_TITLE, Field.TRANSLATED_LANG)
    lone = SideFields(taken.text(Field.TEXT), "", taken.line(Field.LANGUAGE))
    if lone.text and original.text and translation.text:
        taken.to_extra(Field.TEXT)
        lone = SideFields()
    return RecordFields(
        external_id=taken.line(Field.ID),
        original=original,
        translation=translation,
        lone=lone,
        title=taken.line(Field.TITLE),
        source=taken.value(Field.SOURCE),
        section=taken.value(Field.SECTION),
        url=taken.line(Field.URL),
        published=published,
        date_field=taken.column(Field.PUBLISHED),
        authors=taken.names(Field.AUTHORS),
        people=taken.names(Field.PEOPLE),
        organisations=taken.names(Field.ORGANISATIONS),
        places=taken.names(Field.PLACES),
        translator="; ".join(taken.names(Field.TRANSLATOR)),
        translation_kind=kind,
        tags=taken.tags(),
        status=status,
        extra=taken.left_over(order),
    )


def _side(taken: _Taken, text: Field, title: Field, language: Field) -> SideFields:
    stated = taken.line(language) or taken.language(text, title)
    return SideFields(taken.text(text), taken.line(title), stated)


def _published(taken: _Taken) -> PartialDate | None:
    date = read_date(taken.line(Field.PUBLISHED))
    if date is None and taken.column(Field.PUBLISHED):
        taken.to_extra(Field.PUBLISHED)  # never guessed
    return date


def _kind(taken: _Taken) -> TextKind:
    stated = taken.line(Field.TRANSLATION_KIND).casefold()
    if stated and stated not in _KINDS:
        taken.to_extra(Field.TRANSLATION_KIND)
    return _KINDS.get(stated, TextKind.UNKNOWN)


def _status(taken: _Taken) -> ReviewStatus:
    stated = taken.line(Field.STATUS)
    try:
        return ReviewStatus(normal(stated))
    except ValueError:
        if stated:
            taken.to_extra(Field.STATUS)
        return ReviewStatus.UNREVIEWED
