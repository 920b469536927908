"""The person's answers to dialogs, and what dialogs would have told them."""

from __future__ import annotations

from pathlib import Path

from archive_app.domain.errors import ArchiveError


class FakePrompts:
    """Answers are set beforehand; ``problems`` and ``bugs`` collect what was told."""

    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_make: Path | None = None
        self.copy_to: Path | None = None
        self.may_reset = False
        self.asked_to_reset = 0
        self.to_import: list[Path] = []
        self.folder: Path | None = None
        self.problems: list[ArchiveError] = []
        self.bugs: list[str] = []

    def archive_to_open(self, _start: Path) -> Path | None:
        """The archive set."""
        return self.to_open

    def archive_to_make(self, _start: Path) -> Path | None:
        """The place set."""
        return self.to_make

    def copy_to_make(self, _wanted: Path) -> Path | None:
        """The place set."""
        return self.copy_to

    def may_reset_sample(self) -> bool:
        """The answer set."""
        self.asked_to_reset += 1
        return self.may_reset

    def files_to_import(self, _start: Path) -> list[Path]:
        """The files set."""
        return self.to_import

    def folder_to_import(self, _start: Path) -> Path | None:
        """The folder set."""
        return self.folder

    def tell_problem(self, problem: ArchiveError) -> None:
        """Remember it."""
        self.problems.append(problem)

    def tell_bug(self, report: str) -> None:
        """Remember it; a journey that ends with one has failed."""
        self.bugs.append(report)
