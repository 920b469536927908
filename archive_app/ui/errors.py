"""Bugs: one report, in words that can be sent to us, without a line of article text."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

import PySide6

from archive_app import __version__
from archive_app.services.diagnostics import shortened

log = logging.getLogger(__name__)


def report(problem: BaseException) -> str:
    """Versions and the places in the code; the message only where it is ours or the system's.

    Exception messages may quote an article, so of foreign ones only the type is told. Paths are
    shortened, so that they name nobody.
    """
    lines = [
        f"Archive Browser {__version__}, Python {platform.python_version()}",
        f"PySide6 {PySide6.__version__}, {platform.platform()}",
        f"{type(problem).__name__}"
        + (f": {problem.strerror}" if isinstance(problem, OSError) and problem.strerror else ""),
    ]
    lines += [
        f"  {shortened(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(problem.__traceback__)
    ]
    return "\n".join(lines)


def catch_bugs(show: Callable[[BaseException], None]) -> None:
    """Route exceptions that nobody caught to ``show``, one at a time, and to the log.

    A fault in painting comes again with every look at the window, and one in ``show`` would come
    for ever: those are only logged. Ctrl+C in a terminal still ends us.
    """
    showing = False

    def hook(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        nonlocal showing
        sys.__excepthook__(kind, problem, trace)
        if not issubclass(kind, Exception):
            return
        log.error("nobody caught this:\n%s", report(problem))
        if showing:
            return
        showing = True
        try:
            show(problem)
        finally:
            showing = False

    sys.excepthook = hook
