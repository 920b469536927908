"""``import``: files and folders into a library, or a dry run that writes nothing."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.bootstrap import preview_import
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext, print_warning
from archive_app.domain.errors import Cancelled, UserError
from archive_app.domain.import_batches import ImportReport
from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.services.workspace import Workspace
from archive_app.settings.presets import PresetError, load_preset, save_preset

# Kept here in words, so that a search need not load the importers; a test compares it with them.
FORMATS = (
    "texts (.txt, .md, .markdown), saved pages (.html, .htm, .xhtml, .shtml), "
    "documents (.docx, .pdf, .epub), tables (.csv, .tsv, .xlsx, .xlsm), "
    "records (.json, .jsonl, .ndjson), translation memories (.tmx), "
    "archives of all of these (.zip, .tar, .tar.gz, .tgz, .tar.xz, .txz, .tar.bz2, .tbz2, "
    ".gz, .xz, .bz2), web archives (.warc, .warc.gz), and folders"
)


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "import", f"Import {FORMATS}.")
    add_library(parser, required=False)
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be imported; needs no library"
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help="read every text in this encoding (UTF-8, GB18030, Big5 ...), whatever it looks like",
    )
    parser.add_argument(
        "--map",
        metavar="COLUMN=FIELD",
        action="append",
        default=[],
        help="put a column of tables and records into a field; COLUMN= leaves it out",
    )
    parser.add_argument(
        "--preset", metavar="NAME|FILE", help="a mapping kept by name, or as a JSON file"
    )
    parser.add_argument(
        "--save-preset", metavar="NAME", help="keep the mapping of this import under a name"
    )
    parser.add_argument(
        "--attach", metavar="ID", default="", help="add one file to an article as its missing side"
    )
    parser.add_argument("files", metavar="FILE|FOLDER", nargs="+", type=Path)
    parser.set_defaults(run=_import)


def _import(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    mapping = _mapping(arguments)
    if arguments.attach and (len(arguments.files) != 1 or arguments.dry_run):
        raise UserError("--attach takes one file, and no --dry-run.", "Import the others after it.")
    reading = Reading(mapping=mapping, encoding=arguments.encoding or "")
    plan = ImportPlan(tuple(map(str, arguments.files)), reading, arguments.attach)
    if arguments.dry_run:
        return _dry_run(plan, printer, context)
    if arguments.library is None:
        raise UserError("import needs --library L.", "Or use --dry-run to look without writing.")
    with opened(arguments.library) as workspace:
        report = workspace.imports.run(plan, context)
        stopped = report.stopped or not _indexed(workspace, context)
        total = workspace.count()
    context.finish()
    _print_report(report, total, printer)
    if stopped:
        return 130
    return 1 if report.failed else 0


def _mapping(arguments: argparse.Namespace) -> dict[str, str]:
    """The mapping of the preset and of ``--map``, which wins; raises UserError."""
    try:
        mapping = load_preset(arguments.preset) if arguments.preset else {}
        for given in arguments.map:
            column, sign, field = given.rpartition("=")
            if not sign or not column:
                raise UserError(f"“{given}” is not of the form COLUMN=FIELD.")
            mapping[column] = field
        if arguments.save_preset:
            save_preset(arguments.save_preset, mapping)
    except PresetError as problem:
        raise UserError(str(problem)) from problem
    return mapping


def _indexed(workspace: Workspace, context: TerminalContext) -> bool:
    """False when stopped: what was imported is safe, and the next search makes up for it."""
    try:
        bring_up_to_date(workspace, context)
    except Cancelled:
        return False
    return True


def _print_report(report: ImportReport, total: int, printer: Printer) -> None:
    problems: list[dict[str, object]] = [
        {"file": item.file, "record": item.record, "reason": item.reason}
        for item in report.problems
    ]
    if printer.json_lines:
        printer.record(
            {
                "imported": report.imported,
                "updated": report.updated,
                "duplicate": report.duplicate,
                "failed": report.failed,
                "seen": report.seen,
                "passed_over": report.passed_over,
                "problems": problems,
                "stopped": report.stopped,
                "seconds": round(report.seconds, 3),
                "library_total": total,
            }
        )
        return
    articles = "article" if report.imported == 1 else "articles"
    printer.line(
        f"{report.imported:,} {articles} imported, {report.updated:,} updated, "
        f"{report.duplicate:,} already there, {report.failed:,} failed; "
        f"the library holds {total:,}."
    )
    if report.passed_over:
        printer.line(f"Files of other kinds that were passed over: {report.passed_over:,}.")
    for problem in problems:
        place = f", record {problem['record']}" if problem["record"] else ""
        print_warning(f"{problem['file']}{place}: {problem['reason']}")


def _dry_run(plan: ImportPlan, printer: Printer, context: TerminalContext) -> int:
    failed = 0
    for found in preview_import(plan, context):
        if "error" in found:
            failed += 1
            place = f", record {found['record']}" if found.get("record") else ""
            print_warning(f"{found['file']}{place}: {found['error']}")
        elif printer.json_lines:
            printer.record(found)
        else:
            _print_found(found, printer)
    return 1 if failed else 0


def _print_found(found: dict[str, object], printer: Printer) -> None:
    printer.line(f"{found['file']}: {found['title']}")
    for key in (
        "language",
        "side",
        "encoding",
        "source_tag",
        "byline_org",
        "published",
        "published_inferred",
    ):
        if found.get(key):
            printer.line(f"  {key}: {found[key]}")
    for key in ("byline_people", "credits", "date_evidence", "findings"):
        values = found.get(key)
        if isinstance(values, list) and values:
            printer.line(f"  {key}: " + "; ".join(_words(value) for value in values))
    body = found.get("body")
    if isinstance(body, list):
        printer.line(f"  paragraphs: {len(body)}")


def _words(value: object) -> str:
    if not isinstance(value, dict):
        return str(value)
    return " ".join(str(part) for key, part in value.items() if key != "spans")
