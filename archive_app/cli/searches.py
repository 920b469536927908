"""``searches list|save|rename|remove``: searches that are kept by name."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.changes import ChangeSet
from archive_app.domain.query_filters import filters_to_node
from archive_app.domain.query_text import to_text
from archive_app.domain.saved_records import search_record
from archive_app.domain.saved_searches import SavedSearch
from archive_app.domain.searching import Sort
from archive_app.services.workspace import Workspace


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(
        commands, "searches", 'Searches kept by name; search:"NAME" in a query stands for one.'
    )
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="every saved search")
    listed.set_defaults(run=_list)
    save = actions.add_parser("save", help="keep a search; one of that name is replaced")
    save.add_argument("name", metavar="NAME")
    save.add_argument("query", metavar="QUERY", nargs="+")
    save.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
    save.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])
    save.add_argument("--sort", choices=[sort.value for sort in Sort], default="relevance")
    save.add_argument("--then", choices=[sort.value for sort in Sort])
    save.set_defaults(run=_save)
    rename = actions.add_parser("rename", help="give one another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW_NAME")
    rename.set_defaults(run=_rename)
    remove = actions.add_parser("remove", help="forget one")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=_remove)


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        searches = workspace.saved.all()
    for search in searches:
        if printer.json_lines:
            printer.record(search_record(search))
        else:
            printer.line(f"{search.name}: {_in_words(search)}")
    return 0


def _save(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    search = SavedSearch(
        name=arguments.name,
        query=" ".join(arguments.query),
        filters=filters(arguments.facet, arguments.exclude),
        sort=Sort(arguments.sort),
        then=Sort(arguments.then) if arguments.then else None,
    )
    return _edit(arguments, printer, lambda workspace: workspace.saved.save(search))


def _rename(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    name, new_name = arguments.name, arguments.new_name
    return _edit(arguments, printer, lambda workspace: workspace.saved.rename(name, new_name))


def _remove(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    return _edit(arguments, printer, lambda workspace: workspace.saved.remove(arguments.name))


def _edit(
    arguments: argparse.Namespace, printer: Printer, edit: Callable[[Workspace], ChangeSet]
) -> int:
    with opened(arguments.library) as workspace:
        change = edit(workspace)
    if printer.json_lines:
        printer.record({"changed": change.event is not None, "event": change.event})
    else:
        printer.line(f"{change.summary}.")
    return 0


def _in_words(search: SavedSearch) -> str:
    """The words, and the filters as query text."""
    chosen = filters_to_node(search.filters)
    return search.query if chosen is None else f"{search.query} {to_text(chosen)}".strip()
