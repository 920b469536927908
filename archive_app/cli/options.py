"""Arguments and openings that several commands share."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive_app.cli.output import TerminalContext, print_warning
from archive_app.domain.errors import IndexProblem, LibraryBusy
from archive_app.domain.indexing import NO_INDEX
from archive_app.services.workspace import Workspace
from archive_app.site_rules import SiteRules

Commands = argparse._SubParsersAction  # argparse has no public name for it


def command(
    commands: Commands[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    """A subcommand with ``--json``, its help text also its description."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.add_argument(
        "--json", action="store_true", help="print JSON Lines on stdout, nothing else"
    )
    return parser


def add_library(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """``--library PATH``."""
    parser.add_argument(
        "--library", metavar="L", type=Path, required=required, help="the NAME.archive file"
    )


@contextmanager
def opened(path: Path, *, write: bool = True) -> Iterator[Workspace]:
    """The library, closed again in every case."""
    workspace = SiteRules().open(path, write=write)
    try:
        yield workspace
    finally:
        workspace.close()


def bring_up_to_date(workspace: Workspace, context: TerminalContext) -> None:
    """Let the index catch up before a search; another program doing it already is no error."""
    try:
        caught = workspace.index.catch_up(context)
    except (IndexProblem, LibraryBusy) as problem:
        print_warning(str(problem))
        return
    if caught.rebuilt not in ("", NO_INDEX):
        print_warning(f"The search index was built anew: {caught.rebuilt}")
    for article, reason in caught.bad:
        print_warning(f"Article {article} is not searchable: {reason}")
