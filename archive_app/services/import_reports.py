"""Reports of imports and dry runs as files: CSV for spreadsheets, or JSON Lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from archive_app.domain.import_batches import BatchLine
from archive_app.domain.import_preview import PreviewRow
from archive_app.services.record_files import (
    CSV,
    JSON_LINES,
    Record,
    check_report_name,
    save_records,
)

__all__ = ["CSV", "JSON_LINES", "check_report_name"]

LINE_FIELDS = (
    "file", "record", "outcome", "reason", "article", "external_id", "title", "encoding", "sha256",
)  # fmt: skip
ROW_FIELDS = (
    "file", "record", "readiness", "said", "title", "original_title", "date", "date_inferred",
    "pairing", "language", "original_language", "source", "encoding", "encoding_confidence",
    "external_id", "updates", "similar",
)  # fmt: skip


def line_record(line: BatchLine) -> Record:
    """A line of a report as plain values."""
    return {name: _plain(getattr(line, name)) for name in LINE_FIELDS}


def row_record(row: PreviewRow) -> Record:
    """A row of a dry run as plain values."""
    return {name: _plain(getattr(row, name)) for name in ROW_FIELDS}


def save_lines(path: Path, lines: Iterable[BatchLine]) -> int:
    """Write the report of an import; returns how many lines it has. See :func:`save_rows`."""
    return save_records(path, LINE_FIELDS, map(line_record, lines))


def save_rows(path: Path, rows: Iterable[PreviewRow]) -> int:
    """Write the report of a dry run; see :func:`save_records`."""
    return save_records(path, ROW_FIELDS, map(row_record, rows))


def save_preview(source: Path, path: Path) -> int:
    """Write the report of a dry run whose rows stand in the file ``source``, line by line.

    A last line that isn't whole is left out. See :func:`save_rows`.
    """
    with source.open("rb") as lines:
        return save_rows(path, (PreviewRow.from_json(one) for one in lines if one.endswith(b"\n")))


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
