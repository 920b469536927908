"""Questions to the person: which file, which folder, what happened."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from archive_app.domain.errors import ArchiveError
from archive_app.ui.dialogs.file_dialog import FileDialog
from archive_app.ui.notices import NoticeBar

# What can be imported; a test compares it with the importers, which the window doesn't know.
IMPORTED = (
    *(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".docx", ".pdf", ".epub"),
    *(".csv", ".tsv", ".xlsx", ".xlsm", ".json", ".jsonl", ".ndjson", ".tmx"),
    *(".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2"),
    *(".gz", ".xz", ".bz2", ".warc", ".warc.gz"),
)


class Prompts(Protocol):
    """Everything the window asks a person in a dialog."""

    def archive_to_open(self, start: Path) -> Path | None:
        """An existing archive, or None when the person changed their mind."""

    def archive_to_make(self, start: Path) -> Path | None:
        """Where a new archive goes."""

    def files_to_import(self, start: Path) -> list[Path]:
        """Files to import; empty when the person changed their mind."""

    def folder_to_import(self, start: Path) -> Path | None:
        """A folder to import."""

    def tell_problem(self, problem: ArchiveError) -> None:
        """Say what happened and what to do next."""

    def tell_bug(self, report: str) -> None:
        """Show a report that can be copied; it holds no article text."""


class QtPrompts:
    """The real dialogs; what is only told stands in a bar of the window."""

    def __init__(self, parent: QWidget, notices: NoticeBar) -> None:
        self._parent = parent
        self._notices = notices

    def archive_to_open(self, start: Path) -> Path | None:
        """Ask for an archive."""
        title = QCoreApplication.translate("Prompts", "Open an archive")
        dialog = FileDialog(self._parent, title, start, self._archives())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return next(iter(dialog.choose()), None)

    def archive_to_make(self, start: Path) -> Path | None:
        """Ask where a new archive goes."""
        title = QCoreApplication.translate("Prompts", "New archive")
        dialog = FileDialog(self._parent, title, start, self._archives())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        dialog.selectFile("news.archive")
        return next(iter(dialog.choose()), None)

    def files_to_import(self, start: Path) -> list[Path]:
        """Ask for files."""
        title = QCoreApplication.translate("Prompts", "Import files")
        articles = QCoreApplication.translate("Prompts", "Articles")
        everything = QCoreApplication.translate("Prompts", "All files")
        patterns = " ".join(f"*{suffix}" for suffix in IMPORTED)
        filters = f"{articles} ({patterns});;{everything} (*)"
        dialog = FileDialog(self._parent, title, start, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return dialog.choose()

    def folder_to_import(self, start: Path) -> Path | None:
        """Ask for a folder."""
        title = QCoreApplication.translate("Prompts", "Import a folder")
        dialog = FileDialog(self._parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return next(iter(dialog.choose()), None)

    def _archives(self) -> str:
        return QCoreApplication.translate("Prompts", "Archives (*.archive)")

    def tell_problem(self, problem: ArchiveError) -> None:
        """The bar says it."""
        self._notices.show_problem(problem)

    def tell_bug(self, report: str) -> None:
        """The bar says it, with the report to be copied."""
        self._notices.show_bug(report)
