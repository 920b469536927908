"""``policy``: what the administrator of this computer decided, and a look over a policy file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from archive_app.cli.options import Commands, command
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.errors import EnvironmentProblem
from archive_app.settings.declare import SETTINGS, Value
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.settings.policy import Policy
from archive_app.settings.policy_sources import check_policy, policy_file, site_policy


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "policy", "What an administrator decided for this computer.")
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    show = actions.add_parser("show", help="every setting in force, and where it was decided")
    show.set_defaults(run=_show)
    check = actions.add_parser("check", help="look a policy file over before it is put in place")
    check.add_argument("file", metavar="FILE", type=Path)
    check.set_defaults(run=_check)


def _show(_arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    policy = site_policy()
    settings = Settings(settings_file(), policy)
    for key, value, source in _rows(settings, policy):
        if printer.json_lines:
            printer.record({"key": key, "value": value, "source": source})
        else:
            printer.line(f"{key} = {_words(value)}  ({source})")
    if not printer.json_lines and not policy.origins and not policy.problems:
        printer.line(f"No policy is in force; it would be read from {policy_file()}.")
    return _tell_problems(policy, printer)


def _check(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    if not arguments.file.is_file():
        raise EnvironmentProblem(f"There is no file {arguments.file}.", "Name a policy file.")
    policy = check_policy(arguments.file)
    if not printer.json_lines and not policy.problems:
        printer.line(f"{arguments.file} is fine: {len(policy.origins)} decided.")
    return _tell_problems(policy, printer)


def _tell_problems(policy: Policy, printer: Printer) -> int:
    for kind, sentences in (("fault", policy.faults), ("warning", policy.warnings)):
        for sentence in sentences:
            if printer.json_lines:
                printer.record({kind: sentence})
            else:
                printer.line(f"{kind.capitalize()}: {sentence}")
    if policy.faults and not printer.json_lines:
        printer.line("With a fault in its policy the program only reads archives.")
    return 1 if policy.problems else 0


def _rows(settings: Settings, policy: Policy) -> Iterator[tuple[str, Value, str]]:
    """(key, value in force, where it was decided) of the site, then of every setting."""
    site: dict[str, Value] = {
        "site.disabled": tuple(sorted(policy.disabled)),
        "site.read_only": policy.read_only,
        "site.library": policy.library,
        "site.languages": policy.languages,
    }
    for key, value in site.items():
        by_fault = key == "site.read_only" and policy.faults
        yield key, value, policy.origins.get(key, "a fault below" if by_fault else "built in")
    for key in SETTINGS:
        if settings.is_locked(key):
            source = f"locked by {policy.origins[f'locked.{key}']}"
        elif settings.is_own(key):
            source = f"your own: {settings_file()}"
        elif key in policy.defaults:
            source = f"default of {policy.origins[f'defaults.{key}']}"
        else:
            source = "built in"
        yield key, settings.value(key), source


def _words(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"{len(value)} of them" if len(value) > 4 else str(list(value))
    return f"“{value}”" if isinstance(value, str) else str(value)
