"""``self-check``: prove on this machine that the program is whole and works, end to end."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from archive_app import __version__
from archive_app.bootstrap import SqliteFacts, create_workspace, engine_facts, sqlite_facts
from archive_app.cli.options import Commands, command
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest
from archive_app.importers.documents import library_facts
from archive_app.resource_files import resource

SAMPLE = (
    "[Self Check News] (Text: Lin Jing) The policewomen of Songning met on March 5.\n\n"
    "座谈会上，女警代表发言。\n"
)
PAGE = (
    "<html><head><meta charset='gb2312'><title>开放日</title></head><body>"
    "<ul><li><a>首页</a></li></ul><p>水上分局的巡逻艇昨日停靠在滨江码头，向市民开放。</p></body></html>"
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is as it must be, and what was seen."""

    name: str
    ok: bool
    detail: str


def add_command(
    commands: Commands[argparse.ArgumentParser], window_check: Callable[[], str] | None
) -> None:
    """Declare the command."""
    parser = command(commands, "self-check", "Prove that the program is whole and works here.")

    def run(_arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
        return _self_check(printer, window_check)

    parser.set_defaults(run=run)


def _self_check(printer: Printer, window_check: Callable[[], str] | None) -> int:
    facts = sqlite_facts()
    checks = [
        Check("python", ok=sys.version_info >= (3, 11), detail=platform.python_version()),
        Check("sqlite", ok=True, detail=_sqlite(facts)),
        _tried("search engine", engine_facts),
        _tried("document readers", library_facts),
        _tried("workbook reader", _workbooks),
        _tried("resources", _resources),
        _tried("make, import, search, close", _round_trip),
    ]
    if window_check is not None:
        checks.append(_tried("window", window_check))
    ok = all(check.ok for check in checks)
    if printer.json_lines:
        printer.record(
            {
                "ok": ok,
                "version": __version__,
                "platform": platform.platform(),
                "frozen": bool(getattr(sys, "frozen", False)),
                "checks": [
                    {"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks
                ],
            }
        )
    else:
        for check in checks:
            printer.line(f"{'ok  ' if check.ok else 'FAIL'}  {check.name}: {check.detail}")
    return 0 if ok else 1


def _sqlite(facts: SqliteFacts) -> str:
    """The version, and what follows from it: an old one never uses the write-ahead log."""
    words = f"{facts.version} by {facts.driver}"
    if facts.wal_is_safe:
        return words
    return f"{words}; older than 3.51.3, so write-ahead logging stays off"


def _tried(name: str, look: Callable[[], str]) -> Check:
    """A self-check reports whatever goes wrong, so that one fault doesn't hide the others."""
    try:
        return Check(name, ok=True, detail=look())
    except Exception as problem:  # noqa: BLE001 - any fault is the answer here
        return Check(name, ok=False, detail=f"{type(problem).__name__}: {problem}")


def _workbooks() -> str:
    from archive_app.importers.workbooks import library_facts as facts  # a search needs none

    return facts()


def _resources() -> str:
    needed = [
        ("themes", "light.toml"),
        ("themes", "dark.toml"),
        ("icons",),
        ("text",),
        ("sample", "articles.jsonl"),
    ]
    missing = ["/".join(parts) for parts in needed if not resource(*parts).exists()]
    if missing:
        raise FileNotFoundError(f"missing: {', '.join(missing)}")
    return str(resource("themes").parent)


def _round_trip() -> str:
    """A library in a temporary folder: made, filled, searched in both languages, taken away."""
    with tempfile.TemporaryDirectory(prefix="archive-app-check-") as folder:
        text = Path(folder) / "check.txt"
        text.write_text(SAMPLE, encoding="utf-8")
        page = Path(folder) / "page.html"
        page.write_bytes(PAGE.encode("gb18030"))
        workspace = create_workspace(Path(folder) / "check.archive", index_parent=Path(folder))
        try:
            report = workspace.imports.run(ImportPlan.of([text, page]), NoContext())
            workspace.index.catch_up(NoContext())
            for query in ("policewoman", "座谈会", "女警", '"march 5"', "lin jing", "巡逻艇"):
                found = workspace.searching.search(SearchRequest(text=query))
                if found.total != 1:
                    raise ValueError(f"the query {query} found {found.total} articles instead of 1")
        finally:
            workspace.close()
    return f"{report.imported} articles imported and found in both languages"
