"""``names``: people, organisations and places, and which of them are one."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.cli.name_output import (
    print_details,
    print_found,
    print_group,
    print_plan,
    print_preview,
    print_record,
)
from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    SCHEMES,
    SCRIPTS,
    ChangeName,
    ConfirmFound,
    DeleteName,
    DismissFound,
    DropApart,
    DropForm,
    DropIdentifier,
    FormKind,
    MakeName,
    MergeNames,
    NameEdit,
    NameForm,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitArticles,
    SplitName,
)
from archive_app.domain.errors import UserError
from archive_app.domain.ids import AuthorityId
from archive_app.services.workspace import Workspace

_KINDS = {
    "person": NameKind.PERSON,
    "organisation": NameKind.ORGANISATION,
    "place": NameKind.PLACE,
}
_FORM_KINDS = {"variant": FormKind.VARIANT, **{kind.value: kind for kind in FormKind if kind}}
_DRY = "say what would change, and change nothing"


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "names", "People, organisations and places: which are one.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    _add_looking(actions)
    _add_editing(actions)
    _add_joining(actions)
    export = actions.add_parser("export", help="write the records to a CSV or JSON Lines file")
    export.add_argument("file", metavar="FILE", type=Path)
    _add_kind(export)
    export.set_defaults(run=_export)
    taken = actions.add_parser("import", help="make records, and add to them, by a table")
    taken.add_argument("file", metavar="FILE", type=Path)
    taken.add_argument("--dry-run", action="store_true", help=_DRY)
    taken.set_defaults(run=_import)


def _add_looking(actions: Commands[argparse.ArgumentParser]) -> None:
    listed = actions.add_parser("list", help="every record, with how many articles have it")
    _add_kind(listed)
    listed.set_defaults(run=_list)
    show = actions.add_parser("show", help="all that is known of one")
    _add_name(show)
    show.set_defaults(run=_show)
    same = actions.add_parser("same", help="records that may be one, and why")
    _add_kind(same)
    same.set_defaults(run=_same)
    find = actions.add_parser("find", help="look for names that both texts of articles have")
    find.set_defaults(run=_find)
    found = actions.add_parser("found", help="what was found in texts and waits for a person")
    _add_kind(found)
    found.set_defaults(run=_found)
    confirm = actions.add_parser("confirm", help="what was found is a name: of a record, or new")
    confirm.add_argument("original", metavar="NAME", help="as the original has it")
    confirm.add_argument("--into", metavar="RECORD", help="the record whose name it is")
    _add_kind(confirm, "person")
    confirm.set_defaults(run=_edit, edit=_confirm)
    dismiss = actions.add_parser("dismiss", help="what was found is no name")
    dismiss.add_argument("original", metavar="NAME", help="as the original has it")
    _add_kind(dismiss, "person")
    dismiss.set_defaults(run=_edit, edit=_dismiss)


def _add_editing(actions: Commands[argparse.ArgumentParser]) -> None:
    make = actions.add_parser("make", help="make a record that nothing has yet")
    make.add_argument("name", metavar="NAME")
    _add_kind(make, "person")
    _add_words(make)
    make.set_defaults(run=_edit, edit=_make)
    change = actions.add_parser("set", help="rename a record, or describe it")
    _add_name(change)
    change.add_argument("--to", metavar="NAME", help="what to call it best")
    _add_kind(change)
    _add_words(change)
    change.set_defaults(run=_edit, edit=_set)
    form = actions.add_parser("form", help="add a form of a name, or say what it is")
    _add_name(form)
    form.add_argument("form", metavar="FORM")
    form.add_argument("--as", dest="form_kind", choices=sorted(_FORM_KINDS), default="variant")
    form.add_argument("--language", default="", metavar="TAG", help="such as zh, en")
    form.add_argument("--script", default="", choices=["", *SCRIPTS], metavar="SCRIPT")
    form.add_argument("--scheme", default="", choices=["", *SCHEMES], metavar="SCHEME")
    form.set_defaults(run=_edit, edit=_form)
    no_form = actions.add_parser("no-form", help="forget a form that no article prints")
    _add_name(no_form)
    no_form.add_argument("form", metavar="FORM")
    no_form.set_defaults(run=_edit, edit=_no_form)
    for name, edit, text in (
        ("id", _identifier, "say how another catalogue calls it: viaf 12345"),
        ("no-id", _no_identifier, "forget what another catalogue calls it"),
    ):
        one = actions.add_parser(name, help=text)
        _add_name(one)
        one.add_argument("scheme", metavar="SCHEME")
        one.add_argument("value", metavar="VALUE")
        one.set_defaults(run=_edit, edit=edit)
    delete = actions.add_parser("delete", help="forget a record that no article has")
    _add_name(delete)
    delete.set_defaults(run=_edit, edit=_delete)


def _add_joining(actions: Commands[argparse.ArgumentParser]) -> None:
    merge = actions.add_parser("merge", help="let records be one; nothing of them is lost")
    merge.add_argument("into", metavar="INTO")
    merge.add_argument("others", metavar="NAME", nargs="+")
    merge.add_argument("--dry-run", action="store_true", help=_DRY)
    merge.set_defaults(run=_merge)
    split = actions.add_parser("split", help="let a merged record be one of its own again")
    split.add_argument("number", metavar="NUMBER", help="its number, as show tells it")
    split.set_defaults(run=_edit, edit=_split)
    other = actions.add_parser("other", help="in these articles it is somebody else of that name")
    _add_name(other)
    other.add_argument("called", metavar="CALLED", help="what to call the other one")
    other.add_argument("articles", metavar="ID", nargs="+")
    other.set_defaults(run=_edit, edit=_other)
    apart = actions.add_parser("apart", help="remember that these are not the same")
    apart.add_argument("names", metavar="NAME", nargs="+")
    apart.set_defaults(run=_edit, edit=_apart)
    together = actions.add_parser("no-apart", help="forget that two are not the same")
    together.add_argument("first", metavar="NAME")
    together.add_argument("second", metavar="NAME")
    together.set_defaults(run=_edit, edit=_no_apart)


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="any form of it, or # and its number")


def _add_kind(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument("--kind", choices=sorted(_KINDS), default=default)


def _add_words(parser: argparse.ArgumentParser) -> None:
    for word, text in (
        ("reading", "how it is read aloud"),
        ("dates", "of birth and death, or from when to when"),
        ("role", "what somebody is"),
        ("note", "anything else"),
    ):
        parser.add_argument(f"--{word}", metavar="WORDS", help=text)


# --- looking


def _kind(arguments: argparse.Namespace) -> NameKind | None:
    return None if arguments.kind is None else _KINDS[arguments.kind]


def _kinds(arguments: argparse.Namespace) -> list[NameKind]:
    kind = _kind(arguments)
    return list(NameKind) if kind is None else [kind]


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        for record in workspace.names.records(_kind(arguments)):
            print_record(printer, record)
    return 0


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        record = workspace.names.the_one(arguments.name)
        print_details(printer, workspace.names.details(record.id))
    return 0


def _same(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        for kind in _kinds(arguments):
            for group in workspace.names.view(kind).groups:
                print_group(printer, group)
    return 0


def _find(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        looked = workspace.name_finder.look(context)
        waiting = sum(len(workspace.names.view(kind).found) for kind in NameKind)
    if printer.json_lines:
        printer.record({"articles": looked, "waiting": waiting})
    else:
        printer.line(f"{looked:,} articles were looked at; {waiting:,} names wait for a person.")
    return 0


def _found(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        for kind in _kinds(arguments):
            for group in workspace.names.view(kind).found:
                print_found(printer, group)
    return 0


# --- edits


def _edit(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        change = workspace.names.edit(arguments.edit(workspace, arguments))
    if printer.json_lines:
        articles = len(change.articles)
        printer.record({"event": change.event, "done": change.summary, "articles": articles})
    else:
        printer.line(f"{change.summary}.")
    return 0


def _merge(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        names = workspace.names
        into = names.the_one(arguments.into)
        others = tuple(names.the_one(one, into.kind).id for one in arguments.others)
        if arguments.dry_run:
            print_preview(printer, names.preview(into.id, *others))
            return 0
        change = names.edit(MergeNames(others, into.id))
    if printer.json_lines:
        articles = len(change.articles)
        printer.record({"event": change.event, "done": change.summary, "articles": articles})
    else:
        printer.line(f"{change.summary}.")
    return 0


def _confirm(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    kind = _KINDS[arguments.kind]
    into = arguments.into and workspace.names.the_one(arguments.into, kind).id
    return ConfirmFound(kind, arguments.original, into or None)


def _dismiss(_workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    return DismissFound(_KINDS[arguments.kind], arguments.original)


def _make(_workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    return MakeName(
        _KINDS[arguments.kind],
        arguments.name,
        reading=arguments.reading or "",
        dates=arguments.dates or "",
        role=arguments.role or "",
        note=arguments.note or "",
    )


def _set(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    return ChangeName(
        workspace.names.the_one(arguments.name).id,
        arguments.to,
        _kind(arguments),
        reading=arguments.reading,
        dates=arguments.dates,
        role=arguments.role,
        note=arguments.note,
    )


def _form(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    form = NameForm(
        arguments.form,
        _FORM_KINDS[arguments.form_kind],
        arguments.language,
        arguments.script,
        arguments.scheme,
    )
    return PutForm(workspace.names.the_one(arguments.name).id, form)


def _no_form(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    return DropForm(workspace.names.the_one(arguments.name).id, arguments.form)


def _identifier(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    name = workspace.names.the_one(arguments.name).id
    return PutIdentifier(name, arguments.scheme, arguments.value)


def _no_identifier(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    name = workspace.names.the_one(arguments.name).id
    return DropIdentifier(name, arguments.scheme, arguments.value)


def _delete(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    return DeleteName(workspace.names.the_one(arguments.name).id)


def _split(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    number = arguments.number.removeprefix("#")
    if not number.isdigit():
        raise UserError(f"“{arguments.number}” is no number.", "names show NAME tells them.")
    name = AuthorityId(int(number))
    if any(merged.id == name for merged in workspace.names.details(name).merged):
        return SplitName(name)
    raise UserError(f"#{number} was not merged into another.", "names show NAME tells which were.")


def _other(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    articles = tuple(workspace.reads.find_article(one) for one in arguments.articles)
    return SplitArticles(workspace.names.the_one(arguments.name).id, articles, arguments.called)


def _apart(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    return SetApart(tuple(workspace.names.the_one(one).id for one in arguments.names))


def _no_apart(workspace: Workspace, arguments: argparse.Namespace) -> NameEdit:
    names = workspace.names
    return DropApart(names.the_one(arguments.first).id, names.the_one(arguments.second).id)


# --- tables


def _export(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        count = workspace.name_tables.save(arguments.file, _kind(arguments))
    if printer.json_lines:
        printer.record({"names": count, "file": str(arguments.file)})
    else:
        printer.line(f"{count:,} names were written to {arguments.file}.")
    return 0


def _import(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        table = workspace.name_tables.read(arguments.file)
        for problem in table.problems:
            if printer.json_lines:
                line = {"line": problem.line, "name": problem.name, "problem": problem.problem}
                printer.record(line)
            else:
                printer.line(f"line {problem.line}: {problem.problem}")
        print_plan(printer, table.plan)
        if table.edits and not arguments.dry_run:
            workspace.names.edit(*table.edits)
    return 1 if table.problems else 0
