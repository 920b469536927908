"""``imports``: the imports of a library, their reports, and taking one back."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchLine, BatchState, BatchSummary
from archive_app.domain.importing import Outcome
from archive_app.services.import_reports import check_report_name, line_record

_STATES = {
    BatchState.RUNNING: "under way, or cut off",
    BatchState.PAUSED: "stopped, can go on",
    BatchState.ASKING: "stopped to ask, can go on",
    BatchState.FAILED: "failed, can go on",
    BatchState.STOPPED: "stopped for good",
    BatchState.DONE: "done",
}


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command with its actions."""
    parser = command(commands, "imports", "The imports of a library, their reports, taking back.")
    add_library(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    listing = actions.add_parser("list", help="every import, the newest first (the default)")
    listing.set_defaults(run=_list)
    showing = actions.add_parser("show", help="one import with what could not be imported")
    showing.add_argument("--all", action="store_true", help="every line of its report")
    showing.set_defaults(run=_show)
    reporting = actions.add_parser("report", help="write the report of an import into a file")
    reporting.set_defaults(run=_report)
    undoing = actions.add_parser("undo", help="take back everything that an import stored")
    undoing.set_defaults(run=_undo)
    for one in (showing, reporting, undoing):
        one.add_argument("number", metavar="NUMBER", type=int)
    reporting.add_argument("file", metavar="FILE", type=Path, help="a .csv or .jsonl file")
    parser.set_defaults(run=_list)


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        for batch in workspace.batches.batches():
            if printer.json_lines:
                printer.record(_record(batch))
            else:
                printer.line(f"{batch.id:>5}  {_day(batch)}  {_words(batch)}")
    return 0


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        batch = workspace.batches.batch(BatchId(arguments.number))
        if printer.json_lines:
            printer.record(_record(batch))
        else:
            printer.line(f"{_day(batch)}  {_words(batch)}")
            if batch.problem:
                printer.line(f"  {batch.problem}")
        wanted = () if arguments.all else (Outcome.FAILED,)
        for line in workspace.batches.report_lines(batch.id, *wanted):
            _print_line(line, printer)
    return 0


def _report(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    check_report_name(arguments.file)
    with opened(arguments.library, write=False) as workspace:
        count = workspace.batches.save_report(BatchId(arguments.number), arguments.file)
    if printer.json_lines:
        printer.record({"lines": count, "file": str(arguments.file)})
    else:
        printer.line(f"{count:,} lines written to {arguments.file}.")
    return 0


def _undo(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        change = workspace.batches.undo(BatchId(arguments.number))
        bring_up_to_date(workspace, context)
        total = workspace.count()
    if printer.json_lines:
        printer.record({"changed": change.changed, "library_total": total})
    else:
        printer.line(f"{change.summary} The library holds {total:,} articles.".strip())
    return 0


def _record(batch: BatchSummary) -> dict[str, object]:
    counts = {one.value: batch.counts.get(one, 0) for one in Outcome}
    return {
        "batch": batch.id,
        "label": batch.label,
        "paths": list(batch.paths),
        "actor": batch.actor,
        "started_at": batch.started_at,
        "finished_at": batch.finished_at,
        "state": batch.state.value,
        **counts,
        "seen": batch.seen,
        "passed_over": batch.passed_over,
        "problem": batch.problem,
        "can_resume": batch.can_resume,
        "undone": batch.undone,
    }


def _day(batch: BatchSummary) -> str:
    return batch.started_at[:16].replace("T", " ")


def _words(batch: BatchSummary) -> str:
    state = "taken back" if batch.undone else _STATES[batch.state]
    counts = ", ".join(
        f"{batch.counts[one]:,} {one.value}"
        for one in Outcome
        if one is not Outcome.COMPANION and batch.counts.get(one)
    )
    return f"{batch.label}: {counts or 'nothing'} ({state})"


def _print_line(line: BatchLine, printer: Printer) -> None:
    if printer.json_lines:
        printer.record(dict(line_record(line)))
        return
    place = f", record {line.record}" if line.record else ""
    words = ": ".join(filter(None, (line.outcome.value, line.reason or line.title)))
    printer.line(f"  {line.file}{place}: {words}")
