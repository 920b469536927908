"""``batch-search``: a list of queries out of a file, a line of result or trouble for each."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.errors import UserError
from archive_app.domain.searching import Scope, SearchRequest
from archive_app.services.batch_search import (
    BatchLine,
    BatchSearch,
    QueryList,
    read_queries,
    save_batch,
)


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(
        commands, "batch-search", "Count the results of every query in a text file or a CSV table."
    )
    add_library(parser)
    parser.add_argument("queries", metavar="FILE", type=Path, help="one query a line, or a table")
    parser.add_argument(
        "--column", metavar="NAME", help="the column of the queries, by name or number (from 1)"
    )
    parser.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
    parser.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])
    parser.add_argument("--scope", choices=[scope.value for scope in Scope], default="both")
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write a .csv or .jsonl file"
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    found = read_queries(arguments.queries)
    queries = found.queries(_column(found, arguments.column))
    base = SearchRequest(
        filters=filters(arguments.facet, arguments.exclude), scope=Scope(arguments.scope)
    )
    with opened(arguments.library, write=False) as workspace:
        bring_up_to_date(workspace, context)
        lines = []
        for line in BatchSearch(workspace.searching).run(queries, base, context):
            lines.append(line)
            if arguments.output is None:
                _print(line, printer)
    context.finish()
    if arguments.output is not None:
        count = save_batch(arguments.output, lines)
        if printer.json_lines:
            printer.record({"queries": count, "file": str(arguments.output)})
        else:
            printer.line(f"{count} queries answered, written to {arguments.output}.")
    return 1 if any(line.articles is None for line in lines) else 0


def _column(found: QueryList, wanted: str | None) -> int:
    if wanted is None:
        return found.column
    if wanted.isdecimal() and 1 <= int(wanted) <= len(found.columns):
        return int(wanted) - 1
    for number, name in enumerate(found.columns):
        if name.casefold() == wanted.casefold():
            return number
    names = ", ".join(name for name in found.columns if name)
    raise UserError(
        f"There is no column “{wanted}”.",
        f"These are: {names}." if names else f"Name a number from 1 to {len(found.columns)}.",
    )


def _print(line: BatchLine, printer: Printer) -> None:
    if printer.json_lines:
        printer.record(asdict(line))
    else:
        said = line.problem if line.articles is None else str(line.articles)
        remarks = f"  ({line.remarks})" if line.remarks else ""
        printer.line(f"{line.line}\t{line.query}\t{said}{remarks}")
