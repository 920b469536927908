"""Workbooks (xlsx): every sheet is a table with a header row, each row below it an article."""

from __future__ import annotations

import datetime as dt
import json
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, BinaryIO
from xml.parsers import expat

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.mapping import ColumnMapping, columns_in_words
from archive_app.importers.source_file import INSIDE, SourceFile, Unreadable
from archive_app.importers.values import repair

SUFFIXES = (".xlsx", ".xlsm")
_MB = 1024 * 1024
# Unpacked sizes. Shared texts are held in memory while the sheets are read as a stream.
_MAX_SHARED = 200 * _MB
_MAX_PART = 20 * _MB
_MAX_SHEET = 1024 * _MB
_MAX_PARTS = 10_000
_SHEET, _SHARED = "xl/worksheets/", "xl/sharedstrings.xml"
_HEADER_WITHIN = 50  # rows above the header: a title, a date, blank rows
_MAX_BLANK = 10_000  # blank rows in a row after which a sheet is over
# What reading a damaged or malicious workbook raises, besides OSError.
_FAULTS = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    SyntaxError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
)
_SAFE_EXPAT = (2, 4, 1)
_DAMAGED = "It is not a workbook, or it is damaged"


@dataclass(frozen=True, slots=True)
class _Table:
    """A sheet once its header is found; ``about`` is what is kept of the sheet with each row."""

    source: SourceFile
    header: tuple[str, ...]
    columns: ColumnMapping
    about: tuple[tuple[str, str], ...]


