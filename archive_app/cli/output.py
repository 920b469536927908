"""What the command line prints: JSON Lines or plain words on stdout, everything else on stderr."""

from __future__ import annotations

import json
import sys
import time
from typing import TextIO

from archive_app.domain.errors import ArchiveError, Cancelled, EnvironmentProblem
from archive_app.domain.jobs import Progress


class Printer:
    """Writes results to stdout as JSON Lines (``json_lines``) or as text for people."""

    def __init__(self, *, json_lines: bool) -> None:
        self.json_lines = json_lines

    def record(self, value: dict[str, object]) -> None:
        """One JSON object on a line of its own."""
        _write(json.dumps(value, ensure_ascii=False) + "\n")

    def line(self, text: str = "") -> None:
        """A line for people; what a terminal could take as a command is made visible."""
        _write(printable(text) + "\n")

    def finish(self) -> None:
        """See that everything is written, while a failure can still be told."""
        _write("", flush=True)


class TerminalContext:
    """Job context of the command line: progress on stderr, Ctrl+C stops at the next checkpoint."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._last = 0.0
        self._cancelled = False
        self._open_line = False

    def cancel(self) -> None:
        """Stop at the next checkpoint."""
        self._cancelled = True

    def report(self, progress: Progress) -> None:
        """Print at most five times a second."""
        now = time.monotonic()
        if now - self._last < 0.2 and progress.done != progress.total:
            return
        self._last = now
        of = f" of {progress.total:,}" if progress.total is not None else ""
        pace = f", {progress.pace}" if progress.pace else ""
        text = printable(f"{progress.label} {progress.done:,}{of}{pace}".strip())
        if self._stream.isatty():
            self._stream.write(f"\r\x1b[K{text}")
            self._open_line = True
        else:
            self._stream.write(text + "\n")
        self._stream.flush()

    def checkpoint(self) -> None:
        """Raise Cancelled after Ctrl+C."""
        if self._cancelled:
            raise Cancelled

    def finish(self) -> None:
        """End a progress line that stands open on a terminal."""
        if self._open_line:
            self._stream.write("\n")
            self._open_line = False


def _write(text: str, *, flush: bool = False) -> None:
    """To stdout, when there is one; raises EnvironmentProblem when its file can't take it."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        # What is left in the buffer would fail again, without words, at the end of the program.
        sys.stdout = None
        raise EnvironmentProblem(
            f"The results can't be written: {problem.strerror or problem}.",
            "Free some space, or write them elsewhere.",
        ) from problem


def printable(text: str) -> str:
    """``text`` with everything that isn't printable escaped, tabs and spaces kept."""
    return "".join(
        char if char.isprintable() or char == "\t" else ascii(char)[1:-1] for char in text
    )


def print_error(problem: ArchiveError) -> None:
    """What happened and what to do next, on stderr."""
    sys.stderr.write(f"archive-app: {printable(problem.message)}\n")
    if problem.advice:
        sys.stderr.write(f"  {printable(problem.advice)}\n")


def print_warning(text: str) -> None:
    """Something that doesn't stop the command, on stderr."""
    sys.stderr.write(f"archive-app: {printable(text)}\n")
