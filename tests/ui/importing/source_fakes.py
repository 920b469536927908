"""What there is to import, as a test says it; prompts that answer without a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.import_plans import Reading
from archive_app.domain.import_preview import ColumnSample, FileSample, SourceSummary
from tests.ui.importing.fakes import FakeBatches, FakeWork

FIELDS = {name: name for name in ("title", "text", "translated_text", "published", "source", "id")}
TEXT_FILE = FileSample("a.zip/001_zh.txt", "Text", "gb18030", 0.82, "zh-Hans", "“三八”开放日")
OTHER_FILE = FileSample("a.zip/001_en.txt", "Text", "utf-8", 1.0, "en", "Open day")
DOCUMENT = FileSample("a.zip/b.docx", "Word", "", 1.0, "en", "Ice festival")
COLUMNS = (
    ColumnSample("Headline", ("Open day",), "title"),
    ColumnSample("Body", ("The officers …",), "text"),
    ColumnSample("when", ("2021-03-05",), ""),
    ColumnSample("clicks", ("512",), ""),
)


def summary(columns: Sequence[ColumnSample] = (), **more: int) -> SourceSummary:
    """Two text files, one document, and these columns."""
    return SourceSummary(
        more.get("files", 4400), 61_300_000, {"Text": 4300, "Word": 100},
        pairs=more.get("pairs", 2150), passed_over=more.get("passed_over", 12),
        samples=(TEXT_FILE, OTHER_FILE, DOCUMENT), columns=tuple(columns), fields=FIELDS,
        sources=("Legal Daily",),
    )  # fmt: skip


class LookingWork(FakeWork):
    """Long work that looks into files when a test says so."""

    inspected = Signal(object)

    def inspect(self, paths: Sequence[Path], reading: Reading) -> None:
        """Note it."""
        self._begin("inspect", tuple(paths), reading)

    def end_look(self, found: SourceSummary) -> None:
        """The look ends with what it found."""
        self.end()
        self.inspected.emit(found)

    @property
    def looks(self) -> list[tuple[tuple[Path, ...], Reading]]:
        """What was asked to be looked into."""
        return [(one[1], one[2]) for one in self.asked if one[0] == "inspect"]


class FakePrompts:
    """Chooses what a test put here."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.folder: Path | None = None

    def archive_to_open(self, start: Path) -> Path | None:
        return None

    def archive_to_make(self, start: Path) -> Path | None:
        return None

    def copy_to_make(self, wanted: Path) -> Path | None:
        return None

    def may_reset_sample(self) -> bool:
        return False

    def files_to_import(self, start: Path) -> list[Path]:
        return self.files

    def folder_to_import(self, start: Path) -> Path | None:
        return self.folder

    def tell_problem(self, problem: ArchiveError) -> None:
        raise AssertionError(problem)

    def tell_bug(self, report: str) -> None:
        raise AssertionError(report)


class ProfileBatches(FakeBatches):
    """Batches with rules kept for sources."""

    def __init__(self, kept: Mapping[str, frozenset[str]] | None = None) -> None:
        super().__init__()
        self.kept = dict(kept or {})

    def profiles(self) -> Mapping[str, frozenset[str]]:
        return dict(self.kept)

    def set_profile(self, source: str, rules_off: Collection[str]) -> ChangeSet:
        self.kept[source] = frozenset(rules_off)
        return ChangeSet(frozenset({Aspect.IMPORTS}))
