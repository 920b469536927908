"""``import``: files and folders into a library, or a dry run that writes nothing."""

from __future__ import annotations

import argparse
from pathlib import Path

from archive_app.cli import dry_run
from archive_app.cli.import_output import RuleList, print_report
from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext, print_warning
from archive_app.domain.errors import Cancelled, LibraryBusy, UserError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.domain.import_plans import QUARANTINE_LIMIT, ImportPlan, Reading
from archive_app.services.import_reports import check_report_name
from archive_app.services.workspace import Workspace
from archive_app.settings.presets import PresetError, load_preset, save_preset
from archive_app.site_rules import SiteRules
from archive_app.text.rules import ALL_RULES

# Kept here in words, so that a search need not load the importers; a test compares it with them.
FORMATS = (
    "texts (.txt, .md, .markdown), saved pages (.html, .htm, .xhtml, .shtml), "
    "documents (.docx, .pdf, .epub), tables (.csv, .tsv, .xlsx, .xlsm), "
    "records (.json, .jsonl, .ndjson), translation memories (.tmx), "
    "archives of all of these (.zip, .tar, .tar.gz, .tgz, .tar.xz, .txz, .tar.bz2, .tbz2, "
    ".gz, .xz, .bz2), web archives (.warc, .warc.gz), and folders"
)
_NEWEST = 0  # of --resume without a number
_INSIDE = "!/"  # between the name of an archive and that of its member


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "import", f"Import {FORMATS}.")
    add_library(parser, required=False)
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="show what would be imported and write nothing; needs no library",
    )
    parser.add_argument(
        "--report", metavar="FILE", type=Path, help="write the report into a .csv or .jsonl file"
    )
    _add_reading(parser)
    _add_going_on(parser)
    parser.add_argument(
        "--attach", metavar="ID", default="", help="add one file to an article as its missing side"
    )
    parser.add_argument(
        "--no-links",
        action="store_true",
        help="don't link sentences now: the window does, or 'alignments refresh'",
    )
    parser.add_argument("files", metavar="FILE|FOLDER", nargs="*", type=Path)
    parser.set_defaults(run=_import)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how files are read")
    group.add_argument(
        "--encoding",
        metavar="NAME",
        help="read every text in this encoding (UTF-8, GB18030, Big5 ...), whatever it looks like",
    )
    group.add_argument(
        "--encoding-for",
        metavar="FILE=NAME",
        action="append",
        default=[],
        help="the encoding of one file, or of one member as ARCHIVE!/MEMBER; may be repeated",
    )
    group.add_argument(
        "--map",
        metavar="COLUMN=FIELD",
        action="append",
        default=[],
        help="put a column of tables and records into a field; COLUMN= leaves it out",
    )
    group.add_argument(
        "--preset", metavar="NAME|FILE", help="a mapping kept by name, or as a JSON file"
    )
    group.add_argument(
        "--save-preset", metavar="NAME", help="keep the mapping of this import under a name"
    )
    group.add_argument(
        "--rules",
        metavar="NAME,NAME",
        nargs="?",
        const="",
        help="clean by these rules only; without names, list the rules and end",
    )
    group.add_argument(
        "--no-rule",
        metavar="NAME",
        action="append",
        default=[],
        help="clean without this rule; may be repeated",
    )


