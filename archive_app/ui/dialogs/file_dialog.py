"""File dialogs that never open the files they list.

On Linux a process loses every lock that it holds on a file as soon as it closes any handle of that
file (sqlite.org/howtocorrupt.html, section 2.2). Qt's own file dialog, and GTK's in our process,
look into files for their type, and they list the folder of the open archive: then another program
takes the archive for closed while we use it. So the names of files must say enough here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QStyle, QWidget


class FileDialog(QFileDialog):
    """Begins in ``start``; with ``filters`` of names. Native where that runs outside of us."""

    def __init__(self, parent: QWidget | None, title: str, start: Path, filters: str = "") -> None:
        # Nothing of interest lies in the root; the folder is set when the icons are ours.
        super().__init__(parent, title, QDir.rootPath(), filters)
        self._icons = _NamesOnly(self)
        self.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform == "linux")
        self.setIconProvider(self._icons)
        self.setDirectory(str(start))

    def choose(self) -> list[Path]:
        """Ask; empty when the person changed their mind."""
        accepted = self.exec() == QFileDialog.DialogCode.Accepted
        chosen = [Path(name) for name in self.selectedFiles()] if accepted else []
        self.deleteLater()
        return chosen


class _NamesOnly(QAbstractFileIconProvider):
    """Icon and kind of a file by its name alone; called on a thread of Qt's."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        style = widget.style()
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._words = (
            QCoreApplication.translate("Prompts", "Folder"),
            QCoreApplication.translate("Prompts", "File"),
        )

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        is_file = what is QAbstractFileIconProvider.IconType.File
        return self._file if is_file else self._folder

    def type(self, info: QFileInfo) -> str:
        return self._words[0] if info.isDir() else info.suffix() or self._words[1]
