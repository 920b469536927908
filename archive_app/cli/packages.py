"""``package``: an editor's work as a file, and into another copy of the library."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.errors import UserError
from archive_app.domain.exchange import (
    Choice,
    ExportRequest,
    Judged,
    Merge,
    Package,
    Standing,
)
from archive_app.services.exchanging import moment, package_name


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(
        commands, "package", "Exchange packages: give edits to another copy, merge its edits."
    )
    add_library(parser, required=False)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    export = actions.add_parser("export", help="write the edits of one person to a file")
    export.add_argument("file", metavar="FILE", type=Path)
    export.add_argument(
        "--since", metavar="TIME", default="", help="such as 2026-05-01 or 2026-05-01T14:30"
    )
    who = export.add_mutually_exclusive_group()
    who.add_argument("--editor", metavar="NAME", help="whose edits; yours if not given")
    who.add_argument("--everybody", action="store_true", help="the edits of all")
    export.set_defaults(run=_export)
    show = actions.add_parser("show", help="what a package holds; needs no library")
    show.add_argument("file", metavar="FILE", type=Path)
    show.set_defaults(run=_show)
    merge = actions.add_parser("merge", help="merge a package; one step that can be undone")
    merge.add_argument("file", metavar="FILE", type=Path)
    merge.add_argument(
        "--dry-run", action="store_true", help="say what would change, and change nothing"
    )
    merge.add_argument(
        "--prefer",
        choices=[Choice.MINE.value, Choice.THEIRS.value],
        help="what to do where both changed the same thing; without it yours is kept",
    )
    merge.set_defaults(run=_merge)


def _export(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    path = package_name(arguments.file)
    with opened(_library(arguments), write=False) as workspace:
        exchange = workspace.exchanging
        editor = "" if arguments.everybody else arguments.editor or exchange.me()
        request = ExportRequest(editor, moment(arguments.since))
        package = exchange.export(path, request, context)
    context.finish()
    if printer.json_lines:
        printer.record({"file": str(path), **_told(package)})
    else:
        printer.line(f"{len(package.records):,} edited things were written to {path}.")
        _print_counts(package, printer)
    return 0


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    package = _read(arguments.file)
    if printer.json_lines:
        printer.record(_told(package))
        for record in package.records:
            article = None if record.article is None else package.articles[record.article].id
            printer.record(
                {
                    "part": record.part.value,
                    "article": article,
                    "thing": record.thing,
                    "before": record.before,
                    "after": record.after,
                    "by": record.by,
                    "at": record.at,
                }
            )
        return 0
    origin = package.origin
    printer.line(f"Edits of {origin.editor or 'everybody'} in “{origin.name}” ({origin.library})")
    printer.line(f"from {origin.since or 'the beginning'} to {origin.made_at}")
    printer.line(f"about {len(package.articles):,} articles")
    _print_counts(package, printer)
    return 0


def _merge(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    package = _read(arguments.file)
    prefer = Choice(arguments.prefer or Choice.MINE.value)
    with opened(_library(arguments)) as workspace:
        if arguments.dry_run:
            merge = workspace.exchanging.preview(package, context, prefer)
        else:
            merge = workspace.exchanging.merge(package, context, prefer=prefer)
    context.finish()
    for one in merge.judged:
        if one.standing in (Standing.CONFLICT, Standing.MISSING):
            _print_judged(one, package, printer)
    _print_merge(merge, package, printer, dry_run=arguments.dry_run)
    undecided = merge.of(Standing.CONFLICT) if arguments.prefer is None else []
    return 1 if undecided or merge.of(Standing.MISSING) or package.passed_over else 0


def _library(arguments: argparse.Namespace) -> Path:
    if arguments.library is None:
        raise UserError("Which library is not said.", "Give --library L before the action.")
    return Path(arguments.library)


def _read(path: Path) -> Package:
    from archive_app.services.package_files import read_package

    return read_package(path)


def _print_judged(one: Judged, package: Package, printer: Printer) -> None:
    record = one.record
    article = "" if record.article is None else package.articles[record.article].id
    if printer.json_lines:
        printer.record(
            {
                "standing": one.standing.value,
                "part": record.part.value,
                "article": article,
                "thing": record.thing,
                "mine": one.mine,
                "mine_by": one.mine_by,
                "mine_at": one.mine_at,
                "theirs": record.after,
                "theirs_by": record.by,
                "theirs_at": record.at,
                "choice": one.choice and one.choice.value,
                "problem": one.problem,
            }
        )
        return
    about = " ".join(word for word in (record.part.value, article, record.thing) if word)
    if one.standing is Standing.MISSING:
        printer.line(f"not merged: {about}: {one.problem}")
        return
    printer.line(f"conflict: {about}")
    printer.line(f"  here:  {_words(one.mine)} {_signed(one.mine_by, one.mine_at)}")
    printer.line(f"  there: {_words(record.after)} {_signed(record.by, record.at)}")
    kept = "here" if one.choice is Choice.MINE else "there"
    printer.line(f"  kept:  what is {kept}")


def _print_merge(merge: Merge, package: Package, printer: Printer, *, dry_run: bool) -> None:
    counts = {
        part.value: {standing.value: count for standing, count in row.items()}
        for part, row in merge.counts().items()
    }
    if printer.json_lines:
        printer.record(
            {
                "counts": counts,
                "missing_articles": [one.id for one in merge.missing],
                "passed_over": dict(package.passed_over),
                "event": None if merge.change is None else merge.change.event,
                "dry_run": dry_run,
            }
        )
        return
    for part, row in counts.items():
        words = ", ".join(f"{count:,} {standing}" for standing, count in row.items() if count)
        printer.line(f"{part}: {words}")
    for name, count in package.passed_over.items():
        printer.line(f"{name}: {count:,} passed over: this version doesn't know them")
    if not merge.related:
        printer.line("The package is of another archive: every edit here counts as a change.")
    if dry_run:
        printer.line("Nothing was changed.")
    elif merge.change is None:
        printer.line("There was nothing to merge.")
    else:
        printer.line(f"{merge.change.summary} (event {merge.change.event}).")


def _print_counts(package: Package, printer: Printer) -> None:
    for part, count in package.counts().items():
        printer.line(f"{part.value}: {count:,}")
    for name, count in package.passed_over.items():
        printer.line(f"{name}: {count:,}, which this version doesn't know")


def _told(package: Package) -> dict[str, object]:
    origin = package.origin
    return {
        "library": origin.library,
        "name": origin.name,
        "editor": origin.editor,
        "made_by": origin.made_by,
        "made_at": origin.made_at,
        "since": origin.since,
        "articles": len(package.articles),
        "records": {part.value: count for part, count in package.counts().items()},
        "passed_over": dict(package.passed_over),
    }


def _words(value: object) -> str:
    if isinstance(value, dict):
        for name in ("content", "path"):
            if name in value:
                return f"“{value[name]}”"
        return f"merged into “{value['into']}”"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"“{value}”"


def _signed(by: str, at: str) -> str:
    return f"({by}, {at})" if by else ""
