"""Reports of imports and dry runs as files: CSV for spreadsheets, or JSON Lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from archive_app.domain.errors import EnvironmentProblem, UserError
from archive_app.domain.import_batches import BatchLine
from archive_app.domain.import_preview import PreviewRow

CSV, JSON_LINES = ".csv", ".jsonl"
SUFFIXES = (CSV, JSON_LINES)

LINE_FIELDS = (
    "file", "record", "outcome", "reason", "article", "external_id", "title", "encoding", "sha256",
)  # fmt: skip
ROW_FIELDS = (
    "file", "record", "readiness", "said", "title", "original_title", "date", "date_inferred",
    "pairing", "language", "original_language", "source", "encoding", "encoding_confidence",
    "external_id", "updates", "similar",
)  # fmt: skip

Record = Mapping[str, object]
# A spreadsheet takes a cell that begins so for a formula, and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def check_report_name(path: Path) -> None:
    """Raise UserError for a name that isn't that of a report."""
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(f"A report is a {CSV} or a {JSON_LINES} file, not “{path.name}”.")


def line_record(line: BatchLine) -> Record:
    """A line of a report as plain values."""
    return {name: _plain(getattr(line, name)) for name in LINE_FIELDS}


def row_record(row: PreviewRow) -> Record:
    """A row of a dry run as plain values."""
    return {name: _plain(getattr(row, name)) for name in ROW_FIELDS}


def save_lines(path: Path, lines: Iterable[BatchLine]) -> int:
    """Write the report of an import; returns how many lines it has. See :func:`save_rows`."""
    return _save(path, LINE_FIELDS, map(line_record, lines))


def save_rows(path: Path, rows: Iterable[PreviewRow]) -> int:
    """Write the report of a dry run, as CSV or JSON Lines by the name of the file.

    CSV is in UTF-8 with a byte order mark, as spreadsheets want it, and no cell is a formula.
    A file of that name is replaced when the new one is whole. Raises UserError for another name,
    and EnvironmentProblem when it can't be written.
    """
    return _save(path, ROW_FIELDS, map(row_record, rows))


def save_preview(source: Path, path: Path) -> int:
    """Write the report of a dry run whose rows stand in the file ``source``, line by line.

    A last line that isn't whole is left out. See :func:`save_rows`.
    """
    with source.open("rb") as lines:
        return save_rows(path, (PreviewRow.from_json(one) for one in lines if one.endswith(b"\n")))


def _save(path: Path, fields: tuple[str, ...], records: Iterable[Record]) -> int:
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


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
