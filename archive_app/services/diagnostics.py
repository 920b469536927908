"""What is known of this installation when something is wrong; never a line of article text."""

from __future__ import annotations

import platform
import re
import sys
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from archive_app import __version__
from archive_app.domain.jobs import JobContext
from archive_app.services.workspace import Workspace

MOST_ERRORS = 20
_TAIL = 256 * 1024  # bytes of the log that are looked through
_RECORD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ([A-Z]+) (\S+) (.*)")
_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class LoggedError:
    """One error of the log. ``when`` is local time, as logged; ``words`` are its first line."""

    when: str
    words: str
    report: str


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """The open archive: the state of its file and of its index, in numbers."""

    path: str  # shortened
    size: int  # bytes
    articles: int
    read_only: bool
    index_ready: bool
    indexed: int
    pending: int
    problem: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Everything that was gathered; ``library`` is None when nothing is open."""

    program: tuple[tuple[str, str], ...]  # name, version
    places: tuple[tuple[str, str], ...]  # what, shortened path
    library: LibraryFacts | None
    errors: tuple[LoggedError, ...]  # the newest first


def shortened(text: str) -> str:
    """Paths without the names of people: the program's own from its folder, home as ``~``."""
    short = text.replace(str(_PACKAGE.parent), "…")
    home = str(Path.home())
    return short.replace(home, "~") if len(home) > 1 else short


def versions(more: Iterable[tuple[str, str]] = ()) -> tuple[tuple[str, str], ...]:
    """The program, what it stands on, then ``more``."""
    return (
        ("Archive Browser", __version__),
        ("Python", platform.python_version()),
        *more,
        ("System", platform.platform()),
        ("Packaged", "yes" if getattr(sys, "frozen", False) else "no"),
    )


def library_facts(workspace: Workspace) -> LibraryFacts:
    """What is asked of an open archive; it takes as long as counting its articles."""
    state = workspace.index.state()
    return LibraryFacts(
        path=shortened(str(workspace.path)),
        size=workspace.path.stat().st_size if workspace.path.exists() else 0,
        articles=workspace.count(),
        read_only=workspace.read_only,
        index_ready=state.ready,
        indexed=state.documents,
        pending=state.pending,
        problem=shortened(state.problem),
    )


def diagnose(
    program: tuple[tuple[str, str], ...],
    places: Iterable[tuple[str, Path]],
    log: Path,
    workspace: Workspace | None,
    ctx: JobContext,
) -> Diagnosis:
    """Gather all of it; for a lane."""
    ctx.checkpoint()
    return Diagnosis(
        program=program,
        places=tuple((name, shortened(str(path))) for name, path in places),
        library=None if workspace is None else library_facts(workspace),
        errors=last_errors(log),
    )


def last_errors(log: Path, most: int = MOST_ERRORS) -> tuple[LoggedError, ...]:
    """The newest errors of a log, the newest first; none of one that can't be read."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _TAIL))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ()
    errors: deque[LoggedError] = deque(maxlen=most)
    current: list[str] = []
    when = ""
    for line in (*lines, "9999-01-01 00:00:00,000 INFO end ."):
        found = _RECORD.match(line)
        if found is None:
            if when:
                current.append(line)
            continue
        if when:
            errors.appendleft(_error(when, current))
        when = found[1] if found[2] in {"ERROR", "CRITICAL"} else ""
        current = [found[4]]
    return tuple(errors)[:most]


def _error(when: str, lines: list[str]) -> LoggedError:
    """The line that names the fault is the first that is neither a version nor a place."""
    body = [shortened(line) for line in lines]
    named = (line for line in body[1:] if not line.startswith((" ", "PySide6", "Archive Browser")))
    return LoggedError(when, next(named, body[0]), "\n".join(body))
