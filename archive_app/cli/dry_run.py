"""``import --dry-run``: what would become of every record, and why."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from archive_app.bootstrap import preview_import
from archive_app.cli.output import Printer, TerminalContext, print_warning
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.services.import_reports import save_preview

_WORDS = {
    Readiness.READY: "ready",
    Readiness.WARNING: "to be looked at",
    Readiness.DUPLICATE: "already there",
    Readiness.ERROR: "can't be imported",
}


def show(
    plan: ImportPlan, arguments: argparse.Namespace, printer: Printer, context: TerminalContext
) -> int:
    """Print a record an article and the sums; returns the exit code."""
    report: Path | None = arguments.report
    folder = TemporaryDirectory() if report is not None else nullcontext("")
    with folder as place:
        rows = Path(place) / "rows.jsonl"
        with rows.open("wb") if report is not None else nullcontext() as file:
            lines = _Lines(printer, file)
            counts = preview_import(plan, context, lines.take, arguments.library)
        if report is not None:
            save_preview(rows, report)
    context.finish()
    if not printer.json_lines:
        printer.line(_sums(counts))
    return 1 if counts[Readiness.ERROR] else 0


def _sums(counts: Mapping[Readiness, int]) -> str:
    parts = ", ".join(f"{counts[one]:,} {words}" for one, words in _WORDS.items())
    return f"{sum(counts.values()):,} records: {parts}. Nothing was written."


class _Lines:
    """Prints rows as they come, and keeps them for the report."""

    def __init__(self, printer: Printer, rows: BinaryIO | None) -> None:
        self._printer = printer
        self._rows = rows

    def take(self, row: PreviewRow, item: SourceItem | BadItem) -> None:
        """One record."""
        from archive_app.services.import_preview import preview  # cleaning takes long to load

        if self._rows is not None:
            self._rows.write(row.to_json().encode("ascii") + b"\n")
        found = preview(item)
        if "error" in found or row.readiness is Readiness.ERROR:
            place = f", record {row.record}" if row.record else ""
            print_warning(f"{row.file}{place}: {found.get('error') or '; '.join(row.said)}")
        elif self._printer.json_lines:
            said: list[object] = list(row.said)
            self._printer.record({**found, "readiness": row.readiness.value, "said": said})
        else:
            self._print(found, row)

    def _print(self, found: Mapping[str, object], row: PreviewRow) -> None:
        self._printer.line(f"{found['file']}: {found['title']}")
        for key in (
            "language",
            "side",
            "encoding",
            "source_tag",
            "byline_org",
            "published_edtf",
            "published_inferred",
        ):
            if found.get(key):
                self._printer.line(f"  {key}: {found[key]}")
        for key in ("byline_people", "credits", "date_evidence", "findings"):
            values = found.get(key)
            if isinstance(values, list) and values:
                self._printer.line(f"  {key}: " + "; ".join(_words(value) for value in values))
        body = found.get("body")
        if isinstance(body, list):
            self._printer.line(f"  paragraphs: {len(body)}")
        said = "; ".join((_WORDS[row.readiness], *row.said))
        self._printer.line(f"  result: {said}")


def _words(value: object) -> str:
    if not isinstance(value, dict):
        return str(value)
    return " ".join(str(part) for key, part in value.items() if key != "spans")
