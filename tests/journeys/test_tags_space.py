"""The tags are kept in order: renamed, coloured, moved, merged, deleted, and all taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from archive_app.domain.tag_edits import TagRecord
from archive_app.ui.shell import BROWSE, TAGS
from archive_app.ui.tag_space.panel import TagDeed
from archive_app.ui.tag_space.space import TagSpace
from archive_app.ui.tag_space.target_dialog import TargetDialog
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow


@pytest.fixture
def person(start: StartWindow) -> Person:
    """A window on the sample, which has many tags."""
    person = start()
    assert person.window.session.is_sample
    return person


def open_tags(person: Person) -> TagSpace:
    person.press(Qt.Key.Key_2, CTRL)
    person.settle()
    assert person.window.shell.space == TAGS
    return person.window.tag_space.space


def known(person: Person) -> dict[str, TagRecord]:
    person.settle()
    return dict(person.window.tag_space.space.model.records)


def click(person: Person, deed: TagDeed) -> None:
    button = person.window.tag_space.space.panel.buttons[deed]
    assert button.isEnabled()
    button.click()
    person.settle()


def answer(person: Person, path: str) -> None:
    """Type a tag into the dialog that asks for one, and press Return."""
    dialog = person.window.findChild(TargetDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.field.setText(path)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    person.settle()


def agree(person: Person) -> str:
    """Say yes to what is asked; returns the question."""
    question = person.window.tag_space.space.panel.question
    person.until(question.isVisible)
    words = question.label.text()
    question.yes.click()
    person.settle()
    return words


def undo(person: Person) -> None:
    person.window.editor.undo_last()
    person.settle()


def test_a_tag_is_renamed_coloured_and_described_in_place(person: Person) -> None:
    space = open_tags(person)
    before = known(person)
    space.filter.setFocus()
    QTest.keyClicks(space.filter, "museum")
    assert space.proxy.rowCount() == 1
    space.select(["museum"])
    space.view.setFocus()
    person.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText("museums")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert known(person)["museums"].articles == before["museum"].articles
    space.panel.swatches.button("teal").click()
    person.settle()
    space.panel.description.setFocus()
    QTest.keyClicks(space.panel.description, "Old things.")
    QTest.keyClick(space.panel.description, Qt.Key.Key_Tab)
    record = known(person)["museums"]
    assert (record.colour, record.description) == ("teal", "Old things.")
    for _ in range(3):
        undo(person)
    assert known(person) == before


def test_tags_are_moved_merged_and_deleted_with_their_numbers(person: Person) -> None:
    space = open_tags(person)
    before = known(person)
    space.new.click()
    answer(person, "events")
    space.select(["flood", "flood 2020"])
    click(person, TagDeed.MOVE)
    answer(person, "events")
    assert {"events/flood", "events/flood 2020"} <= set(known(person))
    space.select(["events/flood 2020"])
    click(person, TagDeed.MERGE)
    answer(person, "events/flood")
    assert "events/flood" in agree(person)
    merged = known(person)["events/flood"]
    assert merged.aliases == ("events/flood 2020",)
    assert space.panel.aliases.isVisibleTo(space)
    space.select(["events"])
    space.view.setFocus()
    person.press(Qt.Key.Key_Delete)
    question = agree(person)
    assert "2 tag(s)" in question
    assert not any(path.startswith("events") for path in known(person))
    for _ in range(4):
        undo(person)
    assert known(person) == before


def test_dragging_nests_and_return_shows_the_articles(person: Person) -> None:
    space = open_tags(person)
    before = known(person)
    dragged = space.model.mimeData([space.model.find("market")])
    assert isinstance(dragged, QMimeData)
    move = Qt.DropAction.MoveAction
    onto = space.model.find("food")
    assert space.model.canDropMimeData(dragged, move, -1, -1, onto)
    assert not space.model.canDropMimeData(dragged, move, -1, -1, space.model.find("market"))
    space.model.dropMimeData(dragged, move, -1, -1, onto)
    assert "food/market" in known(person)
    space.select(["food"])
    space.view.setFocus()
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert person.window.shell.space == BROWSE
    both = known(person)["food"].with_below
    assert both >= max(before["food"].articles, before["market"].articles)
    assert len(person.titles()) == both


def test_unused_tags_are_listed_and_a_table_is_asked_about(person: Person, tmp_path: Path) -> None:
    space = open_tags(person)
    table = tmp_path / "tags.csv"
    table.write_text("tag,colour,also\nempty,red,\nfood,,market\n", encoding="utf-8")
    person.window.tag_space.take_in(table)
    words = agree(person)
    assert "1 tag(s) are made." in words
    assert "changed" not in words
    after = known(person)
    assert "market" not in after
    assert after["food"].aliases == ("market",)
    space.unused.click()
    shown = [space.proxy.index(row, 0).data() for row in range(space.proxy.rowCount())]
    assert "empty" in shown
    assert "food" not in shown
    undo(person)
    assert "market" in known(person)


def test_what_cannot_be_done_is_told(person: Person) -> None:
    space = open_tags(person)
    before = known(person)
    space.select(["food"])
    click(person, TagDeed.MERGE)
    answer(person, "no such tag")
    assert person.prompts.problems
    assert known(person) == before
