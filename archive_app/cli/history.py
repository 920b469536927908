"""``history``, ``status`` and ``star``: edits with their undo, and marks on what is found."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.history import HistoryWish
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
    listed.add_argument("--by", metavar="NAME", default="", help="only edits of that person")
    listed.add_argument("--words", metavar="WORDS", default="", help="only those that say so")
    listed.add_argument("--article", metavar="ID", help="only edits of that article")
    listed.set_defaults(run=_list)
    show = actions.add_parser("show", help="what an edit changed: before and after")
    show.add_argument("event", metavar="EVENT", type=int)
    show.set_defaults(run=_show)
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
        article = arguments.article and workspace.reads.find_article(arguments.article)
        wish = HistoryWish(
            arguments.words, arguments.by, article or None, frozenset(arguments.kind)
        )
        entries = workspace.history.page(wish, max(arguments.limit, 0))
    for entry in entries:
        if printer.json_lines:
            printer.record(_as_json(entry))
        else:
            printer.line(_in_words(entry))
    return 0


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        details = workspace.history.details(EventId(arguments.event))
        names = {row.id: row.external_id for row in workspace.reads.rows(details.articles)}
    if printer.json_lines:
        lines = [
            {"what": one.what, "before": one.before, "after": one.after, "articles": one.articles}
            for one in details.lines
        ]
        ids = [names[one] for one in details.articles if one in names]
        more = {"articles": ids, "changes": lines, "more": details.more}
        printer.record({**_as_json(details.entry), **more})
        return 0
    printer.line(_in_words(details.entry))
    for one in details.lines:
        many = f", {one.articles:,} articles" if one.articles > 1 else ""
        was, becomes = (
            "as imported" if value is None else f"“{value}”" for value in (one.before, one.after)
        )
        printer.line(f"  {one.what}: {was} → {becomes}{many}")
    if details.more:
        printer.line(f"  and {details.more:,} more")
    return 0


def _as_json(entry: HistoryEntry) -> dict[str, object]:
    return {
        "event": entry.event,
        "at": entry.at,
        "by": entry.actor,
        "kind": entry.kind,
        "done": entry.summary,
        "undone": entry.undone,
    }


def _in_words(entry: HistoryEntry) -> str:
    undone = " (undone)" if entry.undone else ""
    return f"{entry.event}  {entry.at}  {entry.actor}: {entry.summary}{undone}"


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
