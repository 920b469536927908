"""Questions to the person: which file, which folder, what happened."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from archive_app.domain.errors import ArchiveError
from archive_app.ui.dialogs.file_dialog import FileDialog

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
    """The real dialogs."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

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
        """One box, plain text."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(QCoreApplication.translate("Prompts", "Archive Browser"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(problem.message)
        box.setInformativeText(problem.advice)
        box.exec()

    def tell_bug(self, report: str) -> None:
        """One box with the report in its details and a button that copies it."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(QCoreApplication.translate("Prompts", "Archive Browser"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            QCoreApplication.translate(
                "Prompts", "Something went wrong that should not have. Your archive is not harmed."
            )
        )
        box.setInformativeText(
            QCoreApplication.translate(
                "Prompts", "The report below holds no article text. Please send it to us."
            )
        )
        box.setDetailedText(report)
        copy = box.addButton(
            QCoreApplication.translate("Prompts", "Copy report"),
            QMessageBox.ButtonRole.ActionRole,
        )
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(report)
