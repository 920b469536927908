"""``versions list|correct|choose|changes|undo``: the texts of an article, corrected by people."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable

from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.articles import Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import Mark, Piece, TextVersion
from archive_app.domain.ids import EventId
from archive_app.services.correcting import correction_of
from archive_app.services.workspace import Workspace

_BRACKETS = {Mark.REMOVED: ("[-", "-]"), Mark.ADDED: ("{+", "+}")}


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "versions", "The versions of an article's texts, and corrections.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="every version of both sides, the newest first")
    listed.set_defaults(run=_list)
    changes = actions.add_parser("changes", help="what people corrected in the translation")
    changes.set_defaults(run=_changes)
    correct = actions.add_parser("correct", help="correct words of the translation")
    correct.set_defaults(run=_correct)
    choose = actions.add_parser("choose", help="let a version be the one that is read")
    choose.set_defaults(run=_choose)
    for one in (listed, changes, correct, choose):
        one.add_argument("article", metavar="ID")
    correct.add_argument("words", metavar="WORDS", help="as they stand there, once, in a paragraph")
    correct.add_argument("new", metavar="NEW", help="what is to stand there; '' takes them away")
    choose.add_argument("version", metavar="VERSION", type=int)
    choose.add_argument(
        "--side",
        choices=[side.value for side in Side],
        default=Side.TRANSLATION.value,
        help="the text that it is a version of (translation)",
    )
    undo = actions.add_parser("undo", help="take one of these edits back")
    undo.add_argument("event", metavar="EVENT", type=int, help="as the edit printed it")
    undo.set_defaults(run=_undo)


def _list(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        article = workspace.reading.find(arguments.article)
        found = workspace.correcting.versions(article.id)
    for one in found:
        if printer.json_lines:
            printer.record(_record(one))
        else:
            printer.line(_in_words(one))
    return 0


def _changes(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        article = workspace.reading.find(arguments.article)
        pieces = workspace.correcting.changes(article).pieces.get(Side.TRANSLATION, ())
    if printer.json_lines:
        printer.record({"pieces": [{"text": one.text, "mark": one.mark.value} for one in pieces]})
    elif any(one.mark is not Mark.PLAIN for one in pieces):
        printer.line(_bracketed(pieces))
    else:
        printer.line("Nobody has corrected this translation.")
    return 0


def _correct(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    def edit(workspace: Workspace) -> ChangeSet:
        article = workspace.reading.find(arguments.article)
        correction = correction_of(article, arguments.words, arguments.new)
        return workspace.correcting.correct(article.id, Side.TRANSLATION, correction)

    return _edit(arguments, printer, edit)


def _choose(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    def edit(workspace: Workspace) -> ChangeSet:
        article = workspace.reading.find(arguments.article)
        side = Side(arguments.side)
        return workspace.correcting.choose(article.id, side, arguments.version)

    return _edit(arguments, printer, edit)


def _undo(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    event = EventId(arguments.event)
    return _edit(arguments, printer, lambda workspace: workspace.correcting.undo(event))


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


def _record(one: TextVersion) -> dict[str, object]:
    return {
        "side": one.side.value,
        "version": one.version,
        "current": one.is_current,
        "searched": one.is_searched,
        "stale": one.is_stale,
        "language": one.language,
        "kind": one.kind.value,
        "translator": one.translator,
        "made_by": one.made_by,
        "base": one.base,
        "at": one.at,
        "import": one.batch,
    }


def _in_words(one: TextVersion) -> str:
    who = f"corrected by {one.made_by}, from version {one.base}" if one.made_by else one.batch
    marks = [
        "current" if one.is_current else "",
        "searched beside it" if one.is_searched and not one.is_current else "",
        "the original has changed since" if one.is_stale else "",
    ]
    told = [one.kind.value, one.translator, one.language, one.at[:10], who, *marks]
    return f"{one.side.value} {one.version}  {', '.join(filter(None, told))}"


def _bracketed(pieces: Iterable[Piece]) -> str:
    """Removed and added words in brackets, as ``wdiff`` prints them."""
    found = ""
    for piece in pieces:
        before, behind = _BRACKETS.get(piece.mark, ("", ""))
        found += f"{before}{piece.text}{behind}"
    return found
