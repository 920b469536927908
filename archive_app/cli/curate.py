"""``tag add`` and ``tag remove``: tag everything that a query finds."""

from __future__ import annotations

import argparse

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.searching import SearchRequest


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "tag", "Add a tag to, or remove it from, all that a query finds.")
    add_library(parser)
    parser.add_argument("action", choices=["add", "remove"])
    parser.add_argument("tag", metavar="TAG", help="a name, or a path such as events/flood")
    parser.add_argument("query", metavar="QUERY", nargs="+", help="* means every article")
    parser.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
    parser.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])
    parser.set_defaults(run=_tag)


def _tag(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        bring_up_to_date(workspace, context)
        request = SearchRequest(
            text=" ".join(arguments.query),
            filters=filters(arguments.facet, arguments.exclude),
        )
        found = workspace.searching.search(request, context)
        edit = (
            workspace.curating.add_tag
            if arguments.action == "add"
            else workspace.curating.remove_tag
        )
        change = edit(found.ids, arguments.tag)
    if printer.json_lines:
        printer.record(
            {
                "action": arguments.action,
                "tag": arguments.tag,
                "matched": found.total,
                "changed": change.changed,
                "event": change.event,
            }
        )
    else:
        printer.line(f"{change.changed:,} of {found.total:,} articles changed.")
    return 0
