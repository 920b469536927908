"""``align``: which sentences of two files belong together, to be scored by anybody's gold set."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.cli.options import Commands, command
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.errors import UserError
from archive_app.services.aligning import align_lines


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(
        commands,
        "align",
        "Align two text files of one sentence a line; prints a bead a line as [0]:[0, 1].",
    )
    parser.add_argument("source", metavar="SOURCE", type=Path)
    parser.add_argument("target", metavar="TARGET", type=Path)
    parser.add_argument(
        "--source-lang", metavar="LANG", default="zh", help="language of SOURCE (zh)"
    )
    parser.add_argument(
        "--target-lang", metavar="LANG", default="en", help="language of TARGET (en)"
    )
    parser.add_argument(
        "--no-dictionary", action="store_true", help="go by numbers, names and lengths alone"
    )
    parser.set_defaults(run=_align)


def _align(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    links = align_lines(
        _lines(arguments.source),
        _lines(arguments.target),
        (arguments.source_lang, arguments.target_lang),
        dictionary=not arguments.no_dictionary,
    )
    for link in links:
        if printer.json_lines:
            printer.record(
                {
                    "source": list(link.source),
                    "target": list(link.target),
                    "score": link.score,
                    "anchors": [f"{ours}={theirs}" for ours, theirs in link.anchors],
                }
            )
        else:
            printer.line(f"{list(link.source)}:{list(link.target)}")
    return 0


def _lines(path: Path) -> list[str]:
    """The lines of a UTF-8 file; blank ones count, so that numbers stay line numbers."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        raise UserError(f"{path} can't be read: {fault.strerror}.") from fault
    except UnicodeDecodeError as fault:
        raise UserError(f"{path} is not UTF-8.", "Convert it first.") from fault
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
