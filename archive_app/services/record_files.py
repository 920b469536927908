"""Tables of records as files: CSV for spreadsheets, or JSON Lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from archive_app.domain.errors import EnvironmentProblem, UserError

CSV, JSON_LINES = ".csv", ".jsonl"
SUFFIXES = (CSV, JSON_LINES)

Record = Mapping[str, object]
# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


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
