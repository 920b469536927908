"""The dialog that asks where a new file goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from archive_app.ui.dialogs.file_dialog import FileDialog

# Asks where a file of this name goes; None when the person changed their mind.
Choose = Callable[[Path], Path | None]


class SaveDialog(QObject):
    """Asks under a title; ``filters`` as Qt writes them, ``suffix`` for names without one."""

    def __init__(self, parent: QWidget, title: str, filters: str, suffix: str) -> None:
        super().__init__(parent)
        self._parent = parent
        self._title = title
        self._filters = filters
        self._suffix = suffix

    def ask(self, wanted: Path) -> Path | None:
        """Ask; the dialog itself asks before a file is replaced."""
        dialog = FileDialog(self._parent, self._title, wanted.parent, self._filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._suffix.lstrip("."))
        dialog.selectFile(wanted.name)
        return next(iter(dialog.choose()), None)


def file_name(words: str, fallback: str) -> str:
    """``words`` as a name that every file system takes; ``fallback`` when nothing is left."""
    safe = "".join("_" if char in '\\/:*?"<>|' or ord(char) < 32 else char for char in words)
    return safe.strip(" .")[:120] or fallback
