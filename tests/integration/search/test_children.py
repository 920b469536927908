"""Segments built by child processes of the real program, and by hand when these fail."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import worker_command
from archive_app.domain.errors import Cancelled, EnvironmentProblem
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.search.building import bring_up, children, lots
from archive_app.search.building.children import ChildBuilders
from archive_app.search.building.generations import Generations
from archive_app.search.building.segments import BuildersHere
from archive_app.search.engine import WhooshIndex
from archive_app.store.library import Library

ARTICLES = 24


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    from archive_app.bootstrap import create_workspace

    monkeypatch.setattr(lots, "LOT", 12)
    monkeypatch.setattr(lots, "SMALL", 0)
    monkeypatch.setattr(bring_up, "SMALL", 0)
    workspace = create_workspace(tmp_path / "x.archive", index_parent=tmp_path / "unused")
    files = tmp_path / "files"
    files.mkdir()
    for number in range(ARTICLES):
        text = f"Report number{number} of the river patrol.\n\n座谈会第{number}次记录。\n"
        (files / f"{number}.txt").write_text(text, encoding="utf-8")
    workspace.imports.run(ImportPlan.of([files]), NoContext())
    workspace.close()
    with Library.open(tmp_path / "x.archive") as library:
        yield library


def builders(library: Library, command: tuple[str, ...]) -> ChildBuilders:
    return ChildBuilders(command, library.path, BuildersHere(library.feed), 2)


def test_the_worker_builds_them(library: Library, folder: Path) -> None:
    index = WhooshIndex(folder, library.feed, builders(library, worker_command()))
    done = index.catch_up(NoContext())
    assert (done.indexed, done.bad) == (ARTICLES, ())
    assert (index.state().documents, index.state().pending) == (ARTICLES, 0)
    generation = Generations(folder).current()
    assert generation
    assert len(list(generation.glob("*.seg"))) == 2
    assert len(index.complete_words("number1", 50)) > 1
    index.close()


@pytest.mark.parametrize(
    "command",
    [
        ("/no/such/program",),
        (sys.executable, "-c", "import sys; sys.exit(3)"),
        (sys.executable, "-c", "print('noise'); print('{}')"),
    ],
    ids=["can't be started", "dies", "talks nonsense"],
)
@pytest.mark.allow_log("something unreadable")
def test_what_they_fail_to_build_is_built_here(
    library: Library, folder: Path, command: tuple[str, ...]
) -> None:
    index = WhooshIndex(folder, library.feed, builders(library, command))
    assert index.catch_up(NoContext()).indexed == ARTICLES
    assert index.state().documents == ARTICLES
    index.close()


def test_one_that_was_stopped_stops_all(library: Library, folder: Path) -> None:
    """Ctrl+C in a terminal reaches the children too."""
    answer = """print('{"type": "result", "stopped": true, "data": {}}')"""
    index = WhooshIndex(folder, library.feed, builders(library, (sys.executable, "-c", answer)))
    with pytest.raises(Cancelled):
        index.catch_up(NoContext())
    assert index.waiting() == ARTICLES
    index.close()


def test_a_child_that_fails_is_told_in_its_words(library: Library, folder: Path) -> None:
    answer = """print('{"type": "error", "message": "Full.", "kind": "environment"}')"""
    index = WhooshIndex(folder, library.feed, builders(library, (sys.executable, "-c", answer)))
    with pytest.raises(EnvironmentProblem, match="Full"):
        index.catch_up(NoContext())
    index.close()


def test_stopping_ends_them_at_once(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def starting(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(real(*arguments, **options))  # type: ignore[call-overload]
        return started[-1]

    class StopWhenStarted(NoContext):
        def checkpoint(self) -> None:
            if len(started) == 2:
                raise Cancelled

    monkeypatch.setattr(subprocess, "Popen", starting)
    monkeypatch.setattr(children, "_PATIENCE", 0.05)
    deaf = (sys.executable, "-c", "import threading; threading.Event().wait(60)")
    index = WhooshIndex(folder, library.feed, builders(library, deaf))
    with pytest.raises(Cancelled):
        index.catch_up(StopWhenStarted())
    assert [child.returncode is not None for child in started] == [True, True]
    index.close()
