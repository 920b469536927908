"""``new``, ``check`` and ``rebuild-index``: making a library and looking after it."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.site_rules import SiteRules


def add_commands(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    new = command(commands, "new", "Make a new, empty library.")
    new.add_argument("path", metavar="PATH", type=Path, help="where; .archive is added when absent")
    new.set_defaults(run=_new)
    rebuild = command(commands, "rebuild-index", "Build the search index anew from the library.")
    add_library(rebuild)
    rebuild.set_defaults(run=_rebuild)
    check = command(
        commands, "check", "Verify a library: its file, every hash, and its search index."
    )
    add_library(check)
    check.set_defaults(run=_check)


def _new(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    workspace = SiteRules().create(arguments.path)
    try:
        if printer.json_lines:
            printer.record(
                {
                    "library": str(workspace.path),
                    "name": workspace.name,
                    "uuid": workspace.uuid,
                }
            )
        else:
            printer.line(f"Made {workspace.path}.")
    finally:
        workspace.close()
    return 0


def _rebuild(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    started = time.perf_counter()
    with opened(arguments.library) as workspace:
        done = workspace.care.rebuild_index(context)
    seconds = time.perf_counter() - started
    if printer.json_lines:
        bad = [{"id": article, "reason": reason} for article, reason in done.bad]
        printer.record({"indexed": done.indexed, "seconds": round(seconds, 3), "bad": bad})
    else:
        printer.line(f"{done.indexed:,} articles are searchable ({seconds:.1f} s).")
        for article, reason in done.bad:
            printer.line(f"Article {article} is not searchable: {reason}")
    return 1 if done.bad else 0


def _check(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        report = workspace.care.check(context)
    if printer.json_lines:
        printer.record(
            {
                "healthy": report.healthy,
                "articles": report.articles,
                "searchable": report.searchable,
                "pending": report.pending,
                "problems": list(report.problems),
            }
        )
    else:
        printer.line(f"{report.articles:,} articles, {report.searchable:,} of them searchable.")
        for problem in report.problems:
            printer.line(problem)
        printer.line("The library is healthy." if report.healthy else "Something needs a look.")
    return 0 if report.healthy else 1
