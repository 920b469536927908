"""Tables of records as files: CSV for spreadsheets, or JSON Lines; and CSV read back."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from archive_app.domain.errors import EnvironmentProblem, UserError
from archive_app.text.encoding import decode

CSV, JSON_LINES = ".csv", ".jsonl"
SUFFIXES = (CSV, JSON_LINES)

Record = Mapping[str, object]
# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


_LARGEST = 50_000_000  # bytes of a table that is read back


def check_report_name(path: Path) -> None:
    """Raise UserError for a name that isn't that of a report."""
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(f"A report is a {CSV} or a {JSON_LINES} file, not “{path.name}”.")


def save_records(path: Path, fields: tuple[str, ...], records: Iterable[Record]) -> int:
    """Write records, as CSV or JSON Lines by the name of the file; returns how many.

    CSV is in UTF-8 with a byte order mark, as spreadsheets want it, and no cell is a formula.
    A file of that name is replaced when the new one is whole. Raises UserError for another name,
    and EnvironmentProblem when it can't be written.
    """
    check_report_name(path)
    making = path.with_name(f".{path.name}.part")
    try:
        is_csv = path.suffix.lower() == CSV
        codec = "utf-8-sig" if is_csv else "utf-8"
        with making.open("w", encoding=codec, errors="replace", newline="") as target:
            count = (_write_csv if is_csv else _write_json)(target, fields, records)
        making.replace(path)
    except OSError as fault:
        making.unlink(missing_ok=True)
        raise EnvironmentProblem(
            f"The report can't be written to {path}: {fault.strerror or fault}.",
            "Choose another folder, or make room.",
        ) from fault
    return count


def read_text(path: Path, most: int = _LARGEST) -> str:
    """A text file in whatever encoding. Raises UserError when it can't be read or is too big."""
    try:
        if path.stat().st_size > most:
            raise UserError(f"{path.name} is too big for a table.", "Split it.")
        data = path.read_bytes()
    except OSError as problem:
        raise UserError(
            f"{path.name} can't be read: {problem.strerror or problem}.", "Choose another file."
        ) from problem
    return decode(data).text.removeprefix("\ufeff")


def table_rows(text: str, path: Path) -> list[tuple[int, tuple[str, ...]]]:
    """(number of the line, cells) of each row that isn't empty. Raises UserError for no table."""
    delimiter = "\t" if path.suffix.lower() in (".tsv", ".tab") else ","
    first = text.partition("\n")[0]
    if delimiter == "," and ";" in first and "," not in first:
        delimiter = ";"  # what spreadsheets write where the comma is a decimal sign
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [(reader.line_num, tuple(cells)) for cells in reader if any(map(str.strip, cells))]
    except csv.Error as problem:
        raise UserError(
            f"{path.name} is no table: {problem}.", "Save it as CSV again."
        ) from problem


def read_records(path: Path, needed: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """(number of the line, cells by column) of a table that :func:`save_records` may have written.

    Names of columns are the same whatever their case. Raises UserError when the file can't be read
    or a column of ``needed`` is missing.
    """
    rows = table_rows(read_text(path), path)
    names = [cell.strip().casefold() for cell in rows[0][1]] if rows else []
    for name in needed:
        if name not in names:
            raise UserError(
                f"{path.name} has no column “{name}”.", "Name it in the first line of the table."
            )
    return [(line, dict(zip(names, map(_plain, cells), strict=False))) for line, cells in rows[1:]]


def _plain(cell: str) -> str:
    """A cell as it was before it was kept from being a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _write_csv(target: TextIO, fields: tuple[str, ...], records: Iterable[Record]) -> int:
    writer = csv.writer(target)
    writer.writerow(fields)
    count = 0
    for record in records:
        writer.writerow([_cell(record[name]) for name in fields])
        count += 1
    return count


def _write_json(target: TextIO, _fields: tuple[str, ...], records: Iterable[Record]) -> int:
    count = 0
    for record in records:
        target.write(json.dumps(record, ensure_ascii=False) + "\n")
        count += 1
    return count


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if not isinstance(value, str):
        return value
    return "'" + value if value.startswith(_FORMULA) else value
