"""Questions to the person: which file, which folder, what happened."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from archive_app.domain.errors import ArchiveError


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
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            QCoreApplication.translate("Prompts", "Open an archive"),
            str(start),
            QCoreApplication.translate("Prompts", "Archives (*.archive)"),
        )
        return Path(name) if name else None

    def archive_to_make(self, start: Path) -> Path | None:
        """Ask where a new archive goes."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            QCoreApplication.translate("Prompts", "New archive"),
            str(start / "news.archive"),
            QCoreApplication.translate("Prompts", "Archives (*.archive)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    def files_to_import(self, start: Path) -> list[Path]:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            QCoreApplication.translate("Prompts", "Import files"),
            str(start),
            QCoreApplication.translate(
                "Prompts", "Articles (*.txt *.jsonl *.ndjson *.csv *.tsv);;All files (*)"
            ),
        )
        return [Path(name) for name in names]

    def folder_to_import(self, start: Path) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(
            self._parent,
            QCoreApplication.translate("Prompts", "Import a folder"),
            str(start),
        )
        return Path(name) if name else None

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
