"""``fields``: titles, sources, dates, names and the like of articles, set over the import."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from archive_app.cli.find import filters
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.changes import ChangeSet
from archive_app.domain.fields import ArticleField, FieldState
from archive_app.domain.ids import ArticleId
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "fields", "Fields of articles: show, set, restore the import's.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    show = actions.add_parser("show", help="the fields of an article, and what was imported")
    show.add_argument("id", metavar="ID", help="its id")
    show.set_defaults(run=_show)
    change = actions.add_parser("set", help="set a field of all that a query finds")
    _add_field(change)
    change.add_argument("value", metavar="VALUE", help='"" says that there is none')
    _add_query(change)
    change.set_defaults(run=_set)
    restore = actions.add_parser("restore", help="let what was imported stand again")
    _add_field(restore)
    _add_query(restore)
    restore.set_defaults(run=_restore)


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        states = workspace.fields.states(workspace.reads.find_article(arguments.id))
    for state in states:
        if printer.json_lines:
            printer.record(_record(state))
        elif state.edited is not None:
            edited = state.edited
            imported = f"imported: {edited.imported}" if edited.imported else "not imported"
            printer.line(
                f"{state.field}: {state.value} ({imported}; set by {edited.by}, {edited.at})"
            )
        elif state.value:
            printer.line(f"{state.field}: {state.value}")
    return 0


def _record(state: FieldState) -> dict[str, object]:
    record: dict[str, object] = {"field": state.field.value, "value": state.value}
    if state.edited is not None:
        record |= {
            "imported": state.edited.imported,
            "by": state.edited.by,
            "at": state.edited.at,
        }
    return record


def _set(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        found = _found(workspace, arguments, context)
        tell(workspace.fields.set_field(found, arguments.field, arguments.value), printer)
    return 0


def _restore(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        found = _found(workspace, arguments, context)
        tell(workspace.fields.restore(found, arguments.field), printer)
    return 0


def _add_field(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("field", metavar="FIELD", help=", ".join(ArticleField))


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="+", help="* means every article")
    parser.add_argument("--facet", metavar="NAME=VALUE", action="append", default=[])
    parser.add_argument("--not", dest="exclude", metavar="NAME=VALUE", action="append", default=[])


def _found(
    workspace: Workspace, arguments: argparse.Namespace, context: TerminalContext
) -> Sequence[ArticleId]:
    bring_up_to_date(workspace, context)
    request = SearchRequest(
        text=" ".join(arguments.query), filters=filters(arguments.facet, arguments.exclude)
    )
    return workspace.searching.search(request, context).ids


def tell(change: ChangeSet, printer: Printer) -> None:
    """Say what an edit did."""
    if printer.json_lines:
        printer.record(
            {"event": change.event, "done": change.summary, "articles": len(change.articles)}
        )
    else:
        printer.line(f"{change.summary}.")
