"""Bugs: one report, in words that can be sent to us, without a line of article text."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

import PySide6

from archive_app import __version__


def report(problem: BaseException) -> str:
    """Versions and the places in the code; the message only where it is ours or the system's.

    Exception messages may quote an article, so of foreign ones only the type is told.
    """
    lines = [
        f"Archive Browser {__version__}, Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}, {platform.platform()}",
        f"{type(problem).__name__}"
        + (f": {problem.strerror}" if isinstance(problem, OSError) and problem.strerror else ""),
    ]
    lines += [
        f"  {frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(problem.__traceback__)
    ]
    return "\n".join(lines)


def catch_bugs(show: Callable[[BaseException], None]) -> None:
    """Route exceptions that nobody caught to ``show``; Ctrl+C in a terminal still ends us."""

    def hook(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, problem, trace)
        if issubclass(kind, Exception):
            show(problem)

    sys.excepthook = hook
