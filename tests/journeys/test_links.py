"""A person puts links of sentences right: every step shows, is undone exactly, and survives."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from archive_app.domain.alignment import BY_HAND, SentenceLink
from archive_app.domain.articles import Side
from archive_app.ui.reader.links import PageLinks
from tests.journeys.person import CTRL, LEFT, NO_KEYS, SHIFT, Person
from tests.journeys.starting import StartWindow, start_empty
from tests.ui.reader.linked_sample import CHINESE, ENGLISH

Shape = list[tuple[tuple[int, ...], tuple[int, ...]]]


@pytest.fixture
def person(start: StartWindow, tmp_path: Path) -> Person:
    """A window on a library of one article of two sides, four sentences each."""
    person = start_empty(start, tmp_path)
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, title, paragraphs, blank in (
        ("a_zh.txt", "江上开放日", CHINESE, ""),
        ("a_en.txt", "The river day", ENGLISH, " "),
    ):
        body = "\n\n".join(blank.join(sentences) for sentences in paragraphs)
        (folder / name).write_text(f"{title}\n\n{body}\n", encoding="utf-8")
    person.import_paths([folder])
    return person


def open_article(person: Person) -> None:
    """Open the first article, with the keyboard in the reader."""
    person.window.shell.results.view.setFocus()
    QTest.keyClick(person.window.shell.results.view, Qt.Key.Key_J)
    person.settle()
    person.until(lambda: person.window.shell.reader.view.links is not None)
    person.window.shell.reader.setFocus()


def links(person: Person) -> PageLinks:
    found = person.window.shell.reader.view.links
    assert found is not None
    return found


def shape(person: Person) -> Shape:
    return [(link.original, link.translation) for link in links(person).links]


def press(person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    """A key in the reader, and what follows from it."""
    QTest.keyClick(person.window.shell.reader.view, key, modifiers)
    person.settle()


def current(person: Person) -> SentenceLink:
    """The link of the sentence with the caret."""
    sentence = person.window.shell.reader.view.current_sentence
    assert sentence is not None
    number = links(person).link_of(*sentence)
    assert number is not None
    return links(person).links[number]


def test_links_are_merged_split_and_verified_and_all_of_it_is_undone(person: Person) -> None:
    open_article(person)
    before = links(person).alignment
    rows = len(person.window.shell.reader.view.document.rows)  # type: ignore[union-attr]
    person.window.shell.reader.view.show_sentence(Side.ORIGINAL, 0)
    press(person, Qt.Key.Key_M, CTRL)
    assert current(person).method == BY_HAND
    assert len(shape(person)) == len(before.links) - 1
    sentence = person.window.shell.reader.view.current_sentence
    assert sentence == (Side.ORIGINAL, 0), "the caret stays at its words"
    press(person, Qt.Key.Key_L)
    assert current(person).verified
    press(person, Qt.Key.Key_L)
    assert not current(person).verified
    for _ in range(3):
        press(person, Qt.Key.Key_Z, CTRL)
    assert links(person).alignment == before
    assert len(person.window.shell.reader.view.document.rows) == rows  # type: ignore[union-attr]
    press(person, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(shape(person)) == len(before.links) - 1


def test_steps_pressed_quickly_are_taken_one_after_the_other(person: Person) -> None:
    open_article(person)
    count = len(shape(person))
    person.window.shell.reader.view.show_sentence(Side.ORIGINAL, 0)
    for _ in range(2):
        QTest.keyClick(person.window.shell.reader.view, Qt.Key.Key_M, CTRL)
    person.settle()
    assert len(shape(person)) == count - 2
    assert shape(person)[0][0][:2] == (0, 1)


def test_a_step_is_chosen_from_the_menu_of_the_gutter(person: Person) -> None:
    open_article(person)
    view = person.window.shell.reader.view
    columns = view.columns()
    assert columns is not None
    point = view.sentence_rects(Side.ORIGINAL, 0)[0].center()
    point.setX(columns.gutter_x + columns.gutter_width // 2)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, point)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (unlink,) = [action for action in menu.actions() if action.text() == "&Unlink\tCtrl+U"]
    assert unlink.isEnabled()
    unlink.trigger()
    menu.close()
    person.settle()
    assert current(person).is_one_sided
    assert shape(person)[0] == ((0,), ())
    person.window.editor.undo_last()
    person.settle()
    assert not current(person).is_one_sided


def test_two_rows_are_joined_from_the_gutter(person: Person) -> None:
    open_article(person)
    view = person.window.shell.reader.view
    view.show_sentence(Side.TRANSLATION, 0)
    menu = QMenu(view)
    view.gutter_menu_requested.emit(menu)
    (join,) = [action for action in menu.actions() if action.text() == "&Join ¶1 with ¶2"]
    assert view.document is not None
    before = [len(row.cell(Side.ORIGINAL)) for row in view.document.rows]
    join.trigger()
    menu.deleteLater()
    person.settle()
    assert [len(row.cell(Side.ORIGINAL)) for row in view.document.rows] == [2, *before[2:]]


def test_what_was_decided_is_there_after_another_opening(person: Person) -> None:
    open_article(person)
    person.window.shell.reader.view.show_sentence(Side.ORIGINAL, 0)
    press(person, Qt.Key.Key_M, CTRL)
    merged = shape(person)
    article = person.window.browser.open_id
    assert article is not None
    person.window.browser.open_article(article)
    person.settle()
    assert shape(person) == merged
