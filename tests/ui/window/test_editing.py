"""Edits are done in order, each one undo step; what can't be taken back is not offered again."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import ChangeSet, HistoryEntry
from archive_app.domain.ids import ArticleId, EventId
from archive_app.ui.editing import Editor
from archive_app.ui.session import Session
from archive_app.ui.undo.stack import UndoStack
from tests.ui.window.conftest import Settle
from tests.ui.window.fakes import FakeArchive, FakeDisk

ONE = [ArticleId(1)]


@pytest.fixture
def undo(session: Session) -> UndoStack:
    return UndoStack(session)


@pytest.fixture
def editor(session: Session, undo: UndoStack, archive: FakeArchive, settle: Settle) -> Editor:
    """An editor that was there when the archive opened."""
    return Editor(session, undo, session)


def test_edits_are_done_in_order_and_told(
    editor: Editor, session: Session, archive: FakeArchive, settle: Settle
) -> None:
    changes: list[ChangeSet] = []
    session.changed.connect(changes.append)
    editor.add_tags(ONE, ["a", "b"])
    editor.remove_tag(ONE, "a")
    editor.set_status(ONE, ReviewStatus.REVIEWED)
    settle()
    assert archive.curating.log == ["add a", "add b", "remove a", "set reviewed"]
    assert [change.summary for change in changes] == archive.curating.log


def test_what_changed_nothing_is_told_but_no_step(
    editor: Editor, undo: UndoStack, session: Session, settle: Settle
) -> None:
    edited: list[ChangeSet] = []
    changes: list[ChangeSet] = []
    editor.edited.connect(edited.append)
    session.changed.connect(changes.append)
    editor.add_tags(ONE, ["again"])
    settle()
    assert len(edited) == 1
    assert changes == []
    assert undo.stack.count() == 0


def test_undo_and_redo_ask_for_the_event(
    editor: Editor, undo: UndoStack, archive: FakeArchive, settle: Settle
) -> None:
    editor.add_tags(ONE, ["a", "b"])
    settle()
    assert undo.stack.undoText() == "add b"
    undo.stack.undo()
    undo.stack.undo()
    undo.stack.redo()
    settle()
    assert archive.curating.log[2:] == ["undo 2", "undo 1", "redo 1"]
    assert undo.stack.canUndo()
    assert undo.stack.canRedo()


def test_an_edit_that_is_refused_is_told_in_words(
    editor: Editor, undo: UndoStack, session: Session, archive: FakeArchive, settle: Settle
) -> None:
    problems: list[object] = []
    session.failed.connect(problems.append)
    archive.curating.refused.add("add (none)")
    editor.add_tags(ONE, ["(none)"])
    settle()
    assert [str(problem) for problem in problems] == ["Can't add (none). Try something else."]
    assert undo.stack.count() == 0


def test_what_cannot_be_taken_back_is_not_offered_again(
    editor: Editor, undo: UndoStack, session: Session, archive: FakeArchive, settle: Settle
) -> None:
    problems: list[object] = []
    session.failed.connect(problems.append)
    editor.add_tags(ONE, ["a", "b"])
    settle()
    archive.curating.refused.add("undo 2")
    undo.stack.undo()
    settle()
    assert len(problems) == 1
    undo.stack.redo()  # passes over it
    undo.stack.undo()
    settle()
    assert archive.curating.log == ["add a", "add b", "undo 1"]


def test_an_undo_that_the_machine_refused_can_be_asked_for_again(
    editor: Editor, undo: UndoStack, session: Session, archive: FakeArchive, settle: Settle
) -> None:
    problems: list[object] = []
    session.failed.connect(problems.append)
    editor.add_tags(ONE, ["a"])
    settle()
    for what, step, again in (
        ("undo 1", undo.stack.undo, undo.stack.canUndo),
        ("redo 1", undo.stack.redo, undo.stack.canRedo),
    ):
        archive.curating.busy.add(what)
        step()
        settle()
        assert again()
        step()
        settle()
    assert len(problems) == 2
    assert archive.curating.log == ["add a", "undo 1", "redo 1"]


def test_edits_of_earlier_sessions_can_be_taken_back(
    session: Session, undo: UndoStack, disk: FakeDisk, settle: Settle
) -> None:
    Editor(session, undo, session)
    past = FakeArchive(Path("past.archive"))
    past.curating.past = [
        HistoryEntry(EventId(9), "", "", "Imported 3 articles", undone=False, kind="import"),
        HistoryEntry(EventId(8), "", "", "Tag 1 article", undone=False, kind="tag.add"),
        HistoryEntry(EventId(7), "", "", "Untag 1 article", undone=True, kind="tag.remove"),
        HistoryEntry(EventId(6), "", "", "Set a status", undone=False, kind="status.set"),
    ]
    disk.archives["past"] = past
    session.open(Path("past.archive"))
    settle()
    undo.stack.undo()
    undo.stack.undo()
    assert not undo.stack.canUndo()
    settle()
    assert past.curating.log == ["undo 8", "undo 6"]


def test_another_archive_begins_with_its_own_steps(
    editor: Editor, undo: UndoStack, session: Session, settle: Settle
) -> None:
    editor.add_tags(ONE, ["a"])
    settle()
    session.open(Path("second.archive"))
    settle()
    assert undo.stack.count() == 0


def test_an_edit_still_running_when_the_archive_closes_is_done_but_no_step_elsewhere(
    editor: Editor, undo: UndoStack, session: Session, archive: FakeArchive, settle: Settle
) -> None:
    editor.add_tags(ONE, ["a"])
    session.close()
    settle()
    assert archive.curating.log == ["add a"]
    assert undo.stack.count() == 0
