"""What a long import has stored can be found before the import is over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.errors import IndexProblem
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import JobContext, NoContext, Progress
from archive_app.domain.query import Every
from archive_app.services import import_following

FILES = 250


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(FILES):
        text = f"Notice number {number}.\n\nThe ferry of day {number} runs until six.\n"
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


class Watcher(NoContext):
    """Looks into the index at every progress of the import."""

    def __init__(self, look: Callable[[], int]) -> None:
        self.look = look
        self.seen: set[int] = set()
        self.labels: set[str] = set()

    def report(self, progress: Progress) -> None:
        self.seen.add(self.look())
        self.labels.add(progress.label)


def test_the_index_follows_while_an_import_runs(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_following, "FOLLOW_ITEMS", 100)
    workspace = create_workspace(tmp_path / "a.archive", index_parent=tmp_path / "index")
    watcher = Watcher(lambda: len(workspace.index.article_ids()))
    try:
        workspace.imports.run(ImportPlan.of([folder]), watcher)
        assert {100, 200} <= watcher.seen
        assert not any("ndex" in label for label in watcher.labels)
        assert len(workspace.index.search(Every()).ids) == FILES
    finally:
        workspace.close()


def test_an_index_that_cannot_follow_does_not_stop_the_import(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_following, "FOLLOW_ITEMS", 100)
    workspace = create_workspace(tmp_path / "a.archive", index_parent=tmp_path / "index")

    def fail(_ctx: JobContext) -> None:
        raise IndexProblem("The disk of the index is full.")

    monkeypatch.setattr(workspace.imports, "_catch_up", fail)
    try:
        report = workspace.imports.run(ImportPlan.of([folder]), NoContext())
    finally:
        workspace.close()
    assert (report.state, report.imported) == (BatchState.DONE, FILES)
