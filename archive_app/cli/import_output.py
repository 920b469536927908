"""What the command line says of an import: its report, and the rules of cleaning."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.cli.output import Printer, print_warning
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.text.rules import RULES

_SHOWN = 1000  # problems told one by one; the report has them all


@dataclass(frozen=True, slots=True)
class RuleList:
    """Lists the rules of cleaning with what they do."""

    printer: Printer

    def show(self) -> None:
        """One a line, or an object each."""
        for rule in RULES:
            if self.printer.json_lines:
                self.printer.record({"name": rule.name.value, "does": rule.description})
            else:
                self.printer.line(f"{rule.name.value:20} {rule.description}")


def print_report(report: ImportReport, total: int, printer: Printer) -> None:
    """The report of an import; ``total`` is how many articles the library holds now."""
    problems: list[dict[str, object]] = [
        {"file": item.file, "record": item.record, "reason": item.reason}
        for item in report.problems
    ]
    if printer.json_lines:
        printer.record(
            {
                "batch": report.batch,
                "state": report.state.value,
                "imported": report.imported,
                "updated": report.updated,
                "duplicate": report.duplicate,
                "failed": report.failed,
                "skipped": report.skipped,
                "seen": report.seen,
                "passed_over": report.passed_over,
                "problems": problems,
                "problem": report.problem,
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
    if report.skipped:
        printer.line(f"Left out by a person: {report.skipped:,}.")
    if report.passed_over:
        printer.line(f"Files of other kinds that were passed over: {report.passed_over:,}.")
    for problem in problems[:_SHOWN]:
        place = f", record {problem['record']}" if problem["record"] else ""
        print_warning(f"{problem['file']}{place}: {problem['reason']}")
    if len(problems) > _SHOWN:
        more = len(problems) - _SHOWN
        print_warning(f"And {more:,} more: see archive-app imports show {report.batch}.")
    if report.state is BatchState.ASKING:
        print_warning(
            f"{report.problem} The import stopped. To go on: "
            f"archive-app import --library L --resume {report.batch} --keep-going. "
            f"To take it back: archive-app imports --library L undo {report.batch}."
        )
    if report.stopped:
        print_warning(f"To go on: archive-app import --library L --resume {report.batch}.")
