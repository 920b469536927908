"""The commands: their arguments, exit codes, and how errors are told."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from archive_app import __version__
from archive_app.cli import (
    align,
    alignments,
    batch_search,
    collections,
    curate,
    fields,
    find,
    history,
    imports,
    library,
    names,
    notes,
    packages,
    policy,
    reprints,
    searches,
    self_check,
    tags,
    take_in,
    versions,
)
from archive_app.cli.output import Printer, TerminalContext, print_error
from archive_app.domain.errors import ArchiveError, Cancelled, EnvironmentProblem

OK, PROBLEMS, USAGE, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 3, 130

EPILOG = """exit codes: 0 done (also when nothing was found); 1 done, but something needs a look
(a file that could not be imported, a check that found a problem); 2 the command can't be carried
out as given; 3 the library or the machine stands in the way; 130 stopped by Ctrl+C.
Without a command, or with the path of an archive, the window opens."""


def main(argv: Sequence[str], window_check: Callable[[], str] | None = None) -> int:
    """Run one command. ``window_check`` tests the window's libraries for ``self-check``."""
    parser = _parser(window_check)
    arguments = parser.parse_args(argv)
    printer = Printer(json_lines=arguments.json)
    context = TerminalContext()
    try:
        with _interrupts(context):
            code = int(arguments.run(arguments, printer, context))
            printer.finish()
            return code
    except Cancelled:
        sys.stderr.write("archive-app: Stopped. What was finished before is kept.\n")
        return INTERRUPTED
    except ArchiveError as problem:
        context.finish()
        print_error(problem)
        return ENVIRONMENT if isinstance(problem, EnvironmentProblem) else USAGE
    except BrokenPipeError:
        # The reader of our output went away (``| head``): nothing is wrong on this side.
        sys.stdout = None
        return OK
    finally:
        context.finish()


def _parser(window_check: Callable[[], str] | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="archive-app",
        description="Search, read and curate archives of news and its translations, offline.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"archive-app {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    library.add_commands(commands)
    take_in.add_command(commands)
    imports.add_command(commands)
    find.add_commands(commands)
    curate.add_command(commands)
    history.add_commands(commands)
    tags.add_command(commands)
    names.add_command(commands)
    collections.add_command(commands)
    fields.add_command(commands)
    searches.add_command(commands)
    batch_search.add_command(commands)
    notes.add_command(commands)
    packages.add_command(commands)
    versions.add_command(commands)
    reprints.add_command(commands)
    align.add_command(commands)
    alignments.add_command(commands)
    policy.add_command(commands)
    self_check.add_command(commands, window_check)
    return parser


@contextmanager
def _interrupts(context: TerminalContext) -> Iterator[None]:
    """The first Ctrl+C (or a polite kill) stops at the next checkpoint, the second one at once."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        context.cancel()
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
