"""What stands in the way is told in words, and whatever can still be done is done."""

from __future__ import annotations

import errno
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app import bootstrap
from archive_app.bootstrap import create_workspace, index_folder, open_workspace
from archive_app.cli.main import main
from archive_app.cli.output import TerminalContext
from archive_app.domain.errors import EnvironmentProblem, IndexProblem
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext, Progress
from archive_app.domain.searching import SearchRequest
from archive_app.services.workspace import Workspace
from archive_app.settings.places import index_root
from archive_app.store.library import Library

TEXT = "[Songning Daily] (Text: Lin Jing) The policewomen of Songning met.\n\n座谈会上。\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of one article."""
    source = tmp_path / "one.txt"
    source.write_text(TEXT, encoding="utf-8")
    workspace = create_workspace(tmp_path / "small.archive")
    workspace.imports.run(ImportPlan.of([source]), NoContext())
    workspace.close()
    return workspace.path


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    """The same, open."""
    workspace = open_workspace(path)
    yield workspace
    workspace.close()


@pytest.fixture
def cannot_write(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a read-only disc; the tests may run as root, for whom no file is read-only."""
    monkeypatch.setattr(bootstrap, "may_write", lambda _: False)


def block_index(path: Path) -> None:
    """Nothing can be written to the index: where its lock belongs stands a folder."""
    with Library.open(path, write=False) as library:
        folder = index_folder(library, index_root())
    (folder / "LOCK").mkdir(parents=True)


@pytest.mark.usefixtures("cannot_write")
def test_a_read_only_library_is_read(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It was refused to everybody, although nothing had to be written."""
    library = ["--library", str(path)]
    assert main(["search", *library, "policewoman"]) == 0
    assert "1 of 1 articles" in capsys.readouterr().out
    assert main(["show", *library, "1"]) == 0
    assert "author: Lin Jing" in capsys.readouterr().out
    assert main(["check", *library]) == 0


@pytest.mark.usefixtures("cannot_write")
def test_a_read_only_library_is_not_edited(path: Path) -> None:
    with_tag = ["tag", "--library", str(path), "add", "x", "policewoman"]
    assert main(with_tag) == 3


def test_an_index_that_cannot_be_written_is_told(path: Path, workspace: Workspace) -> None:
    """A traceback came instead, when the folder was there but could not be written."""
    block_index(path)
    with pytest.raises(IndexProblem, match="can't be written"):
        workspace.index.catch_up(NoContext())
    with pytest.raises(EnvironmentProblem):
        workspace.care.rebuild_index(NoContext())
    assert workspace.searching.search(SearchRequest(text="座谈会")).total == 1


def test_check_tells_about_the_library_when_the_index_fails(
    path: Path, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it had found out about the library was lost."""
    block_index(path)
    report = workspace.care.check(NoContext())
    assert report.articles == 1
    assert any("can't be written" in problem for problem in report.problems)
    assert main(["check", "--library", str(path), "--json"]) == 1
    assert '"articles": 1' in capsys.readouterr().out


def test_a_stopped_import_reports_what_it_did(
    tmp_path: Path,
    path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The stop ended the catch-up after it as well, and the promised JSON was never printed."""
    source = tmp_path / "two.txt"
    source.write_text("Another text.", encoding="utf-8")

    def ctrl_c(self: TerminalContext, _: Progress) -> None:
        self.cancel()

    monkeypatch.setattr(TerminalContext, "report", ctrl_c)
    assert main(["import", "--library", str(path), "--json", str(source)]) == 130
    report = json.loads(capsys.readouterr().out)
    assert report["stopped"] is True
    assert report["library_total"] == 1


class FullDisk(io.StringIO):
    """A file that takes nothing any more."""

    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_results_that_cannot_be_written_are_told(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Results sent to a file on a full disk ended in a traceback."""
    monkeypatch.setattr(sys, "stdout", FullDisk())
    assert main(["search", "--library", str(path), "--json"]) == 3
    assert "can't be written: No space left" in capsys.readouterr().err


def test_without_any_stdout_nothing_breaks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A windowed build has none."""
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["search", "--library", str(path), "--json"]) == 0