def read_workbook(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """An item a row of every sheet, hidden ones too, which is said in the field ``sheet``.

    Formula cells give the value that was last computed, dates are dates. The raw object of a row
    is its cells as JSON: a row has no bytes of its own in a workbook. ``record`` is the row's
    number. Raises OSError when reading fails, UserError for a mapping to an unknown field.
    """
    columns = ColumnMapping(mapping)
    with source.open() as stream:
        try:
            _check_sizes(stream)
            with warnings.catch_warnings(action="ignore"):
                workbook = _open(stream)
        except _FAULTS as fault:
            yield source.bad(f"{_DAMAGED} ({type(fault).__name__}).")
            return
        try:
            yield from _sheets(source, workbook, columns)
        finally:
            workbook.close()


def workbook_records(source: SourceFile) -> Iterator[Mapping[str, object]]:
    """The header of each sheet as a record without values, then its rows: for a look.

    The header is the first row with a column that holds a text, else the first row. Raises OSError.
    """
    columns = ColumnMapping(source.reading.mapping)
    with source.open() as stream:
        try:
            _check_sizes(stream)
            with warnings.catch_warnings(action="ignore"), closing(_open(stream)) as workbook:
                for sheet in workbook.worksheets:
                    yield from _sheet_records(sheet, columns)
        except _FAULTS:
            return


def _sheet_records(sheet: Any, columns: ColumnMapping) -> Iterator[Mapping[str, object]]:
    rows = [cells for _, cells in islice(_filled(sheet), _HEADER_WITHIN)]
    headers = (place for place, cells in enumerate(rows) if columns.has_text(_headings(cells)))
    place = next(headers, 0)
    if rows:
        header = _headings(rows[place])
        yield dict.fromkeys(header, "")
        for cells in rows[place + 1 :]:
            yield dict(zip(header, map(_value, cells), strict=False))


def _open(stream: BinaryIO) -> Any:
    from openpyxl import load_workbook  # takes long to load
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    except InvalidFileException as fault:
        raise ValueError from fault


def _check_sizes(stream: BinaryIO) -> None:
    """Raise Unreadable for parts that would not fit: unpacking stops at the sizes told here."""
    with zipfile.ZipFile(stream) as archive:
        parts = archive.infolist()
    sheets = sum(part.file_size for part in parts if part.filename.lower().startswith(_SHEET))
    others = [part for part in parts if not part.filename.lower().startswith(_SHEET)]
    large = any(
        part.file_size > (_MAX_SHARED if part.filename.lower() == _SHARED else _MAX_PART)
        for part in others
        if part.filename.lower().endswith((".xml", ".rels"))
    )
    if large or sheets > _MAX_SHEET or len(parts) > _MAX_PARTS:
        raise Unreadable("The workbook is too large: save its sheets as CSV files.")
    stream.seek(0)


def _sheets(
    source: SourceFile, workbook: Any, columns: ColumnMapping
) -> Iterator[SourceItem | BadItem]:
    sheets = workbook.worksheets
    if not sheets:
        yield source.bad("The workbook has no sheet with rows.")
    for sheet in sheets:
        title = repair(str(sheet.title))
        hidden = sheet.sheet_state != "visible"
        own = source
        if len(sheets) > 1:
            own = replace(
                source,
                display=f"{source.display}{INSIDE}{title}",
                path_bytes=source.path_bytes + (INSIDE + title).encode(),
            )
        about = (("sheet", f"{title} (hidden)" if hidden else title),)
        yield from _rows(own, sheet, columns, about if hidden or len(sheets) > 1 else ())


def _rows(
    source: SourceFile, sheet: Any, columns: ColumnMapping, about: tuple[tuple[str, str], ...]
) -> Iterator[SourceItem | BadItem]:
    table: _Table | None = None
    first: tuple[str, ...] = ()
    number = above = 0
    try:
        for number, cells in _filled(sheet):
            if table is not None:
                yield _item(table, cells, number)
                continue
            header = _headings(cells)
            first = first or header
            if columns.has_text(header):
                table = _Table(source, header, columns, about)
            above += 1
            if table is None and above == _HEADER_WITHIN:
                break
    except _FAULTS as fault:
        yield source.bad(f"{_DAMAGED} ({type(fault).__name__}).", number + 1)
        return
    if table is None:
        names = columns_in_words(first)
        reason = f"No column holds a text. The columns are: {names}." if first else "It is empty."
        yield source.bad(reason)


def _filled(sheet: Any) -> Iterator[tuple[int, tuple[object, ...]]]:
    """Rows that have a value, with their numbers from 1."""
    sheet.reset_dimensions()  # what a sheet says of its size is not to be believed
    rows = enumerate(sheet.iter_rows(values_only=True), start=1)
    last = 0
    while True:
        with warnings.catch_warnings(action="ignore"):
            found = next(rows, None)
        if found is None:
            return
        number, cells = found
        if any(cell is not None and str(cell).strip() for cell in cells):
            last = number
            yield number, cells
        elif number - last > _MAX_BLANK:
            return


def _headings(cells: Sequence[object]) -> tuple[str, ...]:
    """A name of its own for every column: unnamed ones are numbered, repeated ones too."""
    names: list[str] = []
    for place, cell in enumerate(cells, start=1):
        name = _value(cell).strip() or f"column {place}"
        names.append(name if name not in names else f"{name} (column {place})")
    return tuple(names)


def _value(cell: object) -> str:
    """A cell as text: dates in ISO 8601, whole numbers without a fraction."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        cell = cell.date()
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return repair(str(cell))


def _item(table: _Table, cells: Sequence[object], number: int) -> SourceItem | BadItem:
    values = [_value(cell) for cell in cells]
    if any(value.strip() for value in values[len(table.header) :]):
        reason = f"The row has {len(values)} cells, the header has {len(table.header)}."
        return table.source.bad(reason, number)
    record = {name: value for name, value in zip(table.header, values, strict=False) if value}
    data = json.dumps(record, ensure_ascii=False).encode()
    fields = table.columns.fields(record)
    fields = replace(fields, extra=(*fields.extra, *table.about))
    return table.source.item(fields, RawObject(data, "application/json", "utf-8"), number)


def library_facts() -> str:
    """The libraries that read workbooks and translation memories, with their versions.

    Raises what their loading raises, and ValueError for a parser of XML that a small file can
    keep busy for ever.
    """
    import openpyxl

    if expat.version_info < _SAFE_EXPAT:
        raise ValueError(f"{expat.EXPAT_VERSION} is older than 2.4.1")
    return f"openpyxl {openpyxl.__version__}, {expat.EXPAT_VERSION}"
