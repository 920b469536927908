"""Questions to the person: which file, which folder, what happened."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

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

    def copy_to_make(self, wanted: Path) -> Path | None:
        """Where a copy of the open archive goes."""

    def may_reset_sample(self) -> bool:
        """Whether the sample, which was changed, is put aside for a fresh one."""

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

    def copy_to_make(self, wanted: Path) -> Path | None:
        """Ask where a copy goes."""
        title = QCoreApplication.translate("Prompts", "Save a copy of the archive")
        dialog = FileDialog(self._parent, title, wanted.parent, self._archives())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        dialog.selectFile(wanted.name)
        return next(iter(dialog.choose()), None)

    def may_reset_sample(self) -> bool:
        """Ask; the safe answer is the one that Esc gives."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(QCoreApplication.translate("Prompts", "Reset the sample"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(QCoreApplication.translate("Prompts", "You have changed the sample archive."))
        box.setInformativeText(
            QCoreApplication.translate(
                "Prompts",
                "A fresh sample takes its place. Yours is kept as a file beside it, and can be "
                "opened like any archive.",
            )
        )
        reset = box.addButton(
            QCoreApplication.translate("Prompts", "Reset the sample"),
            QMessageBox.ButtonRole.AcceptRole,
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is reset

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
