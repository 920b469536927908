"""A note from the key that begins it to the search that finds it, over a restart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow


def write_note(person: Person, content: str) -> None:
    """Press N, write, and save with Ctrl+Enter."""
    person.press(Qt.Key.Key_N)
    box = QApplication.focusWidget()
    assert box is person.window.features.notes.box.edit
    QTest.keyClicks(box, content)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()


def test_a_note_is_written_found_undone_and_there_after_a_restart(
    person: Person, start: StartWindow
) -> None:
    person.search("lantern")
    person.click_row(0)
    person.settle()
    title = person.titles()[0]
    write_note(person, "Ask the zymurgist")
    assert person.row(0).note_count == 1
    person.search("note:zymurgist")
    assert person.titles() == [title]
    person.search("has:note")
    assert person.titles() == [title]
    person.click_row(0)
    person.settle()
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert person.window.features.notes.notes == ()
    person.search("note:zymurgist")
    assert person.titles() == []
    person.search("lantern")
    person.click_row(0)
    person.settle()
    person.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.settle()
    path = person.window.session.workspace.path
    person.window.close()
    person.settle()
    person = start(path)
    person.search("note:zymurgist")
    assert person.titles() == [title]
    person.click_row(0)
    person.settle()
    assert [note.content for note in person.window.features.notes.notes] == ["Ask the zymurgist"]
    person.press(Qt.Key.Key_I, CTRL)
    person.settle()
    assert person.reads("Source record")
