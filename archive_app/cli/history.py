"""``history``, ``status`` and ``star``: edits with their undo, and marks on what is found."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace

_LIMIT = 100


def add_commands(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    parser = command(commands, "history", "Every edit of an archive, and its undo.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="the newest edits first")
    listed.add_argument("--limit", metavar="N", type=int, default=_LIMIT, help=f"default: {_LIMIT}")
    listed.add_argument(
        "--kind", metavar="KIND", action="append", default=[], help="such as tag.add"
    )
    listed.set_defaults(run=_list)
    for name, words in (("undo", "take an edit back"), ("redo", "do an undone edit again")):
        one = actions.add_parser(name, help=words)
        one.add_argument("event", metavar="EVENT", type=int)
        one.set_defaults(run=_again, action=name)
    parser = command(commands, "status", "Set the review status of all that a query finds.")
    add_library(parser)
    parser.add_argument("status", choices=[status.value for status in ReviewStatus])
    parser.add_argument("query", metavar="QUERY", nargs="+", help="* means every article")
    parser.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
    parser.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])
    parser.set_defaults(run=_status)
    parser = command(commands, "star", "Star all that a query finds, or take the stars away.")
    add_library(parser)
    parser.add_argument("action", choices=["add", "remove"])
    parser.add_argument("query", metavar="QUERY", nargs="+", help="* means every article")
    parser.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
    parser.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])
    parser.set_defaults(run=_star)


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        entries = workspace.curating.history(max(arguments.limit, 0), arguments.kind)
    for entry in entries:
        if printer.json_lines:
            printer.record(
                {
                    "event": entry.event,
                    "at": entry.at,
                    "by": entry.actor,
                    "kind": entry.kind,
                    "done": entry.summary,
                    "undone": entry.undone,
                }
            )
        else:
            undone = " (undone)" if entry.undone else ""
            printer.line(f"{entry.event}  {entry.at}  {entry.actor}: {entry.summary}{undone}")
    return 0


def _again(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        curating = workspace.curating
        again = curating.undo if arguments.action == "undo" else curating.redo
        _tell(again(EventId(arguments.event)), printer)
    return 0


def _status(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        found = _found(workspace, arguments, context)
        _tell(workspace.curating.set_status(found, ReviewStatus(arguments.status)), printer)
    return 0


def _star(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        found = _found(workspace, arguments, context)
        collecting = workspace.collecting
        edit = collecting.star if arguments.action == "add" else collecting.unstar
        _tell(edit(found), printer)
    return 0


def _found(
    workspace: Workspace, arguments: argparse.Namespace, context: TerminalContext
) -> Sequence[ArticleId]:
    bring_up_to_date(workspace, context)
    request = SearchRequest(
        text=" ".join(arguments.query), filters=filters(arguments.facet, arguments.exclude)
    )
    return workspace.searching.search(request, context).ids


def _tell(change: ChangeSet, printer: Printer) -> None:
    if printer.json_lines:
        printer.record(
            {"event": change.event, "done": change.summary, "articles": len(change.articles)}
        )
    else:
        printer.line(f"{change.summary}.")
