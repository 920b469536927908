"""The guard of every window test sees each service that an archive has."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from pytestqt.qtbot import QtBot

from archive_app import bootstrap
from archive_app.services.workspace import Workspace
from tests.gui_thread_guard import GuiThreadGuard

PLAIN = {"path", "name", "uuid", "read_only", "close"}


def _count(workspace: Workspace) -> int:
    """As the program calls: from a file that is no test."""
    scope: dict[str, object] = {"workspace": workspace}
    exec(compile("number = workspace.reads.count()", "archive_app/ui/made_up.py", "exec"), scope)
    number = scope["number"]
    assert isinstance(number, int)
    return number


def test_every_service_is_watched(qtbot: QtBot, guard: GuiThreadGuard, tmp_path: Path) -> None:
    workspace = bootstrap.create_workspace(tmp_path / "a.archive")
    watched = {
        each.name
        for each in fields(workspace)
        if type(getattr(workspace, each.name)).__name__ == "_Watched"
    }
    assert watched == {each.name for each in fields(workspace)} - PLAIN
    assert guard.open == 1
    workspace.close()
    assert guard.open == 0


def test_the_program_is_told_apart_from_tests(
    qtbot: QtBot, guard: GuiThreadGuard, tmp_path: Path
) -> None:
    workspace = bootstrap.create_workspace(tmp_path / "a.archive")
    assert workspace.reads.count() == 0
    assert guard.violations == []
    assert _count(workspace) == 0
    assert guard.violations == ["reads.count"]
    guard.violations.clear()
    workspace.close()
