"""A copy of the archive, saved while it is open."""

from __future__ import annotations

from pathlib import Path

from archive_app.bootstrap import open_workspace
from tests.journeys.starting import StartWindow


def test_a_copy_holds_the_same_articles(start: StartWindow, tmp_path: Path) -> None:
    person = start()
    person.prompts.copy_to = tmp_path / "副本"
    person.act("file.save_copy")
    person.until(lambda: person.window.work.running)
    person.settle()
    copy = tmp_path / "副本.archive"
    assert person.toast() == "The copy is whole, and saved as 副本.archive."
    assert person.prompts.problems == []
    workspace = open_workspace(copy, write=False)
    assert workspace.count() == 48
    workspace.close()


def test_a_copy_never_replaces_a_file(start: StartWindow, tmp_path: Path) -> None:
    person = start()
    person.prompts.copy_to = tmp_path / "there.archive"
    person.prompts.copy_to.write_text("mine")
    person.act("file.save_copy")
    person.until(lambda: person.prompts.problems)
    person.settle()
    assert "exists already" in person.prompts.problems[0].message
    assert person.prompts.copy_to.read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["there.archive"]


def test_who_changes_their_mind_gets_no_copy(start: StartWindow) -> None:
    person = start()
    person.act("file.save_copy")
    assert not person.window.work.running
