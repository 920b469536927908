"""``notes list|add|edit|attach|remove|undo``: what people wrote about articles."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.articles import Article, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.findings import Span
from archive_app.domain.ids import EventId, NoteId
from archive_app.domain.notes import ListedNote
from archive_app.services.notes import words_of
from archive_app.services.workspace import Workspace

Words = tuple[Side, Span] | None


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "notes", "Notes on articles, and on certain words of their texts.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="every note, the latest first")
    listed.add_argument("article", metavar="ID", nargs="?", help="only those of this article")
    listed.add_argument("--orphans", action="store_true", help="only those whose words are gone")
    listed.set_defaults(run=_list)
    add = actions.add_parser("add", help="write a note about an article")
    add.add_argument("article", metavar="ID")
    add.add_argument("content", metavar="TEXT")
    _add_words(add)
    add.set_defaults(run=_add)
    edit = actions.add_parser("edit", help="write other words into a note")
    edit.add_argument("note", metavar="NOTE", type=int)
    edit.add_argument("content", metavar="TEXT")
    edit.set_defaults(run=_change)
    attach = actions.add_parser(
        "attach", help="put a note at other words, or without --words at the whole article"
    )
    attach.add_argument("note", metavar="NOTE", type=int)
    _add_words(attach)
    attach.set_defaults(run=_attach)
    remove = actions.add_parser("remove", help="take a note away")
    remove.add_argument("note", metavar="NOTE", type=int)
    remove.set_defaults(run=_remove)
    undo = actions.add_parser("undo", help="take one of these edits back")
    undo.add_argument("event", metavar="EVENT", type=int, help="as the edit printed it")
    undo.set_defaults(run=_undo)


def _add_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--words", metavar="WORDS", help="words that stand in the text once")
    parser.add_argument(
        "--side",
        choices=[side.value for side in Side],
        default=Side.TRANSLATION.value,
        help="the text that the words are of (translation)",
    )


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        found = workspace.notes.listed(orphans_only=arguments.orphans)
        if arguments.article is not None:
            article = workspace.reading.find(arguments.article).id
            found = [one for one in found if one.note.article == article]
    for one in found:
        if printer.json_lines:
            printer.record(_record(one))
        else:
            printer.line(_in_words(one))
    return 0


def _add(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    def edit(workspace: Workspace) -> ChangeSet:
        article = workspace.reading.find(arguments.article)
        return workspace.notes.add(article, arguments.content, _words(arguments, article))

    return _edit(arguments, printer, edit)


def _change(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    note = NoteId(arguments.note)
    return _edit(
        arguments, printer, lambda workspace: workspace.notes.edit(note, arguments.content)
    )


def _attach(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    def edit(workspace: Workspace) -> ChangeSet:
        note = workspace.notes.find(NoteId(arguments.note))
        article = workspace.reads.article(note.article)
        return workspace.notes.attach(note.id, article, _words(arguments, article))

    return _edit(arguments, printer, edit)


def _remove(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    note = NoteId(arguments.note)
    return _edit(arguments, printer, lambda workspace: workspace.notes.remove(note))


def _undo(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    event = EventId(arguments.event)
    return _edit(arguments, printer, lambda workspace: workspace.notes.undo(event))


def _edit(
    arguments: argparse.Namespace, printer: Printer, edit: Callable[[Workspace], ChangeSet]
) -> int:
    with opened(arguments.library) as workspace:
        change = edit(workspace)
    if printer.json_lines:
        printer.record({"changed": change.changed, "event": change.event})
    elif change.event is None:
        printer.line(f"{change.summary}.")
    else:
        printer.line(f"{change.summary}: event {change.event}.")
    return 0


def _words(arguments: argparse.Namespace, article: Article) -> Words:
    if arguments.words is None:
        return None
    return words_of(article, Side(arguments.side), arguments.words)


def _record(one: ListedNote) -> dict[str, object]:
    note, anchor = one.note, one.note.anchor
    return {
        "id": note.id,
        "article": note.article,
        "external_id": one.external_id,
        "title": one.title,
        "text": note.content,
        "author": note.author,
        "created_at": note.created_at,
        "updated_at": note.updated_at,
        "side": anchor.side.value if anchor else None,
        "words": anchor.quote if anchor else None,
        "orphan": note.is_orphan,
    }


def _in_words(one: ListedNote) -> str:
    note, anchor = one.note, one.note.anchor
    where = ""
    if anchor is not None:
        gone = ", words that are gone" if note.is_orphan else ""
        where = f" (on “{_short(anchor.quote)}”{gone})"
    content = " ".join(note.content.split())
    return f"{note.id}  {one.external_id}  {note.author}, {note.updated_at[:10]}: {content}{where}"


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
