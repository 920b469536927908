"""Another editor's package is merged by the keyboard alone, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.exchange import Choice, Part, Standing
from archive_app.ui.exchange.export_dialog import ExportDialog
from archive_app.ui.exchange.merge_dialog import MergeDialog
from tests.journeys.person import CTRL
from tests.journeys.starting import StartWindow
from tests.package_of_another import EDITOR, edited_by_another


def test_a_package_is_merged_and_taken_back(start: StartWindow, tmp_path: Path) -> None:
    person = start()
    window = person.window
    workspace = window.session.workspace
    first, second, third = window.shell.results.model.ids_between(0, 3)
    workspace.notes.add(workspace.reads.article(first), "Which date is this?")
    package = edited_by_another(workspace.path, tmp_path, [first, second, third])
    workspace.curating.set_status([first], ReviewStatus.NEEDS_FIX)
    (listed,) = workspace.notes.listed()
    workspace.notes.edit(listed.note.id, "Ask the museum.")
    window.exchange.take(package)
    person.settle()
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    assert EDITOR in dialog.head.text()
    assert dialog.standing.value == Standing.CONFLICT
    parts = [dialog.model.at(row).record.part for row in range(dialog.model.rowCount())]
    assert sorted(parts) == [Part.NOTES, Part.STATUSES]
    assert dialog.table.hasFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_A, CTRL)
    QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    assert set(dialog.model.choices.values()) == {Choice.THEIRS}
    QTest.keyClick(dialog.table, Qt.Key.Key_B)  # only notes can both be kept
    assert sorted(dialog.model.choices.values()) == [Choice.BOTH, Choice.THEIRS]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    person.settle()
    assert workspace.reads.rows([first])[0].status is ReviewStatus.REVIEWED
    assert len(workspace.notes.of(workspace.reads.article(first))) == 2
    assert EDITOR in person.toast()
    window.editor.undo_last()
    person.settle()
    assert workspace.reads.rows([first])[0].status is ReviewStatus.NEEDS_FIX
    assert [one.note.content for one in workspace.notes.listed()] == ["Ask the museum."]


def test_a_damaged_package_is_told_and_own_edits_are_offered(
    start: StartWindow, tmp_path: Path
) -> None:
    person = start()
    (tmp_path / "x.edits").write_bytes(b"no zip")
    person.window.exchange.take(tmp_path / "x.edits")
    person.settle()
    assert "no package of edits" in person.prompts.problems[-1].message
    person.act("file.export_edits")
    person.settle()
    dialog = person.window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.request.since == ""
    dialog.limited.setChecked(True)
    assert dialog.request.since.endswith("Z")
    assert dialog.request.editor == dialog.who.value != ""
