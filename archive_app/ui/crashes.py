"""Crashes below Python: where the program was is written to a file, and told at the next start."""

from __future__ import annotations

import faulthandler
import logging
import os
from pathlib import Path
from typing import TextIO

from archive_app.services.diagnostics import shortened

log = logging.getLogger(__name__)

_MOST = 8000  # characters of an old crash that go into the log


def watch_for_crashes(path: Path) -> TextIO | None:
    """Let a crash write the places in the code to ``path``; keep what is returned open.

    What a crash of the last time left there goes into the log, with paths shortened. A read-only
    profile means no watch, not no start.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        left = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        if left.strip():
            os.truncate(path, 0)
        # Appended to: another window of the program may have the file open for its own crash.
        file = path.open("a", encoding="utf-8")
    except OSError:
        return None
    if left.strip():
        log.error("the program ended unexpectedly the last time:\n%s", shortened(left[:_MOST]))
    faulthandler.enable(file)
    return file
