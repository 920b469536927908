"""Comma and tab separated values: a header row, then each row is an article."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.delimited_rows import Row, read_rows
from archive_app.importers.lines import Line, read_lines
from archive_app.importers.mapping import ColumnMapping, columns_in_words
from archive_app.importers.source_file import SourceFile

SUFFIXES = (".csv", ".tsv")
_CSV_DELIMITERS = (",", ";", "\t", "|")
_TAB = "\t"
# What Excel writes, and reads, above the header.
_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Table:
    """What is known of a file once its header is read."""

    header: tuple[str, ...]
    delimiter: str
    media_type: str
    columns: ColumnMapping


def read_delimited(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """An item a row below the header, read as a stream.

    The raw object of a row is its bytes as they stood, quotes and line ends inside it included,
    without the header. ``record`` is the number of the row's first line in the file. Raises
    OSError when reading fails, UserError for a mapping to an unknown field.
    """
    columns = ColumnMapping(mapping)
    is_tsv = source.suffix == ".tsv"
    with source.open() as stream:
        lines = _from_first(read_lines(stream, encoding=source.encoding))
        first = next(lines, None)
        if first is None:
            yield source.bad("It is empty.")
            return
        delimiter, lines = _delimiter(first, lines, is_tsv=is_tsv)
        rows = read_rows(lines, delimiter)
        head = next(rows, None)
        if problem := _header_problem(head, columns):
            yield source.bad(problem, head.number if head else 0)
            return
        assert head is not None
        media_type = "text/tab-separated-values" if is_tsv else "text/csv"
        table = _Table(_headings(head.cells), delimiter, media_type, columns)
        row = None
        for row in rows:
            yield _item(source, row, table)
        if row is None:
            yield source.bad("It has a header and no rows below it.")


def table_records(source: SourceFile) -> Iterator[Mapping[str, object]]:
    """The header as a record without values, then the rows below it that can be read.

    For a look at a table. Raises OSError.
    """
    with source.open() as stream:
        lines = _from_first(read_lines(stream, encoding=source.encoding))
        first = next(lines, None)
        if first is None:
            return
        delimiter, lines = _delimiter(first, lines, is_tsv=source.suffix == ".tsv")
        rows = read_rows(lines, delimiter)
        head = next(rows, None)
        if head is None or head.fault:
            return
        header = _headings(head.cells)
        yield dict.fromkeys(header, "")
        for row in rows:
            yield dict(zip(header, row.cells, strict=False))


def _from_first(lines: Iterator[Line]) -> Iterator[Line]:
    """The lines from the first one that isn't blank."""
    for line in lines:
        if line.too_long or line.text.strip():
            yield line
            break
    yield from lines


def _delimiter(first: Line, lines: Iterator[Line], *, is_tsv: bool) -> tuple[str, Iterator[Line]]:
    """The delimiter, and the lines from the header on."""
    if found := _SEPARATOR_LINE.fullmatch(first.text):
        return found[1], lines
    delimiter = _TAB if is_tsv else max(_CSV_DELIMITERS, key=lambda d: _width(first.text, d))
    return delimiter, _before(first, lines)


def _before(first: Line, lines: Iterator[Line]) -> Iterator[Line]:
    yield first
    yield from lines


def _width(header: str, delimiter: str) -> int:
    """How many columns a header line has under a delimiter."""
    try:
        return len(next(csv.reader([header], delimiter=delimiter), ()))
    except csv.Error:
        return 0


def _header_problem(head: Row | None, columns: ColumnMapping) -> str:
    if head is None:
        return "It is empty."
    if head.fault:
        return f"The header can't be read. {head.fault}"
    if not columns.has_text(head.cells):
        return f"No column holds a text. The columns are: {columns_in_words(head.cells)}."
    return ""


def _headings(cells: Sequence[str]) -> tuple[str, ...]:
    """A name of its own for every column: unnamed ones are numbered, repeated ones too."""
    names: list[str] = []
    for place, cell in enumerate(cells, start=1):
        name = cell.strip() or f"column {place}"
        names.append(name if name not in names else f"{name} (column {place})")
    return tuple(names)


def _item(source: SourceFile, row: Row, table: _Table) -> SourceItem | BadItem:
    cells = _unquoted(row, table) if row.fault else row.cells
    if not cells:
        return source.bad(row.fault, row.number)
    wide = len(table.header)
    if len(cells) > wide and any(cell.strip() for cell in cells[wide:]):
        reason = f"The row has {len(cells)} cells, the header has {wide}."
        return source.bad(reason, row.number)
    fields = table.columns.fields(dict(zip(table.header, cells, strict=False)))
    weakest = min(row.lines, key=lambda line: line.confidence)
    raw = RawObject(row.data, table.media_type, weakest.encoding, weakest.confidence)
    return source.item(fields, raw, row.number)


def _unquoted(row: Row, table: _Table) -> tuple[str, ...]:
    """The cells of a tab-separated line whose quotation marks are only text, else none.

    Plain TSV has no quoting, and a text that starts with a quoted word looks like a quoted cell.
    """
    if table.delimiter != _TAB or len(row.lines) != 1 or row.lines[0].too_long:
        return ()
    cells = tuple(row.lines[0].text.rstrip("\r\n").split(_TAB))
    return cells if len(cells) == len(table.header) else ()
