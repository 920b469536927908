"""The lock that admits one bulk writer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive_app.domain.errors import LibraryBusy
from archive_app.store.lock import FileLock

HOLD = (
    "import sys; from pathlib import Path\n"
    "from archive_app.store.lock import FileLock\n"
    "with FileLock(Path(sys.argv[1])).hold():\n"
    "    print('held', flush=True); sys.stdin.readline()\n"
)


def test_a_second_holder_is_refused_and_told_who_has_it(path: Path) -> None:
    with FileLock(path).hold():
        with pytest.raises(LibraryBusy, match=f"process {os.getpid()}"), FileLock(path).hold():
            pass
        assert FileLock(path).path.exists()
    with FileLock(path).hold():
        pass


def test_a_left_over_file_is_harmless(path: Path) -> None:
    FileLock(path).path.write_text('{"pid": 1, "host": "x"}', encoding="utf-8")
    with FileLock(path).hold():
        pass
    FileLock(path).path.write_text("garbage", encoding="utf-8")
    with FileLock(path).hold():
        pass


def test_another_process_holds_it_until_it_dies(path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(LibraryBusy, match=f"process {child.pid}"), FileLock(path).hold():
            pass
        child.kill()
    with FileLock(path).hold():
        pass
