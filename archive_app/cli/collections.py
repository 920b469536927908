"""``collections``: make and order them, and put what a query finds into one."""

from __future__ import annotations

import argparse

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "collections", "Collections: list, make, fill, order, delete.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    actions.add_parser("list", help="every collection, in order").set_defaults(run=_list)
    show = actions.add_parser("show", help="the articles of a collection, in order")
    show.add_argument("path", metavar="PATH")
    show.set_defaults(run=_show)
    make = actions.add_parser("make", help="make a collection, such as exhibitions/spring")
    make.add_argument("path", metavar="PATH")
    make.add_argument("--description", metavar="WORDS", default="")
    make.set_defaults(run=_edit, edit=_make)
    change = actions.add_parser("set", help="rename, move or describe a collection")
    change.add_argument("path", metavar="PATH")
    change.add_argument("--to", metavar="PATH", help="its new path")
    change.add_argument("--description", metavar="WORDS")
    change.set_defaults(run=_edit, edit=_change)
    place = actions.add_parser("place", help="put a collection before one beside it, or last")
    place.add_argument("path", metavar="PATH")
    place.add_argument("--before", metavar="PATH")
    place.set_defaults(run=_edit, edit=_place)
    delete = actions.add_parser("delete", help="delete a collection; its articles stay")
    delete.add_argument("path", metavar="PATH")
    delete.set_defaults(run=_edit, edit=_delete)
    for name, words in (
        ("add", "put all that a query finds at the end of a collection"),
        ("remove", "take all that a query finds out of a collection"),
    ):
        one = actions.add_parser(name, help=words)
        one.add_argument("path", metavar="PATH")
        one.add_argument("query", metavar="QUERY", nargs="+", help="* means every article")
        one.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
        one.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])
        one.set_defaults(run=_fill, action=name)
    order = actions.add_parser("order", help="put articles before another one, or last")
    order.add_argument("path", metavar="PATH")
    order.add_argument("ids", metavar="ID", nargs="+", type=int)
    order.add_argument("--before", metavar="ID", type=int)
    order.set_defaults(run=_edit, edit=_order)
    undo = actions.add_parser("undo", help="take an edit back")
    undo.add_argument("event", metavar="EVENT", type=int)
    undo.set_defaults(run=_edit, edit=_undo)


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        records = workspace.collecting.records()
    for record in records:
        if printer.json_lines:
            printer.record(
                {
                    "collection": record.path,
                    "description": record.description,
                    "articles": record.articles,
                    "with_below": record.with_below,
                }
            )
        else:
            words = f"{record.path}: {record.articles:,}"
            if record.with_below != record.articles:
                words += f" ({record.with_below:,} with those below it)"
            printer.line(f"{words}. {record.description}" if record.description else words)
    return 0


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        ids = workspace.collecting.members(arguments.path)
    for place, article in enumerate(ids, 1):
        if printer.json_lines:
            printer.record({"place": place, "id": article})
        else:
            printer.line(str(article))
    return 0


def _make(arguments: argparse.Namespace, workspace: Workspace) -> ChangeSet:
    return workspace.collecting.make(arguments.path, arguments.description)


def _change(arguments: argparse.Namespace, workspace: Workspace) -> ChangeSet:
    return workspace.collecting.change(arguments.path, arguments.to, arguments.description)


def _place(arguments: argparse.Namespace, workspace: Workspace) -> ChangeSet:
    return workspace.collecting.place(arguments.path, arguments.before)


def _delete(arguments: argparse.Namespace, workspace: Workspace) -> ChangeSet:
    return workspace.collecting.delete(arguments.path)


def _order(arguments: argparse.Namespace, workspace: Workspace) -> ChangeSet:
    before = None if arguments.before is None else ArticleId(arguments.before)
    return workspace.collecting.order(arguments.path, list(map(ArticleId, arguments.ids)), before)


def _undo(arguments: argparse.Namespace, workspace: Workspace) -> ChangeSet:
    return workspace.curating.undo(EventId(arguments.event))


def _edit(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        _tell(arguments.edit(arguments, workspace), printer)
    return 0


def _fill(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        bring_up_to_date(workspace, context)
        request = SearchRequest(
            text=" ".join(arguments.query), filters=filters(arguments.facet, arguments.exclude)
        )
        found = workspace.searching.search(request, context).ids
        collecting = workspace.collecting
        edit = collecting.add if arguments.action == "add" else collecting.remove
        _tell(edit(arguments.path, found), printer)
    return 0


def _tell(change: ChangeSet, printer: Printer) -> None:
    if printer.json_lines:
        printer.record(
            {"event": change.event, "done": change.summary, "articles": len(change.articles)}
        )
    else:
        printer.line(f"{change.summary}.")
