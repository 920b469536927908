"""Fields corrected in the drawer by keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.searching import SearchRequest
from archive_app.ui.details.description import DescriptionPage
from archive_app.ui.details.field_edit import FieldEdit
from archive_app.ui.details.field_line import FieldLine
from archive_app.ui.page_feed import PageFeed
from archive_app.ui.theme import Theme
from tests.ui.notes.conftest import Reading
from tests.ui.notes.conftest import library as library

F = ArticleField


@pytest.fixture
def reading(qtbot: QtBot, theme: Theme, library: Path, tmp_path: Path) -> Iterator[Reading]:
    """The article open in a reader that follows edits, its details beside it."""
    reading = Reading(theme, library, tmp_path / "settings.toml", qtbot)
    feed = PageFeed(reading.session, reading.window)
    feed.opened.connect(reading.pane.set_page)
    feed.refreshed.connect(reading.pane.refresh_page)
    QTest.mouseClick(reading.features.details.button, Qt.MouseButton.LeftButton)
    feed.open(reading.article.id, SearchRequest())
    reading.settle()
    reading.window.activateWindow()
    yield reading
    reading.session.shut_down()


def page(reading: Reading) -> DescriptionPage:
    return reading.features.details.description


def line(reading: Reading, field: ArticleField) -> FieldLine:
    found = page(reading).line_of(field)
    assert found is not None
    return found


def box(reading: Reading, field: ArticleField) -> FieldEdit:
    edit = line(reading, field).edit
    assert edit is not None
    return edit


def words_of(widget: FieldLine) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(labels).replace("\u200b", "")


def test_a_title_is_typed_saved_shown_with_its_import_and_restored(reading: Reading) -> None:
    title = line(reading, F.TITLE_TRANSLATION)
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_F2)
    edit = box(reading, F.TITLE_TRANSLATION)
    assert (edit.hasFocus(), edit.value) == (True, "The river day")
    QTest.keyClicks(edit, "An open day")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    reading.settle()
    title = line(reading, F.TITLE_TRANSLATION)
    assert "An open day" in words_of(title)
    assert "Imported: The river day" in words_of(title)
    assert title.hasFocus()
    assert reading.article.title == "An open day"
    assert "An open day" in reading.pane.header.head._title.text
    QTest.mouseClick(title.restores[0], Qt.MouseButton.LeftButton)
    reading.settle()
    assert reading.article.title == "The river day"
    assert "Imported" not in words_of(line(reading, F.TITLE_TRANSLATION))
    reading.editor.undo_last()
    reading.settle()
    assert "An open day" in words_of(line(reading, F.TITLE_TRANSLATION))


def test_what_is_wrong_is_said_below_and_what_was_typed_stays(reading: Reading) -> None:
    page(reading).start(F.DATE)
    edit = box(reading, F.DATE)
    QTest.keyClicks(edit, "some day")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    date = line(reading, F.DATE)
    assert "no date that can be read in one way" in date.problem.text()
    assert date.problem.isVisible()
    assert edit.value == "some day"
    edit.selectAll()
    QTest.keyClicks(edit, "2021/3")
    assert date.problem.isHidden()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    reading.settle()
    assert reading.article.dating.date.edtf() == "2021-03"
    assert "Mar 2021" in words_of(line(reading, F.DATE))


def test_esc_leaves_it_and_leaving_the_box_saves(reading: Reading) -> None:
    page(reading).start(F.RIGHTS)
    QTest.keyClicks(box(reading, F.RIGHTS), "Nobody's")
    QTest.keyClick(box(reading, F.RIGHTS), Qt.Key.Key_Escape)
    reading.settle()
    assert reading.article.rights == ""
    assert page(reading).line_of(F.RIGHTS) is None, "a row made to type in is gone"
    page(reading).start(F.PEOPLE)
    edit = box(reading, F.PEOPLE)
    QTest.keyClicks(edit, "Lin Jing (author)")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(edit, "Song Qian (editor)")
    reading.pane.view.setFocus()
    reading.settle()
    assert [(name.text, name.role) for name in reading.article.names] == [
        ("Lin Jing", "author"),
        ("Song Qian", "editor"),
    ]
    assert "Lin Jing" in words_of(line(reading, F.PEOPLE))


def test_known_names_are_offered(reading: Reading) -> None:
    service = reading.session.workspace.fields
    service.set_field([reading.article.id], F.PEOPLE, "Lin Jing")
    page(reading).start(F.PEOPLE)
    edit = box(reading, F.PEOPLE)
    edit.clear()
    QTest.keyClicks(edit, "jin")
    reading.settle()
    assert edit._model.stringList() == ["Lin Jing"]
    assert edit._list.isVisible()
    QTest.keyClick(edit._list, Qt.Key.Key_Down)
    QTest.keyClick(edit._list, Qt.Key.Key_Return)
    assert edit.value == "Lin Jing"


def test_arrows_walk_over_the_rows(reading: Reading) -> None:
    first, second = page(reading).lines[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()
