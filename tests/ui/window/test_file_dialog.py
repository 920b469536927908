"""File dialogs leave the files that they list alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTreeView
from pytestqt.qtbot import QtBot

from archive_app.ui.dialogs.file_dialog import FileDialog

IS_LOCKED = """
import fcntl, sys
with open(sys.argv[1], "rb+") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        sys.exit(0)
sys.exit(1)
"""


def is_locked(path: Path) -> bool:
    """Whether another process finds the file locked."""
    return subprocess.run([sys.executable, "-c", IS_LOCKED, str(path)], check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only POSIX locks are lost by closing a file")
def test_listing_a_folder_does_not_cost_the_locks_on_the_open_archive(
    qtbot: QtBot, tmp_path: Path
) -> None:
    import fcntl

    path = tmp_path / "mine.archive"
    path.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    with path.open("rb+") as file:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        dialog = FileDialog(None, "Import", tmp_path, "All files (*)")
        qtbot.addWidget(dialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.show()
        view = dialog.findChild(QTreeView, "treeView")
        assert isinstance(view, QTreeView)

        def is_listed() -> bool:
            root = view.rootIndex()
            model = view.model()
            kinds = [model.index(n, 2, root).data() for n in range(model.rowCount(root))]
            return kinds == ["archive"]

        qtbot.waitUntil(is_listed, timeout=20_000)
        assert is_locked(path)
        dialog.close()
