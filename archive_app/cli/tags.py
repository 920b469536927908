"""``tags``: the tags themselves, listed, kept in order, and carried in and out as tables."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.tag_edits import (
    TAG_COLOURS,
    AddAlias,
    ChangeTag,
    DeleteTag,
    DropAlias,
    MakeTag,
    MergeTag,
    TagEdit,
    TagPlan,
    TagRecord,
)

_DRY = "say what would change, and change nothing"


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "tags", "The tags themselves: list, make, rename, merge, delete.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="every tag, with how many articles have it")
    listed.add_argument("--unused", action="store_true", help="only those on no article")
    listed.set_defaults(run=_list)
    make = actions.add_parser("make", help="make a tag that nothing has yet")
    make.add_argument("tag", metavar="TAG")
    _add_looks(make)
    make.set_defaults(run=_edit, edit=_make)
    change = actions.add_parser("set", help="rename, move or describe a tag")
    change.add_argument("tag", metavar="TAG")
    change.add_argument("--to", metavar="PATH", help="its new path: another name or another place")
    _add_looks(change)
    change.set_defaults(run=_edit, edit=_change)
    merge = actions.add_parser(
        "merge", help="put everything of a tag into another; the old name stands for that one"
    )
    merge.add_argument("tag", metavar="TAG")
    merge.add_argument("into", metavar="INTO")
    merge.set_defaults(run=_edit, edit=_merge)
    delete = actions.add_parser("delete", help="take a tag, and those below it, off every article")
    delete.add_argument("tag", metavar="TAG")
    delete.set_defaults(run=_edit, edit=_delete)
    alias = actions.add_parser("alias", help="let a path that is no tag stand for one")
    alias.add_argument("alias", metavar="PATH")
    alias.add_argument("tag", metavar="TAG")
    alias.set_defaults(run=_edit, edit=_alias)
    drop = actions.add_parser("no-alias", help="let a path stand for no tag any more")
    drop.add_argument("alias", metavar="PATH")
    drop.set_defaults(run=_edit, edit=_drop)
    for one in (merge, delete):
        one.add_argument("--dry-run", action="store_true", help=_DRY)
    export = actions.add_parser("export", help="write every tag to a CSV or JSON Lines file")
    export.add_argument("file", metavar="FILE", type=Path)
    export.set_defaults(run=_export)
    taken = actions.add_parser("import", help="make and change tags by a table")
    taken.add_argument("file", metavar="FILE", type=Path)
    taken.add_argument("--dry-run", action="store_true", help=_DRY)
    taken.set_defaults(run=_import)


def _add_looks(parser: argparse.ArgumentParser) -> None:
    colours = ["", *TAG_COLOURS]
    parser.add_argument("--colour", choices=colours, metavar="COLOUR", help=", ".join(TAG_COLOURS))
    parser.add_argument("--description", metavar="WORDS")


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        records = workspace.tagging.records()
    for record in records:
        if arguments.unused and not record.is_unused:
            continue
        if printer.json_lines:
            printer.record(
                {
                    "tag": record.path,
                    "colour": record.colour,
                    "description": record.description,
                    "also": list(record.aliases),
                    "articles": record.articles,
                    "with_below": record.with_below,
                }
            )
        else:
            printer.line(_in_words(record))
    return 0


def _in_words(record: TagRecord) -> str:
    words = f"{record.path}: {record.articles:,}"
    if record.with_below != record.articles:
        words += f" ({record.with_below:,} with those below it)"
    if record.colour:
        words += f", {record.colour}"
    if record.aliases:
        words += f"; also {', '.join(record.aliases)}"
    return f"{words}. {record.description}" if record.description else words


def _make(arguments: argparse.Namespace) -> TagEdit:
    return MakeTag(arguments.tag, arguments.colour or "", arguments.description or "")


def _change(arguments: argparse.Namespace) -> TagEdit:
    return ChangeTag(arguments.tag, arguments.to, arguments.colour, arguments.description)


def _merge(arguments: argparse.Namespace) -> TagEdit:
    return MergeTag(arguments.tag, arguments.into)


def _delete(arguments: argparse.Namespace) -> TagEdit:
    return DeleteTag(arguments.tag)


def _alias(arguments: argparse.Namespace) -> TagEdit:
    return AddAlias(arguments.alias, arguments.tag)


def _drop(arguments: argparse.Namespace) -> TagEdit:
    return DropAlias(arguments.alias)


def _edit(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    edit = arguments.edit(arguments)
    if getattr(arguments, "dry_run", False):
        with opened(arguments.library, write=False) as workspace:
            _print_plan(workspace.tagging.plan(edit), printer)
        return 0
    with opened(arguments.library) as workspace:
        change = workspace.tagging.edit(edit)
    if printer.json_lines:
        articles = len(change.articles)
        printer.record({"event": change.event, "done": change.summary, "articles": articles})
    else:
        printer.line(f"{change.summary}.")
    return 0


def _export(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        count = workspace.tagging.save_table(arguments.file)
    if printer.json_lines:
        printer.record({"tags": count, "file": str(arguments.file)})
    else:
        printer.line(f"{count:,} tags were written to {arguments.file}.")
    return 0


def _import(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=not arguments.dry_run) as workspace:
        table = workspace.tagging.read_table(arguments.file)
        for problem in table.problems:
            if printer.json_lines:
                printer.record(
                    {"line": problem.line, "tag": problem.tag, "problem": problem.problem}
                )
            else:
                printer.line(f"line {problem.line}: {problem.problem}")
        _print_plan(table.plan, printer)
        if table.edits and not arguments.dry_run:
            workspace.tagging.edit(*table.edits)
    return 1 if table.problems else 0


def _print_plan(plan: TagPlan, printer: Printer) -> None:
    if printer.json_lines:
        printer.record(
            {
                "made": plan.made,
                "changed": plan.changed,
                "merged": plan.merged,
                "deleted": plan.deleted,
                "articles": plan.articles,
            }
        )
    else:
        printer.line(
            f"{plan.made:,} made, {plan.changed:,} changed, {plan.merged:,} merged, "
            f"{plan.deleted:,} deleted; {plan.articles:,} articles get or lose a tag."
        )
