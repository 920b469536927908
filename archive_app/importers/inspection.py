"""A look at files before they are imported: what kinds there are, which columns they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from archive_app.domain.import_plans import Reading
from archive_app.domain.import_preview import ColumnSample, Contents
from archive_app.domain.importing import BadItem, FoundFile
from archive_app.domain.side_names import named_sides
from archive_app.importers.archives.caps import Budget
from archive_app.importers.archives.member import Member, PassedOver
from archive_app.importers.archives.names import is_hidden
from archive_app.importers.archives.table import Archive
from archive_app.importers.formats import Format
from archive_app.importers.headings import Field
from archive_app.importers.mapping import ColumnMapping
from archive_app.importers.pairing import pair_names
from archive_app.importers.reading import FileReading, Kinds
from archive_app.importers.source_file import INSIDE, SourceFile
from archive_app.importers.values import as_line, as_text

_SHOWN_VALUES = 3
_SHOWN_CHARACTERS = 120
_MOST_COLUMNS = 200

# What a column can go into, for the list of fields.
FIELDS: Mapping[str, str] = {
    Field.ID: "Number or key of the article",
    Field.SOURCE: "Outlet that published it",
    Field.URL: "Address of the page",
    Field.SECTION: "Section or column",
    Field.PUBLISHED: "Date of publication",
    Field.AUTHORS: "Authors",
    Field.TITLE: "Title, of either text",
    Field.TEXT: "Text, of either language",
    Field.LANGUAGE: "Language of the text",
    Field.ORIGINAL_LANG: "Language of the original",
    Field.ORIGINAL_TITLE: "Title of the original",
    Field.ORIGINAL_TEXT: "Original text",
    Field.TRANSLATED_LANG: "Language of the translation",
    Field.TRANSLATED_TITLE: "Title of the translation",
    Field.TRANSLATED_TEXT: "Translated text",
    Field.TRANSLATOR: "Translator",
    Field.TRANSLATION_KIND: "How it was translated: machine or human",
    Field.TAGS: "Tags",
    Field.STATUS: "Review status",
    Field.PEOPLE: "People it is about",
    Field.ORGANISATIONS: "Organisations it is about",
    Field.PLACES: "Places it is about",
}


class Inspector:
    """Looks into files, and into archives without unpacking more than their lists ask for."""

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds

    def contents(self, found: FoundFile, checkpoint: Callable[[], None]) -> Contents:
        """What a file is, or what an archive holds; archives inside it count as a file each.

        ``checkpoint`` is called for every member; what it raises goes through.
        """
        kind = self._kinds.of(found.name)
        paths = [found.path] if found.translation is None else [found.path, found.translation]
        size = sum(map(_size, paths))
        if isinstance(kind, Archive):
            members = list(self._names(found.path, kind, checkpoint))
            if members:
                return _of_members(members, size)
        kinds = Counter({kind.name: len(paths)}) if kind else Counter({"": len(paths)})
        return Contents(len(paths), size, kinds, int(found.translation is not None))

    def columns(self, found: FoundFile, reading: Reading, rows: int) -> tuple[ColumnSample, ...]:
        """The columns of a table or of records, with values of the first rows; none of other files.

        Of an archive, those of the first such member. What can't be read has none.
        """
        source = SourceFile.of(found.path, reading)
        kind = self._kinds.of(found.name)
        try:
            if isinstance(kind, Archive):
                return self._columns_inside(source, kind, rows)
            if isinstance(kind, Format) and kind.records is not None:
                return _columns(kind.records(source), reading, rows)
        except OSError:
            return ()  # reading it in earnest says why
        return ()

    def _columns_inside(
        self, source: SourceFile, kind: Archive, rows: int
    ) -> tuple[ColumnSample, ...]:
        reading = FileReading(self._kinds, lambda: None, Budget())
        for member in kind.members(source, reading.budget):
            if not isinstance(member, Member):
                continue
            inside = self._kinds.of_member(member)
            if isinstance(inside, Format) and inside.records is not None:
                held = reading.at_hand(member, inside)
                return _columns(inside.records(held), source.reading, rows)
        return ()

    def _names(
        self, path: Path, kind: Archive, checkpoint: Callable[[], None]
    ) -> Iterator[tuple[str, str]]:
        """(name, kind) of each member of an archive; the kind is '' for what is passed over."""
        try:
            for member in kind.members(SourceFile.of(path), Budget()):
                checkpoint()
                if isinstance(member, PassedOver):
                    yield "", ""
                elif not isinstance(member, BadItem):
                    name = member.source.display.rpartition(INSIDE)[2]
                    found = None if is_hidden(name) else self._kinds.of_member(member)
                    yield name, found.name if found else ""
        except OSError:
            return


def _of_members(members: Iterable[tuple[str, str]], size: int) -> Contents:
    kinds = Counter(kind for _, kind in members if kind)
    passed_over = sum(1 for _, kind in members if not kind)
    sided = [name for name, kind in members if kind and named_sides(name)]
    return Contents(kinds.total(), size, kinds, len(pair_names(sided).pairs), passed_over)


def _columns(
    records: Iterator[Mapping[str, object]], reading: Reading, rows: int
) -> tuple[ColumnSample, ...]:
    mapping = ColumnMapping(reading.mapping)
    values: dict[str, list[str]] = {}
    for record in islice(records, rows + 1):
        for column, value in mapping.flat(record).items():
            shown = _shown(value)
            if column not in values and len(values) >= _MOST_COLUMNS:
                continue
            known = values.setdefault(column, [])
            if shown and len(known) < _SHOWN_VALUES and shown not in known:
                known.append(shown)
    return tuple(
        ColumnSample(column, tuple(known), mapping.meaning_of(column))
        for column, known in values.items()
    )


def _shown(value: object) -> str:
    text = as_line(as_text(value))
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