def _add_going_on(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("imports that don't end by themselves")
    group.add_argument(
        "--keep-going",
        action="store_true",
        help=f"don't stop and ask when more than {QUARANTINE_LIMIT:.0%}% of the records are bad",
    )
    group.add_argument(
        "--resume",
        metavar="NUMBER",
        nargs="?",
        type=int,
        const=_NEWEST,
        help="go on with an import that was stopped or cut off, the newest without a number",
    )
    group.add_argument(
        "--retry", metavar="NUMBER", type=int, help="read the files again that an import could not"
    )


def _import(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    if arguments.rules == "":
        RuleList(printer).show()
        return 0
    if arguments.report is not None:
        check_report_name(arguments.report)
    goes_on = arguments.resume is not None or arguments.retry is not None
    _check(arguments, goes_on=goes_on)
    if arguments.dry_run:
        return dry_run.show(_plan(arguments), arguments, printer, context)
    SiteRules().need("file.import")
    with opened(arguments.library) as workspace:
        report = _carried_out(arguments, workspace, context)
        stopped = report.stopped or not _indexed(workspace, context, links=not arguments.no_links)
        total = workspace.count()
        if arguments.report is not None and report.batch is not None:
            workspace.batches.save_report(report.batch, arguments.report)
    context.finish()
    print_report(report, total, printer)
    if stopped:
        return 130
    return 1 if report.failed or report.state is BatchState.ASKING else 0


def _check(arguments: argparse.Namespace, *, goes_on: bool) -> None:
    """Raise UserError for options that make no sense together."""
    if goes_on and (arguments.files or arguments.dry_run):
        raise UserError("--resume and --retry take no files and no --dry-run.", "Leave them out.")
    if goes_on and (given := _how_files_are_read(arguments)):
        raise UserError(
            f"An import that goes on reads its files as it began to: {given} can't be changed.",
            "Leave it out, or import the files anew.",
        )
    if arguments.resume is not None and arguments.retry is not None:
        raise UserError("--resume and --retry are two things.", "Use one after the other.")
    if not goes_on and not arguments.files:
        raise UserError("import needs files or folders.", "Name at least one.")
    if arguments.attach and (len(arguments.files) != 1 or arguments.dry_run):
        raise UserError("--attach takes one file, and no --dry-run.", "Import the others after it.")
    if not arguments.dry_run and arguments.library is None:
        raise UserError("import needs --library L.", "Or use --dry-run to look without writing.")


def _how_files_are_read(arguments: argparse.Namespace) -> str:
    """The first option given that says how files are read, or ''."""
    names = (
        "encoding",
        "encoding_for",
        "map",
        "preset",
        "save_preset",
        "rules",
        "no_rule",
        "attach",
    )
    given = (name for name in names if getattr(arguments, name))
    return next((f"--{name.replace('_', '-')}" for name in given), "")


def _carried_out(
    arguments: argparse.Namespace, workspace: Workspace, context: TerminalContext
) -> ImportReport:
    imports = workspace.imports
    if arguments.retry is not None:
        return imports.retry(BatchId(arguments.retry), context)
    if arguments.resume is not None:
        batch = BatchId(arguments.resume) if arguments.resume else _newest(workspace)
        return imports.resume(batch, context, go_on=arguments.keep_going)
    return imports.run(_plan(arguments), context)


def _newest(workspace: Workspace) -> BatchId:
    """The newest import that can go on; raises UserError when there is none."""
    found = next((one for one in workspace.batches.batches() if one.can_resume), None)
    if found is None:
        raise UserError("No import of this library waits to go on.", "See: archive-app imports.")
    return found.id


def _plan(arguments: argparse.Namespace) -> ImportPlan:
    """Paths are absolute: an import can go on, and its files are known again, from any folder."""
    reading = Reading(
        mapping=_mapping(arguments),
        encoding=arguments.encoding or "",
        encodings=_encodings(arguments),
        rules_off=_rules_off(arguments),
    )
    limit = None if arguments.keep_going else QUARANTINE_LIMIT
    paths = tuple(str(path.absolute()) for path in arguments.files)
    return ImportPlan(paths, reading, arguments.attach, limit)


def _encodings(arguments: argparse.Namespace) -> dict[str, str]:
    """The encodings of single files; raises UserError for a file that isn't imported."""
    found: dict[str, str] = {}
    paths = [path.absolute() for path in arguments.files]
    for given in arguments.encoding_for:
        file, name = _parted(given, "FILE=NAME")
        named = Path(file).absolute()
        outer = Path(str(named).partition(_INSIDE)[0])
        if not outer.is_file() or not any(outer.is_relative_to(path) for path in paths):
            raise UserError(
                f"“{file}” is none of the files to import.",
                "Write it as from the current folder; a member of an archive as ARCHIVE!/MEMBER.",
            )
        found[str(named)] = name
    return found


def _rules_off(arguments: argparse.Namespace) -> frozenset[str]:
    off = {name.strip() for name in arguments.no_rule}
    named = {name.strip() for name in (arguments.rules or "").split(",") if name.strip()}
    unknown = sorted((off | named) - ALL_RULES)
    if unknown:
        raise UserError(
            f"There is no rule of cleaning called “{unknown[0]}”.",
            "import --rules lists them.",
        )
    return frozenset(off | (ALL_RULES - named if named else set()))


def _mapping(arguments: argparse.Namespace) -> dict[str, str]:
    """The mapping of the preset and of ``--map``, which wins; raises UserError."""
    try:
        mapping = load_preset(arguments.preset) if arguments.preset else {}
        mapping |= dict(_parted(given, "COLUMN=FIELD") for given in arguments.map)
        if arguments.save_preset:
            save_preset(arguments.save_preset, mapping)
    except PresetError as problem:
        raise UserError(str(problem)) from problem
    return mapping


def _parted(given: str, form: str) -> tuple[str, str]:
    """Both parts of ``NAME=VALUE``; raises UserError when it isn't of that form."""
    name, sign, value = given.rpartition("=")
    if not sign or not name:
        raise UserError(f"“{given}” is not of the form {form}.")
    return name, value


def _indexed(workspace: Workspace, context: TerminalContext, *, links: bool) -> bool:
    """False when stopped: what was imported is safe, and the next search makes up for it."""
    try:
        if links:
            workspace.alignments.follow(context)  # before, so that articles are indexed once
        bring_up_to_date(workspace, context)
        workspace.reprints.follow(context)
    except Cancelled:
        return False
    except LibraryBusy:
        print_warning("Another program writes to the library: reprints are looked for later.")
    return True
