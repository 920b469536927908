"""A crash below Python leaves its places in the code, and is told at the next start."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
from pathlib import Path

import pytest

from archive_app.services.diagnostics import last_errors

CRASH = """
import ctypes, sys
from pathlib import Path
from archive_app.ui.crashes import watch_for_crashes
file = watch_for_crashes(Path(sys.argv[1]))
ctypes.string_at(0)
"""
NEXT_START = """
import faulthandler, sys
from pathlib import Path
from archive_app.ui.crashes import watch_for_crashes
from archive_app.ui.log import start_log
start_log(Path(sys.argv[2]))
file = watch_for_crashes(Path(sys.argv[1]))
faulthandler.disable()
"""


def _run(code: str, *arguments: Path) -> int:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks a person about crashes")
def test_a_crash_is_told_once(tmp_path: Path) -> None:
    crash, log = tmp_path / "log" / "crash.log", tmp_path / "log" / "archive-app.log"
    assert _run(CRASH, crash) != 0
    assert "Segmentation fault" in crash.read_text(encoding="utf-8")
    assert _run(NEXT_START, crash, log) == 0
    (error,) = last_errors(log)
    assert "Segmentation fault" in error.report
    assert str(Path.home()) not in error.report
    assert _run(NEXT_START, crash, log) == 0
    assert len(last_errors(log)) == 1


def test_two_windows_keep_apart_what_they_write(tmp_path: Path) -> None:
    from archive_app.ui.crashes import watch_for_crashes

    path = tmp_path / "crash.log"
    files = [watch_for_crashes(path) for _ in range(2)]
    faulthandler.disable()
    for number, file in enumerate(files):
        assert file is not None
        file.write(f"crash {number}\n")
        file.flush()
    assert path.read_text(encoding="utf-8") == "crash 0\ncrash 1\n"
    for file in files:
        assert file is not None
        file.close()


def test_a_read_only_profile_starts_all_the_same(
    tmp_path: Path,
) -> None:
    from archive_app.ui.crashes import watch_for_crashes

    (tmp_path / "file").write_text("")
    assert watch_for_crashes(tmp_path / "file" / "crash.log") is None
